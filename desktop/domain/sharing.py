"""From everything about a client to the narrow SharedSheet: nothing else decides what is shared."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from desktop.domain.occurrences import by_rule, instant, occurrences
from desktop.domain.portfolio import Assistant, Dossier
from desktop.domain.reach import DaysOff, closed_days, reach
from desktop.domain.recurrence import plain
from desktop.domain.schedule import Appointment, Outcome
from desktop.domain.series import Series
from desktop.domain.shared import Meeting, Repeating, SharedItem, SharedList, SharedSheet
from desktop.domain.summary import Ahead, Coming
from desktop.domain.task import Side, Task, TaskList
from desktop.domain.week import Week, week_of
from desktop.domain.weekly import addressee, key_of

AHEAD = timedelta(weeks=4)
"""How far the agenda reaches."""
DONE_FOR = timedelta(weeks=2)
"""How long something that is done stays on its list, ticked; on a plan it stays as long as the plan."""
SEVERAL = 3
"""From so many on, times in a row are one line."""

_YEAR = timedelta(days=366)
_UNTIL = re.compile(r"(?<=UNTIL=)[^;]*")


def shared_sheet(
    dossier: Dossier,
    now: datetime,
    assistant: Assistant,
    media: Collection[str] = (),
    lists: Collection[str] | None = None,
    agenda: bool = True,
) -> SharedSheet:
    """What the client may have of their lists and agenda at `now` (aware).

    `media`: those of their messages so far; of the dossier no interaction is looked at. `lists`: portable ids, None for
    every one; those that are not shared are never in it, nor are tasks without a list.
    """
    client, zone = dossier.client, ZoneInfo(dossier.client.time_zone)
    off = assistant.calendar.days_off if assistant.calendar is not None else ()
    again = [one for one in _fixed(dossier, now) if agenda and one.comes_again]
    return SharedSheet(
        to=addressee(client),
        assistant=assistant.name,
        language=client.language,
        time_zone=client.time_zone,
        made_at=now.astimezone(UTC),
        lists=tuple(
            _list(dossier, one, now, zone) for one in shared_lists(dossier) if lists is None or one.id in lists
        ),
        agenda=_agenda(dossier, now, zone, off) if agenda else None,
        meetings=tuple(_single(dossier, now)) if agenda else (),
        # Its end has to reach a calendar that has it without one.
        repeating=tuple(_repeating(dossier, one, now) for one in again if next(occurrences(one, now - _YEAR), None)),
        reach=reach(dossier.agreements, media, week_of(now, zone).next, zone, off) if agenda else None,
    )


def shared_lists(dossier: Dossier) -> tuple[TaskList, ...]:
    """Those that may leave; of two that claim one id, one of them private, neither."""
    private = {one.id for one in dossier.lists if not one.shared}
    return tuple({one.id: one for one in dossier.lists if one.id not in private}.values())


def _list(dossier: Dossier, one: TaskList, now: datetime, zone: ZoneInfo) -> SharedList:
    is_plan = one.goal is not None
    tasks = {task.id: task for task in dossier.tasks if task.list == one.id and task.created_at <= now}.values()
    shown = [task for task in tasks if is_plan or task.done_at is None or task.done_at > now - DONE_FOR]
    shown.sort(key=lambda task: (not is_plan and task.done_at is not None, *_place(task)))
    items = tuple(_item(dossier, task, now, zone) for task in shown)
    return SharedList(one.title, items, one.goal, key_of(dossier.client, one))


def _place(task: Task) -> tuple[object, ...]:
    """Where she put it; else by the day it is due, and without one in the order in which it was written down."""
    unplaced = task.position is None
    return unplaced, task.position or 0, task.due_at is None, task.due_at or task.created_at, task.created_at


def _item(dossier: Dossier, task: Task, now: datetime, zone: ZoneInfo) -> SharedItem:
    done = task.done_at is not None and task.done_at <= now
    passed = not done and task.due_at is not None and task.due_at <= now
    due = task.due_at.astimezone(zone).date() if task.due_at is not None and not passed else None
    return SharedItem(task.title, task.owner is Side.CLIENT, due, passed, done, key_of(dossier.client, task))


def _single(dossier: Dossier, now: datetime) -> Iterator[Meeting]:
    """Appointments by themselves that are still to come, and fixed times that come once."""
    for one in _appointments(dossier, now):
        if one.slot is None and not _called_off(one, now) and (one.ends_at or one.starts_at) > now:
            yield _meeting(one, key_of(dossier.client, one))
    for fixed in _fixed(dossier, now):
        if not fixed.comes_again:
            yield from _occurring(dossier, fixed, now, None)


def _meeting(one: Appointment, key: str) -> Meeting:
    return Meeting(key, one.starts_at, one.ends_at, one.title, one.place, one.slot)


def _occurring(dossier: Dossier, fixed: Series, now: datetime, end: datetime | None) -> Iterator[Meeting]:
    """The times of a series that lie ahead, each as what became of it has it."""
    key, taken = key_of(dossier.client, fixed), _taken(dossier, fixed, now)
    for slot, starts_at, ends_at in occurrences(fixed, now, end):
        if slot not in taken:
            yield Meeting(key, starts_at, ends_at, fixed.title, fixed.place, slot)
    for one in taken.values():
        if not _called_off(one, now) and (one.ends_at or one.starts_at) > now and (end is None or one.starts_at < end):
            yield _meeting(one, key)


def _repeating(dossier: Dossier, fixed: Series, now: datetime) -> Repeating:
    """The series for a calendar program: what was called off is an exception, what was changed stands beside it."""
    key, taken = key_of(dossier.client, fixed), _taken(dossier, fixed, now)
    gone = {slot for slot, one in taken.items() if _called_off(one, now)}
    zone, lasts = ZoneInfo(fixed.time_zone), timedelta(minutes=fixed.minutes)
    changed = []
    for slot, one in sorted(taken.items()):
        starts_at = instant(slot, zone)
        as_it_was = Meeting(key, starts_at, starts_at + lasts, fixed.title, fixed.place, slot)
        if slot not in gone and _meeting(one, key) != as_it_was:
            changed.append(_meeting(one, key))
    return Repeating(
        key,
        # A calendar program takes the beginning for the first time, whatever the rule says.
        next(by_rule(fixed, fixed.starts), fixed.starts),
        fixed.time_zone,
        fixed.minutes,
        _UNTIL.sub(lambda until: _in_utc(until[0], zone), plain(fixed.rrule)),
        tuple(sorted(gone.union(fixed.except_on))),
        fixed.also_on,
        fixed.title,
        fixed.place,
        tuple(changed),
    )


def _in_utc(until: str, zone: ZoneInfo) -> str:
    """An end as RFC 5545 wants it beside a beginning with a zone; a day ends with its last second."""
    if until.endswith("Z"):
        return until
    end = datetime.strptime(until if "T" in until else f"{until}T235959", "%Y%m%dT%H%M%S")  # noqa: DTZ007
    return f"{end.replace(tzinfo=zone).astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _appointments(dossier: Dossier, now: datetime) -> list[Appointment]:
    return [one for one in {one.id: one for one in dossier.appointments}.values() if one.created_at <= now]


def _fixed(dossier: Dossier, now: datetime) -> list[Series]:
    return [one for one in {one.id: one for one in dossier.series}.values() if one.created_at <= now]


def _taken(dossier: Dossier, fixed: Series, now: datetime) -> dict[datetime, Appointment]:
    """By its slot, each time of a series that became an appointment of its own."""
    return {one.slot: one for one in _appointments(dossier, now) if one.series == fixed.id and one.slot is not None}


def _called_off(one: Appointment, now: datetime) -> bool:
    gone = one.outcome in (Outcome.CANCELLED, Outcome.MOVED)
    return gone and (one.changed_at is None or one.changed_at <= now)


def _agenda(dossier: Dossier, now: datetime, zone: ZoneInfo, off: DaysOff) -> tuple[Coming, ...]:
    today = now.astimezone(zone).date()
    last = today + AHEAD
    midnight = datetime.combine(today, time(), zone)
    end = datetime.combine(last + timedelta(days=1), time(), zone)
    meetings = [one for one in _single(dossier, now) if one.starts_at < end]
    for fixed in _fixed(dossier, now):
        if fixed.comes_again:
            meetings += _occurring(dossier, fixed, now, end)
    found = list(_in_rows([_coming(one, zone) for one in meetings], last))
    found += _closed(dossier, today, last, zone, off)
    return tuple(sorted(found, key=lambda line: (line.day, line.starts_at or midnight, line.title)))


def _coming(one: Meeting, zone: ZoneInfo) -> Coming:
    starts_at = one.starts_at.astimezone(zone)
    ends_at = one.ends_at.astimezone(zone) if one.ends_at is not None else None
    return Coming(Ahead.APPOINTMENT, starts_at.date(), one.title, None, starts_at, ends_at, one.place, one.key)


def _in_rows(found: Iterable[Coming], last: date) -> Iterator[Coming]:
    """What comes several times a week at the same hour, as one line for each stretch without a gap up to `last`."""
    alike: dict[object, list[Coming]] = {}
    for one in found:
        lasts = one.ends_at - one.starts_at if one.starts_at is not None and one.ends_at is not None else None
        alike.setdefault((one.key, one.title, one.place, one.starts_at and one.starts_at.time(), lasts), []).append(one)
    for lines in alike.values():
        weekdays = tuple(sorted({one.day.weekday() for one in lines}))
        for row in _without_gap(sorted(lines, key=lambda one: one.day), weekdays):
            if len(weekdays) < 2 or len(row) < SEVERAL:
                yield from row
            else:
                goes_on = _next(row[-1].day, weekdays) > last
                yield replace(row[0], weekdays=weekdays, last_day=None if goes_on else row[-1].day)


def _without_gap(lines: Iterable[Coming], weekdays: tuple[int, ...]) -> list[list[Coming]]:
    rows: list[list[Coming]] = []
    for one in lines:
        if rows and _next(rows[-1][-1].day, weekdays) == one.day:
            rows[-1].append(one)
        else:
            rows.append([one])
    return rows


def _next(day: date, weekdays: tuple[int, ...]) -> date:
    """The day after it that is one of these."""
    return next(after for n in range(1, 8) if (after := day + timedelta(days=n)).weekday() in weekdays)


def _closed(dossier: Dossier, today: date, last: date, zone: ZoneInfo, off: DaysOff) -> Iterator[Coming]:
    """Each in full, also where its last day lies beyond those of the agenda."""
    ranges = (*off, *(days for one in dossier.agreements for days in one.calendar.days_off))
    until = min(max((ends for begins, ends in ranges if begins <= last), default=last), last + _YEAR)
    monday = today - timedelta(days=today.weekday())
    weeks = [Week(monday + timedelta(weeks=n)) for n in range((max(until, last) - monday).days // 7 + 1)]
    for line in closed_days(dossier.agreements, weeks, zone, off):
        if (line.last_day or line.day) >= today and line.day <= last:
            yield line
