"""To-dos of a client, mine and theirs: ticked, put off, told, and a new one in one line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.domain.task import Side
from desktop.ui import formats
from desktop.ui.actions import Keys
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.entry_list import Choice
from desktop.ui.kit.parts import Text, column
from desktop.ui.kit.whose_line import WhoseLine
from desktop.ui.screens.client.panel import ListPanel
from desktop.ui.screens.client.plan_list import PlanList
from desktop.ui.screens.client.todo_dialogs import LaterDialog, ListsDialog, TodoDialog
from desktop.ui.screens.client.todo_rows import todo_rows
from desktop.ui.screens.step_plan.making import open_making
from desktop.ui.share_sheet import open_share
from desktop.ui.typed_due import Around, around, with_due

if TYPE_CHECKING:
    from desktop.services.plans import PlanLine
    from desktop.services.suite import Services
    from desktop.services.tasks import ListLine, TaskLine
    from desktop.ui.shell import Shell

WEEKDAYS = (
    Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5, Qt.Key.Key_6, Qt.Key.Key_7,
)  # fmt: skip
"""Monday to Sunday."""
Todos = tuple["list[TaskLine]", "list[ListLine]", Around]


class TodosPanel(ListPanel):
    """Space ticks, F2 edits, D is done, T told, S later, 1 to 7 on a weekday, B came back; Ctrl+T turns the new one."""

    shows = frozenset({"task", "list", "agreement", "setting", "client"})

    def __init__(self, services: Services, calls: Calls, shell: Shell) -> None:
        super().__init__(services, calls, shell)
        self._found: Todos | None = None
        self.new, self.below = WhoseLine(), Text("", "caption", "ink2")
        self.line = self.new.line
        foot = column(margins=(10, 4, 12, 0), gap=2)
        foot.addWidget(self.new)
        foot.addWidget(self.below)
        self.whole.addLayout(foot)
        self.plans = PlanList()
        self.whole.addWidget(self.plans)
        self.below.hide()
        self.list.least = 14
        self.list.choices = self._choices
        self.list.letters = {key: partial(self._place, weekday) for weekday, key in enumerate(WEEKDAYS)}
        self.list.ticked.connect(self._tick)
        self.list.opened.connect(self.edit)
        self.list.removing.connect(self._remove)
        self.add.clicked.connect(self.show_lists)
        self.plans.new.clicked.connect(self.new_plan)
        self.plans.wanted.connect(lambda plan: self._shell.go("step_plan", plan))
        self.new.added.connect(self._add)
        self.line.textChanged.connect(lambda _text: self._read())
        self.retranslate()

    def refresh(self) -> None:
        tasks = self._services.tasks
        self._ask(
            lambda client: (tasks.of_client(client), tasks.lists(client), around(self._services, client)), self._show
        )
        self._ask(self._services.plans.of_client, self._show_plans)

    def retranslate(self) -> None:
        self.plans.retranslate()
        self.heading.setText(self.tr("To-dos"))
        self.add.setText(self.tr("Lists"))
        self.list.setAccessibleName(self.heading.text())
        self.nothing.setText(self.tr("Nothing open on either side."))
        self.new.name(
            self.tr("Add a to-do, with its day if it has one"), self.tr("New to-do"), self.tr("The new one is: {whose}")
        )
        if self._found is not None:
            self._show(self._found)

    def panes(self) -> tuple[QWidget, ...]:
        plans = self.plans.list
        return (*((self.list,) if self.list.model_.rows else ()), self.line, *((plans,) if plans.model_.rows else ()))

    def list_keys(self) -> tuple[Keys, ...]:
        return (
            Keys("Space", lambda: self.tr("To-do: done, or open again")),
            Keys("F2", lambda: self.tr("To-do: edit")),
            Keys("T", lambda: self.tr("To-do: told")),
            Keys("S", lambda: self.tr("To-do: later")),
            Keys("1–7", lambda: self.tr("To-do: on Monday to Sunday")),
            Keys("B", lambda: self.tr("To-do: came back with mistakes")),
            Keys("Ctrl+T", lambda: self.tr("New to-do: mine or theirs")),
        )

    def edit(self, task: int) -> None:
        """All of one."""
        line = self._line(task)
        if line is None or self._found is None:
            return
        dialog = TodoDialog(self, self._calls, self._found[2], self._found[1], line)
        said = self.tr("Changed: {title}")

        def save() -> None:
            changes = dialog.said()
            dialog.keep(
                lambda: self._services.tasks.change(task, **changes),
                lambda: self._shell.say(said.format(title=dialog.what.text()), undo=True),
            )

        dialog.save.clicked.connect(save)
        dialog.open()

    def later(self, task: int) -> None:
        """Another time."""
        line = self._line(task)
        if line is None or self._found is None:
            return
        dialog = LaterDialog(self, self._calls, self._found[2], line.title, line.due_at, "")
        dialog.save.clicked.connect(
            lambda: dialog.keep(
                lambda: self._services.tasks.later(task, dialog.by.due()),
                lambda: self._shell.say(self.tr("New time: {title}").format(title=line.title), undo=True),
            )
        )
        dialog.open()

    def new_plan(self) -> None:
        """Steps back from a goal day."""
        if self.client_id is not None:
            open_making(self._shell, self._services, self._calls, self.client_id)

    def show_lists(self) -> None:
        """The lists of this client."""
        client = self.client_id
        if client is not None:
            dialog = ListsDialog(self, self._services, self._calls, client)
            dialog.handing_over.connect(
                lambda which: open_share(self._shell, self._services, self._calls, client, which)
            )
            dialog.open()

    def _show(self, found: Todos) -> None:
        self._found = found
        self.show_entries(todo_rows(*found))
        self.new.between(found[2].name)

    def _show_plans(self, plans: list[PlanLine]) -> None:
        """They come after the to-dos, which say what day it is."""
        if self._found is not None:
            here = self._found[2]
            self.plans.show_plans(plans, here.at.astimezone(here.zone).date())

    def _choices(self) -> Sequence[Choice]:
        task = self.list.chosen()
        line = None if task is None else self._line(task)
        if task is None or line is None:
            return ()
        act, key = self._services.tasks, Qt.Key
        found: list[Choice] = []
        if line.done_at is None:
            found.append((self.tr("Done"), key.Key_D, lambda: self._tick(task)))
        elif line.owner == "assistant" and line.told_at is None:
            told = self.tr("Told: {title}").format(title=line.title)
            found.append((self.tr("Told"), key.Key_T, lambda: self._do(lambda: act.told(task), told)))
        if line.done_at is None:
            found.append((self.tr("Later…"), key.Key_S, lambda: self.later(task)))
        if line.owner == "client" or line.done_at is not None:
            back = self.tr("Came back with mistakes: {title}").format(title=line.title)
            step: Choice = (self.tr("Came back"), key.Key_B, lambda: self._do(lambda: act.returned(task), back))
            found.append(step)
        found.append((self.tr("Edit…"), key.Key_Return, lambda: self.edit(task)))
        found.append((self.tr("Remove"), key.Key_Delete, lambda: self._remove(task)))
        return found

    def _tick(self, task: int) -> None:
        line = self._line(task)
        if line is None:
            return
        act = self._services.tasks
        if line.done_at is None:
            words = self.tr("Done: {title}") if line.owner == "client" else self.tr("Done: {title} – tell them")
            self._do(lambda: act.done(task), words.format(title=line.title))
        else:
            self._do(lambda: act.reopen(task), self.tr("Open again: {title}").format(title=line.title))

    def _place(self, weekday: int) -> None:
        """On the next such day, at the time of day that it has already."""
        task = self.list.chosen()
        line = None if task is None else self._line(task)
        if task is None or line is None or line.done_at is not None or self._found is None:
            return
        here = self._found[2]
        due = here.on_weekday(weekday, line.due_at)
        said = self.tr("{title}: {when}").format(title=line.title, when=formats.due_in_full(due, here.at, here.zone))
        self._do(lambda: self._services.tasks.later(task, due), said)

    def _remove(self, task: int) -> None:
        line = self._line(task)
        title = line.title if line else ""
        self._do(lambda: self._services.tasks.remove(task), self.tr("Removed: {title}").format(title=title))

    def _add(self, text: str, owner: Side) -> None:
        """What could not be kept comes back."""
        client = self.client_id
        if client is None or self._found is None:
            self.new.put_back(text)
            return
        said = with_due(text, self._found[2].read)

        def failed(error: BaseException) -> None:
            self.new.put_back(text)
            self._calls.fail(error)

        add: Callable[[], int] = lambda: self._services.tasks.add(client, said.title, owner, said.due)  # noqa: E731
        told = self.tr("Added: {title}").format(title=said.title)
        self._calls.ask(self, add, lambda _id: self._shell.say(told, undo=True), failed)

    def _read(self) -> None:
        """What will be kept, as it is understood."""
        said = with_due(self.line.text(), self._found[2].read) if self._found else None
        if said is None or said.due is None or self._found is None:
            self.below.hide()
            return
        when = formats.due_in_full(said.due, self._found[2].at, self._found[2].zone)
        self.below.setText(f"{said.title} · {when}")
        self.below.show()

    def _line(self, task: int) -> TaskLine | None:
        return next((line for line in self._found[0] if line.id == task), None) if self._found else None
