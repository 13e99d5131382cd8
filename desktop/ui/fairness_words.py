"""The words of the fairness scale: what is set aside, what is left, and what else it may have been."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.ui import formats, pattern_counts
from desktop.ui.pattern_words import READINGS

if TYPE_CHECKING:
    from desktop.domain.patterns.card import Card, Fact
    from desktop.domain.patterns.fairness import Aside, Weighed
    from desktop.ui.pattern_facts import Count

translate = look_up = QCoreApplication.translate
"""`look_up` is for words that are marked elsewhere; `translate` stands beside the words themselves."""

STANDS = {
    "own_late": QT_TRANSLATE_NOOP("Pattern", "With your late answers set aside, the card would still stand."),
    "agreed": QT_TRANSLATE_NOOP("Pattern", "With what was agreed set aside, the card would still stand."),
    "busy": QT_TRANSLATE_NOOP("Pattern", "With the busy days set aside, the card would still stand."),
    "all": QT_TRANSLATE_NOOP("Pattern", "With all of this set aside, the card would still stand."),
}
FALLS = {
    "own_late": QT_TRANSLATE_NOOP("Pattern", "With your late answers set aside, the card would not stand."),
    "agreed": QT_TRANSLATE_NOOP("Pattern", "With what was agreed set aside, the card would not stand."),
    "busy": QT_TRANSLATE_NOOP("Pattern", "With the busy days set aside, the card would not stand."),
    "all": QT_TRANSLATE_NOOP("Pattern", "With all of this set aside, the card would not stand."),
}
REASONS = {
    "own_late": QT_TRANSLATE_NOOP("Pattern", "my answers came late"),
    "agreed": QT_TRANSLATE_NOOP("Pattern", "it was agreed"),
    "busy": READINGS["busy_time"],
    "settled": QT_TRANSLATE_NOOP("Pattern", "we have talked about it"),
}
"""Beside the readings of the card: why she may see it otherwise."""


def verdict(aside: Aside, found: Weighed) -> str:
    """Whether the card would stand, and without what."""
    chosen = parts(aside)
    return _word((STANDS if found.stands else FALLS)[chosen[0] if len(chosen) == 1 else "all"])


def parts(aside: Aside) -> list[str]:
    """The codes of what is set aside."""
    return [
        code
        for code, on in (("own_late", aside.own_late), ("agreed", bool(aside.agreed)), ("busy", aside.busy is not None))
        if on
    ]


def left(before: Fact, after: Fact) -> Count:
    """A fact with something set aside: 4 of 9."""
    count = pattern_counts.of_fact(after)
    number = translate("Pattern", "{left} of {count}").format(
        left=formats.number(after.observed), count=formats.number(before.observed)
    )
    return count._replace(number=number, counted=number, whole=before.weeks)


def reasons(card: Card, aside: Aside) -> list[tuple[str, str, bool]]:
    """Why she may see it otherwise: code, words, and whether it is what was set aside; readings of the card first."""
    chosen = parts(aside)
    found = {_word(READINGS[one]): (str(one), False) for one in card.readings}
    for code, known in REASONS.items():
        found[_word(known)] = (found.get(_word(known), (code, False))[0], code in chosen[:1])
    return [(code, words, is_chosen) for words, (code, is_chosen) in found.items()]


def reading(code: str) -> str:
    """One of the card's other readings, alone."""
    return formats.capital(_word(READINGS[code]))


def reason(chosen: str, words: str) -> str:
    """What is kept: a reason that was offered, her own words, or both."""
    if chosen and words:
        return translate("Pattern", "{reason}: {words}").format(reason=chosen, words=words)
    return chosen or words


def _word(known: object) -> str:
    return look_up("Pattern", str(known))
