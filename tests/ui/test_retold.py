"""A client's year in Insights: asked for one client alone, stepped through by keys, opened, stopped, never several."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.documents.portfolio import write_portfolio
from desktop.domain.portfolio import Dossier
from desktop.services.suite import Services
from desktop.ui.kit.dialog import open_in
from desktop.ui.kit.year_rows import Column, Span, YearRow, YearRows
from tests.domain.dossiers import AGREED, START, calm, dossier, portfolio, restless
from tests.ui.inline import NOW, NOWHERE, press, services_at, shell_over

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

TODAY = (NOW.date() - START).days
CHANGED = replace(AGREED, from_day=NOW.date() - timedelta(days=60))


def named(name: str, one: Dossier) -> Dossier:
    return replace(one, client=replace(one.client, id=name.lower(), name=name))


@pytest.fixture(scope="module")
def like(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store of a client who was restless in spring, a calm one, and one of a week."""
    folder = tmp_path_factory.mktemp("like")
    restless_one = replace(dossier([*calm(0, 60), *restless(60, 130), *calm(130, TODAY)]), agreements=(AGREED, CHANGED))
    clients = (
        named("Bruno", restless_one),
        named("Carla", dossier(calm(0, TODAY))),
        named("Nuova", dossier(calm(TODAY - 7, TODAY))),
    )
    with services_at(folder) as services:
        file = folder / "portfolio.json"
        file.write_bytes(write_portfolio(portfolio(*clients)))
        services.imports.commit(services.imports.preview(str(file), services.imports.read(file)))
        bruno = next(line.id for line in services.clients.lines() if line.name == "Bruno")
        services.signals.not_so(bruno, ["contact_outside_hours"])
    return folder


class Desk:
    def __init__(self, bot: QtBot, shell: Any, services: Services) -> None:
        self.bot, self.shell, self.services = bot, shell, services
        self.ids = {line.name: line.id for line in services.clients.lines()}
        self.screen = shell.go("insights")
        self.card = self.screen.retold

    def choose(self, name: str) -> None:
        self.screen._choose(self.ids[name])

    def row(self, label: str) -> int:
        return next(at for at, one in enumerate(self.card._told.rows) if one.label == label)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, like: Path) -> Iterator[Desk]:
    with services_at(tmp_path, like=like) as services, shell_over(qtbot, services, first=NOWHERE) as (shell, _):
        yield Desk(qtbot, shell, services)


def test_of_all_clients_together_there_is_no_such_card(desk: Desk) -> None:
    assert not desk.card.isVisible()
    desk.choose("Bruno")
    assert desk.card.isVisible()
    desk.screen._choose(None)
    assert not desk.card.isVisible()


def test_what_stood_and_that_it_is_told_again(desk: Desk) -> None:
    desk.choose("Bruno")
    assert desk.card.line.text().startswith("Needs reassurance: ")
    assert "under today’s rules" in desk.card.method.text()
    assert desk.card.rows.accessibleName().startswith("The picture over a year: Needs reassurance")
    told = " ".join((desk.card.line.text(), desk.card.method.text(), *(row.label for row in desk.card._told.rows)))
    for word in ("anxious", "disorganized", "profile"):
        assert word not in told.lower()


def test_her_own_late_answers_and_what_she_did_stand_beside_it(desk: Desk) -> None:
    desk.choose("Bruno")
    own, did = desk.row("Your late answers"), desk.row("What you did")
    outside = desk.row("Outside hours")
    assert desk.card.rows._tall(own) == desk.card.rows._tall(outside)
    icons = desk.card._told.rows[did].icons
    assert [names for names in icons if names] == [("file-text",), ("circle-x",)]
    assert "Not how I see it" in desk.card._told.rows[did].spoken[-1]


def test_each_month_is_stepped_on_and_opens_what_is_behind_it(desk: Desk) -> None:
    desk.choose("Bruno")
    desk.card.rows.setFocus()
    row = desk.row("Outside hours")
    most = max(range(12), key=lambda at: desk.card._told.rows[row].columns[at].number or 0)
    desk.card.rows._go((most, row))
    assert desk.card.line.text().startswith("Outside hours, ")
    assert "usual" in desk.card.line.text()
    press(desk.bot, Qt.Key.Key_Return)
    sheet = open_in(desk.shell)
    assert sheet is not None
    assert len(sheet.list.model_.rows) == desk.card._told.rows[row].columns[most].number  # type: ignore[attr-defined]
    press(desk.bot, Qt.Key.Key_Return)
    assert desk.shell.here() is desk.shell.go("client")


def test_a_warning_opens_what_it_rested_on_and_what_she_did_her_page(desk: Desk) -> None:
    desk.choose("Bruno")
    row = desk.row("Needs reassurance")
    month = next(at for at, words in enumerate(desk.card._told.rows[row].spoken) if words)
    desk.card._open(month, row)
    sheet = open_in(desk.shell)
    assert sheet is not None
    assert sheet.list.model_.rows  # type: ignore[attr-defined]
    sheet.dismiss()
    desk.card._open(11, desk.row("What you did"))
    assert desk.shell.here() is desk.shell.go("client")


def test_the_numbers_as_a_table(desk: Desk) -> None:
    desk.choose("Bruno")
    heads, rows = desk.card._told.table()
    assert len(heads) == 4
    assert {"Needs reassurance", "Outside hours", "Your late answers", "What you did"} <= {row[0] for row in rows}
    assert all(len(row) == len(heads) for row in rows)


def test_nothing_stood_and_too_little_is_known(desk: Desk) -> None:
    desk.choose("Carla")
    assert desk.card.line.text() == "Nothing stood out for long in these twelve months."
    assert desk.card.rows.isVisible()
    desk.choose("Nuova")
    assert "4 weeks" in desk.card.nothing.text()
    assert not desk.card.rows.isVisible()


def test_it_can_be_stopped_and_begun_again(desk: Desk) -> None:
    desk.choose("Bruno")
    desk.card._is_running, desk.card._told = True, None
    desk.card.stop.click()
    assert (desk.card.line.text(), desk.card.stop.text()) == ("Stopped.", "Tell it again")
    desk.card.stop.click()
    assert desk.card._told is not None
    assert not desk.card.stop.isVisible()


def test_an_answer_for_another_client_is_not_shown(desk: Desk) -> None:
    desk.choose("Bruno")
    held: list[Any] = []
    ask = desk.card._calls.ask_patiently
    desk.card._calls.ask_patiently = lambda owner, call, then, failed: held.append((owner, call, then, failed))
    desk.choose("Carla")
    desk.choose("Bruno")
    desk.card._calls.ask_patiently = ask
    first, second = held
    ask(*second)
    ask(*first)
    assert desk.card._told.found.client == "Bruno"


def test_months_and_rows_of_the_picture(qtbot: QtBot) -> None:
    rows = YearRows()
    qtbot.addWidget(rows)
    rows.resize(700, 300)
    rows.show_rows(
        ("Oct", "Nov"),
        (
            YearRow("stood", ("", "all of it"), spans=(Span(0.5, 2.0, True),)),
            YearRow("counted", ("none", "three"), columns=(Column(0, "0", 0.4), Column(3, "3", 0.4, more=True))),
            YearRow("did", ("", "two"), icons=((), ("flag", "clock"))),
        ),
    )
    assert rows.places() == [(1, 0), (0, 1), (1, 1), (1, 2)]
    assert rows.beyond((0, 1), (0, -1)) is None
    assert rows.beyond((1, 1), (0, 1)) == (1, 2)
    assert rows.spoken((1, 1)) == "counted, three"
    assert not rows.grab().isNull()
