"""Her settings: who she is, her own hours, and what a new client's agreement begins with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from desktop.domain.agreement import Agreement
from desktop.domain.hours import Calendar, Span
from desktop.domain.interaction import Channel
from desktop.domain.rules import BusinessDays, ContactTime, Rule

MORNING: Span = (9 * 60, 13 * 60)
AFTERNOON: Span = (14 * 60, 18 * 60)
OFFICE_WEEK = ((MORNING, AFTERNOON),) * 5 + ((), ())
PRESETS: Mapping[str, tuple[tuple[Span, ...], ...]] = {
    "office": OFFICE_WEEK,
    "mornings": (((8 * 60 + 30, 13 * 60),),) * 5 + ((), ()),
    "short_weeks": (((9 * 60, 17 * 60),),) * 4 + ((), (), ()),
}
"""Weeks to begin with, by their code."""
USUAL_RULES: Mapping[str, Rule] = {
    Channel.EMAIL: ContactTime(8 * 60),
    Channel.MESSAGE: ContactTime(4 * 60),
    Channel.CALL: BusinessDays(1),
}


@dataclass(frozen=True, slots=True)
class Settings:
    """`calendar`: her own working hours; its zone is hers, its days off close every agreement.

    `chat_names`: the names under which she writes in chats, as earlier imports told.
    `default_calendar`, `default_rules`: the agreement that a client made by an import begins with.
    """

    calendar: Calendar
    name: str = ""
    languages: tuple[str, ...] = ()
    chat_names: tuple[str, ...] = ()
    default_calendar: Calendar | None = None
    default_rules: Mapping[str, Rule] = field(default_factory=lambda: dict(USUAL_RULES), hash=False)
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)

    @property
    def zone(self) -> str:
        return self.calendar.tz

    @property
    def my_names(self) -> tuple[str, ...]:
        """Every name that means herself."""
        return tuple(dict.fromkeys(name for name in (*self.chat_names, self.name) if name))

    def first_agreement(self, from_day: date) -> Agreement:
        """What a client who was never asked begins with."""
        hers = self.default_calendar or Calendar(self.calendar.tz, self.calendar.week, self.calendar.holidays)
        return Agreement(from_day, hers, dict(self.default_rules))


@dataclass(frozen=True, slots=True)
class Program:
    """How the program behaves for her. `idle_minutes`: after so many it locks, 0 for never.

    `names_profile`: the pattern card says which profile it suggests. `notifies`: it says when a time runs out;
    `hides_names`: without saying whose. `folder`: where pages are saved; '' is that of her documents.
    """

    idle_minutes: int = 15
    names_profile: bool = True
    notifies: bool = True
    hides_names: bool = False
    folder: str = ""


def usual(zone: str, countries: tuple[str, ...] = ()) -> Settings:
    """What holds before she has said anything: office hours in the machine's zone, its country's holidays."""
    return Settings(Calendar(zone, OFFICE_WEEK, countries[:1]))
