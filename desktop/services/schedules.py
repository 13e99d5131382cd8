"""Appointments: single ones and those that come again, and what became of each."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import NamedTuple, Unpack

from desktop.domain.agreement import in_force
from desktop.domain.clock import Clock
from desktop.domain.conflicts import Engagement, Trouble, conflicts
from desktop.domain.schedule import Outcome
from desktop.domain.series import Series
from desktop.domain.series_changes import Scope
from desktop.domain.slots import offers
from desktop.domain.task import Side
from desktop.services import agenda, nouns
from desktop.services import series as repeating
from desktop.services.agenda import AgendaLine, Occurrence, Which, diary_of
from desktop.services.agreements import in_effect
from desktop.services.appointments import (
    AppointmentChanges,
    add_row,
    come_again,
    edit_of,
    meant_by,
    row_of,
    set_fields,
    settle,
)
from desktop.services.clients import new_uid
from desktop.services.reminders import Reminder, to_remind
from desktop.services.settings import settings_in
from desktop.services.work import Session, Work

__all__ = [
    "AgendaLine",
    "AppointmentChanges",
    "Conflict",
    "Occurrence",
    "Outcome",
    "Reminder",
    "Schedules",
    "Scope",
    "Trouble",
    "Which",
]

_STEPS = {
    Outcome.PLANNED: "appointment_planned",
    Outcome.KEPT: "appointment_kept",
    Outcome.LATE: "appointment_late",
    Outcome.MISSED: "appointment_missed",
    Outcome.CANCELLED: "appointment_cancelled",
    Outcome.MOVED: "appointment_moved",
}
OFFERED_WITHIN = timedelta(days=30)
"""So far ahead her calendar is looked at for free times."""


class Conflict(NamedTuple):
    """`other`: what it overlaps, which begins earlier."""

    trouble: Trouble
    which: Which
    other: Which | None


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
            found = meant_by(session, which).series
            return None if found is None else nouns.series(found)

    def conflicts(self, start: datetime, end: datetime) -> list[Conflict]:
        """What overlaps within [start, end), or lies outside her hours or those agreed with the client."""
        with self._work.read() as session:
            lines = [one for one in agenda.agenda(session, start, end) if one.outcome == Outcome.PLANNED]
            agreements = in_effect(session, list({one.client_id for one in lines if one.client_id is not None}))
            hers = settings_in(session).calendar
        engagements = []
        for one in lines:
            agreed = in_force(agreements.get(one.client_id or 0, ()), one.starts_at)
            hours = None if agreed is None else agreed.calendar
            engagements.append(Engagement(one.starts_at, one.ends_at, hours, own=one.client_id is None))
        return [
            Conflict(each.trouble, lines[each.one].which, None if each.other is None else lines[each.other].which)
            for each in conflicts(engagements, hers)
        ]

    def free_slots(self, client_id: int, minutes: int, n: int = 3) -> list[datetime]:
        """So many times (UTC) in her next working days, free in her calendar and open in the client's too."""
        now = self._clock()
        with self._work.read() as session:
            diary = diary_of(session, client_id, now, OFFERED_WITHIN)
        return offers(now, diary, timedelta(minutes=minutes), n)

    def to_remind(self, now: datetime | None = None) -> list[Reminder]:
        """What clients could be reminded of today: until the end of her next working day, not yet reminded."""
        with self._work.read() as session:
            return to_remind(session, settings_in(session).calendar, now or self._clock())

    def add(
        self, client_id: int, title: str, starts_at: datetime, ends_at: datetime | None = None, place: str = ""
    ) -> int:
        """Agrees on a time, and gives the row's id. Instants are aware."""
        with self._work.write("appointment_added") as session:
            return add_row(session, client_id, title, starts_at, ends_at, place, self._clock())

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
            settle(row_of(session, which), outcome, by, minutes_late, self._clock())

    def move(
        self, which: Which, starts_at: datetime, ends_at: datetime | None, by: Side, scope: Scope = Scope.THIS
    ) -> Which:
        """Another time, because one of the two asked for it: the old one stays as moved. Gives the new one.

        From here on, or all: the series is agreed on anew, and nothing stays behind as moved.
        """
        with self._work.write(_named("moved", scope)) as session:
            meant, now = meant_by(session, which), self._clock()
            if scope is not Scope.THIS or meant.is_own:
                changes = AppointmentChanges(starts_at=starts_at, ends_at=ends_at)
                return self._change(session, which, scope, changes)
            old = row_of(session, which)
            settle(old, Outcome.MOVED, by, 0, now)
            return add_row(session, old.client_id, old.title, starts_at, ends_at, old.place, now)

    def remove(self, which: Which, scope: Scope = Scope.THIS) -> None:
        """It was never agreed. Of a series what has become of its times stays."""
        with self._work.write(_named("removed", scope)) as session:
            meant, now = meant_by(session, which), self._clock()
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
            row = row_of(session, which)
            row.reminded_at = row.touched_at = self._clock()

    def _change(self, session: Session, which: Which, scope: Scope, changes: AppointmentChanges) -> Which:
        meant, now = meant_by(session, which), self._clock()
        if meant.series is None or meant.slot is None or (scope is Scope.THIS and not meant.is_own):
            row = row_of(session, which)
            set_fields(row, changes)
            row.touched_at = now
            if changes.get("rrule") and meant.series is None:
                come_again(session, row, changes["rrule"], now)
            return row.id
        edit = edit_of(meant, changes)
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


def _named(what: str, scope: Scope) -> str:
    return f"appointment_{what}" if scope is Scope.THIS else f"series_{what}"
