"""The log: one line, mail or call at a time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import NamedTuple

from db.models.interaction import TagState
from db.queries import clients as client_queries
from db.queries import interactions as queries
from db.queries.interactions import InteractionLine
from desktop.domain.clock import Clock, within
from desktop.domain.errors import Problem, Refused
from desktop.domain.interaction import SPOKEN, Channel, Direction, Interaction, Tag
from desktop.services import nouns
from desktop.services.clients import begin, new_uid, so_called
from desktop.services.work import Work

__all__ = ["InteractionLine", "Interactions", "Logged"]


LONGEST = 7 * 24 * 60
"""Minutes that one contact may take; more is a slip of the hand."""


class Logged(NamedTuple):
    """`uid`: the portable id of the new line."""

    id: int
    uid: str
    client_id: int
    client: str
    client_is_new: bool
    at: datetime


class Interactions:
    def __init__(self, work: Work, clock: Clock) -> None:
        self._work, self._clock = work, clock

    def log_for(
        self,
        client: str,
        *,
        channel: str,
        direction: str,
        at: datetime | None = None,
        minutes: int | None = None,
        missed: bool = False,
        text: str = "",
        tags: Sequence[str] = (),
    ) -> Logged:
        """Writes one interaction down; a client that is not there yet is made, with her usual agreement.

        `at`: aware; None is now. Raises Refused: name_missing, name_too_long, client_ambiguous, connected_not_spoken,
        time_without_zone, time_out_of_range, minutes_out_of_range.
        """
        when = self._clock() if at is None else at
        if when.tzinfo is None:
            raise Refused("time_without_zone", [Problem("time_without_zone", "at")])
        if not within(when.year):
            raise Refused("time_out_of_range", [Problem("time_out_of_range", "at")])
        if minutes is not None and not 0 <= minutes <= LONGEST:
            raise Refused("minutes_out_of_range", [Problem("minutes_out_of_range", "minutes")])
        noun = Interaction(
            id=new_uid(),
            at=when.astimezone(UTC),
            channel=Channel(channel),
            direction=Direction(direction),
            connected=not missed if Channel(channel) in SPOKEN else None,
            minutes=minutes,
            text=text.strip(),
            tags=frozenset(Tag(tag) for tag in tags),
        )
        if missed and noun.channel not in SPOKEN:
            raise Refused("connected_not_spoken", [Problem("connected_not_spoken", "missed")])
        with self._work.write("interaction_logged") as session:
            known = so_called(session, client)
            client_id = begin(session, client, noun.at).id if known is None else known
            row = nouns.interaction_row(noun, client_id)
            session.add(row)
            session.flush()
            queries.add_tags(session, [(row.id, tag.value, TagState.CONFIRMED) for tag in sorted(noun.tags)])
            name = client_queries.names(session)[client_id]
        return Logged(row.id, noun.id, client_id, name, known is None, noun.at)

    def lines(self, ids: Sequence[int]) -> list[InteractionLine]:
        """These interactions, in the order asked; those that are gone are left out."""
        with self._work.read() as session:
            return queries.lines(session, ids)
