"""The sidebar over a real store: the pill through a day, pinned clients, and the foot."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop.app.gui import Gui
from desktop.system.preferences import Preferences
from desktop.ui.sidebar_parts import PinnedButton


def test_the_pill_says_how_it_is_through_the_week(qtbot: QtBot, opened: Gui) -> None:
    pill = opened.shell.sidebar.pill
    qtbot.waitUntil(lambda: pill.text() == "Open until 18:00")
    for now, said in (
        (datetime(2026, 11, 12, 16, 40, tzinfo=UTC), "Closes in 20 min"),
        (datetime(2026, 11, 12, 17, 0, tzinfo=UTC), "Closed · next 09:00"),
        (datetime(2026, 11, 13, 19, 0, tzinfo=UTC), "Closed · next Mon 09:00"),
        (datetime(2026, 11, 14, 9, 0, tzinfo=UTC), "Day off · back Monday"),
    ):
        stand_at(opened, now)
        qtbot.waitUntil(lambda said=said: pill.text() == said)
        assert pill.accessibleName() == said
    never = replace(ask(opened, opened.services.settings.get).calendar, week=((),) * 7)
    ask(opened, lambda: opened.services.settings.change(calendar=never))
    qtbot.waitUntil(lambda: pill.text() == "Set your hours")


def test_a_minute_that_changes_nothing_wakes_nobody(qtbot: QtBot, opened: Gui) -> None:
    pill = opened.shell.sidebar.pill
    qtbot.waitUntil(lambda: pill.text() == "Open until 18:00")
    asked = opened.calls.asked
    stand_at(opened, datetime(2026, 11, 12, 16, 59, tzinfo=UTC))
    assert (pill.text(), opened.calls.asked) == ("Closes in 1 min", asked)
    stand_at(opened, datetime(2026, 11, 12, 17, 0, tzinfo=UTC))
    assert opened.calls.asked == asked + 1


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_enter_closes_for_today_and_one_key_takes_it_back(qtbot: QtBot, opened: Gui) -> None:
    pill = opened.shell.sidebar.pill
    qtbot.waitUntil(lambda: pill.text() == "Open until 18:00")
    assert choices(qtbot, opened) == ["Close now", "Stay 30 minutes longer", "Change my hours…"]
    choose(qtbot, opened, 0)
    qtbot.waitUntil(lambda: pill.text() == "Closed · next 09:00")
    assert choices(qtbot, opened) == ["Open for 30 minutes", "My usual hours again", "Change my hours…"]
    opened.window.activateWindow()
    qtbot.waitUntil(opened.window.isActiveWindow)
    qtbot.keyClick(pill, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: pill.text() == "Open until 18:00")
    choose(qtbot, opened, 1)
    qtbot.waitUntil(lambda: pill.text() == "Open until 18:30")


def test_pinned_clients_are_one_press_away_and_say_who_waits(qtbot: QtBot, opened: Gui) -> None:
    assert pins(opened) == []
    lines = {line.name: line.id for line in ask(opened, opened.services.clients.lines)}
    for name in ("Vetreria Sole", "Tom Whitcombe", "Studio Arneri"):
        ask(opened, lambda name=name: opened.services.clients.pin(lines[name], True))
    qtbot.waitUntil(lambda: len(pins(opened)) == 3)
    assert [one.accessibleName() for one in pins(opened)] == [
        "Studio Arneri, waits",
        "Tom Whitcombe",
        "Vetreria Sole, late",
    ]
    opened.shell.sidebar.client_wanted.disconnect()
    with qtbot.waitSignal(opened.shell.sidebar.client_wanted) as wanted:
        qtbot.keyClick(pins(opened)[1], Qt.Key.Key_Return)
    assert wanted.args == [lines["Tom Whitcombe"]]


def test_the_foot_says_when_it_was_saved(qtbot: QtBot, opened: Gui) -> None:
    safe = opened.shell.sidebar._safe
    assert safe.text() == "Encrypted, only here"
    qtbot.waitUntil(lambda: opened._live._known is not None)
    ask(opened, lambda: opened.services.clients.add("Nora Lind"))
    qtbot.waitUntil(lambda: safe.text() == "Encrypted · saved 14:20")
    opened.prefer(Preferences(language="it", theme="light"))
    assert "14:20" in safe.text()


@pytest.mark.parametrize(("width", "rail"), [(1280, False), (1000, True)])
def test_a_narrow_window_has_a_rail(qtbot: QtBot, opened: Gui, width: int, rail: bool) -> None:
    opened.window.resize(width, 620)
    sidebar = opened.shell.sidebar
    qtbot.waitUntil(lambda: sidebar.width() == (64 if rail else 232))
    assert sidebar._safe.isVisible() != rail
    assert sidebar.pill.isVisible()
    sidebar.lock_wanted.disconnect()
    with qtbot.waitSignal(sidebar.lock_wanted):
        sidebar.lock.click()


def pins(gui: Gui) -> list[PinnedButton]:
    layout = gui.shell.sidebar._pinned
    found = [layout.itemAt(at).widget() for at in range(layout.count())]
    return [one for one in found if isinstance(one, PinnedButton)]


def ask(gui: Gui, call):  # type: ignore[no-untyped-def]
    return gui.lane.submit(call).result()


def stand_at(gui: Gui, now: datetime) -> None:
    for holder in (gui.services.availability, gui.services.at_hand):
        holder._clock = lambda: now
    gui.shell.clock = lambda: now
    gui._live.on_minute()


def open_menu(qtbot: QtBot, gui: Gui) -> QMenu:
    pill = gui.shell.sidebar.pill
    pill.setFocus()
    qtbot.keyClick(pill, Qt.Key.Key_Return)
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    return found


def choices(qtbot: QtBot, gui: Gui) -> list[str]:
    menu = open_menu(qtbot, gui)
    found = [action.text() for action in menu.actions() if not action.isSeparator()]
    menu.close()
    return found


def choose(qtbot: QtBot, gui: Gui, at: int) -> None:
    menu = open_menu(qtbot, gui)
    for _ in range(at):
        qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
