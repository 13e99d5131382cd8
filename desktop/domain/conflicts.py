"""Conflicts: what overlaps in her calendar, and what lies where nobody agreed to be there."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple
from zoneinfo import ZoneInfo

from desktop.domain.hours import Calendar, hours
from desktop.domain.placing import USUAL
from desktop.domain.workdays import workdays


class Trouble(StrEnum):
    OVERLAP = "overlap"
    DAY_OFF = "day_off"
    """She does not work on that day."""
    OUTSIDE_HOURS = "outside_hours"
    """She works on that day, but not all through it."""
    OUTSIDE_CONTACT_HOURS = "outside_contact_hours"
    """It was not agreed with the client that anybody is there then."""


class Engagement(NamedTuple):
    """[begins, ends), aware; `ends` None: not said. `agreed`: the hours agreed with whoever it is with.

    `own`: time of her own, which is hers to put wherever she likes.
    """

    begins: datetime
    ends: datetime | None
    agreed: Calendar | None = None
    own: bool = False


class Conflict(NamedTuple):
    """By their places in what was given; `other`: what it overlaps, which begins earlier or stands before it."""

    trouble: Trouble
    one: int
    other: int | None = None


def conflicts(engagements: Sequence[Engagement], hers: Calendar) -> list[Conflict]:
    """Every pair that overlaps, and every one that lies outside; by the place of `one`."""
    found = [*_overlaps(engagements)]
    for at, one in enumerate(engagements):
        if one.own:
            continue
        trouble = _hers(one, hers)
        if trouble is not None:
            found.append(Conflict(trouble, at))
        if one.agreed is not None and not _is_within(one, one.agreed):
            found.append(Conflict(Trouble.OUTSIDE_CONTACT_HOURS, at))
    return sorted(found, key=lambda each: (each.one, each.trouble, -1 if each.other is None else each.other))


def _overlaps(engagements: Sequence[Engagement]) -> list[Conflict]:
    found: list[Conflict] = []
    running: list[int] = []
    for at in sorted(range(len(engagements)), key=lambda place: (engagements[place].begins, place)):
        begins = engagements[at].begins
        running = [other for other in running if _end(engagements[other]) > begins]
        found += [Conflict(Trouble.OVERLAP, at, other) for other in running]
        running.append(at)
    return found


def _end(one: Engagement) -> datetime:
    return one.ends or one.begins + USUAL


def _hers(one: Engagement, hers: Calendar) -> Trouble | None:
    if _is_within(one, hers):
        return None
    works = workdays(hers).is_open(one.begins.astimezone(ZoneInfo(hers.tz)).date())
    return Trouble.OUTSIDE_HOURS if works else Trouble.DAY_OFF


def _is_within(one: Engagement, calendar: Calendar) -> bool:
    if one.ends is None:
        return hours(calendar).is_open(one.begins)
    return hours(calendar).elapsed(one.begins, one.ends) >= round((one.ends - one.begins).total_seconds())
