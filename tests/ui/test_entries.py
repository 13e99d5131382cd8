"""Entries: what is at the right goes under the title where it would leave that no room; keys act on the chosen one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from desktop.ui.kit import access
from desktop.ui.kit.entries import EntryRow, _words
from desktop.ui.kit.entry_list import EntryList
from desktop.ui.kit.theme import font

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def width(text: str) -> int:
    return QFontMetrics(font("body")).horizontalAdvance(text)


def test_a_short_right_side_stands_beside_the_title() -> None:
    row = EntryRow(1, "Choose the photo", "", right="Fri 13", under="every week")
    assert _words(row, width("Choose the photo") + 200) == (["Choose the photo"], "every week")


def test_a_title_of_two_lines_keeps_the_right_side_beside_its_first() -> None:
    row = EntryRow(1, "Choose the photo of the cover", "", right="Fri 13")
    lines, under = _words(row, width("Choose the photo") + 80)
    assert (len(lines), under) == (2, "")


def test_a_long_right_side_goes_under_the_title() -> None:
    row = EntryRow(1, "Choose the photo", "", right="20 giorni di ritardo", under="ogni settimana")
    assert _words(row, width("Choose the photo") + 20) == (
        ["Choose the photo"],
        "20 giorni di ritardo · ogni settimana",
    )


@pytest.fixture
def rows(qtbot: QtBot) -> EntryList:
    made = EntryList()
    qtbot.addWidget(made)
    made.resize(300, 300)
    made.show_rows(
        [EntryRow(-1, "Mine", "Mine", heading=True), EntryRow(1, "One", "One"), EntryRow(2, "Two", "Two", box=False)]
    )
    with qtbot.waitActive(made):
        made.show()
    made.setFocus()
    return made


def test_a_heading_is_never_chosen(qtbot: QtBot, rows: EntryList) -> None:
    assert rows.chosen() == 1
    qtbot.keyClick(rows, Qt.Key.Key_Up)
    assert rows.chosen() == 1
    qtbot.keyClick(rows, Qt.Key.Key_Home)
    assert rows.chosen() == 1
    rows.take(0)
    assert rows.chosen() == 1
    assert rows.keys_shown() == [1, 2]


def test_the_menu_has_every_choice_with_its_key(rows: EntryList) -> None:
    done: list[str] = []
    rows.choices = lambda: (("Done", Qt.Key.Key_D, lambda: done.append("done")),)
    (action,) = rows.menu().actions()
    assert (action.text(), action.shortcut().toString()) == ("Done", "D")
    action.trigger()
    assert done == ["done"]


def test_letters_rest_where_she_wants_it_and_delete_does_not(qtbot: QtBot, rows: EntryList) -> None:
    done: list[object] = []
    rows.choices = lambda: (("Done", Qt.Key.Key_D, lambda: done.append("done")),)
    rows.removing.connect(done.append)
    access.choose(still=False, letters=False)
    try:
        qtbot.keyClick(rows, Qt.Key.Key_D)
        assert done == []
        qtbot.keyClick(rows, Qt.Key.Key_Delete)
        assert done == [1]
    finally:
        access.choose(still=False, letters=True)
    qtbot.keyClick(rows, Qt.Key.Key_D)
    assert done == [1, "done"]


def test_the_mouse_ticks_a_box_and_nothing_else(qtbot: QtBot, rows: EntryList) -> None:
    ticked: list[int] = []
    rows.ticked.connect(ticked.append)
    for at, button in ((0, "Left"), (1, "Left"), (2, "Right"), (2, "Left")):
        where = rows.visualRect(rows.model_.index(at)).center()
        where.setX(20)
        qtbot.mouseClick(rows.viewport(), getattr(Qt.MouseButton, f"{button}Button"), pos=where)
    assert ticked == [2]
