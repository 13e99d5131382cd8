"""From instructions to what a client is asked to confirm."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from desktop.domain.client import Client, Person
from desktop.domain.instruction import Instruction, InstructionState
from desktop.domain.recap import Ended, Holding
from desktop.domain.recapping import recap

NOW = datetime(2026, 11, 13, 16, tzinfo=UTC)
CLIENT = Client("c1", "Bruni", "it", "Europe/Rome", people=(Person("Marta Bruni", address="lei"),))
REPLACED, CANCELLED = InstructionState.REPLACED, InstructionState.CANCELLED


def _given(key: str, days: float, **more: object) -> Instruction:
    return Instruction(key, f"text of {key}", NOW - timedelta(days=days), **more)  # type: ignore[arg-type]


def test_what_holds_comes_the_latest_first_with_what_it_replaced():
    found = recap(
        CLIENT,
        [
            _given("a", 90, state=REPLACED, ended_at=NOW - timedelta(days=40), replaced_by="b"),
            _given("b", 40, state=REPLACED, ended_at=NOW - timedelta(days=3), replaced_by="c"),
            _given("d", 60),
            _given("c", 3),
        ],
        "Lidia",
        NOW,
    )
    assert found.holds == (
        Holding("text of c", date(2026, 11, 10), "text of b"),
        Holding("text of d", date(2026, 9, 14)),
    )
    assert found.to.person == "Marta Bruni"
    assert found.today == date(2026, 11, 13)


def test_what_was_cancelled_is_told_for_four_weeks():
    found = recap(
        CLIENT,
        [
            _given("a", 90, state=CANCELLED, ended_at=NOW - timedelta(days=27)),
            _given("b", 90, state=CANCELLED, ended_at=NOW - timedelta(days=29)),
        ],
        "Lidia",
        NOW,
    )
    assert found.holds == ()
    assert found.ended == (Ended("text of a", date(2026, 10, 17)),)


def test_what_is_left_out_stands_nowhere_not_even_as_what_was_before():
    given = [
        _given("a", 9, state=REPLACED, ended_at=NOW - timedelta(days=3), replaced_by="b"),
        _given("b", 3),
        _given("c", 5),
        _given("d", 8, state=CANCELLED, ended_at=NOW - timedelta(days=2)),
    ]
    found = recap(CLIENT, given, "Lidia", NOW, without={"a", "c", "d"})
    assert found.holds == (Holding("text of b", date(2026, 11, 10)),)
    assert found.ended == ()


def test_a_day_is_that_of_the_client_and_tomorrow_is_not_told():
    late = Instruction("a", "late", datetime(2026, 11, 12, 23, 30, tzinfo=UTC))
    found = recap(CLIENT, [late, _given("b", -1)], "Lidia", NOW)
    assert found.holds == (Holding("late", date(2026, 11, 13)),)
