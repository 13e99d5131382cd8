"""What clients write and call, and what she answers, in invented portfolios."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from math import exp
from random import Random
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from desktop.domain.agreement import Agreement, in_force
from desktop.domain.deadlines import deadline
from desktop.domain.interaction import Channel, Direction, Interaction, Tag
from desktop.domain.patterns.assessment import Profile
from tests.domain.tagging.corpus import sentences, unseen

if TYPE_CHECKING:
    from tests.domain.patterns.world import Life

ANXIOUS = (Tag.ASKS_FOR_STATUS, Tag.REPEATS_REQUEST, Tag.REPLACES_INSTRUCTION, Tag.ALARMED_TONE)
DISORGANIZED = (
    Tag.LOST_ACCESS,
    Tag.ASKS_RESEND,
    Tag.MISSING_CONTACT,
    Tag.WRONG_DATA,
    Tag.LATE_INPUT,
    Tag.WRONG_APPOINTMENT,
)
USUAL = {
    Tag.ASKS_FOR_STATUS: 0.035,
    Tag.REPEATS_REQUEST: 0.018,
    Tag.REPLACES_INSTRUCTION: 0.018,
    Tag.ALARMED_TONE: 0.004,
    Tag.LOST_ACCESS: 0.006,
    Tag.ASKS_RESEND: 0.009,
    Tag.MISSING_CONTACT: 0.005,
    Tag.WRONG_DATA: 0.009,
    Tag.LATE_INPUT: 0.012,
    Tag.WRONG_APPOINTMENT: 0.003,
    Tag.THANKS: 0.05,
}
FULL = {
    Tag.ASKS_FOR_STATUS: 0.19,
    Tag.REPEATS_REQUEST: 0.10,
    Tag.REPLACES_INSTRUCTION: 0.10,
    Tag.ALARMED_TONE: 0.17,
    Tag.LOST_ACCESS: 0.07,
    Tag.ASKS_RESEND: 0.08,
    Tag.MISSING_CONTACT: 0.05,
    Tag.WRONG_DATA: 0.09,
    Tag.LATE_INPUT: 0.09,
    Tag.WRONG_APPOINTMENT: 0.03,
    Tag.ABUSIVE: 0.18,
}
CHANNELS = (Channel.EMAIL, Channel.MESSAGE, Channel.CALL)
WORKS = {
    "en": ("the brochure", "the tender", "the menu", "the payroll", "the poster"),
    "it": ("il dépliant", "la gara", "il menu", "le buste paga", "la locandina"),
    "pl": ("ulotka", "przetarg", "karta dań", "lista płac", "plakat"),
}


GREETINGS = {
    "en": ("Hi, ", "Hello! ", "Good morning, "),
    "it": ("Ciao, ", "Salve, ", "Buondì! "),
    "pl": ("Hej, ", "Witam, ", "Cześć! "),
}
SEASON = {1: 0.9, 5: 1.1, 8: 0.55, 11: 1.25, 12: 1.2}
"""How much more or less is written in a month, where it is not as in others."""


WRONG_TICKS = 0.004
"""Of the contacts of which anything is ticked, how many get a tick that is wrong."""

NEAR_MISSES = 0.15
"""Of what says nothing, how much is worded by others too, and a quarter of that to be mistaken for something."""


@dataclass(frozen=True)
class Habits:
    """How one client reaches out, usually and with the behaviour at its full."""

    a_day: float
    outside: float
    outside_full: float
    more: float
    missed: float
    says: dict[Tag, float]
    says_full: dict[Tag, float]
    calls_again: float
    after_missed: float
    voice: float
    weights: tuple[float, float, float]

    @staticmethod
    def drawn(chance: Random, kind: str) -> Habits:
        force = chance.uniform(0.65, 1.3)
        trait = chance.choice(("outside", "replaces", "status", "work")) if kind == "one_trait" else ""
        says = {tag: rate * chance.lognormvariate(0, 0.7) for tag, rate in USUAL.items()}
        if trait == "replaces":
            says[Tag.REPLACES_INSTRUCTION] = 0.09
        if trait == "status":
            says[Tag.ASKS_FOR_STATUS] = 0.13
        least, most = (0.04, 4.5) if kind == "ordinary" else (0.28, 3.5)
        return Habits(
            a_day=min(max(chance.lognormvariate(-0.35, 1.0), least), most),
            outside=0.4 if trait == "outside" else chance.uniform(0.01, 0.16),
            outside_full=min(force * chance.uniform(0.22, 0.5), 0.7),
            more=1 + force * chance.uniform(0.2, 1.4),
            missed=chance.uniform(0.2, 0.55),
            says=says,
            says_full={tag: force * rate * chance.lognormvariate(0, 0.35) for tag, rate in FULL.items()},
            calls_again=force * chance.uniform(0.2, 0.7),
            after_missed=chance.uniform(0.0, 0.2),
            voice=chance.choice((0.0, 0.0, chance.uniform(0.02, 0.2))),
            weights=(chance.uniform(0.2, 1), chance.uniform(0.2, 1), chance.uniform(0.02, 0.3)),
        )


@dataclass(frozen=True)
class Log:
    """One client's life as it is written down by one assistant.

    `ticks`, `texts`: how much she ticks, and how many lines have a text. `worded`: by whom what is said is worded, as
    in `corpus.unseen`; the weights were not learnt from any of it.
    """

    chance: Random
    life: Life
    habits: Habits
    agreements: Sequence[Agreement]
    ticks: float
    texts: float
    worded: str
    slow: float
    automatic: float
    odd: str

    @staticmethod
    def drawn(
        chance: Random,
        life: Life,
        habits: Habits,
        agreements: Sequence[Agreement],
        ticks: float,
        texts: float,
        worded: str,
    ) -> Log:
        odd = chance.choice(("gap", "imported", "people", "automatic")) if life.kind == "recording" else ""
        mails = chance.uniform(0.5, 3.0) if odd == "automatic" else chance.choice((0.0, 0.0, chance.uniform(0.05, 0.4)))
        return Log(
            chance,
            life,
            habits,
            agreements,
            ticks,
            texts,
            worded,
            slow=chance.uniform(0.02, 0.10),
            automatic=mails,
            odd=odd,
        )


def lines(log: Log, name: str) -> Iterator[Interaction]:
    """Every line of the log with one client, in no special order."""
    for number, one in enumerate(_all(log)):
        yield replace(one, id=f"{name}i{number}")


def _all(log: Log) -> Iterator[Interaction]:
    chance, life = log.chance, log.life
    mood = worry = 1.0
    for after in range((life.last - life.first).days + 1):
        day = life.first + timedelta(days=after)
        if day.weekday() == 0:
            mood = chance.lognormvariate(-0.1, 0.45)
            worry = chance.lognormvariate(-0.15, 0.55)
        if log.odd == "gap" and life.in_special(day):
            continue
        for _ in range(_poisson(chance, log.automatic)):
            yield _line(chance, _moment(chance, day, 7 * 60, 23 * 60, life.zone), Channel.EMAIL,
                        text="Your receipt. URGENT: confirm your password", automatic=True)  # fmt: skip
        for at, channel, force in _contacts(log, day, mood):
            unseen = log.odd == "imported" and channel is Channel.MESSAGE and life.special and day < life.special[0]
            if not unseen:
                yield from _contact(log, at, channel, force, worry)


def _contacts(log: Log, day: date, mood: float) -> Iterator[tuple[datetime, Channel, float]]:
    chance, life, habits = log.chance, log.life, log.habits
    force = life.strength(Profile.ANXIOUS, day)
    weekday = (1.2, 1.1, 1.0, 1.0, 0.9, 0.25, 0.2)[day.weekday()]
    rate = habits.a_day * weekday * mood * SEASON.get(day.month, 1.0) * (1 + (habits.more - 1) * force)
    outside = habits.outside + (habits.outside_full - habits.outside) * force
    if life.in_special(day):
        if life.kind == "busy_period":
            rate, outside = rate * 2.6, max(outside, 0.18)
        if log.odd == "people":
            rate *= 2.0
        if life.crisis:
            rate, outside = rate + 6, 0.6
    zone = log.agreements[0].calendar.tz
    agreed = in_force(list(log.agreements), datetime.combine(day, time(23, 59), ZoneInfo(zone)))
    for _ in range(_poisson(chance, rate)):
        channel = chance.choices(CHANNELS, habits.weights)[0]
        if life.far and chance.random() < 0.8:
            yield _moment(chance, day, 9 * 60, 18 * 60, life.zone), channel, force
        elif chance.random() < outside or agreed is None or not agreed.calendar.week[day.weekday()]:
            if chance.random() < (0.25 if weekday < 0.5 else 1.0):
                start, end = chance.choice(
                    ((6 * 60 + 30, 8 * 60 + 50), (18 * 60 + 20, 22 * 60 + 45), (19 * 60, 23 * 60))
                )
                yield _moment(chance, day, start, end, zone), channel, force
        else:
            learning = life.kind == "agreement" and life.in_special(day)
            week = (log.agreements[0] if learning else agreed).calendar.week[day.weekday()]
            start, end = chance.choice(week)
            yield _moment(chance, day, start, end - 1, zone), channel, force


def _contact(log: Log, at: datetime, channel: Channel, force: float, worry: float) -> Iterator[Interaction]:
    """One contact, what follows from it, and her answer."""
    chance, life, habits = log.chance, log.life, log.habits
    if channel is Channel.CALL:
        yield from _call(log, at, force, worry)
        return
    if channel is Channel.MESSAGE and chance.random() < habits.voice:
        channel = Channel.VOICE_NOTE
    ends = at
    for burst in range(1 if channel is Channel.EMAIL else chance.choice((1, 1, 2, 3))):
        ends = at + timedelta(minutes=2 * burst)
        said = _words(log, force, at.date(), worry) if not burst else ("Ok", frozenset[Tag]())
        if channel is Channel.VOICE_NOTE:
            said = "", said[1]
        yield _line(chance, ends, channel, *said, answer=chance.random() > 0.02)
    agreed = in_force(list(log.agreements), at)
    by = deadline(agreed.rule_for(channel), agreed.calendar, at) if agreed else None
    if by is None or chance.random() > 0.7:
        return
    strained = life.kind == "assistants_side" and life.in_special(at.date())
    answered = ends + (by - ends) * chance.uniform(0.1, 0.95)
    if chance.random() < (0.6 if strained else log.slow):
        answered = by + timedelta(hours=chance.randrange(4, 70))
        if strained and chance.random() < 0.75:
            asks = chance.choice((Tag.ASKS_FOR_STATUS, Tag.REPEATS_REQUEST, Tag.ASKS_FOR_STATUS, Tag.ALARMED_TONE))
            after = by + (answered - by) * chance.uniform(0.1, 0.9)
            yield _line(chance, after, channel, *_said(log, {asks}))
    yield _line(chance, answered, channel, "Done.", direction=Direction.OUT)


def _call(log: Log, at: datetime, force: float, worry: float) -> Iterator[Interaction]:
    chance, habits = log.chance, log.habits
    missed = chance.random() < habits.missed
    yield _line(chance, at, Channel.CALL, connected=not missed)
    if not missed:
        return
    if chance.random() < 0.01 + habits.calls_again * force:
        at += timedelta(minutes=chance.choice((chance.randrange(2, 25), chance.randrange(31, 100))))
        yield _line(chance, at, Channel.CALL, connected=False)
    if chance.random() < habits.after_missed + 0.35 * force:
        after = at + timedelta(minutes=chance.randrange(2, 45))
        yield _line(chance, after, Channel.MESSAGE, *_words(log, force, at.date(), worry))
    if chance.random() < 0.6:
        back = at + timedelta(hours=chance.randrange(2, 7))
        yield _line(chance, back, Channel.CALL, connected=True, direction=Direction.OUT)


def _words(log: Log, force: float, day: date, worry: float) -> tuple[str, frozenset[Tag]]:
    life, habits = log.life, log.habits
    forces = {
        **dict.fromkeys(ANXIOUS, force),
        **dict.fromkeys(DISORGANIZED, life.strength(Profile.DISORGANIZED, day)),
        Tag.ABUSIVE: life.strength(Profile.RUDE, day),
    }
    if life.crisis and life.in_special(day):
        forces[Tag.ALARMED_TONE] = 1.0
    means: set[Tag] = set()
    for tag in Tag:
        usual = worry * habits.says.get(tag, 0.0002)
        rate = usual + max(habits.says_full.get(tag, 0.0) - usual, 0.0) * forces.get(tag, 0.0)
        if log.chance.random() < rate:
            means.add(tag)
    return _said(log, means)


def _said(log: Log, means: set[Tag]) -> tuple[str, frozenset[Tag]]:
    chance, language = log.chance, log.life.language
    parts = [_worded(chance, language, tag, log.worded) for tag in sorted(means) or [None]]
    text = ". ".join(part.replace("{x}", chance.choice(WORKS[language])) for part in parts)
    if chance.random() < 0.3:
        text = chance.choice(GREETINGS[language]) + text
    ticked = {tag for tag in means if chance.random() < log.ticks}
    if log.ticks and chance.random() < WRONG_TICKS:
        ticked.add(chance.choice(list(Tag)))
    return _mistyped(chance, text) if chance.random() < log.texts else "", frozenset(ticked)


def _worded(chance: Random, language: str, tag: Tag | None, by: str) -> str:
    plain = tag is None and chance.random() > NEAR_MISSES
    return chance.choice(_bank("" if plain else by)[language, tag])


@cache
def _bank(by: str) -> dict[tuple[str, Tag | None], tuple[str, ...]]:
    found: dict[tuple[str, Tag | None], tuple[str, ...]] = {}
    for one in unseen(by) if by else sentences():
        # What says two things at once would say one that is not meant.
        if len(one.tags) < 2:
            tag = next(iter(one.tags), None)
            found[one.language, tag] = (*found.get((one.language, tag), ()), one.text)
    return found


def _mistyped(chance: Random, text: str) -> str:
    if chance.random() > 0.25 or len(text) < 8:
        return text
    at = chance.randrange(2, len(text) - 2)
    return chance.choice(
        (
            text[:at] + text[at + 1] + text[at] + text[at + 2 :],
            text[:at] + text[at + 1 :],
            text[:at] + text[at] + text[at:],
        )
    )


def _line(
    chance: Random,
    at: datetime,
    channel: Channel,
    text: str = "",
    tags: frozenset[Tag] = frozenset(),
    direction: Direction = Direction.IN,
    connected: bool | None = None,
    automatic: bool = False,
    answer: bool = True,
) -> Interaction:
    moment = at.astimezone(UTC) + timedelta(seconds=chance.randrange(60))
    return Interaction(
        "", moment, channel, direction, connected, automatic=automatic, needs_answer=answer, text=text, tags=tags
    )


def _moment(chance: Random, day: date, start: int, end: int, zone: str) -> datetime:
    minute = chance.randrange(start, end)
    return datetime.combine(day, time(minute // 60, minute % 60), ZoneInfo(zone))


def _poisson(chance: Random, rate: float) -> int:
    limit, count, product = exp(-rate), 0, chance.random()
    while product > limit:
        count += 1
        product *= chance.random()
    return count
