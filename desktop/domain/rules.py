"""Answer rules: by when an item that was received has to be answered."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NoRule:
    """No deadline: 'by appointment'."""


@dataclass(frozen=True, slots=True)
class ContactTime:
    """So many minutes of open time after the receipt."""

    minutes: int


@dataclass(frozen=True, slots=True)
class BusinessDays:
    """The last closing of the Nth open day after the day received; 0 is that day itself."""

    days: int


@dataclass(frozen=True, slots=True)
class SameDay:
    """A local time, in minutes since midnight (1440 is 24:00), on the day received or the next that allows it."""

    by: int


Rule = NoRule | ContactTime | BusinessDays | SameDay
NO_RULE = NoRule()
