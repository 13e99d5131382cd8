"""Who waits for her and until when, what she promised, and who has not been told yet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import groupby
from typing import NamedTuple
from zoneinfo import ZoneInfo

from db.models.batch import PORTFOLIO
from db.queries import batches as batch_queries
from db.queries import clients as client_queries
from db.queries import interactions as interaction_queries
from db.queries import tasks as task_queries
from db.queries.clients import ClientName
from db.queries.interactions import TailLine
from desktop.domain.backlog import apart
from desktop.domain.clock import Clock
from desktop.domain.conversation import Waiting, waiting
from desktop.domain.deadlines import open_left, used_share
from desktop.domain.errors import Refused
from desktop.domain.hours import Calendar, hours
from desktop.domain.interaction import Channel, Direction, Interaction, Medium
from desktop.domain.localtime import instant, number
from desktop.services.agreements import in_effect
from desktop.services.desk import (
    AgendaKind,
    AgendaLine,
    NextLine,
    PromiseLine,
    PromiseState,
    TaskLine,
    ToldLine,
    desk,
)
from desktop.services.settings import settings_in
from desktop.services.work import Session, Work

__all__ = [
    "AgendaKind",
    "AgendaLine",
    "Board",
    "Due",
    "HeldLine",
    "NextLine",
    "PromiseLine",
    "PromiseState",
    "TaskLine",
    "ToldLine",
    "WaitingLine",
    "WaitingState",
]

MORNING = timedelta(hours=2)
"""So long after her opening what came while she was closed is still news."""


class WaitingState(StrEnum):
    AWAITING = "awaiting"
    OVERDUE = "overdue"
    BY_APPOINTMENT = "by_appointment"
    """Nothing was promised, so there is no deadline."""


class WaitingLine(NamedTuple):
    """One client who waits. `left`: contact seconds until the deadline; `used`: share of the agreed time, 0 to 1.

    `items`: the lines that wait, oldest first; `text`: of the first. `since`: when it came.
    """

    client_id: int
    client: str
    since: datetime
    deadline: datetime | None
    state: WaitingState
    channel: Channel
    medium: Medium | None
    text: str
    items: tuple[int, ...]
    open_now: bool
    opens_at: datetime | None
    left: int | None
    used: float | None
    client_zone: str

    @property
    def lines(self) -> int:
        return len(self.items)


class HeldLine(NamedTuple):
    """What came between her closing and this morning's opening, and waits. `first`: the earliest of its deadlines."""

    messages: int
    first: datetime | None


class Board(NamedTuple):
    """`waiting`: by deadline, the late ones first; then by appointment, by how long they wait.

    `still_waiting`: what an import found unanswered and too old for a clock; asked once. `agenda`: of today, by time.
    `held`: only in the first two hours of her day. `opens`, `closes`: her own hours of today; None on a day off.
    """

    at: datetime
    waiting: tuple[WaitingLine, ...]
    promises: tuple[PromiseLine, ...]
    to_tell: tuple[ToldLine, ...]
    still_waiting: tuple[WaitingLine, ...]
    tasks: tuple[TaskLine, ...] = ()
    agenda: tuple[AgendaLine, ...] = ()
    next_due: NextLine | None = None
    held: HeldLine | None = None
    opens: datetime | None = None
    closes: datetime | None = None


class Due:
    def __init__(self, work: Work, clock: Clock) -> None:
        self._work, self._clock = work, clock

    def board(self, at: datetime | None = None) -> Board:
        """As things stand at `at` (aware; None is now), knowing nothing that came later."""
        when = self._clock() if at is None else at
        with self._work.read() as session:
            clients = client_queries.by_id(session)
            clocked, old = waits(session, when)
            hers = settings_in(session).calendar
            lies = desk(session, clients, when, ZoneInfo(hers.tz))
            today = _open_today(hers, when)
            return Board(
                at=when,
                waiting=_waiting(session, clients, clocked, when),
                promises=lies.promises,
                to_tell=lies.to_tell,
                still_waiting=tuple(
                    sorted(_lines(session, clients, old, when), key=lambda line: line.since, reverse=True)
                ),
                tasks=lies.tasks,
                agenda=lies.agenda,
                next_due=lies.next_due,
                held=_held(clocked.values(), hers, today[0], when) if today else None,
                opens=today[0] if today else None,
                closes=today[1] if today else None,
            )

    def waiting(self) -> tuple[WaitingLine, ...]:
        """Who waits now, the most urgent first; the same as of the board, without the rest of it."""
        now = self._clock()
        with self._work.read() as session:
            clocked, _old = waits(session, now)
            return _waiting(session, client_queries.by_id(session), clocked, now)

    def told(self, lines: Iterable[ToldLine]) -> None:
        """These clients know now; one action, whatever their number."""
        with self._work.write("task_told") as session:
            for line in lines:
                row = task_queries.row(session, line.task_id)
                if row is None:
                    raise Refused("task_unknown")
                row.told_at = row.touched_at = self._clock()

    def no_answer_needed(self, lines: Iterable[WaitingLine]) -> None:
        """These lines wait for nothing; one action, whatever their number."""
        with self._work.write("no_answer_needed") as session:
            interaction_queries.change(session, _items(lines), needs_answer=False, touched_at=self._clock())

    def answered_elsewhere(self, lines: Iterable[WaitingLine]) -> None:
        """She answered these where the log cannot see; one action, whatever their number."""
        with self._work.write("answered_elsewhere") as session:
            interaction_queries.change(session, _items(lines), answered_elsewhere=True, touched_at=self._clock())


def _open_today(calendar: Calendar, at: datetime) -> tuple[datetime, datetime] | None:
    """The first opening and the last closing of the day of `at`; None where it is a day off."""
    local = at.astimezone(ZoneInfo(calendar.tz))
    midnight = local.replace(hour=0, minute=0, second=0, microsecond=0)
    day = next(hours(calendar).days_from(midnight), None)
    if day is None or day.day != number(local.date()):
        return None
    return instant(day.opens), instant(day.closes)


def _held(found: Iterable[Waiting], calendar: Calendar, opens: datetime, at: datetime) -> HeldLine | None:
    if not opens <= at < opens + MORNING:
        return None
    hers = hours(calendar)
    came = [one for one in found if one.since < opens and not hers.elapsed(one.since, opens)]
    messages = sum(1 for one in came for item in one.items if item.at < opens)
    first = min((one.deadline for one in came if one.deadline), default=None)
    return HeldLine(messages, first) if messages else None


def _items(lines: Iterable[WaitingLine]) -> list[int]:
    return [item for line in lines for item in line.items]


def waits(
    session: Session, at: datetime, only: Sequence[int] | None = None
) -> tuple[dict[int, Waiting], dict[int, Waiting]]:
    """By client, of all or of these: what waits under a clock, and what an import found too old for one.

    The ids of its items are those of their rows. Inside an open block.
    """
    agreements = in_effect(session, only)
    imported_at = {str(batch.id): batch.at for batch in batch_queries.rows(session) if batch.kind != PORTFOLIO}
    clocked: dict[int, Waiting] = {}
    old: dict[int, Waiting] = {}
    for client, tail in groupby(interaction_queries.tails(session, at, only), key=lambda line: line.client_id):
        agreed = agreements.get(client, ())
        found = waiting([of_row(line) for line in tail], agreed, at)
        if found is None:
            continue
        fresh, stale = apart(found.items, imported_at, at)
        if stale and (beyond := waiting(stale, agreed, at)):
            old[client] = beyond
            found = waiting(fresh, agreed, at)
        if found is not None:
            clocked[client] = found
    return clocked, old


def of_row(line: TailLine) -> Interaction:
    """What a clock needs of a line, with the row's own id as its id: what waits is acted on by its row."""
    return Interaction(
        id=str(line.id),
        at=line.at,
        channel=Channel(line.channel),
        direction=Direction(line.direction),
        connected=line.connected,
        automatic=line.automatic,
        needs_answer=line.needs_answer,
        answered_elsewhere=line.answered_elsewhere,
        deleted=line.deleted,
        batch=None if line.batch_id is None else str(line.batch_id),
    )


def _waiting(
    session: Session, clients: Mapping[int, ClientName], found: Mapping[int, Waiting], at: datetime
) -> tuple[WaitingLine, ...]:
    return tuple(sorted(_lines(session, clients, found, at), key=_urgency))


def _lines(
    session: Session, clients: Mapping[int, ClientName], found: Mapping[int, Waiting], at: datetime
) -> list[WaitingLine]:
    said = _said(session, list(found.values()))
    return [_line(clients[client], one, at, said) for client, one in found.items()]


def _said(session: Session, found: Sequence[Waiting]) -> Mapping[str, tuple[str, str | None]]:
    """Text and medium of the first line of each, by id."""
    first = [int(one.items[0].id) for one in found]
    return {str(line.id): (line.text or line.subject, line.medium) for line in interaction_queries.said(session, first)}


def _line(client: ClientName, found: Waiting, at: datetime, said: Mapping[str, tuple[str, str | None]]) -> WaitingLine:
    text, medium = said[found.items[0].id]
    open_now = hours(found.calendar).is_open(at)
    due = found.deadline
    return WaitingLine(
        client_id=client.id,
        client=client.name,
        since=found.since,
        deadline=due,
        state=WaitingState.BY_APPOINTMENT if due is None else WaitingState(found.state),
        channel=found.channel,
        medium=Medium(medium) if medium else None,
        text=text,
        items=tuple(int(item.id) for item in found.items),
        open_now=open_now,
        opens_at=None if open_now else hours(found.calendar).next_open(at),
        left=None if due is None else open_left(found.calendar, at, due),
        used=None if due is None else min(1.0, used_share(found.calendar, found.due.at, due, at)),
        client_zone=client.time_zone,
    )


def _urgency(line: WaitingLine) -> tuple[bool, datetime, datetime]:
    return line.deadline is None, line.deadline or line.since, line.since
