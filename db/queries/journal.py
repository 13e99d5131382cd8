"""The journal: lines of all clients by their place in time, the newest first, narrowed at will."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import ColumnElement, String, and_, func, or_, select, type_coerce, update

from db.models.instruction import InstructionRow
from db.models.interaction import InteractionRow, InteractionTagRow, TagState
from db.queries.search import has_words
from db.session import Session


class Narrowed(NamedTuple):
    """Only what fits all of it; what is empty narrows nothing.

    `words`: folded, the last one only begun. `since` belongs to it, `until` does not. `ways`: channel, and medium where
    one is meant. `missed`: talks that did not come about. `asked`: what she was to answer; `only`, `but`: row ids.
    """

    words: tuple[str, ...] = ()
    clients: tuple[int, ...] = ()
    since: datetime | None = None
    until: datetime | None = None
    ways: tuple[tuple[str, str | None], ...] = ()
    direction: str | None = None
    tag: str | None = None
    missed: bool = False
    asked: bool = False
    only: tuple[int, ...] | None = None
    but: tuple[int, ...] = ()


class Stretch(NamedTuple):
    """Lines in a row, and their instants as they are stored: strings that sort as time does."""

    ids: tuple[int, ...]
    at: tuple[str, ...]


_ROW = InteractionRow
_TAG = InteractionTagRow
_SPOKEN = ("call", "video", "meeting")


def places(session: Session, narrowed: Narrowed, most: int, after: tuple[int, str] | None = None) -> Stretch:
    """So many lines, the newest first, from the top or from behind one, its row and its instant, on."""
    at = type_coerce(_ROW.at, String)
    wanted = _narrow(narrowed)
    if after is not None:
        wanted += [at <= after[1], or_(at < after[1], _ROW.id < after[0])]
    found = select(_ROW.id.label("id"), at.label("at")).where(*wanted)
    sub = found.order_by(_ROW.at.desc(), _ROW.id.desc()).limit(most).subquery()
    # As two long texts: a row for each of 200,000 lines would take the driver three times as long.
    ids, instants = session.execute(select(func.group_concat(sub.c.id), func.group_concat(sub.c.at))).one()
    return Stretch(tuple(map(int, ids.split(","))), tuple(instants.split(","))) if ids else Stretch((), ())


def beside(session: Session, client_id: int, at: datetime, line_id: int, most: int) -> list[int]:
    """The ids of a client's lines around this one, with it, by time: so many before it, and as many after."""
    theirs = select(_ROW.id).where(_ROW.client_id == client_id)
    before = theirs.where(_ROW.at <= at, or_(_ROW.at < at, _ROW.id < line_id))
    after = theirs.where(_ROW.at >= at, or_(_ROW.at > at, _ROW.id > line_id))
    earlier = session.scalars(before.order_by(_ROW.at.desc(), _ROW.id.desc()).limit(most)).all()
    later = session.scalars(after.order_by(_ROW.at, _ROW.id).limit(most)).all()
    return [*reversed(earlier), line_id, *later]


def first_at(session: Session) -> datetime | None:
    """When the log begins."""
    return session.scalar(select(func.min(_ROW.at)))


def rows(session: Session, wanted: Iterable[int]) -> list[InteractionRow]:
    """To be edited, by time."""
    found = select(_ROW).where(_ROW.id.in_(list(wanted))).order_by(_ROW.at, _ROW.id)
    return list(session.scalars(found))


def answer_to(session: Session, client_id: int, uids: Sequence[str], instead: str | None) -> None:
    """Lines of a client that answered one of these answer that one from now on, or none."""
    replies = and_(_ROW.client_id == client_id, _ROW.reply_to.in_(list(uids)))
    session.execute(update(_ROW).where(replies).values(reply_to=instead))


def asked_in(session: Session, wanted: Sequence[int], instead: int | None) -> None:
    """Instructions that were given in one of these lines were given in that one, or nobody knows where."""
    given = InstructionRow.interaction_id.in_(list(wanted))
    session.execute(update(InstructionRow).where(given).values(interaction_id=instead))


def _narrow(to: Narrowed) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if to.words:
        found.append(has_words(to.words))
    if to.clients:
        found.append(_ROW.client_id.in_(to.clients))
    if to.since is not None:
        found.append(_ROW.at >= to.since)
    if to.until is not None:
        found.append(_ROW.at < to.until)
    if to.ways:
        found.append(or_(*(_came(channel, medium) for channel, medium in to.ways)))
    if to.direction is not None:
        found.append(_ROW.direction == to.direction)
    if to.tag is not None:
        ticked = select(_TAG.interaction_id).where(_TAG.tag == to.tag, _TAG.state == TagState.CONFIRMED)
        found.append(_ROW.id.in_(ticked))
    if to.missed:
        found += [_ROW.channel.in_(_SPOKEN), _ROW.connected.is_(False)]
    if to.asked:
        item = or_(_ROW.channel.not_in(_SPOKEN), _ROW.connected.is_(False))
        found += [_ROW.direction == "in", _ROW.automatic.is_(False), _ROW.needs_answer.is_(True), item]
    if to.only is not None:
        found.append(_ROW.id.in_(to.only))
    if to.but:
        found.append(_ROW.id.not_in(to.but))
    return found


def _came(channel: str, medium: str | None) -> ColumnElement[bool]:
    return _ROW.channel == channel if medium is None else and_(_ROW.channel == channel, _ROW.medium == medium)
