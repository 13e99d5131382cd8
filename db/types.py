"""Column types: text that sorts as time does, flags and JSON, all of them legal in STRICT tables."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime

from sqlalchemy import Dialect, Integer, Text
from sqlalchemy.types import TypeDecorator


class Instant(TypeDecorator[datetime]):
    """An aware datetime, kept in UTC as text of fixed width. A naive one is refused with TypeError."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        return None if value is None else instant_text(value)

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[str | None], datetime | None]:  # noqa: ARG002
        return _instant


class Day(TypeDecorator[date]):
    """A date without time or zone: a wall-calendar day. A datetime is refused with TypeError."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        if isinstance(value, datetime):
            raise TypeError("a datetime was given where the store keeps a day")
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> date | None:  # noqa: ARG002
        return None if value is None else date.fromisoformat(value)


class Wall(TypeDecorator[datetime]):
    """A time on the wall, to the minute and without a zone: its zone stands beside it. An aware one is refused."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        return None if value is None else wall_text(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        return None if value is None else datetime.fromisoformat(value)


class Flag(TypeDecorator[bool]):
    """True or False, kept as 1 or 0."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: bool | None, dialect: Dialect) -> int | None:  # noqa: ARG002
        return None if value is None else int(value)

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[int | None], bool | None]:  # noqa: ARG002
        # A look-up in C: eight flags a line, and a history has two hundred thousand lines.
        return _FLAGS.__getitem__


_FLAGS: dict[int | None, bool | None] = {None: None, 0: False, 1: True}


class Json(TypeDecorator[object]):
    """A JSON value; None is NULL. Assign a new value to change it: changes inside it are not seen."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: object, dialect: Dialect) -> str | None:  # noqa: ARG002
        return None if value is None else json.dumps(value, ensure_ascii=False, separators=(",", ":"))

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[str | None], object]:  # noqa: ARG002
        return _json


def _instant(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


def _json(text: str | None) -> object:
    # Nearly every row has nothing extra, and each needs an empty dictionary of its own.
    return {} if text == "{}" else None if text is None else json.loads(text)


def wall_text(value: datetime) -> str:
    """`2026-01-05T10:00`."""
    if value.tzinfo is not None:
        raise TypeError("an aware datetime was given where the store keeps wall time")
    return value.isoformat(timespec="minutes")


def instant_text(value: datetime) -> str:
    """`2026-01-05T08:12:00.000000Z`: sorts as time does, and a person can read it."""
    if value.tzinfo is None:
        raise TypeError("a naive datetime was given to the store")
    # strftime("%Y") does not pad years before 1000 on every platform.
    return value.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"
