"""Which agreement holds, and her own days off."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from desktop.domain.agreement import Agreement, begins, in_force, in_turn
from desktop.domain.hours import Calendar
from desktop.domain.rules import NO_RULE, BusinessDays, ContactTime

ROME = Calendar("Europe/Rome", (((540, 780),),) * 7)
OLD = Agreement(date(2027, 1, 1), ROME)
NEW = Agreement(date(2027, 3, 28), ROME)
SECOND = timedelta(seconds=1)


def test_it_begins_with_the_first_second_of_its_day_in_its_zone() -> None:
    assert begins(NEW) == datetime(2027, 3, 27, 23, tzinfo=UTC)
    assert in_force([NEW, OLD], begins(NEW)) is NEW
    assert in_force([NEW, OLD], begins(NEW) - SECOND) is OLD
    assert in_force([NEW, OLD], begins(OLD) - SECOND) is None
    assert in_force([], begins(OLD)) is None


def test_of_one_day_the_later_written_holds() -> None:
    again = Agreement(date(2027, 1, 1), Calendar("Europe/Rome"))
    assert in_force([OLD, again], begins(OLD)) is again


@pytest.mark.parametrize("days", [-1, 0, 1, 40, 100])
def test_in_turn_agrees_with_in_force(days: int) -> None:
    far = [
        Agreement(date(2027, 2, 1), Calendar("Etc/GMT+12")),
        Agreement(date(2027, 2, 2), Calendar("Pacific/Kiritimati")),
        OLD,
        NEW,
    ]
    at = begins(OLD) + timedelta(days=days)
    turn = [one for one in in_turn(far) if begins(one) <= at]
    assert (turn[-1] if turn else None) is in_force(far, at)


def test_one_that_never_holds_has_no_turn() -> None:
    behind = Agreement(date(2027, 2, 1), Calendar("Etc/GMT+12"))
    ahead = Agreement(date(2027, 2, 2), Calendar("Pacific/Kiritimati"))
    assert in_turn([behind, ahead]) == [ahead]


def test_rules_by_channel() -> None:
    agreed = Agreement(date(2027, 1, 1), ROME, {"message": ContactTime(60), "default": BusinessDays(1)})
    assert agreed.rule_for("voice_note") == ContactTime(60)
    assert agreed.rule_for("email") == BusinessDays(1)
    assert OLD.rule_for("email") == NO_RULE


def test_her_days_off_close_it() -> None:
    off = (date(2027, 8, 9), date(2027, 8, 20))
    closed = OLD.closed_on([off])
    assert closed.calendar.days_off == (off,)
    assert closed.closed_on([off]) is closed
    assert OLD.closed_on([]) is OLD
