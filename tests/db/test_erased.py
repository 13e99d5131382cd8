"""The ledger of erased clients: without names, in time order, and never in the way of a restore."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from db import backup, erased

NOW = datetime(2026, 11, 12, 13, 20, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """Where a store would lie; the ledger needs none."""
    return tmp_path / "garbo.store"


def test_what_was_erased_after_a_copy_is_known_and_no_id_is_written(store: Path):
    erased.note(store, "ada-lovelace", NOW)
    erased.note(store, "c2", NOW + timedelta(days=2))
    assert len(erased.since(store, NOW - timedelta(days=1))) == 2
    assert len(erased.since(store, NOW + timedelta(days=1))) == 1
    assert not erased.since(store, NOW + timedelta(days=2)), "the copy is as young as the erasing"
    assert "lovelace" not in erased.ledger_beside(store).read_text("utf-8")


def test_what_did_not_come_about_is_struck_out(store: Path):
    erased.note(store, "c1", NOW)
    erased.note(store, "c2", NOW)
    erased.strike(store, "c1")
    erased.strike(store, "never there")
    assert len(erased.since(store, NOW - timedelta(days=1))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{",
        '{"format": "garbo-erased", "version": 2, "erased": {"a": "2026-11-12"}}',
        '{"format": "garbo-erased", "version": 1, "erased": {"a": "yesterday"}}',
        '{"format": "garbo-erased", "version": 1, "erased": ["a"]}',
        '{"format": "garbo-erased", "version": 1}',
        '{"format": "garbo-erased", "version": 1, "erased": {"a": "2026-01-01"}}',
    ],
)
def test_a_ledger_that_cannot_be_read_is_none(store: Path, text: str):
    erased.ledger_beside(store).write_text(text, "utf-8")
    assert not erased.since(store, NOW)
    erased.note(store, "c1", NOW + timedelta(days=1))
    assert len(erased.since(store, NOW)) == 1


@pytest.mark.parametrize(
    ("made", "goes"),
    [
        ([], None),
        ([NOW], date(2026, 11, 19)),
        # A Sunday's is the last of its week, for four of them; the last of a month stays for twelve.
        ([datetime(2026, 11, 8, 9, tzinfo=UTC)], date(2026, 11, 30)),
        ([datetime(2026, 10, 31, 9, tzinfo=UTC)], date(2027, 10, 1)),
        ([NOW, datetime(2026, 10, 31, 9, tzinfo=UTC)], date(2027, 10, 1)),
    ],
)
def test_when_the_last_of_the_copies_goes_by_itself(made: list[datetime], goes: date | None):
    assert backup.last_goes(made, NOW) == goes
