"""All clients: who waits says until when, in the order she likes, opened by Enter."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop.services.suite import Services
from desktop.ui.kit.dialog import open_in
from desktop.ui.kit.ring import Mark
from desktop.ui.kit.rows import ClientRow
from desktop.ui.screens.client.screen import ClientScreen
from desktop.ui.screens.client_add import AddClient
from desktop.ui.screens.clients import ClientsScreen
from desktop.ui.shell import Shell
from tests.ui.inline import NOW, NOWHERE, press, services_at, shell_over

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Key = Qt.Key


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    """Ada wrote last and has her answer, Bruni waits, Ciro is late, Dora never wrote."""
    with services_at(tmp_path) as found:
        log = found.interactions.log_for
        log("Ciro", at=NOW - timedelta(days=2), channel="message", direction="in", text="?")
        log("Bruni", at=NOW - timedelta(hours=2), channel="message", direction="in", text="?")
        log("Ada", at=NOW - timedelta(hours=1), channel="message", direction="out", text="ok")
        found.clients.add("Dora")
        yield found


@pytest.fixture
def shell(qtbot: QtBot, services: Services) -> Iterator[Shell]:
    with shell_over(qtbot, services, first=NOWHERE) as (shell, _calls):
        with qtbot.waitActive(shell):
            shell.activateWindow()
        yield shell


@pytest.fixture
def screen(shell: Shell) -> ClientsScreen:
    found = shell.go("clients")
    assert isinstance(found, ClientsScreen)
    return found


def rows(screen: ClientsScreen) -> list[ClientRow]:
    return [row for row in screen.all.list.model_.rows if isinstance(row, ClientRow)]


def names(screen: ClientsScreen) -> list[str]:
    return [row.name for row in rows(screen)]


def test_who_waits_says_until_when_and_the_others_when_they_were_last_heard(screen: ClientsScreen) -> None:
    said = {row.name: (row.when, row.by, row.mark, row.used is not None) for row in rows(screen)}
    assert said["Bruni"] == ("3 h left", "by 17:20 today", Mark.NONE, True)
    assert said["Ciro"][2] is Mark.LATE
    assert said["Ada"] == ("Today 13:20", "last contact", Mark.NONE, False)
    assert said["Dora"] == ("", "", Mark.NONE, False)


def test_who_and_when_are_heard_first(screen: ClientsScreen) -> None:
    heard = {row.name: row.spoken for row in rows(screen)}
    assert heard["Ada"].startswith("Ada, last contact today 13:20, ")
    assert heard["Ciro"].startswith(f"Ciro, {rows(screen)[2].when}, {rows(screen)[2].by}, ")


@pytest.mark.parametrize(
    ("order", "found"),
    [
        ("name", ["Ada", "Bruni", "Ciro", "Dora"]),
        ("last", ["Ada", "Bruni", "Ciro", "Dora"]),
        ("waiting", ["Ciro", "Bruni", "Ada", "Dora"]),
    ],
)
def test_the_order_she_likes(screen: ClientsScreen, order: str, found: list[str]) -> None:
    screen.sort_by(order)
    assert names(screen) == found


def test_the_pinned_ones_stand_first_unless_she_does_not_want_it(screen: ClientsScreen, services: Services) -> None:
    services.clients.pin(services.clients.named("Dora").id, True)
    assert names(screen)[0] == "Dora"
    assert "pinned" in rows(screen)[0].spoken
    screen.sort.click()
    (menu,) = screen.findChildren(QMenu)
    menu.actions()[-1].trigger()
    menu.close()
    assert names(screen)[-1] == "Dora"


def test_enter_opens_and_the_row_is_still_selected_on_the_way_back(
    qtbot: QtBot, shell: Shell, screen: ClientsScreen, services: Services
) -> None:
    assert screen.all.list.hasFocus()
    press(qtbot, Key.Key_Down)
    press(qtbot, Key.Key_Return)
    page = shell.here()
    assert isinstance(page, ClientScreen)
    assert page.client_id == services.clients.named("Bruni").id
    page.head.back.click()
    assert shell.here() is screen
    assert screen.client_in_hand() == page.client_id


def test_part_of_a_name_finds_and_enter_goes_to_it(qtbot: QtBot, screen: ClientsScreen) -> None:
    qtbot.keyClick(screen, Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert screen.search.hasFocus()
    qtbot.keyClicks(screen.search, "OR")
    assert names(screen) == ["Dora"]
    press(qtbot, Key.Key_Return)
    assert screen.all.list.hasFocus()


def test_a_new_one_by_its_name(qtbot: QtBot, screen: ClientsScreen) -> None:
    qtbot.keyClick(screen, Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    dialog = open_in(screen)
    assert isinstance(dialog, AddClient)
    press(qtbot, Key.Key_Return)
    assert dialog.name.edit.accessibleDescription() == "A name is needed."
    focus = QApplication.focusWidget()
    assert focus is dialog.name.edit
    qtbot.keyClicks(focus, "Elio")
    press(qtbot, Key.Key_Return)
    assert names(screen) == ["Ada", "Bruni", "Ciro", "Dora", "Elio"]
    assert open_in(screen) is None
