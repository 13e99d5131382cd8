"""An agreement in one line: hours, answer times, what is closed next, since when it holds."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.rules import BusinessDays, ContactTime, Rule
from desktop.ui import formats, hours_words, words
from desktop.ui.counted import COUNTED

if TYPE_CHECKING:
    from desktop.domain.agreement import Agreement
    from desktop.domain.summary import AnswerTime

translate = QCoreApplication.translate

SOON_CLOSED = timedelta(days=60)
"""A closing that begins later than this is not news yet."""


def pieces(
    agreed: Agreement, times: Sequence[AnswerTime], closed: tuple[date, date] | None, today: date
) -> list[tuple[str, str]]:
    """What each is about, and what was agreed on it: (Mon–Fri, "9–13, 14–18"), (WhatsApp, "within 4 h") …"""
    found = hours_words.runs_of(agreed.calendar.week) or [
        (translate("Agreement", "Hours"), translate("Hours", "closed"))
    ]
    found += [(_channel(one.channel), _promised(one.rule)) for one in times]
    if closed and closed[0] <= today:
        until = translate("Agreement", "until {day}").format(day=formats.day_and_month(closed[1]))
        found.append((translate("Agreement", "Closed"), until))
    elif closed and closed[0] - today <= SOON_CLOSED:
        since = translate("Agreement", "from {day}").format(day=formats.day_and_month(closed[0]))
        found.append((translate("Agreement", "Closed"), since))
    return found


def agreed_on(agreed: Agreement, today: date) -> str:
    """Agreed 3 Sep; with the year where it is another."""
    day = agreed.from_day
    named = formats.day_and_month(day) if day.year == today.year else formats.dated(day)
    return translate("Agreement", "Agreed {day}").format(day=named)


def _channel(code: str) -> str:
    """Phone rather than Call: it is the way, not the talk."""
    if code == "call":
        return translate("Agreement", "Phone")
    return words.channel("message", code) if code in words.MEDIA else words.channel(code, None)


def _promised(rule: Rule) -> str:
    match rule:
        case ContactTime(minutes):
            return translate("Agreement", "within {duration}").format(duration=formats.duration(minutes * 60))
        case BusinessDays(days) if days:
            return COUNTED.working_days(days)
        case _:
            return hours_words.answer_time(rule)
