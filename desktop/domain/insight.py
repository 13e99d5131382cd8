"""Insights: how the hours of a year held, and how soon she answered beside what was agreed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple
from zoneinfo import ZoneInfo

from desktop.domain.agreement import Agreement, in_force
from desktop.domain.contact import in_rows
from desktop.domain.conversation import Reply
from desktop.domain.deadlines import open_left
from desktop.domain.interaction import Direction, Interaction
from desktop.domain.outside import outside_hours
from desktop.domain.reliability import exchanges
from desktop.domain.week import Week

WEEKS = 53
"""That the picture of a year goes back, the present one among them."""
ANSWERED = timedelta(days=30)
"""So far back answers are shown."""
CONTEXT = timedelta(days=60)
"""So much further back the conversation is read, for what still waited then."""


class Part(StrEnum):
    """A part of the day, in her zone."""

    NIGHT = "night"
    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"


BEGINS = {Part.NIGHT: 0, Part.MORNING: 6, Part.AFTERNOON: 12, Part.EVENING: 18}
"""The hour at which each begins."""

When = tuple[int, Part]
"""Weekday (Monday is 0) and part of the day."""


class AnswerMark(NamedTuple):
    """One first answer. `item`: the line that was answered. `share`: of the agreed time, 1 is its end; seconds open.

    `took`, `allowed`: contact seconds.
    """

    item: str
    at: datetime
    share: float
    in_time: bool
    took: int
    allowed: int


@dataclass(frozen=True, slots=True)
class Outside:
    """Contacts outside the agreed hours, by day in her zone; `before`: in the year before that one."""

    days: Counter[date] = field(default_factory=Counter, hash=False)
    whens: Counter[When] = field(default_factory=Counter, hash=False)
    before: int = 0
    first: date | None = None
    """The day of the first contact that is known."""

    def __add__(self, other: Outside) -> Outside:
        known = [day for day in (self.first, other.first) if day is not None]
        return Outside(
            self.days + other.days,
            self.whens + other.whens,
            self.before + other.before,
            min(known, default=None),
        )

    @property
    def total(self) -> int:
        return self.days.total()


def weeks_to(today: date) -> tuple[Week, ...]:
    """The weeks of the picture, the oldest first."""
    monday = today - timedelta(days=today.weekday())
    return tuple(Week(monday - timedelta(weeks=back)) for back in reversed(range(WEEKS)))


def reads_from(now: datetime, zone: ZoneInfo) -> datetime:
    """From here on lines are needed: the year, and the one before it."""
    start, _ = weeks_to(now.astimezone(zone).date())[0].bounds(zone)
    return start - timedelta(weeks=WEEKS)


def outside(
    lines: Iterable[Interaction],
    agreements: Sequence[Agreement],
    lasting: Sequence[Agreement],
    client_zone: str,
    now: datetime,
    zone: ZoneInfo,
) -> Outside:
    """Of one client's lines in order of time, the contacts of theirs that came outside what was agreed.

    `agreements`: closed on her own days off too; `lasting`: as they were made. In the client's favour, as in
    `domain/outside.py`. Days are hers.
    """
    first_week = weeks_to(now.astimezone(zone).date())[0]
    start, _ = first_week.bounds(zone)
    found = Outside(Counter(), Counter())
    before, first = 0, None
    for row in in_rows(line for line in lines if line.at <= now):
        one = row[0]
        first = first or one.at.astimezone(zone).date()
        if one.direction is not Direction.IN or not outside_hours(one, agreements, lasting, client_zone):
            continue
        local = one.at.astimezone(zone)
        if one.at < start:
            before += 1
        else:
            found.days[local.date()] += 1
            found.whens[local.weekday(), part_of(local.hour)] += 1
    return Outside(found.days, found.whens, before, first)


def part_of(hour: int) -> Part:
    """The part of the day to which an hour of the clock belongs."""
    return [part for part, begins in BEGINS.items() if hour >= begins][-1]


def marks(lines: Sequence[Interaction], agreements: Sequence[Agreement], now: datetime) -> tuple[AnswerMark, ...]:
    """Her first answers of the last thirty days to what had a deadline, in order of her answers.

    What one answer answered counts once, by the item that was due first.
    """
    found: list[AnswerMark] = []
    for one in exchanges((line for line in lines if line.at <= now), agreements):
        promised = [reply for reply in one.replies if reply.deadline is not None]
        if promised and promised[0].answered_at >= now - ANSWERED:
            found.append(_mark(min(promised, key=_due), agreements))
    return tuple(found)


def _due(reply: Reply) -> tuple[datetime, datetime]:
    assert reply.deadline is not None
    return reply.deadline, reply.item.at


def _mark(reply: Reply, agreements: Sequence[Agreement]) -> AnswerMark:
    assert reply.deadline is not None
    agreed = in_force(agreements, reply.item.at)
    allowed = open_left(agreed.calendar, reply.item.at, reply.deadline) if agreed else 0
    share = reply.took / allowed if allowed > 0 else 0.0 if reply.in_time else 2.0
    # A deadline is an instant, and the share a count of open seconds: the verdict is the instant's.
    share = min(share, 1.0) if reply.in_time else max(share, 1.01)
    return AnswerMark(reply.item.id, reply.answered_at, share, bool(reply.in_time), reply.took, max(0, allowed))


def busiest(found: Outside) -> When | None:
    """The weekday and part of the day with the most of them; None where they are spread too thin to say."""
    ranked = found.whens.most_common(2)
    if not ranked or ranked[0][1] < 3 or (len(ranked) > 1 and ranked[1][1] == ranked[0][1]):
        return None
    return ranked[0][0]


def quietest(found: Outside, today: date) -> date | None:
    """The first day of the whole month of the year with the fewest; None where two have as few, or less is known."""
    counts: dict[date, int] = {}
    begins = weeks_to(today)[0].monday
    month = begins.replace(day=1)
    while month <= today:
        following = (month + timedelta(days=32)).replace(day=1)
        known = found.first is not None and month >= found.first and month >= begins
        if known and following <= today:
            counts[month] = sum(n for day, n in found.days.items() if month <= day < following)
        month = following
    if len(counts) < 3:
        return None
    least = min(counts.values())
    fewest = [month for month, count in counts.items() if count == least]
    return fewest[0] if len(fewest) == 1 else None
