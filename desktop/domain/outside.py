"""Outside the hours: whether a contact came when it was not agreed, in the client's favour."""

from __future__ import annotations

from collections.abc import Sequence
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
    if agreed is None or contact.channel in agreed.any_time:
        return None
    if hours(agreed.calendar).is_open(contact.at):
        return False
    known = (in_force(lasting, contact.at), in_force(lasting, contact.at - LEARNING))
    return not any(one is not None and _fair(contact, one, client_zone) for one in known)


def _fair(contact: Came, agreed: Agreement, client_zone: str) -> bool:
    return contact.channel in agreed.any_time or any(
        hours(calendar).is_open(contact.at) for calendar in (agreed.calendar, _there(agreed.calendar, client_zone))
    )


@lru_cache(maxsize=512)
def _there(calendar: Calendar, zone: str) -> Calendar:
    """The same hours on the clocks of another place."""
    return replace(calendar, tz=zone, tz_changes=())
