"""A client's year told again: what stood, what was counted, her late answers, what she did."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

from db.queries import clients as client_queries
from db.queries import decisions as queries
from desktop.domain.clock import Clock
from desktop.domain.decision import Choice, together
from desktop.domain.errors import Refused
from desktop.domain.steps import done
from desktop.services.assessments import Assessments
from desktop.services.work import Work

if TYPE_CHECKING:
    from desktop.domain.patterns.retold import Retold

__all__ = ["Chosen", "Retelling", "Retellings"]


class Chosen(NamedTuple):
    """A choice of hers about some signals. `on`: the day, in her zone."""

    on: date
    choice: Choice
    signals: tuple[str, ...]


class Retelling(NamedTuple):
    """`zone`: hers. `chosen`: within the months, the earliest first."""

    client_id: int
    client: str
    zone: str
    at: datetime
    year: Retold
    chosen: tuple[Chosen, ...]


class Retellings:
    """Nothing of it is kept: it is told from the log each time it is asked for."""

    def __init__(self, work: Work, assessments: Assessments, clock: Clock) -> None:
        self._work, self._assessments, self._clock = work, assessments, clock

    def of_client(self, client_id: int, between: Callable[[], None] = lambda: None) -> Retelling:
        """The last twelve months. Raises Refused client_gone.

        `between` is called between steps of some milliseconds; it may run other calls, and give this one up.
        """
        from desktop.domain.patterns.retold import retold

        usual = self._assessments.usual(between)
        try:
            facts = self._assessments.facts(client_id, between)
        except LookupError as gone:
            raise Refused("client_gone") from gone
        now = self._clock()
        year = done(retold(facts, now, usual), between)
        zone = ZoneInfo(facts.zone)
        with self._work.read() as session:
            name = client_queries.names(session).get(client_id)
            choices = together(queries.of_client(session, client_id))
        if name is None:
            raise Refused("client_gone")
        chosen = (
            Chosen(
                rows[0].at.astimezone(zone).date(),
                Choice(rows[0].choice),
                tuple(dict.fromkeys(one.signal for one in rows)),
            )
            for rows in reversed(choices)
        )
        begins = year.months[0].first
        return Retelling(client_id, name, zone.key, now, year, tuple(one for one in chosen if one.on >= begins))
