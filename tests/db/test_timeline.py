"""The timeline's queries: what they find, and with how many statements."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from db.models.client import AddressRow, ClientRow, PersonRow
from db.models.interaction import InteractionRow
from db.queries import clients, timeline
from db.store import Store
from tests.db.counting import counting

AT = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


def at(minutes: int) -> datetime:
    return AT + timedelta(minutes=minutes)


@pytest.fixture
def filled(store: Store) -> Store:
    """in, out, in, in, a missed call, out; every ten minutes."""
    with store.write() as session:
        session.add_all([ClientRow(uid="c1", name="Ada"), ClientRow(uid="c2", name="Ciro")])
        session.flush()
        for place, direction in enumerate(("in", "out", "in", "in", "call", "out")):
            call = direction == "call"
            session.add(
                InteractionRow(
                    client_id=1,
                    uid=f"i{place}",
                    at=at(place * 10),
                    channel="call" if call else "email",
                    direction="in" if call else direction,
                    connected=False if call else None,
                    subject="Żółw" if place == 2 else "",
                    text=f"Perché {place}?",
                )
            )
        session.add(InteractionRow(client_id=2, uid="i0", at=at(5), channel="email", direction="out", text="perche"))
    return store


def test_moments_take_one_statement(filled: Store) -> None:
    with counting(filled) as said, filled.read() as session:
        moments = timeline.moments(session, 1, 10)
    assert len(said) == 1
    assert [(one.at, one.direction) for one in moments] == [
        (at(0), "in"), (at(10), "out"), (at(20), "in"), (at(30), "in"), (at(40), "in"), (at(50), "out"),
    ]  # fmt: skip


@pytest.mark.parametrize("most", [1, 2, 3, 4, 8, 20])
def test_moments_in_parts_are_the_same_even_where_some_share_an_instant(filled: Store, most: int) -> None:
    with filled.write() as session:
        session.add_all(
            InteractionRow(client_id=1, uid=f"j{place}", at=at(20), channel="email", direction="in")
            for place in range(3)
        )
    with filled.read() as session:
        whole = timeline.moments(session, 1, 100)
        parts: list[timeline.Moment] = []
        while more := timeline.moments(session, 1, most, parts[-1] if parts else None):
            parts += more
    assert len(whole) == 9
    assert parts == whole


@pytest.mark.parametrize(
    ("sought", "found"),
    [("perche", 6), ("PERCHÉ 3", 1), ("3? perche", 1), ("zolw", 1), ("zolw 2", 1), ("zolw 3", 0), ("", 6)],
)
def test_words_are_found_without_accents_and_case_and_among_the_wanted_only(
    filled: Store, sought: str, found: int
) -> None:
    with filled.read() as session:
        wanted = [one.id for one in timeline.moments(session, 1, 10)]
        assert len(timeline.matching(session, wanted, sought)) == found


@pytest.mark.parametrize(
    ("first", "last", "minutes"),
    [
        (20, 20, [10, 20, 30, 40, 50]),
        (0, 0, [0, 10]),
        (10, 10, [0, 10, 20, 30, 40, 50]),
        (40, 50, [10, 20, 30, 40, 50]),
    ],
)
def test_what_decides_about_an_answer_goes_from_one_sure_answer_to_the_next(
    filled: Store, first: int, last: int, minutes: list[int]
) -> None:
    with counting(filled) as said, filled.read() as session:
        found = timeline.around(session, 1, at(first), at(last))
    assert [one.at for one in found] == [at(one) for one in minutes]
    assert len(said) == 1


def test_addresses_that_stay_are_not_written_again(filled: Store) -> None:
    with filled.write() as session:
        clients.add_person(session, PersonRow(client_id=1, name="Ada"), ["1"], ["a@x.org"], ["Ada"])
    with filled.write() as session:
        clients.put_addresses(session, 1, ["1"], ["a@x.org"], ["Ada"])
    assert filled.last_write == ()
    with filled.write() as session:
        clients.put_addresses(session, 1, ["2", "1"], [], ["Ada"])
    with filled.read() as session:
        held = clients.people(session, [1])[1][0]
        assert session.query(AddressRow).filter_by(folded="a@x.org").count() == 0
    assert (held.tels, held.emails, held.handles) == (("2", "1"), (), ("Ada",))
