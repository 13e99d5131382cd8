"""The window with clients in it: keys, live changes, languages, room for every word."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop.app.gui import Gui
from desktop.system.preferences import Preferences, read
from desktop.ui import window
from desktop.ui.kit.dialog import open_in
from desktop.ui.kit.notices import Notice, Toast
from desktop.ui.kit.parts import Elided
from desktop.ui.kit.tokens import THEMES
from tests.patience import answered

NONE, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


def test_today_says_who_waits_and_until_when(opened: Gui) -> None:
    rows = opened.shell.screens["today"].waiting.list.model_.rows
    assert [(row.name, row.when, row.by) for row in rows] == [
        ("Vetreria Sole", "25 min late", "was due 13:55"),
        ("Studio Arneri", "40 min left", "by 15:00 today"),
        ("Marta Bellini", "2 h 55 left", "by 17:15 today"),
        ("Hania Zawada", "Tomorrow 10:00", "paused until 09:00"),
    ]
    assert rows[0].spoken.startswith("Vetreria Sole, 25 min late, was due 13:55, WhatsApp, 11:55, Are the photos")


@pytest.mark.parametrize(("key", "said"), [("n", "No answer needed"), ("e", "Answered elsewhere")])
def test_one_key_settles_one_client_and_one_takes_it_back(qtbot: QtBot, opened: Gui, key: str, said: str) -> None:
    today = opened.shell.screens["today"]
    rows = today.waiting.list
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    qtbot.keyClicks(rows, key)
    qtbot.waitUntil(lambda: [row.name for row in rows.model_.rows][1:2] == ["Marta Bellini"])
    assert opened.shell._toast.accessibleName() == f"{said}: Studio Arneri"
    assert rows.selected() == [rows.model_.rows[1].key], "the next row is under the hand"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: len(rows.model_.rows) == 4)


def test_a_promise_is_ticked_with_space(qtbot: QtBot, opened: Gui) -> None:
    promises = opened.shell.screens["today"].promises.list
    told = opened.shell.screens["today"].to_tell.list
    assert len(promises.model_.rows) == 4
    promises.setFocus()
    qtbot.keyClick(promises, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(promises.model_.rows) == 3)
    qtbot.waitUntil(lambda: len(told.model_.rows) == 3)  # what is done has still to be told


def test_time_goes_on(qtbot: QtBot, opened: Gui) -> None:
    now = opened._clock()
    later = [now + timedelta(minutes=41)]
    opened.services.due._clock = lambda: later[0]
    opened.shell.on_minute()
    rows = opened.shell.screens["today"].waiting.list.model_
    qtbot.waitUntil(lambda: rows.rows[1].when == "1 min late")
    assert rows.rows[0].when == "1 h 06 late"


def test_the_screens_have_their_keys(qtbot: QtBot, opened: Gui) -> None:
    qtbot.keyClick(opened.window, Qt.Key.Key_2, CONTROL)
    qtbot.waitUntil(lambda: "clients" in opened.shell.screens)
    clients = opened.shell.screens["clients"]
    qtbot.waitUntil(lambda: len(clients.all.list.model_.rows) == 6)
    qtbot.keyClick(opened.window, Qt.Key.Key_F, CONTROL)
    qtbot.waitUntil(clients.search.hasFocus)
    qtbot.keyClicks(clients.search, "bott")
    assert [row.name for row in clients.all.list.model_.rows] == ["Associazione Culturale Le Botteghe dell'Arte"]
    qtbot.keyClick(opened.window, Qt.Key.Key_1, CONTROL)
    qtbot.waitUntil(opened.shell.screens["today"].isVisible)


def test_one_undo_too_many_is_said_in_passing(qtbot: QtBot, opened: Gui) -> None:
    opened.shell.undo_wanted.emit()
    qtbot.waitUntil(lambda: opened.window.findChild(Toast) is not None)
    assert opened.window.findChild(Toast).accessibleName() == "There is nothing to take back."
    assert opened.window.findChild(Notice) is None


def test_the_window_fits_on_a_small_screen(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(window, "DESIGN_WINDOW", (5000, 5000))
    wide = window.Window(THEMES["light"], ())
    qtbot.addWidget(wide)
    assert wide.screen().availableGeometry().size().boundedTo(wide.size()) == wide.size()
    assert wide.height() < wide.screen().availableGeometry().height()


def test_f6_goes_through_the_panes_and_comes_round(qtbot: QtBot, opened: Gui) -> None:
    seen = []
    for _ in range(7):
        qtbot.keyClick(opened.window, Qt.Key.Key_F6)
        seen.append(QApplication.focusWidget())
    today = opened.shell.screens["today"]
    assert {today.waiting.list, today.promises.list, today.to_tell.list, today.agenda, today.log} <= set(seen)
    assert len(set(seen)) == 6


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_no_menu_opens_over_a_dialog(qtbot: QtBot, opened: Gui) -> None:
    asked = []
    opened.shell.menu_wanted.connect(asked.append)
    opened.shell.promise()
    opened.shell.show_menu()
    assert asked == []
    open_in(opened.window).dismiss()
    opened.shell.show_menu()
    assert asked == [opened.shell.sidebar.menu]
    qtbot.waitUntil(lambda: bool(opened.window.findChildren(QMenu)))


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_client_is_added_from_anywhere(qtbot: QtBot, opened: Gui) -> None:
    opened.window.activateWindow()
    assert opened.shell.here() is opened.shell.screens["today"]
    qtbot.keyClick(opened.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert opened.window.findChild(QWidget, "add_client").isVisible()
    assert opened.shell.here() is opened.shell.screens["clients"]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_client_is_added_by_name(qtbot: QtBot, opened: Gui) -> None:
    clients = opened.shell.open("clients")
    clients.add_client()
    dialog = opened.window.findChild(QWidget, "add_client")
    dialog.wanted.emit()
    qtbot.waitUntil(lambda: dialog.name.edit.property("state") == "error")
    dialog.name.edit.setText("Nora Lind")
    dialog.wanted.emit()
    qtbot.waitUntil(lambda: len(clients.all.list.model_.rows) == 7)


def test_the_language_changes_while_it_runs(qtbot: QtBot, opened: Gui) -> None:
    today = opened.shell.screens["today"]
    opened.shell.open("clients")
    opened.shell.open("today")
    cases = (("it", "Aspettano risposta", "25 min di ritardo"), ("pl", "Czekają na mnie", "25 min po czasie"))
    for code, heading, when in cases:
        opened.prefer(Preferences(language=code, theme="light"))
        qtbot.waitUntil(lambda: today.waiting.heading.text() == heading)  # noqa: B023
        assert today.waiting.list.model_.rows[0].when == when
        assert opened.shell.sidebar.buttons["today"].text() == {"it": "Oggi", "pl": "Dziś"}[code]
    qtbot.waitUntil(lambda: read(opened._where.config).language == "pl")


def test_the_theme_changes_while_it_runs(opened: Gui) -> None:
    before = opened.window.grab().toImage().pixelColor(600, 790).lightness()
    opened.prefer(Preferences(language="en", theme="dark"))
    after = opened.window.grab().toImage().pixelColor(600, 790).lightness()
    assert before > 200
    assert after < 60


@pytest.mark.parametrize("language", ["en", "it", "pl"])
@pytest.mark.parametrize("size", [(860, 520), (1280, 800)])
def test_no_word_is_cut(qtbot: QtBot, opened: Gui, language: str, size: tuple[int, int]) -> None:
    opened.window.resize(*size)
    opened.prefer(Preferences(language=language, theme="light"))
    for key in ("today", "clients", "exchange", "settings"):
        opened.shell.open(key)
        answered(qtbot, opened.calls)
        assert cut(opened.window) == []


def test_everything_that_can_be_reached_has_a_name(qtbot: QtBot, opened: Gui) -> None:
    for key in ("today", "clients", "exchange", "settings"):
        screen = opened.shell.open(key)
        answered(qtbot, opened.calls)
        reached = [
            widget
            for widget in opened.window.findChildren(QWidget)
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        assert any(screen.isAncestorOf(widget) for widget in reached), key
        assert [one for one in reached if not (one.accessibleName() or getattr(one, "text", str)())] == []
    assert len(opened.shell.screens["clients"].all.list.model_.rows) == 6, "nothing was looked at empty"


def cut(window: QWidget) -> list[str]:
    """Texts that have less room than they need."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget, Elided):
            continue
        if isinstance(widget, QLabel) and widget.text() and not widget.wordWrap():
            needed = widget.fontMetrics().horizontalAdvance(widget.text())
        elif isinstance(widget, QLabel) and widget.text():
            if widget.height() < widget.heightForWidth(widget.width()):
                found.append(widget.text())
            continue
        elif isinstance(widget, QAbstractButton) and widget.text() and type(widget).__name__ in ("Button", "Pill"):
            needed = widget.sizeHint().width()
        else:
            continue
        if widget.width() < needed:
            found.append(widget.text())
    return found


def test_the_day_is_closed_in_two_keys_and_opened_again_by_one(qtbot: QtBot, opened: Gui, monkeypatch) -> None:
    evening = opened._clock() + timedelta(hours=3)
    monkeypatch.setattr(opened.services.day_looks, "_clock", lambda: evening)
    monkeypatch.setattr(opened.services.availability, "_clock", lambda: evening)
    qtbot.keyClick(opened.shell, Qt.Key.Key_D, CONTROL)
    qtbot.waitUntil(lambda: open_in(opened.window) is not None)
    sheet = open_in(opened.window)
    assert sheet.title.text() == "The day ends"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: open_in(opened.window) is None)
    found: list[object] = []
    opened.calls.ask(opened.shell, opened.services.availability.now, found.append)
    qtbot.waitUntil(lambda: bool(found))
    assert (found[0].presence, found[0].by_hand) == ("closed", True)
    opened.shell.undo_wanted.emit()
    opened.calls.ask(opened.shell, opened.services.availability.now, found.append)
    qtbot.waitUntil(lambda: len(found) == 2)
    assert found[1].presence == "open"


def test_a_day_of_the_insights_opens_in_the_journal(qtbot: QtBot, opened: Gui) -> None:
    qtbot.keyClick(opened.shell, Qt.Key.Key_6, CONTROL)
    insights = opened.shell.screens["insights"]
    qtbot.waitUntil(lambda: insights._year is not None)
    day = insights.outside.day_at(52, 3)
    insights.outside.map.opened.emit(52, 3)
    journal = opened.shell.screens["journal"]
    assert opened.shell.here() is journal
    qtbot.waitUntil(lambda: len(journal.list.view.model_.keys) > 0)
    lines = [
        opened.lane.submit(lambda key=key: opened.services.interactions.lines([key])).result()
        for key in journal.list.view.model_.keys[:3]
    ]
    assert {line[0].at.date() for line in lines} == {day}
