"""ClientFacts: what an assessment knows of one client, each fact once, and what was known by a day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import TypeVar
from zoneinfo import ZoneInfo

from desktop.domain.agreement import Agreement
from desktop.domain.contact import Contact, contacts, single_facts
from desktop.domain.interaction import Tag
from desktop.domain.portfolio import Assistant, Dossier, Portfolio
from desktop.domain.schedule import Appointment, Outcome
from desktop.domain.task import Task

Row = TypeVar("Row", Appointment, Task)

Wording = Mapping[str, Mapping[Tag, float]]
"""By a line's id: how much each tag counts on it, 1 where she ticked it, less where it is only read."""

CHANGES = frozenset({Outcome.CANCELLED, Outcome.MOVED})


@dataclass(frozen=True, slots=True)
class ClientFacts:
    """Everything counted about one client, in order of time.

    `agreements` are closed on her days off; `lasting` are the same without them, for what the client could not know.
    `zone` is the assistant's: a day ends at its midnight. `client_zone` is IANA too.
    """

    client: str
    since: date | None
    zone: str
    client_zone: str
    agreements: tuple[Agreement, ...]
    lasting: tuple[Agreement, ...]
    contacts: tuple[Contact, ...]
    appointments: tuple[Appointment, ...]
    tasks: tuple[Task, ...]
    _read: list[Wording] = field(default_factory=list, compare=False, repr=False)

    @property
    def wording(self) -> Wording | None:
        """What the lines say, once they have been read."""
        return self._read[0] if self._read else None

    def remember(self, wording: Wording) -> None:
        """Keeps what was read for the other profiles: reading is what takes longest."""
        self._read[:] = [wording]

    def day_of(self, at: datetime) -> date:
        """The assistant's calendar day of an instant."""
        return at.astimezone(ZoneInfo(self.zone)).date()


def facts_of(dossier: Dossier, assistant: Assistant) -> ClientFacts:
    """The facts of one client. The order in which the dossier holds them does not matter."""
    days_off = assistant.calendar.days_off if assistant.calendar else ()
    agreements = tuple(sorted(dossier.agreements, key=lambda one: one.from_day))
    return ClientFacts(
        client=dossier.client.id,
        since=dossier.client.since,
        zone=zone_of(assistant),
        client_zone=dossier.client.time_zone,
        agreements=tuple(one.closed_on(days_off) for one in agreements),
        lasting=tuple(replace(one, calendar=replace(one.calendar, days_off=())) for one in agreements),
        contacts=contacts(single_facts(dossier.interactions)),
        appointments=_each_once(dossier.appointments),
        tasks=_each_once(dossier.tasks),
    )


def zone_of(assistant: Assistant) -> str:
    """The zone in which the assistant's days end; UTC where nothing is said."""
    return assistant.calendar.tz if assistant.calendar else "UTC"


def day_to_judge(portfolio: Portfolio) -> date | None:
    """The day of the latest recorded fact, in the assistant's zone; None for an empty portfolio.

    Plans are no facts: a coming due date or a coming appointment does not move the day.
    """
    zone = ZoneInfo(zone_of(portfolio.assistant))
    if portfolio.as_of is not None:
        return portfolio.as_of
    latest = max((at for dossier in portfolio.dossiers for at in _recorded(dossier)), default=None)
    return latest.astimezone(zone).date() if latest else None


def known_by(portfolio: Portfolio, day: date) -> Portfolio:
    """The portfolio as it was known when `day` ended in the assistant's zone: a file cut after that day."""
    end = end_of(day, zone_of(portfolio.assistant))
    kept = (one for one in portfolio.dossiers if one.client.since is None or one.client.since <= day)
    return replace(portfolio, as_of=day, dossiers=tuple(_known(one, end, day) for one in kept))


def end_of(day: date, zone: str) -> datetime:
    """The first instant after `day` in `zone`."""
    return datetime.combine(day + timedelta(days=1), time(), ZoneInfo(zone)).astimezone(UTC)


def settled_at(one: Appointment) -> datetime:
    """From when an appointment's outcome is known: a change when it was made, the rest when it begins."""
    return one.changed_at if one.outcome in CHANGES and one.changed_at is not None else one.starts_at


def _known(dossier: Dossier, end: datetime, day: date) -> Dossier:
    return replace(
        dossier,
        agreements=tuple(one for one in dossier.agreements if one.from_day <= day),
        interactions=tuple(one for one in dossier.interactions if one.at < end),
        appointments=tuple(_appointment(one, end) for one in dossier.appointments if one.created_at < end),
        tasks=tuple(_task(one, end) for one in dossier.tasks if one.created_at < end),
    )


def _appointment(one: Appointment, end: datetime) -> Appointment:
    if settled_at(one) < end:
        return one
    return replace(one, outcome=Outcome.PLANNED, by=None, minutes_late=0, changed_at=None)


def _task(one: Task, end: datetime) -> Task:
    returned = tuple(at for at in one.returned_at if at < end)
    return replace(
        one,
        done_at=one.done_at if one.done_at and one.done_at < end else None,
        told_at=one.told_at if one.told_at and one.told_at < end else None,
        returned=len(returned),
        returned_at=returned,
    )


def _each_once(rows: Iterable[Row]) -> tuple[Row, ...]:
    """Each id once, in order of creation; of two versions the one that is first in a fixed order."""
    found: dict[str, Row] = {}
    for row in sorted(rows, key=lambda one: (one.created_at, one.id, repr(one))):
        found.setdefault(row.id, row)
    return tuple(found.values())


def _recorded(dossier: Dossier) -> Iterator[datetime]:
    for line in dossier.interactions:
        yield line.at
    for one in dossier.appointments:
        yield one.created_at
        if one.outcome is not Outcome.PLANNED:
            yield settled_at(one)
    for task in dossier.tasks:
        yield from (task.created_at, *task.returned_at)
        yield from (at for at in (task.done_at, task.told_at) if at is not None)
