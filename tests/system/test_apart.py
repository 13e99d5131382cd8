"""A process apart gives its answer, or a code; it never outlives its limits."""

from __future__ import annotations

import multiprocessing
import signal
import sys
from pathlib import Path

import pytest

from desktop.domain.errors import Refused, Unreadable
from desktop.importers.reading import read_file
from desktop.system.apart import run_apart
from tests.system import jobs

posix = pytest.mark.skipif(sys.platform == "win32", reason="limits of memory and files are POSIX")


def test_the_answer_comes_back() -> None:
    assert run_apart(jobs.twice, 21) == 42


def test_a_file_is_read_where_nothing_was_imported_before(tmp_path: Path) -> None:
    (file := tmp_path / "chat.txt").write_text("12/11/26, 09:00 - Ada: is it ready?\n" * 3, "utf-8")
    assert len(run_apart(read_file, str(file), "dmy").entries) == 3  # type: ignore[union-attr]


def test_progress_arrives_in_order() -> None:
    seen: list[float] = []
    assert run_apart(jobs.told, 4, progress=seen.append) == "all"
    assert seen == [0, 0.25, 0.5, 0.75]


def test_our_own_errors_come_through_whole() -> None:
    with pytest.raises(Refused) as caught:
        run_apart(jobs.refuses, "no")
    assert (caught.value.code, caught.value.data, caught.value.problems[0].field) == ("no", {"file": 1}, "name")
    with pytest.raises(Unreadable) as other:
        run_apart(jobs.unreadable)
    assert other.value.data == {"format": "mail"}


@pytest.mark.parametrize("job", [jobs.breaks, jobs.dies, jobs.cannot_be_sent])
def test_a_crash_is_a_code_without_the_files_words(job: object) -> None:
    with pytest.raises(Unreadable) as caught:
        run_apart(job)  # type: ignore[arg-type]
    assert caught.value.code == "crashed"
    assert "words" not in str(caught.value)


def test_time_runs_out() -> None:
    before = multiprocessing.active_children()
    with pytest.raises(Unreadable) as caught:
        run_apart(jobs.never_ends, seconds=0.5)
    assert caught.value.code == "too_slow"
    assert set(multiprocessing.active_children()) <= set(before)


def test_it_can_be_cancelled() -> None:
    asked: list[int] = []
    before = multiprocessing.active_children()

    def after_three() -> bool:
        asked.append(1)
        return len(asked) > 3

    with pytest.raises(Unreadable) as caught:
        run_apart(jobs.never_ends, cancelled=after_three)
    assert caught.value.code == "cancelled"
    assert set(multiprocessing.active_children()) <= set(before)


@posix
def test_memory_runs_out() -> None:
    with pytest.raises(Unreadable) as caught:
        run_apart(jobs.grows)
    assert caught.value.code == "too_much_memory"


@posix
def test_no_file_can_be_filled(tmp_path: Path) -> None:
    with pytest.raises(Unreadable):
        run_apart(jobs.writes, str(tmp_path / "evil"))
    assert not (tmp_path / "evil").exists() or (tmp_path / "evil").stat().st_size == 0


@pytest.mark.skipif(not hasattr(signal, "pthread_sigmask"), reason="this system has no signal masks")
def test_an_interrupt_is_for_the_parent_alone() -> None:
    assert run_apart(jobs.hears_interrupts) is False
    assert signal.SIGINT not in signal.pthread_sigmask(signal.SIG_BLOCK, set())
