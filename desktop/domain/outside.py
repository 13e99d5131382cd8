"""Outside the hours: whether a contact came when it was not agreed, in the client's favour."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Protocol

from desktop.domain.agreement import Agreement, in_force
from desktop.domain.hours import Calendar, hours

LEARNING = timedelta(days=30)
"""How long contact inside the hours of the agreement before is no breach of the new one."""


class Came(Protocol):
    """When something came, and how."""

    @property
    def at(self) -> datetime: ...

    @property
    def channel(self) -> str: ...


def outside_hours(
    contact: Came, agreements: Sequence[Agreement], lasting: Sequence[Agreement], client_zone: str
) -> bool | None:
    """Whether a contact of the client came outside the agreed hours; None where none were agreed for its channel.

    `agreements`: closed on the assistant's own days off too; `lasting`: as they were made. In the client's favour:
    nobody is out of hours on a day that is closed only by the assistant's own days off, at an hour that is agreed
    when read in the client's own zone, or, for a month, in the hours that held before.
    """
    agreed = in_force(agreements, contact.at)
    if agreed is None:
        return None
    return outside_of(contact, agreed, lambda: _known(contact, lasting), client_zone)


def outside_of(
    contact: Came, agreed: Agreement, known: Callable[[], Iterable[Agreement]], client_zone: str
) -> bool | None:
    """The same under what is in force at the contact. `known`: what the client could go by, if that counts."""
    if contact.channel in agreed.any_time:
        return None
    if hours(agreed.calendar).is_open(contact.at):
        return False
    return not any(_fair(contact, one, client_zone) for one in known())


def _known(contact: Came, lasting: Sequence[Agreement]) -> Iterable[Agreement]:
    now, before = in_force(lasting, contact.at), in_force(lasting, contact.at - LEARNING)
    return [one for one in ((now,) if before is now else (now, before)) if one is not None]


def _fair(contact: Came, agreed: Agreement, client_zone: str) -> bool:
    if contact.channel in agreed.any_time or hours(agreed.calendar).is_open(contact.at):
        return True
    there = _there(agreed.calendar, client_zone)
    return there != agreed.calendar and hours(there).is_open(contact.at)


@lru_cache(maxsize=512)
def _there(calendar: Calendar, zone: str) -> Calendar:
    """The same hours on the clocks of another place."""
    return replace(calendar, tz=zone, tz_changes=())
