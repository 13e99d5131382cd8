"""Notices: what runs out is said once, outside the window while she is elsewhere, and never a word of a client."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app.gui import Gui
from desktop.ui.tray import Tray, logo


class Ear:
    """Hears what would stand in the tray."""

    def __init__(self) -> None:
        self.heard: list[str] = []

    def say(self, title: str, text: str) -> None:
        self.heard.append(f"{title}: {text}")


@pytest.fixture
def ear(qtbot: QtBot, opened: Gui, monkeypatch: pytest.MonkeyPatch) -> Ear:
    """She is elsewhere."""
    found = Ear()
    qtbot.waitUntil(lambda: opened.notifier is not None)
    monkeypatch.setattr(opened.notifier, "_outside", found)
    monkeypatch.setattr(QApplication, "activeWindow", lambda: None)
    return found


def pass_minutes(opened: Gui, monkeypatch: pytest.MonkeyPatch, minutes: int) -> None:
    """From now on, minute after minute."""
    now = opened._clock()
    for minute in range(1, minutes + 1):
        then = now + timedelta(minutes=minute)
        monkeypatch.setattr(opened.notifier, "_clock", lambda then=then: then)
        opened.notifier.on_minute()


def test_an_answer_a_promise_and_what_has_passed(qtbot: QtBot, opened: Gui, ear: Ear, monkeypatch) -> None:
    qtbot.waitUntil(lambda: opened.notifier is not None and opened.notifier._ahead is not None)
    pass_minutes(opened, monkeypatch, 41)
    answers = [line for line in ear.heard if "Arneri" in line]
    assert answers == [
        "Garbo: Studio Arneri waits for an answer until 15:00.",
        "Garbo: The answer to Studio Arneri was due at 15:00.",
    ]
    shown = " ".join(ear.heard)
    for line in opened.shell.screens["today"].waiting.list.model_.rows:
        assert line.text not in shown


def test_without_names_if_she_likes(qtbot: QtBot, opened: Gui, ear: Ear, monkeypatch) -> None:
    opened.calls.ask(
        opened.shell, lambda: opened.services.settings.change_program(hides_names=True), lambda _none: None
    )
    qtbot.waitUntil(lambda: opened.notifier._stale)
    opened.notifier.on_minute()
    qtbot.waitUntil(lambda: opened.notifier._ahead is not None and not opened.notifier._ahead.names)
    pass_minutes(opened, monkeypatch, 26)
    assert "Garbo: A client waits for an answer until 15:00." in ear.heard
    assert not [line for line in ear.heard if "Arneri" in line]


def test_none_at_all_if_she_likes(qtbot: QtBot, opened: Gui, ear: Ear, monkeypatch) -> None:
    opened.calls.ask(opened.shell, lambda: opened.services.settings.change_program(notifies=False), lambda _none: None)
    qtbot.waitUntil(lambda: opened.notifier._stale)
    opened.notifier.on_minute()
    qtbot.waitUntil(lambda: opened.notifier._ahead is not None and not opened.notifier._ahead.notices)
    pass_minutes(opened, monkeypatch, 60)
    assert ear.heard == []


def test_locked_it_knows_no_name(qtbot: QtBot, opened: Gui, ear: Ear, monkeypatch) -> None:
    qtbot.waitUntil(lambda: opened.notifier is not None and opened.notifier._ahead is not None)
    opened.shell.lock_wanted.emit()
    assert opened.notifier._ahead is not None
    assert {one.client for one in opened.notifier._ahead.notices} == {""}
    pass_minutes(opened, monkeypatch, 26)
    assert "Garbo: A client waits for an answer until 15:00." in ear.heard


def test_here_it_is_said_in_the_window(qtbot: QtBot, opened: Gui, monkeypatch) -> None:
    qtbot.waitUntil(lambda: opened.notifier is not None and opened.notifier._ahead is not None)
    monkeypatch.setattr(QApplication, "activeWindow", lambda: opened.window)
    pass_minutes(opened, monkeypatch, 25)
    assert opened.shell._toast.accessibleName() == "Studio Arneri waits for an answer until 15:00."


def test_while_a_client_is_shown_their_view_it_waits(qtbot: QtBot, opened: Gui, ear: Ear, monkeypatch) -> None:
    qtbot.waitUntil(lambda: opened.notifier is not None and opened.notifier._ahead is not None)
    opened.shell.view_as_client(1)
    pass_minutes(opened, monkeypatch, 26)
    assert ear.heard == []
    opened.shell.leave_client_view()
    pass_minutes(opened, monkeypatch, 27)
    assert "Garbo: Studio Arneri waits for an answer until 15:00." in ear.heard


@pytest.mark.qt_log_ignore("This plugin does not support raise")
def test_a_press_opens_the_client(qtbot: QtBot, opened: Gui, ear: Ear, monkeypatch) -> None:
    qtbot.waitUntil(lambda: opened.notifier is not None and opened.notifier._ahead is not None)
    pass_minutes(opened, monkeypatch, 25)
    opened.notifier.press()
    assert opened.shell.here() is opened.shell.screens["client"]


@pytest.mark.qt_log_ignore("systemTrayWindowChanged")
def test_the_tray_says_what_can_be_done_from_there(qtbot: QtBot, opened: Gui) -> None:
    """The tray itself: there is none on this screen, so it is built and not shown by any desktop."""
    tray = Tray(logo(), opened.shell)
    words = [action.text() for action in tray._menu.actions() if not action.isSeparator()]
    assert words == ["Open Garbo", "Log a contact", "Lock", "Quit"]
    with qtbot.waitSignals([tray.opened, tray.log_wanted, tray.lock_wanted, tray.quit_wanted]):
        for action in tray._menu.actions():
            action.trigger()
    tray.let_go()
