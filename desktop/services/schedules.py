"""Appointments: single times agreed with a client, and what became of each."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TypedDict, Unpack

from db.models.schedule import AppointmentRow
from db.queries import schedules as queries
from db.queries.schedules import AgendaLine, AppointmentLine
from desktop.domain.clock import Clock
from desktop.domain.errors import Problem, Refused
from desktop.domain.schedule import Outcome
from desktop.domain.task import Side
from desktop.domain.typed import minutes_problems, one_line, time_problems, title_problems
from desktop.services.clients import new_uid
from desktop.services.work import Session, Work

__all__ = ["AgendaLine", "AppointmentChanges", "AppointmentLine", "Outcome", "Schedules"]

_STEPS = {
    Outcome.PLANNED: "appointment_planned",
    Outcome.KEPT: "appointment_kept",
    Outcome.LATE: "appointment_late",
    Outcome.MISSED: "appointment_missed",
    Outcome.CANCELLED: "appointment_cancelled",
    Outcome.MOVED: "appointment_moved",
}
_CHANGED = (Outcome.CANCELLED, Outcome.MOVED)


class AppointmentChanges(TypedDict, total=False):
    """The fields of an appointment that may be corrected."""

    title: str
    starts_at: datetime
    ends_at: datetime | None
    place: str


class Schedules:
    """Refused everywhere: appointment_unknown. What she types wrongly is refused as appointment_is_wrong."""

    def __init__(self, work: Work, clock: Clock) -> None:
        self._work, self._clock = work, clock

    def of_client(self, client_id: int) -> list[AppointmentLine]:
        """All of a client's, by their beginning."""
        with self._work.read() as session:
            return list(queries.of_client(session, client_id))

    def agenda(self, start: datetime, end: datetime) -> list[AgendaLine]:
        """Everybody's that lie at least in part within [start, end), by their beginning, whatever became of them."""
        with self._work.read() as session:
            return list(queries.between(session, start, end))

    def add(
        self, client_id: int, title: str, starts_at: datetime, ends_at: datetime | None = None, place: str = ""
    ) -> int:
        """Agrees on a time, and gives the row's id. Instants are aware."""
        with self._work.write("appointment_added") as session:
            row = AppointmentRow(client_id=client_id, uid=new_uid(), created_at=self._clock())
            _set(row, AppointmentChanges(title=title, starts_at=starts_at, ends_at=ends_at, place=place))
            session.add(row)
            session.flush()
            return row.id

    def change(self, appointment_id: int, **changes: Unpack[AppointmentChanges]) -> None:
        """A correction of what was written down; for another time that somebody asked for there is `move`."""
        with self._work.write("appointment_changed") as session:
            row = _row(session, appointment_id)
            _set(row, changes)
            row.touched_at = self._clock()

    def outcome(self, appointment_id: int, outcome: Outcome, by: Side | None = None, minutes_late: int = 0) -> None:
        """What became of it. `by`: who was late, missed or cancelled it. Planned takes the outcome back."""
        with self._work.write(_STEPS[outcome]) as session:
            _settle(_row(session, appointment_id), outcome, by, minutes_late, self._clock())

    def move(self, appointment_id: int, starts_at: datetime, ends_at: datetime | None, by: Side) -> int:
        """Another time, because one of the two asked for it: the old one stays as moved. Gives the new row's id."""
        with self._work.write("appointment_moved") as session:
            old, now = _row(session, appointment_id), self._clock()
            _settle(old, Outcome.MOVED, by, 0, now)
            row = AppointmentRow(client_id=old.client_id, uid=new_uid(), created_at=now)
            _set(row, AppointmentChanges(title=old.title, starts_at=starts_at, ends_at=ends_at, place=old.place))
            session.add(row)
            session.flush()
            return row.id

    def remove(self, appointment_id: int) -> None:
        """It was never agreed."""
        with self._work.write("appointment_removed") as session:
            session.delete(_row(session, appointment_id))


def _row(session: Session, appointment_id: int) -> AppointmentRow:
    row = queries.row(session, appointment_id)
    if row is None:
        raise Refused("appointment_unknown")
    return row


def _set(row: AppointmentRow, changes: AppointmentChanges) -> None:
    starts_at, ends_at = changes.get("starts_at", row.starts_at), changes.get("ends_at", row.ends_at)
    problems = [*time_problems(starts_at, "starts_at"), *time_problems(ends_at, "ends_at")]
    if "title" in changes:
        problems += title_problems(changes["title"])
    if not problems and ends_at is not None and ends_at <= starts_at:
        problems.append(Problem("ends_before_it_starts", "ends_at"))
    if problems:
        raise Refused("appointment_is_wrong", problems)
    row.starts_at, row.ends_at = starts_at.astimezone(UTC), None if ends_at is None else ends_at.astimezone(UTC)
    row.title = one_line(changes.get("title", row.title))
    row.place = one_line(changes.get("place", row.place or ""))


def _settle(row: AppointmentRow, outcome: Outcome, by: Side | None, minutes_late: int, now: datetime) -> None:
    needs_who = outcome not in (Outcome.PLANNED, Outcome.KEPT)
    problems = minutes_problems(minutes_late, "minutes_late")
    if needs_who and by is None:
        problems.append(Problem("by_missing", "by"))
    if problems:
        raise Refused("appointment_is_wrong", problems)
    row.outcome, row.by = outcome.value, by.value if needs_who and by is not None else None
    row.minutes_late = minutes_late if outcome is Outcome.LATE else 0
    row.changed_at = now if outcome in _CHANGED else None
    row.touched_at = now
