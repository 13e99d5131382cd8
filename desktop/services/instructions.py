"""Instructions: what a client asked for, what holds now, and what took the place of what."""

from __future__ import annotations

from db.models.instruction import InstructionRow
from db.queries import instructions as queries
from db.queries import interactions as interaction_queries
from db.queries.instructions import AskedLine
from desktop.domain.clock import Clock
from desktop.domain.errors import Refused
from desktop.domain.instruction import InstructionState
from desktop.domain.typed import text_problems
from desktop.services.clients import new_uid
from desktop.services.work import Session, Work

__all__ = ["AskedLine", "InstructionState", "Instructions"]


class Instructions:
    """Refused everywhere: instruction_unknown. What she types wrongly is refused as instruction_is_wrong."""

    def __init__(self, work: Work, clock: Clock) -> None:
        self._work, self._clock = work, clock

    def of_client(self, client_id: int) -> list[AskedLine]:
        """What holds now, the latest first; then what does not hold any more, the one that ended last first."""
        with self._work.read() as session:
            return list(queries.asked(session, client_id))

    def add(self, client_id: int, text: str, from_interaction: int | None = None) -> int:
        """Writes down what the client asked for, and gives the row's id.

        `from_interaction`: the row of the line in which they said it; it was given then, else now.
        """
        with self._work.write("instruction_added") as session:
            return self._add(session, client_id, text, from_interaction).id

    def replace(self, instruction_id: int, text: str, from_interaction: int | None = None) -> int:
        """From now on this holds in its place; gives the new row's id. Refused: instruction_ended."""
        with self._work.write("instruction_replaced") as session:
            old = _holding(session, instruction_id)
            new = self._add(session, old.client_id, text, from_interaction)
            old.state, old.ended_at, old.replaced_by = InstructionState.REPLACED.value, self._clock(), new.id
            return new.id

    def cancel(self, instruction_id: int) -> None:
        """The client does not want it any more. Refused: instruction_ended."""
        with self._work.write("instruction_cancelled") as session:
            row = _holding(session, instruction_id)
            row.state, row.ended_at = InstructionState.CANCELLED.value, self._clock()

    def change(self, instruction_id: int, text: str) -> None:
        """A correction of how it was written down."""
        with self._work.write("instruction_changed") as session:
            _row(session, instruction_id).text = _checked(text)

    def remove(self, instruction_id: int) -> None:
        """It was never asked for; what it had replaced holds again."""
        with self._work.write("instruction_removed") as session:
            row = _row(session, instruction_id)
            for earlier in queries.replaced_by(session, row.id):
                earlier.state, earlier.ended_at, earlier.replaced_by = InstructionState.HOLDS.value, None, None
            session.flush()
            session.delete(row)

    def _add(self, session: Session, client_id: int, text: str, from_interaction: int | None) -> InstructionRow:
        kept, given_at = _checked(text), self._clock()
        if from_interaction is not None:
            line = next(iter(interaction_queries.lines(session, [from_interaction])), None)
            if line is None or line.client_id != client_id:
                raise Refused("interaction_unknown")
            given_at = line.at
        row = InstructionRow(
            client_id=client_id, uid=new_uid(), text=kept, given_at=given_at, interaction_id=from_interaction
        )
        session.add(row)
        session.flush()
        return row


def _row(session: Session, instruction_id: int) -> InstructionRow:
    row = queries.row(session, instruction_id)
    if row is None:
        raise Refused("instruction_unknown")
    return row


def _holding(session: Session, instruction_id: int) -> InstructionRow:
    row = _row(session, instruction_id)
    if row.state != InstructionState.HOLDS.value:
        raise Refused("instruction_ended")
    return row


def _checked(text: str) -> str:
    if problems := text_problems(text):
        raise Refused("instruction_is_wrong", problems)
    return text.strip()
