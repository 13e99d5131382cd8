"""What clients owe and where they are expected, in invented portfolios."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from random import Random
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from desktop.domain.patterns.assessment import Profile
from desktop.domain.schedule import Appointment, Outcome
from desktop.domain.task import Side, Task

if TYPE_CHECKING:
    from tests.domain.patterns.world import Life


@dataclass(frozen=True)
class Lapses:
    """How often what is owed comes late, back or not at all: usually, and where it is a trouble."""

    work_days: float
    meeting_days: float
    late: float
    returned: float
    troubled: float
    late_full: float
    returned_full: float
    troubled_full: float

    @staticmethod
    def drawn(chance: Random, kind: str) -> Lapses:
        force = chance.uniform(0.75, 1.25)
        late = chance.uniform(0.02, 0.16)
        much = 3.0 if kind == "one_trait" and chance.random() < 0.25 else 1.0
        return Lapses(
            work_days=chance.lognormvariate(2.0, 0.5) / much,
            meeting_days=chance.lognormvariate(2.6, 0.7),
            late=late * 1.8 if kind == "one_trait" and chance.random() < 0.4 else late,
            returned=chance.uniform(0.02, 0.09),
            troubled=chance.uniform(0.03, 0.13),
            late_full=min(force * chance.uniform(0.35, 0.75), 0.9),
            returned_full=force * chance.uniform(0.2, 0.5),
            troubled_full=min(force * chance.uniform(0.35, 0.85), 0.9),
        )


def tasks(chance: Random, name: str, life: Life, lapses: Lapses, zone: str) -> Iterator[Task]:
    """Tasks of both sides; those of the client come late or back as their life has it."""
    day, number = life.first, 0
    while day < life.last:
        pace = 3.0 if life.kind == "busy_period" and life.in_special(day) else 1.0
        day += timedelta(days=max(round(chance.expovariate(1 / lapses.work_days) / pace), 1))
        number += 1
        due = day + timedelta(days=chance.randrange(2, 15))
        force = life.strength(Profile.DISORGANIZED, due)
        ill = life.kind == "one_off" and life.in_special(due) and not life.crisis
        theirs = chance.random() < 0.4
        late = chance.random() < _between(lapses.late, lapses.late_full, 1.0 if ill else force)
        done = due + timedelta(
            days=chance.randrange(2, 15) if late else -chance.randrange(-1, 4), hours=chance.randrange(9)
        )
        back: tuple[datetime, ...] = ()
        if chance.random() < _between(lapses.returned, lapses.returned_full, force):
            back = (_at(done + timedelta(days=chance.randrange(1, 4)), zone),)
        told = _at(done, zone) + timedelta(hours=chance.randrange(1, 20))
        yield Task(
            f"{name}k{number}", "work", Side.CLIENT if theirs else Side.ASSISTANT, _at(day, zone), _at(due, zone, 18),
            _at(done, zone) if chance.random() < 0.97 else None, told_at=None if theirs else told,
            promise=not theirs and chance.random() < 0.4, returned=len(back), returned_at=back,
        )  # fmt: skip


def appointments(chance: Random, name: str, life: Life, lapses: Lapses, zone: str) -> Iterator[Appointment]:
    """Appointments, kept or not."""
    day, number = life.first, 0
    while day < life.last:
        day += timedelta(days=max(round(chance.expovariate(1 / lapses.meeting_days)), 1))
        if day.weekday() > 4:
            continue
        number += 1
        starts = _at(day, zone, chance.randrange(9, 18))
        ill = life.kind == "one_off" and life.in_special(day)
        share = _between(
            lapses.troubled, lapses.troubled_full, 0.7 if ill else life.strength(Profile.DISORGANIZED, day)
        )
        outcome, by, late, changed = Outcome.KEPT, None, 0, None
        if chance.random() < share:
            outcome, by = chance.choice((Outcome.LATE, Outcome.MISSED, Outcome.MOVED, Outcome.CANCELLED)), Side.CLIENT
            late = chance.randrange(8, 40) if outcome is Outcome.LATE else 0
            if outcome in (Outcome.MOVED, Outcome.CANCELLED):
                changed = starts - timedelta(hours=chance.randrange(1, 30))
        elif chance.random() < 0.05:
            outcome, by = Outcome.MOVED, chance.choice((Side.CLIENT, Side.ASSISTANT))
            changed = starts - timedelta(hours=chance.randrange(30, 100))
        yield Appointment(
            f"{name}a{number}", starts, starts - timedelta(days=chance.randrange(5, 15)), outcome=outcome, by=by,
            minutes_late=late, changed_at=changed,
        )  # fmt: skip


def _between(usual: float, full: float, force: float) -> float:
    return usual + (full - usual) * force


def _at(day: object, zone: str, hour: int = 11) -> datetime:
    return datetime.combine(day, time(hour), ZoneInfo(zone)).astimezone(UTC)  # type: ignore[arg-type]
