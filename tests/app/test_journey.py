"""The way of a newcomer through the real window: first start, a chat dropped, who waits."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from desktop.app.gui import Gui

CHAT = """\
11/11/26, 10:02 - Messages and calls are end-to-end encrypted.
11/11/26, 10:02 - Vera Lindt: Good morning, could you order the paper for the fair?
11/11/26, 10:20 - Ines Moro: Good morning Vera, done. It comes on Monday.
31/02/26, 10:15 - Vera Lindt: this day does not exist
12/11/26, 09:40 - Vera Lindt: Thank you! And what about the posters?
12/11/26, 09:41 - Vera Lindt: They need them tomorrow
"""


def test_from_the_first_start_to_who_waits(qtbot: QtBot, gui: Gui, tmp_path: Path) -> None:
    first_start(qtbot, gui)
    chat = tmp_path / "WhatsApp Chat with Vera Lindt.txt"
    chat.write_text(CHAT, "utf-8")
    drop(gui, chat)
    exchange = gui.shell.screens["exchange"]
    qtbot.waitUntil(lambda: exchange.preview is not None)
    preview = exchange.preview
    assert preview.question is None, "her name is known from the first start"
    assert (preview.client, preview.new, preview.system, len(preview.skipped)) == ("Vera Lindt", 4, 1, 1)
    qtbot.waitUntil(exchange.check.add.hasFocus)
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(exchange.done.on.hasFocus)
    press(qtbot, Qt.Key.Key_Return)
    today = gui.shell.screens["today"]
    rows = today.waiting.list.model_
    qtbot.waitUntil(lambda: today.isVisible() and len(rows.rows) == 1)
    row = rows.rows[0]
    assert row.name == "Vera Lindt"
    assert row.text == "Thank you! And what about the posters? – and 1 more"
    assert row.spoken.startswith("Vera Lindt, ")
    assert gui.shell.sidebar.buttons["today"].accessibleName() == "Today, 1 waits"

    # The keyboard is on the list without another step.
    qtbot.waitUntil(lambda: today.waiting.list.hasFocus())
    press(qtbot, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: not rows.rows)
    press(qtbot, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(rows.rows) == 1)


def test_a_file_is_looked_for_where_downloads_lie(opened: Gui, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def nothing(_parent: object, _title: str, folder: str, _kinds: str) -> tuple[str, str]:
        asked.append(folder)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", nothing)
    opened.shell.choose_file()
    assert asked == [QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)]


def test_a_reading_is_given_up_when_the_window_goes(opened: Gui, tmp_path: Path) -> None:
    chat = tmp_path / "WhatsApp Chat with Vera Lindt.txt"
    chat.write_text(CHAT * 20_000, "utf-8")
    told: list[float] = []
    exchange = opened.shell.open("exchange")
    exchange._progressed.connect(lambda _run, share: told.append(share))
    exchange.read(chat)
    opened.close()
    opened._pool.shutdown(wait=True)
    QApplication.processEvents()
    assert max(told, default=0) < 0.9


def test_who_she_is_is_proposed_where_the_title_tells_the_client(qtbot: QtBot, gui: Gui, tmp_path: Path) -> None:
    first_start(qtbot, gui)
    chat = tmp_path / "WhatsApp Chat with Vera Lindt.txt"
    chat.write_text(CHAT.replace("Ines Moro", "Ines at work"), "utf-8")
    drop(gui, chat)
    exchange = gui.shell.screens["exchange"]
    qtbot.waitUntil(lambda: exchange.preview is not None)
    assert exchange.preview.question is None
    assert exchange.preview.me == ("Ines at work",)
    assert exchange.check.people.me() == ("Ines at work",)


def test_an_import_is_taken_back_as_one(qtbot: QtBot, gui: Gui, tmp_path: Path) -> None:
    first_start(qtbot, gui)
    chat = tmp_path / "WhatsApp Chat with Vera Lindt.txt"
    chat.write_text(CHAT, "utf-8")
    drop(gui, chat)
    exchange = gui.shell.screens["exchange"]
    qtbot.waitUntil(lambda: exchange.preview is not None)
    exchange.check.add.click()
    qtbot.waitUntil(lambda: exchange.done.batch is not None)
    exchange.done.back.click()
    qtbot.waitUntil(lambda: exchange.pages.currentWidget() is exchange.pick)
    gui.shell.open("today")
    today = gui.shell.screens["today"]
    qtbot.waitUntil(lambda: today.welcome.isVisible())


def test_a_file_that_is_no_chat_gets_one_sentence(qtbot: QtBot, gui: Gui, tmp_path: Path) -> None:
    first_start(qtbot, gui)
    file = tmp_path / "picture.txt"
    file.write_bytes(bytes(range(256)) * 40)
    drop(gui, file)
    exchange = gui.shell.screens["exchange"]
    qtbot.waitUntil(lambda: exchange.pick._notice.isVisible())
    assert exchange.pick._notice.accessibleName()
    assert exchange.preview is None


def first_start(qtbot: QtBot, gui: Gui) -> None:
    """Name, passphrase and recovery code; her hours; no client yet: ends on Today."""
    qtbot.waitUntil(lambda: gui.door is not None and gui.door.first.next.isEnabled())
    door = gui.door
    door.first.name.edit.setText("Ines Moro")
    for field in (door.first.new, door.first.again):
        field.edit.setText("violet stairs nine")
    door.first.code.last.edit.setText("AAAA")
    door.first.go_on()
    assert gui.services.vault.state() == "new", "a wrong last group makes nothing"
    door.first.code.last.edit.setText(door.first.code.code.rpartition("-")[2].lower())
    door.first.go_on()
    qtbot.waitUntil(lambda: door.page is door.hours)
    door.hours.go_on()
    qtbot.waitUntil(lambda: door.page is door.client)
    door.client.go_on()
    qtbot.waitUntil(lambda: "today" in gui.shell.screens)


def drop(gui: Gui, file: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(400, 300), Qt.DropAction.CopyAction, data, left, none)
    gui.shell.dropEvent(event)


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Where the focus is, as she would."""
    focus = QApplication.focusWidget()
    assert focus is not None, "nothing has the focus"
    qtbot.keyClick(focus, key, modifier)
