"""A ClientView in the client's words: all that the window still has to show."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from desktop.documents import agreement_page, sheet_page
from desktop.documents.dates import day_words, full_date_words
from desktop.documents.phrases import Phrases, phrases
from desktop.documents.typed import TITLE_LIMIT, begun, breakable, one_line
from desktop.domain.client_view import ClientView
from desktop.domain.contact_page import ContactPage
from desktop.domain.summary import Open

ASKED_LIMIT = 600
"""Characters of an instruction: a few sentences."""
MOST_DONE = 4
"""Of one list: it is looked at for what is open."""


@dataclass(frozen=True, slots=True)
class Line:
    """`note`: by when, whose, at what time. `done`: None where nothing is to be ticked."""

    text: str
    note: str = ""
    done: bool | None = None


@dataclass(frozen=True, slots=True)
class Card:
    """`none`: what stands there instead of no lines."""

    title: str
    lines: tuple[Line, ...]
    none: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """The view in words, in two columns; every text is already cut to size and holds one line."""

    language: str
    client: str
    day: str
    author: str
    left: tuple[Card, ...]
    right: tuple[Card, ...]


def page_of(view: ClientView) -> Page:
    """What stands on the shared screen, in the client's language and form of address; empty cards are left out."""
    sheet = view.sheet
    words, told = phrases(sheet.language, sheet.to.address), sheet_page.page_of(sheet)
    today = sheet.made_at.astimezone(ZoneInfo(sheet.time_zone)).date()
    needed = Card(words.say("needed"), tuple(_open(view.needed, words, today)), words.say("needed_none"))
    done = [Line(_title(one.title, words), done=True) for one in view.done]
    asked = [Line(breakable(one_line(one.text, ASKED_LIMIT)), full_date_words(words, one.since)) for one in view.asked]
    left = (needed, *(_list(one, words) for one in told.lists), Card(words.say("done"), tuple(done)))
    right = (
        Card(words.say("view_promised"), tuple(_open(view.promised, words, today))),
        _agenda(told.agenda, words),
        Card(words.say("view_asked"), tuple(asked)),
        *([_contact(view.contact)] if view.contact is not None else []),
    )
    return Page(
        words.language,
        told.client,
        told.day,
        told.author,
        tuple(card for card in left if card.lines or card.none),
        tuple(card for card in right if card.lines or card.none),
    )


def _open(lines: Iterable[Open], words: Phrases, today: date) -> Iterator[Line]:
    for one in lines:
        day = words.say("by", day=day_words(words, one.due, near=today)) if one.due is not None else ""
        note = words.say("as_soon") if one.passed else day
        yield Line(_title(one.title, words), note, done=False)


def _title(text: str, words: Phrases) -> str:
    return breakable(begun(one_line(text, TITLE_LIMIT))) or words.say("task")


def _list(one: sheet_page.List, words: Phrases) -> Card:
    """In its own order; of what is done the latest, and how many more there are."""
    done = [item for item in one.items if item.done]
    earlier = done[:-MOST_DONE]
    lines = [
        Line(breakable(item.text), " · ".join(part for part in (item.whose, item.day) if part), item.done)
        for item in one.items
        if item not in earlier
    ]
    if earlier:
        lines.append(Line(words.count("more", len(earlier)), words.say("share_done")))
    return Card(one.title or words.say("share_lists"), tuple(lines), one.none)


def _agenda(agenda: sheet_page.Agenda | None, words: Phrases) -> Card:
    lines = agenda.lines if agenda is not None else ()
    return Card(
        words.say("share_agenda"),
        tuple(
            Line(breakable(" · ".join(part for part in (one.text, one.place) if part)), f"{one.day} {one.time}".strip())
            for one in lines
        ),
        words.say("share_agenda_none"),
    )


def _contact(contact: ContactPage) -> Card:
    """When she is there, how soon she answers, when she is away."""
    page = agreement_page.page_of(contact)
    lines = [Line(page.hours.notes[0])] if page.hours.notes else []
    lines += [Line(one.label, one.text) for section in page.sections for one in section.lines]
    return Card(page.title, tuple(lines))
