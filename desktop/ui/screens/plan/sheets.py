"""The sheets of the plan: something new, three times to offer, whom to remind, which day to go to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QWidget

from desktop.ui.forms import Form
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.day_field import DayField
from desktop.ui.kit.dialog import open_in
from desktop.ui.screens.plan.add import MEETING, AddDialog
from desktop.ui.screens.plan.offer import OfferSheet
from desktop.ui.screens.plan.remind import RemindSheet
from desktop.ui.typed_due import Around, around_her, read_day

if TYPE_CHECKING:
    from desktop.services.schedules import Reminder
    from desktop.services.suite import Services
    from desktop.ui.shell import Shell


class PlanSheets:
    """Each opens once, whatever key is pressed twice."""

    def __init__(self, owner: QWidget, services: Services, calls: Calls, shell: Shell) -> None:
        self._owner, self._services, self._calls, self._shell = owner, services, calls, shell

    def add(self, names: dict[int, str], client: int | None, at: datetime | None = None) -> None:
        """Something new; `at`: where it is to stand, else it may do without a time."""

        def show(here: Around) -> None:
            dialog = AddDialog(self._owner, self._services, self._calls, self._shell, here, names, client)
            if at is not None:
                dialog.choose(MEETING if names else dialog.kind, at)
            dialog.open(dialog.what.edit)

        self._with_her(show)

    def offer(self, names: dict[int, str], client: int | None) -> None:
        if open_in(self._owner) is None:
            OfferSheet(self._owner, self._services, self._calls, self._shell, names, client).open()

    def remind(self, lines: Sequence[Reminder], zone: ZoneInfo) -> None:
        if open_in(self._owner) is None:
            sheet = RemindSheet(self._owner, self._services, self._calls, self._shell, zone)
            sheet.show_lines(lines)
            sheet.open(sheet.list)

    def ask_day(self, then: Callable[[date], object]) -> None:
        self._with_her(lambda here: DayDialog(self._owner, self._calls, here, then).open())

    def _with_her(self, show: Callable[[Around], object]) -> None:
        def open_once(here: Around) -> None:
            if open_in(self._owner) is None:
                show(here)

        self._calls.ask(self._owner, lambda: around_her(self._services, self._shell.clock()), open_once)


class DayDialog(Form):
    """A day in words."""

    def __init__(self, parent: QWidget, calls: Calls, here: Around, then: Callable[[date], object]) -> None:
        super().__init__(parent, "", "", calls, 400)
        self.title.setText(self.tr("Go to a day"))
        self.setAccessibleName(self.title.text())
        self.save.setText(self.tr("Go"))
        self.day = DayField()
        self.day.stand_at(lambda text: read_day(text, here.at, here.zone.key), here.at, here.zone)
        self._placed("day", self.day, self.tr("Day"), self.tr("Friday, 15 Dec, in two weeks"), "")
        self.save.clicked.connect(lambda: self._go(then))

    def _go(self, then: Callable[[date], object]) -> None:
        day = self.day.day()
        if self.day.is_understood() and day is not None:
            self.dismiss()
            then(day)
