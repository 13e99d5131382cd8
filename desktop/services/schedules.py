"""Appointments: single ones and those that come again, and what became of each."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple, TypedDict, Unpack
from zoneinfo import ZoneInfo

from db.models.schedule import AppointmentRow
from db.models.series import SeriesRow
from db.queries import schedules as queries
from db.queries import series as series_queries
from desktop.domain.clock import Clock
from desktop.domain.errors import Problem, Refused
from desktop.domain.occurrences import instant, occurs
from desktop.domain.recurrence import wall_time
from desktop.domain.schedule import Outcome
from desktop.domain.series import Series
from desktop.domain.task import Side
from desktop.domain.typed import minutes_problems, one_line, time_problems, title_problems
from desktop.services import agenda, nouns
from desktop.services import series as repeating
from desktop.services.agenda import AgendaLine, Occurrence, Which
from desktop.services.clients import new_uid
from desktop.services.work import Session, Work

__all__ = ["AgendaLine", "AppointmentChanges", "Occurrence", "Outcome", "Schedules", "Scope", "Which"]

_STEPS = {
    Outcome.PLANNED: "appointment_planned",
    Outcome.KEPT: "appointment_kept",
    Outcome.LATE: "appointment_late",
    Outcome.MISSED: "appointment_missed",
    Outcome.CANCELLED: "appointment_cancelled",
    Outcome.MOVED: "appointment_moved",
}
_CHANGED = (Outcome.CANCELLED, Outcome.MOVED)


class Scope(StrEnum):
    """How much of a series is meant; a single appointment is only ever `this`."""

    THIS = "this"
    ONWARD = "onward"
    ALL = "all"


class AppointmentChanges(TypedDict, total=False):
    """The fields of an appointment that may be corrected. `rrule`: of a series, not of one of its times."""

    title: str
    starts_at: datetime
    ends_at: datetime | None
    place: str
    rrule: str


class Schedules:
    """Refused everywhere: appointment_unknown. What she types wrongly is refused as appointment_is_wrong.

    Time of her own has no outcome: own_time.
    """

    def __init__(self, work: Work, clock: Clock) -> None:
        self._work, self._clock = work, clock

    def of_client(self, client_id: int) -> list[AgendaLine]:
        """All of a client's, by their beginning; of each series what waits for its outcome, and the next ones."""
        with self._work.read() as session:
            return agenda.of_client(session, client_id, self._clock())

    def agenda(self, start: datetime, end: datetime) -> list[AgendaLine]:
        """Everybody's and her own that lie at least in part within [start, end), by their beginning."""
        with self._work.read() as session:
            return agenda.agenda(session, start, end)

    def series_of(self, which: Which) -> Series | None:
        """The series of which it is one time; None where it stands alone."""
        with self._work.read() as session:
            found = _meant(session, which).series
            return None if found is None else nouns.series(found)

    def add(
        self, client_id: int, title: str, starts_at: datetime, ends_at: datetime | None = None, place: str = ""
    ) -> int:
        """Agrees on a time, and gives the row's id. Instants are aware."""
        with self._work.write("appointment_added") as session:
            return _add(session, client_id, title, starts_at, ends_at, place, self._clock())

    def repeat(
        self,
        client_id: int | None,
        title: str,
        starts: datetime,
        zone: str,
        minutes: int,
        rrule: str,
        place: str = "",
    ) -> int:
        """Begins a series, or with None and no rule sets a time of her own aside once; gives the series' row.

        `starts`: naive wall time in `zone`; where the rule does not give it, the series begins with its next time.
        """
        with self._work.write("series_begun" if client_id is not None else "own_time_added") as session:
            noun = Series(new_uid(), starts, zone, minutes, self._clock(), rrule, title=title, place=place)
            return repeating.begin(session, noun, client_id)

    def change(self, which: Which, scope: Scope = Scope.THIS, **changes: Unpack[AppointmentChanges]) -> Which:
        """A correction of what was written down; for another time that somebody asked for there is `move`.

        Gives what it is from now on: one time of a series has a row of its own then.
        """
        with self._work.write(_named("changed", scope)) as session:
            return self._change(session, which, scope, changes)

    def outcome(self, which: Which, outcome: Outcome, by: Side | None = None, minutes_late: int = 0) -> None:
        """What became of it. `by`: who was late, missed or cancelled it. Planned takes the outcome back."""
        with self._work.write(_STEPS[outcome]) as session:
            _settle(_row(session, which), outcome, by, minutes_late, self._clock())

    def move(
        self, which: Which, starts_at: datetime, ends_at: datetime | None, by: Side, scope: Scope = Scope.THIS
    ) -> Which:
        """Another time, because one of the two asked for it: the old one stays as moved. Gives the new one.

        From here on, or all: the series is agreed on anew, and nothing stays behind as moved.
        """
        with self._work.write(_named("moved", scope)) as session:
            meant, now = _meant(session, which), self._clock()
            if scope is not Scope.THIS or meant.is_own:
                changes = AppointmentChanges(starts_at=starts_at, ends_at=ends_at)
                return self._change(session, which, scope, changes)
            old = _row(session, which)
            _settle(old, Outcome.MOVED, by, 0, now)
            return _add(session, old.client_id, old.title, starts_at, ends_at, old.place, now)

    def remove(self, which: Which, scope: Scope = Scope.THIS) -> None:
        """It was never agreed. Of a series what has become of its times stays."""
        with self._work.write(_named("removed", scope)) as session:
            meant, now = _meant(session, which), self._clock()
            if meant.series is not None and meant.slot is not None:
                if scope is Scope.ALL or meant.is_once:
                    repeating.remove_all(session, meant.series)
                    return
                if scope is Scope.ONWARD:
                    repeating.remove_onward(session, meant.series, meant.slot, now)
                    return
                repeating.leave_out(meant.series, meant.slot, now)
            if meant.row is not None:
                session.delete(meant.row)

    def remind(self, which: Which) -> None:
        """The client was reminded of it now."""
        with self._work.write("client_reminded") as session:
            row = _row(session, which)
            row.reminded_at = row.touched_at = self._clock()

    def _change(self, session: Session, which: Which, scope: Scope, changes: AppointmentChanges) -> Which:
        meant, now = _meant(session, which), self._clock()
        if meant.series is None or meant.slot is None or (scope is Scope.THIS and not meant.is_own):
            row = _row(session, which)
            _set(row, changes)
            row.touched_at = now
            return row.id
        edit = _edit(meant, changes)
        if scope is Scope.ALL or meant.is_once:
            return repeating.change_all(session, meant.series, meant.slot, edit, now)
        if scope is Scope.ONWARD:
            return repeating.change_onward(session, meant.series, meant.slot, edit, now)
        # Time of her own has no rows: this one becomes a time by itself.
        repeating.leave_out(meant.series, meant.slot, now)
        one = nouns.series(meant.series)
        starts = edit.starts or meant.slot
        minutes = one.minutes if edit.minutes is None else edit.minutes
        title, place = edit.title or one.title, one.place if edit.place is None else edit.place
        alone = Series(new_uid(), starts, one.time_zone, minutes, now, title=title, place=place)
        return Occurrence(repeating.begin(session, alone, None), starts)


class _Meant(NamedTuple):
    """`row`: where something has happened to it. `series`, `slot`: where it is one time of a series."""

    row: AppointmentRow | None
    series: SeriesRow | None
    slot: datetime | None

    @property
    def is_own(self) -> bool:
        return self.series is not None and self.series.client_id is None

    @property
    def is_once(self) -> bool:
        return self.row is None and self.series is not None and not self.series.rrule and not self.series.also_on


def _meant(session: Session, which: Which) -> _Meant:
    if isinstance(which, Occurrence):
        series = series_queries.row(session, which.series_id)
        row = queries.standing_for(session, which.series_id, which.slot)
        if series is None or (row is None and not occurs(nouns.series(series), which.slot)):
            raise Refused("appointment_unknown")
        return _Meant(row, series, which.slot)
    row = queries.row(session, which)
    if row is None:
        raise Refused("appointment_unknown")
    series = None if row.series_id is None else series_queries.row(session, row.series_id)
    return _Meant(row, series, row.slot)


def _row(session: Session, which: Which) -> AppointmentRow:
    """The row of an appointment; one time of a series gets one of its own."""
    row, series, slot = _meant(session, which)
    if row is not None:
        return row
    assert series is not None
    assert slot is not None
    if series.client_id is None:
        raise Refused("own_time")
    starts_at = instant(slot, ZoneInfo(series.time_zone))
    row = AppointmentRow(
        client_id=series.client_id,
        uid=new_uid(),
        created_at=series.created_at,
        starts_at=starts_at,
        ends_at=repeating.ends_at(starts_at, series.minutes),
        outcome=Outcome.PLANNED.value,
        title=series.title,
        place=series.place,
        series_id=series.id,
        slot=slot,
    )
    session.add(row)
    session.flush()
    return row


def _add(
    session: Session,
    client_id: int,
    title: str,
    starts_at: datetime,
    ends_at: datetime | None,
    place: str,
    now: datetime,
) -> int:
    row = AppointmentRow(client_id=client_id, uid=new_uid(), created_at=now)
    _set(row, AppointmentChanges(title=title, starts_at=starts_at, ends_at=ends_at, place=place))
    session.add(row)
    session.flush()
    return row.id


def _edit(meant: _Meant, changes: AppointmentChanges) -> repeating.Edit:
    """What of the series becomes different, where the time in hand was changed so."""
    assert meant.series is not None
    assert meant.slot is not None
    zone = ZoneInfo(meant.series.time_zone)
    before = meant.row.starts_at if meant.row is not None else instant(meant.slot, zone)
    starts_at = changes.get("starts_at", before)
    problems = _time_problems(starts_at, changes.get("ends_at"))
    if problems:
        raise Refused("appointment_is_wrong", problems)
    minutes: int | None = None
    if "ends_at" in changes:
        ends_at = changes["ends_at"]
        minutes = 0 if ends_at is None else round((ends_at - starts_at) / timedelta(minutes=1))
    return repeating.Edit(
        changes.get("title"),
        # What was not moved keeps its slot, whatever stands in its place.
        None if starts_at == before else wall_time(starts_at, zone).replace(second=0, microsecond=0),
        minutes,
        changes.get("place"),
        changes.get("rrule"),
    )


def _set(row: AppointmentRow, changes: AppointmentChanges) -> None:
    starts_at, ends_at = changes.get("starts_at", row.starts_at), changes.get("ends_at", row.ends_at)
    problems = _time_problems(starts_at, ends_at)
    if "title" in changes:
        problems = [*title_problems(changes["title"]), *problems]
    if problems:
        raise Refused("appointment_is_wrong", problems)
    if row.starts_at is not None and starts_at != row.starts_at:
        row.reminded_at = None  # of another time than this
    row.starts_at, row.ends_at = starts_at.astimezone(UTC), None if ends_at is None else ends_at.astimezone(UTC)
    row.title = one_line(changes.get("title", row.title))
    row.place = one_line(changes.get("place", row.place or ""))


def _time_problems(starts_at: datetime, ends_at: datetime | None) -> list[Problem]:
    problems = [*time_problems(starts_at, "starts_at"), *time_problems(ends_at, "ends_at")]
    if not problems and ends_at is not None and ends_at <= starts_at:
        problems.append(Problem("ends_before_it_starts", "ends_at"))
    return problems


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


def _named(what: str, scope: Scope) -> str:
    return f"appointment_{what}" if scope is Scope.THIS else f"series_{what}"
