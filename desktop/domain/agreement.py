"""The noun Agreement: contact hours and answer rules, dated; the old one stays true for what came under it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from desktop.domain.hours import Calendar
from desktop.domain.interaction import Channel
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


def in_force(agreements: Iterable[Agreement], at: datetime) -> Agreement | None:
    """The agreement under which something that arrives at `at` (aware) falls; None before the first."""
    found: Agreement | None = None
    for one in sorted(agreements, key=lambda a: a.from_day):
        if at.astimezone(ZoneInfo(one.calendar.tz)).date() >= one.from_day:
            found = one
    return found
