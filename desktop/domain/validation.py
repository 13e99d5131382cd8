"""What is wrong with an agreement as it was written down, and its week in order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from desktop.domain.hours import Calendar, Span
from desktop.domain.notation import Problems, read_calendar, read_rules, week_to
from desktop.domain.rules import Rule, SameDay


@dataclass(frozen=True, slots=True)
class Validation:
    """`errors`: each code once, ascending. `week`: the open weekdays, merged; empty when there are errors."""

    errors: tuple[str, ...]
    week: Mapping[str, list[list[str]]] = field(default_factory=dict, hash=False)

    @property
    def ok(self) -> bool:
        return not self.errors


def validate(agreement: object) -> Validation:
    """Checks the JSON form of an agreement, whatever it is made of.

    Codes: bad_tz, bad_country, bad_day, bad_time, zero_length, bad_date, bad_rule, by_unreachable, never_open.
    """
    data = agreement if isinstance(agreement, Mapping) else {}
    problems: Problems = []
    calendar = read_calendar(data.get("calendar"), problems)
    rules = read_rules(data.get("rules"), problems)
    errors = {one.code for one in problems}
    if _unreachable(rules, calendar):
        errors.add("by_unreachable")
    if _promises(data.get("rules")) and not _has_interval(data.get("calendar")):
        errors |= {"never_open"} if not errors & {"bad_time", "zero_length"} else set()
    if errors:
        return Validation(tuple(sorted(errors)))
    return Validation((), week_to(merged_week(calendar.week)))


def merged_week(week: Sequence[Sequence[Span]]) -> tuple[tuple[Span, ...], ...]:
    """Overlapping and touching spans of each weekday merged, ascending; one past midnight keeps its form."""
    return tuple(_merged(spans) for spans in week)


def _merged(spans: Sequence[Span]) -> tuple[Span, ...]:
    merged: list[Span] = []
    for one in sorted(spans, key=lambda span: (span[0], _end(span))):
        if merged and one[0] <= _end(merged[-1]):
            merged += _together(merged.pop(), one)
        else:
            merged.append(one)
    return tuple(merged)


def _together(first: Span, second: Span) -> tuple[Span, ...]:
    """Two spans that meet as one, where a pair of times can say it."""
    opening, end = first[0], _end(second)
    if end <= _end(first):
        return (first,)
    if end - opening < _DAY:
        return ((opening, second[1]),)
    if opening == 0 and end == _DAY:
        return ((0, _DAY),)
    # A pair cannot say more than a day: the later one keeps its form, the earlier ends where that begins.
    return (second,) if second[0] == opening else ((opening, second[0]), second)


def _end(span: Span) -> int:
    opening, closing = span
    return closing if closing > opening else closing + _DAY


def _unreachable(rules: Mapping[str, Rule], calendar: Calendar) -> bool:
    lists = [*calendar.week, *(one.spans for one in calendar.opened if one.spans)]
    first = min((opening for spans in lists for opening, _ in spans), default=_DAY)
    return any(isinstance(rule, SameDay) and first >= rule.by for rule in rules.values())


def _promises(rules: object) -> bool:
    """Whether there is any rule but `none`, well formed or not."""
    if not isinstance(rules, Mapping):
        return False
    return any(not (isinstance(rule, Mapping) and rule.get("type") == "none") for rule in rules.values())


def _has_interval(calendar: object) -> bool:
    """Whether `week` or `opened` lists an interval at all, well formed or not."""
    if not isinstance(calendar, Mapping):
        return False
    week, opened = calendar.get("week"), calendar.get("opened")
    lists = list(week.values()) if isinstance(week, Mapping) else []
    if isinstance(opened, list):
        lists += [one.get("intervals") for one in opened if isinstance(one, Mapping)]
    return any(isinstance(spans, list) and spans for spans in lists)


_DAY = 1440
