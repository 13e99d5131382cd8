"""Rows of appointments: found, made for one time of a series, checked and set; inside an open block."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import NamedTuple, TypedDict
from zoneinfo import ZoneInfo

from db.models.schedule import AppointmentRow
from db.models.series import SeriesRow
from db.queries import schedules as queries
from db.queries import series as series_queries
from desktop.domain.errors import Problem, Refused
from desktop.domain.occurrences import instant, occurs
from desktop.domain.recurrence import wall_time
from desktop.domain.schedule import Outcome
from desktop.domain.series import Series
from desktop.domain.task import Side
from desktop.domain.typed import minutes_problems, one_line, time_problems, title_problems
from desktop.services import nouns
from desktop.services.agenda import Occurrence, Which
from desktop.services.clients import new_uid
from desktop.services.series import Edit, begin, ends_at
from desktop.services.settings import settings_in
from desktop.services.work import Session

_CHANGED = (Outcome.CANCELLED, Outcome.MOVED)


class AppointmentChanges(TypedDict, total=False):
    """The fields of an appointment that may be corrected. `rrule`: of a series, not of one of its times."""

    title: str
    starts_at: datetime
    ends_at: datetime | None
    place: str
    rrule: str


class Meant(NamedTuple):
    """`row`: where something has happened to it. `series`, `slot`: where it is one time of a series."""

    row: AppointmentRow | None
    series: SeriesRow | None
    slot: datetime | None

    @property
    def is_own(self) -> bool:
        return self.series is not None and self.series.client_id is None

    @property
    def is_once(self) -> bool:
        return self.row is None and self.series is not None and not self.series.rrule and not self.series.also_on


def meant_by(session: Session, which: Which) -> Meant:
    if isinstance(which, Occurrence):
        series = series_queries.row(session, which.series_id)
        row = queries.standing_for(session, which.series_id, which.slot)
        if series is None or (row is None and not occurs(nouns.series(series), which.slot)):
            raise Refused("appointment_unknown")
        return Meant(row, series, which.slot)
    row = queries.row(session, which)
    if row is None:
        raise Refused("appointment_unknown")
    series = None if row.series_id is None else series_queries.row(session, row.series_id)
    return Meant(row, series, row.slot)


def row_of(session: Session, which: Which) -> AppointmentRow:
    """The row of an appointment; one time of a series gets one of its own."""
    row, series, slot = meant_by(session, which)
    if row is not None:
        return row
    assert series is not None
    assert slot is not None
    if series.client_id is None:
        raise Refused("own_time")
    starts_at = instant(slot, ZoneInfo(series.time_zone))
    row = AppointmentRow(
        client_id=series.client_id,
        uid=new_uid(),
        created_at=series.created_at,
        starts_at=starts_at,
        ends_at=ends_at(starts_at, series.minutes),
        outcome=Outcome.PLANNED.value,
        title=series.title,
        place=series.place,
        series_id=series.id,
        slot=slot,
    )
    session.add(row)
    session.flush()
    return row


def add_row(
    session: Session,
    client_id: int,
    title: str,
    starts_at: datetime,
    ends_at: datetime | None,
    place: str,
    now: datetime,
) -> int:
    row = AppointmentRow(client_id=client_id, uid=new_uid(), created_at=now)
    set_fields(row, AppointmentChanges(title=title, starts_at=starts_at, ends_at=ends_at, place=place))
    session.add(row)
    session.flush()
    return row.id


def come_again(session: Session, row: AppointmentRow, rrule: str, now: datetime) -> None:
    """A single appointment becomes one time of a series that begins with it, in her zone."""
    zone = settings_in(session).zone
    slot = wall_time(row.starts_at, ZoneInfo(zone)).replace(second=0, microsecond=0)
    minutes = 0 if row.ends_at is None else round((row.ends_at - row.starts_at) / timedelta(minutes=1))
    noun = Series(new_uid(), slot, zone, minutes, now, rrule, title=row.title, place=row.place or "")
    row.series_id, row.slot = begin(session, noun, row.client_id), slot


def edit_of(meant: Meant, changes: AppointmentChanges) -> Edit:
    """What of the series becomes different, where the time in hand was changed so."""
    assert meant.series is not None
    assert meant.slot is not None
    zone = ZoneInfo(meant.series.time_zone)
    before = meant.row.starts_at if meant.row is not None else instant(meant.slot, zone)
    starts_at = changes.get("starts_at", before)
    problems = _time_problems(starts_at, changes.get("ends_at"))
    if problems:
        raise Refused("appointment_is_wrong", problems)
    minutes: int | None = None
    if "ends_at" in changes:
        ends_at = changes["ends_at"]
        minutes = 0 if ends_at is None else round((ends_at - starts_at) / timedelta(minutes=1))
    return Edit(
        changes.get("title"),
        # What was not moved keeps its slot, whatever stands in its place.
        None if starts_at == before else wall_time(starts_at, zone).replace(second=0, microsecond=0),
        minutes,
        changes.get("place"),
        changes.get("rrule"),
    )


def set_fields(row: AppointmentRow, changes: AppointmentChanges) -> None:
    starts_at, ends_at = changes.get("starts_at", row.starts_at), changes.get("ends_at", row.ends_at)
    problems = _time_problems(starts_at, ends_at)
    if "title" in changes:
        problems = [*title_problems(changes["title"]), *problems]
    if problems:
        raise Refused("appointment_is_wrong", problems)
    if row.starts_at is not None and starts_at != row.starts_at:
        row.reminded_at = None  # of another time than this
    row.starts_at, row.ends_at = starts_at.astimezone(UTC), None if ends_at is None else ends_at.astimezone(UTC)
    row.title = one_line(changes.get("title", row.title))
    row.place = one_line(changes.get("place", row.place or ""))


def _time_problems(starts_at: datetime, ends_at: datetime | None) -> list[Problem]:
    problems = [*time_problems(starts_at, "starts_at"), *time_problems(ends_at, "ends_at")]
    if not problems and ends_at is not None and ends_at <= starts_at:
        problems.append(Problem("ends_before_it_starts", "ends_at"))
    return problems


def settle(row: AppointmentRow, outcome: Outcome, by: Side | None, minutes_late: int, now: datetime) -> None:
    needs_who = outcome not in (Outcome.PLANNED, Outcome.KEPT)
    problems = minutes_problems(minutes_late, "minutes_late")
    if needs_who and by is None:
        problems.append(Problem("by_missing", "by"))
    if problems:
        raise Refused("appointment_is_wrong", problems)
    row.outcome, row.by = outcome.value, by.value if needs_who and by is not None else None
    row.minutes_late = minutes_late if outcome is Outcome.LATE else 0
    row.changed_at = now if outcome in _CHANGED else None
    row.touched_at = now
