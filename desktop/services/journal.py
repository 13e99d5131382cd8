"""The journal: all that was logged with everybody, the newest first, narrowed and found by words."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import NamedTuple
from zoneinfo import ZoneInfo

from db.folding import words as folded_words
from db.queries import clients as client_queries
from db.queries import interactions as interaction_queries
from db.queries import journal as queries
from db.queries.interactions import InteractionLine
from db.queries.journal import Narrowed
from desktop.domain.clock import Clock
from desktop.domain.errors import Refused
from desktop.domain.interaction import Channel, Direction, Medium, Tag
from desktop.domain.rewriting import Part
from desktop.domain.steps import Steps, done
from desktop.services import rewriting
from desktop.services.contact_lines import ContactLine, contact_lines
from desktop.services.due import waits
from desktop.services.excerpts import excerpt
from desktop.services.settings import settings_in
from desktop.services.work import Session, Work

__all__ = ["ContactLine", "Has", "InteractionLine", "Journal", "JournalLine", "Part", "Places", "Wanted", "Whole"]

AT_ONCE = 20_000
"""Lines found in one step: the store is not to be held for long."""
FIRST = 200
"""More than any window shows at once."""
BESIDE = 4
"""Lines of the same client shown before one and after it."""
Way = tuple[Channel, Medium | None]


class Has(StrEnum):
    """How a line of the client stands: it waits for her, she answered it, or it is a call that was missed."""

    WAITING = "waiting"
    ANSWERED = "answered"
    MISSED = "missed"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Only what fits all of it; what is left out narrows nothing.

    `words`: as typed; all of them, the last one only begun. `first`, `last`: days in her zone, both belong to it.
    `way`: a channel, and a medium where one is meant. `tag`: one that she ticked or confirmed.
    """

    words: str = ""
    clients: tuple[int, ...] = ()
    first: date | None = None
    last: date | None = None
    way: Way | None = None
    direction: Direction | None = None
    tag: Tag | None = None
    has: Has | None = None


class Places(NamedTuple):
    """Where everything stands, the newest first; what is said in it comes chunk by chunk.

    `ids`: row ids of the lines. `heads`: the place at which each day begins, with the day, hers. `whole`: these are
    all. `since`: when the log begins, None where it is empty. `zone`: hers. `at`: the present instant.
    """

    ids: Sequence[int]
    heads: tuple[tuple[int, date], ...]
    whole: bool
    since: datetime | None
    zone: str
    at: datetime


class JournalLine(NamedTuple):
    """One line, and whose it is. `contact.text`: an excerpt in one line; `hits`: from and up to a sign of it."""

    client_id: int
    client: str
    contact: ContactLine
    hits: tuple[tuple[int, int], ...]


class Whole(NamedTuple):
    """One line with all that it says, and what was said with this client just before it and just after."""

    shown: JournalLine
    line: InteractionLine
    before: tuple[InteractionLine, ...]
    after: tuple[InteractionLine, ...]
    zone: str
    at: datetime


class Journal:
    def __init__(self, work: Work, clock: Clock) -> None:
        self._work, self._clock = work, clock

    def first(self, wanted: Wanted) -> Places:
        """The newest of what is wanted, as many as are seen at once; there at once, however many there are."""
        return done(self._places(wanted, FIRST))

    def places(self, wanted: Wanted, between: Callable[[], None] = lambda: None) -> Places:
        """All of it. `between` is called between steps of some milliseconds; what it raises gives the question up."""
        return done(self._places(wanted, None), between)

    def lines(self, ids: Sequence[int], words: str = "") -> list[JournalLine]:
        """What is shown of these lines, in the order asked; those that are gone are left out."""
        with self._work.read() as session:
            return _shown(session, interaction_queries.lines(session, ids), self._clock(), folded_words(words))

    def whole(self, interaction_id: int) -> Whole:
        """One line, with what was said around it. Raises Refused interaction_unknown."""
        now = self._clock()
        with self._work.read() as session:
            found = interaction_queries.lines(session, [interaction_id])
            if not found:
                raise Refused("interaction_unknown")
            line = found[0]
            beside = queries.beside(session, line.client_id, line.at, line.id, BESIDE)
            around = interaction_queries.lines(session, beside)
            at = beside.index(line.id)
            (shown,) = _shown(session, found, now, ())
            return Whole(shown, line, tuple(around[:at]), tuple(around[at + 1 :]), settings_in(session).zone, now)

    def join(self, ids: Sequence[int]) -> int:
        """These lines become one, the earliest of them, whose row id is given; what pointed to one of the others points
        to it. Raises Refused: interaction_unknown, join_needs_two, join_differs, join_across_answer.
        """
        with self._work.write("interactions_joined") as session:
            return rewriting.join(session, ids, self._clock())

    def split(self, interaction_id: int, first: Part, second: Part) -> int:
        """One line becomes two of the same side and channel; gives the new one's row id.

        Raises Refused: interaction_unknown, split_leaves_nothing, time_without_zone, time_out_of_range.
        """
        with self._work.write("interaction_split") as session:
            return rewriting.split(session, interaction_id, first, second, self._clock())

    def reassign(self, ids: Sequence[int], client_id: int) -> None:
        """These lines are another client's: they go there with what they are ticked with, and answer nothing here.

        What was asked for in one of them stays with whom it was written down for. Raises Refused: interaction_unknown,
        client_gone.
        """
        with self._work.write("interaction_reassigned") as session:
            rewriting.reassign(session, ids, client_id, self._clock())

    def _places(self, wanted: Wanted, most: int | None) -> Steps[Places]:
        now = self._clock()
        with self._work.read() as session:
            zone, since = settings_in(session).zone, queries.first_at(session)
            narrowed = _narrowed(session, wanted, ZoneInfo(zone), now)
        ids, heads = array("q"), _Heads(ZoneInfo(zone))
        at_once = min(most or AT_ONCE, AT_ONCE)
        after: tuple[int, str] | None = None
        while True:
            with self._work.read() as session:
                found = queries.places(session, narrowed, at_once, after)
            heads.add(len(ids), found.at)
            ids.extend(found.ids)
            whole = len(found.ids) < at_once
            if whole or most is not None:
                return Places(ids, tuple(heads.found), whole, since, zone, now)
            after = found.ids[-1], found.at[-1]
            yield


class _Heads:
    """The places at which days begin, from instants as they are stored, falling; a zone is asked once a day."""

    def __init__(self, zone: ZoneInfo) -> None:
        self.found: list[tuple[int, date]] = []
        self._zone, self._begins = zone, "~"

    def add(self, first: int, instants: Iterable[str]) -> None:
        for place, at in enumerate(instants, first):
            if at < self._begins:
                day = datetime.fromisoformat(at).astimezone(self._zone).date()
                self._begins = f"{_midnight(day, self._zone):%Y-%m-%dT%H:%M:%S.%fZ}"
                self.found.append((place, day))


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(), zone).astimezone(UTC)


def _narrowed(session: Session, wanted: Wanted, zone: ZoneInfo, now: datetime) -> Narrowed:
    """The same for the store: days as instants, and by row id what only the clock knows."""
    waiting: tuple[int, ...] = ()
    if wanted.has in (Has.WAITING, Has.ANSWERED):
        found = waits(session, now, wanted.clients or None)
        waiting = tuple(int(item.id) for by in found for one in by.values() for item in one.items)
    return Narrowed(
        words=tuple(folded_words(wanted.words)),
        clients=wanted.clients,
        since=_midnight(wanted.first, zone) if wanted.first else None,
        until=_midnight(wanted.last + timedelta(days=1), zone) if wanted.last else None,
        ways=((wanted.way[0].value, wanted.way[1].value if wanted.way[1] else None),) if wanted.way else (),
        direction=wanted.direction.value if wanted.direction else None,
        tag=wanted.tag.value if wanted.tag else None,
        missed=wanted.has is Has.MISSED,
        asked=wanted.has is Has.ANSWERED,
        only=waiting if wanted.has is Has.WAITING else None,
        but=waiting if wanted.has is Has.ANSWERED else (),
    )


def _shown(
    session: Session, lines: Sequence[InteractionLine], now: datetime, sought: Sequence[str]
) -> list[JournalLine]:
    names = client_queries.names(session)
    found: list[JournalLine] = []
    for line, contact in zip(lines, contact_lines(session, [[one] for one in lines], now), strict=True):
        text, hits = excerpt(" · ".join(one for one in (line.subject, line.text) if one.strip()), sought)
        found.append(JournalLine(line.client_id, names[line.client_id], contact._replace(text=text), hits))
    return found
