"""A long history as a list: every row has its place at once, and only what is seen is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui.kit.timeline import CHUNK, KEPT, TimelineEntry, heads_of
from desktop.ui.kit.timeline_view import TimelineView

LAST = date(2026, 11, 12)
MANY = 50_000


def entry(key: int) -> TimelineEntry:
    return TimelineEntry(key, "mail", key % 2 == 0, f"Line {key}", "12:15", "", "Mail", "ink2", f"Today, {key}")


class Asked(TimelineView):
    """Gives what it is asked for, after the paint, and remembers what that was."""

    def __init__(self) -> None:
        super().__init__(date.isoformat)
        self.chunks: list[int] = []
        self.model_.wanted.connect(self.give, Qt.ConnectionType.QueuedConnection)

    def give(self, first: int) -> None:
        self.chunks.append(first)
        self.model_.fill(first, [entry(key) for key in self.model_.keys[first : first + CHUNK]])


@pytest.fixture
def view(qtbot: QtBot) -> Asked:
    made = Asked()
    qtbot.addWidget(made)
    made.resize(360, 560)
    with qtbot.waitActive(made):
        made.show()
    return made


def show(view: Asked, keys: Sequence[int]) -> None:
    """Three rows a day, the newest first."""
    view.show_rows(tuple(keys), heads_of(LAST - timedelta(days=at // 3) for at in range(len(keys))))
    settle()


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


@pytest.mark.parametrize(
    ("room", "said"),
    [
        ("WhatsApp · 3 messages · due 16:20 · worry?", "WhatsApp · 3 messages · due 16:20 · worry?"),
        ("WhatsApp · 3 messages · due 16:20 · wor", "Due 16:20 · worry?"),
        ("Due 16:20 · worry?", "Due 16:20 · worry?"),
        ("Due 16", "Worry?"),
        ("", "Worry?"),
    ],
)
def test_where_there_is_less_room_less_is_said_and_that_whole(view: Asked, room: str, said: str) -> None:
    metrics = QFontMetrics(view.font())
    row = entry(1)._replace(meta="WhatsApp · 3 messages · due 16:20 · worry?", shorter=("Due 16:20 · worry?", "Worry?"))
    assert row.meta_within(metrics.horizontalAdvance(room), metrics) == said


def test_only_what_is_in_sight_is_asked_for(view: Asked) -> None:
    show(view, range(MANY))
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    settle()
    assert len(view.chunks) <= 4
    assert len(set(view.chunks)) == len(view.chunks)


def test_keys_go_through_the_whole_of_it(qtbot: QtBot, view: Asked) -> None:
    show(view, range(MANY))
    view.setFocus()
    assert view.selected() == 0
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.selected() == 2
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.selected() == MANY - 1
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    page = view.selected()
    assert page is not None
    assert MANY - 20 < page < MANY - 3
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.selected() == 0
    settle()
    assert view.visualRect(view.currentIndex()).top() >= 0


def test_the_selected_row_is_always_in_sight(qtbot: QtBot, view: Asked) -> None:
    show(view, range(400))
    view.setFocus()
    for _ in range(40):
        qtbot.keyClick(view, Qt.Key.Key_Down)
        assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))


def test_a_row_is_found_where_it_is_painted_and_a_heading_is_none(view: Asked) -> None:
    show(view, range(40))
    for row in range(6):
        rect = view.visualRect(view.model_.index(row))
        assert view.indexAt(rect.center()).row() == row
    assert not view.indexAt(QPoint(20, 4)).isValid(), "the heading of the first day"
    tops = [view.visualRect(view.model_.index(row)).top() for row in range(6)]
    steps = [below - above for above, below in pairwise(tops)]
    assert steps[2] > steps[0] == steps[1] == steps[3], "the fourth row begins another day"


def test_enter_and_two_clicks_open(qtbot: QtBot, view: Asked) -> None:
    opened: list[int] = []
    view.opened.connect(opened.append)
    show(view, range(40))
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    middle = view.visualRect(view.model_.index(3)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert opened == [1, 3]


def test_a_letter_acts_only_where_it_means_something(qtbot: QtBot, view: Asked) -> None:
    pressed: list[str] = []
    view.letters = {Qt.Key.Key_N: lambda: pressed.append("n")}
    show(view, range(40))
    view.setFocus()
    qtbot.keyClicks(view, "nxl")
    assert (pressed, view.selected()) == (["n"], 0)


def test_a_new_row_leaves_the_selection_and_what_is_in_sight_where_they_were(view: Asked) -> None:
    show(view, range(1, 400))
    view.take(200)
    before = view.visualRect(view.currentIndex()).top()
    show(view, range(400))
    assert view.selected() == 201
    after = view.visualRect(view.currentIndex()).top()
    assert abs(after - before) <= view.visualRect(view.currentIndex()).height()


def test_where_the_selected_row_leaves_the_next_one_is_selected(view: Asked) -> None:
    show(view, range(10))
    view.take(4)
    show(view, [0, 1, 2, 3, 5, 6, 7, 8, 9])
    assert view.selected() == 5


def test_what_was_seen_long_ago_is_let_go_and_asked_for_again(view: Asked) -> None:
    show(view, range(CHUNK * (KEPT + 10)))
    view.take(CHUNK * (KEPT + 10) - 1)  # what is in sight is asked for again at once
    for first in range(0, CHUNK * (KEPT + 10), CHUNK):
        view.model_.entry(first)
        settle()
    assert len(view.model_._entries) == CHUNK * KEPT
    asked = len(view.chunks)
    assert view.model_.entry(0) is None
    settle()
    assert len(view.chunks) == asked + 1
    assert view.model_.entry(0) == entry(0)


def test_an_answer_for_what_is_no_longer_shown_does_no_harm(view: Asked) -> None:
    show(view, range(400))
    view.show_rows((7, 8), heads_of((LAST, LAST)))
    view.model_.fill(300, [entry(300)])
    assert view.model_.rowCount() == 2


def test_the_sentence_is_heard_and_the_title_is_the_tip(view: Asked) -> None:
    show(view, range(3))
    index = view.model_.index(1)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Today, 1"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "Line 1"


def test_who_listens_hears_every_row(view: Asked) -> None:
    show(view, range(MANY))
    heard = QAccessible.queryAccessibleInterface(view)
    assert heard.role() == QAccessible.Role.List
    assert heard.childCount() == MANY
    assert [heard.child(at).text(QAccessible.Text.Name) for at in range(3)] == ["Today, 0", "Today, 1", "Today, 2"]


def test_earlier_weeks_begin_before_the_week_at_the_top(view: Asked) -> None:
    show(view, range(400))
    seen = []
    for _ in range(3):
        view.to_earlier_week()
        seen.append(view.model_.day(view.first_in_sight()))
    # Thursday the 12th is at the top; the Sunday before it is the 8th, and so on.
    assert seen == [date(2026, 11, 8), date(2026, 11, 1), date(2026, 10, 25)]
    assert view.selected() == view.model_.keys[view.first_in_sight()], "arrows go on from there"


def test_nothing_to_show_is_no_trouble(qtbot: QtBot, view: Asked) -> None:
    show(view, [])
    view.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_End):
        qtbot.keyClick(view, key)
    view.to_earlier_week()
    assert view.selected() is None


@pytest.fixture
def several(qtbot: QtBot) -> TimelineView:
    made = TimelineView(date.isoformat, several=True)
    qtbot.addWidget(made)
    made.resize(360, 560)
    with qtbot.waitActive(made):
        made.show()
    made.show_rows(tuple(range(MANY)), heads_of(LAST - timedelta(days=at // 3) for at in range(MANY)))
    made.setFocus()
    settle()
    return made


def test_shift_and_arrows_choose_a_run_however_far_it_reaches(qtbot: QtBot, several: TimelineView) -> None:
    qtbot.keyClick(several, Qt.Key.Key_Down)
    for _ in range(3):
        qtbot.keyClick(several, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert several.chosen() == [1, 2, 3, 4]
    qtbot.keyClick(several, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert several.chosen() == [1, 2, 3]
    qtbot.keyClick(several, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert several.chosen() == list(range(1, MANY))
    qtbot.keyClick(several, Qt.Key.Key_Up)
    assert several.chosen() == [MANY - 2]


def test_space_turns_rows_one_by_one_until_escape_or_a_click(qtbot: QtBot, several: TimelineView) -> None:
    def space_and_down() -> None:
        qtbot.keyClick(several, Qt.Key.Key_Space)
        qtbot.keyClick(several, Qt.Key.Key_Down)

    for _ in range(2):
        space_and_down()
    assert several.chosen() == [0, 2]
    assert several.selected() == 4
    qtbot.keyClick(several, Qt.Key.Key_Up)
    qtbot.keyClick(several, Qt.Key.Key_Up)
    qtbot.keyClick(several, Qt.Key.Key_Space)
    assert several.chosen() == [0]
    qtbot.keyClick(several, Qt.Key.Key_Escape)
    assert several.chosen() == [3]
    space_and_down()
    where = several.visualRect(several.model_.index(1)).center()
    qtbot.mouseClick(several.viewport(), Qt.MouseButton.LeftButton, pos=where)
    qtbot.keyClick(several, Qt.Key.Key_Down)
    assert several.chosen() == [2]


def test_every_row_is_where_a_point_finds_it(several: TimelineView) -> None:
    for row in (0, 1, 2, 3, 5, 6, 1000, 1001):
        several.take(row)
        assert several.indexAt(several.visualRect(several.model_.index(row)).center()).row() == row
    several.take(3)
    top = several.visualRect(several.model_.index(3)).top()
    assert several.indexAt(QPoint(20, top - 8)).row() == -1, "the heading above it"
