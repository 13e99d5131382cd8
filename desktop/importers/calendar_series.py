"""Events of a calendar file as series: what repeats, its exceptions, and what took which place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from dateutil.rrule import DAILY  # type: ignore[import-untyped]

from desktop.domain.occurrences import by_rule, slots
from desktop.domain.recurrence import is_rule, parsed, plain, read
from desktop.domain.series import Series
from desktop.domain.series_changes import ended_before, from_here, moved
from desktop.importers.calendar import Event, Moment

_UNKNOWN = datetime(1970, 1, 1, tzinfo=UTC)
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Planned:
    """An event and all of its times. `series`: where it has more than one; in the event's zone, else in UTC.

    `instead`: events that take the place of a slot. `pulse`: a rule that comes several times a day, which no
    appointment does; its times are looked up only.
    """

    event: Event
    series: Series | None = None
    instead: dict[datetime, Event] = field(default_factory=dict)
    pulse: str = ""

    def times(self, first: datetime) -> Iterator[Moment]:
        """When it is, from a naive wall time on, without what another event has taken the place of."""
        starts = self.event.starts
        if self.series is None and not self.pulse:
            found: Iterable[datetime] = [starts.wall] if starts.wall >= first else []
        elif self.series is None:
            found = _pulse(self.pulse, starts)
        else:
            found = slots(self.series, first)
        for slot in found:
            if slot >= first and slot not in self.instead:
                yield Moment(slot, starts.zone, starts.is_day)


def planned(events: Sequence[Event]) -> list[Planned]:
    """What the events of a file come to, in file order. What is cancelled is left out."""
    groups: defaultdict[object, list[Event]] = defaultdict(list)
    for number, event in enumerate(events):
        groups[event.uid or number].append(event)
    found: list[Planned] = []
    for group in groups.values():
        whole = _latest([one for one in group if one.slot is None])
        changed = _latest_of_each([one for one in group if one.slot is not None])
        if whole is None or whole.is_cancelled:
            found += [Planned(one) for one in changed if not one.is_cancelled]
        else:
            found += _with_changes(whole, changed)
    return found


def _latest(events: Sequence[Event]) -> Event | None:
    """The one with the highest SEQUENCE; of equals the last."""
    return max(enumerate(events), key=lambda pair: (pair[1].sequence, pair[0]), default=(0, None))[1]


def _latest_of_each(events: Sequence[Event]) -> list[Event]:
    by_slot: defaultdict[object, list[Event]] = defaultdict(list)
    for one in events:
        by_slot[one.slot.at if one.slot is not None else None].append(one)
    latest = (_latest(group) for group in by_slot.values())
    return [one for one in latest if one is not None]


def _with_changes(whole: Event, changed: Sequence[Event]) -> list[Planned]:
    series, pulse = _series(whole), ""
    if whole.rrule and not is_rule(whole.rrule) and next(_pulse(whole.rrule, whole.starts), None) is not None:
        pulse = whole.rrule
    if series is None:
        # Nothing repeats: what names one of its times is another version of it, or an event by itself.
        others = [one for one in changed if not one.is_cancelled]
        replaced = any(
            one.slot is not None and one.slot.seen_in(whole.starts.zone) == whole.starts.wall for one in changed
        )
        alone = [] if replaced and not pulse else [Planned(whole, pulse=pulse)]
        return [*alone, *(Planned(one) for one in others)]
    found: list[Planned] = []
    event = whole
    for one in sorted((each for each in changed if each.onward), key=_slot_at):
        slot = _slot(series, event, one)
        head = ended_before(series, slot)
        rest = from_here(series, slot, series.id, series.created_at)
        to = one.starts.seen_in(event.starts.zone)
        if head is not None:
            found.append(Planned(event, head))
        series = moved(rest, slot, to)
        event = replace(one, slot=None, rrule=series.rrule)
    found.append(Planned(event, series))
    return [_instead(each, [one for one in changed if not one.onward], whole) for each in found]


def _instead(one: Planned, changed: Sequence[Event], whole: Event) -> Planned:
    """Each change is one of the part of the series that has its slot; the last part has what no part has."""
    assert one.series is not None
    gone: list[datetime] = []
    instead: dict[datetime, Event] = {}
    for each in changed:
        slot = _slot(one.series, whole, each)
        if slot in one.series.except_on:
            continue
        if each.is_cancelled:
            gone.append(slot)
        else:
            instead[slot] = each
    series = replace(one.series, except_on=tuple(sorted({*one.series.except_on, *gone})))
    return replace(one, series=series, instead=instead)


def _series(event: Event) -> Series | None:
    """None where it comes once."""
    rule = event.rrule if event.rrule and is_rule(event.rrule) else ""
    zone, starts = event.starts.zone, event.starts.wall
    if not rule and not event.also_on:
        return None
    series = Series(
        event.uid,
        starts,
        zone.name or "UTC",
        round(event.length / timedelta(minutes=1)),
        _UNKNOWN,
        rule,
        also_on=tuple(sorted({one.seen_in(zone) for one in event.also_on})),
        title=event.title,
        place=event.place,
    )
    if next(by_rule(series, starts), None) != starts:
        # The first time counts, whether the rule gives it or not.
        series = replace(series, also_on=tuple(sorted({starts, *series.also_on})))
    gone: set[datetime] = set()
    for one in event.except_on:
        gone.add(one.seen_in(zone))
        if one.is_day and not event.starts.is_day:
            gone.update(_of_day(series, one.wall))
    return replace(series, except_on=tuple(sorted(gone)))


def _slot(series: Series, whole: Event, changed: Event) -> datetime:
    assert changed.slot is not None
    slot = changed.slot.seen_in(whole.starts.zone)
    if changed.slot.is_day and not whole.starts.is_day:
        return next(iter(_of_day(series, slot)), slot)
    return slot


def _of_day(series: Series, day: datetime) -> list[datetime]:
    found: list[datetime] = []
    for slot in slots(replace(series, except_on=()), day):
        if slot >= day + _DAY:
            break
        found.append(slot)
    return found


def _slot_at(event: Event) -> datetime:
    assert event.slot is not None
    return event.slot.at


def _pulse(rule: str, starts: Moment) -> Iterator[datetime]:
    """The times of a rule that comes several times a day, on days that there are."""
    found = parsed(plain(rule), starts.wall, ZoneInfo(starts.zone.name or "UTC"))
    if found is None or found._freq <= DAILY or read(_days_of(plain(rule)), starts.wall, UTC) is None:
        return
    try:
        yield from found
    except (IndexError, OverflowError):
        return  # weeks or days that no year has: the library looks them up unchecked


def _days_of(rule: str) -> str:
    """The days alone on which such a rule comes; else a day that never is would be looked for second by second."""
    named = [part for part in rule.split(";") if part.startswith(("BYMONTH", "BYDAY", "BYYEARDAY", "BYWEEKNO"))]
    return ";".join(["FREQ=DAILY", *named])
