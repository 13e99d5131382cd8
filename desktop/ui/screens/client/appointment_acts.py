"""What is done with an appointment wherever it is shown: edited or moved, its outcome said, taken out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.domain.recurrence import wall_time
from desktop.domain.schedule import Outcome
from desktop.domain.series import Series
from desktop.domain.series_changes import Scope
from desktop.domain.task import Side
from desktop.ui.kit.calls import Calls
from desktop.ui.scope_dialog import ScopeDialog
from desktop.ui.screens.client.appointment_dialogs import AppointmentDialog, OwnTimeDialog, WhoDialog
from desktop.ui.typed_due import Around, around, around_her

if TYPE_CHECKING:
    from desktop.services.appointments import AppointmentChanges
    from desktop.services.schedules import AgendaLine
    from desktop.services.suite import Services
    from desktop.ui.shell import Shell

translate = QCoreApplication.translate
USUAL = 30
"""Minutes of what is begun from a place in the week."""


class AppointmentActs:
    """Each is one step, said in a toast. `owner`: whose dialogs they are."""

    def __init__(self, owner: QWidget, services: Services, calls: Calls, shell: Shell) -> None:
        self._owner, self._services, self._calls, self._shell = owner, services, calls, shell

    def add(self, client_id: int | None, here: Around, starts: datetime | None = None) -> None:
        """A new one with a client, or with None time of her own. `starts`: where it is to stand."""
        kind = AppointmentDialog if client_id is not None else OwnTimeDialog
        dialog, act = kind(self._owner, self._calls, here), self._services.schedules
        if starts is not None:
            dialog.propose(starts, starts + timedelta(minutes=USUAL))

        def save() -> None:
            starts, ends, rule = dialog.starts_at(), dialog.ends_at(), dialog.rule()
            if not dialog.is_timed() or starts is None:
                return
            title, place = dialog.what.text(), dialog.where.text()
            zone, minutes = dialog.zone(), round((ends - starts).total_seconds() / 60) if ends else 0

            def step() -> object:
                if not rule and client_id is not None:
                    return act.add(client_id, title, starts, ends, place)
                return act.repeat(client_id, title, wall_time(starts, zone), zone.key, minutes, rule or "", place)

            agreed = translate("Appointments", "Agreed: {title}").format(title=title)
            kept = translate("Appointments", "Set aside: {title}").format(title=title)
            dialog.keep(step, lambda: self._shell.say(kept if client_id is None else agreed, undo=True))

        dialog.save.clicked.connect(save)
        dialog.open()

    def edit(self, line: AgendaLine, starts: datetime | None = None, ends: datetime | None = None) -> None:
        """All of one; another time asks whose wish it is, and of what repeats which of them is meant.

        `starts`, `ends`: to which it was dragged; it is asked about as if it had been typed.
        """
        act = self._services.schedules

        def ask() -> tuple[Around, Series | None]:
            return self._around(line), act.series_of(line.which)

        self._calls.ask(self._owner, ask, lambda found: self._edit(line, *found, starts, ends))

    def change_own(self, line: AgendaLine, starts: datetime, ends: datetime | None) -> None:
        """Her own time to another time: nobody else is asked; of what repeats, which of them."""

        def keep(scope: Scope) -> None:
            self._do(
                lambda: self._services.schedules.change(line.which, scope, starts_at=starts, ends_at=ends),
                translate("Appointments", "Moved: {title}").format(title=line.title),
            )

        self._which_of(line, keep)

    def ask_who(self, line: AgendaLine, outcome: Outcome) -> None:
        """Late, missed, cancelled: by whom."""

        def show(here: Around) -> None:
            dialog = WhoDialog(self._owner, here, line.title, outcome)
            dialog.said.connect(lambda by, minutes: self.settle(line, outcome, by, minutes))
            dialog.open()

        self._calls.ask(self._owner, lambda: self._around(line), show)

    def settle(self, line: AgendaLine, outcome: Outcome, by: Side | None = None, minutes: int = 0) -> None:
        said = {
            Outcome.KEPT: translate("Appointments", "Kept: {title}"),
            Outcome.LATE: translate("Appointments", "Late: {title}"),
            Outcome.MISSED: translate("Appointments", "Missed: {title}"),
            Outcome.CANCELLED: translate("Appointments", "Cancelled: {title}"),
            Outcome.PLANNED: translate("Appointments", "Open again: {title}"),
        }[outcome]
        act = self._services.schedules
        self._do(lambda: act.outcome(line.which, outcome, by, minutes), said.format(title=line.title))

    def remove(self, line: AgendaLine) -> None:
        """It was never agreed; of what repeats, this one, from here on, or all."""
        said = translate("Appointments", "Removed: {title}").format(title=line.title)
        self._which_of(
            line, lambda scope: self._do(lambda: self._services.schedules.remove(line.which, scope), said), True
        )

    def _edit(
        self, line: AgendaLine, here: Around, series: Series | None, starts: datetime | None, ends: datetime | None
    ) -> None:
        kind = AppointmentDialog if line.client_id is not None else OwnTimeDialog
        dialog = kind(self._owner, self._calls, here, line, series)
        if starts is not None:
            dialog.propose(starts, ends)

        def save() -> None:
            if not dialog.is_timed():
                return
            if not line.repeats:
                self._keep(dialog, line, Scope.THIS)
            elif dialog.rule() is not None:
                self._keep(dialog, line, Scope.ONWARD)  # another rule is one for the times to come
            else:
                self._which_of(line, lambda scope: self._keep(dialog, line, scope))

        dialog.save.clicked.connect(save)
        dialog.open()

    def _keep(self, dialog: AppointmentDialog, line: AgendaLine, scope: Scope) -> None:
        """A move of one leaves it behind as moved; everything else is another agreement, or a correction."""
        starts, ends, by, rule = dialog.starts_at(), dialog.ends_at(), dialog.moved_by(), dialog.rule()
        act, title, place = self._services.schedules, dialog.what.text(), dialog.where.text()
        assert starts is not None
        if by is not None and scope is Scope.THIS and rule is None:
            said = translate("Appointments", "Moved: {title}").format(title=line.title)
            dialog.keep(lambda: act.move(line.which, starts, ends, by), lambda: self._shell.say(said, undo=True))
            return
        changes: AppointmentChanges = {"title": title, "starts_at": starts, "ends_at": ends, "place": place}
        if rule is not None:
            changes["rrule"] = rule
        said = translate("Appointments", "Changed: {title}").format(title=title)
        dialog.keep(lambda: act.change(line.which, scope, **changes), lambda: self._shell.say(said, undo=True))

    def _which_of(self, line: AgendaLine, then: Callable[[Scope], object], removing: bool = False) -> None:
        if not line.repeats:
            then(Scope.THIS)
            return
        dialog = ScopeDialog(self._owner, line.title, removing)
        dialog.chosen.connect(then)
        dialog.open()

    def _around(self, line: AgendaLine) -> Around:
        if line.client_id is None:
            return around_her(self._services, self._shell.clock())
        return around(self._services, line.client_id)

    def _do(self, step: Callable[[], object], said: str) -> None:
        self._calls.ask(self._owner, step, lambda _answer: self._shell.say(said, undo=True))
