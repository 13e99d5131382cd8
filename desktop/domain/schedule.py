"""The noun Appointment: a time agreed with a client, and what became of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from desktop.domain.task import Side


class Outcome(StrEnum):
    PLANNED = "planned"
    KEPT = "kept"
    LATE = "late"
    MISSED = "missed"
    CANCELLED = "cancelled"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Appointment:
    """`by`: who was late, missed, cancelled or moved it; `changed_at`: when it was cancelled or moved.

    `series`, `slot`: the portable id of the series, and which of its times this one stands for (wall time there).
    """

    id: str
    starts_at: datetime
    created_at: datetime
    ends_at: datetime | None = None
    outcome: Outcome = Outcome.PLANNED
    by: Side | None = None
    minutes_late: int = 0
    changed_at: datetime | None = None
    title: str = ""
    place: str = ""
    series: str | None = None
    slot: datetime | None = None
    reminded_at: datetime | None = None
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)
