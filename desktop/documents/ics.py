"""The week to come as a calendar (RFC 5545): appointments with times, due days as whole days."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from desktop.documents.phrases import Phrases
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
    """Events only, which every calendar program shows; what is due is a whole day that stays free."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Garbo//Garbo//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
    events = list(_events(summary, words))
    for event in events:
        lines += ["BEGIN:VEVENT", *event, "END:VEVENT"]
    lines += ["END:VCALENDAR"] if events else [*_NOTHING, "END:VCALENDAR"]
    return "".join(_folded(line) for line in lines).encode()


def escaped(text: str) -> str:
    """A TEXT value: backslash, semicolon, comma and line end escaped (RFC 5545 3.3.11)."""
    text = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return text.replace("\r\n", "\\n").replace("\n", "\\n").replace("\r", "\\n")


def _events(summary: Summary, words: Phrases) -> Iterator[list[str]]:
    stamp = f"DTSTAMP:{_instant(summary.made_at)}"
    following = summary.week.next
    for line in summary.coming:
        if line.kind is Ahead.APPOINTMENT and line.starts_at is not None:
            ends_at = line.ends_at
            if ends_at is None or ends_at <= line.starts_at:
                ends_at = line.starts_at + _USUAL_LENGTH
            title = one_line(line.title, TITLE_LIMIT) or words.say("appointment")
            event = [
                f"UID:{line.key}@garbo",
                stamp,
                f"DTSTART:{_instant(line.starts_at)}",
                f"DTEND:{_instant(ends_at)}",
                f"SUMMARY:{escaped(title)}",
            ]
            place = one_line(line.place, TITLE_LIMIT)
            yield [*event, f"LOCATION:{escaped(place)}"] if place else event
        elif line.kind is Ahead.TASK:
            yield _whole_day(line.key, stamp, line.day, one_line(line.title, TITLE_LIMIT) or words.say("task"))
    for need in summary.needed:
        if need.due is not None and following.monday <= need.due <= following.sunday:
            yield _whole_day(need.key, stamp, need.due, one_line(need.title, TITLE_LIMIT) or words.say("task"))


def _whole_day(key: str, stamp: str, day: date, title: str) -> list[str]:
    return [
        f"UID:{key}@garbo",
        stamp,
        f"DTSTART;VALUE=DATE:{day:%Y%m%d}",
        f"DTEND;VALUE=DATE:{day + timedelta(days=1):%Y%m%d}",
        f"SUMMARY:{escaped(title)}",
        "TRANSP:TRANSPARENT",
    ]


def _instant(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _folded(line: str) -> str:
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
