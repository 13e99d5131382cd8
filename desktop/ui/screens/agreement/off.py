"""The card of days off: public holidays by country, days and ranges of this agreement, and her own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.agreement import Agreement
from desktop.ui import formats
from desktop.ui.counted import COUNTED
from desktop.ui.kit.bending import Bending
from desktop.ui.kit.buttons import BARE, QUIET, Button
from desktop.ui.kit.parts import Card, Glyph, Text, clear, column, row
from desktop.ui.screens.agreement.territory import territory

Range = tuple[date, date]


class OffCard(Card):
    chosen = Signal(object)
    """The agreement without what was taken out."""
    days_wanted = Signal()
    country_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title = Text("", "heading")
        self.add_days = Button(kind=QUIET, icon="plus", small=True)
        self.add_country = Button(kind=QUIET, icon="world", small=True)
        self.removes: list[Button] = []
        """What takes a line out, from top to bottom."""
        self._agreement: Agreement | None = None
        self._hers: tuple[Range, ...] = ()
        self._counts: Mapping[str, int] = {}
        self._today = date.min
        self._fixed = False
        self._lines = column(gap=8)
        inside = column(self, (20, 14, 14, 14), 10)
        inside.addWidget(self.title)
        inside.addLayout(self._lines)
        inside.addStretch()
        foot = Bending(4)
        foot.add(self.add_days)
        foot.add(self.add_country)
        foot.add(QWidget(), 1)
        inside.addWidget(foot)
        self.add_days.clicked.connect(self.days_wanted)
        self.add_country.clicked.connect(self.country_wanted)

    def show_off(self, agreement: Agreement, hers: tuple[Range, ...], today: date, fixed: bool) -> None:
        """`hers`: days off that close every agreement; those that are over are left out."""
        self._agreement, self._today, self._fixed = agreement, today, fixed
        self._hers = tuple(one for one in hers if one[1] >= today)
        self.add_days.setVisible(not fixed)
        self.add_country.setVisible(not fixed)
        self._show_lines()

    def count(self, counts: Mapping[str, int]) -> None:
        """How many days of a year each country's holidays close."""
        self._counts = counts
        self._show_lines()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Days off"))
        self.add_days.setText(self.tr("Add days"))
        self.add_country.setText(self.tr("Public holidays of…"))
        self._show_lines()

    def _show_lines(self) -> None:
        focused = next((at for at, one in enumerate(self.removes) if one.hasFocus()), None)
        clear(self._lines)
        self.removes = []
        if self._agreement is None:
            return
        calendar = self._agreement.calendar
        for code in calendar.holidays:
            text, below = territory(code), self.tr("Public holidays")
            if code in self._counts:
                below += ", " + COUNTED.days(self._counts[code])
            fewer = tuple(one for one in calendar.holidays if one != code)
            self._line("world", text, below, lambda _on=False, fewer=fewer: self._take_out(holidays=fewer))
        for one in sorted(calendar.days_off):
            if one[1] < self._today and not self._fixed:
                continue
            others = tuple(each for each in calendar.days_off if each != one)
            self._line(
                "calendar",
                days_text(one, self._today),
                _how_long(one),
                lambda _on=False, others=others: self._take_out(days_off=others),
            )
        for one in self._hers:
            if one not in calendar.days_off:
                self._line("user", days_text(one, self._today), self.tr("your own, for everybody"), None)
        if not self._lines.count():
            self._lines.addWidget(
                Text(self.tr("None: you are there on every one of these days."), "small", "ink2", wrap=True)
            )
        if focused is not None:
            next_one = self.removes[min(focused, len(self.removes) - 1)] if self.removes else self.add_days
            next_one.setFocus(Qt.FocusReason.OtherFocusReason)

    def _line(self, icon: str, text: str, below: str, remove: object) -> None:
        holder = QWidget()
        line = row(holder, gap=10)
        line.addWidget(Glyph(icon, "accent_ink", 18), 0, Qt.AlignmentFlag.AlignVCenter)
        words = column(gap=1)
        words.addWidget(Text(text, "label", wrap=True))
        if below:
            words.addWidget(Text(below, "caption", "ink2", wrap=True))
        line.addLayout(words, 1)
        if callable(remove) and not self._fixed:
            button = Button(kind=BARE, icon="x", small=True)
            button.setAccessibleName(self.tr("Take out: {days}").format(days=text))
            button.setToolTip(button.accessibleName())
            button.clicked.connect(remove)
            line.addWidget(button)
            self.removes.append(button)
        self._lines.addWidget(holder)
        holder.show()

    def _take_out(self, **fewer: tuple[str, ...] | tuple[Range, ...]) -> None:
        if self._agreement is not None:
            calendar = replace(self._agreement.calendar, **fewer)  # type: ignore[arg-type]
            self.chosen.emit(replace(self._agreement, calendar=calendar))


def days_text(days: Range, today: date) -> str:
    """Fri 20 Nov, 24 Dec – 6 Jan 2027."""
    first, last = days
    if first == last:
        return formats.capital(formats.short_day(first, today))
    is_near = last.year - first.year <= 1 and last >= today
    return f"{formats.day_and_month(first) if is_near else formats.dated(first)} – {formats.dated(last)}"


def _how_long(days: Range) -> str:
    length = (days[1] - days[0]).days + 1
    return COUNTED.days(length) if length > 1 else ""
