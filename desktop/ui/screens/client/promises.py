"""Promises of a client: what is open with the time that is left, kept or moved in one key."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from desktop.ui import formats
from desktop.ui.actions import Keys
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.entries import EntryRow
from desktop.ui.kit.entry_list import Choice
from desktop.ui.kit.tokens import SOON
from desktop.ui.screens.client.panel import ListPanel
from desktop.ui.screens.client.todo_dialogs import LaterDialog
from desktop.ui.typed_due import Around, around

if TYPE_CHECKING:
    from desktop.services.promises import ClientPromises, KeptPromise, OpenPromise
    from desktop.services.suite import Services
    from desktop.ui.shell import Shell

translate = QCoreApplication.translate
Found = tuple["ClientPromises", Around]


class PromisesPanel(ListPanel):
    """Space or D is kept, T told, S another time, Delete removes; F8 makes a new one."""

    shows = frozenset({"task", "agreement", "setting", "client"})

    def __init__(self, services: Services, calls: Calls, shell: Shell) -> None:
        super().__init__(services, calls, shell)
        self._found: Found | None = None
        self.list.least = 6
        self.list.choices = self._choices
        self.list.ticked.connect(self._keep)
        self.list.opened.connect(self.later)
        self.list.removing.connect(self._remove)
        self.add.clicked.connect(self._new)
        self.retranslate()

    def refresh(self) -> None:
        self._ask(
            lambda client: (self._services.promises.of_client(client), around(self._services, client)), self._show
        )

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Promises"))
        self.list.setAccessibleName(self.heading.text())
        self.add.setText(self.tr("Add"))
        self.add.setToolTip(self.tr("New promise (F8)"))
        self.add.setAccessibleName(self.tr("New promise"))
        self.nothing.setText(self.tr("Nothing promised."))
        if self._found is not None:
            self._show(self._found)

    def list_keys(self) -> tuple[Keys, ...]:
        return (
            Keys("Space", lambda: self.tr("Promise: kept, or open again")),
            Keys("T", lambda: self.tr("Promise: told")),
            Keys("S", lambda: self.tr("Promise: another time")),
        )

    def later(self, task: int) -> None:
        """Another time, agreed with the client."""
        one = self._open(task)
        if one is None or self._found is None:
            return
        hint = self.tr("Tell {name}, agree on another time, and write it down here.").format(name=self._found[1].name)
        dialog = LaterDialog(self, self._calls, self._found[1], one.title, one.due, hint)
        dialog.save.clicked.connect(
            lambda: dialog.keep(
                lambda: self._services.tasks.later(task, dialog.by.due()),
                lambda: self._shell.say(self.tr("New time: {title}").format(title=one.title), undo=True),
            )
        )
        dialog.open()

    def _show(self, found: Found) -> None:
        self._found = found
        promises, where = found
        rows = [open_row(one, where) for one in promises.open] + [kept_row(one) for one in promises.to_tell]
        self.show_entries(rows)

    def _choices(self) -> Sequence[Choice]:
        task = self.list.chosen()
        if task is None:
            return ()
        key, remove = Qt.Key, (self.tr("Remove"), Qt.Key.Key_Delete, lambda: self._remove(task))
        one = self._open(task)
        if one is None:
            return ((self.tr("Told"), key.Key_T, lambda: self._told(task)), remove)
        # Late is to be told: that goes with another time.
        later = self.tr("Tell them…") if one.state == "late" else self.tr("Later…")
        return (
            (self.tr("Kept"), key.Key_D, lambda: self._keep(task)),
            (later, key.Key_S, lambda: self.later(task)),
            (self.tr("Kept and told"), key.Key_T, lambda: self._told(task)),
            remove,
        )

    def _keep(self, task: int) -> None:
        if self._open(task) is None:
            said = self.tr("Open again: {title}").format(title=self._title(task))
            self._do(lambda: self._services.tasks.reopen(task), said)
        else:
            said = self.tr("Kept: {title} – tell them").format(title=self._title(task))
            self._do(lambda: self._services.tasks.done(task), said)

    def _told(self, task: int) -> None:
        said = self.tr("Told: {title}").format(title=self._title(task))
        self._do(lambda: self._services.tasks.told(task), said)

    def _remove(self, task: int) -> None:
        said = self.tr("Removed: {title}").format(title=self._title(task))
        self._do(lambda: self._services.tasks.remove(task), said)

    def _new(self) -> None:
        from desktop.ui.promise_dialog import open_promise

        open_promise(self._shell, self._services, self._calls, self.client_id)

    def _open(self, task: int) -> OpenPromise | None:
        return next((one for one in self._found[0].open if one.task_id == task), None) if self._found else None

    def _title(self, task: int) -> str:
        if self._found is None:
            return ""
        titles = {one.task_id: one.title for one in self._found[0].open}
        titles |= {one.task_id: one.title for one in self._found[0].to_tell}
        return titles.get(task, "")


def open_row(one: OpenPromise, where: Around) -> EntryRow:
    """A promise that is to be kept."""
    icon, tone = "clock", "ink2"
    if one.due is None:
        right, right_tone, icon, tone = translate("Promises", "no time set"), "soon_ink", "help", "soon_mark"
    else:
        right = formats.time_left(one.due, where.at, where.zone)
        left = one.due - where.at
        late, soon = one.state == "late", left <= timedelta(seconds=4 * SOON)
        right_tone = "late_ink" if late else "soon_ink" if soon else "ink2"
        icon, tone = ("alert-triangle", "late_mark") if late else ("clock", "soon_mark" if soon else "ink2")
    return EntryRow(
        one.task_id, one.title, f"{right}, {one.title}", icon=icon, icon_tone=tone, right=right, right_tone=right_tone
    )


def kept_row(one: KeptPromise) -> EntryRow:
    """Kept, and the client does not know it yet."""
    right = translate("Promises", "kept, tell them")
    return EntryRow(
        one.task_id, one.title, f"{right}, {one.title}", icon="circle-check", icon_tone="kept_mark", right=right,
        right_tone="kept_ink", struck=True,
    )  # fmt: skip
