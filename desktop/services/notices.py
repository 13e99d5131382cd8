"""Notices of what runs out: worked out when something changes, not when a minute passes."""

from __future__ import annotations

from typing import NamedTuple

from db.queries import clients as client_queries
from db.queries import tasks as task_queries
from desktop.domain.availability import ByHand
from desktop.domain.clock import Clock
from desktop.domain.hours import Calendar
from desktop.domain.notice import Notice, Waits, coming
from desktop.services.availability import decided
from desktop.services.due import waits
from desktop.services.settings import program_in, settings_in
from desktop.services.work import Work

__all__ = ["Ahead", "Notices"]


class Ahead(NamedTuple):
    """What is to be said from now on; her hours and what she decided for today say whether it is.

    `names`: whether a notice may say whose time it is.
    """

    notices: tuple[Notice, ...]
    hours: Calendar
    exception: ByHand | None
    names: bool


class Notices:
    def __init__(self, work: Work, clock: Clock) -> None:
        self._work, self._clock = work, clock

    def ahead(self) -> Ahead:
        """Nothing where she wants no notices."""
        now = self._clock()
        with self._work.read() as session:
            program, hers = program_in(session), settings_in(session).calendar
            if not program.notifies:
                return Ahead((), hers, None, False)
            clients = client_queries.by_id(session)
            clocked, _old = waits(session, now)
            answers = [Waits(one.deadline, id_, clients[id_].name) for id_, one in clocked.items() if one.deadline]
            promised = task_queries.promised_at(session, now)
            promises = [Waits(one.due_at, one.client_id, clients[one.client_id].name) for one in promised if one.due_at]
            return Ahead(coming(answers, promises, now), hers, decided(session), not program.hides_names)
