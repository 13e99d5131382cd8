"""Promises of twelve weeks: a block each, kept ones filled, late ones dotted, moved ones empty."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from desktop.ui import formats
from desktop.ui.counted import COUNTED
from desktop.ui.kept_words import LOOKS, Number, counted, said, square
from desktop.ui.kit.blocks import Blocks, Column
from desktop.ui.numbers_dialog import Table
from desktop.ui.screens.insights.card import PictureCard

if TYPE_CHECKING:
    from desktop.services.insights import Mark
    from desktop.services.promises import Record
    from desktop.ui.shell import Shell

translate = QCoreApplication.translate
ORDER = ("kept", "late", "moved")


class PromisesCard(PictureCard):
    def __init__(self, shell: Shell) -> None:
        self.blocks = Blocks()
        super().__init__(shell, self.blocks, self._table)
        self._record: Record | None = None
        self.numbers = {fate: Number(LOOKS[fate]) for fate in ORDER}
        for number in self.numbers.values():
            self.foot.addWidget(number)
        self.foot.addStretch()

    def show_promises(self, record: Record, now: datetime, zone: ZoneInfo) -> None:
        self._record = record
        counts = counted(record)
        every, words = sum(counts.values()), said(counts)
        for fate, number in self.numbers.items():
            number.say(words[fate])
            number.setVisible(bool(counts[fate]))
        weeks = COUNTED.weeks(len(record.weeks))
        self.tell(COUNTED.promises_of(every).format(weeks=weeks, kept=formats.number(counts["kept"])))
        self.aside.setText(_percent(counts["kept"] / every) if every else "")
        self.aside.setVisible(bool(every))
        last = len(record.weeks) - 1
        self.blocks.show_columns(
            [
                Column(
                    translate("Insights", "now") if at == last else formats.day_and_month(week.monday),
                    tuple(square(mark, now, zone) for mark in sorted(marks, key=_kept_first)),
                )
                for at, (week, marks) in enumerate(record.weeks)
            ]
        )
        self.blocks.conclude(f"{self.heading.text()}: {self.aside.text()}", ", ".join(words.values()))
        self.be_known(bool(every), translate("Insights", "No promise has come due in these weeks."))

    def retranslate(self) -> None:
        self.heading.setText(translate("Insights", "Promises"))
        super().retranslate()

    def _table(self) -> Table:
        heads = [
            translate("Insights", "Week from"),
            translate("Insights", "Kept"),
            translate("Insights", "Late"),
            translate("Insights", "Moved"),
        ]
        weeks = self._record.weeks if self._record else ()
        return heads, [
            [
                formats.full_day(week.monday),
                *(formats.number(sum(mark.fate == fate for mark in marks)) for fate in ORDER),
            ]
            for week, marks in weeks
        ]


def _kept_first(mark: Mark) -> int:
    return ORDER.index(mark.fate.value)


def _percent(share: float) -> str:
    return translate("Insights", "{percent}%").format(percent=formats.number(round(share * 100)))
