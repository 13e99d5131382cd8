"""Hours and answer times in words: "Mon–Fri, 9–13 and 14–18", "4 contact hours"."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.domain.hours import Span
from desktop.domain.rules import BusinessDays, ContactTime, Rule, SameDay
from desktop.ui.counted import COUNTED

translate = QCoreApplication.translate

ANSWER_TIMES: tuple[Rule, ...] = (
    ContactTime(60),
    ContactTime(120),
    ContactTime(240),
    ContactTime(480),
    BusinessDays(0),
    BusinessDays(1),
    BusinessDays(2),
)
"""What is offered as the time of a first answer, the quickest first."""


def answer_time(rule: Rule) -> str:
    """How long a first answer may take, to stand alone."""
    match rule:
        case ContactTime(minutes) if minutes % 60 == 0:
            return COUNTED.contact_hours(minutes // 60)
        case ContactTime(minutes):
            return translate("Hours", "{minutes} min of contact time").format(minutes=minutes)
        case BusinessDays(0):
            return translate("Hours", "the same working day")
        case BusinessDays(days):
            return COUNTED.working_days(days)
        case SameDay(by):
            return translate("Hours", "the same day by {time}").format(time=time_of_day(by))
        case _:
            return translate("Hours", "by appointment")


def time_of_day(minutes: int) -> str:
    """9, 8:30, 24: as short as it is still clear beside another."""
    hour, left = divmod(minutes, 60)
    return f"{hour}:{left:02}" if left else str(hour)


def spans(day: Sequence[Span]) -> str:
    """9–13, 14–18; nothing for a closed day."""
    return ", ".join(f"{time_of_day(opening)}–{time_of_day(closing)}" for opening, closing in day)


def week(days: Sequence[Sequence[Span]]) -> str:
    """Mon–Fri 9–13, 14–18 · Sat 9–12: days in a row with the same hours together; "closed" for none."""
    return " · ".join(f"{named} {open_}" for named, open_ in runs_of(days)) or translate("Hours", "closed")


def runs_of(days: Sequence[Sequence[Span]]) -> list[tuple[str, str]]:
    """(Mon–Fri, “9–13, 14–18”), (Sat, “9–12”): the open days in a row with the same hours."""
    runs: list[list[int]] = []
    for day in range(len(days)):
        if runs and runs[-1][-1] == day - 1 and tuple(days[day]) == tuple(days[day - 1]):
            runs[-1].append(day)
        else:
            runs.append([day])
    return [(_run(run), spans(days[run[0]])) for run in runs if days[run[0]]]


def weekday(day: int) -> str:
    """Mon, lun, pon.: Monday is 0."""
    return QLocale().standaloneDayName(day + 1, QLocale.FormatType.ShortFormat)


def full_weekday(day: int) -> str:
    """Monday, lunedì: Monday is 0."""
    return QLocale().standaloneDayName(day + 1, QLocale.FormatType.LongFormat)


def _run(days: Sequence[int]) -> str:
    first, last = weekday(days[0]), weekday(days[-1])
    return first if len(days) == 1 else f"{first}–{last}"
