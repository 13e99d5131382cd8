"""One JSON object being read: each key is taken once; what nobody takes is kept aside and reported."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from desktop.domain.errors import Refused
from desktop.domain.validation import validate

# Ours by the format, not yet nouns of the store: they ride along untouched. The last ones a task keeps about itself.
KEPT_ASIDE = frozenset(
    {"occasions", "notes", "rrule", "exdates", "checklist", "due_before", "due_missed", "follows", "letterhead"}
)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Skipped:
    """A row that could not be taken: where it stands in the file, and why."""

    place: str
    code: str


@dataclass(slots=True)
class Report:
    unknown: set[str] = field(default_factory=set)
    skipped: list[Skipped] = field(default_factory=list)
    doubtful: list[Skipped] = field(default_factory=list)


class Wrong(Exception):
    """A value that is not what the format says; its row is left out."""


class Row:
    """One JSON object being read: each key is taken once."""

    def __init__(self, raw: object, place: str, report: Report) -> None:
        if not isinstance(raw, dict):
            raise Wrong("not_an_object")
        self._raw: dict[str, object] = raw
        self._taken: set[str] = set()
        self.place = place
        self.report = report

    def take(self, key: str, read: Callable[[object], T], default: T) -> T:
        self._taken.add(key)
        value = self._raw.get(key)
        return default if value is None else _checked(read, value, key)

    def need(self, key: str, read: Callable[[object], T]) -> T:
        self._taken.add(key)
        if self._raw.get(key) is None:
            raise Wrong(f"no_{key}")
        return _checked(read, self._raw[key], key)

    def peek(self, key: str) -> object:
        """The value as it stands, without taking it."""
        return self._raw.get(key)

    def errors(self) -> tuple[str, ...]:
        """What is wrong with this object as an agreement."""
        return validate(self._raw).errors

    def rest(self) -> dict[str, object]:
        left = {key: value for key, value in self._raw.items() if key not in self._taken}
        # Positions are left out, so that one unknown key in ten thousand rows is one line of the report.
        kind = "".join(part for part in self.place if not part.isdigit()).replace("[]", "")
        self.report.unknown |= {f"{kind}.{key}".lstrip(".") for key in left if key not in KEPT_ASIDE}
        return left


def _checked(read: Callable[[object], T], value: object, key: str) -> T:
    try:
        return read(value)
    except (ValueError, TypeError, KeyError, OverflowError, Refused) as error:
        raise Wrong(f"bad_{key}") from error
