"""The words of what she chose: what she said and when, and what became of what she tried."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale, QObject

from desktop.ui import formats, idea_words
from desktop.ui.kit.interval_bands import Band

if TYPE_CHECKING:
    from desktop.domain.patterns.trial import Rate, Trial
    from desktop.services.decisions import Decided

translate = look_up = QCoreApplication.translate
"""`look_up` is for words that are marked elsewhere; `translate` stands beside the words themselves."""

VERDICTS = {
    "helped": QT_TRANSLATE_NOOP("Pattern", "Helped"),
    "no_effect": QT_TRANSLATE_NOOP("Pattern", "No visible effect"),
    "too_early": QT_TRANSLATE_NOOP("Pattern", "Too early to say"),
}
MEANT = {
    "helped": QT_TRANSLATE_NOOP("Pattern", "There is less of it than before, by more than chance would explain."),
    "no_effect": QT_TRANSLATE_NOOP("Pattern", "What came after may be chance, as far as the numbers can tell."),
}
MORE = QT_TRANSLATE_NOOP("Pattern", "There is more of it than before; this has not changed that.")
TOO_LITTLE = QT_TRANSLATE_NOOP("Pattern", "There was so little of it that even none at all would not show.")
ICONS = {"helped": "circle-check", "no_effect": "repeat", "too_early": "hourglass"}


class Counted(QObject):
    """Each takes its number, and gives the right plural of the language in force."""

    def days_left(self, number: int) -> str:
        return self.tr("%n more day(s) to go", "", number)

    def in_days(self, number: int) -> str:
        return self.tr("in %n working day(s)", "", number)


COUNTED = Counted()


def said(one: Decided, zone: ZoneInfo) -> str:
    """You said “not how I see it” on 3 Nov."""
    day = formats.day_and_month(one.at.astimezone(zone).date())
    if one.choice == "tried":
        return translate("Pattern", "You tried this on {day}").format(day=day)
    if one.choice == "later":
        return translate("Pattern", "You said “Remind me Monday” on {day}").format(day=day)
    return translate("Pattern", "You said “Not how I see it” on {day}").format(day=day)


def lasts(one: Decided, now: datetime, zone: ZoneInfo) -> str:
    """Until when it stays away; empty once it does no more."""
    if one.until is None or one.until <= now:
        return ""
    day = formats.short_day(one.until.astimezone(zone).date(), now.astimezone(zone).date())
    return translate("Pattern", "quiet until {day}").format(day=day)


def tried(one: Decided) -> str:
    """What was tried, by its tasks, or by the ideas where these are gone."""
    return QLocale().createSeparatedList([each.title or idea_words.timeless(each.code) for each in one.taken])


def verdict(found: Trial) -> str:
    return _word(VERDICTS[found.verdict])


def meaning(found: Trial, now: datetime, zone: ZoneInfo) -> str:
    """What the verdict rests on, in one sentence."""
    if found.verdict == "no_effect" and found.ratio[0] > 1.0:
        return _word(MORE)
    if found.verdict != "too_early":
        return _word(MEANT[found.verdict])
    ahead = (found.over - now.astimezone(zone).date()).days + 1
    return COUNTED.days_left(ahead) if ahead > 0 else _word(TOO_LITTLE)


def bands(found: Trial) -> tuple[Band, Band]:
    """Thirty days before and thirty after, each as a rate a week with the band in which it lies."""
    before = _band(translate("Pattern", "30 days before"), found.before, False)
    return before, _band(translate("Pattern", "30 days after"), found.after, True)


def explained(found: Trial) -> str:
    """How it was counted."""
    return translate(
        "Pattern",
        "The same signals, counted in the 30 days before and after {day}, on working days: those on which you were"
        " open or something was said. The bands say between which numbers in seven of these days it may lie, 19 times"
        " out of 20. What stood out often gets less by itself, so only a clear change is called a help.",
    ).format(day=formats.day_and_month(found.began))


def _band(label: str, one: Rate, marked: bool) -> Band:
    words = translate("Pattern", "{count} {days}").format(
        count=formats.number(one.count), days=COUNTED.in_days(one.days)
    )
    return Band(label, words, one.low, one.a_week, one.high, marked)


def _word(known: object) -> str:
    return look_up("Pattern", str(known))
