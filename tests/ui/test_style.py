"""The style: rings that nothing cuts off, boxes that drop below themselves."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QFocusFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.kit.style import KeyboardFocus, focus_by_keys

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_the_ring_is_not_cut_off_by_the_row_around_its_control(qtbot: QtBot, qapp: QApplication) -> None:
    window, row, button = QWidget(), QWidget(), QPushButton("Marta")
    inside = QHBoxLayout(row)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.addWidget(button)
    whole = QVBoxLayout(window)
    whole.addWidget(QPushButton("First"))
    whole.addWidget(row)
    qtbot.addWidget(window)
    keyboard = KeyboardFocus(qapp)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    focus_by_keys(button)
    qtbot.waitUntil(button.hasFocus)
    (frame,) = window.findChildren(QFocusFrame)
    assert frame.widget() is button
    around = frame.parentWidget()
    assert around.rect().contains(frame.geometry())
    assert frame.width() > button.width()
    keyboard.deleteLater()


def test_a_box_shows_all_its_entries(qtbot: QtBot) -> None:
    box = QComboBox()
    box.addItems(["Choose a client", "Marta Galli", "Marta Rossi"])
    qtbot.addWidget(box)
    with qtbot.waitExposed(box):
        box.show()
    box.showPopup()
    entries = box.view()
    rects = [entries.visualRect(box.model().index(at, 0)) for at in range(box.count())]
    assert all(entries.viewport().rect().contains(one) for one in rects)
    box.hidePopup()
