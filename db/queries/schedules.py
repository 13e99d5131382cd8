"""Appointments, of a client or of everybody within a time, by their beginning."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from sqlalchemy import ColumnElement, or_, select

from db.models.client import ClientRow
from db.models.schedule import AppointmentRow
from db.models.series import SeriesRow
from db.session import Session

LONGEST = timedelta(days=31)
"""So far back an appointment may have begun that is still going on: the index on the beginning serves then."""


class AppointmentLine(NamedTuple):
    """`series`: the portable id of the series of which it is one time."""

    id: int
    client_id: int
    uid: str
    starts_at: datetime
    ends_at: datetime | None
    created_at: datetime
    outcome: str
    by: str | None
    minutes_late: int
    changed_at: datetime | None
    title: str
    place: str
    slot: datetime | None
    reminded_at: datetime | None
    extra: dict[str, object]
    batch_id: int | None
    series_id: int | None
    series: str | None


class AgendaLine(NamedTuple):
    """An appointment as it stands in a day, with whom it is; `series_id`, `slot`: which time of a series it is."""

    id: int
    client_id: int
    client: str
    starts_at: datetime
    ends_at: datetime | None
    title: str
    place: str
    outcome: str
    by: str | None
    minutes_late: int
    reminded_at: datetime | None
    series_id: int | None
    slot: datetime | None


_ROW = AppointmentRow
_COLUMNS = (
    _ROW.id, _ROW.client_id, _ROW.uid, _ROW.starts_at, _ROW.ends_at, _ROW.created_at, _ROW.outcome, _ROW.by,
    _ROW.minutes_late, _ROW.changed_at, _ROW.title, _ROW.place, _ROW.slot, _ROW.reminded_at, _ROW.extra,
    _ROW.batch_id, _ROW.series_id, SeriesRow.uid,
)  # fmt: skip


def of_client(session: Session, client_id: int) -> Sequence[AppointmentLine]:
    """All of a client's appointments, by their beginning."""
    return _lines(session, _ROW.client_id == client_id)


def between(session: Session, start: datetime, end: datetime) -> Sequence[AgendaLine]:
    """Everybody's that lie at least in part within [start, end); without an end it is at its beginning only."""
    lasting = or_(_ROW.starts_at >= start, _ROW.ends_at > start)
    return _agenda(session, _ROW.starts_at < end, _ROW.starts_at >= start - LONGEST, lasting)


def with_client(session: Session, client_id: int) -> Sequence[AgendaLine]:
    """All with one client, by their beginning."""
    return _agenda(session, _ROW.client_id == client_id)


def stood_for(session: Session, first: datetime, last: datetime) -> set[tuple[int, datetime]]:
    """Series and slot of every row that takes the place of a time of a series, from wall time to wall time."""
    found = select(_ROW.series_id, _ROW.slot).where(_ROW.series_id.is_not(None), _ROW.slot >= first, _ROW.slot < last)
    return {(series_id or 0, slot) for series_id, slot in session.execute(found) if slot is not None}


def of_series(session: Session, series_id: int) -> Sequence[AppointmentRow]:
    """The rows that take the place of its times, by these, to be edited."""
    return session.scalars(select(_ROW).where(_ROW.series_id == series_id).order_by(_ROW.slot)).all()


def standing_for(session: Session, series_id: int, slot: datetime) -> AppointmentRow | None:
    """The row that takes the place of this time of a series."""
    return session.scalars(select(_ROW).where(_ROW.series_id == series_id, _ROW.slot == slot)).one_or_none()


def row(session: Session, appointment_id: int) -> AppointmentRow | None:
    """To be edited; set `touched_at` too."""
    return session.get(AppointmentRow, appointment_id)


def uids(session: Session, client_id: int) -> dict[str, int]:
    """Every portable id of a client with its row."""
    return dict(session.execute(select(_ROW.uid, _ROW.id).where(_ROW.client_id == client_id)).all())


def _lines(session: Session, *where: ColumnElement[bool]) -> Sequence[AppointmentLine]:
    columns = select(*_COLUMNS).outerjoin(SeriesRow, SeriesRow.id == _ROW.series_id)
    found = columns.where(*where).order_by(_ROW.starts_at, _ROW.id)
    return [AppointmentLine._make(row) for row in session.execute(found)]


def _agenda(session: Session, *where: ColumnElement[bool]) -> Sequence[AgendaLine]:
    found = (
        select(
            _ROW.id, _ROW.client_id, ClientRow.name, _ROW.starts_at, _ROW.ends_at, _ROW.title, _ROW.place,
            _ROW.outcome, _ROW.by, _ROW.minutes_late, _ROW.reminded_at, _ROW.series_id, _ROW.slot,
        )
        .join(ClientRow, ClientRow.id == _ROW.client_id)
        .where(*where)
        .order_by(_ROW.starts_at, _ROW.id)
    )  # fmt: skip
    return [AgendaLine._make(row) for row in session.execute(found)]
