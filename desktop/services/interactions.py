"""The log: one line, mail or call at a time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import NamedTuple, TypedDict, Unpack

from db.models.interaction import InteractionRow, TagState
from db.queries import clients as client_queries
from db.queries import interactions as queries
from db.queries.interactions import InteractionLine
from desktop.domain.clock import Clock, within
from desktop.domain.errors import Problem, Refused
from desktop.domain.interaction import SPOKEN, Channel, Direction, Interaction, Medium, Tag
from desktop.domain.overlap import STANDS_FOR, line_of, stands_for
from desktop.services import nouns
from desktop.services.agreements import hold_from
from desktop.services.clients import begin, new_uid, so_called
from desktop.services.work import Session, Work

__all__ = ["Correction", "InteractionLine", "Interactions", "Logged"]


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


class Correction(TypedDict, total=False):
    """What of a line may be corrected. `minutes`: None where nobody counted them; `missed`: of a call that was none;
    `medium`: of a message, None where it is not known.

    `tags`: all that hold; one that was refused stays refused until it is ticked.
    """

    at: datetime
    channel: Channel
    medium: Medium | None
    direction: Direction
    minutes: int | None
    missed: bool
    subject: str
    text: str
    tags: frozenset[Tag]


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
        check(when, minutes)
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
            hold_from(session, client_id, noun.at)
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

    def answer(self, interaction_id: int, text: str = "", channel: Channel | None = None) -> int:
        """She has answered this line just now, the way it came unless another is said; gives the new line's row id.

        Raises Refused interaction_unknown.
        """
        with self._work.write("answer_logged") as session:
            asked = _row(session, interaction_id)
            used = channel or Channel(asked.channel)
            noun = Interaction(
                id=new_uid(),
                at=self._clock(),
                channel=used,
                direction=Direction.OUT,
                connected=True if used in SPOKEN else None,
                text=text.strip(),
                medium=Medium(asked.medium) if asked.medium and used == asked.channel else None,
            )
            answer = nouns.interaction_row(noun, asked.client_id)
            session.add(answer)
            session.flush()
            return answer.id

    def no_answer_needed(self, ids: Iterable[int]) -> None:
        """These lines wait for nothing; one action, whatever their number."""
        with self._work.write("no_answer_needed") as session:
            queries.change(session, ids, needs_answer=False, touched_at=self._clock())

    def answered_elsewhere(self, ids: Iterable[int]) -> None:
        """She answered these where the log cannot see; one action, whatever their number."""
        with self._work.write("answered_elsewhere") as session:
            queries.change(session, ids, answered_elsewhere=True, touched_at=self._clock())

    def correct(self, interaction_id: int, **changes: Unpack[Correction]) -> None:
        """Puts right what was written down. What is left out stays.

        Raises Refused: interaction_unknown, connected_not_spoken, time_without_zone, time_out_of_range,
        minutes_out_of_range.
        """
        with self._work.write("interaction_corrected") as session:
            row = _row(session, interaction_id)
            check(changes.get("at", row.at), changes.get("minutes", row.minutes))
            (was,) = (nouns.interaction(line) for line in queries.lines(session, [interaction_id]))
            row.at = changes.get("at", row.at).astimezone(UTC)
            row.direction = changes.get("direction", Direction(row.direction)).value
            row.minutes = changes.get("minutes", row.minutes)
            row.subject = changes.get("subject", row.subject).strip()
            row.text = changes.get("text", row.text).strip()
            if "medium" in changes:
                row.medium = changes["medium"].value if changes["medium"] else None
            _rechannel(row, changes.get("channel", Channel(row.channel)), changes.get("missed"))
            if "tags" in changes:
                _retag(session, interaction_id, changes["tags"])
            row.touched_at = self._clock()
            session.flush()
            (now,) = (nouns.interaction(line) for line in queries.lines(session, [interaction_id]))
            if line_of(now) != line_of(was):
                row.extra = {**row.extra, STANDS_FOR: stands_for(was)}

    def remove(self, ids: Iterable[int]) -> None:
        """Lets these lines go, as one action."""
        with self._work.write("interaction_removed") as session:
            queries.remove(session, ids)

    def tag(self, ids: int | Iterable[int], tag: Tag) -> None:
        """She ticks it, on one or several. Raises Refused interaction_unknown."""
        self._say("interaction_tagged", [ids] if isinstance(ids, int) else ids, tag, TagState.CONFIRMED)

    def untag(self, ids: Iterable[int], tag: Tag) -> None:
        """She has said nothing of it any more, on any of these. Raises Refused interaction_unknown."""
        self._say("interaction_untagged", ids, tag, None)

    def confirm_tag(self, interaction_id: int, tag: Tag) -> None:
        """It was read from the text, and is so. Raises Refused interaction_unknown."""
        self._say("tag_confirmed", [interaction_id], tag, TagState.CONFIRMED)

    def refuse_tag(self, ids: int | Iterable[int], tag: Tag) -> None:
        """It was read from the text of one or several, and is not so. Raises Refused interaction_unknown."""
        self._say("tag_refused", [ids] if isinstance(ids, int) else ids, tag, TagState.REJECTED)

    def _say(self, step: str, ids: Iterable[int], tag: Tag, state: TagState | None) -> None:
        with self._work.write(step) as session:
            for one in ids:
                _row(session, one).touched_at = self._clock()
                queries.set_tag(session, one, tag.value, state)


def check(at: datetime, minutes: int | None = None) -> None:
    """Refuses a moment or a length that no line can have."""
    if at.tzinfo is None:
        raise Refused("time_without_zone", [Problem("time_without_zone", "at")])
    if not within(at.year):
        raise Refused("time_out_of_range", [Problem("time_out_of_range", "at")])
    if minutes is not None and not 0 <= minutes <= LONGEST:
        raise Refused("minutes_out_of_range", [Problem("minutes_out_of_range", "minutes")])


def _row(session: Session, interaction_id: int) -> InteractionRow:
    row = queries.row(session, interaction_id)
    if row is None:
        raise Refused("interaction_unknown")
    return row


def _retag(session: Session, interaction_id: int, tags: frozenset[Tag]) -> None:
    held = queries.lines(session, [interaction_id])[0].tags
    for tag in sorted(held - tags):
        queries.set_tag(session, interaction_id, tag, None)
    for tag in sorted(tags - held):
        queries.set_tag(session, interaction_id, tag.value, TagState.CONFIRMED)


def _rechannel(row: InteractionRow, channel: Channel, missed: bool | None) -> None:
    """Another way it came; whether a talk came about is asked of talks only."""
    if missed and channel not in SPOKEN:
        raise Refused("connected_not_spoken", [Problem("connected_not_spoken", "missed")])
    if channel not in SPOKEN:
        row.connected = None
    elif missed is not None:
        row.connected = not missed
    elif row.channel not in SPOKEN:
        row.connected = True
    if channel is not Channel.MESSAGE:
        row.medium = None
    row.channel = channel.value
