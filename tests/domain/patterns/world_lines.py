"""What clients write and call, and what she answers, in invented portfolios."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
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
from tests.domain.tagging.corpus import sentences

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
    Tag.ASKS_FOR_STATUS: 0.03,
    Tag.REPEATS_REQUEST: 0.015,
    Tag.REPLACES_INSTRUCTION: 0.014,
    Tag.ALARMED_TONE: 0.004,
    Tag.LOST_ACCESS: 0.005,
    Tag.ASKS_RESEND: 0.007,
    Tag.MISSING_CONTACT: 0.003,
    Tag.WRONG_DATA: 0.006,
    Tag.LATE_INPUT: 0.008,
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
    Tag.ABUSIVE: 0.16,
}
CHANNELS = (Channel.EMAIL, Channel.MESSAGE, Channel.CALL)
WORKS = {
    "en": ("the brochure", "the tender", "the menu", "the payroll", "the poster"),
    "it": ("il dépliant", "la gara", "il menu", "le buste paga", "la locandina"),
    "pl": ("ulotka", "przetarg", "karta dań", "lista płac", "plakat"),
}


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
    weights: tuple[float, float, float]

    @staticmethod
    def drawn(chance: Random, kind: str) -> Habits:
        force = chance.uniform(0.65, 1.3)
        trait = chance.choice(("outside", "replaces", "status")) if kind == "one_trait" else ""
        says = {tag: rate * chance.lognormvariate(0, 0.7) for tag, rate in USUAL.items()}
        if trait == "replaces":
            says[Tag.REPLACES_INSTRUCTION] = 0.09
        if trait == "status":
            says[Tag.ASKS_FOR_STATUS] = 0.13
        return Habits(
            a_day=min(max(chance.lognormvariate(-0.4, 0.9), 0.05 if kind == "ordinary" else 0.16), 6.0),
            outside=0.4 if trait == "outside" else chance.uniform(0.01, 0.16),
            outside_full=min(force * chance.uniform(0.22, 0.5), 0.7),
            more=1 + force * chance.uniform(0.2, 1.4),
            missed=chance.uniform(0.15, 0.4),
            says=says,
            says_full={tag: force * rate * chance.lognormvariate(0, 0.4) for tag, rate in FULL.items()},
            calls_again=force * chance.uniform(0.2, 0.6),
            weights=(chance.uniform(0.2, 1), chance.uniform(0.2, 1), chance.uniform(0.05, 0.4)),
        )


def lines(
    chance: Random,
    name: str,
    life: Life,
    habits: Habits,
    agreements: Sequence[Agreement],
    ticks: float,
    texts: float,
    unread: float,
) -> Iterator[Interaction]:
    """Every line of the log with one client, in no special order."""
    number = 0
    automatic = chance.uniform(0.05, 0.4) if chance.random() < (0.8 if life.kind == "recording" else 0.3) else 0.0
    slow = chance.uniform(0.02, 0.10)
    gap = life.kind == "recording" and chance.random() < 0.5
    day = life.first - timedelta(days=1)
    mood = worry = 1.0
    while day < life.last:
        day += timedelta(days=1)
        if day.weekday() == 0:
            mood = chance.lognormvariate(-0.1, 0.45)
            worry = chance.lognormvariate(-0.15, 0.55)
        if gap and life.in_special(day):
            continue
        if chance.random() < automatic:
            number += 1
            yield _line(chance, f"{name}i{number}", _moment(chance, day, 7 * 60, 23 * 60, life.zone), Channel.EMAIL,
                        text="Your receipt. URGENT: confirm your password", automatic=True)  # fmt: skip
        for at, channel, force in _contacts(chance, life, habits, agreements, day, mood):
            for one in _contact(
                chance, life, habits, agreements, at, channel, force, slow, ticks, texts, unread, worry
            ):
                number += 1
                yield _numbered(one, f"{name}i{number}")


def _contacts(
    chance: Random, life: Life, habits: Habits, agreements: Sequence[Agreement], day: date, mood: float
) -> Iterator[tuple[datetime, Channel, float]]:
    force = life.strength(Profile.ANXIOUS, day)
    weekday = (1.2, 1.1, 1.0, 1.0, 0.9, 0.25, 0.2)[day.weekday()]
    rate = habits.a_day * weekday * mood * (1 + (habits.more - 1) * force)
    outside = habits.outside + (habits.outside_full - habits.outside) * force
    if life.in_special(day):
        if life.kind == "busy_period":
            rate, outside = rate * 2.6, max(outside, 0.18)
        if life.kind == "recording":
            rate *= 1.8
        if life.kind == "one_off" and life.special is not None and (life.special[1] - life.special[0]).days <= 3:
            rate, outside = rate + 6, 0.6
    agreed = in_force(list(agreements), datetime.combine(day, time(23, 59), ZoneInfo(agreements[0].calendar.tz)))
    for _ in range(_poisson(chance, rate)):
        channel = chance.choices(CHANNELS, habits.weights)[0]
        far = life.zone not in ("Europe/Rome", "Europe/London", "Europe/Warsaw")
        if far and chance.random() < 0.8:
            yield _moment(chance, day, 9 * 60, 18 * 60, life.zone), channel, force
        elif chance.random() < outside or agreed is None or not agreed.calendar.week[day.weekday()]:
            if chance.random() < (0.25 if weekday < 0.5 else 1.0):
                start, end = chance.choice(
                    ((6 * 60 + 30, 8 * 60 + 50), (18 * 60 + 20, 22 * 60 + 45), (19 * 60, 23 * 60))
                )
                yield _moment(chance, day, start, end, agreements[0].calendar.tz), channel, force
        else:
            learning = life.kind == "agreement" and life.in_special(day)
            week = (agreements[0] if learning else agreed).calendar.week[day.weekday()]
            start, end = chance.choice(week)
            yield _moment(chance, day, start, end - 1, agreements[0].calendar.tz), channel, force


def _contact(
    chance: Random,
    life: Life,
    habits: Habits,
    agreements: Sequence[Agreement],
    at: datetime,
    channel: Channel,
    force: float,
    slow: float,
    ticks: float,
    texts: float,
    unread: float,
    worry: float,
) -> Iterator[Interaction]:
    """One contact, what follows from it, and her answer."""
    day = at.date()
    late = chance.random() < (0.6 if life.kind == "assistants_side" and life.in_special(day) else slow)
    if channel is Channel.CALL:
        missed = chance.random() < habits.missed
        yield _line(chance, "", at, channel, connected=not missed)
        if not missed:
            return
        if chance.random() < 0.01 + habits.calls_again * force:
            yield _line(chance, "", at + timedelta(minutes=chance.randrange(31, 100)), channel, connected=False)
        if chance.random() < 0.2 + 0.35 * force:
            after = at + timedelta(minutes=chance.randrange(2, 45))
            yield _line(
                chance,
                "",
                after,
                Channel.MESSAGE,
                *_words(chance, life, habits, force, ticks, texts, unread, day, worry),
            )
        if chance.random() < 0.6:
            yield _line(
                chance, "", at + timedelta(hours=chance.randrange(2, 7)), channel, Direction.OUT, connected=True
            )
        return
    ends = at
    for burst in range(1 if channel is Channel.EMAIL else chance.choice((1, 1, 2, 3))):
        ends = at + timedelta(minutes=2 * burst)
        said = (
            _words(chance, life, habits, force, ticks, texts, unread, day, worry)
            if not burst
            else ("Ok", frozenset[Tag]())
        )
        yield _line(chance, "", ends, channel, *said)
    agreed = in_force(list(agreements), at)
    by = deadline(agreed.rule_for(channel), agreed.calendar, at) if agreed else None
    if by is None or chance.random() > 0.7:
        return
    if late:
        answered = by + timedelta(hours=chance.randrange(4, 70))
        if life.kind == "assistants_side" and chance.random() < 0.75:
            asks = chance.choice((Tag.ASKS_FOR_STATUS, Tag.REPEATS_REQUEST, Tag.ASKS_FOR_STATUS, Tag.ALARMED_TONE))
            after = by + (answered - by) * chance.uniform(0.1, 0.9)
            yield _line(chance, "", after, channel, *_said(chance, life, {asks}, ticks, texts, unread))
    else:
        answered = ends + (by - ends) * chance.uniform(0.1, 0.95)
    yield _line(chance, "", answered, channel, Direction.OUT, text="Done.")


def _words(
    chance: Random,
    life: Life,
    habits: Habits,
    force: float,
    ticks: float,
    texts: float,
    unread: float,
    day: date,
    worry: float,
) -> tuple[str, frozenset[Tag]]:
    forces = {
        **dict.fromkeys(ANXIOUS, force),
        **dict.fromkeys(DISORGANIZED, life.strength(Profile.DISORGANIZED, day)),
        Tag.ABUSIVE: life.strength(Profile.RUDE, day),
    }
    means: set[Tag] = set()
    for tag in Tag:
        usual = worry * habits.says.get(tag, 0.0002)
        rate = usual + max(habits.says_full.get(tag, 0.0) - usual, 0.0) * forces.get(tag, 0.0)
        if chance.random() < rate:
            means.add(tag)
    return _said(chance, life, means, ticks, texts, unread)


def _said(
    chance: Random, life: Life, means: set[Tag], ticks: float, texts: float, unread: float
) -> tuple[str, frozenset[Tag]]:
    bank = _bank()
    works = WORKS[life.language]
    parts = [
        chance.choice(bank[life.language, None if chance.random() < unread else tag]).replace(
            "{x}", chance.choice(works)
        )
        for tag in sorted(means)
    ] or [chance.choice(bank[life.language, None]).replace("{x}", chance.choice(works))]
    ticked = {tag for tag in means if chance.random() < ticks}
    if ticks and chance.random() < 0.01:
        ticked.add(chance.choice(list(Tag)))
    text = _mistyped(chance, ". ".join(parts)) if chance.random() < texts else ""
    return text, frozenset(ticked)


@cache
def _bank() -> dict[tuple[str, Tag | None], tuple[str, ...]]:
    found: dict[tuple[str, Tag | None], tuple[str, ...]] = {}
    for one in sentences():
        for tag in one.tags or {None}:
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
    name: str,
    at: datetime,
    channel: Channel,
    direction: Direction | str = Direction.IN,
    tags: frozenset[Tag] = frozenset(),
    connected: bool | None = None,
    text: str = "",
    automatic: bool = False,
) -> Interaction:
    if not isinstance(direction, Direction):
        direction, text = Direction.IN, direction
    moment = at.astimezone(UTC) + timedelta(seconds=chance.randrange(60))
    return Interaction(name, moment, channel, direction, connected, automatic=automatic, text=text, tags=tags)


def _numbered(one: Interaction, name: str) -> Interaction:
    return Interaction(
        name, one.at, one.channel, one.direction, one.connected, automatic=one.automatic, text=one.text, tags=one.tags
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
