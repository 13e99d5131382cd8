"""The bank of sentences behind the sample: six invented clients in one language's world."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from typing import Any, NamedTuple

from desktop.domain.client import Person
from desktop.domain.interaction import Tag
from desktop.system.paths import resources

LANGUAGES = ("en", "it", "pl")

Texts = tuple[str, ...]


class Lost(NamedTuple):
    """Something that went missing: how they ask for it, her answer, and what she ticked."""

    asked: str
    answer: str
    tag: Tag


@dataclass(frozen=True, slots=True)
class ClientTexts:
    """What passes between her and one client; every text may have slots, see `Wording`.

    `talks`: question, answer, perhaps thanks. `mails`: subject, question, answer. `changes`: what was asked, and what
    replaced it. `asks`, `alarms`, `lost`, `lates`: only where their behaviour has such. The last five stand open today.
    """

    key: str
    name: str
    trade: str
    people: tuple[Person, ...]
    talks: tuple[Texts, ...]
    mails: tuple[Texts, ...]
    calls: Texts
    promises: Texts
    mine: Texts
    theirs: Texts
    meetings: Texts
    holds: Texts
    waiting: Texts
    due: Texts
    told: Texts
    todo: Texts
    owed: Texts
    asks: Texts = ()
    alarms: Texts = ()
    changes: tuple[Texts, ...] = ()
    lost: tuple[Lost, ...] = ()
    lates: Texts = ()
    time_zone: str = ""


@dataclass(frozen=True, slots=True)
class Bank:
    """`country`: whose holidays close the agreements. `by_day`, `on_day`: Monday to Friday with their preposition.

    `talks`: those that any client may have. `notice`: what all of them are to be told today.
    `own_time`: what she keeps free for herself every week.
    """

    language: str
    assistant: str
    country: str
    months: Texts
    by_day: Texts
    on_day: Texts
    promise_lines: Texts
    told_lines: Texts
    reassurances: Texts
    noted: Texts
    received: Texts
    talks: tuple[Texts, ...]
    thanks: Texts
    summary: Texts
    call_back: str
    check_in: str
    notice: str
    lists: Texts
    own_time: Texts
    clients: tuple[ClientTexts, ...]


def bank(language: str) -> Bank:
    """The bank of `language`; of English where there is none."""
    known = language if language in LANGUAGES else LANGUAGES[0]
    raw = json.loads((resources() / "demo" / f"{known}.json").read_text("utf-8"))
    clients = tuple(_client(one) for one in raw.pop("clients"))
    return Bank(language=known, clients=clients, **{key: _texts(value) for key, value in raw.items()})


def _client(raw: dict[str, object]) -> ClientTexts:
    known = {field.name for field in fields(ClientTexts)}
    taken = {key: _texts(value) for key, value in raw.items() if key in known - {"people", "lost"}}
    people, lost = raw["people"], raw.get("lost", [])
    assert isinstance(people, list)
    assert isinstance(lost, list)
    return ClientTexts(
        people=tuple(_person({"role": str(raw["trade"]), **one}) for one in people),
        lost=tuple(Lost(asked, answer, Tag(tag)) for asked, answer, tag in lost),
        **taken,
    )


def _person(raw: dict[str, str]) -> Person:
    return Person(
        raw["name"],
        role=raw.get("role", ""),
        tels=tuple(one for one in (raw.get("tel"),) if one),
        emails=tuple(one for one in (raw.get("email"),) if one),
        handles=(raw["name"],),
        address=raw.get("address", ""),
        vocative=raw.get("vocative", ""),
    )


def _texts(raw: object) -> Any:
    return tuple(_texts(one) for one in raw) if isinstance(raw, list) else raw
