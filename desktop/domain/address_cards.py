"""The noun AddressCards: whom a client needs, and their numbers; she first, never another client."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desktop.domain.summary import Addressee, Span


@dataclass(frozen=True, slots=True)
class Card:
    """One person, or she herself. `role`: what they do there."""

    name: str
    role: str = ""
    tels: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    website: str = ""


@dataclass(frozen=True, slots=True)
class AddressCards:
    """`hers`: None where not even her name is known. `people`: the client's own. `line`: a word of hers.

    `today`, and `week`, her hours from Monday to Sunday, in the client's zone; `week` is () where none are agreed.
    """

    to: Addressee
    assistant: str
    language: str
    made_at: datetime
    today: date
    hers: Card | None = None
    people: tuple[Card, ...] = ()
    week: tuple[tuple[Span, ...], ...] = ()
    line: str = ""
