"""Contact cards as a phone's address book takes them: vCard 3.0 (RFC 2426).

Not 4.0: phones and mail programs all read 3.0; some take a 4.0 card for none, or lose its numbers.
"""

from __future__ import annotations

from collections.abc import Iterator

from desktop.documents.cards_page import hours_note, reaches
from desktop.documents.ics import escaped, folded
from desktop.documents.phrases import Phrases
from desktop.documents.typed import NAME_LIMIT, one_line
from desktop.domain.address_cards import AddressCards, Card


def vcards(cards: AddressCards, words: Phrases) -> bytes:
    """All in one file, she herself first; she belongs to no firm, the others to the client's.

    Nothing where nobody can be reached: a card with a name alone is of no use.
    """
    firm = one_line(cards.to.name, NAME_LIMIT)
    people = [] if cards.hers is None or not reaches(cards.hers) else [_card(cards.hers, "", hours_note(cards, words))]
    people += [_card(one, firm, "") for one in cards.people]
    return "".join(folded(line) for one in people for line in one).encode()


def _card(card: Card, firm: str, note: str) -> list[str]:
    return ["BEGIN:VCARD", "VERSION:3.0", *_lines(card, firm, note), "END:VCARD"]


def _lines(card: Card, firm: str, note: str) -> Iterator[str]:
    name, role = one_line(card.name, NAME_LIMIT), one_line(card.role, NAME_LIMIT)
    given, _, family = name.rpartition(" ")
    # One word alone is a given name: an address book sorts by the family name, and shows what there is.
    yield f"N:{escaped(family if given else '')};{escaped(given or family)};;;"
    yield f"FN:{escaped(name)}"
    if firm and firm != name:
        yield f"ORG:{escaped(firm)}"
    if role:
        yield f"TITLE:{escaped(role)}"
    for tel in card.tels:
        yield f"TEL;TYPE=WORK,VOICE:{escaped(one_line(tel, NAME_LIMIT))}"
    for email in card.emails:
        yield f"EMAIL;TYPE=INTERNET:{escaped(one_line(email, NAME_LIMIT))}"
    if card.website:
        yield f"URL:{one_line(card.website, NAME_LIMIT)}"
    if note:
        yield f"NOTE:{escaped(note)}"
