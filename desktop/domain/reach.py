"""When a client can reach her: hours of a week as they really are, in their zone, and the rules."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from desktop.domain.agreement import Agreement, in_force
from desktop.domain.holidays import holidays_in
from desktop.domain.hours import Calendar, hours
from desktop.domain.interaction import Channel, Interaction
from desktop.domain.summary import Ahead, AnswerTime, Coming, Reach, Span
from desktop.domain.week import Week

SHOWN = (Channel.MESSAGE, Channel.EMAIL, Channel.CALL, Channel.VIDEO, Channel.MEETING, Channel.OTHER)
_DAY = 1440
"""Minutes."""
USUAL = frozenset({Channel.MESSAGE, Channel.EMAIL, Channel.CALL})

DaysOff = Sequence[tuple[date, date]]
"""Her own, (first, last) both included; they close every agreement."""


def reach(
    agreements: Iterable[Agreement], media: Collection[str], week: Week, zone: ZoneInfo, off: DaysOff = ()
) -> Reach | None:
    """The hours and rules of the agreement in force when `week` begins; None where there is none yet.

    `media`: those of the client's messages so far; one that is always the same is called by its name.
    """
    agreed = in_force(agreements, week.bounds(zone)[0])
    if agreed is None:
        return None
    return Reach(
        usual=open_spans(undisturbed(agreed.calendar), week, zone),
        days=open_spans(agreed.closed_on(off).calendar, week, zone),
        answers=answer_times(agreed, media),
    )


def closed_days(
    agreements: Sequence[Agreement], weeks: Iterable[Week], zone: ZoneInfo, off: DaysOff = ()
) -> Iterator[Coming]:
    """The days of these weeks, one after the other, on which she would be there but is not; days in a row are one."""
    row: Coming | None = None
    for day, kind in (found for week in weeks for found in _days(agreements, week, zone, off)):
        if row is not None and row.kind is kind:
            row = replace(row, last_day=day)
            continue
        if row is not None:
            yield row
        row = None if kind is None else Coming(kind, day)
    if row is not None:
        yield row


def _days(
    agreements: Sequence[Agreement], week: Week, zone: ZoneInfo, off: DaysOff
) -> Iterator[tuple[date, Ahead | None]]:
    """Each day of the week that is usually open, and why it is not; a weekend inside days off does not end them."""
    agreed = in_force(agreements, week.bounds(zone)[0])
    if agreed is None:
        return
    calendar = agreed.closed_on(off).calendar
    usual = open_spans(undisturbed(calendar), week, zone)
    really = open_spans(calendar, week, zone)
    for day, normally, now in zip(week.days, usual, really, strict=True):
        if now or normally:
            closed = Ahead.HOLIDAY if _is_holiday(calendar, day) else Ahead.CLOSED
            yield day, None if now else closed


def open_spans(calendar: Calendar, week: Week, zone: ZoneInfo) -> tuple[tuple[Span, ...], ...]:
    """The open hours of Monday to Sunday, read in `zone`; what runs past midnight stays with its day, up to a day."""
    start, end = week.bounds(zone)
    found: dict[date, list[Span]] = {day: [] for day in week.days}
    opening = hours(calendar).next_open(start)
    while opening is not None and opening < end:
        closing = _closing(calendar, opening)
        local = opening.astimezone(zone)
        if closing - opening > timedelta(days=1):
            closing = min(closing, datetime.combine(local.date() + timedelta(days=1), datetime.min.time(), zone))
        found[local.date()].append((_minute(local, local.date()), _minute(closing.astimezone(zone), local.date())))
        opening = hours(calendar).next_open(closing)
    return tuple(tuple(found[day]) for day in week.days)


def undisturbed(calendar: Calendar) -> Calendar:
    """The calendar as if there were no holiday, no day off and no day opened in spite of them."""
    return replace(calendar, holidays=(), days_off=(), opened=())


def answer_times(agreed: Agreement, media: Collection[str], shown: Iterable[str] = SHOWN) -> tuple[AnswerTime, ...]:
    """The rules of the agreed channels, in the order of `shown`; messages of one medium only are called by it."""
    ruled = {channel for channel in shown if channel in agreed.rules}
    agreed_channels = agreed.channels or (ruled if ruled else USUAL if "default" in agreed.rules else frozenset())
    names = {"message": next(iter(media))} if len(media) == 1 else {}
    return tuple(
        AnswerTime(names.get(channel, str(channel)), agreed.rule_for(channel), channel in agreed.any_time)
        for channel in shown
        if channel in agreed_channels or channel in agreed.any_time
    )


def media_of(interactions: Iterable[Interaction]) -> set[str]:
    """By which mediums messages came, as far as that is known."""
    return {str(one.medium) for one in interactions if one.channel is Channel.MESSAGE and one.medium is not None}


def _closing(calendar: Calendar, opening: datetime) -> datetime:
    """When the interval that is open at `opening` ends; eight days later where it does not."""
    closing, latest = hours(calendar).next_close(opening), opening + timedelta(days=8)
    return latest if closing is None else min(closing, latest)


def _minute(local: datetime, day: date) -> int:
    return (local.date() - day).days * _DAY + local.hour * 60 + local.minute


def _is_holiday(calendar: Calendar, day: date) -> bool:
    own = any(first <= day <= last for first, last in calendar.days_off)
    return not own and any(day in holidays_in(country, day.year) for country in calendar.holidays)
