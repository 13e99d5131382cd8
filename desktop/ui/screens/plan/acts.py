"""What is done in the week: to-dos placed and taken back, blocks moved and stretched, outcomes said."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.domain.errors import GarboError
from desktop.domain.schedule import Outcome
from desktop.ui import formats, words
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.dialog import open_in
from desktop.ui.screens.client.appointment_acts import AppointmentActs
from desktop.ui.screens.client.todo_dialogs import LaterDialog, TodoDialog
from desktop.ui.typed_due import Around, around, around_her

if TYPE_CHECKING:
    from desktop.services.schedules import AgendaLine
    from desktop.services.suite import Services
    from desktop.services.tasks import ListLine, TaskLine
    from desktop.services.weeks import BlockLine
    from desktop.ui.shell import Shell

translate = QCoreApplication.translate
LEAST = 15


class PlanActs:
    """Each is one step that Ctrl+Z takes back. `failed`: something stays where it was."""

    def __init__(
        self, owner: QWidget, services: Services, calls: Calls, shell: Shell, failed: Callable[[], object]
    ) -> None:
        self._owner, self._services, self._calls, self._shell = owner, services, calls, shell
        self._failed = failed
        self.appointments = AppointmentActs(owner, services, calls, shell)

    def place(self, task: int, title: str, day: date, zone: ZoneInfo) -> None:
        """Into the first free time of that day."""

        def placed(at: datetime) -> None:
            self._shell.say(self._placed(title, at, zone), undo=True)

        self._calls.ask(self._owner, lambda: self._services.weeks.place(task, day), placed, self._refused)

    def plan(self, task: int, title: str, at: datetime | None, zone: ZoneInfo) -> None:
        """At that time; with None it has no time any more."""
        said = translate("Plan", "Back to place: {title}").format(title=title)
        if at is not None:
            said = self._placed(title, at, zone)
        self._do(lambda: self._services.tasks.plan(task, at), said)

    def done(self, task: int, title: str) -> None:
        self._do(lambda: self._services.tasks.done(task), translate("Plan", "Done: {title}").format(title=title))

    def reopen(self, task: int, title: str) -> None:
        said = translate("Plan", "Open again: {title}").format(title=title)
        self._do(lambda: self._services.tasks.reopen(task), said)

    def reorder(self, task: int, by: int, is_step: bool) -> None:
        """Its place in its list; a step of a plan is dated anew by that."""
        act = self._services.plans if is_step else self._services.lists
        self._calls.ask(self._owner, lambda: act.reorder(task, by), lambda _none: None, self._refused)

    def move(self, block: BlockLine, at: datetime) -> None:
        """A to-do and time of hers go there at once; with a client it is asked who wanted it."""
        if block.task_id is not None:
            zone = ZoneInfo(self._zone_of(at))
            self.plan(block.task_id, block.title, at, zone)
            return
        length = block.ends_at - block.starts_at
        ends = at + length if block.said else None
        if block.client_id is not None or block.repeats:
            self._failed()  # it stays where it is until a question is answered
        if block.client_id is None:
            self.appointments.change_own(agenda_line(block), at, ends)
        else:
            self.appointments.edit(agenda_line(block), at, ends)

    def stretch(self, block: BlockLine, minutes: int) -> None:
        """So long it takes."""
        length = max(LEAST, minutes)
        if block.task_id is not None:
            task = block.task_id
            said = translate("Plan", "{title} takes {time}").format(
                title=block.title, time=formats.duration(length * 60)
            )
            self._do(lambda: self._services.tasks.change(task, estimate=length), said)
            return
        ends = block.starts_at + timedelta(minutes=length)
        if block.client_id is None:
            self.appointments.change_own(agenda_line(block), block.starts_at, ends)
        else:
            self.appointments.edit(agenda_line(block), block.starts_at, ends)

    def remove(self, block: BlockLine, zone: ZoneInfo) -> None:
        """A to-do is to be placed again; an appointment was never agreed."""
        if block.task_id is None:
            self.appointments.remove(agenda_line(block))
        elif block.kind != "due" and not block.done:
            self.plan(block.task_id, block.title, None, zone)

    def settle(self, block: BlockLine, outcome: Outcome) -> None:
        """Of an appointment with a client; who it was is asked where that matters."""
        if block.task_id is not None or block.client_id is None:
            return
        if outcome in (Outcome.KEPT, Outcome.PLANNED):
            self.appointments.settle(agenda_line(block), outcome)
        else:
            self.appointments.ask_who(agenda_line(block), outcome)

    def open(self, block: BlockLine) -> None:
        """All of it, to be changed."""
        if block.task_id is not None and block.client_id is not None:
            self.open_task(block.task_id, block.client_id)
        else:
            self.appointments.edit(agenda_line(block))

    def open_task(self, task: int, client: int) -> None:
        services = self._services

        def ask() -> tuple[list[TaskLine], list[ListLine], Around]:
            return services.tasks.of_client(client), services.tasks.lists(client), around(services, client)

        def show(found: tuple[list[TaskLine], list[ListLine], Around]) -> None:
            line = next((line for line in found[0] if line.id == task), None)
            if line is None or open_in(self._owner) is not None:
                return
            dialog = TodoDialog(self._owner, self._calls, found[2], found[1], line)

            def save() -> None:
                changes = dialog.said()
                said = translate("Plan", "Changed: {title}").format(title=dialog.what.text())
                dialog.keep(lambda: services.tasks.change(task, **changes), lambda: self._shell.say(said, undo=True))

            dialog.save.clicked.connect(save)
            dialog.open()

        self._calls.ask(self._owner, ask, show)

    def later(self, task: int, title: str, at: datetime | None, zone: ZoneInfo) -> None:
        """S: a time in words at which she means to do it."""
        services = self._services

        def show(here: Around) -> None:
            if open_in(self._owner) is not None:  # the key was pressed twice
                return
            hint = translate("Plan", "When you mean to do it; empty puts it back to place.")
            dialog = LaterDialog(self._owner, self._calls, here, title, at, hint)
            dialog.by.name(translate("Plan", "When"), "", translate("Plan", "Friday 10, tomorrow 14:30"))
            said = translate("Plan", "Back to place: {title}").format(title=title)

            def save() -> None:
                due = dialog.by.due()
                dialog.keep(
                    lambda: services.tasks.plan(task, due),
                    lambda: self._shell.say(self._placed(title, due, zone) if due else said, undo=True),
                )

            dialog.save.clicked.connect(save)
            dialog.open()

        self._calls.ask(self._owner, lambda: around_her(services, self._shell.clock()), show)

    def _placed(self, title: str, at: datetime, zone: ZoneInfo) -> str:
        when = formats.moment(at, self._shell.clock(), zone)
        return translate("Plan", "Placed: {title}, {when}").format(title=title, when=when)

    def _zone_of(self, at: datetime) -> str:
        assert isinstance(at.tzinfo, ZoneInfo)
        return at.tzinfo.key

    def _do(self, step: Callable[[], object], said: str) -> None:
        self._calls.ask(self._owner, step, lambda _answer: self._shell.say(said, undo=True), self._refused)

    def _refused(self, error: BaseException) -> None:
        """Nothing has moved: it is said why, and what else can be done."""
        self._failed()
        if not isinstance(error, GarboError):
            self._calls.fail(error)
            return
        said = words.said(error)
        self._shell.say(f"{said.what} {said.safe}".strip())


def at_wall(day: date, minute: int, zone: ZoneInfo) -> datetime:
    """That minute of the day on her wall."""
    return datetime.combine(day, time(minute // 60, minute % 60), zone)


def agenda_line(block: BlockLine) -> AgendaLine:
    """An appointment of the week as its own service tells it."""
    from desktop.services.schedules import AgendaLine

    assert block.which is not None
    return AgendaLine(
        block.which,
        block.client_id,
        block.client,
        block.starts_at,
        block.ends_at if block.said else None,
        block.title,
        block.place,
        block.outcome,
        block.by,
        block.minutes_late,
        block.repeats,
        None,
    )
