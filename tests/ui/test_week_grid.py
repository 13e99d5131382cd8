"""The painted week by hand: strokes of the mouse, keys, a day copied, what is told to who does not see it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from desktop.domain.week_painting import NO_WEEK, STARTS, WeekSpans
from desktop.ui.kit.week_grid import WeekGrid

OFFICE = STARTS["office"]
MORNINGS = (((540, 780),),) * 5 + ((), ())
Key, Held = Qt.Key, Qt.KeyboardModifier


class Hand:
    """She, at the grid: what is painted is shown again, as the screen does."""

    def __init__(self, qtbot: QtBot, week: WeekSpans) -> None:
        self.bot, self.grid, self.told = qtbot, WeekGrid(), []
        qtbot.addWidget(self.grid)
        self.grid.resize(760, self.grid.sizeHint().height())
        self.grid.show_week(week)
        self.grid.painted.connect(self._take)
        with qtbot.waitExposed(self.grid):
            self.grid.show()
        self.grid.setFocus()

    def _take(self, week: WeekSpans) -> None:
        self.told.append(week)
        self.grid.show_week(week)

    def drag(self, first: tuple[int, float], last: tuple[int, float], release: bool = True) -> None:
        self.bot.mousePress(self.grid, Qt.MouseButton.LeftButton, pos=self.at(*first))
        self.bot.mouseMove(self.grid, self.at(*last))
        if release:
            self.bot.mouseRelease(self.grid, Qt.MouseButton.LeftButton, pos=self.at(*last))

    def at(self, day: int, hour: float) -> QPoint:
        """The middle of the half hour that begins then."""
        measure = self.grid.measure()
        return QPoint(round(measure.well(day).center().x()), round(measure.y(hour * 60 + 15)))

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = Held.NoModifier) -> None:
        for key in keys:
            self.bot.keyClick(self.grid, key, held)


@pytest.fixture
def hand(qtbot: QtBot, request: pytest.FixtureRequest) -> Hand:
    return Hand(qtbot, getattr(request, "param", NO_WEEK))


office = pytest.mark.parametrize("hand", [OFFICE], indirect=True)


def test_a_stroke_opens_a_rectangle(hand: Hand):
    hand.drag((0, 9), (4, 12.5))
    assert hand.grid.week == MORNINGS
    assert len(hand.told) == 1


def test_backwards_it_is_the_same_rectangle(hand: Hand):
    hand.drag((4, 12.5), (0, 9))
    assert hand.grid.week == MORNINGS


@office
def test_a_stroke_that_begins_in_open_hours_closes(hand: Hand):
    hand.drag((4, 14), (4, 20))
    assert hand.grid.week == STARTS["short_friday"]


@office
def test_the_closing_brush_closes_wherever_it_begins(hand: Hand):
    hand.grid.opening = False
    hand.drag((4, 13), (6, 20))
    assert hand.grid.week == STARTS["short_friday"]


@pytest.mark.parametrize("hand", [(((530, 780),), *((),) * 6)], indirect=True)
def test_times_beside_the_cells_survive(hand: Hand):
    hand.drag((0, 12), (0, 12.5))
    assert hand.grid.week[0] == ((530, 720),)


@office
def test_while_the_button_is_down_nothing_is_told_and_escape_leaves_it_as_it_was(hand: Hand):
    hand.drag((5, 9), (5, 12), release=False)
    assert hand.grid.week[5] == ((540, 750),)
    assert hand.grid.label() == "Sat 9–12:30"
    hand.press(Key.Key_Escape)
    hand.bot.mouseRelease(hand.grid, Qt.MouseButton.LeftButton, pos=hand.at(5, 12))
    assert hand.grid.week == OFFICE
    assert hand.told == []


def test_a_week_by_the_keyboard_alone(hand: Hand):
    """Office hours, painted: from Monday 9:00 to Friday 18:00, and the break cut out of it."""
    hand.press(*[Key.Key_Down] * 17, *[Key.Key_Right] * 4, held=Held.ShiftModifier)
    assert hand.grid.label() == "Mon–Fri 9–18"
    hand.press(Key.Key_Space)
    hand.press(Key.Key_Escape, *[Key.Key_Up] * 8)
    hand.press(Key.Key_Up, *[Key.Key_Left] * 4, held=Held.ShiftModifier)
    assert hand.grid.label() == "Mon–Fri 13–14"
    hand.press(Key.Key_Delete)
    assert hand.grid.week == OFFICE
    assert len(hand.told) == 2


def test_keys_reach_hours_that_are_not_shown_and_stop_at_the_ends(hand: Hand):
    before = hand.grid.sizeHint().height()
    hand.press(*[Key.Key_PageUp] * 8, Key.Key_Home)
    hand.press(Key.Key_Space)
    assert hand.grid.week[0] == ((0, 30),)
    assert hand.grid.sizeHint().height() > before
    hand.press(*[Key.Key_PageDown] * 20, Key.Key_End)
    hand.press(Key.Key_Space)
    assert hand.grid.week[6] == ((1410, 30),)  # on to Monday
    assert hand.grid.week[0] == ()


@office
def test_over_midnight_the_whole_day_is_shown(hand: Hand):
    hand.grid.show_week((((1320, 120),), *((),) * 6))
    assert (hand.grid.measure().opens, hand.grid.measure().closes) == (0, 1440)


@office
def test_a_day_is_copied_to_others(hand: Hand):
    hand.press(*[Key.Key_Right] * 4)
    hand.drag((4, 14), (4, 17.5))
    menu = hand.grid.day_menu(4)
    texts = [action.text() for action in menu.actions()]
    assert texts[:2] == ["Copy Fri to all days", "Copy Fri to Mon–Fri"]
    menu.actions()[1].trigger()
    assert hand.grid.week == MORNINGS
    hand.grid.day_menu(2).actions()[-1].trigger()
    assert hand.grid.week[2] == ()
    hand.grid.copy_day(2)
    assert hand.grid.week == NO_WEEK


@office
def test_what_is_only_to_be_looked_at_stays(hand: Hand):
    hand.grid.show_week(OFFICE, fixed=True)
    hand.drag((5, 9), (5, 12))
    hand.press(Key.Key_Space, Key.Key_Delete, Key.Key_O)
    hand.grid.copy_day(0)
    assert hand.told == []
    assert hand.grid.week == OFFICE


@office
def test_who_does_not_see_it_hears_the_week(hand: Hand):
    assert hand.grid.accessibleName() == "Contact hours"
    assert hand.grid.accessibleDescription() == "Mon–Fri 9–13, 14–18"


def test_one_key_asks_for_office_hours_and_for_a_step_back(hand: Hand):
    with hand.bot.waitSignal(hand.grid.office_wanted):
        hand.press(Key.Key_O)
    hand.grid.takes_back = True
    with hand.bot.waitSignal(hand.grid.back_wanted) as back:
        hand.press(Key.Key_Z, held=Held.ControlModifier)
    assert back.args == [False]


def test_it_is_painted_in_every_language(hand: Hand, spoken: str):
    hand.grid.retranslate()
    hand.drag((0, 9), (0, 12), release=False)
    hand.grid.show_week((((540, 780), (720, 840)), ((1320, 60),), *((),) * 5))
    assert not hand.grid.grab().isNull()
