"""The noun Agreement: contact hours and rules, dated; the old one stays true for what came under it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import lru_cache

from desktop.domain.hours import Calendar
from desktop.domain.interaction import Channel
from desktop.domain.localtime import FIRST_DAY, instant, number, zone
from desktop.domain.rules import NO_RULE, Rule


@dataclass(frozen=True, slots=True)
class Agreement:
    """Holds from the first second of `from_day` in its calendar's zone until the next one begins.

    `rules`: by channel, and "default". `channels`: those agreed, None means all.
    `any_time`: channels on which writing outside the hours is explicitly fine.
    """

    from_day: date
    calendar: Calendar
    rules: Mapping[str, Rule] = field(default_factory=dict, hash=False)
    channels: frozenset[Channel] | None = None
    any_time: frozenset[Channel] = frozenset()
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)

    def rule_for(self, channel: str) -> Rule:
        """The channel's own rule; a voice note has the message's; else the default; else none."""
        own = self.rules.get(channel)
        if own is None and channel == Channel.VOICE_NOTE:
            own = self.rules.get(Channel.MESSAGE)
        return own if own is not None else self.rules.get("default", NO_RULE)

    def closed_on(self, days_off: Iterable[tuple[date, date]]) -> Agreement:
        """The same agreement, closed on her own days off too."""
        extra = tuple(day for day in days_off if day not in self.calendar.days_off)
        if not extra:
            return self
        return replace(self, calendar=replace(self.calendar, days_off=(*self.calendar.days_off, *extra)))


def begins(agreement: Agreement) -> datetime:
    """The first second of its first day, in its calendar's zone (aware UTC)."""
    return _first_second(agreement.calendar.tz, agreement.from_day)


def in_force(agreements: Iterable[Agreement], at: datetime) -> Agreement | None:
    """The agreement under which something that arrives at `at` (aware) falls; None before the first."""
    found: Agreement | None = None
    for one in agreements:
        if (found is None or one.from_day >= found.from_day) and begins(one) <= at:
            found = one
    return found


def in_turn(agreements: Iterable[Agreement]) -> list[Agreement]:
    """Those that ever are in force, by the instant at which each begins."""
    kept: list[Agreement] = []
    for one in sorted(agreements, key=lambda a: a.from_day, reverse=True):
        # Across far zones a later day may begin earlier; the one before it then never holds.
        if not kept or begins(one) < begins(kept[-1]):
            kept.append(one)
    return kept[::-1]


@lru_cache(maxsize=1024)
def _first_second(tz: str, day: date) -> datetime:
    return instant(zone(tz).begins(max(number(day), FIRST_DAY)))
