"""Parts of the sheets of a step plan: a form with a day, and what is said where time is short."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from desktop.domain.plan import Step, Tight
from desktop.domain.plan_template import TemplateStep
from desktop.ui import formats
from desktop.ui.forms import Form
from desktop.ui.kit.buttons import PLAIN, Button
from desktop.ui.kit.calm import ButtonRows
from desktop.ui.kit.day_field import DayField
from desktop.ui.kit.parts import Card, Glyph, Text, column, row
from desktop.ui.screens.step_plan.plan_words import WORDS
from desktop.ui.typed_due import read_day

if TYPE_CHECKING:
    from desktop.services.plans import Basis


class PlanForm(Form):
    """A form that can ask for a day, and for the room that inputs get."""

    def day(self, key: str, label: str, by: Basis, day: date | None) -> DayField:
        """A day in words, read from where she is."""
        made = DayField()
        made.stand_at(lambda text: read_day(text, by.at, by.zone), by.at, ZoneInfo(by.zone))
        self._placed(key, made, label, self.tr("20 Nov, Friday, in two weeks"), "")
        made.show_day(day)
        return made

    def room(self, by: Basis, own: int | None) -> QComboBox:
        """Working days by which inputs are asked for earlier."""
        choices = WORDS.room_choices(by)
        if own is not None and own not in choices:
            choices[own] = WORDS.days(own)
        return self.box(self.tr("Room for late inputs"), choices, own)


class TightCard(Card):
    """By how much there is too little time, and what would help; another goal or room can be taken up by a press."""

    goal_wanted = Signal(object)
    room_wanted = Signal(int)

    def __init__(self, offers_goal: bool = True, offers_room: bool = True) -> None:
        super().__init__("soon_soft")
        self._offers_goal, self._offers_room = offers_goal, offers_room
        self.words = Text("", "small", "soon_ink", wrap=True)
        self.goal, self.room = Button(kind=PLAIN, small=True), Button(kind=PLAIN, small=True)
        self._goal: date | None = None
        self._room = 0
        whole = row(self, (14, 12, 14, 12), 10)
        whole.addWidget(Glyph("alert-triangle", "soon_mark", 20))
        inside = column(gap=8)
        inside.addWidget(self.words)
        buttons = ButtonRows(ends=False)
        buttons.addWidget(self.goal)
        buttons.addWidget(self.room)
        inside.addLayout(buttons)
        whole.addLayout(inside, 1)
        self.goal.clicked.connect(lambda: self.goal_wanted.emit(self._goal))
        self.room.clicked.connect(lambda: self.room_wanted.emit(self._room))
        self.hide()

    def show_tight(self, tight: Tight | None, today: date) -> None:
        """None takes it away."""
        self.setVisible(tight is not None)
        if tight is None:
            return
        self._goal, self._room = tight.goal, tight.room or 0
        self.words.setText(f"{WORDS.tight(tight)} {WORDS.would_fit(tight, today)}")
        self.setAccessibleName(self.words.text())
        self.goal.setVisible(self._offers_goal and tight.goal is not None)
        self.room.setVisible(self._offers_room and tight.room is not None)
        if tight.goal is not None:
            day = formats.short_day(tight.goal, today)
            self.goal.setText(self.tr("Goal: {day}").format(day=day))
        if tight.room is not None:
            self.room.setText(self.tr("Room: {days}").format(days=WORDS.days(tight.room)))


def as_steps(steps: Iterable[TemplateStep]) -> tuple[Step, ...]:
    """Of a plan that is not made yet."""
    return tuple(Step(at, step.title, step.owner, step.lasts) for at, step in enumerate(steps))


def choose(box: QComboBox, value: object) -> None:
    """This one of the box; one that is not in it stays what it was."""
    at = box.findData(value)
    if at >= 0:
        box.setCurrentIndex(at)
