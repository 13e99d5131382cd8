"""AddressCards in the client's words: all that a template still has to set."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.documents.dates import full_date_words, hours_words
from desktop.documents.greeting import Headed, greeting, head_of
from desktop.documents.kind import Mail
from desktop.documents.phrases import Phrases, phrases
from desktop.documents.typed import NAME_LIMIT, begun, one_line
from desktop.domain.address_cards import AddressCards, Card

_NUMBER = re.compile(r"\+?[0-9 ()./-]{3,30}")
_ADDRESS = re.compile(r"[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+")


@dataclass(frozen=True, slots=True)
class Way:
    """A number or an address. `link`: calls or writes when it is tapped in the web page; '' where that is unsure."""

    words: str
    link: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """Somebody with their numbers. `note`: when they can be reached, or ''."""

    name: str
    role: str
    tels: tuple[Way, ...]
    others: tuple[Way, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Page(Headed):
    """`none`: where nobody can be reached. `people_title`: '' where nobody stands under it."""

    day: str
    hers_title: str
    hers: Line | None
    people_title: str
    people: tuple[Line, ...]
    none: str
    how: str


def page_of(cards: AddressCards) -> Page:
    """The numbers in the client's words and form of address."""
    words = phrases(cards.language, cards.to.address)
    hers = (cards.hers,) if cards.hers is not None else ()
    known, theirs = _known((*hers, *cards.people)), _known(cards.people)
    return Page(
        **head_of(cards, words, words.say("cards_title"), greeting(words, cards.to, f"cards_opening{known}")),
        day=full_date_words(words, cards.today),
        hers_title=words.say("agreement_title"),
        hers=_line(cards.hers, hours_note(cards, words)) if cards.hers is not None else None,
        people_title=words.say("cards_people_contacts" if theirs else "cards_people") if cards.people else "",
        people=tuple(_line(one) for one in cards.people),
        none=words.say("cards_none") if known == "_none" else "",
        how=words.say("cards_how") if known != "_none" else "",
    )


def mail(page: Page, words: Phrases) -> Mail:
    return Mail(
        page.title, (page.opening, page.line, words.say("cards_attached" if page.how else "cards_attached_none"))
    )


def hours_note(cards: AddressCards, words: Phrases) -> str:
    """'When I am here: 9–13, Monday–Friday', or ''."""
    hours = hours_words(words, cards.week)
    return f"{words.say('agreement_hours')}: {'; '.join(hours)}" if hours else ""


def reaches(card: Card) -> bool:
    """Whether there is any way to them on it."""
    return any(one_line(way, NAME_LIMIT) for way in (*card.tels, *card.emails, card.website))


def _known(cards: Sequence[Card]) -> str:
    """What may be promised of these, as a phrase's key ends: '' for numbers, else contacts, else none."""
    if any(one_line(tel, NAME_LIMIT) for card in cards for tel in card.tels):
        return ""
    return "_contacts" if any(map(reaches, cards)) else "_none"


def _line(card: Card, note: str = "") -> Line:
    role = one_line(card.role, NAME_LIMIT)
    site = one_line(card.website, NAME_LIMIT)
    return Line(
        one_line(card.name, NAME_LIMIT),
        begun(role) if role else "",
        tuple(_tel(one_line(tel, NAME_LIMIT)) for tel in card.tels),
        (*(_email(one_line(one, NAME_LIMIT)) for one in card.emails), *([Way(site)] if site else [])),
        note,
    )


def _tel(words: str) -> Way:
    """What is beside the number, such as an extension in words, is not dialled."""
    return Way(words, f"tel:{re.sub('[ ()./-]', '', words)}" if _NUMBER.fullmatch(words) else "")


def _email(words: str) -> Way:
    return Way(words, f"mailto:{words}" if _ADDRESS.fullmatch(words) else "")
