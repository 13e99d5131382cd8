"""What must not stand on a client's page, looked for in what she typed: notes, labels, others."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from desktop.domain.portfolio import Dossier
from desktop.domain.recap import Recap
from desktop.domain.summary import Summary

if TYPE_CHECKING:
    from desktop.domain.address_cards import AddressCards
    from desktop.domain.contact_page import ContactPage
    from desktop.domain.tool_sheet import ToolSheet

    Page = Summary | ContactPage | Recap | AddressCards | ToolSheet

LEAST = 12
"""Letters from which a line of a note is taken for itself, and not for words that anybody uses."""
LABELS = re.compile(
    r"\b(?:anxious|disorgani[sz]ed|needy|profil(?:e|o)? (?:ansios|disorganizz|niespokojn|niezorganizowan)\w*"
    r"|ansios[oaie]|disorganizzat[oaie]|niezorganizowan\w*)\b"
)


class LeakKind(StrEnum):
    """What was found."""

    OTHER_CLIENT = "other_client"
    PRIVATE_LIST = "private_list"
    NOTE = "note"
    LABEL = "label"


class Leak(NamedTuple):
    """`words`: as they stand on the page."""

    kind: LeakKind
    words: str


def leaks(page: Page, dossier: Dossier, others: Iterable[str]) -> list[Leak]:
    """Private words on the page, each once. `others`: the names of her other clients.

    The record has no place for them, but what she typed into a title or a line of her own has.
    """
    texts = " \n ".join(_folded(text) for text in _texts(page))
    own = _folded(" ".join((page.to.name, page.to.person, page.to.vocative)))
    found = [Leak(LeakKind.LABEL, one[0]) for one in LABELS.finditer(texts)]
    found += [Leak(LeakKind.OTHER_CLIENT, name) for name in others if _stands(name, texts) and not _stands(name, own)]
    found += [Leak(LeakKind.PRIVATE_LIST, words) for words in _private(dossier) if _stands(words, texts)]
    found += [Leak(LeakKind.NOTE, words) for words in _notes(dossier) if _stands(words, texts)]
    return list(dict.fromkeys(found))


def _texts(page: Page) -> Iterator[str]:
    """What she typed of it."""
    if isinstance(page, Summary):
        yield from _weekly(page)
        return
    yield page.line
    if isinstance(page, Recap):
        for one in page.holds:
            yield from (one.text, one.before)
        yield from (one.text for one in page.ended)


def _weekly(page: Summary) -> Iterator[str]:
    yield page.opening
    yield page.closing
    yield from (title for _, title in page.titles)
    coming = (*page.coming, *([page.later] if page.later else ()))
    for line in (*page.done, *page.under_way, *page.needed, *page.holds, *coming):
        yield line.title
    yield from (one.before for one in page.holds)
    yield from (one.place for one in coming)


def _private(dossier: Dossier) -> Iterator[str]:
    """What is on lists that are not shared, unless the same is on the page by right."""
    private = {one.id for one in dossier.lists if not one.shared}
    hidden = [task for task in dossier.tasks if task.list in private]
    open_to_see = {_folded(task.title) for task in dossier.tasks if task.list not in private}
    yield from _long(task.title for task in hidden if _folded(task.title) not in open_to_see)
    yield from _long(one.title for one in dossier.lists if one.id in private)


def _notes(dossier: Dossier) -> Iterator[str]:
    for task in dossier.tasks:
        yield from _long(line for line in task.notes.splitlines() if _folded(line) != _folded(task.title))


def _long(texts: Iterable[str]) -> Iterator[str]:
    return (text.strip() for text in texts if len(text.strip()) >= LEAST)


def _stands(words: str, text: str) -> bool:
    """Whether the words stand there, whole and in this order; case, accents and spaces aside."""
    sought = _folded(words)
    if len(sought) < 3 or sought not in text:
        return False
    return re.search(rf"(?<!\w){re.escape(sought)}(?!\w)", text) is not None


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(sign for sign in plain if not unicodedata.combining(sign)).split())
