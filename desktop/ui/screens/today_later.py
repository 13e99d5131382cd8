"""S on Today: another time for a promise or a task, in words, read in the hours of its client."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.ui.kit.calls import Calls
from desktop.ui.kit.dialog import open_in
from desktop.ui.screens.client.todo_dialogs import LaterDialog
from desktop.ui.typed_due import Around, around

if TYPE_CHECKING:
    from datetime import datetime

    from desktop.services.suite import Services
    from desktop.ui.shell import Shell

translate = QCoreApplication.translate


class Movable(NamedTuple):
    """A promise or a task, as a row of Today knows it."""

    task_id: int
    client_id: int
    title: str
    due: datetime | None


def ask_later(shell: Shell, services: Services, calls: Calls, one: Movable) -> None:
    """Opens the dialog once the hours of its client are known."""

    def show(here: Around) -> None:
        if open_in(shell) is not None:  # the key was pressed twice
            return
        dialog = LaterDialog(shell, calls, here, one.title, one.due, "")
        said = translate("Today", "New time: {title}").format(title=one.title)
        dialog.save.clicked.connect(
            lambda: dialog.keep(
                lambda: services.tasks.later(one.task_id, dialog.by.due()), lambda: shell.say(said, undo=True)
            )
        )
        dialog.open()

    calls.ask(shell, lambda: around(services, one.client_id), show)
