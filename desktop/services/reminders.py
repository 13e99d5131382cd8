"""Reminders of the day before: whom she wants to remind of what, by hand; inside an open block."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from db.queries import clients as client_queries
from db.queries import desk as queries
from desktop.domain.hours import Calendar
from desktop.domain.placing import day_of
from desktop.domain.workdays import workdays
from desktop.services.agenda import Which, agenda
from desktop.services.work import Session


class Reminder(NamedTuple):
    """An appointment (`which`), or what the client has to bring (`task_id`); the other of the two is None."""

    which: Which | None
    task_id: int | None
    client_id: int
    client: str
    title: str
    at: datetime
    place: str = ""


def to_remind(session: Session, hers: Calendar, now: datetime) -> list[Reminder]:
    """What stands until the end of her next working day, from tomorrow on, and nobody was reminded of; by its time."""
    zone = ZoneInfo(hers.tz)
    today = now.astimezone(zone).date()
    start = day_of(today + timedelta(days=1), zone).begins
    end = day_of(workdays(hers).forth(today, 1), zone).ends
    names = client_queries.names(session)
    met = [
        Reminder(one.which, None, one.client_id, one.client, one.title, one.starts_at, one.place)
        for one in agenda(session, start, end)
        if one.client_id is not None and one.outcome == "planned" and not one.reminded_at and one.starts_at >= start
    ]
    owed = [
        Reminder(None, task.id, task.client_id, names[task.client_id], task.title, task.due_at)
        for task in queries.inputs_due(session, start, end)
    ]
    return sorted([*met, *owed], key=lambda one: (one.at, one.client, one.title))
