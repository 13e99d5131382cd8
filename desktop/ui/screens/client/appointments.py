"""Appointments of a client: the next ones, those whose outcome is not said yet, and the last ones."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from desktop.domain.schedule import Outcome
from desktop.domain.task import Side
from desktop.ui import formats
from desktop.ui.actions import Keys
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.entries import EntryRow
from desktop.ui.kit.entry_list import Choice
from desktop.ui.screens.client.appointment_dialogs import AppointmentDialog, WhoDialog
from desktop.ui.screens.client.panel import ListPanel
from desktop.ui.typed_due import Around, around

if TYPE_CHECKING:
    from desktop.services.schedules import AppointmentLine
    from desktop.services.suite import Services
    from desktop.ui.shell import Shell

translate = QCoreApplication.translate
Found = tuple["list[AppointmentLine]", Around]
PAST = 6
"""So many of the last ones are shown."""
HEADING = -1


class AppointmentsPanel(ListPanel):
    """K is kept, L late, M missed, C cancelled, P open again; N adds, Enter opens, Delete removes."""

    shows = frozenset({"appointment", "agreement", "setting", "client"})

    def __init__(self, services: Services, calls: Calls, shell: Shell) -> None:
        super().__init__(services, calls, shell)
        self._found: Found | None = None
        self.list.least = 8
        self.list.choices = self._choices
        self.list.opened.connect(self.edit)
        self.list.removing.connect(self._remove)
        self.add.clicked.connect(lambda: self.add_one())
        self.retranslate()

    def refresh(self) -> None:
        self._ask(
            lambda client: (self._services.schedules.of_client(client), around(self._services, client)), self._show
        )

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Appointments"))
        self.list.setAccessibleName(self.heading.text())
        self.add.setText(self.tr("Add"))
        self.add.setAccessibleName(self.tr("New appointment"))
        self.nothing.setText(self.tr("No appointment yet."))
        if self._found is not None:
            self._show(self._found)

    def list_keys(self) -> tuple[Keys, ...]:
        return (
            Keys("K", lambda: self.tr("Appointment: kept")),
            Keys("L, M, C", lambda: self.tr("Appointment: late, missed, cancelled")),
            Keys("P", lambda: self.tr("Appointment: open again")),
            Keys("N", lambda: self.tr("Appointment: add another")),
        )

    def add_one(self) -> None:
        """A new one."""
        client = self.client_id
        if client is None or self._found is None:
            return
        dialog, act = AppointmentDialog(self, self._calls, self._found[1]), self._services.schedules

        def save() -> None:
            starts, ends = dialog.starts_at(), dialog.ends_at()
            if dialog.is_timed() and starts is not None:
                said = self.tr("Agreed: {title}").format(title=dialog.what.text())
                dialog.keep(
                    lambda: act.add(client, dialog.what.text(), starts, ends, dialog.where.text()),
                    lambda: self._shell.say(said, undo=True),
                )

        dialog.save.clicked.connect(save)
        dialog.open()

    def edit(self, key: int) -> None:
        """All of one; another time asks whose wish it is."""
        line = self._line(key)
        if line is None or self._found is None:
            return
        dialog, act = AppointmentDialog(self, self._calls, self._found[1], line), self._services.schedules

        def save() -> None:
            starts, ends, by = dialog.starts_at(), dialog.ends_at(), dialog.moved_by()
            if not dialog.is_timed() or starts is None:
                return
            title, place = dialog.what.text(), dialog.where.text()
            if by is not None:
                said = self.tr("Moved: {title}").format(title=line.title)
                dialog.keep(lambda: act.move(key, starts, ends, by), lambda: self._shell.say(said, undo=True))
                return
            said = self.tr("Changed: {title}").format(title=title)
            dialog.keep(
                lambda: act.change(key, title=title, starts_at=starts, ends_at=ends, place=place),
                lambda: self._shell.say(said, undo=True),
            )

        dialog.save.clicked.connect(save)
        dialog.open()

    def _show(self, found: Found) -> None:
        self._found = found
        self.show_entries(appointment_rows(*found))

    def _choices(self) -> Sequence[Choice]:
        key = self.list.chosen()
        line = None if key is None else self._line(key)
        if key is None or line is None:
            return ()
        found: list[Choice] = [
            (self.tr("Kept"), Qt.Key.Key_K, lambda: self._settle(key, Outcome.KEPT)),
            (self.tr("Late…"), Qt.Key.Key_L, lambda: self._ask_who(key, Outcome.LATE)),
            (self.tr("Missed…"), Qt.Key.Key_M, lambda: self._ask_who(key, Outcome.MISSED)),
            (self.tr("Cancelled…"), Qt.Key.Key_C, lambda: self._ask_who(key, Outcome.CANCELLED)),
        ]
        if line.outcome != "planned":
            found.append((self.tr("Open again"), Qt.Key.Key_P, lambda: self._settle(key, Outcome.PLANNED)))
        found.append((self.tr("Edit, or another time…"), Qt.Key.Key_Return, lambda: self.edit(key)))
        found.append((self.tr("Add another…"), Qt.Key.Key_N, self.add_one))
        found.append((self.tr("Remove"), Qt.Key.Key_Delete, lambda: self._remove(key)))
        return found

    def _ask_who(self, key: int, outcome: Outcome) -> None:
        line = self._line(key)
        if line is None or self._found is None:
            return
        dialog = WhoDialog(self, self._found[1], line.title, outcome)
        dialog.said.connect(lambda by, minutes: self._settle(key, outcome, by, minutes))
        dialog.open()

    def _settle(self, key: int, outcome: Outcome, by: Side | None = None, minutes: int = 0) -> None:
        line = self._line(key)
        said = {
            Outcome.KEPT: self.tr("Kept: {title}"),
            Outcome.LATE: self.tr("Late: {title}"),
            Outcome.MISSED: self.tr("Missed: {title}"),
            Outcome.CANCELLED: self.tr("Cancelled: {title}"),
            Outcome.PLANNED: self.tr("Open again: {title}"),
        }[outcome]
        act = self._services.schedules
        self._do(lambda: act.outcome(key, outcome, by, minutes), said.format(title=line.title if line else ""))

    def _remove(self, key: int) -> None:
        line = self._line(key)
        said = self.tr("Removed: {title}").format(title=line.title if line else "")
        self._do(lambda: self._services.schedules.remove(key), said)

    def _line(self, key: int) -> AppointmentLine | None:
        return next((line for line in self._found[0] if line.id == key), None) if self._found else None


def appointment_rows(lines: Sequence[AppointmentLine], around: Around) -> list[EntryRow]:
    """What has passed without an outcome first: it asks for one; then the next ones, then the last ones."""
    ends = {line.id: line.ends_at or line.starts_at + timedelta(minutes=30) for line in lines}
    asked = [line for line in lines if line.outcome == "planned" and ends[line.id] <= around.at]
    coming = [line for line in lines if line.outcome == "planned" and ends[line.id] > around.at]
    settled = [line for line in lines if line.outcome != "planned"][::-1][:PAST]
    rows: list[EntryRow] = []
    for words, group in (
        (translate("Appointments", "How did it go?"), asked),
        (translate("Appointments", "Next"), coming),
        (translate("Appointments", "Last ones"), settled),
    ):
        if group:
            rows.append(EntryRow(HEADING, words, words, heading=True))
            rows += [_row(line, around) for line in group]
    return rows


def _row(line: AppointmentLine, around: Around) -> EntryRow:
    day = line.starts_at.astimezone(around.zone).date()
    when = formats.moment(line.starts_at, around.at, around.zone)
    length = formats.duration(round((line.ends_at - line.starts_at).total_seconds())) if line.ends_at else ""
    outcome, tone, icon = _outcome(line, around)
    if line.outcome == "planned":
        right, under = when, " · ".join(part for part in (length, line.place) if part)
    else:
        right = outcome
        under = formats.capital(formats.short_day(day, around.at.astimezone(around.zone).date()))
    title = line.title or translate("Appointments", "Appointment")
    return EntryRow(
        line.id, title, ", ".join(part for part in (when, outcome, title, line.place) if part), icon=icon,
        icon_tone=tone, right=right, right_tone=tone if line.outcome != "planned" else "ink2", under=under,
        struck=line.outcome in ("cancelled", "moved"),
    )  # fmt: skip


def _outcome(line: AppointmentLine, around: Around) -> tuple[str, str, str]:
    """In words, with a colour and an icon of its own."""
    who = around.name if line.by == "client" else translate("Appointments", "me")
    if line.outcome == "kept":
        return translate("Appointments", "kept"), "kept_ink", "circle-check"
    if line.outcome == "late":
        late = formats.duration(line.minutes_late * 60)
        return translate("Appointments", "{minutes} late: {who}").format(minutes=late, who=who), "soon_ink", "clock"
    if line.outcome == "missed":
        return translate("Appointments", "missed: {who}").format(who=who), "late_ink", "circle-x"
    if line.outcome == "cancelled":
        return translate("Appointments", "cancelled: {who}").format(who=who), "ink2", "x"
    if line.outcome == "moved":
        return translate("Appointments", "moved: {who}").format(who=who), "ink2", "calendar-time"
    return "", "accent_ink", "calendar-event"
