"""Where the journal has nothing to show: why that is, and the nearest way out of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.ui import formats
from desktop.ui.kit.buttons import PRIMARY, Button
from desktop.ui.kit.parts import Glyph, Text, column, row
from desktop.ui.kit.theme import px
from desktop.ui.screens.journal.filters import Filters, Period


class Nothing(QWidget):
    """A sentence and a button."""

    def __init__(self) -> None:
        super().__init__()
        self.why, self.way_out = Text("", "heading", wrap=True), Button(kind=PRIMARY)
        whole, words = row(self, (12, 12, 12, 14), 14), column(gap=12)
        whole.addWidget(Glyph("search", "ink2", 20, soft="sunken", tile=36), 0, Qt.AlignmentFlag.AlignTop)
        words.addSpacing(px(6))
        words.addWidget(self.why)
        words.addWidget(self.way_out, 0, Qt.AlignmentFlag.AlignLeft)
        words.addStretch()
        whole.addLayout(words, 1)

    def say(self, is_empty: bool, typed: str, filters: Filters) -> None:
        """`is_empty`: nothing was ever logged."""
        if is_empty:
            self.why.setText(self.tr("Nothing was logged yet. The first contact goes here."))
            self.way_out.setText(self.tr("Log"))
            return
        self.why.setText(self._why(typed, filters.period))
        if filters.period is not Period.ANY:
            self.way_out.setText(self.tr("Look in all years"))
        else:
            self.way_out.setText(self.tr("Clear filters") if filters.narrows() else self.tr("Show everything"))

    def _why(self, typed: str, period: Period) -> str:
        if not typed:
            return self.tr("Nothing fits these filters.")
        within = {
            Period.ANY: self.tr("Nothing with {words}."),
            Period.TODAY: self.tr("Nothing with {words} today."),
            Period.WEEK: self.tr("Nothing with {words} this week."),
            Period.MONTH: self.tr("Nothing with {words} in the last 30 days."),
            Period.YEAR: self.tr("Nothing with {words} this year."),
            Period.DAYS: self.tr("Nothing with {words} in these days."),
        }
        return within[period].format(words=formats.quoted(typed))
