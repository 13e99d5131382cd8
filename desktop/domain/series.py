"""The noun Series: an appointment that comes again, or time of her own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Series:
    """Agreed in wall time: it stays at ten o'clock when the clocks change.

    `starts`: the first time, naive, in `time_zone` (IANA). `minutes`: how long each lasts. `rrule`: the value of RRULE
    (RFC 5545, 3.8.5.3); '' for a single time. `except_on`, `also_on`: EXDATE and RDATE, naive in the same zone.
    """

    id: str
    starts: datetime
    time_zone: str
    minutes: int
    created_at: datetime
    rrule: str = ""
    except_on: tuple[datetime, ...] = ()
    also_on: tuple[datetime, ...] = ()
    title: str = ""
    place: str = ""
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)

    @property
    def comes_again(self) -> bool:
        return bool(self.rrule or self.also_on)
