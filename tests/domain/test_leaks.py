"""Private words that she typed onto a page are found; what is hers to tell is not taken for one."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from desktop.domain.client import Client
from desktop.domain.leaks import Leak, LeakKind, leaks
from desktop.domain.portfolio import Dossier
from desktop.domain.summary import Addressee, Ahead, Block, Coming, Finished, Revised, Summary
from desktop.domain.task import Side, Task, TaskList
from desktop.domain.week import week_named

NOW = datetime(2026, 11, 13, 15, tzinfo=UTC)
PAGE = Summary(Addressee("Casa Olmo"), "Giulia", "it", "Europe/Rome", week_named("2026-W46"), NOW)
DOSSIER = Dossier(
    Client("c1", "Casa Olmo"),
    tasks=(
        Task("1", "Ask the bank for a delay", Side.ASSISTANT, NOW, list="secret"),
        Task("2", "Autumn photos", Side.ASSISTANT, NOW, notes="Sent twice already\nok"),
        Task("3", "Order the linen", Side.ASSISTANT, NOW, list="secret"),
        Task("4", "Order the linen", Side.ASSISTANT, NOW, list="open"),
    ),
    lists=(TaskList("secret", "What we never say"), TaskList("open", "House", shared=True)),
)
OTHERS = ("Studio Ferri", "Olmo", "Żaneta Nowak", "IO")


def found(text: str, others: tuple[str, ...] = OTHERS, page: Summary = PAGE) -> list[Leak]:
    by_opening = leaks(replace(page, opening=text), DOSSIER, others)
    by_line = leaks(replace(page, done=(Finished(text, date(2026, 11, 10)),)), DOSSIER, others)
    assert by_opening == by_line
    return by_opening


@pytest.mark.parametrize(
    ("text", "leak"),
    [
        ("As for  studio\nFERRI: done", Leak(LeakKind.OTHER_CLIENT, "Studio Ferri")),
        ("Call with Zaneta Nowak.", Leak(LeakKind.OTHER_CLIENT, "Żaneta Nowak")),
        ("I shall ask the bank for a delay", Leak(LeakKind.PRIVATE_LIST, "Ask the bank for a delay")),
        ("What we never say!", Leak(LeakKind.PRIVATE_LIST, "What we never say")),
        ("Photos (sent twice already)", Leak(LeakKind.NOTE, "Sent twice already")),
        ("for an anxious client", Leak(LeakKind.LABEL, "anxious")),
        ("un profilo disorganizzato", Leak(LeakKind.LABEL, "profilo disorganizzato")),
    ],
)
def test_it_is_found(text: str, leak: Leak) -> None:
    assert found(text) == [leak]


@pytest.mark.parametrize(
    "page",
    [
        {"closing": "As for Studio Ferri"},
        {"titles": ((Block.DONE, "Studio Ferri"),)},
        {"holds": (Revised("Red", date(2026, 11, 10), "as Studio Ferri has it"),)},
        {"holds": (Revised("No call to Studio Ferri", date(2026, 11, 10), ended=True),)},
        {"later": Coming(Ahead.APPOINTMENT, date(2026, 12, 1), "Call", place="Studio Ferri")},
    ],
)
def test_wherever_she_typed_it(page: dict[str, object]) -> None:
    (leak,) = leaks(replace(PAGE, **page), DOSSIER, OTHERS)  # type: ignore[arg-type]
    assert leak == Leak(LeakKind.OTHER_CLIENT, "Studio Ferri")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Casa Olmo, all done",
        "Studio Ferrini called",
        "the linen, ok",
        "Order the linen",
        "io ci sono",
        "Autumn photos",
    ],
)
def test_it_is_hers_to_tell(text: str) -> None:
    assert found(text) == []


def test_each_is_told_once() -> None:
    page = replace(PAGE, opening="Studio Ferri", done=(Finished("For Studio Ferri", date(2026, 11, 10)),))
    assert leaks(page, DOSSIER, OTHERS) == [Leak(LeakKind.OTHER_CLIENT, "Studio Ferri")]
