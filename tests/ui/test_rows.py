"""Rows: what a screen reader hears, what stays selected, what is cut first."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from desktop.ui.kit.lines import RowList
from desktop.ui.kit.ring import Mark
from desktop.ui.kit.rows import ClientRow, TickRow, two_lines
from desktop.ui.kit.theme import font


def waiting(key: int, name: str = "Ada") -> ClientRow:
    return ClientRow(
        key, name, "A", 0, "mail", "Mail, 11:00", "text", "1 h left", "by 15:00", "ink", 0.5, Mark.NONE,
        f"{name}, 1 h left",
    )  # fmt: skip


def test_who_and_when_are_heard_first(qtbot: QtBot) -> None:
    rows = shown(qtbot, RowList())
    rows.show_rows([waiting(1)])
    heard = rows.model_.data(rows.model_.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "Ada, 1 h left"


def test_the_selection_stays_with_the_person(qtbot: QtBot) -> None:
    rows = shown(qtbot, RowList())
    rows.show_rows([waiting(1), waiting(2), waiting(3)])
    rows.take(1)
    rows.show_rows([waiting(3), waiting(2), waiting(1)])
    assert rows.selected() == [2]


def test_where_a_row_leaves_the_next_one_is_selected(qtbot: QtBot) -> None:
    rows = shown(qtbot, RowList())
    rows.show_rows([waiting(1), waiting(2), waiting(3)])
    rows.take(1)
    rows.show_rows([waiting(1), waiting(3)])
    assert rows.selected() == [3]
    rows.show_rows([waiting(1)])
    assert rows.selected() == [1]


def test_a_letter_acts_only_where_it_means_something(qtbot: QtBot) -> None:
    rows, pressed = shown(qtbot, RowList()), []
    rows.letters = {Qt.Key.Key_N: lambda: pressed.append("n")}
    rows.show_rows([waiting(1, "Ada"), waiting(2, "Nora")])
    rows.setFocus()
    qtbot.keyClicks(rows, "nxo")
    assert pressed == ["n"]
    assert rows.selected() == [1], "no letter jumps to a name"
    qtbot.keyClick(rows, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert pressed == ["n"]


def test_space_ticks(qtbot: QtBot) -> None:
    rows, ticked = shown(qtbot, RowList(ticks=True)), []
    rows.ticked.connect(ticked.append)
    rows.show_rows([TickRow(7, "Send it", "", "Ada", "ink2", "Ada, Send it")])
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_Space)
    assert ticked == [7]


def test_a_title_breaks_between_words_and_only_once() -> None:
    metrics = QFontMetrics(font("body"))
    width = metrics.horizontalAdvance("one two three")
    assert two_lines(metrics, "one two", width) == ["one two"]
    assert two_lines(metrics, "one  two three four five six", width) == ["one two three", "four five six"]
    assert two_lines(metrics, "x" * 200, width) == ["x" * 200]


def test_no_line_of_a_title_but_the_last_is_cut() -> None:
    metrics, text = QFontMetrics(font("body")), "Pictures of customers’ books only after asking"
    for width in range(150, 260):
        first = two_lines(metrics, text, width)[0]
        assert metrics.elidedText(first, Qt.TextElideMode.ElideRight, width) == first, width


def shown(qtbot: QtBot, rows: RowList) -> RowList:
    qtbot.addWidget(rows)
    rows.resize(500, 300)
    with qtbot.waitActive(rows):
        rows.show()
        rows.activateWindow()
    return rows
