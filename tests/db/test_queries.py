"""Queries: what they find, and with how many statements."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from db.models.agreement import AgreementRow
from db.models.batch import BatchRow
from db.models.client import ClientRow, PersonRow
from db.models.interaction import InteractionRow, TagState
from db.models.schedule import AppointmentRow
from db.models.task import TaskListRow, TaskRow
from db.queries import batches, clients, interactions, private, settings, tasks, whole
from db.store import Store
from tests.db.counting import counting

AT = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


def at(minutes: int) -> datetime:
    return AT + timedelta(minutes=minutes)


def entry(client_id: int, uid: str, minutes: int, direction: str = "in", **values: object) -> InteractionRow:
    given = {"channel": "email", **values}
    return InteractionRow(client_id=client_id, uid=uid, at=at(minutes), direction=direction, **given)


@pytest.fixture
def filled(store: Store) -> Store:
    with store.write() as session:
        session.add_all([ClientRow(uid="c1", name="Żółw Łódź"), ClientRow(uid="c2", name="Perché no")])
        session.flush()
        clients.add_person(
            session, PersonRow(client_id=1, name="Ada"), ["+39 02 1"], ["ADA@example.org"], ["Ada 🐢", "Adina"]
        )
        session.add(AgreementRow(client_id=1, from_day=date(2026, 1, 1), calendar={"tz": "Europe/Rome", "week": {}}))
        session.add(TaskListRow(client_id=1, uid="l1", title="Shop"))
        session.flush()
        task = TaskRow(client_id=1, uid="k1", title="Send", owner="client", created_at=AT, list_id=1)
        tasks.add(session, task, [at(9), at(5)])
        session.add(AppointmentRow(client_id=1, uid="a1", starts_at=at(60), created_at=AT))
        session.add_all([entry(1, "i1", 0), entry(1, "i2", 5, "out"), entry(1, "i3", 9), entry(2, "i1", 3)])
        session.flush()
        interactions.add_tags(session, [(3, "thanks", TagState.CONFIRMED), (3, "abusive", TagState.REJECTED)])
    return store


def test_client_lines_take_one_statement(filled: Store) -> None:
    with counting(filled) as said, filled.read() as session:
        lines = clients.lines(session)
    assert len(said) == 1
    assert [(one.name, one.interactions, one.last_at, one.open_tasks) for one in lines] == [
        ("Perché no", 1, at(3), 0),
        ("Żółw Łódź", 3, at(9), 1),
    ]


@pytest.mark.parametrize(
    ("name", "ids"),
    [("zolw lodz", [1]), ("ŻÓŁW ŁÓDŹ", [1]), ("perche", [2]), ("perché", [2]), ("lod", [1]), ("x", []), ("", [])],
)
def test_a_name_finds_its_client_without_accents_and_case(filled: Store, name: str, ids: list[int]) -> None:
    with filled.read() as session:
        assert clients.found(session, name) == ids


def test_an_address_finds_its_client(filled: Store) -> None:
    with filled.read() as session:
        assert clients.reached_at(session, "ada@EXAMPLE.org") == [1]
        assert clients.reached_at(session, "\u200eAda 🐢", "handle") == [1]
        assert clients.reached_at(session, "Ada 🐢", "email") == []


def test_people_come_with_their_addresses(filled: Store) -> None:
    with counting(filled) as said, filled.read() as session:
        found = clients.people(session, [1, 2])
    assert len(said) == 2
    assert [(one.name, one.tels, one.emails, one.handles) for one in found[1]] == [
        ("Ada", ("+39 02 1",), ("ADA@example.org",), ("Ada 🐢", "Adina"))
    ]
    assert found[2] == []


def test_lines_come_in_the_order_asked_with_their_tags(filled: Store) -> None:
    with counting(filled) as said, filled.read() as session:
        lines = interactions.lines(session, [3, 77, 1])
    assert len(said) == 2
    assert [(one.id, one.tags, one.rejected_tags) for one in lines] == [(3, {"thanks"}, {"abusive"}), (1, set(), set())]


def tail(store: Store, until: datetime = AT + timedelta(days=1)) -> list[str]:
    with counting(store) as said, store.read() as session:
        found = [one.uid for one in interactions.tails(session, until) if one.client_id == 1]
    assert len(said) == 1
    return found


@pytest.mark.parametrize(
    ("later", "left"),
    [
        ({"direction": "out"}, ["i4"]),
        ({"direction": "out", "automatic": True}, ["i2", "i3", "i4"]),
        ({"direction": "out", "deleted": True}, ["i2", "i3", "i4"]),
        ({"direction": "out", "channel": "call", "connected": False}, ["i2", "i3", "i4"]),
        ({"direction": "out", "channel": "call", "connected": True}, ["i4"]),
        ({"direction": "in", "channel": "meeting", "connected": True}, ["i4"]),
        ({"direction": "in", "channel": "call", "connected": False}, ["i2", "i3", "i4"]),
        ({"direction": "in"}, ["i2", "i3", "i4"]),
    ],
    ids=str,
)
def test_a_tail_begins_at_the_last_sure_answer(filled: Store, later: dict[str, object], left: list[str]) -> None:
    with filled.write() as session:
        session.add(entry(1, "i4", 20, **later))
    assert tail(filled) == left


def test_a_tail_knows_nothing_later_and_keeps_the_order_of_an_instant(filled: Store) -> None:
    with filled.write() as session:
        session.add_all([entry(1, "before", 5), entry(1, "out", 20, "out"), entry(1, "same", 20)])
    assert tail(filled, at(10)) == ["i2", "before", "i3"]
    assert tail(filled) == ["out", "same"]


def test_tails_of_all_include_who_was_never_answered_and_use_the_indexes(filled: Store) -> None:
    with counting(filled) as said, filled.read() as session:
        found = [(one.client_id, one.uid) for one in interactions.tails(session, at(99))]
    assert found == [(1, "i2"), (1, "i3"), (2, "i1")]
    rows = filled.connection.execute(f"EXPLAIN QUERY PLAN {said[0]}", ("9", "9")).fetchall()
    plan = [str(row[3]) for row in rows]
    assert any("interaction_answering" in step for step in plan), plan
    assert any("interaction_1 USING INDEX interaction_of_client (client_id=? AND at>?" in step for step in plan), plan


def test_all_of_a_client_takes_fourteen_statements(filled: Store) -> None:
    with counting(filled) as said, filled.read() as session:
        found = whole.of_client(session, 1)
    assert found is not None
    assert len(said) == 14
    assert [one.uid for one in found.interactions] == ["i1", "i2", "i3"]
    assert [(one.list, one.returned_at) for one in found.tasks] == [("l1", (at(5), at(9)))]
    assert [one.uid for one in found.appointments] == ["a1"]
    with filled.read() as session:
        assert whole.of_client(session, 9) is None


def test_tasks_promised_and_untold_as_they_stood(filled: Store) -> None:
    with filled.write() as session:
        for uid, owner, done in (("k2", "assistant", at(1)), ("k3", "client", at(1)), ("k4", "assistant", None)):
            session.add(
                TaskRow(client_id=2, uid=uid, title=uid, owner=owner, created_at=AT, done_at=done, promise=True)
            )
    with filled.read() as session:
        assert [one.title for one in tasks.promised_at(session, at(2))] == ["k4"]
        assert [one.title for one in tasks.untold_at(session, at(2))] == ["k2"]
        assert [one.title for one in tasks.promised_at(session, at(1) - timedelta(seconds=1))] == ["k2", "k4"]
        assert not tasks.untold_at(session, at(1) - timedelta(seconds=1))


def test_settings_are_kept_and_forgotten(store: Store) -> None:
    with store.write() as session:
        settings.put(session, "zone", "Europe/Rome")
        settings.put(session, "me", ["Ada", "Adina"])
    with store.write() as session:
        settings.put(session, "zone", None)
        settings.put(session, "me", ["Ada"])
    with store.read() as session:
        assert settings.values(session) == {"me": ["Ada"]}
        assert settings.value(session, "zone", "UTC") == "UTC"


def test_private_notes_are_kept(filled: Store) -> None:
    with filled.write() as session:
        private.add(session, 1, at(1), "mine")
        private.add(session, 1, at(2), "later")
    with filled.read() as session:
        assert [note.text for note in private.notes(session, 1)] == ["later", "mine"]


def _imported(store: Store, made: list[int]) -> None:
    with store.write() as session:
        session.add(BatchRow(uid="b1", kind="whatsapp", at=AT, client_id=made[0] if made else 1, made=made))
        session.flush()
        session.add_all([entry(made[0] if made else 1, f"b{n}", n, batch_id=1) for n in range(3)])


def test_an_import_is_taken_back_but_for_what_was_touched(filled: Store) -> None:
    _imported(filled, [])
    with filled.write() as session:
        interactions.change(session, [6], touched_at=at(50))
    with filled.write() as session:
        batch = batches.with_uid(session, "b1")
        assert batch is not None
        assert batches.take_back(session, batch, at(60)) == (2, 1, 0)
    with filled.read() as session:
        assert set(interactions.uids(session, 1)) == {"i1", "i2", "i3", "b1"}
        assert [batch.undone_at for batch in batches.rows(session)] == [at(60)]


@pytest.mark.parametrize("known_more", [False, True])
def test_a_client_that_an_import_made_goes_with_it_unless_more_is_known(store: Store, known_more: bool) -> None:
    with store.write() as session:
        session.add(ClientRow(uid="new", name="New"))
        session.flush()
        clients.add_person(session, PersonRow(client_id=1, name="New"), handles=["New"])
        if known_more:
            private.add(session, 1, AT, "mine")
    _imported(store, [1])
    with store.write() as session:
        batch = batches.with_uid(session, "b1")
        assert batch is not None
        assert batches.take_back(session, batch, at(60)) == (3, 0, 0 if known_more else 1)
    with store.read() as session:
        assert len(clients.names(session)) == known_more
        assert batches.with_uid(session, "b1") is not None
