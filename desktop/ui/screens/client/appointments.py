"""Appointments of a client: the next ones, those whose outcome is not said yet, and the last ones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from desktop.domain.schedule import Outcome
from desktop.ui import formats
from desktop.ui.actions import Keys
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.entries import EntryRow
from desktop.ui.kit.entry_list import Choice
from desktop.ui.screens.client.appointment_acts import AppointmentActs
from desktop.ui.screens.client.panel import ListPanel
from desktop.ui.typed_due import Around, around

if TYPE_CHECKING:
    from desktop.services.schedules import AgendaLine, Which
    from desktop.services.suite import Services
    from desktop.ui.shell import Shell

translate = QCoreApplication.translate
Found = tuple["list[AgendaLine]", Around]
PAST = 6
"""So many of the last ones are shown."""
HEADING = -1


class AppointmentsPanel(ListPanel):
    """K is kept, L late, M missed, C cancelled, P open again; N adds, Enter opens, Delete removes."""

    shows = frozenset({"appointment", "agreement", "setting", "client"})

    def __init__(self, services: Services, calls: Calls, shell: Shell) -> None:
        super().__init__(services, calls, shell)
        self._found: Found | None = None
        self._acts = AppointmentActs(self, services, calls, shell)
        self._keys: dict[Which, int] = {}
        self._lowest = HEADING
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
        if self.client_id is not None and self._found is not None:
            self._acts.add(self.client_id, self._found[1])

    def edit(self, key: int) -> None:
        """All of one; another time asks whose wish it is, and of what repeats which of them is meant."""
        line = self._line(key)
        if line is not None:
            self._acts.edit(line)

    def _show(self, found: Found) -> None:
        self._found = found
        # A key of its own for each, and the same one as long as it is shown.
        self._keys = {line.which: self._key_of(line.which) for line in found[0]}
        self.show_entries(appointment_rows(*found, self._keys))

    def _key_of(self, which: Which) -> int:
        """Of a row its id; of a time without one the next number below those that are taken."""
        if isinstance(which, int):
            return which
        if which not in self._keys:
            self._lowest -= 1
        return self._keys.get(which, self._lowest)

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
        if (line := self._line(key)) is not None:
            self._acts.ask_who(line, outcome)

    def _settle(self, key: int, outcome: Outcome) -> None:
        if (line := self._line(key)) is not None:
            self._acts.settle(line, outcome)

    def _remove(self, key: int) -> None:
        if (line := self._line(key)) is not None:
            self._acts.remove(line)

    def _line(self, key: int) -> AgendaLine | None:
        lines = self._found[0] if self._found else []
        return next((line for line in lines if self._keys[line.which] == key), None)


def appointment_rows(lines: Sequence[AgendaLine], around: Around, keys: Mapping[Which, int]) -> list[EntryRow]:
    """What has passed without an outcome first: it asks for one; then the next ones, then the last ones."""
    ends = {line.which: line.ends_at or line.starts_at + timedelta(minutes=30) for line in lines}
    asked = [line for line in lines if line.outcome == "planned" and ends[line.which] <= around.at]
    coming = [line for line in lines if line.outcome == "planned" and ends[line.which] > around.at]
    settled = [line for line in lines if line.outcome != "planned"][::-1][:PAST]
    rows: list[EntryRow] = []
    for words, group in (
        (translate("Appointments", "How did it go?"), asked),
        (translate("Appointments", "Next"), coming),
        (translate("Appointments", "Last ones"), settled),
    ):
        if group:
            rows.append(EntryRow(HEADING, words, words, heading=True))
            rows += [_row(line, around, keys[line.which]) for line in group]
    return rows


def _row(line: AgendaLine, around: Around, key: int) -> EntryRow:
    day = line.starts_at.astimezone(around.zone).date()
    when = formats.capital(formats.moment(line.starts_at, around.at, around.zone))
    length = formats.duration(round((line.ends_at - line.starts_at).total_seconds())) if line.ends_at else ""
    outcome, tone, icon = _outcome(line, around)
    # The day comes first also where both stand in one line, which is cut at its end.
    if line.outcome == "planned":
        right, under = when, " · ".join(part for part in (length, line.place) if part)
    else:
        right, under = formats.capital(formats.short_day(day, around.at.astimezone(around.zone).date())), outcome
    title = line.title or translate("Appointments", "Appointment")
    repeats = translate("Appointments", "repeats") if line.repeats else ""
    spoken = ", ".join(part for part in (when, outcome, title, line.place, repeats) if part)
    return EntryRow(
        key, title, spoken, icon=icon, icon_tone=tone, right=right, under=under or repeats,
        under_tone=tone if line.outcome != "planned" else "ink2",
        under_icon="repeat" if line.repeats else "", struck=line.outcome in ("cancelled", "moved"),
    )  # fmt: skip


def _outcome(line: AgendaLine, around: Around) -> tuple[str, str, str]:
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
