"""A store of each released version opens in this one, with all that was in it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from sqlalchemy import func, select

from db.check import problems
from db.migrations.runner import STEPS, version_of
from db.models.base import Row
from db.models.interaction import InteractionRow
from db.queries import clients, decisions, instructions, whole
from db.store import Store

RELEASES = Path(__file__).with_name("releases")
KEY = bytes(range(32))
PRESENT = "0.4.0"
"""Made by the steps that are the last ones so far: nothing has to be changed in it."""
ROWS = {
    "0.1.0": {"client": 6, "person": 0, "agreement": 6, "interaction": 12, "task": 7, "appointment": 0, "batch": 1},
    "0.2.0": {
        "client": 6,
        "agreement": 6,
        "interaction": 12,
        "task": 9,
        "appointment": 1,
        "instruction": 1,
        "decision": 1,
    },
    "0.3.0": {
        "client": 6,
        "agreement": 6,
        "interaction": 12,
        "task": 9,
        "task_list": 1,
        "appointment": 2,
        "series": 2,
        "summary": 1,
        "share": 1,
        "instruction": 1,
        "decision": 1,
    },
    "0.4.0": {
        "client": 6,
        "agreement": 6,
        "interaction": 12,
        "task": 9,
        "task_list": 1,
        "appointment": 2,
        "series": 2,
        "summary": 1,
        "share": 1,
        "stationery": 1,
        "setting": 6,
        "instruction": 1,
        "decision": 1,
    },
}


@pytest.mark.parametrize("release", sorted(ROWS))
def test_a_store_of_an_earlier_release_is_brought_up(release: str, tmp_path: Path) -> None:
    path = tmp_path / "store.garbo"
    shutil.copy(RELEASES / f"{release}.garbo", path)
    kept: list[int] = []
    store = Store(path, KEY, keep=lambda _connection, version: kept.append(version))
    try:
        assert version_of(store.connection) == len(STEPS)
        assert kept or release == PRESENT, "it was not copied before it was changed"
        assert problems(store.connection) == []
        with store.read() as session:
            tables = Row.metadata.tables
            counted = {name: session.scalar(select(func.count()).select_from(tables[name])) for name in ROWS[release]}
            assert counted == ROWS[release]
            for client in clients.ids(session):
                assert whole.of_client(session, client)
                assert len(instructions.of_client(session, client)) <= ROWS[release].get("instruction", 0)
            assert len(decisions.everyone(session)) == ROWS[release].get("decision", 0)
            found = session.scalar(select(func.count()).select_from(InteractionRow).where(InteractionRow.text != ""))
        indexed = store.connection.execute("SELECT count(*) FROM interaction_words_docsize").fetchone()
        assert indexed == (found,)
    finally:
        store.close()


def test_every_release_kept_here_is_tried() -> None:
    assert {file.stem for file in RELEASES.glob("*.garbo")} == set(ROWS)
