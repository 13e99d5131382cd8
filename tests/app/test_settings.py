"""Settings in the window: each change is kept at once, can be taken back, and does what it says."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop.app.gui import Gui
from desktop.domain.interaction import Channel
from desktop.domain.rules import BusinessDays
from desktop.domain.settings import PRESETS
from desktop.services.vault import Way
from desktop.system.preferences import read
from desktop.ui.kit import access, theme
from desktop.ui.kit.dialog import open_in
from desktop.ui.screens.settings.screen import SettingsScreen
from tests.app.test_sidebar import ask
from tests.keyrings import Memory, using
from tests.patience import answered

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def screen(qtbot: QtBot, opened: Gui) -> SettingsScreen:
    qtbot.keyClick(opened.window, Qt.Key.Key_Comma, CONTROL)
    qtbot.waitUntil(lambda: "settings" in opened.shell.screens)
    found = opened.shell.screens["settings"]
    assert isinstance(found, SettingsScreen)
    qtbot.waitUntil(lambda: found._known is not None)
    answered(qtbot, opened.calls)  # each card asks for itself
    return found


def test_her_name_is_kept_when_the_field_is_left_and_taken_back(
    qtbot: QtBot, opened: Gui, screen: SettingsScreen
) -> None:
    before = screen.you.name.text()
    screen.you.name.clear()
    qtbot.keyClicks(screen.you.name, "  Ines   Maria Moro ")
    qtbot.keyClick(screen.you.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: ask(opened, opened.services.settings.get).name == "Ines Maria Moro")
    screen.you.chats.clear()
    qtbot.keyClicks(screen.you.chats, "Ines Moro, Ines at work,, Ines Moro")
    qtbot.keyClick(screen.you.chats, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: ask(opened, opened.services.settings.get).chat_names == ("Ines Moro", "Ines at work"))
    opened.shell.undo_wanted.emit()
    opened.shell.undo_wanted.emit()
    qtbot.waitUntil(lambda: ask(opened, opened.services.settings.get).name == before)
    qtbot.waitUntil(lambda: screen.you.name.text() == before)


def test_hours_zone_days_off_and_new_clients(qtbot: QtBot, opened: Gui, screen: SettingsScreen) -> None:
    screen.hours.painted.emit(PRESETS["mornings"])
    qtbot.waitUntil(lambda: opened.shell.sidebar.pill.text() == "Closed · next 08:30")
    assert screen.hours.grid.week == PRESETS["mornings"]
    screen.off.days_wanted.emit()
    dialog = open_in(opened.shell)
    dialog.first.edit.setText("20 Nov")
    dialog.add.click()
    qtbot.waitUntil(lambda: len(ask(opened, opened.services.settings.get).calendar.days_off) == 1)
    box = screen.clients.boxes[Channel.EMAIL]
    at = [box.box.itemData(one) for one in range(box.box.count())].index(BusinessDays(2))
    box.box.setCurrentIndex(at)
    box.box.activated.emit(at)
    screen.you.zone.setCurrentText("Europe/Warsaw")
    screen.you.zone.activated.emit(screen.you.zone.currentIndex())
    qtbot.waitUntil(lambda: ask(opened, opened.services.settings.get).zone == "Europe/Warsaw")
    kept = ask(opened, opened.services.settings.get)
    assert kept.calendar.week == PRESETS["mornings"]
    assert kept.default_rules[Channel.EMAIL] == BusinessDays(2)
    assert kept.default_rules[Channel.MESSAGE] != BusinessDays(2)


def test_the_look_changes_at_once_and_is_kept(qtbot: QtBot, opened: Gui, screen: SettingsScreen) -> None:
    for box, value in ((screen.look.theme, "dark"), (screen.look.scale, 1.5)):
        at = box.findData(value)
        box.setCurrentIndex(at)
        box.activated.emit(at)
    assert (theme.name(), theme.px(10)) == ("dark", 15)
    screen.look.still.click()
    screen.look.letters.click()
    assert access.duration(200) == 0
    qtbot.waitUntil(lambda: read(opened._where.config).still)
    qtbot.waitUntil(lambda: not read(opened._where.config).letters)
    opened.shell.go("today")
    rows = opened.shell.screens["today"].waiting.list
    rows.setFocus()
    qtbot.keyClicks(rows, "n")
    answered(qtbot, opened.calls)
    assert len(rows.model_.rows) == 4, "a letter by itself does nothing now"
    screen.look.preferred.emit(opened.preferences._replace(theme="light", scale=1.0, still=False, letters=True))


def test_the_ways_in_change(
    qtbot: QtBot, opened: Gui, screen: SettingsScreen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = opened.services.vault
    screen.safety.passphrase.button.click()
    dialog = open_in(opened.shell)
    dialog.new.edit.setText("short")
    dialog.keep.click()
    assert dialog.new.edit.accessibleDescription()
    for field in (dialog.new, dialog.again):
        field.edit.setText("quiet river seven")
    dialog.keep.click()
    screen.safety.code.button.click()
    dialog = open_in(opened.shell)
    code = dialog.code.code
    dialog.keep.click()
    assert dialog.isVisible(), "not before it is confirmed"
    dialog.code.last.edit.setText(code[-4:])
    dialog.keep.click()
    held = tmp_path / "key"
    held.write_bytes(bytes(range(32)))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(held), ""))
    screen.safety.file.button.click()
    qtbot.waitUntil(lambda: Way.KEY_FILE in ask(opened, vault.ways))

    def each_opens() -> None:
        for unlock in (
            lambda: vault.unlock("quiet river seven"),
            lambda: vault.unlock_recovery(code),
            lambda: vault.unlock_key(bytes(range(32))),
        ):
            vault.lock()
            unlock()

    ask(opened, each_opens)
    qtbot.waitUntil(lambda: "key_file" in screen.safety._ways())
    screen.safety.file.button.click()
    qtbot.waitUntil(lambda: Way.KEY_FILE not in ask(opened, vault.ways))


def test_the_keyring_is_used_and_left(qtbot: QtBot, opened: Gui, screen: SettingsScreen) -> None:
    line = screen.safety.keyring
    assert not line.button.isEnabled(), "there is none"
    with using(Memory()) as backend:
        screen.refresh()
        qtbot.waitUntil(line.button.isEnabled)
        line.button.click()
        qtbot.waitUntil(lambda: len(backend.held) == 1)
        qtbot.waitUntil(lambda: "keyring" in screen.safety._ways())
        line.button.click()
        qtbot.waitUntil(lambda: backend.held == {})


def test_a_copy_is_made_and_its_time_is_said(qtbot: QtBot, opened: Gui, screen: SettingsScreen) -> None:
    assert "none yet" in screen.data.backup.button.accessibleDescription()
    screen.data.backup.button.click()
    said = screen.data.backup.button
    qtbot.waitUntil(lambda: "today 14:20" in said.accessibleDescription())
    assert ask(opened, opened.services.custody.last_backup) == opened._clock()


def test_what_the_program_does_is_kept(qtbot: QtBot, opened: Gui, screen: SettingsScreen) -> None:
    screen.names_pattern.click()
    at = screen.safety.minutes.findData(30)
    screen.safety.minutes.setCurrentIndex(at)
    screen.safety.minutes.activated.emit(at)
    qtbot.waitUntil(lambda: opened.lock.idle._minutes == 30)
    program = ask(opened, opened.services.settings.program)
    assert (program.idle_minutes, program.names_profile) == (30, False)
