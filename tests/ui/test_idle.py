"""Idle minutes: told once, by the clock, and never by polling."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.domain.clock import Clock
from desktop.ui.idle import Idle

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Moving:
    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def move(self, **by: float) -> None:
        self.now += timedelta(**by)


@pytest.fixture
def moving(clock: Clock) -> Moving:
    return Moving(clock())


@pytest.fixture
def idle(qapp: QApplication, moving: Moving) -> Iterator[Idle]:
    made = Idle(qapp, moving)
    made.told = 0  # type: ignore[attr-defined]
    made.idle.connect(lambda: setattr(made, "told", made.told + 1))  # type: ignore[attr-defined]
    yield made
    made.after(0)


@pytest.fixture
def field(qtbot: QtBot) -> QLineEdit:
    made = QLineEdit()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is made)
    return made


def press(field: QLineEdit, *keys: Qt.Key) -> None:
    """As the desktop gives it: to the window, which gives it to the widget that has the focus."""
    for key in keys:
        QTest.keyClick(field.windowHandle(), key)


def test_one_timer_waits_for_as_long_as_is_left(idle: Idle, moving: Moving, field: QLineEdit) -> None:
    idle.after(15)
    assert idle._timer.isSingleShot()
    assert idle._timer.interval() == 15 * 60_000
    moving.move(minutes=10)
    press(field, Qt.Key.Key_A)
    assert field.text() == "a"
    assert idle._timer.interval() == 15 * 60_000, "a touch does not start it again"
    moving.move(minutes=5)
    idle.look()
    assert idle.told == 0  # type: ignore[attr-defined]
    assert idle._timer.interval() == 10 * 60_000 + 1
    moving.move(minutes=10)
    idle.look()
    assert idle.told == 1  # type: ignore[attr-defined]
    assert not idle._timer.isActive()


def test_the_touch_that_wakes_the_computer_comes_too_late(idle: Idle, moving: Moving, field: QLineEdit) -> None:
    idle.after(15)
    moving.move(hours=9)
    press(field, Qt.Key.Key_A, Qt.Key.Key_B)
    assert idle.told == 1  # type: ignore[attr-defined]
    assert field.text() in ("", "b"), "the first key reaches nobody"


def test_a_window_that_comes_later_is_heard_too(qtbot: QtBot, idle: Idle, moving: Moving, field: QLineEdit) -> None:
    idle.after(15)
    later = QLineEdit()
    qtbot.addWidget(later)
    later.show()
    later.activateWindow()
    later.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is later)
    moving.move(minutes=14)
    press(later, Qt.Key.Key_A)
    moving.move(minutes=14)
    QTest.mouseClick(field.windowHandle(), Qt.MouseButton.LeftButton)
    moving.move(minutes=14)
    idle.look()
    assert idle.told == 0  # type: ignore[attr-defined]


def test_never_is_never(idle: Idle, moving: Moving, field: QLineEdit) -> None:
    idle.after(15)
    idle.after(0)
    assert not idle._timer.isActive()
    moving.move(days=1)
    QTest.mouseClick(field.windowHandle(), Qt.MouseButton.LeftButton)
    assert idle.told == 0  # type: ignore[attr-defined]


def test_a_clock_that_is_set_back_begins_anew(idle: Idle, moving: Moving) -> None:
    idle.after(15)
    moving.move(hours=-2)
    idle.look()
    moving.move(minutes=14)
    idle.look()
    assert idle.told == 0  # type: ignore[attr-defined]
    moving.move(minutes=1)
    idle.look()
    assert idle.told == 1  # type: ignore[attr-defined]
