"""How often an appointment comes, in words: what can be chosen, and what a series says of itself."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from desktop.domain.repeating import Every, Often, Repeats, repeats
from desktop.domain.series import Series
from desktop.ui import formats
from desktop.ui.counted import COUNTED

translate = look_up = QCoreApplication.translate

EVERY = {
    Every.ONCE: QT_TRANSLATE_NOOP("Repeats", "Once"),
    Every.DAY: QT_TRANSLATE_NOOP("Repeats", "Every day"),
    Every.WORKDAY: QT_TRANSLATE_NOOP("Repeats", "Monday to Friday"),
    Every.WEEK: QT_TRANSLATE_NOOP("Repeats", "Every week"),
    Every.TWO_WEEKS: QT_TRANSLATE_NOOP("Repeats", "Every two weeks"),
    Every.MONTH_WEEKDAY: QT_TRANSLATE_NOOP("Repeats", "Every month on this weekday"),
    Every.MONTH_DAY: QT_TRANSLATE_NOOP("Repeats", "Every month on this date"),
    Every.YEAR: QT_TRANSLATE_NOOP("Repeats", "Every year"),
}


def choices() -> dict[object, str]:
    """All that can be chosen, in words."""
    return {one: look_up("Repeats", str(known)) for one, known in EVERY.items()}


def told(series: Series, today: date) -> str:
    """Every 2 weeks: Tue, until 5 March; empty where it comes once."""
    if not series.rrule:
        return ""
    found = repeats(series)
    if found is None:
        return translate("Repeats", "by a rule of its own")
    often = _often(found)
    if found.times:
        often = translate("Repeats", "{often}, {times}").format(often=often, times=COUNTED.times(found.times))
    if found.until is not None:
        day = formats.day_and_month(found.until) if found.until.year == today.year else formats.dated(found.until)
        often = translate("Repeats", "{often}, until {day}").format(often=often, day=day)
    return often


def _often(found: Repeats) -> str:
    if found.often is Often.DAY:
        return translate("Repeats", "every day") if found.every == 1 else COUNTED.every_days(found.every)
    if found.often is Often.YEAR:
        return translate("Repeats", "every year") if found.every == 1 else COUNTED.every_years(found.every)
    if found.often is Often.WEEK:
        often = translate("Repeats", "every week") if found.every == 1 else COUNTED.every_weeks(found.every)
        return translate("Repeats", "{often}: {days}").format(often=often, days=_days(found.weekdays))
    often = translate("Repeats", "every month") if found.every == 1 else COUNTED.every_months(found.every)
    if found.month_day == -1:
        day = translate("Repeats", "on its last day")
    elif found.month_day:
        day = translate("Repeats", "on day {number}").format(number=found.month_day)
    elif found.nth < 0:
        day = translate("Repeats", "its last {weekday}").format(weekday=_days(found.weekdays))
    else:
        day = translate("Repeats", "its {weekday} no. {number}").format(weekday=_days(found.weekdays), number=found.nth)
    return translate("Repeats", "{often}, {day}").format(often=often, day=day)


def _days(weekdays: tuple[int, ...]) -> str:
    form = QLocale.FormatType.LongFormat if len(weekdays) == 1 else QLocale.FormatType.ShortFormat
    return ", ".join(QLocale().standaloneDayName(day + 1, form) for day in weekdays)
