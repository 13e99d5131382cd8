"""Erasing a client: all of them goes, to the last page of the store, and what stays is said."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import delete

from db.erased import ledger_beside
from db.models.client import ClientRow
from db.models.series import SeriesRow
from db.models.summary import SummaryRow
from db.queries import batches as batch_queries
from db.queries import private
from desktop.domain.errors import Refused
from desktop.domain.task import Side
from desktop.services.suite import Services
from desktop.system.paths import Paths
from tests.services.clear_pages import pages
from tests.services.conftest import KEY_FILE, MovableClock

CANARY = "zirconiaxylophone"
"""In every text about the client who goes, and in nothing else."""

Opens = Callable[[], Services]


def portfolio(*clients: dict[str, object]) -> dict[str, object]:
    return {"format": "garbo-portfolio", "version": 1, "assistant": {"name": "Lidia"}, "clients": list(clients)}


def whole(uid: str, name: str, word: str, lines: int = 3) -> dict[str, object]:
    """A client with the word in everything that a portfolio can hold."""
    at = "2026-11-10T10:00:00Z"
    return {
        "id": uid,
        "name": name,
        "people": [{"name": f"Piero {word}", "emails": [f"{word}@example.org"], "role": word}],
        "agreements": [{"from": "2026-01-01", "calendar": {"tz": "Europe/Rome", "week": {}}, word: word}],
        "interactions": [
            {"id": f"i{n}", "at": at, "channel": "email", "direction": "in", "subject": word, "text": f"{word} " * 900}
            for n in range(lines)
        ],
        "lists": [{"id": "l1", "title": word, "shared": True}],
        "tasks": [
            {"id": "k1", "title": word, "owner": "assistant", "created_at": at, "notes": word, "list": "l1"},
            {"id": "k2", "title": word, "owner": "assistant", "created_at": at, "due_at": at, "promise": True},
        ],
        "appointments": [{"id": "a1", "starts_at": at, "created_at": at, "title": word, "place": word}],
        "instructions": [{"id": "n1", "text": word, "at": at}],
    }


def bring(services: Services, folder: Path, held: dict[str, object], name: str = "portfolio.json") -> None:
    file = folder / name
    file.write_text(json.dumps(held), "utf-8")
    services.imports.commit(services.imports.preview(str(file), services.imports.read(file)))


def client(services: Services, name: str) -> int:
    return services.clients.named(name).id


@pytest.fixture
def two(services: Services, tmp_path: Path) -> Services:
    """Ada, of whom everything has the canary, and Bruni, of whom nothing has."""
    # So few of so many that the index would keep her words for long, had she only been deleted.
    both = portfolio(whole("c1", "Ada", CANARY), whole("c2", "Bruni", "quarzo", 60))
    bring(services, tmp_path, both)
    return services


def test_what_would_go_is_counted_by_kind(two: Services):
    found = two.erasures.preview(client(two, "Ada"))
    assert found.name == "Ada"
    assert found.counts == {
        "agreement": 1,
        "appointment": 1,
        "instruction": 1,
        "interaction": 3,
        "person": 1,
        "promise": 1,
        "task": 1,
        "task_list": 1,
    }


def test_only_this_client_goes_and_the_store_stays_sound(two: Services):
    before = two.erasures.preview(client(two, "Bruni")).counts
    done = two.erasures.erase(client(two, "Ada"))
    assert (done.name, done.counts["interaction"]) == ("Ada", 3)
    assert [line.name for line in two.clients.lines()] == ["Bruni"]
    assert two.erasures.preview(client(two, "Bruni")).counts == before
    assert two.custody.check() == []


def test_no_page_of_the_store_and_no_table_holds_a_word_of_them(two: Services, opened: Opens, place: Paths):
    two.erasures.erase(client(two, "Ada"))
    assert place.store.with_name(f"{place.store.name}-wal").stat().st_size == 0
    key = two.vault.key
    assert CANARY not in values(two)
    two.close()
    assert CANARY.encode() not in pages(place.store, key)
    assert b"quarzo" in pages(place.store, key), "the same look finds the other client"


def test_the_look_at_the_pages_finds_what_is_only_deleted(two: Services, place: Paths):
    """The index keeps the words of rows that are gone, until it is made anew."""
    ada, key = client(two, "Ada"), two.vault.key
    with two.erasures._work.write() as session:
        session.execute(delete(ClientRow).where(ClientRow.id == ada))
    assert CANARY in values(two)
    two.close()
    assert CANARY.encode() in pages(place.store, key)


def test_what_no_portfolio_holds_goes_too(two: Services):
    ada = client(two, "Ada")
    two.signals.not_so(ada, ("contact_outside_hours",), CANARY)
    two.quick_log.keep_draft(f"ada called, {CANARY}")
    at = datetime(2026, 11, 10, 10, tzinfo=UTC)
    with two.erasures._work.write() as session:
        private.add(session, ada, at, CANARY)
        session.add(SummaryRow(client_id=ada, week="2026-W46", opening=CANARY, page={"word": CANARY}, sent_at=at))
        series = {"starts": at.replace(tzinfo=None), "time_zone": "Europe/Rome", "minutes": 30, "created_at": at}
        session.add(SeriesRow(client_id=ada, uid="s1", title=CANARY, **series))
        session.add(SeriesRow(client_id=None, uid="s2", title="lunch", **series))
    counts = two.erasures.preview(ada).counts
    assert {counts[kind] for kind in ("decision", "private_note", "summary", "series")} == {1}
    two.erasures.erase(ada)
    assert CANARY not in values(two)
    assert "lunch" in values(two)


def test_nothing_of_it_is_left_to_undo(two: Services):
    ada, bruni = client(two, "Ada"), client(two, "Bruni")
    two.tasks.add(ada, CANARY, Side.ASSISTANT)
    two.clients.pin(bruni, True)
    two.history.undo()
    two.erasures.erase(ada)
    assert (two.history.can_undo(), two.history.can_redo()) == (None, None)
    assert CANARY not in repr(two.erasures._work.store.last_write)


def test_nothing_that_was_worked_out_remembers_them(two: Services):
    """What is kept in memory is heard to be gone: the search, who is at hand, the quick log's names."""
    ada = client(two, "Ada")
    two.clients.pin(ada, True)
    assert two.search.texts(CANARY)
    assert two.quick_log.read("Ada called, 12 min").client is not None
    assert [line.name for line in two.at_hand.lines()] == ["Ada"]
    assert ada in two.assessments.by_client()
    two.erasures.erase(ada)
    assert two.search.texts(CANARY) == two.search.tasks(CANARY) == two.search.instructions(CANARY) == []
    assert two.quick_log.read("Ada called, 12 min").client is None
    assert two.at_hand.lines() == []
    assert ada not in two.assessments.by_client()


def test_imports_do_not_remember_them(services: Services, tmp_path: Path):
    """Names of files, and ids of clients that another client may have after them."""
    chat = "25/10/26, 10:15 - Ada Quarzo: ok?\n25/10/26, 10:16 - Lidia: yes\n"
    file = tmp_path / "WhatsApp Chat with Ada Quarzo.txt"
    file.write_text(chat, "utf-8")
    services.settings.change(chat_names=("Lidia",))
    services.imports.commit(services.imports.preview(file.name, services.imports.read(file)))
    bring(services, tmp_path, portfolio(whole("c1", "Old", CANARY), whole("c2", "Bruni", "quarzo")), "all of 2026.json")
    bring(services, tmp_path, portfolio({"id": "c3", "name": "Ciro"}), "Ada Quarzo and Ciro.json")
    services.erasures.erase(client(services, "Old"))
    assert batches(services) == {"WhatsApp Chat with Ada Quarzo.txt", "", "Ada Quarzo and Ciro.json"}
    services.erasures.erase(client(services, "Ada Quarzo"))
    assert batches(services) == {""}
    services.imports.undo(services.imports.latest() or "")
    assert [line.name for line in services.clients.lines()] == ["Bruni"]


def test_who_is_gone_is_refused_and_nothing_is_noted(two: Services, place: Paths):
    with pytest.raises(Refused, match="client_gone"):
        two.erasures.erase(4711)
    with pytest.raises(Refused, match="client_gone"):
        two.erasures.preview(4711)
    assert not ledger_beside(place.store).exists()


def test_older_copies_stay_and_are_said_or_go_and_a_fresh_one_is_made_first(two: Services, moving: MovableClock):
    for _ in range(3):
        two.custody.backup_now()
        moving.move(days=1)
    copies = two.erasures.preview(client(two, "Ada")).copies
    assert [made.day for made in copies.made] == [12, 13, 14]
    assert copies.until == date(2026, 12, 7), "the last of a week, for four of them"
    kept = two.erasures.erase(client(two, "Ada"))
    assert (kept.copies.made, kept.removed) == (copies.made, 0)
    done = two.erasures.erase(client(two, "Bruni"), copies=True)
    assert (len(done.copies), done.removed) == (0, 3)
    assert two.custody.copies().made == (moving.now,)


def test_where_no_fresh_copy_can_be_made_the_older_ones_stay_and_the_client_goes(
    two: Services, moving: MovableClock, place: Paths
):
    two.custody.backup_now()
    moving.move(days=1)
    # What stands where the copy is written cannot be written over.
    (place.backups / f".{moving.now:%Y-%m-%dT%H%M%SZ}.garbo-backup.copy").mkdir()
    done = two.erasures.erase(client(two, "Ada"), copies=True)
    assert (len(done.copies), done.removed) == (1, 0)
    assert [line.name for line in two.clients.lines()] == ["Bruni"]


def test_whoever_was_erased_does_not_come_back_with_an_older_copy(
    two: Services, opened: Opens, moving: MovableClock, tmp_path: Path, place: Paths
):
    file = tmp_path / "copy.garbo-backup"
    two.custody.backup(file)
    moving.move(minutes=1)
    two.erasures.erase(client(two, "Ada"))
    moving.move(minutes=1)
    two.close()
    assert two.custody.rehearse(file, key_file=KEY_FILE).erased == 1
    done = two.custody.restore(file, key_file=KEY_FILE)
    assert done.erased == 1
    again = opened()
    assert [line.name for line in again.clients.lines()] == ["Bruni"]
    assert CANARY not in values(again)
    assert "Ada" not in ledger_beside(place.store).read_text("utf-8")


def test_whoever_came_back_after_it_stays(two: Services, opened: Opens, moving: MovableClock, tmp_path: Path):
    """She took the client up again, and made a copy then."""
    two.erasures.erase(client(two, "Ada"))
    moving.move(minutes=1)
    bring(two, tmp_path, portfolio(whole("c1", "Ada", CANARY)))
    file = tmp_path / "copy.garbo-backup"
    two.custody.backup(file)
    two.close()
    assert two.custody.restore(file, key_file=KEY_FILE).erased == 0
    assert [line.name for line in opened().clients.lines()] == ["Ada", "Bruni"]


def test_what_a_restore_replaced_is_counted_among_the_copies(two: Services, opened: Opens, tmp_path: Path):
    file = tmp_path / "copy.garbo-backup"
    two.custody.backup(file)
    two.close()
    replaced = two.custody.restore(file, key_file=KEY_FILE).replaced
    again = opened()
    assert again.custody.copies().lasting == (replaced,)
    again.erasures.erase(client(again, "Ada"), copies=True)
    assert again.custody.copies().lasting == ()


def batches(services: Services) -> set[str]:
    with services.erasures._work.read() as session:
        return {row.file_name for row in batch_queries.rows(session)}


def values(services: Services) -> str:
    """Everything in every table, of the index too."""
    connection = services.erasures._work.store.connection
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    return repr([connection.execute(f'SELECT * FROM "{name}"').fetchall() for (name,) in tables])
