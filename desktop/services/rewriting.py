"""Lines of the log rewritten: joined, split, given to another client; inside an open write."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from db.models.interaction import TagState
from db.queries import clients as client_queries
from db.queries import interactions as interaction_queries
from db.queries import journal as queries
from db.queries.interactions import InteractionLine
from desktop.domain import rewriting
from desktop.domain.errors import Refused
from desktop.domain.interaction import Interaction
from desktop.domain.rewriting import Part
from desktop.services import nouns
from desktop.services.agreements import hold_from
from desktop.services.clients import new_uid
from desktop.services.interactions import check
from desktop.services.work import Session

MOMENT = timedelta(microseconds=1)


def join(session: Session, ids: Sequence[int], now: datetime) -> int:
    """Gives the row id of the one that is left, the earliest."""
    lines = _lines(session, ids)
    first, rest = lines[0], lines[1:]
    if any(line.client_id != first.client_id for line in rest):
        raise Refused("join_differs")
    one = rewriting.joined([nouns.interaction(line) for line in lines], _between(session, lines))
    gone = [line.id for line in rest]
    queries.answer_to(session, first.client_id, [line.uid for line in rest], first.uid)
    queries.asked_in(session, gone, first.id)
    interaction_queries.remove(session, gone)
    _rewrite(session, first.id, one, now)
    # Tags of a newer program, which no noun knows.
    strange = frozenset[str]().union(*(line.tags for line in rest)) - nouns.TAGS
    _tick(session, first.id, strange, TagState.CONFIRMED)
    return first.id


def split(session: Session, interaction_id: int, first: Part, second: Part, now: datetime) -> int:
    """Gives the row id of the new one."""
    for part in (first, second):
        check(part.at)
    (line,) = _lines(session, [interaction_id])
    one, other = rewriting.split(nouns.interaction(line), first, second, new_uid())
    hold_from(session, line.client_id, min(one.at, other.at))
    _rewrite(session, line.id, one, now)
    row_id = _add(session, other, line.client_id, now)
    _tick(session, row_id, other.tags, TagState.CONFIRMED)
    _tick(session, row_id, other.rejected_tags, TagState.REJECTED)
    return row_id


def reassign(session: Session, ids: Sequence[int], client_id: int, now: datetime) -> None:
    """The lines keep their row ids."""
    if client_queries.row(session, client_id) is None:
        raise Refused("client_gone")
    lines = [line for line in _lines(session, ids) if line.client_id != client_id]
    taken = set(interaction_queries.uids(session, client_id))
    uids: dict[tuple[int, str], str] = {}
    for line in lines:
        uid = new_uid() if line.uid in taken else line.uid
        taken.add(uid)
        uids[line.client_id, line.uid] = uid
    for client in {line.client_id for line in lines}:
        queries.answer_to(session, client, [line.uid for line in lines if line.client_id == client], None)
    for line in lines[:1]:
        hold_from(session, client_id, line.at)
    # Gone and come again, so that both clients are told of it; under its own row id, so that it is found.
    interaction_queries.remove(session, [line.id for line in lines])
    for line in lines:
        replied = uids.get((line.client_id, line.reply_to)) if line.reply_to else None
        noun = replace(nouns.interaction(line), id=uids[line.client_id, line.uid], reply_to=replied)
        _add(session, noun, client_id, now, line.id)
        _tick(session, line.id, line.tags, TagState.CONFIRMED)
        _tick(session, line.id, line.rejected_tags, TagState.REJECTED)


def _lines(session: Session, ids: Sequence[int]) -> list[InteractionLine]:
    """All of these, in order of time."""
    found = interaction_queries.lines(session, list(dict.fromkeys(ids)))
    if not ids or len(found) < len(set(ids)):
        raise Refused("interaction_unknown")
    return sorted(found, key=lambda line: (line.at, line.id))


def _between(session: Session, lines: Sequence[InteractionLine]) -> list[Interaction]:
    """What else the log of their client has from the first to the last of them."""
    chosen = {line.id for line in lines}
    log = interaction_queries.of_client(session, lines[0].client_id, lines[0].at, lines[-1].at + MOMENT)
    places = [line.id for line in log]
    inner = log[places.index(lines[0].id) : places.index(lines[-1].id)]
    return [nouns.interaction(line) for line in inner if line.id not in chosen]


def _rewrite(session: Session, row_id: int, noun: Interaction, now: datetime) -> None:
    """What a line says from now on; from which import it came, it still knows."""
    (row,) = queries.rows(session, [row_id])
    for name, value in nouns.interaction_values(noun, row.client_id, row.batch_id).items():
        setattr(row, name, value)
    row.touched_at = now
    for tag in sorted(nouns.TAGS):
        interaction_queries.set_tag(session, row_id, tag, None)
    session.flush()
    _tick(session, row_id, noun.tags, TagState.CONFIRMED)
    _tick(session, row_id, noun.rejected_tags, TagState.REJECTED)


def _add(session: Session, noun: Interaction, client_id: int, now: datetime, row_id: int | None = None) -> int:
    row = nouns.interaction_row(noun, client_id)
    row.touched_at = now
    if row_id is not None:
        row.id = row_id
    session.add(row)
    session.flush()
    return row.id


def _tick(session: Session, row_id: int, tags: Iterable[str], state: TagState) -> None:
    for tag in sorted(tags):
        interaction_queries.set_tag(session, row_id, str(tag), state)
