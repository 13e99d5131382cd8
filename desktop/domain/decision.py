"""The noun Decision: what she decided about a signal; never a profile, never a score."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from typing import Protocol, TypeVar
from zoneinfo import ZoneInfo

from desktop.domain.hours import Calendar, hours

NOT_SO_FOR = timedelta(weeks=8)
"""How long a signal stays away that she sees otherwise."""

TRIED_FOR = timedelta(days=30)
"""How long something that was tried is given before its signal is looked at again."""

AT_ONCE = timedelta(milliseconds=1)
"""Decisions nearer to each other than this are one choice of hers: one row a signal, and one an action."""

WEEKS_AHEAD = 9
"""Mondays that are tried until one is found on which she works: longer than any holiday."""


class Dated(Protocol):
    """What tells which decisions were made at once."""

    @property
    def signal(self) -> str: ...

    @property
    def choice(self) -> str: ...

    @property
    def at(self) -> datetime: ...

    @property
    def action(self) -> str: ...


D = TypeVar("D", bound=Dated)


class Choice(StrEnum):
    LATER = "later"
    """Remind me, and until when it stays away."""
    NOT_SO = "not_so"
    """Not how she sees it."""
    TRIED = "tried"
    """She did something about it, to be looked at again after thirty days."""


@dataclass(frozen=True, slots=True)
class Decision:
    """`signal`: the code of what was counted. `until`: how long it stays away. `action`: the code of what was tried.

    `task`, `appointment`: portable ids of what that action became.
    """

    signal: str
    choice: Choice
    at: datetime
    until: datetime | None = None
    reason: str = ""
    action: str = ""
    task: str | None = None
    appointment: str | None = None


def away(decisions: Iterable[Decision], now: datetime) -> frozenset[str]:
    """The signals that her decisions keep away at `now` (aware)."""
    return frozenset(one.signal for one in decisions if one.until is not None and one.at <= now < one.until)


def together(decisions: Iterable[D]) -> list[tuple[D, ...]]:
    """The decisions of each choice that she made, the latest choice first."""
    found: list[list[D]] = []
    for one in sorted(decisions, key=lambda each: (each.choice, each.at, each.action, each.signal)):
        last = found[-1][-1] if found else None
        if last is not None and last.choice == one.choice and one.at - last.at < AT_ONCE:
            found[-1].append(one)
        else:
            found.append([one])
    return sorted((tuple(rows) for rows in found), key=lambda rows: rows[0].at, reverse=True)


def next_monday(now: datetime, hers: Calendar) -> datetime:
    """When her next working Monday begins; for one who works on no Monday, when she next works after one. Aware UTC."""
    zone = ZoneInfo(hers.tz)
    today = now.astimezone(zone).date()
    first = today + timedelta(days=7 - today.weekday())
    for week in range(WEEKS_AHEAD):
        day = first + timedelta(weeks=week)
        opens = hours(hers).next_open(datetime.combine(day, time(), zone))
        if opens is not None and opens.astimezone(zone).date() == day:
            return opens.astimezone(UTC)
    midnight = datetime.combine(first, time(), zone)
    return (hours(hers).next_open(midnight) or midnight).astimezone(UTC)
