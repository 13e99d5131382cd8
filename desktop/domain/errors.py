"""GarboError and its few kinds: all that leaves a service, all that UI and CLI catch."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from dataclasses import field as attribute


@dataclass(frozen=True, slots=True)
class Problem:
    """What a check found wrong with what a person typed: a code, the field it belongs to, its data."""

    code: str
    field: str = ""
    data: dict[str, object] = attribute(default_factory=dict, hash=False)


class GarboError(Exception):
    """The world's fault, not ours: a code and its data. The words belong to the UI and the CLI."""

    def __init__(self, code: str, **data: object) -> None:
        super().__init__(code)
        self.code = code
        self.data = data


class Refused(GarboError):
    """What was asked breaks a rule; `problems` says which. Nothing was written."""

    def __init__(self, code: str, problems: Iterable[Problem] = (), **data: object) -> None:
        super().__init__(code, **data)
        self.problems = tuple(problems)


class StoreFailed(GarboError):
    """The store could not do it; nothing was written."""


class Unreadable(GarboError):
    """A foreign file is not what it says it is, or holds nothing that can be imported."""
