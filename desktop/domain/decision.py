"""The noun Decision: what she decided about a signal; never a profile, never a score."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Choice(StrEnum):
    LATER = "later"
    """Remind me, and until when it stays away."""
    NOT_SO = "not_so"
    """Not how she sees it."""
    TRIED = "tried"
    """She did something about it, to be looked at again after thirty days."""


@dataclass(frozen=True, slots=True)
class Decision:
    """`signal`: the code of what was counted. `until`: how long it stays away. `action`: the code of what was tried.

    `task`, `appointment`: portable ids of what that action became.
    """

    signal: str
    choice: Choice
    at: datetime
    until: datetime | None = None
    reason: str = ""
    action: str = ""
    task: str | None = None
    appointment: str | None = None
