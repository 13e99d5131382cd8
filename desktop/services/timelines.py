"""The timeline of a client: its contacts by place, and what is shown of those in sight."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time
from enum import StrEnum
from typing import NamedTuple
from zoneinfo import ZoneInfo

from db.folding import fold
from db.queries import agreements as agreement_queries
from db.queries import clients as client_queries
from db.queries import interactions as interaction_queries
from db.queries import tasks as task_queries
from db.queries import timeline as queries
from db.queries.interactions import InteractionLine
from db.queries.timeline import Moment
from desktop.domain.agreement import Agreement, in_force
from desktop.domain.clock import Clock
from desktop.domain.contact import in_rows
from desktop.domain.conversation import Reply, Waiting, answers
from desktop.domain.deadlines import deadline
from desktop.domain.interaction import SPOKEN, Channel, Direction, Medium
from desktop.domain.outside import outside_hours
from desktop.domain.steps import Steps, done
from desktop.services import nouns
from desktop.services.agreements import in_effect
from desktop.services.due import of_row, waits
from desktop.services.settings import settings_in
from desktop.services.work import Session, Work

__all__ = ["ContactLine", "InteractionLine", "Standing", "Timeline", "Timelines"]

AT_ONCE = 5000
"""Lines read at once: a step is not to hold the store for long."""


class Timeline(NamedTuple):
    """Where everything of a client stands, the newest first; what is said in it comes chunk by chunk.

    `rows`: row ids of the lines of each contact, the oldest first; a line that nobody wrote is a row of its own.
    `at`: of its first line. `days`: hers. `contacts`: how many of the rows are contacts. `since`: the very first.
    `channels`: all that were used, whatever is shown. `client`: their name; `zone`: hers.
    """

    rows: tuple[tuple[int, ...], ...]
    at: tuple[datetime, ...]
    days: tuple[date, ...]
    contacts: int
    since: datetime | None
    channels: frozenset[Channel]
    client: str
    zone: str


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


class Timelines:
    def __init__(self, work: Work, clock: Clock) -> None:
        self._work, self._clock = work, clock

    def of_client(
        self,
        client_id: int,
        channel: Channel | None = None,
        sought: str = "",
        between: Callable[[], None] = lambda: None,
    ) -> Timeline:
        """All contacts, or those on one channel, or in whose text these words stand.

        `between` is called between steps of some milliseconds; what it raises gives the question up.
        """
        return done(self._of_client(client_id, channel, sought), between)

    def _of_client(self, client_id: int, channel: Channel | None, sought: str) -> Steps[Timeline]:
        with self._work.read() as session:
            zone = settings_in(session).zone
            client = client_queries.by_id(session).get(client_id)
        moments = yield from self._moments(client_id)
        rows = in_rows(moments)
        yield
        contacts = len(rows)
        automatic = [[one] for one in moments if one.automatic]
        if automatic:
            rows = sorted(rows + automatic, key=lambda row: (row[0].at, row[0].id))
        if channel is not None:
            rows = [row for row in rows if row[0].channel == channel]
        if sought.strip():
            found = yield from self._matching([one.id for one in moments], sought)
            rows = [row for row in rows if any(one.id in found for one in row)]
        rows.reverse()
        yield
        at = tuple(row[0].at for row in rows)
        ids = tuple(tuple(one.id for one in row) for row in rows)
        yield
        return Timeline(
            rows=ids,
            at=at,
            days=_days(at, ZoneInfo(zone)),
            contacts=contacts,
            since=moments[0].at if moments else None,
            channels=_channels(moments),
            client=client.name if client else "",
            zone=zone,
        )

    def _moments(self, client_id: int) -> Steps[list[Moment]]:
        """Read in parts: a line that comes meanwhile is in it or not, and whoever asked will be told of it."""
        found: list[Moment] = []
        while True:
            with self._work.read() as session:
                more = queries.moments(session, client_id, AT_ONCE, found[-1] if found else None)
            found += more
            if len(more) < AT_ONCE:
                return found
            yield

    def _matching(self, ids: Sequence[int], sought: str) -> Steps[set[int]]:
        found: set[int] = set()
        for start in range(0, len(ids), AT_ONCE):
            with self._work.read() as session:
                found |= queries.matching(session, ids[start : start + AT_ONCE], sought)
            yield
        return found

    def contacts(self, client_id: int, rows: Sequence[tuple[int, ...]], sought: str = "") -> list[ContactLine]:
        """What is shown of these rows of the timeline, in their order; those that are gone are left out.

        `sought`: the line in which these words stand speaks for its contact.
        """
        now = self._clock()
        with self._work.read() as session:
            held = {line.id: line for line in interaction_queries.lines(session, [one for row in rows for one in row])}
            there = [[held[one] for one in row if one in held] for row in rows]
            there = [row for row in there if row]
            if not there:
                return []
            seen = _seen(session, client_id, there, now)
        return [_line(row, seen, now, fold(sought).split()) for row in there]


class _Seen(NamedTuple):
    """What the rows in sight are judged by. `replies`: by item; `at`: by the instant of her answer.

    `promised`: by the instant at which it was.
    """

    agreements: Sequence[Agreement]
    lasting: Sequence[Agreement]
    client_zone: str
    replies: Mapping[int, Reply]
    at: Mapping[datetime, list[Reply]]
    waiting: frozenset[int]
    still: frozenset[int]
    talks: frozenset[datetime]
    promised: Mapping[datetime, list[str]]


def _seen(session: Session, client_id: int, rows: Sequence[Sequence[InteractionLine]], now: datetime) -> _Seen:
    agreements = in_effect(session, [client_id]).get(client_id, ())
    made = [nouns.agreement(row) for row in agreement_queries.of_client(session, client_id)]
    first, last = min(row[0].at for row in rows), max(row[-1].at for row in rows)
    around = [of_row(line) for line in queries.around(session, client_id, first, last)]
    replies = answers(around, agreements)
    by_answer: dict[datetime, list[Reply]] = {}
    for reply in replies:
        by_answer.setdefault(reply.answered_at, []).append(reply)
    clocked, old = waits(session, now, [client_id])
    promised: dict[datetime, list[str]] = {}
    for made_at, title in task_queries.promised_between(session, client_id, first, last):
        promised.setdefault(made_at, []).append(title)
    return _Seen(
        agreements=agreements,
        lasting=[replace(one, calendar=replace(one.calendar, days_off=())) for one in made],
        client_zone=client_queries.by_id(session)[client_id].time_zone,
        replies={int(reply.item.id): reply for reply in replies},
        at=by_answer,
        waiting=_items(clocked.get(client_id)),
        still=_items(old.get(client_id)),
        talks=frozenset(one.at for one in around if one.channel in SPOKEN and not one.missed),
        promised=promised,
    )


def _items(found: Waiting | None) -> frozenset[int]:
    return frozenset(int(item.id) for item in found.items) if found else frozenset()


def _line(row: Sequence[InteractionLine], seen: _Seen, now: datetime, sought: Sequence[str]) -> ContactLine:
    first = row[0]
    stands = _standing(row, seen, now)
    theirs = first.direction == Direction.IN and not first.automatic
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
        outside=theirs and bool(outside_hours(first, seen.agreements, seen.lasting, seen.client_zone)),
        promised=tuple(title for line in row for title in seen.promised.get(line.at, ())),
        tags=frozenset().union(*(line.tags for line in row)),
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
    if any(line.id in seen.waiting for line in row):
        due = min((at for line in row if line.id in seen.waiting and (at := _due(line, seen))), default=None)
        if due is None:
            return _Stands(Standing.BY_APPOINTMENT)
        return _Stands(Standing.LATE if now > due else Standing.WAITING, due)
    if any(line.id in seen.still for line in row):
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


def _due(line: InteractionLine, seen: _Seen) -> datetime | None:
    agreed = in_force(seen.agreements, line.at)
    return None if agreed is None else deadline(agreed.rule_for(line.channel), agreed.calendar, line.at)


def _can_answer(line: InteractionLine) -> bool:
    return line.direction == Direction.OUT or (line.channel in SPOKEN and line.connected is not False)


def _days(instants: Sequence[datetime], zone: ZoneInfo) -> tuple[date, ...]:
    """The day of each, falling instants given; a zone is asked once a day, not once a line."""
    days: list[date] = []
    begins = datetime.max.replace(tzinfo=UTC)
    day = date.max
    for at in instants:
        if at < begins:
            day = at.astimezone(zone).date()
            begins = datetime.combine(day, time(), zone).astimezone(UTC)
        days.append(day)
    return tuple(days)


def _channels(moments: Sequence[Moment]) -> frozenset[Channel]:
    return frozenset(Channel(one) for one in {moment.channel for moment in moments})
