"""Locking: content, thumbnails and the accessible tree are empty, the store is closed, what was typed waits."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import CancelledError

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.app.gui import Gui
from desktop.domain.clock import Clock
from desktop.domain.errors import StoreFailed
from desktop.system.paths import Paths
from desktop.ui.idle import Idle
from desktop.ui.kit.dialog import Dialog
from tests.app.conftest import end
from tests.app.test_door import PASSPHRASE
from tests.keyrings import Memory, using

KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def test_everything_is_hidden_and_the_store_is_closed(qtbot: QtBot, opened: Gui) -> None:
    assert "Marta Bellini" in "".join(names(opened.window))
    press_lock(qtbot, opened)
    assert "Marta" not in "".join(names(opened.window))
    assert "Marta" not in "".join(names(QApplication.instance())), "nor beside the window"
    with pytest.raises(StoreFailed, match="locked"):
        opened.lane.submit(opened.services.clients.lines).result()
    assert opened.door.page is opened.door.unlock
    assert opened.shell.go("clients") is None, "no way around the door"


def test_a_window_that_is_gone_hears_no_touch(qapp: QApplication, qtbot: QtBot, where: Paths, clock: Clock) -> None:
    before = len(qapp.findChildren(Idle))
    window = Gui(where, clock)
    window.show()
    qtbot.waitUntil(lambda: window.door is not None)
    assert len(qapp.findChildren(Idle)) == before + 1
    end(window)
    assert len(qapp.findChildren(Idle)) == before


def test_what_was_typed_waits_and_the_keyboard_is_where_it_was(qtbot: QtBot, opened: Gui) -> None:
    dialog, field = Dialog(opened.shell, "New promise"), QLineEdit()
    dialog.body.addWidget(field)
    dialog.open()
    qtbot.keyClicks(field, "call back about the que")
    beside = QLabel("Marta Bellini")
    qtbot.addWidget(beside)
    beside.show()
    opened.lock.lock()
    qtbot.waitUntil(lambda: opened.door.unlock.next.isEnabled())
    assert not dialog.isVisible()
    assert not beside.isVisible()
    unlock(qtbot, opened)
    assert dialog.isVisible()
    assert beside.isVisible()
    assert field.text() == "call back about the que"
    assert opened.window.focusWidget() is field
    dialog.dismiss()


def test_after_it_the_window_goes_on(qtbot: QtBot, opened: Gui) -> None:
    rows = opened.shell.screens["today"].waiting.list
    for _ in range(2):
        press_lock(qtbot, opened)
        qtbot.keyClicks(opened.door.unlock.passphrase.edit, "wrong one")
        opened.services.vault._wait = lambda _seconds: None
        opened.door.unlock.go_on()
        qtbot.waitUntil(lambda: bool(opened.door.unlock.passphrase.edit.accessibleDescription()))
        assert opened.shell.is_covered()
        unlock(qtbot, opened)
    rows.setFocus()
    qtbot.keyClicks(rows, "n")
    qtbot.waitUntil(lambda: len(rows.model_.rows) == 3)
    opened.shell.undo_wanted.emit()
    qtbot.waitUntil(lambda: len(rows.model_.rows) == 4)


def test_idle_minutes_lock_where_a_passphrase_would_be_asked(qtbot: QtBot, opened: Gui) -> None:
    qtbot.waitUntil(lambda: opened.lock.idle._minutes == 15)
    opened.lane.submit(lambda: opened.services.settings.change_program(idle_minutes=5)).result()
    qtbot.waitUntil(lambda: opened.lock.idle._minutes == 5)
    opened.lock.idle.idle.emit()
    qtbot.waitUntil(opened.shell.is_covered)


def test_a_store_of_the_keyring_alone_opens_with_one_press(qtbot: QtBot, opened: Gui) -> None:
    with using(Memory()):
        opened.lane.submit(opened.services.vault.use_keyring).result()
        opened.lane.submit(lambda: opened.services.vault.drop("passphrase")).result()
        opened.lock.watch()
        qtbot.waitUntil(lambda: opened.lock.idle._minutes == 0)
        press_lock(qtbot, opened)
        qtbot.waitUntil(lambda: not opened.door.unlock.asks)
        opened.door.unlock.go_on()
        qtbot.waitUntil(lambda: not opened.shell.is_covered())


def test_a_long_job_is_done_before_the_store_goes(qtbot: QtBot, opened: Gui) -> None:
    steps: list[bool] = []

    def long() -> None:
        for _ in range(3):
            opened.lane.between()
            steps.append(opened.services.vault.state() == "open")

    opened.lane.submit(lambda: [opened.lane.submit_alone(opened.services.vault.lock), long()]).result()
    assert steps == [True, True, True]
    opened.lane.submit(lambda: None).result()
    qtbot.waitUntil(lambda: opened.services.vault.state() == "locked")


def test_a_job_that_can_be_begun_anew_gives_way_to_the_lock_and_to_the_end(qtbot: QtBot, opened: Gui) -> None:
    def endless() -> None:
        while True:
            opened.lane.give_way()

    given_up = opened.lane.submit(endless)
    press_lock(qtbot, opened)
    assert isinstance(given_up.exception(), CancelledError)
    unlock(qtbot, opened)
    given_up = opened.lane.submit(endless)
    opened.close()
    assert isinstance(given_up.exception(), CancelledError)


def press_lock(qtbot: QtBot, gui: Gui) -> None:
    qtbot.keyClick(QApplication.focusWidget() or gui.window, Qt.Key.Key_L, KEYS)
    assert gui.shell.is_covered()
    qtbot.waitUntil(lambda: gui.door.unlock.next.isEnabled())


def unlock(qtbot: QtBot, gui: Gui) -> None:
    gui.door.unlock.passphrase.edit.setText(PASSPHRASE)
    gui.door.unlock.go_on()
    qtbot.waitUntil(lambda: not gui.shell.is_covered())


def names(whole: QObject | None) -> Iterator[str]:
    """All that a screen reader finds below it."""

    def below(one: QAccessibleInterface) -> Iterator[str]:
        for part in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value):
            yield one.text(part)
        for at in range(one.childCount()):
            if (child := one.child(at)) is not None:
                yield from below(child)

    yield from below(QAccessible.queryAccessibleInterface(whole))
