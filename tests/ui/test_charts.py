"""Charts: arrows step from mark to mark, each is spoken, Enter opens it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.kit.answer_marks import AnswerMarks, Stroke, Track
from desktop.ui.kit.blocks import Blocks, Column
from desktop.ui.kit.chart import Chart
from desktop.ui.kit.squares import Look, Square
from desktop.ui.kit.year_map import STEPS, Weeks, YearMap, months_over, shade, step_of
from desktop.ui.numbers_dialog import Numbers

Key = Qt.Key


def year() -> YearMap:
    made = YearMap()
    counts = ((0, 1, 0, 0, 0, 0, 2), (0, 0, 0, 3, None, None, None))
    made.show_weeks(Weeks(counts, ((0, "Nov"),), ("Mon", "", "Wed", "", "Fri", "", "Sun")), 5, lambda w, d: f"{w}/{d}")
    return made


def answers() -> AnswerMarks:
    made = AnswerMarks()
    strokes = tuple(Stroke(share, share > 1, f"{share}") for share in (0.9, 0.2, 1.2))
    made.show_tracks(
        [Track(1, "Olmo", "CO", 1, "", strokes), Track(2, "Hanna", "H", 2, "", (Stroke(0.5, False, "0.5"),))]
    )
    return made


def blocks() -> Blocks:
    made = Blocks()
    two = (Square(Look.FILLED, "a"), Square(Look.DOTTED, "b"))
    made.show_columns([Column("1", two), Column("2", ()), Column("now", two[:1])])
    return made


@pytest.mark.parametrize(
    ("make", "keys", "said"),
    [
        (year, [Key.Key_Left, Key.Key_Up], ["1/3", "0/3", "0/2"]),
        (year, [Key.Key_Down, Key.Key_Home], ["1/3", "0/0"]),
        (
            answers,
            [Key.Key_Up, Key.Key_Left, Key.Key_Right, Key.Key_Right],
            ["Hanna, 0.5", "Olmo, 0.2", "Olmo, 0.9", "Olmo, 1.2"],
        ),
        (blocks, [Key.Key_Left, Key.Key_Up, Key.Key_Right], ["a", "a", "b", "a"]),
    ],
)
def test_steps(qtbot: QtBot, make, keys: list[Qt.Key], said: list[str]) -> None:
    chart: Chart = make()
    qtbot.addWidget(chart)
    chart.resize(600, 220)
    heard: list[str] = []
    chart.stepped.connect(heard.append)
    chart.show()
    chart.setFocus()
    qtbot.waitUntil(lambda: len(heard) >= 1)
    for key in keys:
        qtbot.keyClick(chart, key)
    assert [one for at, one in enumerate(heard) if at == 0 or one != heard[at - 1] or one == "a"][-len(said) :] == said


def test_enter_opens_what_was_stepped_on(qtbot: QtBot) -> None:
    chart = year()
    qtbot.addWidget(chart)
    chart.show()
    chart.setFocus()
    qtbot.waitUntil(chart.hasFocus)
    with qtbot.waitSignal(chart.opened) as opened:
        qtbot.keyClick(chart, Key.Key_Return)
    assert opened.args == [1, 3]


def test_marks_lie_inside_and_apart(qtbot: QtBot) -> None:
    for chart in (year(), answers(), blocks()):
        qtbot.addWidget(chart)
        chart.resize(640, 260)
        cells = [chart.cell(at) for at in chart.places()]
        assert all(cell.left() >= 0 and cell.right() <= 640 for cell in cells)
        assert all(cell.top() >= 0 and cell.bottom() <= 260 for cell in cells)
        if not isinstance(chart, AnswerMarks):
            assert not [1 for n, one in enumerate(cells) for other in cells[n + 1 :] if one.intersects(other)]


def test_shades_differ_in_lightness() -> None:
    lights = [shade(step).lightnessF() for step in range(STEPS)]
    assert all(abs(a - b) > 0.04 for a, b in pairwise(lights))
    assert [step_of(count, 5) for count in (0, 1, 2, 3, 4, 5, 60)] == [0, 1, 2, 2, 3, 4, 4]


def test_a_month_stands_over_its_first_week() -> None:
    assert months_over([(0, "Nov"), (1, "Nov"), (2, "Dec"), (3, "Jan")]) == ((0, "Nov"), (2, "Dec"), (3, "Jan"))


def test_the_numbers_can_be_copied(qtbot: QtBot, qapp) -> None:
    table = Numbers(["Month", "Mon"], [["May", "3"], ["June", "0"]])
    qtbot.addWidget(table)
    table.copy_all()
    assert qapp.clipboard().text() == "Month\tMon\nMay\t3\nJune\t0"
    table.selectRow(1)
    qtbot.keyClick(table, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert qapp.clipboard().text() == "Month\tMon\nJune\t0"
    assert isinstance(table, QWidget)
