"""The noun Instruction: what a client asked for, and whether it still holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class InstructionState(StrEnum):
    HOLDS = "holds"
    REPLACED = "replaced"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Instruction:
    """`replaced_by`: portable id of the one that took its place. `ended_at`: when it was replaced or cancelled.

    `from_interaction`: portable id of the line in which the client said it.
    """

    id: str
    text: str
    given_at: datetime
    state: InstructionState = InstructionState.HOLDS
    ended_at: datetime | None = None
    replaced_by: str | None = None
    from_interaction: str | None = None
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)
