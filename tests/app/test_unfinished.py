"""What was typed into the quick log and not logged is there again, after the lock and after the next start."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app.gui import Gui
from desktop.domain.clock import Clock
from desktop.system.paths import Paths
from desktop.ui.kit.dialog import open_in
from tests.app.conftest import PASSPHRASE, end

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
TYPED = "Piera called, 12 min, the pri"


def sheet(qtbot: QtBot, window: Gui) -> Any:
    """The quick log, once the store has said what it keeps."""
    window.shell.log()
    qtbot.waitUntil(lambda: open_in(window.window) is not None)
    found: Any = open_in(window.window)
    qtbot.waitUntil(lambda: found._draft is not None)
    return found


def test_after_the_window_was_closed(qtbot: QtBot, opened: Gui, where: Paths, clock: Clock) -> None:
    qtbot.keyClicks(sheet(qtbot, opened).line, TYPED)
    opened.window.close()
    opened.close()
    QApplication.processEvents()
    again = Gui(where, clock, passphrase=PASSPHRASE)
    try:
        again.show()
        qtbot.waitUntil(lambda: again.started and "today" in again.shell.screens)
        found = sheet(qtbot, again)
        assert found.line.text() == TYPED
        found.line.write("")
        qtbot.keyClick(found, Qt.Key.Key_Escape)
        assert sheet(qtbot, again).line.text() == ""
    finally:
        end(again)


def test_locked_it_waits_in_the_store_alone(qtbot: QtBot, opened: Gui, where: Paths) -> None:
    qtbot.keyClicks(sheet(qtbot, opened).line, TYPED)
    with qtbot.waitSignal(opened.lock._shut):
        opened.lock.lock()
    for file in where.data.rglob("*"):
        assert not file.is_file() or b"the pri" not in file.read_bytes(), file
