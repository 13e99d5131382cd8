"""The facts of a card as they are shown: label, number, usual, and the weeks in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.ui import formats, pattern_words
from desktop.ui.pattern_facts import Count

if TYPE_CHECKING:
    from desktop.domain.patterns.card import Card, Fact


class Counted(QObject):
    """Each takes its number, and gives the right plural of the language in force."""

    def ideas(self, number: int) -> str:
        return self.tr("See %n idea(s)", "", number)

    def tasks(self, number: int) -> str:
        return self.tr("Make %n task(s)", "", number)

    def made(self, number: int) -> str:
        return self.tr("Made %n task(s)", "", number)

    def agree(self, number: int) -> str:
        return self.tr("Agree to %n idea(s)", "", number)

    def agreed(self, number: int) -> str:
        return self.tr("You are trying %n idea(s)", "", number)

    def may_help(self, number: int) -> str:
        return self.tr("%n thing(s) that may help {name}", "", number)


COUNTED = Counted()


def of_fact(one: Fact) -> Count:
    return Count(
        label=pattern_words.fact(one),
        number=formats.number(one.observed),
        counted=pattern_words.counted(one),
        usual_words=pattern_words.usual(one.usual),
        observed=one.observed,
        usual=(one.usual.low, one.usual.high),
        a_week=one.a_week,
        weeks=one.weeks,
        marked=one.marked,
        spoken=pattern_words.weeks(one.weeks, one.last),
    )


def of_own(card: Card) -> Count:
    """Her own late answers in the same days, in the same form and size."""
    own = card.own_late
    return Count(
        label=pattern_words.own_late(),
        number=pattern_words.late_of(own),
        counted=pattern_words.late_of(own),
        usual_words="",
        observed=own.late,
        usual=None,
        a_week=None,
        weeks=own.weeks,
        marked=own.marked,
        spoken=pattern_words.weeks(own.weeks, card.last),
    )


def see_ideas(number: int) -> str:
    return COUNTED.ideas(number)


def agree_to(number: int, only_tasks: bool) -> str:
    """Of so many ideas."""
    return COUNTED.tasks(number) if only_tasks else COUNTED.agree(number)


def agreed_to(number: int, only_tasks: bool) -> str:
    """What is said afterwards."""
    return COUNTED.made(number) if only_tasks else COUNTED.agreed(number)


def may_help(number: int, name: str) -> str:
    return COUNTED.may_help(number).format(name=name)
