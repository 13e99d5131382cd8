"""A thousand portfolios stuffed with private words, and every kind of document made of them: none stands in any."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass, replace
from typing import Any

import pytest

from desktop.documents import view_page
from desktop.documents.kind import Kind, Record
from desktop.documents.kinds import KINDS
from desktop.domain.addressing import address_cards
from desktop.domain.agreed import contact_page
from desktop.domain.client import Person
from desktop.domain.letterhead import Signature
from desktop.domain.portfolio import Assistant, Dossier, Portfolio
from desktop.domain.recapping import recap
from desktop.domain.sharing import shared_sheet
from desktop.domain.summary import Block
from desktop.domain.tool_sheet import Tool, ToolSheet
from desktop.domain.viewing import client_view
from desktop.domain.week import week_of
from desktop.domain.weekly import addressee, summarise
from tests.documents.stuffed import (
    ASKED,
    LIST,
    LOOSE,
    MAIL,
    MEETING,
    NOW,
    PLACE,
    PRIVATE,
    ROLE,
    ROME,
    TEL,
    TODO,
    WORDS,
    portfolio,
)
from tests.documents.test_privacy import _kinds, _read

PORTFOLIOS = 1000
SHARES = 4
QUICK = ("html",)
"""Of every portfolio: the web page holds every word that a page is given."""
OFTEN, SELDOM = 20, 200
"""Of four in each so many portfolios: texts, calendars and cards too; the printed page and the mail with it."""
Collect = Callable[[Dossier, Assistant], Record]


def _summary(dossier: Dossier, assistant: Assistant) -> Record:
    return replace(summarise(dossier, week_of(NOW, ROME), NOW, assistant), off=(), order=tuple(Block))


COLLECTED: Mapping[str, Collect] = {
    "summary": _summary,
    "agreement": lambda one, hers: contact_page(one.client, one.agreements[0], hers, (), NOW),
    "sheet": lambda one, hers: shared_sheet(one, NOW, hers),
    "recap": lambda one, hers: recap(one.client, one.instructions, hers.name, NOW),
    "tool": lambda one, hers: ToolSheet(addressee(one.client), hers.name, one.client.language, NOW, Tool.LIST),
    "cards": lambda one, hers: address_cards(one.client, hers.name, Signature(), (((540, 1080),),) * 7, NOW),
}
"""By the kind: as the services collect its record."""
MAY_SAY: Mapping[str, frozenset[str]] = {
    "summary": frozenset((TODO, LOOSE, MEETING, PLACE, ASKED)),
    "agreement": frozenset(),
    "sheet": frozenset((TODO, LIST, MEETING, PLACE)),
    "recap": frozenset((ASKED,)),
    "tool": frozenset(),
    "cards": frozenset((ROLE, TEL, MAIL)),
}
"""By the kind: words that stand there, at least once in all. A mail is addressed besides."""


BY_NAME = {kind.name: kind for kind in KINDS}


def test_every_kind_is_looked_at() -> None:
    assert set(COLLECTED) == set(MAY_SAY) == set(BY_NAME)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_no_record_has_a_place_for_more(kind: Kind[Any, Any]) -> None:
    parts = {one for one in _kinds(kind.record) if is_dataclass(one)}
    names = {field.name for part in parts for field in fields(part)}
    assert not names & {"tags", "notes", "extra", "score", "label", "state", "reason", "private", "subject"}


@pytest.mark.parametrize("share", range(SHARES))
def test_no_private_word_in_a_thousand_portfolios(share: int) -> None:
    said: dict[str, set[str]] = {name: set() for name in COLLECTED}
    for seed in range(share, PORTFOLIOS, SHARES):
        stuffed = portfolio(seed)
        for name, kind in BY_NAME.items():
            for file, words in _words(kind, stuffed, _formats(kind, seed)):
                assert words <= MAY_SAY[name], (seed, file, words)
                said[name] |= words
    assert said == MAY_SAY


def test_nor_on_the_screen_that_is_shared() -> None:
    for seed in range(PORTFOLIOS // 20):
        stuffed = portfolio(seed)
        page = repr(view_page.page_of(client_view(stuffed.dossiers[0], NOW, stuffed.assistant)))
        assert PRIVATE not in page, seed


@pytest.mark.parametrize(
    "name, leak",
    [
        ("summary", lambda one: replace(one, tasks=tuple(replace(each, title=each.notes) for each in one.tasks))),
        ("summary", lambda one: replace(one, lists=tuple(replace(each, shared=True) for each in one.lists))),
        ("sheet", lambda one: replace(one, lists=tuple(replace(each, shared=True) for each in one.lists))),
        ("sheet", lambda one: replace(one, series=tuple(replace(each, title=PRIVATE) for each in one.series))),
        ("recap", lambda one: replace(one, instructions=tuple(replace(i, text=PRIVATE) for i in one.instructions))),
        ("agreement", lambda one: replace(one, client=replace(one.client, name=PRIVATE))),
        ("tool", lambda one: replace(one, client=replace(one.client, name=PRIVATE))),
        ("cards", lambda one: replace(one, client=replace(one.client, people=(Person(PRIVATE, tels=(TEL,)),)))),
    ],
)  # fmt: skip
def test_a_planted_leak_is_found(name: str, leak: Callable[[Dossier], Dossier]) -> None:
    """A collector that hands on what it must not is seen in every format and within a few portfolios."""
    kind = BY_NAME[name]
    seen: set[str] = set()
    for seed in range(12):
        stuffed = portfolio(seed)
        leaky = replace(stuffed, dossiers=(leak(stuffed.dossiers[0]),))
        seen |= {
            one for one, words in _words(kind, leaky, kind.formats if seed < 2 else (*QUICK, "txt")) if PRIVATE in words
        }
    assert {one.rpartition(".")[2] for one in seen} >= {*kind.formats} - {"eml"}


def _formats(kind: Kind[Any, Any], seed: int) -> Sequence[str]:
    if seed % SELDOM < SHARES:
        return kind.formats
    return (*QUICK, "txt", *kind.also) if seed % OFTEN < SHARES else QUICK


def _words(kind: Kind[Any, Any], stuffed: Portfolio, formats: Sequence[str]) -> Iterator[tuple[str, set[str]]]:
    """Which of the words stand in which file of the first client's, or in its name."""
    record = COLLECTED[kind.name](stuffed.dossiers[0], stuffed.assistant)
    for file, content in kind.render(record, formats).items():
        found = _found(f"{file} {_read(file, content)}")
        # The mail program has to be told where it goes.
        yield file, found - {MAIL} if file.endswith(".eml") else found


def _found(text: str) -> set[str]:
    """Also where a title begins with a capital, or a long word may be broken."""
    read = text.replace("\u200b", "").casefold()
    return {word for word in WORDS if word in read}
