"""What can be done with a step of a plan: its words, its key, and what is done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from desktop.domain.plan import Step
from desktop.domain.plan_template import TemplateStep
from desktop.domain.task import Side
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.entry_list import Choice
from desktop.ui.kit.whose_line import WhoseLine
from desktop.ui.screens.step_plan.plan_words import WORDS
from desktop.ui.screens.step_plan.sheets import GoalSheet, RoomSheet, ShortenSheet
from desktop.ui.screens.step_plan.small_sheets import NameSheet, RemindSheet, StepDaySheet, TemplateSheet
from desktop.ui.screens.step_plan.steps import StepList

if TYPE_CHECKING:
    from desktop.services.messages import Message
    from desktop.services.plans import OpenPlan
    from desktop.services.suite import Services
    from desktop.ui.shell import Shell

Sheet = GoalSheet | RoomSheet | ShortenSheet | StepDaySheet | NameSheet | TemplateSheet | RemindSheet


class StepActs(QObject):
    """Acts on the steps of `list`, as they stand in `plan`; what is new is written in `line`."""

    def __init__(
        self, parent: QWidget, services: Services, calls: Calls, shell: Shell, steps: StepList, line: WhoseLine
    ) -> None:
        super().__init__(parent)
        self._services, self._calls, self._shell = services, calls, shell
        self._screen, self._list, self._line = parent, steps, line
        self.plan: OpenPlan | None = None
        steps.choices = self.choices
        steps.ticked.connect(self._tick)
        steps.lengthened.connect(self._lengthen)
        steps.moved.connect(self._move)
        steps.renamed.connect(self._rename)
        steps.removing.connect(self._remove)
        line.added.connect(self._add)

    def choices(self) -> Sequence[Choice]:
        """For the keys of the list, the menu of a row, and the buttons under it."""
        step, key = self._chosen(), Qt.Key
        if step is None:
            return ()
        found: list[Choice] = [
            (self.tr("Done") if step.is_open else self.tr("Open again"), key.Key_D, partial(self._tick, step.id))
        ]
        if step.is_open and step.is_input:
            found.append((self.tr("Remind…"), key.Key_R, partial(self.remind, step)))
        if step.is_open:
            found += [
                (self.tr("A day longer"), key.Key_Plus, partial(self._lengthen, step.id, 1)),
                (self.tr("A day shorter"), key.Key_Minus, partial(self._lengthen, step.id, -1)),
                (self.tr("A day of its own…"), key.Key_S, partial(self._set_day, step)),
            ]
        if step.is_open and step.set_by_her:
            found.append((self.tr("Back on the day of the plan"), key.Key_P, partial(self._free_day, step)))
        whose = self.tr("Mine") if step.is_input else self.tr("Theirs")
        found += [
            (whose, key.Key_W, partial(self._turn, step)),
            (self.tr("Another title"), key.Key_Return, partial(self._list.rename, step.id)),
            (self.tr("Remove"), key.Key_Delete, partial(self._remove, step.id)),
        ]
        return found

    def step(self, task: int) -> Step | None:
        steps = () if self.plan is None else self.plan.steps
        return next((step for step in steps if step.id == task), None)

    def do(self, step: Callable[[], object], said: str) -> None:
        """One action, and what is said when it is done; the rows wait for the event."""
        self._calls.ask(self, step, lambda _none: self._shell.say(said, undo=True))

    def open(self, sheet: Sheet, first: QWidget | None = None) -> None:
        sheet.told.connect(lambda text: self._shell.say(text, undo=True))
        sheet.open(first)

    def remind(self, step: Step) -> None:
        """The words for it, in the client's language."""

        def show(message: Message) -> None:
            sheet = RemindSheet(self._screen, self._services, self._calls, step, message)
            self.open(sheet, sheet.text)

        services = self._services
        self._calls.ask(self, lambda: services.messages.reminder(services.plans.to_remind(step.id)), show)

    def _tick(self, task: int) -> None:
        step, tasks = self.step(task), self._services.tasks
        if step is not None and step.is_open:
            self.do(lambda: tasks.done(task), self.tr("Done: {title}").format(title=step.title))
        elif step is not None:
            self.do(lambda: tasks.reopen(task), self.tr("Open again: {title}").format(title=step.title))

    def _lengthen(self, task: int, by: int) -> None:
        step = self.step(task)
        if step is None or not step.is_open:
            return

        def told(lasts: int) -> None:
            said = self.tr("{title}: {days}").format(title=step.title, days=WORDS.length(lasts))
            self._shell.say(said, undo=True)

        self._calls.ask(self, lambda: self._services.plans.lengthen(task, by), told)

    def _rename(self, task: int, title: str) -> None:
        said = self.tr("Renamed: {title}").format(title=title)
        self.do(lambda: self._services.plans.change(task, title=title), said)

    def _move(self, task: int, by: int) -> None:
        step = self.step(task)
        keys = self._list.keys_shown()
        if step is not None and 0 <= keys.index(task) + by < len(keys):
            said = self.tr("Another place: {title}").format(title=step.title)
            self.do(lambda: self._services.plans.reorder(task, by), said)

    def _set_day(self, step: Step) -> None:
        if self.plan is not None:
            self.open(StepDaySheet(self._screen, self._services, self._calls, self.plan, step))

    def _free_day(self, step: Step) -> None:
        said = self.tr("On the day of the plan again: {title}").format(title=step.title)
        self.do(lambda: self._services.plans.set_day(step.id, None), said)

    def _turn(self, step: Step) -> None:
        """Whose it is."""
        owner = Side.ASSISTANT if step.is_input else Side.CLIENT
        said = self.tr("Mine now: {title}") if step.is_input else self.tr("Theirs now: {title}")
        self.do(lambda: self._services.plans.change(step.id, owner=owner), said.format(title=step.title))

    def _remove(self, task: int) -> None:
        step = self.step(task)
        if step is not None:
            said = self.tr("Removed: {title}").format(title=step.title)
            self.do(lambda: self._services.plans.remove_step(task), said)

    def _add(self, text: str, owner: Side) -> None:
        plan, after = self.plan, self._list.chosen()
        if plan is None:
            return

        def failed(error: BaseException) -> None:
            self._line.put_back(text)
            self._calls.fail(error)

        title = " ".join(text.split())
        step, said = TemplateStep(title, owner), self.tr("Added: {title}").format(title=title)
        add = lambda: self._services.plans.add(plan.id, step, after)  # noqa: E731
        self._calls.ask(self, add, lambda _id: self._shell.say(said, undo=True), failed)

    def _chosen(self) -> Step | None:
        chosen = self._list.chosen()
        return None if chosen is None else self.step(chosen)
