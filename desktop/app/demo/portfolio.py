"""The six clients of the sample, each a year long, as one Portfolio relative to a moment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import Random

from desktop.app.demo import desk, trouble
from desktop.app.demo.bank import Bank, ClientTexts, bank
from desktop.app.demo.diary import Diary
from desktop.app.demo.sent import with_sent
from desktop.app.demo.step_plan import WHOSE, with_plan
from desktop.app.demo.week import own_time, with_week
from desktop.app.demo.year import Pace, Year
from desktop.domain.agreement import Agreement
from desktop.domain.client import Client
from desktop.domain.hours import Calendar, Span
from desktop.domain.interaction import Channel
from desktop.domain.portfolio import Assistant, Dossier, Portfolio
from desktop.domain.rules import NO_RULE, BusinessDays, ContactTime, Rule
from desktop.domain.settings import AFTERNOON, MORNING, OFFICE_WEEK

YEAR = timedelta(days=365)
RENEWED = timedelta(days=140)
"""How long ago each agreement was last changed."""

Spans = tuple[Span, ...]
OFFICE: Spans = (MORNING, AFTERNOON)
ALL_DAY: Spans = ((9 * 60, 18 * 60),)


@dataclass(frozen=True, slots=True)
class Nature:
    """How it is with one client. `weeks`: how long they have been there, where that is not a year or longer."""

    pace: Pace
    hours: Spans
    rules: dict[str, Rule]
    weeks: int | None = None
    pinned: bool = True


NATURES = {
    "often": Nature(Pace(3.4), OFFICE, {"message": ContactTime(240), "email": BusinessDays(1), "call": NO_RULE}),
    "tangled": Nature(
        Pace(3.4, owes_every=9), ((8 * 60 + 30, 16 * 60 + 30),), {"message": ContactTime(240), "email": BusinessDays(1)}
    ),
    "steady": Nature(
        Pace(4.2, mails=0.5, meets_every=1), ALL_DAY, {"message": ContactTime(120), "email": ContactTime(240)}
    ),
    "busy": Nature(Pace(3.6), ALL_DAY, {"message": ContactTime(120), "email": ContactTime(480)}),
    "new": Nature(
        Pace(5.0, evening=0, promises=0.2, meets_every=0, once=True),
        ((9 * 60, 13 * 60),),
        {"message": ContactTime(120), "email": ContactTime(120), "call": NO_RULE},
        weeks=2,
    ),
    "quiet": Nature(
        Pace(0.7, evening=0, meets_every=12, owes_every=60),
        ((10 * 60, 16 * 60),),
        {"message": BusinessDays(1), "email": BusinessDays(2)},
        pinned=False,
    ),
}


def sample(language: str, now: datetime, zone: str) -> Portfolio:
    """The sample as it stands at `now` (aware), in her `zone` (IANA): the same for the same moment."""
    texts, dossiers = bank(language), []
    calendar = Calendar(zone, OFFICE_WEEK, (texts.country,), _days_off(now.date()))
    hers = Assistant(texts.assistant, (texts.language,), calendar)
    for client in texts.clients:
        chance = Random(f"{language} {client.key}")
        dossier = _dossier(client, texts, calendar, now.replace(second=0, microsecond=0), chance)
        dossier = with_week(dossier, client, calendar, now)
        dossier = with_plan(dossier, calendar, now) if client.key == WHOSE else dossier
        dossiers.append(with_sent(dossier, hers, zone, now))
    return Portfolio(hers, tuple(dossiers), own_time=own_time(texts, zone, now))


def _dossier(texts: ClientTexts, bank: Bank, hers: Calendar, now: datetime, chance: Random) -> Dossier:
    nature = NATURES[texts.key]
    first = (now - (timedelta(weeks=nature.weeks, days=3) if nature.weeks else YEAR)).date()
    since = first if nature.weeks else first - timedelta(days=chance.randrange(30, 600))
    agreements = _agreements(nature, hers, since, now.date())
    closed = tuple(one.closed_on(hers.days_off) for one in agreements)
    diary = Diary(texts, bank, hers.tz, closed, chance)
    came = desk.arrival(diary, now)
    until = min(now, came or now) - timedelta(minutes=30)
    if texts.key == "quiet":
        until -= timedelta(days=24)
    apart = _troubles(diary, first, until)
    Year(diary, nature.pace, first, until).write(tuple(at for at, _ in apart))
    for at, what in sorted(apart, key=lambda one: one[0]):
        what(at)
    desk.lay_out(diary, now, came, hers)
    client = Client(
        id=f"sample-{texts.key}",
        name=texts.name,
        language=bank.language,
        time_zone=texts.time_zone or hers.tz,
        since=since,
        people=texts.people,
        pinned=nature.pinned,
        extra={"about": texts.trade},
    )
    return Dossier(
        client,
        agreements,
        tuple(sorted(diary.lines, key=lambda line: (line.at, line.id))),
        tuple(diary.appointments),
        tuple(diary.tasks),
        diary.lists,
        tuple(diary.instructions),
    )


def _troubles(diary: Diary, first: date, until: datetime) -> list[trouble.Occasion]:
    """What builds up with this client, as far as it was answered by `until`."""
    found: list[trouble.Occasion] = []
    if diary.texts.key == "often":
        found = trouble.asks_often(diary, first, until)
    elif diary.texts.key == "tangled":
        found = trouble.loses_things(diary, until)
    return [(at, what) for at, what in found if diary.later(at, trouble.ANSWERED) < until]


def _agreements(nature: Nature, hers: Calendar, since: date, today: date) -> tuple[Agreement, ...]:
    """The one in force, and before it one with shorter days and a working day for everything."""
    week = (nature.hours,) * 5 + ((), ())
    calendar = Calendar(hers.tz, week, hers.holidays)
    any_time = frozenset({Channel.EMAIL})
    now = Agreement(since, calendar, nature.rules, any_time=any_time)
    if nature.weeks:
        return (now,)
    shorter = tuple((opens, closes - 60 if closes > 14 * 60 else closes) for opens, closes in nature.hours)
    before = Calendar(hers.tz, (shorter,) * 5 + ((), ()), hers.holidays)
    first = Agreement(since, before, {"default": BusinessDays(1)}, any_time=any_time)
    renewed = Agreement(today - RENEWED, calendar, nature.rules, any_time=any_time)
    return (first, renewed)


def _days_off(today: date) -> tuple[tuple[date, date], ...]:
    """Two weeks in August and the days around New Year, last year's too."""
    return tuple(
        span
        for year in (today.year - 1, today.year)
        for span in ((date(year, 8, 10), date(year, 8, 21)), (date(year, 12, 24), date(year + 1, 1, 2)))
    )
