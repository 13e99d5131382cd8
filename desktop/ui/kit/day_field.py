"""A field for a day in words: it shows beneath which day it understood; Up and Down move by a day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt

from desktop.ui import formats
from desktop.ui.kit.due_field import DueField


class DayField(DueField):
    """As a DueField, of whole days."""

    def stand_at(self, read: Callable[[str], date | None], now: datetime, zone: ZoneInfo) -> None:
        """How words are read, and from where `zone` sees `now`."""

        def read_noon(text: str) -> datetime | None:
            day = read(text)
            return None if day is None else datetime.combine(day, time(12), zone)

        self.stand(read_noon, now, zone)

    def day(self) -> date | None:
        """What was understood."""
        due = self.due()
        return None if due is None or self._zone is None else due.astimezone(self._zone).date()

    def show_day(self, day: date | None) -> None:
        """A day that is known already."""
        self.show_due(None if day is None else datetime.combine(day, time(12), self._zone))

    def is_understood(self) -> bool:
        if self.due() is not None or not self.text().strip():
            return True
        self.problem(self.tr("No day was understood here. Try “20 Nov”, “Friday” or “in two weeks”."))
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        return False

    def _in_full(self, due: datetime) -> str:
        assert self._now is not None
        assert self._zone is not None
        day, today = due.astimezone(self._zone).date(), self._now.astimezone(self._zone).date()
        return formats.capital(formats.weekday_and_day(day, today))
