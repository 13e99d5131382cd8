"""Portfolios stuffed with words: a word of its own for every kind of text, so that a page says where one came from."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import date, datetime, timedelta
from functools import cache
from typing import TypeVar, get_type_hints
from zoneinfo import ZoneInfo

from desktop.domain.agreement import Agreement
from desktop.domain.choices import Choices, Wording
from desktop.domain.client import Client, Person
from desktop.domain.decision import Choice, Decision
from desktop.domain.hours import Calendar
from desktop.domain.instruction import Instruction, InstructionState
from desktop.domain.interaction import Channel, Direction, Interaction, Tag
from desktop.domain.portfolio import Assistant, Batch, Dossier, Portfolio
from desktop.domain.rules import ContactTime, SameDay
from desktop.domain.schedule import Appointment, Outcome
from desktop.domain.sent import KeptSummary
from desktop.domain.series import Series
from desktop.domain.task import Side, Task, TaskList
from desktop.domain.week import week_of

ROME = ZoneInfo("Europe/Rome")
NOW = datetime(2026, 11, 13, 16, tzinfo=ROME)
LANGUAGES = (("en", "first"), ("it", "lei"), ("it", "tu"), ("pl", "pani"), ("pl", ""))

PRIVATE = "zkanarekz"
"""In every text that no client may read: notes, texts of lines, reasons, tags, labels, private lists, her own time."""
TODO, LOOSE, LIST, MEETING, PLACE = "zdrobiazgz", "zluzemz", "zspisz", "zspotkaniez", "zmiejscez"
"""In to-dos of shared lists, in those of no list, in the titles of lists, in appointments and their places."""
ASKED, ROLE, TEL, MAIL = "zpoleceniez", "zrolaz", "+39 02 5550142", "zpocztaz"
"""In instructions; of the client's people: what they do, their number, their address."""
OTHER = "zinnyz"
"""In every name and title of another client."""
WORDS = frozenset((PRIVATE, TODO, LOOSE, LIST, MEETING, PLACE, ASKED, ROLE, TEL, MAIL, OTHER))

N = TypeVar("N", Assistant, Client, Person, Task, TaskList, Appointment, Series, Interaction, Instruction, Decision)
_KEPT = {
    Assistant: {"name", "languages"},
    Client: {"id", "name", "language", "time_zone"},
    Person: {"name", "role", "tels", "emails", "address", "vocative"},
    Task: {"id", "title", "list", "rrule"},
    TaskList: {"id", "title"},
    Appointment: {"id", "title", "place", "series"},
    Series: {"id", "title", "place", "time_zone", "rrule"},
    Interaction: {"id"},
    Instruction: {"id", "text", "replaced_by"},
    Decision: {"task", "appointment"},
}
"""The texts with a word of their own, or none; every other one is private, a new field too."""


def portfolio(seed: int) -> Portfolio:
    """Two clients and all that can be known of them: other numbers, states, days and languages for every seed."""
    chance = random.Random(seed)
    assistant = stuffed(Assistant("Giulia Conti", calendar=_calendar(chance)))
    own = Series(
        f"{PRIVATE} own", _day(chance, 1).replace(tzinfo=None), "Europe/Rome", 60, NOW, "FREQ=DAILY", title=PRIVATE
    )
    dossiers = (_dossier(chance, seed), _of_another(_dossier(chance, seed)))
    batches = (Batch(PRIVATE, "whatsapp", NOW, PRIVATE),)
    return Portfolio(assistant, dossiers, NOW.date(), batches, (stuffed(own),), {PRIVATE: PRIVATE})


def stuffed(noun: N) -> N:
    """The noun with a private word in every text that has none of its own, and in every mapping and row of texts."""
    private: dict[str, object] = {}
    for name, kind in _hints(type(noun)).items():
        if name in _KEPT[type(noun)]:
            continue
        if kind in (str, str | None):
            private[name] = f"{PRIVATE} {getattr(noun, name) or ''}".strip()
        elif kind == tuple[str, ...]:
            private[name] = (PRIVATE, f"{PRIVATE}@example.org")
        elif kind == Mapping[str, object]:
            private[name] = {PRIVATE: PRIVATE, "notes": PRIVATE}
    return replace(noun, **private)


@cache
def _hints(kind: type) -> Mapping[str, object]:
    return get_type_hints(kind)


def _dossier(chance: random.Random, seed: int) -> Dossier:
    language, address = LANGUAGES[seed % len(LANGUAGES)]
    person = Person("Marco Bianchi", ROLE, (TEL,), (f"{MAIL}@example.org",), address=address)
    lists = (
        stuffed(TaskList("shared", LIST, shared=True)),
        stuffed(TaskList("plan", LIST, shared=True, goal=date(2026, 12, 4))),
        stuffed(TaskList("secret", PRIVATE)),
    )
    asked = [
        Instruction("n1", ASKED, _day(chance, -9), InstructionState.REPLACED, NOW - timedelta(days=1), "n2"),
        Instruction("n2", ASKED, NOW - timedelta(days=1)),
        Instruction("n3", ASKED, _day(chance, -8), InstructionState.CANCELLED, _day(chance, -2)),
    ]
    starts = NOW.replace(day=2, tzinfo=None)
    rules = {"message": ContactTime(60), "email": SameDay(18 * 60)}
    return Dossier(
        client=stuffed(Client(f"c{seed}", "Marco Bianchi", language, "Europe/Rome", people=(stuffed(person),))),
        agreements=(Agreement(date(2026, 1, 1), _calendar(chance), rules, extra={PRIVATE: PRIVATE}),),
        interactions=tuple(stuffed(_line(chance, at)) for at in range(chance.randint(2, 9))),
        appointments=tuple(stuffed(_appointment(chance, at)) for at in range(chance.randint(1, 5))),
        tasks=tuple(stuffed(_task(chance, at)) for at in range(chance.randint(6, 16))),
        lists=lists,
        instructions=tuple(map(stuffed, asked)),
        decisions=(stuffed(Decision(PRIVATE, chance.choice(list(Choice)), NOW, reason=PRIVATE, action=PRIVATE)),),
        series=(stuffed(Series("s1", starts, "Europe/Rome", 30, NOW, "FREQ=WEEKLY", title=MEETING, place=PLACE)),),
        summaries=(KeptSummary(week_of(NOW, ROME), Choices(PRIVATE, wordings={"k": Wording(PRIVATE, PRIVATE)})),),
    )


def _task(chance: random.Random, at: int) -> Task:
    where = chance.choice(("secret", "unknown", "shared", "plan", None))
    title = {"secret": PRIVATE, "unknown": PRIVATE, None: LOOSE}.get(where, TODO)
    done = _day(chance, -2) if chance.random() < 0.4 else None
    return Task(
        f"k{at}",
        f"{title} {at}",
        chance.choice(list(Side)),
        _day(chance, -12),
        due_at=chance.choice((None, _day(chance, 4), _day(chance, -1))),
        done_at=done,
        told_at=done if chance.random() < 0.3 else None,
        promise=chance.random() < 0.4,
        list=where,
        rrule=chance.choice(("", "FREQ=WEEKLY")),
        reminded_at=chance.choice((None, NOW)),
    )


def _line(chance: random.Random, at: int) -> Interaction:
    channel, way = chance.choice(list(Channel)), chance.choice(list(Direction))
    tags = frozenset(chance.sample(list(Tag), 3))
    return Interaction(f"i{at}", _day(chance, -3), channel, way, tags=tags, rejected_tags=frozenset(Tag) - tags)


def _appointment(chance: random.Random, at: int) -> Appointment:
    starts, outcome = (
        _day(chance, chance.choice((-2, 5))),
        chance.choice((Outcome.KEPT, Outcome.MISSED, Outcome.PLANNED)),
    )
    by = Side.CLIENT if outcome is Outcome.MISSED else None
    return Appointment(f"a{at}", starts, _day(chance, -12), outcome=outcome, by=by, title=MEETING, place=PLACE)


def _of_another(dossier: Dossier) -> Dossier:
    """The same client again under another name and id: of them no word may stand with the first."""
    client = replace(
        dossier.client, id=OTHER, name=OTHER, people=(Person(OTHER, OTHER, emails=(f"{OTHER}@example.org",)),)
    )
    return replace(
        dossier,
        client=client,
        tasks=tuple(replace(one, title=OTHER) for one in dossier.tasks),
        lists=tuple(replace(one, title=OTHER) for one in dossier.lists),
        appointments=tuple(replace(one, title=OTHER, place=OTHER) for one in dossier.appointments),
        series=tuple(replace(one, title=OTHER, place=OTHER) for one in dossier.series),
        instructions=tuple(replace(one, text=OTHER) for one in dossier.instructions),
    )


def _calendar(chance: random.Random) -> Calendar:
    opens = chance.choice((480, 540, 600))
    return Calendar(
        "Europe/Rome", (((opens, 1080),),) * 5 + ((), ()), ("IT",), ((date(2026, 12, 24), date(2027, 1, 6)),)
    )


def _day(chance: random.Random, days: int) -> datetime:
    return NOW + timedelta(days=days + chance.randint(-1, 1) * (abs(days) > 1), minutes=chance.randint(-300, 60))


assert all(names <= {one.name for one in fields(noun)} for noun, names in _KEPT.items())
