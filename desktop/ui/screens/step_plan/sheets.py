"""Sheets over a step plan: another goal, another room, shorter steps; each shows what it comes to."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.errors import Problem, Refused
from desktop.domain.plan import LONGEST_STEP, Step, pushed, redated, too_tight
from desktop.ui import formats
from desktop.ui.kit.buttons import PLAIN, Button
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.parts import Text, row
from desktop.ui.screens.step_plan.making import Preview
from desktop.ui.screens.step_plan.parts import PlanForm, TightCard, choose
from desktop.ui.screens.step_plan.plan_words import WORDS
from desktop.ui.screens.step_plan.rows import plan_rows, preview_axis, preview_rows
from desktop.ui.screens.step_plan.steps import StepList

if TYPE_CHECKING:
    from datetime import date

    from desktop.services.plans import OpenPlan
    from desktop.services.suite import Services


class PlanSheet(PlanForm):
    """What the steps would come to, under what is asked."""

    told = Signal(str)

    asks_goal = asks_room = False

    def __init__(self, parent: QWidget, services: Services, calls: Calls, plan: OpenPlan) -> None:
        super().__init__(parent, "", "", calls, 700)
        self._services, self._plan = services, plan
        self.tight, self.preview = TightCard(self.asks_goal, self.asks_room), Preview()
        self.words = Text("", "small", "ink2", wrap=True)

    def named(self, title: str, save: str) -> None:
        self.title.setText(title)
        self.setAccessibleName(title)
        self.save.setText(save)

    def below_it(self) -> None:
        for part in (self.tight, self.words, self.preview):
            self.body.addWidget(part)

    def show_with(self, goal: date | None, room: int) -> None:
        """The open steps with this goal and room; nothing where no day is understood."""
        by = self._plan.basis
        if goal is None:
            self.tight.show_tight(None, by.today)
            self.preview.hide()
            self.words.hide()
            return
        steps = redated(self._plan.steps, goal, by.days, room)
        self.tight.show_tight(too_tight(steps, goal, by.days, room, by.today), by.today)
        moved = sum(new.due != old.due for new, old in zip(steps, self._plan.steps, strict=True))
        self.words.setText(WORDS.steps_move(moved))
        self.words.setVisible(moved > 0)
        still = [step for step in steps if step.is_open]
        self.preview.show_steps(
            preview_rows(still, goal, by.days, room, by.today, by.client), preview_axis(still, goal, by.days, by.today)
        )
        self.preview.setVisible(bool(still))
        self.preview.updateGeometry()


class GoalSheet(PlanSheet):
    """Another goal day; the open steps move with it."""

    asks_goal = True

    def __init__(
        self, parent: QWidget, services: Services, calls: Calls, plan: OpenPlan, goal: date | None = None
    ) -> None:
        super().__init__(parent, services, calls, plan)
        self.named(self.tr("Move the goal"), self.tr("Move the goal"))
        self.goal = self.day("goal", self.tr("Goal day"), plan.basis, goal or plan.goal)
        self.below_it()
        self.goal.edit.selectAll()
        self.goal.changed.connect(self._show)
        self.tight.goal_wanted.connect(self.goal.show_day)
        self.save.clicked.connect(self._keep)
        self._show()

    def _show(self) -> None:
        self.show_with(self.goal.day(), self._plan.room)

    def _keep(self) -> None:
        goal, plan = self.goal.day(), self._plan
        if goal is None:
            if self.goal.is_understood():
                self.refuse(Refused("plan_is_wrong", [Problem("goal_missing", "goal")]))
            return
        day = formats.weekday_and_day(goal, plan.basis.today)
        said = self.tr("Goal moved: {title}, {day}").format(title=plan.title, day=day)
        self.keep(lambda: self._services.plans.move_goal(plan.id, goal), lambda: self.told.emit(said))


class RoomSheet(PlanSheet):
    """By how many working days inputs are asked for earlier."""

    asks_room = True

    def __init__(self, parent: QWidget, services: Services, calls: Calls, plan: OpenPlan) -> None:
        super().__init__(parent, services, calls, plan)
        self.named(self.tr("Room for late inputs"), self.tr("Set the room"))
        said = self.tr("Each input of {client} is asked for so many working days before it is needed.")
        self.body.addWidget(Text(said.format(client=plan.basis.client), "small", "ink2", wrap=True))
        self.box_ = self.room(plan.basis, plan.own_room)
        self.body.addWidget(Text(WORDS.usual(plan.basis), "caption", "ink2", wrap=True))
        self.below_it()
        self.box_.currentIndexChanged.connect(lambda _at: self._show())
        self.tight.room_wanted.connect(lambda room: choose(self.box_, room))
        self.save.clicked.connect(self._keep)
        self._show()

    def _show(self) -> None:
        own = self.box_.currentData()
        self.show_with(self._plan.goal, self._plan.basis.usual_room if own is None else int(own))

    def _keep(self) -> None:
        own, plan = self.box_.currentData(), self._plan
        said = WORDS.room(plan.basis, own)
        self.keep(lambda: self._services.plans.set_room(plan.id, own), lambda: self.told.emit(said))


class ShortenSheet(PlanSheet):
    """Fewer working days for the open steps, until the goal can be kept."""

    def __init__(self, parent: QWidget, services: Services, calls: Calls, plan: OpenPlan) -> None:
        super().__init__(parent, services, calls, plan)
        self.named(self.tr("Shorten steps"), self.tr("Shorten"))
        self._lasts = {step.id: step.lasts for step in plan.steps if step.is_open}
        hint = self.tr("Minus takes a working day off the chosen step, plus gives it back.")
        self.body.addWidget(Text(hint, "small", "ink2", wrap=True))
        self.words = Text("", "body_strong", "ink", wrap=True)
        self.body.addWidget(self.words)
        self.list = StepList()
        self.list.steps.ticks = False
        self.list.setAccessibleName(self.tr("Open steps"))
        self.list.lengthened.connect(self._lengthen)
        self.body.addWidget(self.list)
        buttons = row(gap=8)
        for words, key, by in ((self.tr("A day shorter"), "-", -1), (self.tr("A day longer"), "+", 1)):
            button = Button(words, PLAIN, keys=(key,), small=True)
            button.clicked.connect(lambda _on=False, by=by: self._lengthen(self.list.chosen(), by))
            buttons.addWidget(button)
        buttons.addStretch()
        self.body.addLayout(buttons)
        self.save.clicked.connect(self._keep)
        self._show()
        self.list.take(0)

    def _lengthen(self, key: int | None, by: int) -> None:
        if key is None:
            return
        self._lasts[key] = max(0, min(self._lasts[key] + by, LONGEST_STEP))
        self._show()

    def _changed(self) -> tuple[Step, ...]:
        steps = (replace(step, lasts=self._lasts.get(step.id, step.lasts)) for step in self._plan.steps)
        return redated(tuple(steps), self._plan.goal, self._plan.basis.days, self._plan.room)

    def _show(self) -> None:
        steps, plan = self._changed(), self._plan
        push = pushed(steps, plan.basis.days, plan.room, plan.basis.today)
        as_it_would_be = plan._replace(steps=steps, push=push)
        day = formats.weekday_and_day(plan.goal, plan.basis.today)
        kept = self.tr("Nothing else has to move: the goal on {day} can be kept.").format(day=day)
        self.words.setText(WORDS.pushed(as_it_would_be, push) if push is not None and push.moved else kept)
        rows, axis = plan_rows(as_it_would_be)
        self.list.show_steps([one for one in rows if not one.done and not one.heading], axis)

    def _keep(self) -> None:
        before = {step.id: step.lasts for step in self._plan.steps}
        changed = {key: lasts for key, lasts in self._lasts.items() if lasts != before[key]}
        said, plan = self.tr("Shortened: {title}").format(title=self._plan.title), self._plan
        self.keep(lambda: self._services.plans.shorten(plan.id, changed), lambda: self.told.emit(said))
