"""Invented portfolios with their truth: assistants, clients and a year of what happened, from one seed.

The strengths here are our own. Behaviour builds up over weeks, ends or stays; most clients are fine, and some look
as if they were not: a launch, another zone, her own late answers, a bad week, a gap in the log, one strong habit.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

from desktop.domain.agreement import Agreement
from desktop.domain.client import Client
from desktop.domain.hours import Calendar
from desktop.domain.interaction import Channel
from desktop.domain.patterns.assessment import Profile
from desktop.domain.portfolio import Assistant, Dossier, Portfolio
from desktop.domain.rules import BusinessDays, ContactTime
from tests.domain.patterns.world_lines import Habits, Log, lines
from tests.domain.patterns.world_work import Lapses, appointments, tasks
from tests.domain.tagging.corpus import EVERYDAY

KINDS = {
    "ordinary": 44,
    "anxious": 13,
    "disorganized": 13,
    "anxious_and_disorganized": 5,
    "rude": 8,
    "busy_period": 4,
    "agreement": 4,
    "assistants_side": 4,
    "one_off": 4,
    "recording": 6,
    "one_trait": 4,
}
ZONES = {"it": "Europe/Rome", "en": "Europe/London", "pl": "Europe/Warsaw"}
FAR = ("America/Toronto", "Asia/Tokyo", "America/Denver", "Asia/Dubai")
HOURS = ((9 * 60, 13 * 60), (14 * 60, 18 * 60))


@dataclass
class Life:
    """One client's truth while it is being made up. `strength` of a behaviour on a day lies between 0 and 1."""

    kind: str
    language: str
    zone: str
    first: date
    last: date
    spans: dict[Profile, tuple[date, date, date | None]] = field(default_factory=dict)
    special: tuple[date, date] | None = None

    def strength(self, profile: Profile, day: date) -> float:
        span = self.spans.get(profile)
        if span is None:
            return 0.0
        begins, full, ends = span
        if day < begins or (ends is not None and day >= ends):
            return 0.0
        return 1.0 if day >= full else ((day - begins).days + 1) / ((full - begins).days + 1)

    @property
    def crisis(self) -> bool:
        """Whether what is special is a few bad days."""
        return self.kind == "one_off" and self.special is not None and (self.special[1] - self.special[0]).days <= 3

    @property
    def far(self) -> bool:
        return self.zone in FAR

    def in_special(self, day: date) -> bool:
        return self.special is not None and self.special[0] <= day <= self.special[1]


@dataclass(frozen=True)
class World:
    """A portfolio, and per client what a judge has to know: first_day, kind, spans."""

    portfolio: Portfolio
    truth: dict[str, dict[str, object]]


def world(seed: int, worded: str = EVERYDAY) -> World:
    """One assistant with her clients. `worded`: by whom, as in `corpus.unseen`."""
    chance = Random(seed)
    zone = ZONES[chance.choice(list(ZONES))]
    last = date(2026, 3, 1) + timedelta(days=chance.randrange(120))
    first = last - timedelta(days=chance.randrange(270, 430))
    week = (*(HOURS,) * 5, (), ())
    away = first + timedelta(days=chance.randrange(60, 240))
    hers = Calendar(zone, week, days_off=((away, away + timedelta(days=chance.randrange(4, 15))),))
    ticks = chance.uniform(0.3, 0.7) if chance.random() < 0.4 else 0.0
    texts = chance.uniform(0.6, 0.95)
    dossiers, truth = [], {}
    for number in range(chance.randrange(5, 13)):
        name = f"c{number + 1}"
        life = _life(chance, zone, first, last)
        dossiers.append(_dossier(chance, name, life, hers, ticks, texts, worded))
        truth[name] = _truth(life)
    return World(Portfolio(Assistant("Ada", calendar=hers), tuple(dossiers), as_of=last), truth)


def _life(chance: Random, zone: str, first: date, last: date) -> Life:
    kind = chance.choices(list(KINDS), list(KINDS.values()))[0]
    language = chance.choices(("it", "en", "pl"), (5, 3, 3))[0]
    begins = first if chance.random() < 0.6 else first + timedelta(days=chance.randrange(10, 120))
    life = Life(kind, language, ZONES[language], begins, last)
    whole = (last - begins).days
    if kind == "agreement" or chance.random() < 0.06:
        life.zone = chance.choice(FAR)
    for profile in Profile:
        if profile.value in kind:
            life.spans[profile] = _span(chance, begins, whole, 0.6 if profile is Profile.RUDE else 0.3)
    if kind in ("busy_period", "assistants_side", "one_off", "recording"):
        lasts = {"one_off": (1, 30), "recording": (20, 60)}.get(kind, (20, 56))
        start = begins + timedelta(days=chance.randrange(0 if kind == "busy_period" else 40, max(whole - 60, 41)))
        life.special = (start, start + timedelta(days=chance.randrange(*lasts)))
    return life


def _span(chance: Random, begins: date, whole: int, always: float) -> tuple[date, date, date | None]:
    if chance.random() < always:
        start, full = begins, begins
    else:
        start = begins + timedelta(days=chance.randrange(45, max(whole - 75, 46)))
        full = start + timedelta(days=chance.randrange(10, 31))
    ends = full + timedelta(days=chance.randrange(50, 170)) if chance.random() < 0.25 else None
    if ends is not None and ends > begins + timedelta(days=whole - 5):
        ends = None
    return start, full, ends


def _truth(life: Life) -> dict[str, object]:
    spans = [
        {
            "profile": profile.value,
            "from": begins.isoformat(),
            "full_from": full.isoformat(),
            "to": ends.isoformat() if ends else None,
        }
        for profile, (begins, full, ends) in life.spans.items()
    ]
    return {"first_day": life.first.isoformat(), "kind": life.kind, "spans": spans}


def _dossier(chance: Random, name: str, life: Life, hers: Calendar, ticks: float, texts: float, worded: str) -> Dossier:
    week = (*(HOURS,) * 5, (), ())
    friday = chance.random() < 0.4
    if friday:
        week = (*week[:4], HOURS[:1], (), ())
    rules = {
        "email": ContactTime(chance.choice((360, 480))),
        "message": ContactTime(chance.choice((180, 240, 300))),
        "call": BusinessDays(1),
    }
    agreed = Agreement(
        life.first,
        Calendar(hers.tz, week),
        rules,
        any_time=frozenset({Channel.EMAIL}) if chance.random() < 0.15 else frozenset(),
    )
    agreements = [agreed]
    if life.kind == "agreement" and chance.random() < 0.4:
        life.zone = ZONES[life.language]
        turn = life.first + timedelta(days=chance.randrange(70, 200))
        life.special = (turn, turn + timedelta(days=28))
        shorter = (*(((9 * 60, 12 * 60),),) * 5, (), ())
        agreements.append(Agreement(turn, Calendar(hers.tz, shorter), rules, any_time=agreed.any_time))
    habits = Habits.drawn(chance, life.kind)
    log = Log.drawn(chance, life, habits, agreements, ticks, texts, worded)
    lapses = Lapses.drawn(chance, life.kind)
    return Dossier(
        Client(name, name, time_zone=life.zone, since=life.first),
        tuple(agreements),
        interactions=tuple(lines(log, name)),
        appointments=tuple(appointments(chance, name, life, lapses, hers.tz)),
        tasks=tuple(tasks(chance, name, life, lapses, hers.tz)),
    )


def at(day: date, minute: int, zone: str) -> datetime:
    """That minute of the day on the clocks of a zone."""
    return datetime.combine(day, time(minute // 60 % 24, minute % 60), ZoneInfo(zone))
