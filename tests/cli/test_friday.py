"""`garbo summary --all`: everybody's page in one run, and who has none said."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.app.terminal import Opener
from desktop.cli.main import run

NOW = datetime(2026, 11, 12, 13, 20, tzinfo=UTC)
Garbo = Callable[..., tuple[int, str, str]]


@pytest.fixture
def garbo(data_dir: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Garbo:
    key = tmp_path / "key"
    key.write_bytes(bytes(range(32)))

    def runs(*arguments: str) -> tuple[int, str, str]:
        capsys.readouterr()
        code = run(["--data-dir", str(data_dir), "--key-file", str(key), *arguments], Opener(None, lambda: NOW))
        out, err = capsys.readouterr()
        return code, out, err

    for name in ("Ada", "Bruno"):
        assert runs("log", "--client", name, "--channel", "call", "--direction", "in")[0] == 0
    return runs


def test_everybody_in_one_run(garbo: Garbo, tmp_path: Path) -> None:
    code, out, err = garbo("summary", "--all", "--out", str(tmp_path / "out"), "--format", "pdf,eml", "--json")
    assert (code, err) == (0, "")
    assert [(one["client"], len(one["files"])) for one in json.loads(out)["made"]] == [("Ada", 2), ("Bruno", 2)]


def test_one_that_cannot_be_made_is_said_and_stops_no_other(garbo: Garbo, tmp_path: Path) -> None:
    (tmp_path / "out" / "Week 2026-W46 – Ada.pdf").mkdir(parents=True)
    code, out, err = garbo("summary", "--all", "--out", str(tmp_path / "out"))
    assert (code, len(err.splitlines())) == (1, 1)
    assert err.startswith("Ada: ")
    assert out.endswith("Week 2026-W46 – Bruno.pdf\n")


def test_nobody_waits(garbo: Garbo, tmp_path: Path) -> None:
    code, out, _ = garbo("summary", "--all", "--week", "2026-W40", "--out", str(tmp_path / "out"))
    assert (code, out) == (0, "Nobody waits for a page of that week.\n")


@pytest.mark.parametrize("given", [["--all", "--client", "Ada"], []])
def test_one_client_or_all_of_them(garbo: Garbo, tmp_path: Path, given: list[str]) -> None:
    with pytest.raises(SystemExit) as left:
        garbo("summary", "--out", str(tmp_path / "out"), *given)
    assert left.value.code == 2


def test_a_format_that_there_is_not_stops_all_at_once(garbo: Garbo, tmp_path: Path) -> None:
    code, _, err = garbo("summary", "--all", "--out", str(tmp_path / "out"), "--format", "doc")
    assert (code, len(err.splitlines())) == (1, 1)
    assert "no format called doc" in err


def test_each_thing_wrong_with_a_template_is_said_once(garbo: Garbo, data_dir: Path, tmp_path: Path) -> None:
    (data_dir / "templates").mkdir()
    own = data_dir / "templates" / "summary.txt.j2"
    for text in ("{{ page.nothing }}", "{% if page.client == 'Ada' %}{{ page.nothing }}{% endif %}"):
        own.write_text(text, "utf-8")
        code, _, err = garbo("summary", "--all", "--out", str(tmp_path / "out"), "--format", "txt")
        assert (code, len(err.splitlines())) == (0, 1)
        assert err.startswith("summary.txt.j2, line 1: ")


def test_what_may_be_private_is_said_and_stops_nothing(garbo: Garbo, tmp_path: Path) -> None:
    line = "I'll send Bruno the list for Ada by Friday"
    assert garbo("log", "--line", line)[0] == 0
    for whom in (["--all"], ["--client", "Bruno"]):
        code, _, err = garbo("summary", *whom, "--out", str(tmp_path / "out"), "--format", "txt")
        assert code == 0
        assert err == 'Bruno: look again before you send it, "Ada" is another client.\n'
