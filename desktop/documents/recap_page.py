"""A Recap in the client's words: all that a template still has to set."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.documents.dates import full_date_words, since_words
from desktop.documents.greeting import Headed, greeting, head_of
from desktop.documents.kind import Mail
from desktop.documents.phrases import Phrases, phrases
from desktop.documents.typed import begun, one_line
from desktop.domain.recap import Recap

TEXT_LIMIT = 400


@dataclass(frozen=True, slots=True)
class Line:
    """`before`: what it took the place of, in words, or ''."""

    text: str
    since: str
    before: str = ""


@dataclass(frozen=True, slots=True)
class Confirm:
    """`right`: to be ticked, '' where nothing holds; `open`: each with room to write."""

    title: str
    right: str
    open: tuple[str, ...]
    answer: str


@dataclass(frozen=True, slots=True)
class Page(Headed):
    """`none`: instead of no lines. `ended`: '' and nothing under it where nothing was cancelled lately."""

    day: str
    lines: tuple[Line, ...]
    none: str
    ended_title: str
    ended: tuple[Line, ...]
    confirm: Confirm


def page_of(recap: Recap) -> Page:
    """The recap in the client's words and form of address."""
    words = phrases(recap.language, recap.to.address)
    return Page(
        **head_of(recap, words, words.say("recap_title"), greeting(words, recap.to, "recap_opening")),
        day=full_date_words(words, recap.today),
        lines=tuple(
            Line(_told(one.text), since_words(words, "recap_since", one.since), _before(one.before, words))
            for one in recap.holds
        ),
        none=words.say("recap_none"),
        ended_title=words.say("recap_ended") if recap.ended else "",
        ended=tuple(Line(_told(one.text), since_words(words, "recap_since", one.day)) for one in recap.ended),
        confirm=Confirm(
            words.say("recap_confirm"),
            words.say("recap_right") if recap.holds else "",
            (words.say("recap_otherwise"), words.say("recap_missing")),
            words.say("recap_answer"),
        ),
    )


def mail(page: Page, words: Phrases) -> Mail:
    return Mail(f"{page.title}, {page.day}", (page.opening, page.line, words.say("recap_attached")))


def _told(text: str) -> str:
    return begun(one_line(text, TEXT_LIMIT) or "…")


def _before(text: str, words: Phrases) -> str:
    before = one_line(text, TEXT_LIMIT)
    return words.say("holds_before", before=before) if before else ""
