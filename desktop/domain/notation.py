"""The JSON form of calendars and answer rules: one form for cases, the portfolio file and the store."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime

from desktop.domain.errors import Problem, Refused
from desktop.domain.holidays import countries
from desktop.domain.hours import Calendar, OpenedDay, Span
from desktop.domain.localtime import zone_names
from desktop.domain.rules import NO_RULE, BusinessDays, ContactTime, NoRule, Rule, SameDay

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

Problems = list[Problem]
"""What reading found wrong: `bad_…` or `zero_length`, with the path of the piece that was left out."""


def calendar_from(data: object) -> Calendar:
    """Reads a calendar; keys it does not know are left alone. Raises Refused with a Problem for each fault."""
    problems: Problems = []
    calendar = read_calendar(data, problems)
    _refuse("bad_calendar", problems)
    return calendar


def rule_from(data: object) -> Rule:
    problems: Problems = []
    rule = _rule(data, problems, "")
    _refuse("bad_rule", problems)
    return rule


def rules_from(data: object) -> dict[str, Rule]:
    """Reads rules by channel, and "default". Raises Refused with a Problem for each fault."""
    problems: Problems = []
    rules = read_rules(data, problems)
    _refuse("bad_rule", problems)
    return rules


def instant_from(text: object) -> datetime:
    """An RFC 3339 instant as aware UTC. Raises Refused for what is none, or has no offset."""
    problems: Problems = []
    found = _instant(text, problems, "")
    _refuse("bad_instant", problems)
    assert found is not None
    return found


def date_from(text: object) -> date:
    problems: Problems = []
    found = _date(text, problems, "")
    _refuse("bad_date", problems)
    assert found is not None
    return found


def minutes_from(text: object) -> int | None:
    """Minutes since midnight of exactly HH:MM, up to 24:00; None for anything else."""
    if not isinstance(text, str) or not _TIME.fullmatch(text):
        return None
    return int(text[:2]) * 60 + int(text[3:])


def calendar_to(calendar: Calendar) -> dict[str, object]:
    """The JSON form; what is empty is left out, except `tz` and `week`."""
    data: dict[str, object] = {"tz": calendar.tz, "week": week_to(calendar.week)}
    if calendar.holidays:
        data["holidays"] = list(calendar.holidays)
    if calendar.days_off:
        data["days_off"] = [
            first.isoformat() if first == last else [first.isoformat(), last.isoformat()]
            for first, last in calendar.days_off
        ]
    if calendar.opened:
        data["opened"] = [_opened_to(one) for one in calendar.opened]
    if calendar.tz_changes:
        data["tz_changes"] = [{"at": instant_to(at), "tz": tz} for at, tz in calendar.tz_changes]
    return data


def week_to(week: Iterable[Iterable[Span]]) -> dict[str, list[list[str]]]:
    """Open weekdays only."""
    listed = {name: spans_to(spans) for name, spans in zip(WEEKDAYS, week, strict=True)}
    return {name: spans for name, spans in listed.items() if spans}


def spans_to(spans: Iterable[Span]) -> list[list[str]]:
    return [[time_to(opening), time_to(closing)] for opening, closing in spans]


def rule_to(rule: Rule) -> dict[str, object]:
    match rule:
        case NoRule():
            return {"type": "none"}
        case ContactTime(minutes):
            return {"type": "contact_time", "minutes": minutes}
        case BusinessDays(days):
            return {"type": "business_days", "days": days}
        case SameDay(by):
            return {"type": "same_day", "by": time_to(by)}


def rules_to(rules: Mapping[str, Rule]) -> dict[str, dict[str, object]]:
    return {channel: rule_to(rule) for channel, rule in rules.items()}


def instant_to(at: datetime) -> str:
    """UTC with `Z`, whole seconds."""
    return at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def time_to(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


def read_calendar(data: object, problems: Problems) -> Calendar:
    """The calendar without its faulty pieces, which are added to `problems`."""
    if not isinstance(data, Mapping):
        data = {}
    return Calendar(
        tz=_zone(data.get("tz"), problems, "tz"),
        week=_week(data.get("week"), problems),
        holidays=tuple(_countries(data.get("holidays"), problems)),
        days_off=tuple(_days_off(data.get("days_off"), problems)),
        opened=tuple(_opened(data.get("opened"), problems)),
        tz_changes=tuple(_tz_changes(data.get("tz_changes"), problems)),
    )


def read_rules(data: object, problems: Problems) -> dict[str, Rule]:
    """The rules without the faulty ones, which are added to `problems`."""
    if data is None:
        return {}
    if not isinstance(data, Mapping):
        problems.append(Problem("bad_rule", "rules"))
        return {}
    rules: dict[str, Rule] = {}
    for channel, one in data.items():
        before = len(problems)
        rule = _rule(one, problems, f"rules.{channel}")
        if len(problems) == before:
            rules[str(channel)] = rule
    return rules


def _refuse(code: str, problems: Problems) -> None:
    if problems:
        raise Refused(code, problems)


def _week(data: object, problems: Problems) -> tuple[tuple[Span, ...], ...]:
    if data is None:
        data = {}
    if not isinstance(data, Mapping):
        problems.append(Problem("bad_day", "week"))
        return ((),) * 7
    week = {name: _spans(spans, problems, f"week.{name}") for name, spans in data.items()}
    problems += [Problem("bad_day", f"week.{name}") for name in data if name not in WEEKDAYS]
    return tuple(week.get(name, ()) for name in WEEKDAYS)


def _spans(data: object, problems: Problems, field: str) -> tuple[Span, ...]:
    if not isinstance(data, list):
        problems.append(Problem("bad_time", field))
        return ()
    found: list[Span] = []
    for number, pair in enumerate(data):
        one = f"{field}.{number}"
        if not isinstance(pair, list) or len(pair) != 2:
            problems.append(Problem("bad_time", one))
            continue
        opening, closing = minutes_from(pair[0]), minutes_from(pair[1])
        if opening is None or closing is None or opening == _MIDNIGHT:
            problems.append(Problem("bad_time", one))
        elif opening == closing:
            problems.append(Problem("zero_length", one))
        else:
            found.append((opening, closing))
    return tuple(found)


def _zone(name: object, problems: Problems, field: str) -> str:
    if isinstance(name, str) and name in zone_names():
        return name
    problems.append(Problem("bad_tz", field))
    return "UTC"


def _countries(data: object, problems: Problems) -> Iterable[str]:
    for number, code in enumerate(_listed(data, "bad_country", "holidays", problems)):
        if isinstance(code, str) and code in countries():
            yield code
        else:
            problems.append(Problem("bad_country", f"holidays.{number}"))


def _days_off(data: object, problems: Problems) -> Iterable[tuple[date, date]]:
    for number, one in enumerate(_listed(data, "bad_date", "days_off", problems)):
        field = f"days_off.{number}"
        ends = [_date(end, problems, field) for end in (one if isinstance(one, list) else [one])]
        first, last = ends[0] if ends else None, ends[-1] if ends else None
        if len(ends) != (2 if isinstance(one, list) else 1) or (first and last and last < first):
            problems.append(Problem("bad_date", field))
        elif first and last:
            yield first, last


def _opened(data: object, problems: Problems) -> Iterable[OpenedDay]:
    for number, one in enumerate(_listed(data, "bad_date", "opened", problems)):
        field = f"opened.{number}"
        if not isinstance(one, Mapping):
            problems.append(Problem("bad_date", field))
            continue
        day = _date(one.get("date"), problems, f"{field}.date")
        intervals = one.get("intervals")
        spans = None if intervals is None else _spans(intervals, problems, f"{field}.intervals")
        if day is not None:
            yield OpenedDay(day, spans)


def _opened_to(one: OpenedDay) -> dict[str, object]:
    if one.spans is None:
        return {"date": one.day.isoformat()}
    return {"date": one.day.isoformat(), "intervals": spans_to(one.spans)}


def _tz_changes(data: object, problems: Problems) -> Iterable[tuple[datetime, str]]:
    for number, one in enumerate(_listed(data, "bad_tz", "tz_changes", problems)):
        field = f"tz_changes.{number}"
        if not isinstance(one, Mapping):
            problems.append(Problem("bad_tz", field))
            continue
        at = _instant(one.get("at"), problems, f"{field}.at")
        tz = _zone(one.get("tz"), problems, f"{field}.tz")
        if at is not None:
            yield at, tz


def _rule(data: object, problems: Problems, field: str) -> Rule:
    kind = data.get("type") if isinstance(data, Mapping) else None
    if isinstance(data, Mapping):
        if kind == "none":
            return NO_RULE
        if kind == "contact_time" and (minutes := _whole(data.get("minutes"))) is not None and minutes > 0:
            return ContactTime(minutes)
        if kind == "business_days" and (days := _whole(data.get("days"))) is not None and days >= 0:
            return BusinessDays(days)
        if kind == "same_day" and (by := minutes_from(data.get("by"))) is not None:
            return SameDay(by)
    problems.append(Problem("bad_rule", field))
    return NO_RULE


def _whole(value: object) -> int | None:
    # JSON's true is an int for Python.
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _listed(data: object, code: str, field: str, problems: Problems) -> list[object]:
    if data is None:
        return []
    if isinstance(data, list):
        return data
    problems.append(Problem(code, field))
    return []


def _date(text: object, problems: Problems, field: str) -> date | None:
    try:
        if isinstance(text, str) and _DATE.fullmatch(text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    problems.append(Problem("bad_date", field))
    return None


def _instant(text: object, problems: Problems, field: str) -> datetime | None:
    try:
        if isinstance(text, str) and _INSTANT.fullmatch(text):
            return datetime.fromisoformat(text.upper()).astimezone(UTC).replace(microsecond=0)
    except (ValueError, OverflowError):
        pass
    problems.append(Problem("bad_date", field))
    return None


_MIDNIGHT = 1440
_TIME = re.compile(r"(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_INSTANT = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})", re.IGNORECASE
)
