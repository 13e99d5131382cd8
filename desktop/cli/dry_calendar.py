"""The dry run of a calendar: what it holds, when its events are, and its to-dos."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import datetime, timedelta
from itertools import islice

from desktop.importers.calendar import CalendarFile, Event, Moment
from desktop.importers.calendar_series import Planned, planned
from desktop.importers.calendar_zones import NOWHERE

MOST = 10_000
"""Occurrences of one file; a rule may have billions."""
SHOWN = 20
_KINDS = ("VEVENT", "VTODO", "VJOURNAL")


def calendar_counts(found: CalendarFile) -> dict[str, object]:
    """A calendar in numbers, with its first events from the beginning of its first year."""
    shown: dict[str, object] = {
        "error": False,
        "kind": "calendar",
        "components": {kind: found.components[kind] for kind in _KINDS if found.components.get(kind)},
        "skipped": len(found.skipped),
        "skipped_entries": [{"line": one.line, "reason": one.reason} for one in found.skipped[:100]],
        "todos": [{"title": one.title, "due": _told(one.due), "done": one.is_done} for one in found.todos],
    }
    if not found.events:
        return shown
    year = min(event.starts.wall.year for event in found.events)
    whole = planned(found.events)
    by_year, truncated = _by_year(whole, year)
    starts = [{"at": _told(at), "tz": _zone(at), "summary": event.title} for at, event in _first(whole, year)]
    return {**shown, "occurrences_by_year": by_year, "starts": starts, "truncated": truncated}


def calendar_text(got: Mapping[str, object]) -> str:
    """The same for a person, in a line."""
    components, by_year = got["components"], got.get("occurrences_by_year", {})
    assert isinstance(components, dict)
    assert isinstance(by_year, dict)
    events, todos = components.get("VEVENT", 0), components.get("VTODO", 0)
    years = "".join(f", {count} times in {year}" for year, count in by_year.items())
    return f"{events} events{years}, {todos} to-dos, {got['skipped']} skipped"


def _by_year(whole: list[Planned], year: int) -> tuple[dict[str, int], bool]:
    """Of the first year and the one after it, by their own wall time; whether there were too many to count."""
    counts, left = Counter({year: 0, year + 1: 0}), MOST
    first, after = datetime(year, 1, 1), datetime(year + 2, 1, 1)  # noqa: DTZ001
    for one in whole:
        for at in one.times(first):
            if at.wall >= after:
                break
            if not left:
                return _named(counts), True
            left -= 1
            counts[at.wall.year] += 1
        for event in one.instead.values():
            if first <= event.starts.wall < after:
                counts[event.starts.wall.year] += 1
    return _named(counts), False


def _named(counts: Counter[int]) -> dict[str, int]:
    return {str(year): counts[year] for year in sorted(counts)}


def _first(whole: list[Planned], year: int) -> list[tuple[Moment, Event]]:
    """In the order in which they happen; a time without a zone as if it were UTC."""
    first = datetime(year, 1, 1)  # noqa: DTZ001
    found: list[tuple[Moment, Event]] = []
    for one in whole:
        # Wall times of a series come in order, instants may change places where the clocks change.
        found += [(at, one.event) for at in islice(one.times(first - timedelta(days=1)), SHOWN + 2)]
        found += [(event.starts, event) for event in one.instead.values()]
    return sorted((pair for pair in found if pair[0].wall >= first), key=lambda pair: pair[0].at)[:SHOWN]


def _told(moment: Moment | None) -> str | None:
    if moment is None:
        return None
    if moment.is_day:
        return moment.wall.date().isoformat()
    if moment.zone == NOWHERE:
        return moment.wall.isoformat(timespec="seconds")
    return moment.at.astimezone(moment.zone.info).isoformat(timespec="seconds")


def _zone(moment: Moment) -> str:
    return "date" if moment.is_day else moment.zone.name or "floating"
