"""Friday: all pages of a week in one run, each set once; usual parts; what is kept is what stood in the files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import typst

from desktop.domain.choices import Choices, Layout, block_moved, block_turned
from desktop.domain.errors import Refused
from desktop.domain.leaks import Leak, LeakKind
from desktop.domain.summary import Block
from desktop.domain.task import Side
from desktop.domain.week import week_named
from desktop.services.suite import Services
from desktop.services.summaries import WeekState

if TYPE_CHECKING:
    from tests.services.conftest import MovableClock

WEEK = week_named("2026-W46")
NAMES = ("Ada", "Bruni", "Émile")


@pytest.fixture
def clients(services: Services) -> list[int]:
    found = [services.clients.add(name, "it", "Europe/Rome") for name in NAMES]
    for client, name in zip(found, NAMES, strict=True):
        services.tasks.done(services.tasks.add(client, f"Draft for {name}", Side.ASSISTANT))
    services.clients.add("Quiet")
    return found


def test_all_who_wait_are_made_in_one_run(services: Services, clients: list[int], tmp_path: Path) -> None:
    services.summaries.sent(clients[1], WEEK)
    made = list(services.summaries.make_all(str(WEEK), tmp_path / "out"))
    assert [(one.client, one.error) for one in made] == [("Ada", None), ("Émile", None)]
    assert [[file.suffix for file in one.files] for one in made] == [[".pdf", ".eml"]] * 2
    assert [line.state for line in services.summaries.row(WEEK)] == [
        WeekState.OPEN,
        WeekState.SENT,
        WeekState.OPEN,
        WeekState.QUIET,
    ]
    with pytest.raises(Refused, match="week_unknown"):
        list(services.summaries.make_all("2026-W99", tmp_path))


def test_one_that_cannot_be_made_stops_no_other(services: Services, clients: list[int], tmp_path: Path) -> None:
    (tmp_path / "Settimana 2026-W46 – Bruni.pdf").mkdir()
    made = {one.client: one for one in services.summaries.make_all(str(WEEK), tmp_path)}
    assert [name for name, one in made.items() if one.error is None] == ["Ada", "Émile"]
    assert made["Bruni"].error is not None
    assert made["Bruni"].error.code == "not_written"


def test_what_is_wrong_with_a_template_is_told_of_its_own_page(
    services: Services, clients: list[int], tmp_path: Path
) -> None:
    """Also where the pages after it are set well."""
    own = services.stationery.copy_templates() / "summary.txt.j2"
    own.write_text("{% if page.client == 'Ada' %}{{ page.nothing }}{% endif %}", "utf-8")
    made = {one.client: one for one in services.summaries.make_all(str(WEEK), tmp_path, ["txt"])}
    assert [name for name, one in made.items() if one.troubles] == ["Ada"]
    assert [one.template for one in made["Ada"].troubles] == ["summary.txt.j2"]


def test_private_words_are_told_of_their_own_page(services: Services, clients: list[int], tmp_path: Path) -> None:
    services.tasks.done(services.tasks.add(clients[1], "As for Ada", Side.ASSISTANT))
    found = (Leak(LeakKind.OTHER_CLIENT, "Ada"),)
    for fresh in (False, True):
        made = {one.client: one.leaks for one in services.summaries.make_all(str(WEEK), tmp_path, ["txt"], fresh)}
        assert made == {"Ada": (), "Bruni": found, "Émile": ()}
        assert services.summaries.write("Bruni", str(WEEK), tmp_path, ["txt"], fresh).leaks == found


def test_each_page_is_set_once(
    services: Services, clients: list[int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where a draft holds the same PDF: a Friday of thirty takes no more than thirty of them."""
    whole, count = typst.compile, 0

    def counted(*given: object, **more: object) -> object:
        nonlocal count
        count += 1
        return whole(*given, **more)  # type: ignore[arg-type, call-overload]

    monkeypatch.setattr(typst, "compile", counted)
    assert len(list(services.summaries.make_all(str(WEEK), tmp_path))) == 3
    assert count == 3


def test_a_page_more_asks_the_store_no_more_than_the_one_before(
    services: Services, clients: list[int], counting: Callable[[], int]
) -> None:
    def asked(client: int) -> int:
        before = counting()
        services.summaries.draft(client, WEEK)
        return counting() - before

    asked(clients[0])
    first, second = asked(clients[0]), asked(clients[1])
    for number in range(20):
        services.tasks.done(services.tasks.add(clients[2], f"Another {number}", Side.ASSISTANT))
    assert first == second == asked(clients[2])
    assert first < 25


@pytest.fixture
def counting(services: Services) -> Callable[[], int]:
    """How many statements the store was asked so far."""
    from sqlalchemy import event
    from sqlalchemy.engine import Engine

    count = 0

    def tell(*_given: object) -> None:
        nonlocal count
        count += 1

    event.listen(Engine, "before_cursor_execute", tell)
    yield lambda: count  # type: ignore[misc]
    event.remove(Engine, "before_cursor_execute", tell)


def test_what_is_kept_speaks_of_the_moment_of_the_files(
    services: Services, clients: list[int], tmp_path: Path, moving: MovableClock
) -> None:
    (ada, *_) = services.summaries.make_all(str(WEEK), tmp_path, ["pdf"])
    assert ada.page is not None
    (file,) = ada.files
    before = file.read_bytes()
    moving.move(minutes=20)
    services.summaries.sent(clients[0], WEEK, ada.page.made_at)
    moving.move(days=30)
    (again,) = services.summaries.write("Ada", str(WEEK), tmp_path / "again").files
    assert again.read_bytes() == before
    (kept,) = services.summaries.kept(clients[0])
    assert kept.sent_at > ada.page.made_at


def test_the_history_of_everybody(services: Services, clients: list[int]) -> None:
    other = week_named("2026-W45")
    for client, week in ((clients[2], WEEK), (clients[0], other), (clients[0], WEEK)):
        services.summaries.sent(client, week)
    assert [(one.client, one.week) for one in services.summaries.kept()] == [
        ("Ada", "2026-W46"),
        ("Émile", "2026-W46"),
        ("Ada", "2026-W45"),
    ]
    assert [one.week for one in services.summaries.kept(clients[0])] == ["2026-W46", "2026-W45"]
    assert services.summaries.weeks_sent() == services.summaries.weeks_sent(clients[0]) == [WEEK, other]
    assert services.summaries.weeks_sent(clients[2]) == [WEEK]


def test_usual_parts(services: Services, clients: list[int]) -> None:
    ada, bruni, _ = clients
    draft = services.summaries.draft(ada, WEEK)
    chosen = block_moved(block_turned(draft.choices, Block.TIME), Block.NEEDED, -1, (Block.DONE, Block.NEEDED))
    services.summaries.choose(bruni, WEEK, replace(Choices(), opening="Ciao"))
    services.summaries.keep_layout(chosen.layout)
    assert services.summaries.draft(ada, WEEK).choices == chosen
    assert services.summaries.draft(bruni, WEEK).choices == Choices(opening="Ciao")
    services.summaries.keep_layout(Layout(), ada)
    assert services.summaries.draft(ada, WEEK).choices == Choices()
    services.summaries.keep_layout(None, ada)
    assert services.summaries.draft(ada, WEEK).choices == chosen
    services.summaries.keep_layout(None)
    assert services.summaries.draft(ada, WEEK).choices == Choices()
    assert services.history.undo() == "summary_layout_kept"
    assert services.summaries.draft(ada, WEEK).choices == chosen


def test_what_was_usual_when_it_was_sent_is_there_when_it_is_taken_back(services: Services, clients: list[int]) -> None:
    ada = clients[0]
    usual = Layout(frozenset({Block.NUMBERS}))
    services.summaries.keep_layout(usual)
    services.summaries.sent(ada, WEEK)
    services.summaries.keep_layout(None)
    services.summaries.take_back(ada, WEEK)
    assert services.summaries.draft(ada, WEEK).choices.layout == usual


def test_choosing_against_what_is_usual_is_kept(services: Services, clients: list[int]) -> None:
    """Though it is what comes of itself where nothing is usual."""
    ada = clients[0]
    services.summaries.keep_layout(Layout(frozenset({Block.NUMBERS})))
    services.summaries.choose(ada, WEEK, Choices())
    assert services.summaries.draft(ada, WEEK).choices == Choices()
    services.summaries.choose(ada, WEEK, services.summaries.draft(clients[1], WEEK).choices)
    assert services.summaries.row(WEEK)[0].state is WeekState.OPEN


def test_usual_parts_go_with_the_client_in_the_portfolio_file(
    services: Services, clients: list[int], tmp_path: Path
) -> None:
    services.summaries.keep_layout(Layout(frozenset({Block.REACH}), (Block.NEEDED,)), clients[0])
    assert '"summary_layout"' in services.custody.export("Ada").decode()
    assert '"summary_layout"' not in services.custody.export("Bruni").decode()
    services.erasures.erase(clients[0])
    assert b"summary_layout" not in services.custody.export()


def test_what_holds_now_comes_from_the_store(services: Services, clients: list[int], moving: MovableClock) -> None:
    moving.move(days=-7)
    blue = services.instructions.add(clients[0], "Blue background")
    moving.move(days=7)
    services.instructions.replace(blue, "Red background")
    (line,) = services.summaries.draft(clients[0], WEEK).shown.holds
    assert (line.title, line.before) == ("Red background", "Blue background")
