"""Interactions: lines of the log, who may be waiting, what is known already."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import ColumnElement, delete, func, insert, literal_column, select, update
from sqlalchemy.orm import aliased

from db.models.batch import BatchRow
from db.models.client import ClientRow
from db.models.interaction import ANSWERS, InteractionRow, InteractionTagRow, TagState
from db.session import Session


class InteractionLine(NamedTuple):
    """All that the log knows of one entry. `uid`: the portable id; `batch`: of the import that brought it."""

    id: int
    client_id: int
    uid: str
    at: datetime
    channel: str
    direction: str
    connected: bool | None
    minutes: int | None
    automatic: bool
    subject: str
    text: str
    thread: str | None
    reply_to: str | None
    needs_answer: bool
    answered_elsewhere: bool
    medium: str | None
    edited: bool
    deleted: bool
    media: bool
    extra: dict[str, object]
    batch: str | None
    tags: frozenset[str] = frozenset()
    rejected_tags: frozenset[str] = frozenset()


class TailLine(NamedTuple):
    """What a conversation's clock needs of one entry; `client_id` first, then in the order in which it happened."""

    client_id: int
    id: int
    at: datetime
    channel: str
    direction: str
    connected: bool | None
    automatic: bool
    needs_answer: bool
    answered_elsewhere: bool
    deleted: bool
    uid: str
    batch_id: int | None


class SaidLine(NamedTuple):
    id: int
    subject: str
    text: str
    medium: str | None


_ROW = InteractionRow
_COLUMNS = (
    _ROW.id, _ROW.client_id, _ROW.uid, _ROW.at, _ROW.channel, _ROW.direction, _ROW.connected, _ROW.minutes,
    _ROW.automatic, _ROW.subject, _ROW.text, _ROW.thread, _ROW.reply_to, _ROW.needs_answer, _ROW.answered_elsewhere,
    _ROW.medium, _ROW.edited, _ROW.deleted, _ROW.media, _ROW.extra, BatchRow.uid,
)  # fmt: skip
# The same table again: in `tails` the last answer is looked up beside what came after it.
_LATE = aliased(InteractionRow)
_TAIL = (
    _LATE.client_id, _LATE.id, _LATE.at, _LATE.channel, _LATE.direction, _LATE.connected, _LATE.automatic,
    _LATE.needs_answer, _LATE.answered_elsewhere, _LATE.deleted, _LATE.uid, _LATE.batch_id,
)  # fmt: skip


def lines(session: Session, wanted: Sequence[int]) -> list[InteractionLine]:
    """These entries, in the order asked; those that are gone are left out."""
    by_id = {line.id: line for line in _lines(session, _ROW.id.in_(wanted))}
    return [by_id[one] for one in wanted if one in by_id]


def said(session: Session, wanted: Sequence[int]) -> list[SaidLine]:
    """What these entries say, and by what medium."""
    found = select(_ROW.id, _ROW.subject, _ROW.text, _ROW.medium).where(_ROW.id.in_(wanted))
    return [SaidLine(*row) for row in session.execute(found)]


def of_client(
    session: Session, client_id: int, since: datetime | None = None, until: datetime | None = None
) -> list[InteractionLine]:
    """A client's entries in the order in which they happened; `since` belongs to it, `until` does not."""
    where = [_ROW.client_id == client_id]
    if since is not None:
        where.append(_ROW.at >= since)
    if until is not None:
        where.append(_ROW.at < until)
    return _lines(session, *where)


def tails(session: Session, until: datetime, only: Sequence[int] | None = None) -> list[TailLine]:
    """Per client, what came from the last sure answer on, up to and with `until`: all that can still be waiting.

    The answer itself is among it, and whatever shares its instant: which of them came first, the order says.
    """
    answered = (
        select(func.max(_ROW.at))
        .where(_ROW.client_id == ClientRow.id, literal_column(ANSWERS), _ROW.at <= until)
        .correlate(ClientRow)
        .scalar_subquery()
    )
    since = func.coalesce(answered, literal_column("''"))
    found = select(*_TAIL).select_from(ClientRow).join(_LATE, _LATE.client_id == ClientRow.id)
    # Without a hint SQLite reads the whole log by its time, and looks the client of each line up.
    found = found.where(_LATE.at >= since, func.likely(_LATE.at <= until))
    if only is not None:
        found = found.where(ClientRow.id.in_(only))
    found = found.order_by(ClientRow.id, _LATE.at, _LATE.id)
    return [TailLine._make(row) for row in session.execute(found)]


def placed(session: Session, client_id: int, since: datetime, until: datetime) -> list[TailLine]:
    """What a clock needs of a client's entries from `since` to before `until`, in the order in which they happened."""
    found = select(*_TAIL).where(_LATE.client_id == client_id, _LATE.at >= since, _LATE.at < until)
    return [TailLine._make(row) for row in session.execute(found.order_by(_LATE.at, _LATE.id))]


def remove(session: Session, wanted: Iterable[int]) -> None:
    """Lets these entries go, with what was ticked on them."""
    session.execute(delete(_ROW).where(_ROW.id.in_(list(wanted))))


def row(session: Session, interaction_id: int) -> InteractionRow | None:
    """To be edited; set `touched_at` too."""
    return session.get(InteractionRow, interaction_id)


def media(session: Session, client_id: int) -> frozenset[str]:
    """By which mediums the messages of a client came, as far as that is known."""
    known = _ROW.client_id == client_id, _ROW.channel == "message", _ROW.medium.is_not(None)
    return frozenset(str(one) for one in session.scalars(select(_ROW.medium).where(*known).distinct()))


def ids(session: Session, client_id: int) -> list[int]:
    """The rows of a client, in no order."""
    return list(session.scalars(select(_ROW.id).where(_ROW.client_id == client_id)))


def uids(session: Session, client_id: int) -> dict[str, int]:
    """Every portable id of a client with its row."""
    return dict(session.execute(select(_ROW.uid, _ROW.id).where(_ROW.client_id == client_id)).all())


def add_many(session: Session, rows: Sequence[Mapping[str, object]]) -> None:
    """Many at once, by column name; absent columns have their defaults. Their order is kept for equal instants."""
    if rows:
        session.execute(insert(_ROW), [dict(one) for one in rows])


def change(session: Session, wanted: Iterable[int], **values: object) -> None:
    """The same new values for each of these."""
    session.execute(update(_ROW).where(_ROW.id.in_(list(wanted))).values(**values))


def add_tags(session: Session, tags: Iterable[tuple[int, str, TagState]]) -> None:
    """(interaction, tag, what she said of it), none of them there yet."""
    rows = [{"interaction_id": one, "tag": tag, "state": state} for one, tag, state in tags]
    if rows:
        session.execute(insert(InteractionTagRow), rows)


def set_tag(session: Session, interaction_id: int, tag: str, state: TagState | None) -> None:
    """What she said of a tag of an entry; None: nothing any more."""
    is_it = InteractionTagRow.interaction_id == interaction_id, InteractionTagRow.tag == tag
    held = session.scalars(select(InteractionTagRow).where(*is_it)).one_or_none()
    if held is not None and state is None:
        session.delete(held)
    elif held is not None and state is not None:
        held.state = state
    elif state is not None:
        add_tags(session, [(interaction_id, tag, state)])


def _lines(session: Session, *where: ColumnElement[bool]) -> list[InteractionLine]:
    ticks: dict[int, dict[str, set[str]]] = {}
    ticked = select(InteractionTagRow.interaction_id, InteractionTagRow.tag, InteractionTagRow.state)
    for one, tag, state in session.execute(
        ticked.join(_ROW, _ROW.id == InteractionTagRow.interaction_id).where(*where)
    ):
        ticks.setdefault(one, {each: set() for each in TagState})[state].add(tag)
    found = select(*_COLUMNS).outerjoin(BatchRow, BatchRow.id == _ROW.batch_id).where(*where).order_by(_ROW.at, _ROW.id)
    none: frozenset[str] = frozenset()
    held = {one: (frozenset(by[TagState.CONFIRMED]), frozenset(by[TagState.REJECTED])) for one, by in ticks.items()}
    return [InteractionLine._make((*row, *held.get(row[0], (none, none)))) for row in session.execute(found)]
