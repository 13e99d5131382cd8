"""The nouns Client and Person: whom she works for, and how they are addressed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from unicodedata import category

LONGEST_NAME = 200
"""Characters; longer ones are a text that slipped into the wrong place."""


def as_name(text: str) -> str:
    """A name as it is kept: single spaces, no control characters, no invisible marks around it; empty if none shows."""
    kept = "".join(sign for sign in text if sign.isspace() or category(sign) not in ("Cc", "Cs"))
    if not any(category(sign)[0] in "LNPS" for sign in kept):
        return ""
    start = next(at for at, sign in enumerate(kept) if not _invisible(sign))
    end = next(at for at in range(len(kept), 0, -1) if not _invisible(kept[at - 1]))
    return " ".join(kept[start:end].split())


def _invisible(sign: str) -> bool:
    return sign.isspace() or category(sign) == "Cf"


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
    """`language`: of their documents (en, it, pl). `time_zone`: IANA. `since`: first working day together.

    `pinned`: she wants this client at hand.
    """

    id: str
    name: str
    language: str = "en"
    time_zone: str = "UTC"
    since: date | None = None
    people: tuple[Person, ...] = ()
    pinned: bool = False
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)
