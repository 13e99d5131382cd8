"""Series: appointments that come again, of a client, and time of her own."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import ColumnElement, func, select

from db.models.client import ClientRow
from db.models.series import SeriesRow
from db.session import Session


class SeriesLine(NamedTuple):
    """`client_id`, `client`: None and '' for time of her own. Wall times are naive, in `time_zone`."""

    id: int
    client_id: int | None
    client: str
    uid: str
    starts: datetime
    time_zone: str
    minutes: int
    rrule: str
    except_on: list[str]
    also_on: list[str]
    title: str
    place: str
    created_at: datetime
    batch_id: int | None
    extra: dict[str, object]


_ROW = SeriesRow
_COLUMNS = (
    _ROW.id, _ROW.client_id, func.coalesce(ClientRow.name, ""), _ROW.uid, _ROW.starts, _ROW.time_zone, _ROW.minutes,
    _ROW.rrule, _ROW.except_on, _ROW.also_on, _ROW.title, _ROW.place, _ROW.created_at, _ROW.batch_id, _ROW.extra,
)  # fmt: skip


def of_client(session: Session, client_id: int) -> Sequence[SeriesLine]:
    """A client's, in the order in which they were made."""
    return _lines(session, _ROW.client_id == client_id)


def own(session: Session) -> Sequence[SeriesLine]:
    """Time of her own, in the order in which it was set aside."""
    return _lines(session, _ROW.client_id.is_(None))


def everyone(session: Session) -> Sequence[SeriesLine]:
    """All of them, hers among them."""
    return _lines(session)


def row(session: Session, series_id: int) -> SeriesRow | None:
    """To be edited; set `touched_at` too."""
    return session.get(SeriesRow, series_id)


def uids(session: Session, client_id: int | None) -> dict[str, int]:
    """Every portable id of a client's series, or of her own time (None), with its row."""
    found = select(_ROW.uid, _ROW.id)
    whose = _ROW.client_id.is_(None) if client_id is None else _ROW.client_id == client_id
    return dict(session.execute(found.where(whose)).all())


def _lines(session: Session, *where: ColumnElement[bool]) -> Sequence[SeriesLine]:
    found = select(*_COLUMNS).outerjoin(ClientRow, ClientRow.id == _ROW.client_id).where(*where).order_by(_ROW.id)
    return [SeriesLine._make(row) for row in session.execute(found)]
