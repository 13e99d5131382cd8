"""What is shown of contacts: their words, how each stands in its conversation, when it was answered."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from db.folding import fold
from db.queries import agreements as agreement_queries
from db.queries import clients as client_queries
from db.queries import tasks as task_queries
from db.queries import timeline as queries
from db.queries.clients import ClientName
from db.queries.interactions import InteractionLine
from desktop.domain.agreement import Agreement, in_force
from desktop.domain.conversation import Reply, Waiting, answers
from desktop.domain.deadlines import deadline
from desktop.domain.interaction import SPOKEN, Channel, Direction, Medium
from desktop.domain.outside import outside_hours
from desktop.services import nouns
from desktop.services.agreements import in_effect
from desktop.services.due import of_row, waits
from desktop.services.proposals import Proposed, proposals
from desktop.services.work import Session

APART = timedelta(days=7)
"""Rows that lie further apart are judged apart: what lies between them need not be read."""


class Standing(StrEnum):
    """What a contact stands for in the conversation."""

    PLAIN = "plain"
    WAITING = "waiting"
    LATE = "late"
    BY_APPOINTMENT = "by_appointment"
    """It waits, and nothing was promised."""
    STILL = "still"
    """An import found it unanswered, and it is too old for a clock."""
    ANSWERS = "answers"
    """Hers, or a talk: it answered what waited."""
    ANSWERED = "answered"
    CALLED_BACK = "called_back"
    """A missed call of the client that was answered by a talk."""
    NOT_NEEDED = "not_needed"
    ELSEWHERE = "elsewhere"


class ContactLine(NamedTuple):
    """One row of the timeline. `lines`: row ids; `text`: of the first that says something, or was sought.

    `due`: of what waits, None without a deadline. `took`: contact seconds of the answer, None where there is none;
    `waited`: the same by the clock on the wall. `in_time`: None where nothing was promised.
    `outside`: the client's, outside the agreed hours. `promised`: titles of what she promised in it.
    `proposed`: read from the text, and still to be confirmed or refused.
    """

    id: int
    lines: tuple[int, ...]
    at: datetime
    channel: Channel
    medium: Medium | None
    direction: Direction
    missed: bool
    minutes: int | None
    automatic: bool
    deleted: bool
    media: bool
    text: str
    standing: Standing
    due: datetime | None
    took: int | None
    waited: int | None
    in_time: bool | None
    outside: bool
    promised: tuple[str, ...]
    tags: frozenset[str]
    proposed: tuple[Proposed, ...] = ()


def contact_lines(
    session: Session, rows: Sequence[Sequence[InteractionLine]], now: datetime, sought: Sequence[str] = ()
) -> list[ContactLine]:
    """Of these contacts of any clients, each of at least one line, in the order given; inside an open block.

    `sought`: folded words; the line in which they stand speaks for its contact.
    """
    if not rows:
        return []
    known = _known(session, rows, now)
    found: dict[int, ContactLine] = {}
    for near in _near(rows):
        seen = _seen(session, near, known)
        found |= {row[0].id: _line(row, seen, now, sought) for row in near}
    return [found[row[0].id] for row in rows]


class _Known(NamedTuple):
    """What is asked once for all, by client. `waiting`, `still`: ids of lines. `promised`: by the instant too."""

    agreements: Mapping[int, Sequence[Agreement]]
    lasting: Mapping[int, Sequence[Agreement]]
    clients: Mapping[int, ClientName]
    waiting: frozenset[int]
    still: frozenset[int]
    promised: Mapping[tuple[int, datetime], list[str]]


class _Seen(NamedTuple):
    """What the rows of one client are judged by. `replies`: by item; `at`: by the instant of her answer."""

    known: _Known
    replies: Mapping[int, Reply]
    at: Mapping[datetime, list[Reply]]
    talks: frozenset[datetime]


def _known(session: Session, rows: Sequence[Sequence[InteractionLine]], now: datetime) -> _Known:
    clients = sorted({row[0].client_id for row in rows})
    made = agreement_queries.of_clients(session, clients)
    clocked, old = waits(session, now, clients)
    promised: dict[tuple[int, datetime], list[str]] = {}
    instants = {line.at for row in rows for line in row}
    for client, made_at, title in task_queries.promised_on(session, clients, min(instants), max(instants)):
        if made_at in instants:
            promised.setdefault((client, made_at), []).append(title)
    return _Known(
        agreements=in_effect(session, clients),
        lasting={
            client: [replace(one, calendar=replace(one.calendar, days_off=())) for one in map(nouns.agreement, held)]
            for client, held in made.items()
        },
        clients=client_queries.by_id(session),
        waiting=_items(clocked),
        still=_items(old),
        promised=promised,
    )


def _seen(session: Session, rows: Sequence[Sequence[InteractionLine]], known: _Known) -> _Seen:
    client, first, last = rows[0][0].client_id, min(row[0].at for row in rows), max(row[-1].at for row in rows)
    around = [of_row(line) for line in queries.around(session, client, first, last)]
    replies = answers(around, known.agreements.get(client, ()))
    by_answer: dict[datetime, list[Reply]] = {}
    for reply in replies:
        by_answer.setdefault(reply.answered_at, []).append(reply)
    talks = frozenset(one.at for one in around if one.channel in SPOKEN and not one.missed)
    return _Seen(known, {int(reply.item.id): reply for reply in replies}, by_answer, talks)


def _near(rows: Iterable[Sequence[InteractionLine]]) -> list[list[Sequence[InteractionLine]]]:
    """By client, those that lie near each other, in order of time."""
    found: list[list[Sequence[InteractionLine]]] = []
    for row in sorted(rows, key=lambda one: (one[0].client_id, one[0].at, one[0].id)):
        last = found[-1][-1] if found else None
        if last is not None and last[0].client_id == row[0].client_id and row[0].at - last[-1].at <= APART:
            found[-1].append(row)
        else:
            found.append([row])
    return found


def _items(found: Mapping[int, Waiting]) -> frozenset[int]:
    return frozenset(int(item.id) for one in found.values() for item in one.items)


def _line(row: Sequence[InteractionLine], seen: _Seen, now: datetime, sought: Sequence[str]) -> ContactLine:
    first = row[0]
    stands = _standing(row, seen, now)
    theirs = first.direction == Direction.IN and not first.automatic
    known, client = seen.known, first.client_id
    return ContactLine(
        id=first.id,
        lines=tuple(line.id for line in row),
        at=first.at,
        channel=Channel(first.channel),
        medium=next((Medium(line.medium) for line in row if line.medium), None),
        direction=Direction(first.direction),
        missed=first.channel in SPOKEN and all(line.connected is False for line in row),
        minutes=sum(line.minutes for line in row if line.minutes) or None,
        automatic=first.automatic,
        deleted=all(line.deleted for line in row),
        media=any(line.media for line in row),
        text=_said(row, sought),
        standing=stands.standing,
        due=stands.due,
        took=stands.took,
        waited=stands.waited,
        in_time=stands.in_time,
        outside=theirs and _outside(first, known),
        promised=tuple(title for line in row for title in known.promised.get((client, line.at), ())),
        tags=frozenset().union(*(line.tags for line in row)),
        proposed=proposals(row),
    )


def _said(row: Sequence[InteractionLine], sought: Sequence[str]) -> str:
    texts = [text for line in row if (text := line.text.strip() or line.subject.strip())]
    found = (text for text in texts if all(word in fold(text) for word in sought)) if sought else iter(texts)
    return next(found, texts[0] if texts else "")


class _Stands(NamedTuple):
    standing: Standing
    due: datetime | None = None
    took: int | None = None
    waited: int | None = None
    in_time: bool | None = None


def _standing(row: Sequence[InteractionLine], seen: _Seen, now: datetime) -> _Stands:
    if any(line.id in seen.known.waiting for line in row):
        due = min(
            (at for line in row if line.id in seen.known.waiting and (at := _due(line, seen.known))), default=None
        )
        if due is None:
            return _Stands(Standing.BY_APPOINTMENT)
        return _Stands(Standing.LATE if now > due else Standing.WAITING, due)
    if any(line.id in seen.known.still for line in row):
        return _Stands(Standing.STILL)
    given = [reply for line in row if _can_answer(line) for reply in seen.at.get(line.at, ())]
    if given:
        return _answer(Standing.ANSWERS, given)
    got = [seen.replies[line.id] for line in row if line.id in seen.replies]
    if got:
        called = row[0].channel in SPOKEN and got[0].answered_at in seen.talks
        return _answer(Standing.CALLED_BACK if called else Standing.ANSWERED, got)
    if row[0].direction == Direction.IN and any(line.answered_elsewhere for line in row):
        return _Stands(Standing.ELSEWHERE)
    if row[0].direction == Direction.IN and any(not line.needs_answer for line in row):
        return _Stands(Standing.NOT_NEEDED)
    return _Stands(Standing.PLAIN)


def _answer(standing: Standing, replies: Sequence[Reply]) -> _Stands:
    """Measured from the one that waited the longest."""
    known = [one.in_time for one in replies if one.in_time is not None]
    first = min(replies, key=lambda one: one.item.at)
    waited = round((first.answered_at - first.item.at).total_seconds())
    return _Stands(standing, None, first.took, waited, all(known) if known else None)


def _outside(line: InteractionLine, known: _Known) -> bool:
    client = line.client_id
    agreements, lasting = known.agreements.get(client, ()), known.lasting.get(client, ())
    return bool(outside_hours(line, agreements, lasting, known.clients[client].time_zone))


def _due(line: InteractionLine, known: _Known) -> datetime | None:
    agreed = in_force(known.agreements.get(line.client_id, ()), line.at)
    return None if agreed is None else deadline(agreed.rule_for(line.channel), agreed.calendar, line.at)


def _can_answer(line: InteractionLine) -> bool:
    return line.direction == Direction.OUT or (line.channel in SPOKEN and line.connected is not False)
