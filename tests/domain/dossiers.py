"""Builders for assessments: a client's life, a day at a time, written for the tests."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from desktop.domain.agreement import Agreement
from desktop.domain.client import Client
from desktop.domain.hours import Calendar
from desktop.domain.interaction import Channel, Direction, Interaction, Tag
from desktop.domain.portfolio import Assistant, Dossier, Portfolio
from desktop.domain.rules import ContactTime
from desktop.domain.schedule import Appointment, Outcome
from desktop.domain.task import Side, Task

ROME = ZoneInfo("Europe/Rome")
START = date(2026, 1, 5)
"""A Monday."""

OFFICE = Calendar("Europe/Rome", week=((((9 * 60), 18 * 60),),) * 5 + ((), ()))
AGREED = Agreement(START, OFFICE, {"default": ContactTime(240)})
ASSISTANT = Assistant("Ada", calendar=OFFICE)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """So many days after START, at that time in Rome."""
    return datetime.combine(START + timedelta(days=day), time(hour, minute), ROME).astimezone(UTC)


def says(when: datetime, channel: Channel = Channel.EMAIL, *tags: Tag, connected: bool | None = None) -> Interaction:
    """A line from the client; its id is its instant and channel."""
    name = f"{when:%m%d%H%M}{channel}"
    return Interaction(name, when, channel, Direction.IN, connected, tags=frozenset(tags), text=name)


def answers(when: datetime, channel: Channel = Channel.EMAIL) -> Interaction:
    """A line from the assistant."""
    return Interaction(f"{when:%m%d%H%M}out", when, channel, Direction.OUT, text="here you are")


def missed(when: datetime) -> Interaction:
    return says(when, Channel.CALL, connected=False)


def calm(first: int, last: int) -> list[Interaction]:
    """Two mails a week, answered within the hour; every fourth in the evening."""
    found = []
    for number, day in enumerate(day for day in range(first, last) if day % 7 in (1, 3)):
        hour = 20 if number % 8 == 7 else 10
        found += [says(at(day, hour)), answers(at(day, hour, 50))]
    return found


def restless(first: int, last: int) -> list[Interaction]:
    """Evening mails, missed calls with a message right after, calls again, three times a week."""
    found = []
    for day in (day for day in range(first, last) if day % 7 in (0, 2, 4)):
        found += [missed(at(day, 10)), missed(at(day, 10, 45)), says(at(day, 10, 50), Channel.MESSAGE)]
        found += [answers(at(day, 11, 30)), says(at(day, 21)), answers(at(day, 21, 50))]
    return found


def owes(number: int, due_day: int, days_late: int, returned: int | None = None) -> Task:
    """A task of the client's, made a week before it is due at noon."""
    due = at(due_day, 12)
    back = () if returned is None else (at(returned, 12),)
    done = due + timedelta(days=days_late)
    return Task(
        f"k{number}", "papers", Side.CLIENT, due - timedelta(days=7), due, done, returned=len(back), returned_at=back
    )


def meets(number: int, day: int, outcome: Outcome = Outcome.KEPT, by: Side | None = None) -> Appointment:
    return Appointment(f"a{number}", at(day, 15), at(day - 7, 9), outcome=outcome, by=by, minutes_late=20)


def dossier(
    interactions: list[Interaction],
    tasks: tuple[Task, ...] = (),
    appointments: tuple[Appointment, ...] = (),
    agreed: Agreement = AGREED,
    zone: str = "Europe/Rome",
) -> Dossier:
    return Dossier(Client("c1", "Bruno", time_zone=zone), (agreed,), tuple(interactions), appointments, tasks)


def portfolio(*dossiers: Dossier) -> Portfolio:
    return Portfolio(ASSISTANT, dossiers)
