"""From an agreement to the narrow ContactPage: nothing else decides what the client receives of it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from desktop.domain.agreement import Agreement
from desktop.domain.client import Client
from desktop.domain.contact_page import ContactPage, Range
from desktop.domain.holidays import holidays_in
from desktop.domain.hours import Calendar
from desktop.domain.interaction import Channel
from desktop.domain.portfolio import Assistant
from desktop.domain.reach import SHOWN, answer_times, open_spans, undisturbed
from desktop.domain.rules import BusinessDays, ContactTime, NoRule, Rule, SameDay
from desktop.domain.summary import AnswerTime
from desktop.domain.week import Week
from desktop.domain.week_painting import pieces
from desktop.domain.weekly import addressee

_CHANNELS = (*SHOWN[:3], "voice_note", *SHOWN[3:])
_ARRANGED = frozenset({Channel.VIDEO, Channel.MEETING, Channel.OTHER})
"""Nobody is reached in haste on these."""
_DAY = timedelta(days=1)


def contact_page(
    client: Client, agreed: Agreement, assistant: Assistant, media: Collection[str], now: datetime
) -> ContactPage:
    """What the client may read of an agreement, told at `now` (aware). `media`: those of their messages so far.

    Holidays and days off are those of a year, from the day of the agreement or from today, whichever is later.
    """
    zone = ZoneInfo(client.time_zone)
    off = assistant.calendar.days_off if assistant.calendar is not None else ()
    closed_too = agreed.closed_on(off).calendar
    first = max(agreed.from_day, now.astimezone(ZoneInfo(agreed.calendar.tz)).date())
    monday = first - timedelta(days=first.weekday())
    week = open_spans(undisturbed(agreed.calendar), Week(monday), zone)
    closed = tuple(_closed(closed_too, first))
    answers = answer_times(agreed, media, _channels(agreed))
    return ContactPage(
        to=addressee(client),
        assistant=assistant.name,
        language=client.language,
        from_day=agreed.from_day,
        made_at=now.astimezone(UTC),
        week=week,
        seen=tuple(tuple((piece.opens, piece.closes) for piece in day) for day in pieces(week)),
        is_moved=week != agreed.calendar.week and _differs(agreed.calendar.tz, zone, first),
        answers=answers,
        holidays=tuple(day for day in holidays_ahead(closed_too, first) if not _within(day, closed)),
        closed=closed,
        urgent=_soonest(answers) if any(week) else "",
    )


def holidays_ahead(calendar: Calendar, first: date) -> Iterator[date]:
    """The holidays of a year from `first` on that close a day on which she would have been there."""
    last = _year_after(first)
    opened = {one.day for one in calendar.opened}
    days = {day for code in calendar.holidays for year in (first.year, last.year) for day in holidays_in(code, year)}
    for day in sorted(days - opened):
        if first <= day < last and calendar.week[day.weekday()]:
            yield day


def _soonest(answers: Iterable[AnswerTime]) -> str:
    """Where something that cannot wait is heard first: a call, where calls are agreed; else the shortest rule."""
    ruled = [one for one in answers if one.channel not in _ARRANGED and not isinstance(one.rule, NoRule)]
    if any(one.channel == Channel.CALL for one in ruled):
        return Channel.CALL.value
    return min(ruled, key=lambda one: _length(one.rule)).channel if ruled else ""


def _length(rule: Rule) -> tuple[int, int]:
    """The shorter, the less: within minutes, within the day, within days."""
    match rule:
        case ContactTime(minutes):
            return (0, minutes)
        case SameDay(by):
            return (1, by)
        case BusinessDays(days):
            return (2, days)
        case NoRule():
            return (3, 0)


def _closed(calendar: Calendar, first: date) -> Iterator[Range]:
    """Days off of that year, those that follow one another as one."""
    last = _year_after(first)
    row: Range | None = None
    for begins, ends in sorted(calendar.days_off):
        if ends < first or begins >= last:
            continue
        if row is not None and begins <= row[1] + _DAY:
            row = (row[0], max(row[1], ends))
            continue
        if row is not None:
            yield row
        row = (max(begins, first), ends)
    if row is not None:
        yield row


def _year_after(day: date) -> date:
    return date(day.year + 1, day.month, min(day.day, 28 if day.month == 2 else 31))


def _within(day: date, ranges: Iterable[Range]) -> bool:
    return any(first <= day <= last for first, last in ranges)


def _channels(agreed: Agreement) -> tuple[str, ...]:
    """A voice note has a line of its own only where its rule is one of its own."""
    return _CHANNELS if "voice_note" in agreed.rules else SHOWN


def _differs(tz: str, zone: ZoneInfo, day: date) -> bool:
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    return noon.astimezone(ZoneInfo(tz)).utcoffset() != noon.astimezone(zone).utcoffset()
