"""Insights: what counts as outside the hours, on which day, and how soon an answer came beside what was agreed."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from desktop.domain.agreement import Agreement
from desktop.domain.hours import Calendar
from desktop.domain.insight import (
    WEEKS,
    Outside,
    Part,
    busiest,
    marks,
    outside,
    part_of,
    quietest,
    reads_from,
    weeks_to,
)
from desktop.domain.interaction import Channel, Direction, Interaction
from desktop.domain.rules import ContactTime
from desktop.domain.settings import OFFICE_WEEK

ROME = ZoneInfo("Europe/Rome")
NOW = datetime(2026, 11, 12, 13, 20, tzinfo=UTC)
TODAY = date(2026, 11, 12)
AGREED = [Agreement(date(2024, 1, 1), Calendar("Europe/Rome", OFFICE_WEEK), {"default": ContactTime(120)})]


def line(number: int, at: datetime, direction: Direction = Direction.IN, **more: object) -> Interaction:
    return Interaction(f"l{number}", at, Channel.MESSAGE, direction, **more)  # type: ignore[arg-type]


def rome(day: date, hour: int, minute: int = 0) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=ROME).astimezone(UTC)


def found(lines: list[Interaction]) -> Outside:
    return outside(lines, AGREED, AGREED, "Europe/Rome", NOW, ROME)


def test_the_picture_is_of_weeks_up_to_this_one() -> None:
    weeks = weeks_to(TODAY)
    assert len(weeks) == WEEKS
    assert (weeks[0].monday, weeks[-1].monday) == (date(2025, 11, 10), date(2026, 11, 9))
    assert reads_from(NOW, ROME) == rome(date(2025, 11, 10), 0) - timedelta(weeks=WEEKS)


def test_only_contacts_of_theirs_outside_the_hours_count_and_lines_in_a_row_are_one() -> None:
    tuesday, sunday = date(2026, 11, 10), date(2026, 11, 8)
    lines = [
        line(1, rome(sunday, 20)),
        line(2, rome(sunday, 20, 10)),
        line(3, rome(sunday, 21, 30)),
        line(4, rome(tuesday, 10)),
        line(5, rome(tuesday, 19), Direction.OUT),
        line(6, rome(tuesday, 22), automatic=True),
        line(7, rome(tuesday, 23, 30)),
        line(8, NOW + timedelta(days=3)),
    ]
    assert found(lines).days == Counter({sunday: 2, tuesday: 1})
    assert found(lines).whens == Counter({(6, Part.EVENING): 2, (1, Part.EVENING): 1})
    assert found(lines).first == sunday


def test_the_year_before_is_a_number_only() -> None:
    lines = [
        line(1, rome(date(2025, 3, 2), 20)),
        line(2, rome(date(2025, 11, 9), 23)),
        line(3, rome(date(2025, 11, 10), 0, 1)),
    ]
    assert (found(lines).before, found(lines).total) == (2, 1)


def test_several_clients_add_up() -> None:
    both = found([line(1, rome(date(2026, 11, 8), 20))]) + found([line(1, rome(date(2026, 11, 8), 9))])
    assert both.days == Counter({date(2026, 11, 8): 2})
    assert (both + Outside()).first == date(2026, 11, 8)


@pytest.mark.parametrize(
    ("hour", "part"), [(0, "night"), (5, "night"), (6, "morning"), (12, "afternoon"), (23, "evening")]
)
def test_parts_of_a_day(hour: int, part: str) -> None:
    assert part_of(hour) == part


def test_busiest_and_quietest_only_where_it_can_be_said() -> None:
    assert busiest(Outside(Counter(), Counter({(6, Part.EVENING): 2}))) is None
    assert busiest(Outside(Counter(), Counter({(6, Part.EVENING): 3, (1, Part.NIGHT): 3}))) is None
    assert busiest(Outside(Counter(), Counter({(6, Part.EVENING): 4, (1, Part.NIGHT): 3}))) == (6, Part.EVENING)
    months = [date(2025, 12, 1), *(date(2026, month, 1) for month in range(1, 11))]
    days = Counter({month: 1 if month.month == 8 else 3 for month in months})
    assert quietest(Outside(days, Counter(), 0, date(2025, 1, 1)), TODAY) == date(2026, 8, 1)
    assert quietest(Outside(Counter(), Counter(), 0, date(2025, 1, 1)), TODAY) is None
    assert quietest(Outside(days, Counter(), 0, date(2026, 9, 15)), TODAY) is None


def test_an_answer_is_a_share_of_its_agreed_time() -> None:
    day = date(2026, 11, 10)
    lines = [
        line(1, rome(day, 9)),
        line(2, rome(day, 10), Direction.OUT),
        line(3, rome(day, 12, 30)),
        line(4, rome(day, 15), Direction.OUT),
        line(5, rome(day, 17)),
        line(6, rome(day + timedelta(days=1), 11), Direction.OUT),
    ]
    shares = [(one.item, round(one.share, 2), one.in_time, one.took) for one in marks(lines, AGREED, NOW)]
    # Half of two hours; then half an hour before the break and an hour after it; then an hour today and two tomorrow.
    assert shares == [("l1", 0.5, True, 3600), ("l3", 0.75, True, 5400), ("l5", 1.5, False, 10800)]


def test_one_answer_to_several_counts_once_by_what_was_due_first() -> None:
    day = date(2026, 11, 10)
    lines = [line(1, rome(day, 9)), line(2, rome(day, 9, 40)), line(3, rome(day, 10), Direction.OUT)]
    (one,) = marks(lines, AGREED, NOW)
    assert (one.item, one.share) == ("l1", 0.5)


def test_older_answers_and_those_without_a_rule_are_no_marks() -> None:
    day = date(2026, 10, 1)
    assert marks([line(1, rome(day, 9)), line(2, rome(day, 10), Direction.OUT)], AGREED, NOW) == ()
    free = [Agreement(date(2024, 1, 1), Calendar("Europe/Rome", OFFICE_WEEK))]
    late = date(2026, 11, 10)
    assert marks([line(1, rome(late, 9)), line(2, rome(late, 10), Direction.OUT)], free, NOW) == ()
