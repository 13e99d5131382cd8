"""The rule simulator: three months as they were, replayed as if an agreement had held all the while."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import NamedTuple

from desktop.domain.agreement import Agreement
from desktop.domain.contact import in_rows
from desktop.domain.conversation import events
from desktop.domain.deadlines import deadline
from desktop.domain.hours import Calendar
from desktop.domain.interaction import Channel, Direction, Interaction
from desktop.domain.outside import outside_of
from desktop.domain.standing import Conversation, Item, Terms
from desktop.domain.steps import Steps

SPAN = timedelta(days=91)
"""Three months, thirteen whole weeks: each weekday as often as any other."""
CONTEXT = timedelta(days=60)
"""So much further back the conversation is read, for what still waited when the three months began."""
ENOUGH = 12
"""Of fewer answers no share is told: one more or less would move it by more than eight points of a hundred, and of
twelve that were all in time no more is known than that seven of ten usually are (Clopper and Pearson, at 95 %)."""

NO_TERMS = Terms(Calendar("UTC"))
"""What her answers answered does not depend on what was agreed; only whether they came in time does."""
AT_ONCE = 1000
"""Items that are replayed in one step."""


class Came(NamedTuple):
    """Something of the client's: a contact, by its first line, or an item that waited. `id`: the line's."""

    id: str
    at: datetime
    channel: Channel


class Exchange(NamedTuple):
    """What one answer answered, or what still waits: `answered_at` is None then.

    `begun`: when the first of it arrived. `items`: of each channel the first, whose time is over before any other's.
    """

    begun: datetime
    items: tuple[Came, ...]
    answered_at: datetime | None


@dataclass(frozen=True, slots=True)
class Past:
    """The three months up to `until`, as every replay of them needs it.

    `first`: when the first line came that is known of them and of what led up to them. `contacts`: the client's.
    `elsewhere`: how many of these she answered where no log can see, at a time that nobody wrote down. `off`: her own
    days off.
    """

    since: datetime
    until: datetime
    first: datetime | None
    exchanges: tuple[Exchange, ...]
    contacts: tuple[Came, ...]
    elsewhere: int
    client_zone: str
    off: tuple[tuple[date, date], ...]

    @property
    def answers(self) -> int:
        """Hers in these months, whether a time was agreed for them or not."""
        return sum(1 for one in self.exchanges if one.answered_at is not None)


class Late(NamedTuple):
    """An answer past its time: to which item, by when it was due, and when it came; None where it has not."""

    item: Came
    due: datetime
    answered_at: datetime | None


@dataclass(frozen=True, slots=True)
class Replayed:
    """The three months under one agreement. `decided`: of how many answers is known whether they came in time.

    `late`: in order of the answers; what still waits is the last. `outside`: contacts outside its hours, of `contacts`.
    """

    decided: int
    late: tuple[Late, ...]
    contacts: int
    outside: tuple[Came, ...]

    @property
    def in_time(self) -> int:
        return self.decided - len(self.late)

    @property
    def share(self) -> int | None:
        """In whole hundredths, never rounded up to all of them; None where too few answers had a time."""
        return self.in_time * 100 // self.decided if self.decided >= ENOUGH else None


def reads_from(now: datetime) -> datetime:
    """From here on lines are needed."""
    return now - SPAN - CONTEXT


def past(
    lines: Sequence[Interaction], now: datetime, client_zone: str, off: Sequence[tuple[date, date]]
) -> Steps[Past]:
    """One client's lines since `reads_from`, in order of time, as replays need them; `now` is aware."""
    known = [line for line in lines if line.at <= now]
    since = now - SPAN
    conversation = Conversation(NO_TERMS)
    for number, event in enumerate(events(known, ())):
        conversation.take(event)
        if number % AT_ONCE == 0:
            yield
    exchanges = [one for one in _exchanges(conversation, now) if one.begun >= since or one.answered_at is None]
    yield
    rows = [row for row in in_rows(known) if row[0].direction is Direction.IN and row[0].at >= since]
    return Past(
        since=since,
        until=now,
        first=known[0].at if known else None,
        exchanges=tuple(exchanges),
        contacts=tuple(Came(row[0].id, row[0].at, row[0].channel) for row in rows),
        elsewhere=sum(1 for row in rows if any(line.answered_elsewhere for line in row)),
        client_zone=client_zone,
        off=tuple(off),
    )


def replayed(found: Past, agreement: Agreement) -> Steps[Replayed]:
    """What these months would have been, had this agreement held from before they began.

    Answers count as in `domain/reliability.py`, contacts as in `domain/outside.py`; an agreement that always held has
    no month in which its hours are new.
    """
    lasting = replace(agreement, from_day=date.min)
    agreed = lasting.closed_on(found.off)
    decided, late = 0, []
    for number, one in enumerate(found.exchanges, 1):
        due = _due(one, agreed)
        if due is not None and _counts(one, due, found):
            decided += 1
            if one.answered_at is None or one.answered_at > due[0]:
                late.append(Late(due[1], due[0], one.answered_at))
        if number % AT_ONCE == 0:
            yield
    yield
    outside = []
    for number, contact in enumerate(found.contacts, 1):
        if outside_of(contact, agreed, lambda: (lasting,), found.client_zone):
            outside.append(contact)
        if number % AT_ONCE == 0:
            yield
    return Replayed(decided, tuple(late), len(found.contacts), tuple(outside))


def _due(one: Exchange, agreed: Agreement) -> tuple[datetime, Came] | None:
    """The item whose time was over first, and when; None where nothing of it had a time."""
    dues = [
        (due, item)
        for item in one.items
        if (due := deadline(agreed.rule_for(item.channel), agreed.calendar, item.at)) is not None
    ]
    return min(dues, key=lambda each: (each[0], each[1].at), default=None)


def _counts(one: Exchange, due: tuple[datetime, Came], found: Past) -> bool:
    """An answer belongs to the months in which what it answered began; what still waits counts once its time is over,
    by the item whose time that is."""
    if one.answered_at is not None:
        return True
    return due[0] < found.until and due[1].at >= found.since


def _exchanges(conversation: Conversation, now: datetime) -> Iterator[Exchange]:
    for at, together in groupby(conversation.answers, key=lambda answer: answer.at):
        yield _exchange((answer.item for answer in together), at)
    if still := conversation.standing(now).items:
        yield _exchange(still, None)


def _exchange(items: Iterable[Item], answered_at: datetime | None) -> Exchange:
    ordered = sorted(items, key=lambda item: item.at)
    first: dict[str, Came] = {}
    for item in ordered:
        assert item.id is not None
        first.setdefault(item.channel, Came(item.id, item.at, Channel(item.channel)))
    return Exchange(ordered[0].at, tuple(first.values()), answered_at)
