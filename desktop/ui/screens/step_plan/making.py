"""The sheet for a new step plan: template, title and goal; each step on its day while she types."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget

from desktop.domain.errors import Problem, Refused
from desktop.domain.plan import Step, redated, too_tight
from desktop.domain.plan_template import Template
from desktop.ui import words
from desktop.ui.kit.buttons import QUIET, Button
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.parts import Text
from desktop.ui.screens.step_plan.parts import PlanForm, TightCard, as_steps, choose
from desktop.ui.screens.step_plan.plan_words import WORDS
from desktop.ui.screens.step_plan.rows import preview_axis, preview_rows
from desktop.ui.screens.step_plan.steps import StepList

if TYPE_CHECKING:
    from desktop.services.plans import Basis
    from desktop.services.suite import Services
    from desktop.ui.shell import Shell


def open_making(shell: Shell, services: Services, calls: Calls, client_id: int) -> None:
    """Asks for what a plan of this client is dated by, and opens the sheet; what is made is opened."""

    def collect() -> tuple[Basis, list[Template]]:
        by = services.plans.basis(client_id)
        return by, services.plan_templates.of_language(by.language)

    def show(found: tuple[Basis, list[Template]]) -> None:
        sheet = MakingSheet(shell, services, calls, *found)
        sheet.made.connect(lambda made: shell.go("step_plan", made))
        sheet.told.connect(lambda text: shell.say(text, undo=True))
        sheet.open(sheet.template)

    calls.ask(shell, collect, show)


class MakingSheet(PlanForm):
    made = Signal(int)
    """The row of the new list."""
    told = Signal(str)

    def __init__(
        self, parent: QWidget, services: Services, calls: Calls, by: Basis, templates: Sequence[Template]
    ) -> None:
        super().__init__(parent, "", "", calls, 700)
        self._services, self._by, self._templates = services, by, list(templates)
        self.title.setText(self.tr("New step plan for {client}").format(client=by.client))
        self.setAccessibleName(self.title.text())
        self.save.setText(self.tr("Make the plan"))
        self.template = self.box(self.tr("Begin with"), self._choices(), self._templates[0].key)
        self.drop = Button(self.tr("Remove this template"), QUIET, icon="trash", small=True)
        self.body.addWidget(self.drop, 0, Qt.AlignmentFlag.AlignLeft)
        self.what = self.field("title", self.tr("Title"), self.tr("December newsletter"))
        self.goal = self.day("goal", self.tr("Goal day"), by, None)
        self.beside(self.what, self.goal)
        self.room_box = self.room(by, None)
        self.usual = Text(WORDS.usual(by), "caption", "ink2", wrap=True)
        self.body.addWidget(self.usual)
        self.tight, self.preview = TightCard(), Preview()
        self.body.addWidget(self.tight)
        self.body.addWidget(self.preview)
        self._listen()
        self._begin()

    def steps(self) -> tuple[Step, ...]:
        """Of the chosen template; none for an empty plan."""
        found = self._chosen()
        return () if found is None else as_steps(found.steps)

    def room_days(self) -> int:
        own = self.room_box.currentData()
        return self._by.usual_room if own is None else int(own)

    def keep_it(self) -> None:
        """Make the plan; without a goal day it cannot be dated."""
        goal, found = self.goal.day(), self._chosen()
        if goal is None:
            if self.goal.is_understood():
                self.refuse(Refused("plan_is_wrong", [Problem("goal_missing", "goal")]))
            return
        title, own, steps = self.what.text(), self.room_box.currentData(), () if found is None else found.steps
        made: list[int] = []

        def make() -> None:
            made.append(self._services.plans.make(self._by.client_id, title, goal, steps, own))

        def kept() -> None:
            self.made.emit(made[0])
            self.told.emit(self.tr("New step plan: {title}").format(title=title))

        self.keep(make, kept)

    def _listen(self) -> None:
        self.template.currentIndexChanged.connect(lambda _at: self._begin())
        self.goal.changed.connect(self._show)
        self.room_box.currentIndexChanged.connect(lambda _at: self._show())
        self.tight.goal_wanted.connect(self.goal.show_day)
        self.tight.room_wanted.connect(lambda room: choose(self.room_box, room))
        self.drop.clicked.connect(self._drop)
        self.save.clicked.connect(self.keep_it)

    def _begin(self) -> None:
        """What she typed herself stays; else the title is the template's, and the goal the first that fits."""
        found = self._chosen()
        if not self.what.edit.isModified():
            self.what.edit.setText("" if found is None else found.title)
        if not self.goal.edit.isModified():
            self.goal.show_day(self._first_goal())
        self.drop.setVisible(found is not None and found.row is not None)
        self._show()

    def _first_goal(self) -> date:
        today, by = self._by.today, self._by
        tight = too_tight(self.steps(), today, by.days, self.room_days(), today)
        return today if tight is None or tight.goal is None else tight.goal

    def _show(self) -> None:
        """Every step on its day."""
        goal, by, room = self.goal.day(), self._by, self.room_days()
        if goal is None:
            self.tight.show_tight(None, by.today)
            self.preview.hide()
            return
        steps = redated(self.steps(), goal, by.days, room)
        self.tight.show_tight(too_tight(steps, goal, by.days, room, by.today), by.today)
        rows = preview_rows(steps, goal, by.days, room, by.today, by.client)
        self.preview.setVisible(bool(rows))
        self.preview.show_steps(rows, preview_axis(steps, goal, by.days, by.today))
        self.preview.updateGeometry()

    def _choices(self) -> dict[object, str]:
        """Hers first, then those in the client's language."""
        found: dict[object, str] = {}
        for one in self._templates:
            more = "" if one.row is None else self.tr("your own")
            if one.row is not None and one.language != self._by.language:
                more = self.tr("your own, {language}").format(language=words.LANGUAGES.get(one.language, one.language))
            found[one.key] = f"{one.title} · {more}" if more else one.title
        found[None] = self.tr("An empty plan")
        return found

    def _chosen(self) -> Template | None:
        key = self.template.currentData()
        return next((one for one in self._templates if one.key == key), None)

    def _drop(self) -> None:
        """A template of her own goes; plans made from it stay."""
        found = self._chosen()
        if found is None or found.row is None:
            return
        row, said = found.row, self.tr("Template removed: {title}").format(title=found.title)

        def gone(_none: object) -> None:
            self._templates.remove(found)
            self.template.removeItem(self.template.currentIndex())
            self.told.emit(said)

        self._calls.ask(self, lambda: self._services.plan_templates.remove(row), gone)


class Preview(StepList):
    """Steps to be read, not to be changed."""

    def __init__(self) -> None:
        super().__init__()
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(False)
        self.setAccessibleName(self.tr("The steps on their days"))
        self.steps.ticks = False
