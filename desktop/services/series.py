"""Series in the store: begun, left out once, changed or ended; inside an open write."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from db.models.schedule import AppointmentRow
from db.models.series import SeriesRow
from db.queries import schedules as queries
from desktop.domain.clock import within
from desktop.domain.errors import Problem, Refused
from desktop.domain.localtime import zone_names
from desktop.domain.occurrences import by_rule, instant
from desktop.domain.recurrence import is_rule, plain
from desktop.domain.series import Series
from desktop.domain.series_changes import counterpart, ended_before, from_here, moved, without
from desktop.domain.typed import minutes_problems, one_line, title_problems
from desktop.services import nouns
from desktop.services.agenda import Occurrence
from desktop.services.clients import new_uid
from desktop.services.work import Session

_PLANNED = "planned"


class Edit(NamedTuple):
    """What of a series becomes different; None stays. `starts`: where the time in hand goes, naive in its zone."""

    title: str | None = None
    starts: datetime | None = None
    minutes: int | None = None
    place: str | None = None
    rrule: str | None = None


def begin(session: Session, noun: Series, client_id: int | None) -> int:
    """Keeps a new series, its first time being one of its rule, and gives the row's id."""
    row = nouns.series_row(_fitting(_checked(noun)), client_id, None)
    session.add(row)
    session.flush()
    return row.id


def leave_out(row: SeriesRow, slot: datetime, now: datetime) -> None:
    """The series goes on without this time."""
    _put(row, without(nouns.series(row), slot), now)


def change_all(session: Session, row: SeriesRow, slot: datetime, edit: Edit, now: datetime) -> Occurrence:
    """The whole series; gives the time in hand as it is now. What has become of its times stays as it was."""
    old = nouns.series(row)
    new = _edited(old, slot, edit)
    _put(row, new, now)
    _follow(session, queries.of_series(session, row.id), row.id, old, new, now)
    return Occurrence(row.id, counterpart(old, new, slot))


def change_onward(session: Session, row: SeriesRow, slot: datetime, edit: Edit, now: datetime) -> Occurrence:
    """The series ends before `slot`, and another one begins there."""
    old = nouns.series(row)
    head = ended_before(old, slot)
    if head is None:
        return change_all(session, row, slot, edit, now)
    rest = from_here(old, slot, new_uid(), now)
    new = _edited(rest, slot, edit)
    following = nouns.series_row(new, row.client_id, row.batch_id)
    session.add(following)
    session.flush()
    rows = [one for one in queries.of_series(session, row.id) if one.slot is not None and one.slot >= slot]
    _put(row, head, now)
    _follow(session, rows, following.id, rest, new, now)
    return Occurrence(following.id, counterpart(rest, new, slot))


def remove_onward(session: Session, row: SeriesRow, slot: datetime, now: datetime) -> None:
    """The series ends before `slot`; what has become of later times stays."""
    head = ended_before(nouns.series(row), slot)
    if head is None:
        remove_all(session, row)
        return
    _let_go(session, (one for one in queries.of_series(session, row.id) if one.slot is None or one.slot >= slot))
    _put(row, head, now)


def remove_all(session: Session, row: SeriesRow) -> None:
    """The series is gone; what has become of its times stays."""
    _let_go(session, queries.of_series(session, row.id))
    session.flush()
    session.delete(row)


def _edited(old: Series, slot: datetime, edit: Edit) -> Series:
    to = edit.starts or slot
    if edit.rrule is None:
        new = moved(old, slot, to)
    else:
        # A rule of her own choice says on which day; only the time of the day is taken along.
        begins = old.starts.replace(hour=to.hour, minute=to.minute)
        new = replace(old, rrule=plain(edit.rrule), starts=begins if edit.rrule else to)
    new = replace(
        new,
        title=old.title if edit.title is None else edit.title,
        place=old.place if edit.place is None else edit.place,
        minutes=old.minutes if edit.minutes is None else edit.minutes,
    )
    return _fitting(_checked(new))


def _checked(noun: Series) -> Series:
    problems = [*title_problems(noun.title), *minutes_problems(noun.minutes, "minutes")]
    if not within(noun.starts.year):
        problems.append(Problem("time_out_of_range", "starts_at"))
    if noun.time_zone not in zone_names():
        problems.append(Problem("zone_unknown", "time_zone"))
    if noun.rrule and not is_rule(noun.rrule):
        problems.append(Problem("recurrence_unknown", "rrule"))
    if problems:
        raise Refused("appointment_is_wrong", problems)
    return replace(noun, title=one_line(noun.title), place=one_line(noun.place), rrule=plain(noun.rrule))


def _fitting(noun: Series) -> Series:
    """With its first time by the rule, for calendars elsewhere count from it."""
    first = next(by_rule(noun, noun.starts), None)
    if first is None:
        raise Refused("appointment_is_wrong", [Problem("recurrence_never_comes", "rrule")])
    return replace(noun, starts=first)


def _put(row: SeriesRow, noun: Series, now: datetime) -> None:
    new = nouns.series_row(noun, row.client_id, row.batch_id)
    for name in ("starts", "minutes", "rrule", "except_on", "also_on", "title", "place"):
        setattr(row, name, getattr(new, name))
    row.touched_at = now


def _follow(
    session: Session, rows: Iterable[AppointmentRow], series_id: int, old: Series, new: Series, now: datetime
) -> None:
    """Rows that stood for times of the old series stand for those of the new; what is still planned moves along."""
    zone, taken = ZoneInfo(new.time_zone), set[datetime]()
    standing = [(row, row.slot, counterpart(old, new, row.slot)) for row in rows if row.slot is not None]
    for row, _, _ in standing:
        row.series_id = row.slot = None
    session.flush()  # two may change places, and no two may stand for the same
    for row, before, slot in standing:
        if slot in taken:
            continue
        taken.add(slot)
        row.series_id, row.slot = series_id, slot
        if row.outcome != _PLANNED:
            continue
        if row.starts_at == instant(before, zone):
            starts_at = instant(slot, zone)
            row.reminded_at = row.reminded_at if starts_at == row.starts_at else None
            row.starts_at, row.ends_at = starts_at, ends_at(starts_at, new.minutes)
        row.title = new.title if row.title == old.title else row.title
        row.place = new.place if row.place == old.place else row.place
        row.touched_at = now


def _let_go(session: Session, rows: Iterable[AppointmentRow]) -> None:
    for row in rows:
        if row.outcome == _PLANNED:
            session.delete(row)
        else:
            row.series_id = row.slot = None


def ends_at(starts_at: datetime, minutes: int) -> datetime | None:
    """None where a series does not say how long it lasts."""
    return starts_at + timedelta(minutes=minutes) if minutes else None
