"""The nouns Client and Person: whom she works for, and how they are addressed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class Person:
    """`address`: how she addresses them: tu, lei; ty, pan, pani; first, last. `handles`: names in chats."""

    name: str
    role: str = ""
    tels: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    handles: tuple[str, ...] = ()
    address: str = ""
    vocative: str = ""
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Client:
    """`language`: of their documents (en, it, pl). `time_zone`: IANA. `since`: first working day together."""

    id: str
    name: str
    language: str = "en"
    time_zone: str = "UTC"
    since: date | None = None
    people: tuple[Person, ...] = ()
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)
