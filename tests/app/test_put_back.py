"""Your data in the window: a copy elsewhere, and a backup put back: looked into first, then opened at the door."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop.app.gui import Gui
from desktop.domain.clock import Clock
from desktop.services.vault import Way
from desktop.system import preferences
from desktop.system.paths import Paths
from desktop.ui.kit.dialog import open_in
from desktop.ui.put_back import PutBackDialog
from tests.app.conftest import PASSPHRASE, end
from tests.app.test_sidebar import ask
from tests.keyrings import Memory, using


@pytest.fixture
def copy(qtbot: QtBot, opened: Gui, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A backup made through Settings, before one more client was added."""
    file = tmp_path / "stick" / "copy.garbo-backup"
    file.parent.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    card = settings(qtbot, opened).data
    card.elsewhere.button.click()
    qtbot.waitUntil(file.exists)
    qtbot.waitUntil(card.elsewhere.button.isEnabled)
    ask(opened, lambda: opened.services.clients.add("Zafferano"))
    return file


def settings(qtbot: QtBot, gui: Gui):
    screen = gui.shell.go("settings")
    qtbot.waitUntil(lambda: screen._known is not None and screen.data.isVisible())
    return screen


def sheet(qtbot: QtBot, gui: Gui) -> PutBackDialog:
    settings(qtbot, gui).data.back.button.click()
    qtbot.waitUntil(lambda: open_in(gui.window) is not None)
    found = open_in(gui.window)
    assert isinstance(found, PutBackDialog)
    return found


def rehearsed(qtbot: QtBot, gui: Gui) -> PutBackDialog:
    dialog = sheet(qtbot, gui)
    dialog.passphrase.edit.setText(PASSPHRASE)
    dialog.next.click()
    qtbot.waitUntil(lambda: dialog._rehearsed is not None)
    return dialog


def names(gui: Gui) -> list[str]:
    return [line.name for line in ask(gui, gui.services.clients.lines)]


def test_a_wrong_secret_is_said_beside_the_field_and_cancel_leaves_all(qtbot: QtBot, opened: Gui, copy: Path) -> None:
    before = names(opened)
    opened.services.vault._wait = lambda _seconds: None
    dialog = sheet(qtbot, opened)
    dialog.passphrase.edit.setText("violet stairs six")
    dialog.next.click()
    qtbot.waitUntil(lambda: "does not open" in dialog.passphrase.edit.accessibleDescription())
    assert dialog.passphrase.text() == "violet stairs six"
    dialog.way.setCurrentIndex(1)
    dialog.way.activated.emit(1)
    dialog.code.edit.setText("7K3D-4M2P")
    dialog.next.click()
    qtbot.waitUntil(lambda: "mistyped" in dialog.code.edit.accessibleDescription())
    dialog.dismiss()
    assert not opened.shell.is_covered()
    assert names(opened) == before
    assert not (opened._where.data / "restoring").exists()


def test_the_rehearsal_shows_both_and_changes_nothing(qtbot: QtBot, opened: Gui, copy: Path) -> None:
    dialog = rehearsed(qtbot, opened)
    cells = [one.text() for one in dialog._shows.findChildren(type(dialog.below))]
    assert cells[cells.index("Clients") :][:3] == ["Clients", f"{len(names(opened)) - 1}", f"{len(names(opened))}"]
    assert "Zafferano" in names(opened)
    dialog.dismiss()


def test_put_back_is_opened_at_the_door_and_begun_anew(qtbot: QtBot, opened: Gui, copy: Path) -> None:
    there = names(opened)
    client = ask(opened, opened.services.clients.lines)[0].id
    opened.shell.go("client", client)
    rehearsed(qtbot, opened).next.click()
    assert opened.shell.is_covered()
    unlock = opened.door.unlock
    qtbot.waitUntil(unlock.next.isEnabled)
    assert "kept in" in unlock.told.text()
    unlock.passphrase.edit.setText(PASSPHRASE)
    unlock.go_on()
    qtbot.waitUntil(lambda: not opened.shell.is_covered())
    assert set(there) - set(names(opened)) == {"Zafferano"}
    assert list(opened.shell.screens) == ["today"], "nothing of the store before is open"
    qtbot.waitUntil(lambda: len(opened.shell.screens["today"].waiting.list.model_.rows) == 4)
    (kept,) = (opened._where.data / "replaced").iterdir()
    assert (kept / "garbo.store").exists()


def test_where_the_keyring_opens_it_nothing_is_typed(qtbot: QtBot, opened: Gui, copy: Path) -> None:
    with using(Memory()):
        ask(opened, opened.services.vault.use_keyring)
        ask(opened, lambda: opened.services.custody.backup(copy))
        dialog = sheet(qtbot, opened)
        at = dialog.way.findData(Way.KEYRING)
        dialog.way.setCurrentIndex(at)
        dialog.way.activated.emit(at)
        assert not dialog.passphrase.isVisible()
        dialog.next.click()
        qtbot.waitUntil(lambda: dialog._rehearsed is not None)
        dialog.dismiss()


def test_what_cannot_be_put_back_leaves_the_store_and_says_why(qtbot: QtBot, opened: Gui, copy: Path) -> None:
    dialog = rehearsed(qtbot, opened)
    copy.unlink()
    dialog.next.click()
    unlock = opened.door.unlock
    qtbot.waitUntil(unlock.next.isEnabled)
    assert "no file" in unlock.passphrase.edit.accessibleDescription()
    unlock.passphrase.edit.setText(PASSPHRASE)
    unlock.go_on()
    qtbot.waitUntil(lambda: not opened.shell.is_covered())
    assert "Zafferano" in names(opened)


def test_what_is_no_backup_is_said_before_anything_is_asked(
    qtbot: QtBot, opened: Gui, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "holiday.garbo-backup"
    file.write_bytes(b"sand and sea")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    settings(qtbot, opened).data.back.button.click()
    qtbot.waitUntil(lambda: opened.shell._notice is not None and opened.shell._notice.isVisible())
    assert open_in(opened.window) is None


def test_on_a_new_computer_a_backup_can_be_the_beginning(
    qtbot: QtBot, opened: Gui, copy: Path, tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    there, folder = names(opened), tmp_path / "new computer"
    opened.close()
    preferences.keep(folder, preferences.Preferences(language="en", theme="light"))
    sand = tmp_path / "holiday.garbo-backup"
    sand.write_bytes(b"sand and sea")
    gui = Gui(Paths(folder, folder), clock)
    gui.show()
    try:
        qtbot.waitUntil(lambda: gui.door is not None and gui.door.first.next.isEnabled())
        door = gui.door
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(sand), ""))
        door.first.back.click()
        qtbot.waitUntil(lambda: door.page is door.trouble)
        assert "not a Garbo backup" in door.trouble.title.text()
        door.trouble.back.click()
        assert door.page is door.first
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(copy), ""))
        door.first.back.click()
        put_back_at_the_door(qtbot, gui)
        assert set(there) - set(names(gui)) == {"Zafferano"}
    finally:
        end(gui)


@pytest.mark.parametrize("lost", ["garbo.store", "store.keys"])
def test_what_is_lost_or_damaged_is_put_back_at_the_door(
    qtbot: QtBot, opened: Gui, copy: Path, lost: str, monkeypatch: pytest.MonkeyPatch, clock: Clock
) -> None:
    where = opened._where
    opened.close()
    (where.data / lost).unlink()
    gui = Gui(where, clock)
    gui.show()
    try:
        qtbot.waitUntil(lambda: gui.door is not None and gui.door.page is gui.door.trouble)
        assert gui.door.trouble.next.text() == "Put a backup back…"
        gui.door.trouble.next.click()
        put_back_at_the_door(qtbot, gui)
        assert "Zafferano" not in names(gui)
    finally:
        end(gui)


def put_back_at_the_door(qtbot: QtBot, gui: Gui) -> None:
    qtbot.waitUntil(lambda: open_in(gui.window) is not None)
    dialog = open_in(gui.window)
    assert isinstance(dialog, PutBackDialog)
    dialog.passphrase.edit.setText(PASSPHRASE)
    dialog.next.click()
    qtbot.waitUntil(lambda: dialog._rehearsed is not None)
    cells = [one.text() for one in dialog._shows.findChildren(type(dialog.below))]
    assert "Now" not in cells, "nothing stands there that could be counted"
    dialog.next.click()
    unlock = gui.door.unlock
    qtbot.waitUntil(lambda: gui.door.page is unlock and "in place" in unlock.told.text() and unlock.next.isEnabled())
    unlock.passphrase.edit.setText(PASSPHRASE)
    unlock.go_on()
    qtbot.waitUntil(lambda: "today" in gui.shell.screens)
