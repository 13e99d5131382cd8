"""From a dossier to a sheet: what is shared, in which order, and what never is."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.agreement import Agreement
from desktop.domain.client import Client, Person
from desktop.domain.hours import Calendar
from desktop.domain.portfolio import Assistant, Dossier
from desktop.domain.rules import ContactTime
from desktop.domain.schedule import Appointment, Outcome
from desktop.domain.series import Series
from desktop.domain.sharing import shared_sheet
from desktop.domain.summary import Ahead
from desktop.domain.task import Side, Task, TaskList

ROME = ZoneInfo("Europe/Rome")
NOW = datetime(2026, 11, 12, 14, 20, tzinfo=ROME)
BEFORE = NOW - timedelta(days=60)
HERS, THEIRS = Side.ASSISTANT, Side.CLIENT
CLIENT = Client("c1", "Ceramiche Lago", "it", "Europe/Rome", people=(Person("Marta Lago", address="tu"),))
SHARED, PRIVATE = TaskList("open", "Catalogo", shared=True), TaskList("mine", "Segreto")
TUESDAYS = Series(
    "s1",
    datetime.fromisoformat("2026-11-03T10:00"),
    "Europe/Rome",
    30,
    BEFORE,
    "FREQ=WEEKLY;BYDAY=TU",
    title="Chiamata",
)


def task(uid: str, title: str = "", owner: Side = HERS, due: int | None = None, **more: object) -> Task:
    due_at = None if due is None else NOW + timedelta(days=due)
    return replace(Task(uid, title or uid, owner, BEFORE, due_at, list="open"), **more)


def sheet(*tasks: Task, lists: tuple[TaskList, ...] = (SHARED,), only=None, agenda: bool = True, **more: object):
    dossier = replace(Dossier(CLIENT, tasks=tasks, lists=lists), **more)
    return shared_sheet(dossier, NOW, Assistant("Giulia"), (), only, agenda)


def test_only_shared_lists_and_only_tasks_of_a_list():
    tasks = (task("a"), replace(task("b"), list="mine"), replace(task("c"), list=None), replace(task("d"), list="gone"))
    found = sheet(*tasks, lists=(SHARED, PRIVATE))
    assert [(one.title, [item.title for item in one.items]) for one in found.lists] == [("Catalogo", ["a"])]
    assert "Segreto" not in repr(found)


def test_a_private_list_is_not_shared_by_naming_it():
    assert sheet(task("a"), lists=(SHARED, PRIVATE), only=["mine"]).lists == ()


def test_a_list_that_is_said_to_be_both_is_private():
    assert sheet(task("a"), lists=(SHARED, replace(SHARED, shared=False))).lists == ()


def test_open_ones_come_first_by_day_and_those_she_put_in_order_as_she_put_them():
    tasks = (
        task("done", done_at=NOW - timedelta(days=1)),
        task("later", due=9),
        task("soon", due=2),
        task("second", position=1, due=1),
        task("first", position=0, due=20),
    )
    assert [item.title for item in sheet(*tasks).lists[0].items] == ["first", "second", "soon", "later", "done"]


def test_steps_of_a_plan_stay_in_their_order_and_what_is_done_stays_with_them():
    plan = replace(SHARED, goal=date(2026, 12, 11))
    tasks = (task("b", position=1), task("a", position=0, done_at=BEFORE + timedelta(days=1)))
    found = sheet(*tasks, lists=(plan,)).lists[0]
    assert found.goal == date(2026, 12, 11)
    assert [(item.title, item.done) for item in found.items] == [("a", True), ("b", False)]


@pytest.mark.parametrize(
    "one, told",
    [
        (task("t", owner=THEIRS, due=3), (True, date(2026, 11, 15), False, False)),
        (task("t", owner=THEIRS, due=-3), (True, None, True, False)),
        (task("t"), (False, None, False, False)),
        (task("t", due=-3, done_at=NOW - timedelta(days=2)), (False, date(2026, 11, 9), False, True)),
    ],
)
def test_an_item_says_whose_it_is_until_when_and_whether_it_is_done(one, told):
    (item,) = sheet(one).lists[0].items
    assert (item.yours, item.due, item.passed, item.done) == told


def test_what_was_done_long_ago_or_is_not_known_yet_is_left_out():
    tasks = (task("old", done_at=NOW - timedelta(days=40)), task("new", created_at=NOW + timedelta(hours=1)))
    assert sheet(*tasks).lists[0].items == ()


def test_nothing_of_a_task_but_its_title():
    one = task("uid-77", "Foto", notes="private words", estimate=30, extra={"x": "private words"}, promise=True)
    found = repr(sheet(one))
    assert "private" not in found
    assert "uid-77" not in found


@pytest.mark.parametrize(
    "one, shown",
    [
        (Appointment("a", NOW + timedelta(days=2), BEFORE), True),
        (Appointment("a", NOW + timedelta(days=29), BEFORE), False),
        (Appointment("a", NOW - timedelta(minutes=10), BEFORE, NOW + timedelta(minutes=20)), True),
        (Appointment("a", NOW - timedelta(days=2), BEFORE), False),
        (Appointment("a", NOW + timedelta(days=2), BEFORE, outcome=Outcome.CANCELLED), False),
        (Appointment("a", NOW + timedelta(days=2), BEFORE, outcome=Outcome.MOVED, changed_at=BEFORE), False),
        (Appointment("a", NOW + timedelta(days=2), NOW + timedelta(hours=1)), False),
    ],
)
def test_appointments_of_the_coming_weeks(one, shown):
    assert bool(sheet(appointments=(one,)).agenda) is shown


def test_a_fixed_time_is_in_the_agenda_and_its_rule_in_the_calendar():
    found = sheet(series=(TUESDAYS,))
    assert [line.starts_at.strftime("%m-%d %H:%M") for line in found.agenda] == [
        "11-17 10:00",
        "11-24 10:00",
        "12-01 10:00",
        "12-08 10:00",
    ]
    (fixed,) = found.repeating
    assert (fixed.rrule, fixed.starts, found.meetings) == ("FREQ=WEEKLY;BYDAY=TU", TUESDAYS.starts, ())


def test_what_became_of_one_time_takes_its_place():
    slots = [datetime.fromisoformat(f"2026-11-{day}T10:00") for day in (17, 24)]
    gone = Appointment(
        "g", slots[0].replace(tzinfo=ROME), BEFORE, outcome=Outcome.CANCELLED, series="s1", slot=slots[0]
    )
    moved = Appointment("m", datetime(2026, 11, 25, 16, tzinfo=ROME), BEFORE, series="s1", slot=slots[1], title="Altra")
    found = sheet(series=(TUESDAYS,), appointments=(gone, moved))
    assert [(line.starts_at.day, line.title) for line in found.agenda][:2] == [(25, "Altra"), (1, "Chiamata")]
    (fixed,) = found.repeating
    assert fixed.except_on == (slots[0],)
    assert [(one.slot, one.title) for one in fixed.changed] == [(slots[1], "Altra")]
    assert found.meetings == ()


def test_a_time_that_was_only_reminded_of_is_as_the_series_has_it():
    slot = datetime.fromisoformat("2026-11-17T10:00")
    starts_at = slot.replace(tzinfo=ROME).astimezone(UTC)
    same = Appointment(
        "a",
        starts_at,
        BEFORE,
        starts_at + timedelta(minutes=30),
        title="Chiamata",
        series="s1",
        slot=slot,
        reminded_at=NOW,
    )
    found = sheet(series=(TUESDAYS,), appointments=(same,))
    assert len(found.agenda) == 4
    assert found.repeating[0].changed == ()


@pytest.mark.parametrize(
    "until, told",
    [
        ("20261201T090000Z", "20261201T090000Z"),
        ("20261201", "20261201T225959Z"),
        ("20261201T100000", "20261201T090000Z"),
    ],
)
def test_the_end_of_a_rule_is_told_in_utc(until, told):
    fixed = replace(TUESDAYS, rrule=f"FREQ=WEEKLY;UNTIL={until}")
    assert sheet(series=(fixed,)).repeating[0].rrule == f"FREQ=WEEKLY;UNTIL={told}"


def test_a_series_that_has_ended_is_told_to_calendars_for_a_year_and_one_that_comes_once_is_a_meeting():
    ended = replace(TUESDAYS, rrule="FREQ=WEEKLY;COUNT=1", starts=datetime.fromisoformat("2025-11-04T10:00"))
    lately = replace(TUESDAYS, id="s3", rrule="FREQ=WEEKLY;COUNT=1")
    once = replace(TUESDAYS, id="s2", rrule="", starts=datetime.fromisoformat("2026-11-20T11:00"))
    found = sheet(series=(ended, lately, once))
    assert [one.starts.year for one in found.repeating] == [2026]
    assert [one.starts_at.astimezone(ROME).hour for one in found.meetings] == [11]
    assert len(found.agenda) == 1


DAILY = replace(TUESDAYS, rrule="FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR")


@pytest.mark.parametrize(
    "rrule, gone, told",
    [
        ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", (), [("11-13", None, (0, 1, 2, 3, 4))]),
        ("FREQ=DAILY", (), [("11-13", None, (0, 1, 2, 3, 4, 5, 6))]),
        ("FREQ=WEEKLY;BYDAY=MO,TH;UNTIL=20261130T235959", (), [("11-16", "11-30", (0, 3))]),
        (
            "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
            ("2026-11-20", "2026-11-23"),
            [("11-13", "11-19", (0, 1, 2, 3, 4)), ("11-24", None, (0, 1, 2, 3, 4))],
        ),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU", (), [("11-16", None, ()), ("11-17", None, ()), ("11-30", None, ())]),
        ("FREQ=WEEKLY", (), [("11-17", None, ()), ("11-24", None, ()), ("12-01", None, ())]),
    ],
)
def test_what_comes_several_times_a_week_is_one_line_for_each_stretch(rrule, gone, told):
    fixed = replace(DAILY, rrule=rrule, except_on=tuple(datetime.fromisoformat(f"{day}T10:00") for day in gone))
    found = sheet(series=(fixed,)).agenda[: len(told)]
    assert [(f"{one.day:%m-%d}", one.last_day and f"{one.last_day:%m-%d}", one.weekdays) for one in found] == told
    assert {one.starts_at.astimezone(ROME).hour for one in found} == {10}


def test_closed_days_stand_in_the_agenda():
    calendar = Calendar(
        "Europe/Rome", (((540, 1080),),) * 5 + ((), ()), days_off=((date(2026, 11, 20), date(2026, 11, 20)),)
    )
    found = sheet(agreements=(Agreement(date(2026, 1, 1), calendar, {"message": ContactTime(60)}),))
    assert [(line.kind, line.day) for line in found.agenda] == [(Ahead.CLOSED, date(2026, 11, 20))]
    assert found.reach is not None


def test_without_an_agenda_only_lists():
    found = sheet(task("a"), agenda=False, series=(TUESDAYS,))
    assert (found.agenda, found.meetings, found.repeating, found.reach) == (None, (), (), None)
    assert found.lists


def test_times_are_those_of_the_client():
    there = replace(CLIENT, time_zone="America/New_York")
    found = shared_sheet(
        Dossier(there, appointments=(Appointment("a", NOW + timedelta(days=1), BEFORE),)), NOW, Assistant("Giulia")
    )
    assert found.agenda[0].starts_at.hour == 8


def test_days_off_are_told_in_full_also_over_weekends_and_beyond_the_agenda():
    christmas = (date(2026, 12, 7), date(2027, 1, 6))
    calendar = Calendar("Europe/Rome", (((540, 1080),),) * 5 + ((), ()), ("IT",), days_off=(christmas,))
    found = sheet(agreements=(Agreement(date(2026, 1, 1), calendar, {"message": ContactTime(60)}),))
    assert [(line.kind, line.day, line.last_day) for line in found.agenda] == [(Ahead.CLOSED, *christmas)]


def test_days_off_that_began_are_told_until_their_end():
    off = ((date(2026, 11, 10), date(2026, 11, 13)),)
    calendar = Calendar("Europe/Rome", (((540, 1080),),) * 5 + ((), ()), days_off=off)
    found = sheet(agreements=(Agreement(date(2026, 1, 1), calendar, {"message": ContactTime(60)}),))
    assert [(line.day, line.last_day) for line in found.agenda] == list(off)


@given(
    st.lists(st.tuples(st.sampled_from(["a", "b", "c", None, "gone"]), st.booleans(), st.sampled_from(list(Side)))),
    st.lists(st.tuples(st.sampled_from("abc"), st.booleans())),
    st.none() | st.frozensets(st.sampled_from("abc")),
)
def test_whatever_there_is_only_what_stands_in_shared_lists_alone_leaves(made, kept, only):
    tasks = tuple(
        replace(task(f"t{n}", f"words {n}.", owner), list=where, done_at=NOW if done else None)
        for n, (where, done, owner) in enumerate(made)
    )
    lists = tuple(TaskList(uid, f"list {uid}", shared) for uid, shared in kept)
    told = repr(sheet(*tasks, lists=lists, only=only))
    private = {uid for uid, shared in kept if not shared}
    open_to_all = {uid for uid, _ in kept} - private
    for n, (where, _, _) in enumerate(made):
        leaves = where in open_to_all and (only is None or where in only)
        assert (f"words {n}." in told) is leaves
