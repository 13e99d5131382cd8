"""A client erased in the real window: every screen that was about them goes on without them."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.app.gui import Gui
from desktop.ui.catalogue import SCREENS
from desktop.ui.kit.dialog import open_in
from desktop.ui.kit.notices import FailureDialog
from desktop.ui.screens.client.erase import EraseDialog
from tests.app.test_client_view import everything
from tests.app.test_sidebar import ask
from tests.patience import answered

ABOUT_A_CLIENT = ("agreement", "client")


def test_every_screen_goes_on_without_them(qtbot: QtBot, opened: Gui, monkeypatch: pytest.MonkeyPatch) -> None:
    failures: list[str] = []
    monkeypatch.setattr(FailureDialog, "open", lambda dialog: failures.append(repr(dialog)))
    line = ask(opened, opened.services.clients.lines)[0]
    ask(opened, lambda: opened.services.clients.pin(line.id, True))
    for entry in SCREENS:
        opened.shell.go(entry.key, line.id if entry.key in ABOUT_A_CLIENT else None)
        answered(qtbot, opened.calls)
    opened.shell.go("client", line.id)
    qtbot.waitUntil(lambda: opened.shell.screens["client"].card is not None)
    opened.shell.screens["client"].erase()
    qtbot.waitUntil(lambda: open_in(opened.window) is not None)
    dialog = open_in(opened.window)
    assert isinstance(dialog, EraseDialog)
    dialog.name.edit.setText(line.name)
    dialog.erase.click()
    qtbot.waitUntil(lambda: open_in(opened.window) is None)
    answered(qtbot, opened.calls)
    assert opened.shell.here() is opened.shell.screens["clients"]
    opened.shell._toast.hide()
    opened.shell._toast.setAccessibleName("")
    assert list(opened.shell.screens) == ["clients"], "no other holds what it showed"
    assert line.name not in everything(opened)
    for entry in SCREENS:
        if entry.key != "client":
            opened.shell.go(entry.key)
            opened.shell.on_minute()
            answered(qtbot, opened.calls)
            assert not failures, entry.key
            assert opened.shell._notice is None or not opened.shell._notice.isVisible(), entry.key
    opened.shell.go("today")
    answered(qtbot, opened.calls)
    assert line.name not in everything(opened)
    opened.shell.undo_wanted.emit()
    answered(qtbot, opened.calls)
    assert line.name not in [one.name for one in ask(opened, opened.services.clients.lines)]
