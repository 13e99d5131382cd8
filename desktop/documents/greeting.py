"""How a page begins: its head, and the reader called as they are called, in their form of address."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol, TypedDict

from desktop.documents.phrases import Phrases
from desktop.documents.typed import NAME_LIMIT, OPENING_LIMIT, one_line
from desktop.domain.summary import Addressee


class Written(Protocol):
    """A record of a page that she may put a line of hers on."""

    @property
    def to(self) -> Addressee: ...
    @property
    def assistant(self) -> str: ...
    @property
    def line(self) -> str: ...


class Head(TypedDict):
    """The fields of `Headed`."""

    language: str
    title: str
    client: str
    author: str
    opening: str
    line: str


@dataclass(frozen=True, slots=True)
class Headed:
    """How a page in words begins; every text is already cut to size and holds one line. `line`: of hers, or ''."""

    language: str
    title: str
    client: str
    author: str
    opening: str
    line: str


def head_of(record: Written, words: Phrases, title: str, opening: str) -> Head:
    """`title` and `opening` are in the client's words already."""
    return {
        "language": words.language,
        "title": title,
        "client": one_line(record.to.name, NAME_LIMIT),
        "author": one_line(record.assistant, NAME_LIMIT),
        "opening": opening,
        "line": one_line(record.line, OPENING_LIMIT),
    }


def greeting(words: Phrases, to: Addressee, key: str) -> str:
    """The phrase `key`_named with the name as it is called out, or `key` where that would have to be guessed."""
    name = _called(words, to)
    return words.say(f"{key}_named", name=name) if name else words.say(key)


def _called(words: Phrases, to: Addressee) -> str:
    """Where it would have to be guessed, none: a wrong vocative is worse."""
    vocative = one_line(to.vocative, NAME_LIMIT)
    title = {"pan": "Pan", "pani": "Pani"}.get(words.address)
    if vocative:
        return vocative if title is None or vocative.startswith("Pan") else _titled(title, vocative)
    person = one_line(to.person, NAME_LIMIT)
    return person.split(" ")[0] if words.address in ("first", "tu") and person else ""


def _titled(title: str, vocative: str) -> str:
    return f"{'Panie' if title == 'Pan' else 'Pani'} {vocative}"
