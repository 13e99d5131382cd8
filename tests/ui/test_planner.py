"""The planned week by hand: arrows, dragging and stretching by mouse and keys, what comes from outside."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from desktop.ui.kit.lanes import Lane, lanes
from desktop.ui.kit.planner import Look, PlanBlock, PlanDay, PlanWeek, places
from desktop.ui.kit.planner_view import PlannerView

Key, Held = Qt.Key, Qt.KeyboardModifier
NAMES = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def block(key: int, day: int, begins: float, ends: float, look: Look = Look.WORK, **more: bool) -> PlanBlock:
    title = f"Block {key}"
    return PlanBlock(key, day, round(begins * 60), round(ends * 60), title, "", look, f"{NAMES[day]}, {title}", **more)


def week(blocks: Iterable[PlanBlock], name: str = "9 – 15 November") -> PlanWeek:
    days = tuple(PlanDay(one, str(9 + at), one, at == 3, ((540, 1080),)) for at, one in enumerate(NAMES))
    return PlanWeek(name, days, tuple(blocks), (3, 14 * 60 + 20))


class Hand:
    """She, at the week."""

    def __init__(self, qtbot: QtBot) -> None:
        self.bot, self.view = qtbot, PlannerView()
        self.told: list[tuple[object, ...]] = []
        qtbot.addWidget(self.view)
        self.view.resize(760, 620)
        self.view.show_week(
            week(
                [
                    block(1, 0, 9, 10),
                    block(2, 0, 11, 12, stretches=True),
                    block(3, 1, 9.5, 10.5),
                    block(4, 3, 15, 16),
                    block(5, 4, 10, 11, Look.MEETING, moves=False),
                ]
            )
        )
        for name in ("opened", "moved", "stretched", "removing", "let_go", "added"):
            getattr(self.view, name).connect(lambda *said, name=name: self.told.append((name, *said)))
        with qtbot.waitExposed(self.view):
            self.view.show()
        self.view.setFocus()

    def at(self, day: int, hour: float) -> QPoint:
        sheet = self.view.sheet
        return QPoint(round(sheet.left(day) + sheet.column / 2), round(sheet.y(hour * 60) - self.view.verticalOffset()))

    def drag(self, first: QPoint, last: QPoint, release: bool = True) -> None:
        port = self.view.viewport()
        self.bot.mousePress(port, Qt.MouseButton.LeftButton, pos=first)
        self.bot.mouseMove(port, first + QPoint(0, 12))
        self.bot.mouseMove(port, last)
        if release:
            self.bot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=last)

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = Held.NoModifier) -> None:
        for key in keys:
            self.bot.keyClick(self.view, key, held)


@pytest.fixture
def hand(qtbot: QtBot) -> Hand:
    return Hand(qtbot)


def test_the_keyboard_comes_in_at_what_is_next(hand: Hand):
    assert hand.view.selected() == 4


def test_arrows_go_through_the_blocks(hand: Hand):
    hand.press(Key.Key_Home)
    assert hand.view.selected() == 1
    hand.press(Key.Key_Down)
    assert hand.view.selected() == 2
    hand.press(Key.Key_Right)
    assert hand.view.selected() == 3
    # Over the empty day to the one that has something, and back to what is nearest in time.
    hand.press(Key.Key_Right)
    assert hand.view.selected() == 4
    hand.press(Key.Key_Right, Key.Key_Right)
    assert hand.view.selected() == 5
    hand.press(Key.Key_Left, Key.Key_Left, Key.Key_Left)
    assert hand.view.selected() == 1
    hand.press(Key.Key_Return, Key.Key_Delete)
    assert hand.told == [("opened", 1), ("removing", 1)]


def test_alt_with_an_arrow_moves_and_goes_on_from_where_it_went(hand: Hand):
    hand.press(Key.Key_Home)
    hand.press(Key.Key_Down, Key.Key_Down, Key.Key_Right, held=Held.AltModifier)
    assert hand.told == [("moved", 1, 0, 555), ("moved", 1, 0, 570), ("moved", 1, 1, 570)]
    hand.told.clear()
    hand.view.forget_moves()
    hand.press(Key.Key_Up, held=Held.AltModifier)
    assert hand.told == [("moved", 1, 0, 525)]


def test_what_does_not_move_is_not_moved(hand: Hand):
    hand.press(Key.Key_End)
    hand.press(Key.Key_Down, held=Held.AltModifier)
    hand.drag(hand.at(4, 10.5), hand.at(2, 12))
    assert hand.told == []


def test_alt_and_shift_stretch(hand: Hand):
    hand.press(Key.Key_Home, Key.Key_Down)
    hand.press(Key.Key_Down, held=Held.AltModifier | Held.ShiftModifier)
    hand.press(Key.Key_Left, held=Held.AltModifier | Held.ShiftModifier)
    assert hand.told == [("stretched", 2, 75)]


def test_a_block_is_dragged_to_another_time(hand: Hand):
    hand.drag(hand.at(0, 9.5), hand.at(2, 14.05), release=False)
    assert hand.view.ghost == ((2, 13 * 60 + 30), 60)
    hand.bot.mouseRelease(hand.view.viewport(), Qt.MouseButton.LeftButton, pos=hand.at(2, 14.05))
    assert hand.told == [("moved", 1, 2, 13 * 60 + 30)]
    assert hand.view.ghost is None


def test_its_lower_edge_stretches_it(hand: Hand):
    edge = hand.view.visualRect(hand.view.model_.index(1)).bottom() - 2
    hand.drag(QPoint(hand.at(0, 11).x(), edge), hand.at(0, 13.5))
    assert hand.told == [("stretched", 2, 150)]


def test_escape_leaves_it_where_it_was(hand: Hand):
    hand.drag(hand.at(0, 9.5), hand.at(2, 14), release=False)
    hand.press(Key.Key_Escape)
    hand.bot.mouseRelease(hand.view.viewport(), Qt.MouseButton.LeftButton, pos=hand.at(2, 14))
    assert hand.told == []


def test_let_go_outside_is_told(hand: Hand):
    hand.drag(hand.at(0, 9.5), QPoint(-60, 100))
    assert [said[:2] for said in hand.told] == [("let_go", 1)]


def test_what_is_held_from_outside_has_a_ghost_and_a_place(hand: Hand):
    port = hand.view.viewport()
    assert hand.view.hover(port.mapToGlobal(hand.at(4, 14.1)), 45)
    assert hand.view.ghost == ((4, 14 * 60), 45)
    assert hand.view.drop() == (4, 14 * 60)
    assert not hand.view.hover(port.mapToGlobal(QPoint(-50, 40)), 45)
    assert hand.view.drop() is None


def test_two_clicks_on_nothing_ask_for_something_new(hand: Hand):
    hand.bot.mouseDClick(hand.view.viewport(), Qt.MouseButton.LeftButton, pos=hand.at(2, 10.3))
    assert hand.told == [("added", 2, 10 * 60 + 15)]


def test_the_selection_stays_with_its_block_and_the_hours_with_the_week(hand: Hand):
    hand.press(Key.Key_Home)
    hand.view.verticalScrollBar().setValue(0)
    hand.view.show_week(week([block(7, 0, 8, 9), block(1, 2, 9, 10)]))
    assert hand.view.selected() == 1
    assert hand.view.verticalOffset() == 0
    hand.view.show_week(week([block(7, 0, 8, 9)], "16 – 22 November"))
    assert hand.view.selected() == 7
    assert hand.view.verticalOffset() > 0


def test_who_listens_hears_each_block(hand: Hand):
    heard = QAccessible.queryAccessibleInterface(hand.view)
    assert heard.text(QAccessible.Text.Name) == "9 – 15 November"
    names = [heard.child(at).text(QAccessible.Text.Name) for at in range(heard.childCount())]
    assert names[:5] == ["Mon, Block 1", "Mon, Block 2", "Tue, Block 3", "Thu, Block 4", "Fri, Block 5"]


def test_what_overlaps_stands_side_by_side(hand: Hand):
    blocks = [block(1, 0, 9, 11), block(2, 0, 10, 12), block(3, 0, 11, 12), block(4, 0, 12, 13), block(5, 1, 9, 11)]
    found = places(hand.view.sheet, blocks)
    assert not any(a.intersects(b) for at, a in enumerate(found) for b in found[at + 1 :])
    assert found[3].width() > 2 * found[0].width() - 1
    assert found[4].width() == found[3].width()


@pytest.mark.parametrize(
    "spans, expected",
    [
        ([], []),
        ([(0, 60), (60, 90)], [Lane(0, 1), Lane(0, 1)]),
        ([(0, 60), (30, 90), (60, 120)], [Lane(0, 2), Lane(1, 2), Lane(0, 2)]),
        # In the order given, however they lie.
        ([(30, 90), (0, 60), (200, 210)], [Lane(1, 2), Lane(0, 2), Lane(0, 1)]),
    ],
)
def test_lanes(spans: list[tuple[int, int]], expected: list[Lane]):
    assert lanes(spans) == expected
