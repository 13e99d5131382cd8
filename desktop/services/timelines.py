"""The timeline of a client: its contacts by place, and what is shown of those in sight."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, time
from typing import NamedTuple
from zoneinfo import ZoneInfo

from db.folding import fold
from db.queries import clients as client_queries
from db.queries import interactions as interaction_queries
from db.queries import timeline as queries
from db.queries.interactions import InteractionLine
from db.queries.timeline import Moment
from desktop.domain.clock import Clock
from desktop.domain.contact import in_rows
from desktop.domain.interaction import Channel
from desktop.domain.steps import Steps, done
from desktop.services.contact_lines import ContactLine, Standing, contact_lines
from desktop.services.settings import settings_in
from desktop.services.work import Work

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

    def contacts(self, rows: Sequence[tuple[int, ...]], sought: str = "") -> list[ContactLine]:
        """What is shown of these rows of the timeline, in their order; those that are gone are left out.

        `sought`: the line in which these words stand speaks for its contact.
        """
        with self._work.read() as session:
            lines = interaction_queries.lines(session, [one for row in rows for one in row])
            held = {line.id: line for line in lines}
            there = [[held[one] for one in row if one in held] for row in rows]
            return contact_lines(session, [row for row in there if row], self._clock(), fold(sought).split())


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
