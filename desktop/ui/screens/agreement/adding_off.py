"""Adds days off to the draft: days in words, or a country's public holidays with their count."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.agreement import Agreement
from desktop.domain.hours import Calendar
from desktop.ui.kit.calls import Calls
from desktop.ui.screens.agreement.add_off import AddCountry, AddDays
from desktop.ui.screens.agreement.off import OffCard
from desktop.ui.typed_due import read_day

if TYPE_CHECKING:
    from desktop.services.agreements import ClientAgreements
    from desktop.services.suite import Services


class AddingOff(QObject):
    chosen = Signal(object)
    """The calendar with what was added."""

    def __init__(self, screen: QWidget, services: Services, calls: Calls, card: OffCard) -> None:
        super().__init__(screen)
        self._screen, self._pages, self._calls, self._card = screen, services.contact_pages, calls, card
        self._found: ClientAgreements | None = None
        self._calendar: Calendar | None = None
        self._counted: tuple[object, ...] = ()
        card.days_wanted.connect(self.add_days)
        card.country_wanted.connect(self.add_country)

    def show_agreement(self, found: ClientAgreements, agreement: Agreement) -> None:
        """How many holidays of each country close a day; worked out aside, for the first one loads their rules."""
        self._found, self._calendar = found, agreement.calendar
        key = (agreement.calendar.holidays, agreement.calendar.week, agreement.from_day)
        if key != self._counted:
            self._counted = key
            first = max(agreement.from_day, found.today)
            self._calls.work(self, lambda: self._pages.holidays(agreement.calendar, first), self._card.count)

    def add_days(self) -> None:
        found = self._found
        if found is not None:
            dialog = AddDays(self._screen, lambda text: read_day(text, found.at, found.her.zone))
            dialog.chosen.connect(self._take_days)
            dialog.open()

    def add_country(self) -> None:
        found, calendar = self._found, self._calendar
        if found is None or calendar is None:
            return
        near = (found.client.time_zone, found.her.zone)

        def offer(answer: tuple[list[str], frozenset[str]]) -> None:
            first, known = answer
            have = calendar.holidays
            dialog = AddCountry(self._screen, [one for one in first if one not in have], known - set(have))
            dialog.chosen.connect(self._take_country)
            dialog.open()

        self._calls.work(self, lambda: self._pages.countries(near), offer)

    def _take_days(self, days: tuple[date, date]) -> None:
        if (calendar := self._calendar) is not None:
            self.chosen.emit(replace(calendar, days_off=tuple(sorted({*calendar.days_off, days}))))

    def _take_country(self, code: str) -> None:
        calendar = self._calendar
        if calendar is not None and code not in calendar.holidays:
            self.chosen.emit(replace(calendar, holidays=(*calendar.holidays, code)))
