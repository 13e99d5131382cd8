"""A dialog lies over the window: it keeps the keyboard, gives it back, and lets no key through."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.actions import OurKeysFirst
from desktop.ui.kit.buttons import PRIMARY, Button
from desktop.ui.kit.dialog import Dialog, open_in


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(860, 520)
    window.behind = QLineEdit()  # type: ignore[attr-defined]
    layout = QVBoxLayout(window)
    layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
    layout.addWidget(window.behind)  # type: ignore[attr-defined]
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.behind.setFocus()  # type: ignore[attr-defined]
    return window


@pytest.fixture
def dialog(window: QWidget) -> Dialog:
    dialog = Dialog(window, "New promise")
    dialog.fields = [QLineEdit(), QLineEdit()]  # type: ignore[attr-defined]
    for field in dialog.fields:  # type: ignore[attr-defined]
        dialog.body.addWidget(field)
    dialog.default = Button("Keep", PRIMARY)
    dialog.foot.addWidget(dialog.default)
    dialog.open()
    return dialog


def focused() -> QWidget | None:
    return QApplication.focusWidget()


def test_the_first_field_has_the_keyboard_and_tab_goes_around(qtbot: QtBot, dialog: Dialog) -> None:
    first, second = dialog.fields  # type: ignore[attr-defined]
    seen = []
    for _ in range(5):
        seen.append(focused())
        qtbot.keyClick(focused(), Qt.Key.Key_Tab)
    assert seen == [first, second, dialog.default, dialog.close_button, first]
    qtbot.keyClick(focused(), Qt.Key.Key_Backtab)
    assert focused() is first


def test_escape_closes_and_the_keyboard_is_where_it_was(qtbot: QtBot, window: QWidget, dialog: Dialog) -> None:
    assert open_in(window) is dialog
    with qtbot.waitSignal(dialog.closed):
        qtbot.keyClick(focused(), Qt.Key.Key_Escape)
    assert open_in(window) is None
    assert focused() is window.behind  # type: ignore[attr-defined]


def test_enter_in_a_field_presses_the_main_button_unless_it_is_off(qtbot: QtBot, dialog: Dialog) -> None:
    pressed: list[bool] = []
    assert dialog.default is not None
    dialog.default.clicked.connect(lambda: pressed.append(True))
    dialog.default.setEnabled(False)
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    assert not pressed
    dialog.default.setEnabled(True)
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    assert pressed == [True]


def test_a_sheet_too_tall_for_the_window_stays_inside_and_scrolls(qtbot: QtBot, window: QWidget) -> None:
    dialog = Dialog(window, "Many")
    fields = [QLineEdit() for _ in range(40)]
    for field in fields:
        dialog.body.addWidget(field)
    dialog.open()
    assert window.rect().contains(dialog.sheet.geometry())
    fields[-1].setFocus()
    qtbot.keyClick(fields[-2], Qt.Key.Key_Tab)
    window.resize(900, 700)
    qtbot.waitUntil(lambda: dialog.size() == window.size())
    assert window.rect().contains(dialog.sheet.geometry())


def test_undo_in_a_field_is_first_the_typing_then_the_step(qtbot: QtBot, window: QWidget) -> None:
    OurKeysFirst(QApplication.instance())  # type: ignore[arg-type]
    steps: list[str] = []
    QShortcut(QKeySequence("Ctrl+Z"), window, lambda: steps.append("undo"))
    QShortcut(QKeySequence("Ctrl+K"), window, lambda: steps.append("find"))
    field: QLineEdit = window.behind  # type: ignore[attr-defined]
    qtbot.keyClicks(field, "one")
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (field.text(), steps) == ("", [])
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert steps == ["undo"]
    qtbot.keyClicks(field, "two")
    field.home(False)
    qtbot.keyClick(field, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert (field.text(), steps) == ("two", ["undo", "find"])
