"""Specimens: the smallest record of any kind, to see that its templates can be set."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import UTC, date, datetime
from enum import Enum
from typing import TYPE_CHECKING, Any, get_args, get_origin, get_type_hints

from desktop.domain.week import Week

if TYPE_CHECKING:
    from desktop.documents.kind import Record

_MOMENT = datetime(2026, 1, 5, 9, tzinfo=UTC)
_BY_NAME = {"time_zone": "UTC", "address": "", "vocative": "", "email": ""}
_BY_TYPE: Mapping[object, object] = {
    str: "Garbo",
    int: 0,
    bool: False,
    date: _MOMENT.date(),
    datetime: _MOMENT,
    Week: Week(_MOMENT.date()),
}
_DAYS = 7


def specimen(kind: type[Record], language: str) -> Record:
    """A record of that kind in which only what it cannot do without stands. Raises TypeError for an unknown field."""
    made: Record = _record(kind, {**_BY_NAME, "language": language})
    return made


def _record(kind: type[Any], by_name: Mapping[str, object]) -> Any:
    types = get_type_hints(kind)
    needed = [one.name for one in fields(kind) if one.default is MISSING and one.default_factory is MISSING]
    return kind(**{name: by_name.get(name, _value(types[name], by_name)) for name in needed})


def _value(kind: Any, by_name: Mapping[str, object]) -> object:
    if kind in _BY_TYPE:
        return _BY_TYPE[kind]
    if isinstance(kind, type) and issubclass(kind, Enum):
        return next(iter(kind))
    if isinstance(kind, type) and is_dataclass(kind):
        return _record(kind, by_name)
    if type(None) in get_args(kind):
        return None
    if get_origin(kind) is tuple:
        # A tuple of tuples is a week: a row of spans for each of its days.
        return ((),) * _DAYS if get_origin(get_args(kind)[0]) is tuple and _is_open(get_args(kind)[0]) else ()
    raise TypeError(f"no specimen of {kind}")


def _is_open(kind: Any) -> bool:
    return get_args(kind)[-1] is Ellipsis
