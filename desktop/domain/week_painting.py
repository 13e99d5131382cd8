"""A week of contact hours as it is painted: opened, closed, copied, begun from a preset."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from desktop.domain.hours import Span
from desktop.domain.intervals import merged
from desktop.domain.settings import AFTERNOON, MORNING, PRESETS

WeekSpans = tuple[tuple[Span, ...], ...]
"""Monday to Sunday; a closing at or before the opening lies on the next day, which the span still belongs to."""

NO_WEEK: WeekSpans = ((),) * 7
_WHOLE = MORNING, AFTERNOON
STARTS: Mapping[str, WeekSpans] = {
    **PRESETS,
    "no_break": (((9 * 60, 17 * 60),),) * 5 + ((), ()),
    "afternoons": ((AFTERNOON,),) * 5 + ((), ()),
    "short_friday": (_WHOLE,) * 4 + ((MORNING,), (), ()),
    "with_saturday": (_WHOLE,) * 5 + ((MORNING,), ()),
    "never": NO_WEEK,
}
"""Weeks to begin with, the usual ones first; `never` is by appointment only."""

LONG_WEEK = 50 * 60
"""Minutes; more than that a week is worth a word."""


class Piece(NamedTuple):
    """A span as it is seen on one day, in minutes of that day; `day` is the one to which it belongs."""

    opens: int
    closes: int
    day: int
    span: Span


class Kind(NamedTuple):
    """Weekdays (0 is Monday) with the same hours."""

    days: tuple[int, ...]
    spans: tuple[Span, ...]


def painted(week: WeekSpans, days: Iterable[int], opens: int, closes: int) -> WeekSpans:
    """The week with [opens, closes), minutes of a day, open on these days too. Spans that do not touch it stay."""
    return _reformed(week, _rectangle(days, opens, closes), add=True)


def erased(week: WeekSpans, days: Iterable[int], opens: int, closes: int) -> WeekSpans:
    """The week closed there, also where a span of the day before goes on. Spans that it does not cut stay."""
    return _reformed(week, _rectangle(days, opens, closes), add=False)


def copied(week: WeekSpans, source: int, days: Iterable[int]) -> WeekSpans:
    """The week with the hours of one day on others too, in place of theirs; nothing is open twice after it."""
    targets = [day for day in dict.fromkeys(days) if day != source]
    found = tuple(() if day in targets else spans for day, spans in enumerate(week))
    for day in targets:
        for span in week[source]:
            free = _without([_interval(day, span)], _intervals(found))
            found = _with(found, free)
    return found


def is_open(week: WeekSpans, day: int, opens: int, closes: int) -> bool:
    """Whether all of [opens, closes) of that day is open."""
    return not _without(_rectangle([day], opens, closes), _intervals(week))


def pieces(week: WeekSpans) -> tuple[tuple[Piece, ...], ...]:
    """What is seen on each day, ascending; a span that runs over midnight is seen on both of its days."""
    seen: list[list[Piece]] = [[] for _ in range(7)]
    for day, spans in enumerate(week):
        for span in spans:
            opens, closes = span[0], _end(span)
            seen[day].append(Piece(opens, min(closes, DAY), day, span))
            if closes > DAY:
                seen[(day + 1) % 7].append(Piece(0, closes - DAY, day, span))
    return tuple(tuple(sorted(one)) for one in seen)


def shown(week: WeekSpans, first: int = 7 * 60, last: int = 21 * 60) -> tuple[int, int]:
    """From which to which full hour (minutes) a day has to be drawn, so that all of the week is seen."""
    seen = [piece for day in pieces(week) for piece in day]
    opens = min((piece.opens for piece in seen), default=first)
    closes = max((piece.closes for piece in seen), default=last)
    return min(first, opens // 60 * 60), max(last, -(-closes // 60) * 60)


def minutes(week: WeekSpans) -> int:
    """Open minutes of a week; what is written twice counts once."""
    return sum(closes - opens for opens, closes in merged(_cut(_intervals(week))))


def overlaps(week: WeekSpans) -> tuple[Piece, ...]:
    """What is open twice, as it is seen on each day."""
    found = []
    for day, seen in enumerate(pieces(week)):
        reached = 0
        for piece in seen:
            if piece.opens < reached:
                twice = (piece.opens, min(reached, piece.closes))
                found.append(Piece(*twice, day, twice))
            reached = max(reached, piece.closes)
    return tuple(found)


def kinds(week: WeekSpans) -> tuple[Kind, ...]:
    """The open days by their hours, in the order of the week; closed days are in none."""
    found: dict[tuple[Span, ...], list[int]] = {}
    for day, spans in enumerate(week):
        if spans:
            found.setdefault(tuple(spans), []).append(day)
    return tuple(Kind(tuple(days), spans) for spans, days in found.items())


def runs(days: Iterable[int]) -> tuple[tuple[int, ...], ...]:
    """Weekdays that follow one another, together: Monday to Wednesday, and Friday."""
    found: list[list[int]] = []
    for day in sorted(days):
        if found and day == found[-1][-1] + 1:
            found[-1].append(day)
        else:
            found.append([day])
    return tuple(tuple(one) for one in found)


# Inside, a week is a line of minutes from Monday 0:00; what lies past its end is its Monday again.

_Interval = tuple[int, int]
DAY = 1440
_WEEK = 7 * DAY


def _rectangle(days: Iterable[int], opens: int, closes: int) -> list[_Interval]:
    return merged((day * DAY + opens, day * DAY + closes) for day in days if opens < closes)


def _end(span: Span) -> int:
    opens, closes = span
    return closes if closes > opens else closes + DAY


def _interval(day: int, span: Span) -> _Interval:
    return day * DAY + span[0], day * DAY + _end(span)


def _intervals(week: WeekSpans) -> list[_Interval]:
    return [_interval(day, span) for day, spans in enumerate(week) for span in spans]


def _cut(intervals: Iterable[_Interval]) -> list[_Interval]:
    """The same, none of them beyond the end of the week."""
    found = []
    for opens, closes in intervals:
        found.append((opens, min(closes, _WEEK)))
        if closes > _WEEK:
            found.append((0, closes - _WEEK))
    return found


def _without(intervals: Iterable[_Interval], away: Iterable[_Interval]) -> list[_Interval]:
    """What is left of the intervals, each in the turn of the week it began in."""
    taken = _cut(away)
    taken = merged(taken + [(low + _WEEK, high + _WEEK) for low, high in taken])
    found = []
    for opens, closes in intervals:
        for low, high in taken:
            if opens < low < closes:
                found.append((opens, low))
            if low < closes and high > opens:
                opens = max(opens, min(high, closes))
        if opens < closes:
            found.append((opens, closes))
    return found


def _reformed(week: WeekSpans, area: list[_Interval], *, add: bool) -> WeekSpans:
    """Only spans that meet the area get a new form: what was agreed as two stays two elsewhere."""
    met: list[_Interval] = []
    kept: list[tuple[Span, ...]] = []
    for day, spans in enumerate(week):
        stays = []
        for span in spans:
            if _meets(_interval(day, span), area, touching=add):
                met.append(_interval(day, span))
            else:
                stays.append(span)
        kept.append(tuple(stays))
    if add:
        return _with(tuple(kept), _around(merged(_cut(met) + area)))
    return _with(tuple(kept), _without(met, area))


def _meets(interval: _Interval, area: Iterable[_Interval], *, touching: bool) -> bool:
    opens, closes = interval
    for low, high in area:
        for turn in (-_WEEK, 0, _WEEK):
            first, last = max(opens, low + turn), min(closes, high + turn)
            if first < last or (touching and first == last):
                return True
    return False


def _around(line: list[_Interval]) -> list[_Interval]:
    """What ends with Sunday and what begins with Monday are one."""
    if len(line) > 1 and line[0][0] == 0 and line[-1][1] == _WEEK:
        return [*line[1:-1], (line[-1][0], line[0][1] + _WEEK)]
    return line


def _with(week: WeekSpans, intervals: Iterable[_Interval]) -> WeekSpans:
    """The intervals as spans of the days on which they begin; one of a day or more is cut at each midnight."""
    found = [list(spans) for spans in week]
    for opens, closes in intervals:
        parts = [(opens, closes)]
        if closes - opens >= DAY:
            midnights = range(opens // DAY * DAY + DAY, closes, DAY)
            parts = list(zip([opens, *midnights], [*midnights, closes], strict=True))
        for low, high in parts:
            day, start = divmod(low, DAY)
            end = start + high - low
            found[day % 7].append((start, end if end <= DAY else end - DAY))
    return tuple(tuple(sorted(spans)) for spans in found)
