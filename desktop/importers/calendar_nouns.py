"""A calendar file as what Garbo keeps of it: series, appointments and tasks."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from desktop.domain.clock import within
from desktop.domain.hours import Calendar
from desktop.domain.schedule import Appointment
from desktop.domain.series import Series
from desktop.domain.task import Side, Task
from desktop.domain.typed import LONGEST_TITLE
from desktop.domain.workdays import workdays
from desktop.importers import files
from desktop.importers.calendar import LARGEST, Event, Moment, Todo, read_calendar
from desktop.importers.calendar_series import Planned, planned
from desktop.importers.calendar_zones import NOWHERE
from desktop.importers.draft import Progress, Skipped


@dataclass(frozen=True, slots=True)
class Brought:
    """`emails`: of everybody named, in small letters. `titles`: of every event."""

    series: tuple[Series, ...]
    appointments: tuple[Appointment, ...]
    tasks: tuple[Task, ...]
    skipped: tuple[Skipped, ...]
    emails: frozenset[str]
    titles: tuple[str, ...]


def read_nouns(path: str, hers: Calendar, now: datetime, progress: Progress | None = None) -> Brought:
    """What a file holds; what names no zone is in hers. Raises Unreadable as files.opened and read_calendar do."""
    del progress
    with files.opened(path) as file:
        found = read_calendar(file.read(LARGEST + 1))
    series: list[Series] = []
    appointments: list[Appointment] = []
    skipped = list(found.skipped)
    seen: set[str] = set()
    for one in planned(found.events):
        if one.pulse or not within(one.event.starts.wall.year):
            skipped.append(Skipped(0, "too_often" if one.pulse else "bad_date", one.event.title))
            continue
        uid = _uid(one.event, seen)
        if one.series is None:
            appointments.append(_appointment(one.event, uid, hers, now))
            continue
        kept = _series(one, uid, hers, now)
        series.append(kept)
        appointments += _instead(one, kept, hers, now)
    tasks = [_task(todo, hers, now) for todo in found.todos if todo.title]
    skipped += [Skipped(0, "no_title", "") for todo in found.todos if not todo.title]
    return Brought(
        tuple(series),
        tuple(appointments),
        tuple({one.id: one for one in tasks}.values()),
        tuple(skipped),
        frozenset(email for event in found.events for email in event.emails),
        tuple(event.title for event in found.events),
    )


def _series(one: Planned, uid: str, hers: Calendar, now: datetime) -> Series:
    assert one.series is not None
    return replace(
        one.series,
        id=uid,
        created_at=now,
        time_zone=one.event.starts.zone.name or hers.tz,
        starts=_minute(one.series.starts),
        except_on=tuple(_minute(slot) for slot in one.series.except_on),
        also_on=tuple(_minute(slot) for slot in one.series.also_on),
        title=one.series.title[:LONGEST_TITLE],
        place=one.series.place[:LONGEST_TITLE],
    )


def _instead(one: Planned, series: Series, hers: Calendar, now: datetime) -> Iterator[Appointment]:
    for slot, event in one.instead.items():
        made = _appointment(event, f"{series.id}/{slot:%Y%m%dT%H%M}", hers, now)
        yield replace(made, series=series.id, slot=_minute(slot))


def _appointment(event: Event, uid: str, hers: Calendar, now: datetime) -> Appointment:
    starts = _instant(event.starts, hers)
    ends = starts + event.length if event.length else None
    title, place = event.title[:LONGEST_TITLE], event.place[:LONGEST_TITLE]
    return Appointment(uid, starts, now, ends, title=title, place=place)


def _task(todo: Todo, hers: Calendar, now: datetime) -> Task:
    """What was done elsewhere needs no more telling."""
    done = None
    if todo.is_done:
        done = now if todo.done is None else min(now, _instant(todo.done, hers))
    due = todo.due if todo.due is not None and within(todo.due.wall.year) else None
    at = None if due is None else workdays(hers).closes(due.wall.date()) if due.is_day else _instant(due, hers)
    uid = todo.uid or _digest("todo", todo.title, str(at))
    return Task(uid, todo.title[:LONGEST_TITLE], Side.ASSISTANT, now, due_at=at, done_at=done, told_at=done)


def _uid(event: Event, seen: set[str]) -> str:
    """Its own, where it has one and no other part of the file took it before."""
    uid = event.uid or _digest(event.title, str(event.starts.wall), event.rrule)
    while uid in seen:
        uid = _digest(uid, str(event.starts.wall))
    seen.add(uid)
    return uid


def _digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _instant(moment: Moment, hers: Calendar) -> datetime:
    if moment.zone != NOWHERE:
        return moment.at
    return moment.wall.replace(tzinfo=ZoneInfo(hers.tz)).astimezone(UTC)


def _minute(wall: datetime) -> datetime:
    return wall.replace(second=0, microsecond=0)
