"""Calendar files (.ics): their events and to-dos; a broken entry is skipped, the others stay."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from desktop.domain.errors import Unreadable
from desktop.domain.typed import one_line
from desktop.importers.archive import LARGEST_TEXT
from desktop.importers.calendar_lines import Component, Property, components, duration, stamp
from desktop.importers.calendar_zones import GREENWICH, NOWHERE, Zone, Zones, iana
from desktop.importers.draft import Skipped
from desktop.importers.text import decoded

LARGEST = LARGEST_TEXT
_DAY = timedelta(days=1)
YEARS = (2, 9990)
"""Birthdays of which nobody knows the year are written with one long ago; at the ends no zone has room."""


@dataclass(frozen=True, slots=True)
class Moment:
    """`wall`: naive, in `zone`."""

    wall: datetime
    zone: Zone = NOWHERE
    is_day: bool = False

    @property
    def at(self) -> datetime:
        """The instant (UTC); without a zone as if it were UTC."""
        return self.wall.replace(tzinfo=self.zone.info).astimezone(UTC)

    def seen_in(self, zone: Zone) -> datetime:
        """The wall time (naive) in another zone; of a time without one it is the same everywhere."""
        if NOWHERE in (self.zone, zone) or zone == self.zone:
            return self.wall
        return self.at.astimezone(zone.info).replace(tzinfo=None)


@dataclass(frozen=True, slots=True)
class Event:
    """`length`: how long it lasts. `slot`: which time of the series with this uid it stands for (RECURRENCE-ID).

    `onward`: and for all later ones. `emails`: of everybody named, in small letters.
    """

    uid: str
    title: str
    place: str
    starts: Moment
    length: timedelta
    rrule: str = ""
    also_on: tuple[Moment, ...] = ()
    except_on: tuple[Moment, ...] = ()
    slot: Moment | None = None
    onward: bool = False
    is_cancelled: bool = False
    sequence: int = 0
    emails: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Todo:
    """`done`: when, where that is said."""

    title: str
    due: Moment | None
    is_done: bool
    done: Moment | None = None
    uid: str = ""


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """`components`: how many of each kind could be read."""

    components: Mapping[str, int]
    events: tuple[Event, ...]
    todos: tuple[Todo, ...]
    skipped: tuple[Skipped, ...]


def read_calendar(data: bytes) -> CalendarFile:
    """Everything that can be read of a file. Raises Unreadable: empty, too_large, not_a_calendar."""
    if len(data) > LARGEST:
        raise Unreadable("too_large", most=LARGEST)
    try:
        text = decoded(data)
    except Unreadable as error:
        if error.code == "binary":
            raise
        text = data.decode("utf-8", "replace")  # titles may suffer, the times do not
    if not text.strip():
        raise Unreadable("empty")
    if "BEGIN:V" not in text.upper():
        raise Unreadable("not_a_calendar")
    found = list(components(text))
    zones = Zones({one.words("TZID"): "\r\n".join(one.text) for one in found if one.name == "VTIMEZONE"})
    counts: Counter[str] = Counter()
    events: list[Event] = []
    todos: list[Todo] = []
    skipped: list[Skipped] = []
    for one in found:
        if one.name == "VTIMEZONE":
            continue
        try:
            if not one.is_whole:
                raise _Incomplete("cut")
            if one.name == "VEVENT":
                events.append(_event(one, _Times(zones, one.home)))
            elif one.name == "VTODO":
                todos.append(_todo(one, _Times(zones)))
        except _Incomplete as reason:
            skipped.append(Skipped(one.line, str(reason), one_line(one.words("SUMMARY"))[:80]))
        else:
            counts[one.name] += 1
    return CalendarFile(dict(counts), tuple(events), tuple(todos), tuple(skipped))


class _Incomplete(Exception):
    """Why an entry cannot be read: cut, no_date, bad_date."""


class _Times:
    """Reads times. `home`: the zone that a calendar names as its own, in which its events are where they name none."""

    def __init__(self, zones: Zones, home: str = "") -> None:
        self._zones, self._home = zones, Zone(iana(home)) if home else NOWHERE

    def moment(self, one: Property) -> Moment:
        try:
            found = stamp(one.value, one.params)
        except ValueError:
            raise _Incomplete("bad_date") from None
        if not YEARS[0] <= found.wall.year <= YEARS[1]:
            raise _Incomplete("bad_date")
        if found.is_day:
            return Moment(found.wall, is_day=True)
        moment = Moment(found.wall, GREENWICH if found.is_utc else self._zones.zone(found.zone, found.wall))
        if self._home != NOWHERE and moment.zone in (NOWHERE, GREENWICH):
            return Moment(moment.seen_in(self._home), self._home)
        return moment

    def perhaps(self, one: Property | None) -> Moment | None:
        try:
            return None if one is None else self.moment(one)
        except _Incomplete:
            return None

    def several(self, properties: Iterable[Property]) -> tuple[Moment, ...]:
        """Of a list the times that can be read; of a period its beginning."""
        each = (
            self.perhaps(Property(written.partition("/")[0], one.params))
            for one in properties
            for written in one.value.split(",")
        )
        return tuple(moment for moment in each if moment is not None)


def _event(one: Component, times: _Times) -> Event:
    starts = one.first("DTSTART")
    if starts is None:
        raise _Incomplete("no_date")
    begins = times.moment(starts)
    slot = one.first("RECURRENCE-ID")
    rule = one.first("RRULE")
    return Event(
        uid=one.words("UID"),
        title=one_line(one.words("SUMMARY")),
        place=one_line(one.words("LOCATION")),
        starts=begins,
        length=_length(one, begins, times),
        rrule="" if rule is None else _rule(rule.value),
        also_on=times.several(one.all_of("RDATE")),
        except_on=times.several(one.all_of("EXDATE")),
        slot=None if slot is None else times.moment(slot),
        onward=slot is not None and slot.params.get("RANGE", "").upper() == "THISANDFUTURE",
        is_cancelled=one.words("STATUS").upper() == "CANCELLED",
        sequence=_number(one.words("SEQUENCE")),
        emails=tuple(_email(each) for name in ("ORGANIZER", "ATTENDEE") for each in one.all_of(name)),
    )


def _rule(written: str) -> str:
    """Some programs protect the semicolons as if it were a text, or count to minus one where they mean for ever."""
    parts = "".join(written.replace("\\", "").split()).upper().split(";")
    return ";".join(part for part in parts if part and not part.startswith("COUNT=-"))


def _todo(one: Component, times: _Times) -> Todo:
    due, done = one.first("DUE"), one.first("COMPLETED")
    status = one.words("STATUS").upper()
    unsaid = not status and (done is not None or one.words("PERCENT-COMPLETE") == "100")
    return Todo(
        title=one_line(one.words("SUMMARY")),
        due=times.perhaps(due) or _ends(one, times),
        is_done=status == "COMPLETED" or unsaid,
        done=times.perhaps(done),
        uid=one.words("UID"),
    )


def _ends(one: Component, times: _Times) -> Moment | None:
    """A to-do may say when it is due by its beginning and its length."""
    starts, length = times.perhaps(one.first("DTSTART")), one.words("DURATION")
    try:
        return None if starts is None or not length else Moment(starts.wall + duration(length), starts.zone)
    except (ValueError, OverflowError):
        return None


def _length(one: Component, begins: Moment, times: _Times) -> timedelta:
    usual = _DAY if begins.is_day else timedelta()
    ends, length = times.perhaps(one.first("DTEND")), one.words("DURATION")
    if ends is not None:
        return max(ends.at - begins.at, timedelta()) or usual
    try:
        return max(duration(length), timedelta()) if length else usual
    except (ValueError, OverflowError):
        return usual


def _email(one: Property) -> str:
    return one.value.strip().lower().removeprefix("mailto:")


def _number(written: str) -> int:
    return int(written) if written.isdecimal() and len(written) < 10 else 0
