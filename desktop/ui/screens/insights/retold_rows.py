"""A year told again as rows of a picture, and as a table: all of it words and numbers already."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop.domain.patterns.indicators import Source
from desktop.ui import formats, pattern_words
from desktop.ui.kit.year_rows import Column, Span, YearRow
from desktop.ui.numbers_dialog import Table
from desktop.ui.screens.insights import retold_words

if TYPE_CHECKING:
    from datetime import date

    from desktop.domain.patterns.assessment import Episode
    from desktop.domain.patterns.retold import Count, Line, Month, OwnMonth
    from desktop.services.retellings import Chosen, Retelling

MOST = 6
"""So many of the things that were counted are painted; the table has them all."""
ICONS = {"later": "clock", "not_so": "circle-x", "tried": "flag"}
CHANGED = "file-text"

Ids = tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]
"""Portable ids of interactions, appointments and tasks."""


class Told:
    """`rows`, with what is behind each of their months: `title`, how it was `explained`, and `ids`."""

    def __init__(self, found: Retelling) -> None:
        self.found, self._year = found, found.year
        self._profiles = tuple(dict.fromkeys(one.profile for one in self._year.stood))
        self._lines = self._year.lines[:MOST]
        self.rows = (*map(self._standing, self._profiles), *map(self._counted, self._lines), self._own(), *self._done())

    @property
    def months(self) -> tuple[str, ...]:
        return tuple(retold_words.short_month(one) for one in self._year.months)

    def title(self, month: int, row: int) -> str:
        label = retold_words.rested() if row < len(self._profiles) else self.rows[row].label
        return f"{label} · {retold_words.month(self._year.months[month])}"

    def explained(self, row: int) -> str:
        return retold_words.method_behind(row < len(self._profiles))

    def ids(self, month: int, row: int) -> Ids:
        """Nothing where a month has nothing behind it but what is said."""
        at = row - len(self._profiles)
        if at < 0:
            return _evidence(self._in_month(self._profiles[row], self._year.months[month]))
        if at < len(self._lines):
            one = self._lines[at].counts[month]
            return _behind(one) if one is not None else ((), (), ())
        if at == len(self._lines):
            return self._year.own[month].interactions, (), ()
        return (), (), ()

    def table(self) -> Table:
        """Each thing in each month in which there was any of it."""
        rows = [row for one in self._profiles for row in self._cells(retold_words.label(one), self._stood(one))]
        for line in self._year.lines:
            name = pattern_words.indicator(line.indicator)
            for month, one in zip(self._year.months, line.counts, strict=True):
                if one is not None and one.observed:
                    usual = pattern_words.how_many(one.range) if one.range is not None else ""
                    rows.append([name, formats.capital(retold_words.month(month)), formats.number(one.observed), usual])
        rows += self._cells(retold_words.own_late(), self._was_late())
        rows += self._cells(retold_words.done(), self._did())
        return retold_words.columns(), rows

    def _cells(self, label: str, said: Sequence[str]) -> list[list[str]]:
        """What is words in each month."""
        pairs = zip(self._year.months, said, strict=True)
        return [[label, formats.capital(retold_words.month(month)), words, ""] for month, words in pairs if words]

    def _spoken(self, said: Sequence[str]) -> tuple[str, ...]:
        pairs = zip(self._year.months, said, strict=True)
        return tuple(retold_words.in_month(month, words) if words else "" for month, words in pairs)

    def _standing(self, profile: str) -> YearRow:
        spans = tuple(self._span(one) for one in self._year.stood if one.profile == profile)
        return YearRow(retold_words.label(profile), self._spoken(self._stood(profile)), spans=spans)

    def _stood(self, profile: str) -> list[str]:
        found = (self._in_month(profile, month) for month in self._year.months)
        return [retold_words.standing(here, self._year) for here in found]

    def _in_month(self, profile: str, month: Month) -> list[Episode]:
        return [
            one
            for one in self._year.stood
            if one.profile == profile
            and one.raised_on <= month.last
            and (one.cleared_on is None or one.cleared_on > month.first)
        ]

    def _span(self, one: Episode) -> Span:
        last = self._year.months[-1].last
        ends = one.cleared_on if one.cleared_on is not None else last
        return Span(self._place(one.raised_on), self._place(ends), one.cleared_on is None)

    def _place(self, day: date) -> float:
        """In months from the left; before them it is the left end."""
        for at, month in enumerate(self._year.months):
            if day <= month.last:
                return at + max((day - month.first).days, 0) / monthrange(month.first.year, month.first.month)[1]
        return float(len(self._year.months))

    def _counted(self, line: Line) -> YearRow:
        said = ["" if one is None else retold_words.counted(one) for one in line.counts]
        columns = tuple(_column(one) for one in line.counts)
        return YearRow(pattern_words.indicator(line.indicator), self._spoken(said), columns=columns)

    def _own(self) -> YearRow:
        """In the same form and size as what the client did."""
        pairs = zip(self._year.months, self._year.own, strict=True)
        columns = tuple(_own_column(own) if self._is_known(month) else Column(None) for month, own in pairs)
        return YearRow(retold_words.own_late(), self._spoken(self._was_late()), columns=columns)

    def _was_late(self) -> list[str]:
        pairs = zip(self._year.months, self._year.own, strict=True)
        return [retold_words.late_of(own) if self._is_known(month) else "" for month, own in pairs]

    def _done(self) -> tuple[YearRow, ...]:
        """Nothing where she did nothing."""
        said = self._did()
        if not any(said):
            return ()
        icons = tuple(
            (*(CHANGED for _ in self._changes(month)), *(ICONS[one.choice] for one in self._chosen(month)))
            for month in self._year.months
        )
        return (YearRow(retold_words.done(), self._spoken(said), icons=icons),)

    def _did(self) -> list[str]:
        today = self._year.months[-1].last
        found = []
        for month in self._year.months:
            said = [retold_words.changed(day, today) for day in self._changes(month)]
            said += [retold_words.chose(one, today) for one in self._chosen(month)]
            found.append(retold_words.listed(said) if said else "")
        return found

    def _changes(self, month: Month) -> list[date]:
        return [day for day in self._year.changes if month.first <= day <= month.last]

    def _chosen(self, month: Month) -> list[Chosen]:
        return [one for one in self.found.chosen if month.first <= one.on <= month.last]

    def _is_known(self, month: Month) -> bool:
        return self._year.begins is not None and month.last >= self._year.begins


def _column(one: Count | None) -> Column:
    if one is None:
        return Column(None)
    return Column(one.observed, formats.number(one.observed), one.usual, one.is_more)


def _own_column(one: OwnMonth) -> Column:
    return Column(one.late, formats.number(one.late), None, one.late > 0)


def _behind(one: Count) -> Ids:
    return one.ids(Source.INTERACTION), one.ids(Source.APPOINTMENT), one.ids(Source.TASK)


def _evidence(found: list[Episode]) -> Ids:
    """What the episodes of a month rested on when they were raised."""
    reasons = [each for one in found for each in one.evidence]
    return (
        tuple(dict.fromkeys(id_ for one in reasons for id_ in one.interactions)),
        tuple(dict.fromkeys(id_ for one in reasons for id_ in one.appointments)),
        tuple(dict.fromkeys(id_ for one in reasons for id_ in one.tasks)),
    )
