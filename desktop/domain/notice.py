"""The noun Notice: that somebody's time is running out, said once, and only while she is at work."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from desktop.domain.availability import ByHand, Presence, availability
from desktop.domain.hours import Calendar

AHEAD = timedelta(minutes=15)
"""So long before a time runs out it is said."""


class Kind(StrEnum):
    ANSWER_SOON = "answer_soon"
    PROMISE_SOON = "promise_soon"
    ANSWER_PASSED = "answer_passed"


@dataclass(frozen=True, slots=True)
class Notice:
    """To be said at `at`: that `due` is near, or has passed. Instants are aware. It has no place for words of a client.

    `client` '' and `client_id` None: nobody is named.
    """

    at: datetime
    kind: Kind
    due: datetime
    client_id: int | None = None
    client: str = ""


class Waits(NamedTuple):
    """Whose time runs out when: of an answer, or of a promise."""

    due: datetime
    client_id: int
    client: str


def coming(answers: Iterable[Waits], promises: Iterable[Waits], now: datetime) -> tuple[Notice, ...]:
    """What is to be said after `now`, in its order."""
    found = [Notice(one.due - AHEAD, Kind.ANSWER_SOON, *one) for one in (*answers,)]
    found += [replace(one, at=one.due, kind=Kind.ANSWER_PASSED) for one in found]
    found += [Notice(one.due - AHEAD, Kind.PROMISE_SOON, *one) for one in promises]
    return tuple(sorted((one for one in found if one.at > now), key=lambda one: (one.at, one.kind, one.client)))


def to_say(
    notices: Iterable[Notice], since: datetime, now: datetime, hers: Calendar, exception: ByHand | None = None
) -> tuple[Notice, ...]:
    """Of those that fell due after `since`, up to `now`: all while she is there by her own hours, else none.

    What falls outside them is never said late; Today tells in the morning what came. `exception`: what she decided by
    hand for today.
    """
    fallen = [one for one in notices if since < one.at <= now]
    if not fallen or availability(hers, now, exception).presence is not Presence.OPEN:
        return ()
    return tuple(one for one in fallen if availability(hers, one.at, exception).presence is Presence.OPEN)


def unnamed(notices: Iterable[Notice]) -> tuple[Notice, ...]:
    """The same without a name, as they may be kept while the store is locked."""
    return tuple(replace(one, client_id=None, client="") for one in notices)
