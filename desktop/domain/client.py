"""The nouns Client and Person: whom she works for, and how they are addressed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from unicodedata import category

from desktop.domain.address import LANGUAGES
from desktop.domain.errors import Problem
from desktop.domain.localtime import zone_names

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


def person_problems(person: Person) -> list[Problem]:
    """What is wrong with a person as typed: name_missing, name_too_long, tel_malformed, email_malformed."""
    found = name_problems(person.name)
    if bad := [tel for tel in person.tels if sum(sign.isdigit() for sign in tel) < 3]:
        found.append(Problem("tel_malformed", "tels", {"given": bad[0]}))
    if bad := [mail for mail in person.emails if not _is_email(mail)]:
        found.append(Problem("email_malformed", "emails", {"given": bad[0]}))
    return found


def client_problems(client: Client) -> list[Problem]:
    """What is wrong with a client as typed: name_missing, name_too_long, language_unknown, zone_unknown."""
    found = name_problems(client.name)
    if client.language not in LANGUAGES:
        found.append(Problem("language_unknown", "language"))
    if client.time_zone not in zone_names():
        found.append(Problem("zone_unknown", "time_zone", {"zone": client.time_zone}))
    return found


def name_problems(name: str) -> list[Problem]:
    """What is wrong with a name."""
    called = as_name(name)
    if not called:
        return [Problem("name_missing", "name")]
    return [Problem("name_too_long", "name")] if len(called) > LONGEST_NAME else []


def _is_email(text: str) -> bool:
    before, at, after = text.strip().rpartition("@")
    return bool(before and at and after) and not any(sign.isspace() for sign in text.strip())
