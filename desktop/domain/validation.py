"""What is wrong with an agreement as it was written down, and its week in order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from desktop.domain.errors import Problem
from desktop.domain.hours import Calendar, Span
from desktop.domain.notation import (
    WEEKDAYS,
    Problems,
    calendar_to,
    minutes_from,
    read_calendar,
    read_rules,
    rules_to,
    week_to,
)
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
    if _unreachable(rules, data.get("calendar")):
        errors.add("by_unreachable")
    if _promises(data.get("rules")) and not _lists(data.get("calendar")) and not errors & {"bad_time", "zero_length"}:
        errors.add("never_open")
    if errors:
        return Validation(tuple(sorted(errors)))
    return Validation((), week_to(merged_week(calendar.week)))


def problems_of(calendar: Calendar, rules: Mapping[str, Rule]) -> list[Problem]:
    """The same of an agreement that was put together by hand; `field` is calendar or rules."""
    errors = validate({"calendar": calendar_to(calendar), "rules": rules_to(rules)}).errors
    return [Problem(code, "rules" if code in ("bad_rule", "by_unreachable") else "calendar") for code in errors]


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


def _unreachable(rules: Mapping[str, Rule], calendar: object) -> bool:
    """Whether a `by` is not later than every first opening. What is written wrong might have been early enough."""
    openings = [
        minutes_from(pair[0]) if isinstance(pair, list) and pair else None
        for name, spans in _lists(calendar)
        if name in (*WEEKDAYS, _OPENED)
        for pair in spans
    ]
    if None in openings:
        return False
    first = min((one for one in openings if one is not None), default=_DAY)
    return any(isinstance(rule, SameDay) and first >= rule.by for rule in rules.values())


def _promises(rules: object) -> bool:
    """Whether there is any rule but `none`, well formed or not."""
    if not isinstance(rules, Mapping):
        return False
    return any(not (isinstance(rule, Mapping) and rule.get("type") == "none") for rule in rules.values())


def _lists(calendar: object) -> list[tuple[str, list[object]]]:
    """The interval lists as they were written, well formed or not, with their weekday."""
    if not isinstance(calendar, Mapping):
        return []
    week, opened = calendar.get("week"), calendar.get("opened")
    lists = list(week.items()) if isinstance(week, Mapping) else []
    if isinstance(opened, list):
        lists += [(_OPENED, one.get("intervals")) for one in opened if isinstance(one, Mapping)]
    return [(str(name), spans) for name, spans in lists if isinstance(spans, list) and spans]


_OPENED = "opened"
_DAY = 1440
