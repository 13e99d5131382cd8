"""The week to come as a calendar (RFC 5545): appointments with times, due days as whole days."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta

from desktop.documents.phrases import Phrases
from desktop.documents.time_zones import observances
from desktop.documents.typed import TITLE_LIMIT, one_line
from desktop.domain.summary import Ahead, Summary

_USUAL_LENGTH = timedelta(minutes=30)
_NOTHING = (
    "BEGIN:VTIMEZONE",
    "TZID:UTC",
    "BEGIN:STANDARD",
    "DTSTART:19700101T000000",
    "TZOFFSETFROM:+0000",
    "TZOFFSETTO:+0000",
    "END:STANDARD",
    "END:VTIMEZONE",
)
"""A calendar must hold a component (RFC 5545 3.6), also one without an event."""


def calendar(summary: Summary, words: Phrases) -> bytes:
    """Events only, which every calendar program shows; what is due is a whole day that stays free.

    A time of what comes again is an instance of it (RECURRENCE-ID), the same as in the shared calendar.
    """
    slots = [line.slot for line in summary.coming if line.slot is not None]
    zones = sorted({str(slot.tzinfo) for slot in slots})
    since = min((slot.replace(tzinfo=None) for slot in slots), default=None)
    told = [line for zone in zones if since for line in observances(zone, since, summary.made_at)]
    return calendar_of(_events(summary, words), told)


def calendar_of(events: Iterable[Sequence[str]], zones: Iterable[str] = ()) -> bytes:
    """A calendar file of these events, each as its lines, with the lines that say the zones they speak of."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Garbo//Garbo//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
    inside = [*zones, *(line for event in events for line in ("BEGIN:VEVENT", *event, "END:VEVENT"))]
    return "".join(folded(line) for line in (*lines, *(inside or _NOTHING), "END:VCALENDAR")).encode()


def escaped(text: str) -> str:
    """A TEXT value: backslash, semicolon, comma and line end escaped (RFC 5545 3.3.11)."""
    text = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return text.replace("\r\n", "\\n").replace("\n", "\\n").replace("\r", "\\n")


def stamped(made_at: datetime) -> str:
    """When the file was made."""
    return f"DTSTAMP:{instant(made_at)}"


def timed(starts_at: datetime, ends_at: datetime | None) -> list[str]:
    """From when to when; without an end that fits, as long as appointments usually are."""
    if ends_at is None or ends_at <= starts_at:
        ends_at = starts_at + _USUAL_LENGTH
    return [f"DTSTART:{instant(starts_at)}", f"DTEND:{instant(ends_at)}"]


def what(title: str, place: str) -> list[str]:
    """What it is, and where if that is known; typed by her."""
    where = one_line(place, TITLE_LIMIT)
    return [f"SUMMARY:{escaped(one_line(title, TITLE_LIMIT))}", *([f"LOCATION:{escaped(where)}"] if where else [])]


def whole_day(key: str, stamp: str, day: date, title: str, last: date | None = None) -> list[str]:
    """Something on a day, or to the `last` one, which stay free."""
    return [
        f"UID:{key}@garbo",
        stamp,
        f"DTSTART;VALUE=DATE:{day:%Y%m%d}",
        f"DTEND;VALUE=DATE:{(last or day) + timedelta(days=1):%Y%m%d}",
        f"SUMMARY:{escaped(title)}",
        "TRANSP:TRANSPARENT",
    ]


def instant(at: datetime) -> str:
    """An instant, in UTC."""
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def folded(line: str) -> str:
    """Lines of at most 75 bytes, the next one begun by a space, never cut inside a letter."""
    pieces: list[str] = [""]
    room = 75
    for letter in line:
        size = len(letter.encode())
        if size > room:
            pieces.append(" ")
            room = 74
        pieces[-1] += letter
        room -= size
    return "\r\n".join(pieces) + "\r\n"


def _events(summary: Summary, words: Phrases) -> Iterator[list[str]]:
    stamp = stamped(summary.made_at)
    following = summary.week.next
    for line in summary.coming:
        if line.kind is Ahead.APPOINTMENT and line.starts_at is not None:
            title, key = one_line(line.title, TITLE_LIMIT) or words.say("appointment"), line.key
            which = [f"RECURRENCE-ID;TZID={line.slot.tzinfo}:{line.slot:%Y%m%dT%H%M%S}"] if line.slot else []
            yield [f"UID:{key}@garbo", *which, stamp, *timed(line.starts_at, line.ends_at), *what(title, line.place)]
        elif line.kind is Ahead.TASK:
            yield whole_day(line.key, stamp, line.day, one_line(line.title, TITLE_LIMIT) or words.say("task"))
    for need in summary.needed:
        if need.due is not None and following.monday <= need.due <= following.sunday:
            yield whole_day(need.key, stamp, need.due, one_line(need.title, TITLE_LIMIT) or words.say("task"))
