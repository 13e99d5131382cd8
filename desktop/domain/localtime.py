"""Wall-clock time in a zone as seconds since the epoch: gaps, repeated hours, dates that never were."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from importlib import resources
from zoneinfo import ZoneInfo

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
EPOCH_DAY = date(1970, 1, 1).toordinal()
DAY = 86400
SECOND = timedelta(seconds=1)

FIRST_DAY = date.min.toordinal() - EPOCH_DAY + 5
LAST_DAY = date.max.toordinal() - EPOCH_DAY - 5
"""Days are counted from 1970-01-01. A margin is kept, so that no zone's offset leaves the years 1 to 9999."""


def seconds(at: datetime) -> int:
    """Whole seconds since the epoch of an aware instant."""
    return (at - EPOCH) // SECOND


def instant(at: int) -> datetime:
    """The aware UTC instant so many seconds after the epoch."""
    return EPOCH + timedelta(seconds=at)


def number(day: date) -> int:
    """A date as days since 1970-01-01."""
    return day.toordinal() - EPOCH_DAY


def label(day: int) -> date:
    """The date so many days after 1970-01-01."""
    return date.fromordinal(day + EPOCH_DAY)


@lru_cache(maxsize=1)
def zone_names() -> frozenset[str]:
    """Every name of the IANA database, links included; not what else a system's zone folder may hold."""
    return frozenset(resources.files("tzdata").joinpath("zones").read_text("utf-8").split())


@lru_cache(maxsize=64)
def zone(name: str) -> Zone:
    """The zone of that IANA name; one object a name, since it keeps what it has worked out."""
    return Zone(ZoneInfo(name))


class Zone:
    """Local times of one zone. A day is a number since 1970-01-01; minutes after its midnight may pass 1440.

    A local time that does not exist moves forward by the length of the gap, read with the offset from
    before it (RFC 5545, 3.3.5). Of one that happens twice an opening takes the first, a closing the second.
    """

    def __init__(self, info: ZoneInfo) -> None:
        self._info = info
        self._midnights: dict[int, int] = {}
        self._steady: dict[int, int | None] = {}

    def opening(self, day: int, minutes: int) -> int:
        local = day * DAY + minutes * 60
        return local - self._offsets(local)[0]

    def closing(self, day: int, minutes: int) -> int:
        # In a gap the smaller offset is the one from before it; of a repeated hour it belongs to the second pass.
        local = day * DAY + minutes * 60
        return local - min(self._offsets(local))

    def begins(self, day: int) -> int:
        """The first second of a date that exists."""
        local = day * DAY
        before, after = self._offsets(local)
        return local - before if before >= after else self._transition(local - after, local - before)

    def ends(self, day: int) -> int:
        """The second after the last one of a date that exists; a piece of the date that is lived again counts."""
        local = (day + 1) * DAY
        before, after = self._offsets(local)
        if before < after:
            return self._transition(local - after, local - before)
        again = local - after
        return again if before > after and self.offset(again - 1) == after else local - before

    def exists(self, day: int) -> bool:
        """Whether the date has an instant at all; Apia had no 30 December 2011."""
        return not (self._in_gap(day * DAY) and self._in_gap(day * DAY + DAY - 1))

    def offset(self, at: int) -> int:
        """Seconds east of UTC at an instant."""
        offset = instant(at).astimezone(self._info).utcoffset()
        assert offset is not None
        return offset // SECOND

    def steady_offset(self, day: int) -> int | None:
        """The one offset that holds from the day before to the end of the day after, None when it changes."""
        if day not in self._steady:
            around = {self._midnight(near) for near in range(day - 1, day + 4)}
            self._steady[day] = around.pop() if len(around) == 1 else None
        return self._steady[day]

    def _midnight(self, day: int) -> int:
        found = self._midnights.get(day)
        if found is None:
            found = self._midnights[day] = self.offset(day * DAY)
        return found

    def _offsets(self, local: int) -> tuple[int, int]:
        """The offsets of a local time, read as its first and as its second occurrence (PEP 495)."""
        wall = instant(local).replace(tzinfo=self._info)
        first, second = wall.utcoffset(), wall.replace(fold=1).utcoffset()
        assert first is not None
        assert second is not None
        return first // SECOND, second // SECOND

    def _in_gap(self, local: int) -> bool:
        before, after = self._offsets(local)
        return before < after

    def _transition(self, low: int, high: int) -> int:
        """The instant after `low`, not after `high`, from which the offset of `high` holds."""
        target = self.offset(high)
        while high - low > 1:
            middle = (low + high) // 2
            if self.offset(middle) == target:
                high = middle
            else:
                low = middle
        return high
