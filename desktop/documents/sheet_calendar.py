"""Lists and agenda as a calendar (RFC 5545): fixed times with their rule, due days as whole days."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from desktop.documents.ics import calendar_of, instant, stamped, timed, what, whole_day
from desktop.documents.phrases import Phrases
from desktop.documents.time_zones import observances
from desktop.documents.typed import TITLE_LIMIT, one_line
from desktop.domain.shared import Gone, Meeting, Repeating, SharedItem, SharedSheet

_USUAL_MINUTES = 30


def calendar(sheet: SharedSheet, words: Phrases) -> bytes:
    """Every appointment to come, and what is open with a day; the same thing has the same UID in every file."""
    zones = sorted({one.time_zone for one in sheet.repeating})
    since = min((one.starts for one in sheet.repeating), default=None)
    told = [line for zone in zones if since for line in observances(zone, since, sheet.made_at)]
    return calendar_of(_events(sheet, words), told)


def _events(sheet: SharedSheet, words: Phrases) -> Iterator[list[str]]:
    stamp = stamped(sheet.made_at)
    for one in sheet.meetings:
        yield _meeting(one, stamp, words)
    for fixed in sheet.repeating:
        yield from _repeating(fixed, stamp, words)
    for item in (item for one in sheet.lists for item in one.items):
        if item.due is not None and not item.done:
            title = one_line(item.title, TITLE_LIMIT) or words.say("task")
            yield [*whole_day(item.key, stamp, item.due, title), _sequence(item)]
    for gone in sheet.gone:
        title = one_line(gone.title, TITLE_LIMIT) or words.say("appointment")
        yield [*_begins(gone, stamp, title), _sequence(gone), "STATUS:CANCELLED"]


def _meeting(one: Meeting, stamp: str, words: Phrases) -> list[str]:
    title = one_line(one.title, TITLE_LIMIT) or words.say("appointment")
    times = timed(one.starts_at, one.ends_at)
    return [f"UID:{one.key}@garbo", stamp, _sequence(one), *times, *what(title, one.place)]


def _repeating(fixed: Repeating, stamp: str, words: Phrases) -> Iterator[list[str]]:
    title = one_line(fixed.title, TITLE_LIMIT) or words.say("appointment")
    zone = f";TZID={fixed.time_zone}"
    ends = fixed.starts + timedelta(minutes=fixed.minutes or _USUAL_MINUTES)
    yield [
        f"UID:{fixed.key}@garbo",
        stamp,
        _sequence(fixed),
        f"DTSTART{zone}:{_wall(fixed.starts)}",
        f"DTEND{zone}:{_wall(ends)}",
        *([f"RRULE:{fixed.rrule}"] if fixed.rrule else []),
        *(f"EXDATE{zone}:{_wall(slot)}" for slot in fixed.except_on),
        *(f"RDATE{zone}:{_wall(slot)}" for slot in fixed.also_on),
        *what(title, fixed.place),
    ]
    for one in fixed.changed:
        if one.slot is not None:
            first, *rest = _meeting(one, stamp, words)
            yield [first, f"RECURRENCE-ID{zone}:{_wall(one.slot)}", *rest]


def _begins(gone: Gone, stamp: str, title: str) -> list[str]:
    if isinstance(gone.begins, datetime):
        return [f"UID:{gone.key}@garbo", stamp, f"DTSTART:{instant(gone.begins)}", *what(title, "")]
    return whole_day(gone.key, stamp, gone.begins, title)


def _sequence(one: Meeting | Repeating | SharedItem | Gone) -> str:
    """A calendar that has it already takes the higher number for the later state."""
    return f"SEQUENCE:{one.sequence}"


def _wall(at: datetime) -> str:
    return f"{at:%Y%m%dT%H%M%S}"
