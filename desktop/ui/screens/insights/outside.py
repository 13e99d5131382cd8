"""Contacts outside the hours: a year of days, which evenings, and whether there are fewer."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.domain.insight import WEEKS, Part, busiest, quietest, weeks_to
from desktop.ui import formats
from desktop.ui.counted import COUNTED
from desktop.ui.kit.parts import Text
from desktop.ui.kit.year_map import Legend, Weeks, YearMap, months_over
from desktop.ui.numbers_dialog import Table
from desktop.ui.screens.insights.card import PictureCard

if TYPE_CHECKING:
    from desktop.services.insights import Outside
    from desktop.ui.shell import Shell

translate = QCoreApplication.translate
MOST = 5
"""A day with so many has the darkest shade."""


class OutsideCard(PictureCard):
    def __init__(self, shell: Shell) -> None:
        self.map, self.legend = YearMap(), Legend()
        super().__init__(shell, self.map, self._table)
        self._found: Outside | None = None
        self._today = date(2000, 1, 1)
        self.when = Text("", "small", wrap=True)
        self.foot.addWidget(self.when, 1)
        self.foot.addWidget(self.legend)

    def show_outside(self, found: Outside, today: date, whose: str) -> None:
        self._found, self._today = found, today
        total = COUNTED.outside_hours(found.total)
        parts = [translate("Insights", "Last 12 months, {whose}.").format(whose=whose), total, self._compared(found)]
        self.tell(" ".join(part for part in parts if part))
        self.when.setText(self._whens(found, today))
        weeks = weeks_to(today)
        counts = tuple(tuple(found.days[day] if day <= today else None for day in week.days) for week in weeks)
        months = months_over([(at, _month(week.monday)) for at, week in enumerate(weeks)])
        self.map.show_weeks(Weeks(counts, months, _rows()), MOST, self._say)
        self.map.conclude(f"{self.heading.text()}: {total}", self.when.text())
        known = found.first is not None and (today - found.first).days >= 28
        self.be_known(known, translate("Insights", "A picture needs 4 weeks of contacts."))
        self.legend.setVisible(known)
        self.when.setVisible(known)

    def day_at(self, week: int, row: int) -> date:
        return weeks_to(self._today)[week].days[row]

    def retranslate(self) -> None:
        self.heading.setText(translate("Insights", "Contacts outside hours"))
        self.legend.name(
            translate("Insights", "fewer"),
            translate("Insights", "more, up to {number}").format(number=formats.number(MOST)),
        )
        super().retranslate()

    def _compared(self, found: Outside) -> str:
        """Beside the year before, where there is one."""
        begins = weeks_to(self._today)[0].monday
        if found.first is None or (begins - found.first).days < 7 * WEEKS - 14:
            return ""
        difference = found.total - found.before
        if difference == 0:
            return translate("Insights", "As many as the year before.")
        return COUNTED.fewer_than_before(-difference) if difference < 0 else COUNTED.more_than_before(difference)

    def _whens(self, found: Outside, today: date) -> str:
        said = []
        if (most := busiest(found)) is not None:
            words = _part(*most)
            said.append(translate("Insights", "Busiest: {when}.").format(when=words))
        if (least := quietest(found, today)) is not None:
            said.append(translate("Insights", "Quietest: {month}.").format(month=formats.month_alone(least)))
        return " ".join(said)

    def _say(self, week: int, row: int) -> str:
        day = self.day_at(week, row)
        count = self._found.days[day] if self._found else 0
        return f"{formats.capital(formats.dated(day))}: {COUNTED.outside_hours(count)}"

    def _table(self) -> Table:
        """Month by month, and the weekday of each."""
        found, locale = self._found, QLocale()
        days = [locale.standaloneDayName(day, QLocale.FormatType.ShortFormat) for day in range(1, 8)]
        heads = [translate("Insights", "Month"), *days, translate("Insights", "Together")]
        rows: list[list[str]] = []
        months = sorted({(week.monday.year, week.monday.month) for week in weeks_to(self._today)})
        for year, month in months:
            inside = {
                day: n for day, n in (found.days if found else {}).items() if (day.year, day.month) == (year, month)
            }
            counts = [sum(n for day, n in inside.items() if day.weekday() == at) for at in range(7)]
            name = formats.month_alone(date(year, month, 1))
            rows.append([formats.capital(name), *map(formats.number, counts), formats.number(sum(counts))])
        return heads, rows


def _rows() -> tuple[str, ...]:
    """Every other weekday by name, as there is little room."""
    locale = QLocale()
    short = [formats.capital(locale.standaloneDayName(day, QLocale.FormatType.ShortFormat)) for day in range(1, 8)]
    return tuple(name if at % 2 == 0 else "" for at, name in enumerate(short))


def _month(day: date) -> str:
    return formats.capital(QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat))


def _part(weekday: int, part: Part) -> str:
    day = QLocale().standaloneDayName(weekday + 1, QLocale.FormatType.LongFormat)
    words = {
        Part.NIGHT: translate("Insights", "{weekday} night"),
        Part.MORNING: translate("Insights", "{weekday} morning"),
        Part.AFTERNOON: translate("Insights", "{weekday} afternoon"),
        Part.EVENING: translate("Insights", "{weekday} evening"),
    }[part]
    return words.format(weekday=day)
