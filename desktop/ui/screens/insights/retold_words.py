"""The words of a year told again: what stood, what was counted by month, what she did."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from desktop.ui import formats, pattern_words

if TYPE_CHECKING:
    from desktop.domain.patterns.assessment import Episode
    from desktop.domain.patterns.retold import Count, Month, OwnMonth, Retold
    from desktop.services.retellings import Chosen

translate = look_up = QCoreApplication.translate
"""`look_up` is for words that are marked elsewhere; `translate` stands beside the words themselves."""

CHOICES = {
    "later": QT_TRANSLATE_NOOP("Retold", "“Remind me Monday”"),
    "not_so": QT_TRANSLATE_NOOP("Retold", "“Not how I see it”"),
    "tried": QT_TRANSLATE_NOOP("Retold", "something tried"),
}


def heading() -> str:
    return translate("Retold", "The picture over a year")


def method() -> str:
    """How it comes about; always said."""
    return translate(
        "Retold",
        "Told again from the log under today's rules; nothing of it is kept. Grey bands are what is usual, and what is"
        " clearly more stands in bold.",
    )


def method_behind(rested: bool) -> str:
    """Over what is behind a number of a month, or what a warning rested on."""
    if rested:
        return translate("Retold", "What spoke for it on the day on which it would have been said for the first time.")
    return translate("Retold", "What counts in this month, as the log has it now. Lines in a row are one contact.")


def conclusion(year: Retold) -> str:
    """What stood, and when; or that nothing did."""
    if not year.stood:
        return translate("Retold", "Nothing stood out for long in these twelve months.")
    return " ".join(f"{label(one.profile)}: {stood(one, year)}." for one in year.stood)


def label(profile: str) -> str:
    """What may help, never who somebody is."""
    return look_up("Pattern", str(pattern_words.CHIPS[profile]))


def rested() -> str:
    """What a warning rested on; its chip is no title."""
    return translate("Retold", "What it rested on")


def stood(one: Episode, year: Retold) -> str:
    """12 Oct – 3 Nov, or since 12 Oct."""
    today = year.months[-1].last
    begun = formats.short_day(one.raised_on, today)
    if one.cleared_on is None:
        return translate("Retold", "since {day}").format(day=begun)
    return translate("Retold", "{first} to {last}").format(first=begun, last=formats.short_day(one.cleared_on, today))


def own_late() -> str:
    return pattern_words.own_late()


def done() -> str:
    return translate("Retold", "What you did")


def month(one: Month) -> str:
    """October 2026, inside a title; some languages write it small there."""
    return formats.month_alone(one.first)


def short_month(one: Month) -> str:
    return formats.capital(QLocale().standaloneMonthName(one.first.month, QLocale.FormatType.ShortFormat))


def in_month(one: Month, said: str) -> str:
    """October 2026: 7, usual 2–3."""
    return translate("Retold", "{month}: {words}").format(month=formats.capital(month(one)), words=said)


def counted(one: Count) -> str:
    """7, usual 2–3."""
    number = formats.number(one.observed)
    if one.range is None:
        return number
    return translate("Retold", "{number}, {usual}").format(number=number, usual=pattern_words.usual(one.range))


def late_of(one: OwnMonth) -> str:
    return translate("Pattern", "{late} of {answers}").format(
        late=formats.number(one.late), answers=formats.number(one.decided)
    )


def standing(found: Iterable[Episode], year: Retold) -> str:
    """What of one kind stood in a month."""
    return ", ".join(stood(one, year) for one in found)


def chose(one: Chosen, today: date) -> str:
    """12 Oct “Not how I see it”."""
    words = look_up("Retold", str(CHOICES[one.choice]))
    return f"{formats.short_day(one.on, today)} {words}"


def changed(day: date, today: date) -> str:
    words = translate("Retold", "{day} another agreement")
    return words.format(day=formats.short_day(day, today))


def listed(parts: Sequence[str]) -> str:
    return QLocale().createSeparatedList(list(parts))


def columns() -> tuple[str, ...]:
    """Of the table."""
    return (
        translate("Retold", "What"),
        translate("Retold", "Month"),
        translate("Retold", "Counted"),
        translate("Retold", "Usual"),
    )
