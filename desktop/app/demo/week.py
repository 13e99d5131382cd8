"""Her week as it is planned: work with a time of its own, what comes again, and time for herself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from desktop.app.demo.bank import Bank, ClientTexts
from desktop.domain.hours import Calendar, hours
from desktop.domain.portfolio import Dossier
from desktop.domain.repeating import Every, rule_of
from desktop.domain.series import Series
from desktop.domain.task import Side, Task

MON, TUE, WED, THU, FRI = range(5)


class Placed(NamedTuple):
    """`title`: its place among what she does for the client; `at`: minutes after midnight."""

    title: int
    day: int
    at: int
    minutes: int


PLACED: Mapping[str, tuple[Placed, ...]] = {
    "often": (Placed(0, TUE, 16 * 60, 120), Placed(1, WED, 15 * 60, 120)),
    "tangled": (Placed(2, WED, 9 * 60, 120), Placed(1, FRI, 11 * 60, 120)),
    "steady": (Placed(0, MON, 10 * 60 + 30, 120), Placed(3, TUE, 14 * 60 + 30, 90)),
    "busy": (Placed(2, THU, 8 * 60 + 50, 70), Placed(1, THU, 10 * 60 + 30, 110), Placed(3, THU, 14 * 60, 60)),
    "new": (Placed(1, MON, 15 * 60, 60),),
    "quiet": (Placed(1, THU, 12 * 60 + 20, 40),),
}
"""Monday to Friday of the week in which the sample stands."""
TAKES: Mapping[str, int] = {"often": 45, "tangled": 20, "steady": 60, "busy": 90}
"""Minutes of what is still to be placed for a client."""
CALLS: Mapping[str, tuple[int, int, int]] = {"often": (TUE, 10 * 60, 30)}
"""Agreed with a client to come every week: day, minutes after midnight, length."""
OWN = ((MON, 9 * 60, 60), (FRI, 9 * 60, 60), (THU, 17 * 60, 60))
"""The same for her own time."""


def with_week(dossier: Dossier, texts: ClientTexts, hers: Calendar, now: datetime) -> Dossier:
    """The dossier with what is placed this week, done where its time is over, and the call that comes again.

    On days off nothing is placed.
    """
    zone = hers.tz
    monday = _monday(now, zone)
    work = (
        _task(f"w{number}", texts.mine[one.title], one, monday, zone, now)
        for number, one in enumerate(PLACED.get(texts.key, ()))
    )
    placed = [one for one in work if one.planned_at and hours(hers).elapsed(one.planned_at, _ends(one))]
    takes = TAKES.get(texts.key)
    waiting = tuple(
        replace(task, estimate=takes) if task.title in texts.todo and task.done_at is None else task
        for task in dossier.tasks
    )
    calls = (_series("s1", texts.meetings[0], CALLS[texts.key], monday, zone),) if texts.key in CALLS else ()
    return replace(dossier, tasks=(*waiting, *placed), series=(*dossier.series, *calls))


def own_time(bank: Bank, zone: str, now: datetime) -> tuple[Series, ...]:
    """What she keeps free for herself, every week."""
    monday = _monday(now, zone)
    return tuple(
        _series(f"own{number}", title, when, monday, zone)
        for number, (title, when) in enumerate(zip(bank.own_time, OWN, strict=True))
    )


def _ends(task: Task) -> datetime:
    assert task.planned_at is not None
    return task.planned_at + timedelta(minutes=task.estimate or 0)


def _task(key: str, title: str, one: Placed, monday: date, zone: str, now: datetime) -> Task:
    begins = datetime.combine(monday + timedelta(days=one.day), _wall(one.at), ZoneInfo(zone)).astimezone(now.tzinfo)
    ends = begins + timedelta(minutes=one.minutes)
    done = ends if ends <= now else None
    return Task(
        id=key,
        title=title,
        owner=Side.ASSISTANT,
        created_at=datetime.combine(monday - timedelta(days=3), time(16), ZoneInfo(zone)).astimezone(now.tzinfo),
        done_at=done,
        told_at=done,
        list="l1",
        estimate=one.minutes,
        planned_at=begins,
    )


def _series(key: str, title: str, when: tuple[int, int, int], monday: date, zone: str) -> Series:
    day, at, minutes = when
    starts = datetime.combine(monday + timedelta(days=day), _wall(at))
    made = datetime.combine(monday, time(8), ZoneInfo(zone))
    return Series(key, starts, zone, minutes, made, rule_of(Every.WEEK, starts, ZoneInfo(zone)), title=title)


def _monday(now: datetime, zone: str) -> date:
    today = now.astimezone(ZoneInfo(zone)).date()
    return today - timedelta(days=today.weekday())


def _wall(minutes: int) -> time:
    return time(minutes // 60, minutes % 60)
