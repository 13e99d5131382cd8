"""The timeline of a client: where each line stands, its words, what decides about its answer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import ColumnElement, func, literal_column, or_, select

from db.folding import fold
from db.models.interaction import ANSWERS, InteractionRow
from db.queries.interactions import TailLine
from db.session import Session

_ROW = InteractionRow


class Moment(NamedTuple):
    """Where a line stands: all that decides to which contact it belongs."""

    id: int
    at: datetime
    channel: str
    direction: str
    automatic: bool


def moments(session: Session, client_id: int, most: int, after: Moment | None = None) -> list[Moment]:
    """The lines of a client in the order in which they happened: so many, from the first or from `after` on."""
    found = select(_ROW.id, _ROW.at, _ROW.channel, _ROW.direction, _ROW.automatic).where(_ROW.client_id == client_id)
    if after is not None:
        found = found.where(_ROW.at >= after.at, or_(_ROW.at > after.at, _ROW.id > after.id))
    return [Moment._make(row) for row in session.execute(found.order_by(_ROW.at, _ROW.id).limit(most))]


def matching(session: Session, wanted: Sequence[int], sought: str) -> set[int]:
    """Those of these lines whose text or subject has all of these words; accents and case aside."""
    words = fold(sought).split()
    found = select(_ROW.id, _ROW.subject, _ROW.text).where(_ROW.id.in_(wanted))
    said = ((one, fold(f"{subject} {text}")) for one, subject, text in session.execute(found))
    return {one for one, folded in said if all(word in folded for word in words)}


def around(session: Session, client_id: int, first: datetime, last: datetime) -> list[TailLine]:
    """What decides how everything from `first` to `last` was answered: from the last sure answer before it on, up to
    the first sure answer after it, both among it."""
    answered: ColumnElement[bool] = literal_column(ANSWERS)
    theirs = select(_ROW.at).where(_ROW.client_id == client_id, answered).correlate(None)
    before = theirs.where(_ROW.at < first).order_by(_ROW.at.desc()).limit(1).scalar_subquery()
    after = theirs.where(_ROW.at > last).order_by(_ROW.at).limit(1).scalar_subquery()
    found = select(
        _ROW.client_id, _ROW.id, _ROW.at, _ROW.channel, _ROW.direction, _ROW.connected, _ROW.automatic,
        _ROW.needs_answer, _ROW.answered_elsewhere, _ROW.deleted, _ROW.uid, _ROW.batch_id,
    ).where(
        _ROW.client_id == client_id,
        _ROW.at >= func.coalesce(before, literal_column("''")),
        _ROW.at <= func.coalesce(after, literal_column("'~'")),
    )  # fmt: skip
    return [TailLine._make(row) for row in session.execute(found.order_by(_ROW.at, _ROW.id))]
