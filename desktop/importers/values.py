"""Values of a JSON file, each read as what it has to be; anything else raises ValueError or TypeError."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from desktop.domain.clock import LAST_YEAR, within
from desktop.domain.decision import Choice
from desktop.domain.instruction import InstructionState
from desktop.domain.interaction import Channel, Direction, Medium, Tag
from desktop.domain.schedule import Outcome
from desktop.domain.task import Side


def text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value.replace("\x00", "")


def key(value: object) -> str:
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise TypeError(value)
    return text(str(value))


def flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError(value)
    return value


def count(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int | float) or value < 0:
        raise TypeError(value)
    return round(value)


def rows(value: object) -> list[object]:
    if not isinstance(value, list):
        raise TypeError(value)
    return value


def mapping(value: object) -> dict[str, object]:
    if not isinstance(value, dict):
        raise TypeError(value)
    return value


def texts(value: object) -> tuple[str, ...]:
    return tuple(text(one) for one in rows(value))


def channels(value: object) -> frozenset[Channel]:
    return frozenset(channel(one) for one in rows(value))


def tags(value: object) -> frozenset[Tag]:
    # A tag of a later version must not cost the line it stands on.
    known = {tag.value for tag in Tag}
    return frozenset(Tag(one) for one in texts(value) if one in known)


def channel(value: object) -> Channel:
    return Channel(text(value))


def direction(value: object) -> Direction:
    return Direction(text(value))


def medium(value: object) -> Medium:
    return Medium(text(value))


def outcome(value: object) -> Outcome:
    return Outcome(text(value))


def side(value: object) -> Side:
    return Side(text(value))


def choice(value: object) -> Choice:
    return Choice(text(value))


def instruction_state(value: object) -> InstructionState:
    return InstructionState(text(value))


def instant(value: object) -> datetime:
    found = datetime.fromisoformat(text(value))
    if found.tzinfo is None or not within(found.year):
        raise ValueError(value)
    return found.astimezone(UTC)


def instants(value: object) -> tuple[datetime, ...]:
    return tuple(sorted(instant(one) for one in rows(value)))


def wall(value: object) -> datetime:
    """A time on the wall, without a zone."""
    found = datetime.fromisoformat(text(value))
    if found.tzinfo is not None or not within(found.year):
        raise ValueError(value)
    return found.replace(second=0, microsecond=0)


def day(value: object) -> date:
    found = date.fromisoformat(text(value))
    if found.year > LAST_YEAR:
        raise ValueError(value)
    return found


def zone(value: object) -> str:
    return ZoneInfo(text(value)).key
