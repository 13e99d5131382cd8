"""The card of a warning: up to three facts beside their usual, her late answers, other readings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import groupby
from math import ceil, floor
from typing import NamedTuple
from zoneinfo import ZoneInfo

from desktop.domain.conversation import Reply, answers, waiting
from desktop.domain.interaction import Direction
from desktop.domain.patterns.assessment import Assessment, Evidence, Profile, ProfileState
from desktop.domain.patterns.facts import ClientFacts, end_of
from desktop.domain.patterns.indicators import Indicator, Occurrence
from desktop.domain.patterns.raised import Raised
from desktop.domain.patterns.replay import ENOUGH_CONTACTS, ENOUGH_DAYS, TRAILS
from desktop.domain.steps import Steps

FACTS = 3
WEEKS = 12
NEARLY = 0.2
"""So near to a whole number the usual is said as that number alone."""

NEW_FOR = timedelta(days=90)
NEW_HOURS_FOR = timedelta(days=30)
BUSY_LEAST, BUSY_TIMES = 4, 2.0
"""So many new tasks and appointments in a window, and so many times the usual of before, are a busy time."""


class Reading(StrEnum):
    """What else the same facts may mean."""

    NEW_CLIENT = "new_client"
    OTHER_ZONE = "other_zone"
    NEW_HOURS = "new_hours"
    BUSY_TIME = "busy_time"


class Usual(NamedTuple):
    """From how many to how many are usual; both included."""

    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that was counted from `first` to `last`, both included, in the assistant's zone.

    `usual`: for the same days; `a_week`: the same for one week, as it is. `weeks`: the twelve that end with `last`,
    the oldest first; of these the last `marked` lie within the counted days. The ids are portable ones.
    """

    indicator: Indicator
    observed: int
    usual: Usual
    a_week: float
    first: date
    last: date
    weeks: tuple[int, ...]
    marked: int
    interactions: tuple[str, ...] = ()
    appointments: tuple[str, ...] = ()
    tasks: tuple[str, ...] = ()

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1


@dataclass(frozen=True, slots=True)
class OwnLate:
    """Her answers that came late, or have not come in time, to what arrived in the days of the card.

    `decided`: of how many contacts is known whether she was in time. `interactions`: the late ones' first lines.
    """

    late: int
    decided: int
    weeks: tuple[int, ...]
    marked: int
    interactions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Card:
    """`signals`: every indicator that speaks for it, for a decision is about all of them. `facts`: the first three.

    `first`, `last`: the days over which the facts were counted. `client`: the portable id.
    """

    client: str
    profile: Profile
    since: date
    first: date
    last: date
    facts: tuple[Fact, ...]
    own_late: OwnLate
    readings: tuple[Reading, ...]
    signals: tuple[Indicator, ...]


@dataclass(frozen=True, slots=True)
class StillLearning:
    """Too little is known to say what is usual: so many of `contacts_needed`, over so many of `weeks_needed`."""

    contacts: int
    weeks: int
    contacts_needed: int = ENOUGH_CONTACTS
    weeks_needed: int = ENOUGH_DAYS // 7


def card(warning: Raised, facts: ClientFacts, now: datetime) -> Steps[Card]:
    """The card of a warning at `now` (aware), from the facts that were known by then."""
    first = min(one.first for one in warning.evidence)
    last = max(one.last for one in warning.evidence)
    trails = yield from TRAILS[warning.profile](facts)
    found = {one.signal.indicator: one.occurrences for one in trails}
    shown = tuple(_fact(one, found[one.indicator]) for one in warning.evidence)
    telling = [one for one in shown if one.observed > one.usual.high]
    return Card(
        client=warning.client,
        profile=warning.profile,
        since=warning.since,
        first=first,
        last=last,
        facts=tuple((telling or shown)[:FACTS]),
        own_late=_own_late(facts, first, last, now),
        readings=tuple(_readings(facts, shown, first, last)),
        signals=tuple(one.indicator for one in warning.evidence),
    )


def still_learning(found: Assessment, facts: ClientFacts, day: date) -> StillLearning | None:
    """How far the floor of data is, on `day`; None where it is reached, or nothing was ever heard."""
    if found.now[Profile.ANXIOUS].state is not ProfileState.NOT_ENOUGH_DATA:
        return None
    heard = [facts.day_of(one.at) for one in facts.contacts if one.direction is Direction.IN]
    if not heard:
        return None
    weeks = min((day - heard[0]).days, ENOUGH_DAYS) // 7
    return StillLearning(min(len(heard), ENOUGH_CONTACTS), weeks)


def usual_range(expected: float) -> Usual:
    """0–1 for about a half, 2 for nearly two: what is expected, in whole numbers."""
    near = round(expected)
    if abs(expected - near) <= NEARLY:
        return Usual(near, near)
    return Usual(floor(expected), ceil(expected))


def _fact(one: Evidence, ever: Iterable[Occurrence]) -> Fact:
    days = (one.last - one.first).days + 1
    return Fact(
        indicator=one.indicator,
        observed=one.observed,
        usual=usual_range(one.expected),
        a_week=one.expected / days * 7,
        first=one.first,
        last=one.last,
        weeks=by_week((each.known for each in ever), one.last),
        marked=_marked(days),
        interactions=one.interactions,
        appointments=one.appointments,
        tasks=one.tasks,
    )


def by_week(days: Iterable[date], last: date) -> tuple[int, ...]:
    """Twelve weeks of seven days that end with `last`."""
    counts = [0] * WEEKS
    for day in days:
        ago = (last - day).days // 7
        if day <= last and ago < WEEKS:
            counts[WEEKS - 1 - ago] += 1
    return tuple(counts)


def _marked(days: int) -> int:
    return min(ceil(days / 7), WEEKS)


def _own_late(facts: ClientFacts, first: date, last: date, now: datetime) -> OwnLate:
    """What one answer answered counts once, and so does what still waits: as in the reliability of a summary."""
    since = first - timedelta(weeks=2 * WEEKS)
    recent = [one for one in facts.contacts if facts.day_of(one.at) >= since]
    lines = sorted((line for one in recent for line in one.lines), key=lambda line: line.at)
    verdicts: list[tuple[date, bool, str]] = []
    found = sorted(answers(lines, facts.agreements), key=lambda reply: (reply.answered_at, reply.item.at))
    for _, together in groupby(found, key=lambda reply: reply.answered_at):
        replies: Sequence[Reply] = [one for one in together if one.in_time is not None]
        if replies:
            item = next((one for one in replies if not one.in_time), replies[0]).item
            verdicts.append((facts.day_of(item.at), not all(one.in_time for one in replies), item.id))
    until = min(now, end_of(last, facts.zone))
    still = waiting(lines, facts.agreements, until)
    if still is not None and still.deadline is not None and still.deadline < until:
        verdicts.append((facts.day_of(still.due.at), True, still.due.id))
    inside = [(late, item) for day, late, item in verdicts if first <= day <= last]
    return OwnLate(
        late=sum(late for late, _ in inside),
        decided=len(inside),
        weeks=by_week((day for day, late, _ in verdicts if late), last),
        marked=_marked((last - first).days + 1),
        interactions=tuple(item for late, item in inside if late),
    )


def _readings(facts: ClientFacts, shown: Sequence[Fact], first: date, last: date) -> Iterable[Reading]:
    """Only what facts show."""
    begun = facts.since or min((facts.day_of(one.at) for one in facts.contacts), default=None)
    if begun is not None and last - begun < NEW_FOR:
        yield Reading.NEW_CLIENT
    if any(one.indicator is Indicator.CONTACT_OUTSIDE_HOURS for one in shown) and _other_zone(facts, last):
        yield Reading.OTHER_ZONE
    if any(first - NEW_HOURS_FOR <= one.from_day <= last for one in facts.lasting[1:]):
        yield Reading.NEW_HOURS
    if _busy(facts, first, last):
        yield Reading.BUSY_TIME


def _other_zone(facts: ClientFacts, day: date) -> bool:
    noon = end_of(day, "UTC") - timedelta(hours=12)
    return noon.astimezone(ZoneInfo(facts.zone)).utcoffset() != noon.astimezone(ZoneInfo(facts.client_zone)).utcoffset()


def _busy(facts: ClientFacts, first: date, last: date) -> bool:
    """Far more new work in these days than in the twelve weeks before, as there is around a launch."""
    days = (last - first).days + 1
    before = timedelta(weeks=WEEKS)
    made = [one.created_at for one in facts.tasks] + [one.created_at for one in facts.appointments]
    on = [facts.day_of(at) for at in made]
    within = sum(first <= day <= last for day in on)
    earlier = sum(first - before <= day < first for day in on) / before.days * days
    return within >= BUSY_LEAST and within >= BUSY_TIMES * earlier
