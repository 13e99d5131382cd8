"""Step plans: dated backwards over working days, with room; too tight; what is late pushes what comes after it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.hours import Calendar
from desktop.domain.plan import Days, Slip, Step, begins, dated, pushed, redated, too_tight
from desktop.domain.settings import OFFICE_WEEK
from desktop.domain.task import Side
from desktop.domain.workdays import Workdays, workdays

ME, CLIENT = Side.ASSISTANT, Side.CLIENT
ROME = ZoneInfo("Europe/Rome")
OFFICE = workdays(Calendar("Europe/Rome", OFFICE_WEEK, ("IT",)))
NO_MONDAYS = workdays(Calendar("Europe/Rome", ((), *OFFICE_WEEK[1:])))
MONDAYS = workdays(Calendar("Europe/Rome", OFFICE_WEEK[:1] + ((),) * 6))
HERS = Days(OFFICE)
PLAIN = (
    Step(1, "Brief", ME, 1),
    Step(2, "Photos", CLIENT, 2),
    Step(3, "Layout", ME, 3),
    Step(4, "Approval", CLIENT, 1),
    Step(5, "Send", ME, 1),
)


def nov(number: int) -> date:
    return date(2026, 11, number)


def on(*numbers: int) -> list[date]:
    return [nov(number) for number in numbers]


def having(steps: Sequence[Step], at: int, **changes: object) -> tuple[Step, ...]:
    return tuple(replace(step, **changes) if step.id == at else step for step in steps)


@pytest.mark.parametrize(
    "goal, room, days, expected",
    [
        (nov(18), 0, HERS, on(9, 11, 16, 17, 18)),
        # An input is asked for earlier, and so is all that comes before it.
        (nov(18), 1, HERS, on(5, 9, 13, 16, 18)),
        (nov(18), 2, HERS, on(3, 5, 12, 13, 18)),
        # The goal is a Sunday: it has to be done on the Friday before.
        (nov(22), 0, HERS, on(11, 13, 18, 19, 20)),
        # Photos and approval cannot come on a Monday.
        (nov(18), 1, Days(OFFICE, NO_MONDAYS), on(4, 6, 12, 13, 18)),
        # They never work on the same day: hers count.
        (nov(18), 1, Days(NO_MONDAYS, MONDAYS), on(3, 5, 12, 13, 18)),
    ],
)
def test_each_step_is_dated_back_from_the_goal(goal: date, room: int, days: Days, expected: list[date]) -> None:
    assert list(dated(PLAIN, goal, days, room)) == expected


def test_holidays_and_days_off_are_passed_over() -> None:
    off = workdays(Calendar("Europe/Rome", OFFICE_WEEK, ("IT",), ((date(2026, 12, 9), date(2026, 12, 9)),)))
    # The Immaculate Conception is a Tuesday, and the day after it she is away.
    assert dated((Step(1, "A", ME), Step(2, "B", ME)), date(2026, 12, 10), Days(off), 0) == (
        date(2026, 12, 7),
        date(2026, 12, 10),
    )


def test_what_takes_no_day_goes_along_with_the_step_after_it() -> None:
    steps = (Step(1, "A", ME, 2), Step(2, "B", ME, 0), Step(3, "C", ME, 0))
    assert dated(steps, nov(18), HERS, 0) == (nov(18), nov(18), nov(18))
    assert begins(steps[0], nov(18), HERS) == nov(17)
    assert begins(steps[1], nov(18), HERS) == nov(18)


def test_what_is_done_stays_and_takes_no_time_of_the_others() -> None:
    made = having(redated(PLAIN, nov(18), HERS, 1), 3, done_at=nov(10))
    assert list(dated(made, nov(25), HERS, 1)) == on(17, 19, 13, 23, 25)


def test_a_day_that_she_set_herself_stays_and_what_comes_before_is_counted_from_it() -> None:
    made = having(redated(PLAIN, nov(18), HERS, 1), 3, due=nov(12), set_by_her=True)
    assert list(dated(made, nov(18), HERS, 1)) == on(4, 6, 12, 16, 18)
    assert list(dated(made, nov(25), HERS, 1)) == on(4, 6, 12, 23, 25)


def test_her_week_is_monday_to_friday_where_she_has_said_nothing() -> None:
    nothing = workdays(Calendar("Europe/Rome"))
    assert (nothing.back(nov(15)), nothing.forth(nov(15)), nothing.between(nov(11), nov(18))) == (nov(13), nov(16), 5)


def test_a_calendar_that_is_closed_for_years_still_ends_a_plan() -> None:
    away = workdays(Calendar("Europe/Rome", OFFICE_WEEK, (), ((date(2020, 1, 1), date(2190, 1, 1)),)))
    assert away.back(nov(18), 2) < nov(18)


def test_a_day_closes_with_its_last_hour() -> None:
    rome, york = workdays(Calendar("Europe/Rome", OFFICE_WEEK)), workdays(Calendar("America/New_York", OFFICE_WEEK))
    assert rome.closes(nov(18)) == datetime(2026, 11, 18, 17, tzinfo=UTC)
    assert york.closes(nov(18)) == datetime(2026, 11, 18, 23, tzinfo=UTC)
    assert rome.closes(nov(15)) == datetime(2026, 11, 15, 22, 59, tzinfo=UTC)


@pytest.mark.parametrize(
    "goal, room, today, expected",
    [
        (nov(18), 1, nov(5), None),
        (nov(18), 1, nov(6), (1, nov(19), 0)),
        # Without room it would fit up to Monday the 9th.
        (nov(18), 2, nov(9), (4, nov(24), 0)),
        (nov(18), 1, nov(10), (3, nov(23), None)),
        # On a Sunday it is the Monday after it that counts.
        (nov(18), 1, nov(8), (2, nov(20), 0)),
        # The goal has passed.
        (nov(4), 0, nov(10), (11, nov(19), None)),
    ],
)
def test_too_tight_says_by_how_much_and_what_would_fit(
    goal: date, room: int, today: date, expected: tuple[int, date, int | None] | None
) -> None:
    assert too_tight(PLAIN, goal, HERS, room, today) == expected


MADE = redated(PLAIN, nov(18), HERS, 1)
"""Due on the 5th, 9th, 13th, 16th and 18th."""
ASKED = having(MADE, 1, done_at=nov(5))


@pytest.mark.parametrize(
    "today, photos_on, expected",
    [
        (nov(9), None, None),
        # The room takes a day.
        (nov(10), None, None),
        (nov(12), None, (2, nov(20), None)),
        # They came, three days late.
        (nov(12), nov(12), (2, nov(20), None)),
        (nov(12), nov(10), None),
    ],
)
def test_a_plan_that_has_begun_is_tight_when_it_is_pushed_beyond_its_goal(
    today: date, photos_on: date | None, expected: tuple[int, date, int | None] | None
) -> None:
    begun = having(having(MADE, 1, done_at=nov(5)), 2, done_at=photos_on)
    assert too_tight(begun, nov(18), HERS, 1, today) == expected


def test_a_plan_that_is_done_is_not_tight() -> None:
    assert too_tight(having(MADE[:1], 1, done_at=nov(5)), nov(6), HERS, 1, nov(20)) is None


def test_no_later_goal_helps_a_day_that_she_set_in_the_past() -> None:
    stuck = having(redated(PLAIN, nov(18), HERS, 0), 1, due=nov(2), set_by_her=True)
    assert too_tight(stuck, nov(18), HERS, 0, nov(9)) == (5, None, None)


@pytest.mark.parametrize(
    "steps, today, cause, late, moved, finish",
    [
        # A day late: that is what the room is for.
        (ASKED, nov(10), Slip(2, 1, nov(10)), (Slip(2, 1, nov(10)),), (), nov(18)),
        # Three days late: the room takes one of them, and the approval keeps the room of its own.
        (
            ASKED,
            nov(12),
            Slip(2, 3, nov(12)),
            (Slip(2, 3, nov(12)),),
            (Slip(3, 2, nov(17)), Slip(4, 2, nov(18)), Slip(5, 2, nov(20))),
            nov(20),
        ),
        # What it waited for was done only today: it may still come today.
        (
            having(ASKED, 1, done_at=nov(12)),
            nov(12),
            Slip(2, 3, nov(12)),
            (Slip(2, 3, nov(12)),),
            (Slip(3, 2, nov(17)), Slip(4, 2, nov(18)), Slip(5, 2, nov(20))),
            nov(20),
        ),
        # Seen on a Saturday it can come on Monday.
        (
            ASKED,
            nov(14),
            Slip(2, 5, nov(16)),
            (Slip(2, 5, nov(16)), Slip(3, 4, nov(19))),
            (Slip(4, 4, nov(20)), Slip(5, 4, nov(24))),
            nov(24),
        ),
        # It came, but too late: it pushes all the same.
        (
            having(ASKED, 2, done_at=nov(12)),
            nov(12),
            Slip(2, 3, nov(12)),
            (),
            (Slip(3, 2, nov(17)), Slip(4, 2, nov(18)), Slip(5, 2, nov(20))),
            nov(20),
        ),
        # Hers is late.
        (
            having(having(ASKED, 2, done_at=nov(9)), 3, done_at=None),
            nov(16),
            Slip(3, 1, nov(16)),
            (Slip(3, 1, nov(16)),),
            (Slip(4, 1, nov(17)), Slip(5, 1, nov(19))),
            nov(19),
        ),
    ],
)
def test_what_is_late_pushes_what_comes_after_it(
    steps: tuple[Step, ...],
    today: date,
    cause: Slip,
    late: tuple[Slip, ...],
    moved: tuple[Slip, ...],
    finish: date,
) -> None:
    push = pushed(steps, HERS, 1, today)
    assert push is not None
    assert (push.cause, push.late, push.moved, push.goal, push.finish) == (cause, late, moved, nov(18), finish)


def test_nothing_is_pushed_where_nothing_is_late() -> None:
    assert pushed(ASKED, HERS, 1, nov(9)) is None
    assert pushed(having(ASKED, 2, done_at=nov(10)), HERS, 1, nov(10)) is None
    assert pushed(tuple(replace(step, done_at=nov(20)) for step in MADE), HERS, 1, nov(23)) is None
    assert pushed((), HERS, 1, nov(9)) is None


days_ = st.dates(date(2026, 1, 1), date(2027, 12, 31))
rooms = st.integers(0, 5)


@st.composite
def plans(draw: st.DrawFn, most: int = 30) -> tuple[Step, ...]:
    count = draw(st.integers(1, most))
    owners, lengths = st.sampled_from(Side), st.integers(0, 6)
    return tuple(Step(at, f"Step {at}", draw(owners), draw(lengths)) for at in range(count))


@given(plans(), days_, rooms)
def test_between_two_steps_is_the_time_of_the_later_one_and_the_room(
    steps: tuple[Step, ...], goal: date, room: int
) -> None:
    found = dated(steps, goal, HERS, room)
    assert all(OFFICE.is_open(day) for day in found)
    following = (*found[1:], OFFICE.back(goal))
    lasts = (*(step.lasts for step in steps[1:]), 0)
    for step, due, after, taken in zip(steps, found, following, lasts, strict=True):
        assert OFFICE.between(due, after) == taken + (room if step.is_input else 0)


@given(plans(), days_, rooms)
def test_an_input_is_asked_for_on_a_day_of_both_and_no_later_than_there_is_room(
    steps: tuple[Step, ...], goal: date, room: int
) -> None:
    found = dated(steps, goal, Days(OFFICE, NO_MONDAYS), room)
    for step, due, after, later in zip(steps, found, (*found[1:], None), (*steps[1:], None), strict=True):
        needed = OFFICE.back(goal) if after is None or later is None else OFFICE.back(after, later.lasts)
        assert OFFICE.between(due, needed) >= (room if step.is_input else 0)
        assert not step.is_input or due.weekday() != 0


@given(plans(), days_, rooms, st.data())
def test_steps_moved_and_delayed_and_brought_back_are_as_if_made_anew(
    steps: tuple[Step, ...], goal: date, room: int, data: st.DataObject
) -> None:
    new = redated(steps, goal, HERS, room)
    kept, plan, goals, its_room = [new], new, goal, room
    for change in data.draw(st.lists(st.sampled_from(["goal", "room", "lasts", "order", "done"]), max_size=12)):
        at = data.draw(st.integers(0, len(plan) - 1))
        if change == "goal":
            goals = data.draw(days_)
        elif change == "room":
            its_room = data.draw(rooms)
        elif change == "lasts":
            plan = tuple(replace(one, lasts=one.lasts + 2) if n == at else one for n, one in enumerate(plan))
        elif change == "order":
            plan = (*plan[:at], *plan[at + 1 :], plan[at])
        else:
            plan = tuple(replace(one, done_at=goal) if n == at else one for n, one in enumerate(plan))
        before = {step.id: step.due for step in plan if not step.is_open}
        plan = redated(plan, goals, HERS, its_room)
        assert before == {step.id: step.due for step in plan if not step.is_open}
        # However it came about: dated once more it stays, and what is open is as in a plan that never had another goal.
        assert redated(plan, goals, HERS, its_room) == plan
        kept.append(plan)
    restored = tuple(replace(step, done_at=None) for step in steps)
    assert redated(restored, goal, HERS, room) == kept[0] == new


@settings(max_examples=50)
@given(plans(8), days_, rooms, days_)
def test_what_is_said_to_fit_fits_and_less_would_not(
    steps: tuple[Step, ...], goal: date, room: int, today: date
) -> None:
    tight = too_tight(steps, goal, HERS, room, today)
    first = begins(steps[0], dated(steps, goal, HERS, room)[0], HERS)
    assert (tight is None) == (first >= today or OFFICE.between(first, OFFICE.forth(today)) <= 0)
    if tight is None:
        return
    if tight.goal is not None:
        assert too_tight(steps, tight.goal, HERS, room, today) is None
        assert too_tight(steps, OFFICE.back(tight.goal, 1), HERS, room, today) is not None
    if tight.room is not None:
        assert too_tight(steps, goal, HERS, tight.room, today) is None
        assert too_tight(steps, goal, HERS, tight.room + 1, today) is not None


@settings(max_examples=50)
@given(plans(8), days_, rooms, days_)
def test_what_is_said_to_fit_fits_where_the_two_do_not_work_on_the_same_days(
    steps: tuple[Step, ...], goal: date, room: int, today: date
) -> None:
    both = Days(OFFICE, NO_MONDAYS)
    tight = too_tight(steps, goal, both, room, today)
    if tight is None:
        return
    assert tight.goal is not None
    assert too_tight(steps, tight.goal, both, room, today) is None
    assert tight.room is None or too_tight(steps, goal, both, tight.room, today) is None


@settings(max_examples=50)
@given(plans(8), days_, rooms, st.integers(0, 30))
def test_a_plan_that_has_begun_is_not_pushed_with_what_is_said_to_fit(
    steps: tuple[Step, ...], goal: date, room: int, waits: int
) -> None:
    made = redated(steps, goal, HERS, room)
    assert made[0].due is not None
    today = made[0].due + timedelta(days=waits)
    begun = having(made, 0, done_at=today)
    tight = too_tight(begun, goal, HERS, room, today)
    push = pushed(begun, HERS, room, today)
    assert (tight is None) == (push is None or push.finish <= push.goal)
    if tight is not None and tight.goal is not None:
        after = pushed(redated(begun, tight.goal, HERS, room), HERS, room, today)
        assert after is None or after.finish <= after.goal


@settings(max_examples=50)
@given(plans(12), days_, rooms, st.integers(0, 40))
def test_every_day_of_waiting_pushes_no_less(steps: tuple[Step, ...], goal: date, room: int, waits: int) -> None:
    made = redated(steps, goal, HERS, room)
    assert made[0].due is not None
    today = made[0].due + timedelta(days=waits)
    now, tomorrow = (pushed(made, HERS, room, day) for day in (today, today + timedelta(days=1)))
    if now is not None:
        assert tomorrow is not None
        assert now.goal <= now.finish <= tomorrow.finish
        assert all(slip.by == OFFICE.between(made[slip.step].due or goal, slip.day) > 0 for slip in now.moved)


def test_working_days_count_both_ways() -> None:
    hers: Workdays = OFFICE
    for count in range(40):
        assert hers.between(hers.back(nov(18), count), nov(18)) == count
        assert hers.between(nov(18), hers.forth(nov(18), count)) == count
