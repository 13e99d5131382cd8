"""The dialogs of to-dos: one of them whole, another time for one, and a client's lists."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.task import Side
from desktop.ui import formats
from desktop.ui.counted import COUNTED
from desktop.ui.forms import Form
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.dialog import Dialog
from desktop.ui.kit.entries import EntryRow
from desktop.ui.kit.entry_list import Choice, EntryList
from desktop.ui.kit.fields import Field
from desktop.ui.kit.parts import Text
from desktop.ui.kit.theme import px
from desktop.ui.screens.client.todo_rows import RECURRENCES, list_words, recurrence
from desktop.ui.typed_due import Around

if TYPE_CHECKING:
    from desktop.services.suite import Services
    from desktop.services.tasks import ListLine, TaskChanges, TaskLine

LENGTHS = (15, 20, 30, 45, 60, 90, 120, 180, 240)
"""Minutes that are offered."""


class TodoDialog(Form):
    """Everything about one to-do, new or there already."""

    def __init__(
        self, parent: QWidget, calls: Calls, around: Around, lists: Sequence[ListLine], line: TaskLine | None = None
    ) -> None:
        super().__init__(parent, "", "", calls)
        self.title.setText(self.tr("Edit to-do") if line else self.tr("New to-do"))
        self.save.setText(self.tr("Save"))
        self.setAccessibleName(self.title.text())
        self.what = self.field("title", self.tr("What"), self.tr("Choose the autumn photo"), line.title if line else "")
        self.by = self.due("due", self.tr("By when"), around)
        self.by.show_due(line.due_at if line else None)
        sides: dict[object, str] = {
            "assistant": self.tr("Mine"),
            "client": self.tr("{name}’s").format(name=around.name),
        }
        self.owner = self.box(self.tr("Whose it is"), sides, line.owner if line else "assistant")
        self.beside(self.by, self.owner)
        of_list: dict[object, str] = {None: self.tr("No list")}
        of_list |= {one.id: f"{one.title} · {list_words(one)}" for one in lists}
        inside = next((one.id for one in lists if line and one.uid == line.list), None)
        self.list = self.box(self.tr("List"), of_list, inside)
        rule = line.rrule if line else ""
        rules: dict[object, str] = {one: recurrence(one) for one in dict.fromkeys([*RECURRENCES, rule])}
        self.again = self.box(self.tr("How often"), rules, rule)
        self.beside(self.list, self.again)
        takes = line.estimate if line else None
        lengths: dict[object, str] = {None: self.tr("Not said")}
        offered = {*LENGTHS, takes} if takes else {*LENGTHS}
        lengths |= {one: formats.duration(one * 60) for one in sorted(offered)}
        self.takes = self.box(self.tr("How long it takes"), lengths, takes)
        self.more = self.notes(self.tr("Notes"), line.notes if line else "")

    def said(self) -> TaskChanges:
        return {
            "title": self.what.text(),
            "due": self.by.due(),
            "owner": Side(str(self.owner.currentData())),
            "list": self.list.currentData(),
            "rrule": str(self.again.currentData()),
            "estimate": self.takes.currentData(),
            "notes": self.more.toPlainText(),
        }


class LaterDialog(Form):
    """Another time for the same thing; `hint` says what that means."""

    def __init__(
        self, parent: QWidget, calls: Calls, around: Around, title: str, due: datetime | None, hint: str
    ) -> None:
        super().__init__(parent, title, "", calls, 440)
        self.save.setText(self.tr("Set the new time"))
        if hint:
            self.body.addWidget(Text(hint, "small", "ink2", wrap=True))
        self.by = self.due("due", self.tr("By when"), around)
        self.by.show_due(due)
        self.by.edit.selectAll()


class ListsDialog(Dialog):
    """A client's lists: what each is called, and whether anybody else may see it."""

    handing_over = Signal(int)
    """A list that is to be given to the client now; the dialog has gone."""

    def __init__(self, parent: QWidget, services: Services, calls: Calls, client_id: int) -> None:
        super().__init__(parent, "", 520)
        self._services, self._calls, self._client = services, calls, client_id
        self._lines: list[ListLine] = []
        self.title.setText(self.tr("Lists"))
        self.setAccessibleName(self.title.text())
        said = self.tr("A shared list may stand in what the client receives. A private one never leaves this window.")
        self.body.addWidget(Text(said, "small", "ink2", wrap=True))
        self.list, self.name = EntryList(), Field()
        self.list.setAccessibleName(self.tr("Lists"))
        self.list.choices = self._choices
        self.list.least = 3
        self.list.ticked.connect(self._share)
        self.list.opened.connect(self._rename)
        self.list.removing.connect(self._remove)
        self.name.setMaximumWidth(px(2000))
        self._renaming: int | None = None
        self.body.addWidget(self.list)
        self.body.addWidget(self.name)
        self._ask_name(None)
        self.refresh()

    def refresh(self) -> None:
        self._calls.ask(self, lambda: self._services.tasks.lists(self._client), self._show)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.name.edit.hasFocus():
            self._keep()
        else:
            super().keyPressEvent(event)

    def _show(self, lines: list[ListLine]) -> None:
        self._lines = lines
        self.list.show_rows([self._row(line) for line in lines])
        self.list.setVisible(bool(lines))
        self.arrange()

    def _row(self, line: ListLine) -> EntryRow:
        shared, count = list_words(line), COUNTED.open(line.open)
        icon = "users" if line.shared else "lock"
        return EntryRow(line.id, line.title, f"{line.title}, {shared}, {count}", icon=icon, right=shared, under=count)

    def _choices(self) -> Sequence[Choice]:
        line = self._chosen()
        if line is None:
            return ()
        share = self.tr("Keep private") if line.shared else self.tr("Share")
        return (
            (share, Qt.Key.Key_Space, lambda: self._share(line.id)),
            (self.tr("Print, save or copy…"), Qt.Key.Key_P, lambda: self._hand_over(line.id)),
            (self.tr("Rename"), Qt.Key.Key_F2, lambda: self._rename(line.id)),
            (self.tr("Remove the list, keep its to-dos"), Qt.Key.Key_Delete, lambda: self._remove(line.id)),
        )

    def _hand_over(self, list_id: int) -> None:
        self.dismiss()
        self.handing_over.emit(list_id)

    def _chosen(self) -> ListLine | None:
        return next((line for line in self._lines if line.id == self.list.chosen()), None)

    def _share(self, list_id: int) -> None:
        line = next(line for line in self._lines if line.id == list_id)
        self._do(lambda: self._services.tasks.share_list(list_id, not line.shared))

    def _remove(self, list_id: int) -> None:
        self._do(lambda: self._services.tasks.remove_list(list_id))

    def _rename(self, list_id: int) -> None:
        self._ask_name(next(line for line in self._lines if line.id == list_id))
        self.name.edit.setFocus()

    def _ask_name(self, line: ListLine | None) -> None:
        self._renaming = line.id if line else None
        label = self.tr("New name for {title}").format(title=line.title) if line else self.tr("New list")
        self.name.name(label, self.tr("Enter keeps it"), self.tr("Autumn catalogue"))
        self.name.edit.setText(line.title if line else "")
        self.name.edit.selectAll()

    def _keep(self) -> None:
        title, renaming = self.name.text(), self._renaming
        if renaming is None:
            self._do(lambda: self._services.tasks.add_list(self._client, title), named=True)
        else:
            self._do(lambda: self._services.tasks.rename_list(renaming, title), named=True)

    def _do(self, step: Callable[[], object], named: bool = False) -> None:
        def done(_answer: object) -> None:
            if named:
                self._ask_name(None)
            self.refresh()

        self._calls.ask(self, step, done, self._refuse if named else None)

    def _refuse(self, error: BaseException) -> None:
        from desktop.domain.errors import Refused
        from desktop.ui import words

        if isinstance(error, Refused) and error.problems:
            self.name.problem(words.problem(error.problems[0]))
        else:
            self._calls.fail(error)
