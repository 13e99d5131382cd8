"""From everything about a client to the narrow Summary of a week: nothing else decides what they receive."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from desktop.domain.client import Client
from desktop.domain.portfolio import Assistant, Dossier
from desktop.domain.reach import closed_days, reach
from desktop.domain.schedule import Appointment, Outcome
from desktop.domain.summary import Addressee, Ahead, Coming, Finished, Numbers, Open, Summary
from desktop.domain.task import Side, Task
from desktop.domain.week import Week


class Answered(Protocol):
    """An item of the client and its answer. Instants are aware UTC; `open_seconds`: contact time it took."""

    @property
    def received_at(self) -> datetime: ...
    @property
    def deadline(self) -> datetime | None: ...
    @property
    def answered_at(self) -> datetime | None: ...
    @property
    def open_seconds(self) -> int | None: ...


@dataclass(frozen=True, slots=True)
class _Moment:
    """The week in the client's zone, and the instant `at` up to which things are known."""

    zone: ZoneInfo
    week: Week
    start: datetime
    end: datetime
    at: datetime

    def in_week(self, at: datetime | None) -> bool:
        return at is not None and self.start <= at < self.end and at <= self.at

    def happened(self, at: datetime | None) -> bool:
        return at is not None and at <= self.at

    def day(self, at: datetime) -> date:
        return at.astimezone(self.zone).date()


def summarise(
    dossier: Dossier,
    week: Week,
    now: datetime,
    assistant: Assistant,
    answers: Iterable[Answered] = (),
    opening: str = "",
) -> Summary:
    """The week of one client, every day in the client's zone.

    It speaks of `now` while the week that follows is not over; of an older week it is a reprint, as things
    stood when that week ended. Tasks of a list that is not shared, or not known, are left out everywhere,
    also in the numbers. `answers`: of this client, any period.
    """
    client = dossier.client
    moment = _moment(week, now, ZoneInfo(client.time_zone))
    tasks = _visible_tasks(dossier)
    appointments = list({one.id: one for one in dossier.appointments}.values())
    done = _done(tasks, appointments, moment)
    off = assistant.calendar.days_off if assistant.calendar is not None else ()
    return Summary(
        to=_addressee(client),
        assistant=assistant.name,
        language=client.language,
        time_zone=client.time_zone,
        week=week,
        made_at=now,
        opening=opening,
        done=done,
        under_way=_under_way(client, tasks, moment),
        needed=_needed(client, tasks, moment),
        coming=_coming(dossier, tasks, appointments, moment, off),
        numbers=_numbers(len(done), tasks, answers, moment),
        reach=reach(dossier.agreements, dossier.interactions, week.next, moment.zone, off),
    )


def _moment(week: Week, now: datetime, zone: ZoneInfo) -> _Moment:
    start, end = week.bounds(zone)
    _, follows_until = week.next.bounds(zone)
    return _Moment(zone, week, start, end, at=now if now < follows_until else end)


def _visible_tasks(dossier: Dossier) -> list[Task]:
    shared = {one.id for one in dossier.lists if one.shared}
    hidden = {one.id for one in dossier.lists if not one.shared}
    tasks = {task.id: task for task in dossier.tasks}.values()
    return [task for task in tasks if task.list is None or (task.list in shared and task.list not in hidden)]


def _addressee(client: Client) -> Addressee:
    """The person of whom a form of address is known, else the first one."""
    people = sorted(client.people, key=lambda person: not person.address)
    emails = [email for person in people for email in person.emails]
    email = emails[0] if emails else ""
    if not people:
        return Addressee(client.name, email=email)
    return Addressee(client.name, people[0].name, people[0].address, people[0].vocative, email)


def _done(tasks: Iterable[Task], appointments: Iterable[Appointment], moment: _Moment) -> tuple[Finished, ...]:
    found = [
        (task.done_at, Finished(task.title, moment.day(task.done_at)))
        for task in tasks
        if task.owner is Side.ASSISTANT and task.done_at is not None and moment.in_week(task.done_at)
    ]
    found += [
        (one.starts_at, Finished(one.title, moment.day(one.starts_at), appointment=True))
        for one in appointments
        if one.outcome in (Outcome.KEPT, Outcome.LATE) and moment.in_week(one.starts_at)
    ]
    return tuple(line for _, line in sorted(found, key=lambda pair: pair[0]))


def _under_way(client: Client, tasks: Iterable[Task], moment: _Moment) -> tuple[Open, ...]:
    """What is open of hers and not due next week; a day that has passed says nothing that helps."""
    found = [
        Open(task.title, due if due is not None and not moment.happened(task.due_at) else None, key=_key(client, task))
        for task, due in _open_tasks(tasks, Side.ASSISTANT, moment)
        if due is None or due not in moment.week.next.days
    ]
    return tuple(sorted(found, key=lambda line: line.due or date.max))


def _needed(client: Client, tasks: Iterable[Task], moment: _Moment) -> tuple[Open, ...]:
    found: list[tuple[date, Open]] = []
    for task, due in _open_tasks(tasks, Side.CLIENT, moment):
        passed = moment.happened(task.due_at)
        line = Open(task.title, None if passed else due, passed, _key(client, task))
        found.append((due or date.max, line))
    return tuple(line for _, line in sorted(found, key=lambda pair: pair[0]))


def _coming(
    dossier: Dossier,
    tasks: Iterable[Task],
    appointments: Iterable[Appointment],
    moment: _Moment,
    off: Sequence[tuple[date, date]],
) -> tuple[Coming, ...]:
    following = moment.week.next
    client = dossier.client
    found = list(closed_days(dossier.agreements, following, moment.zone, off))
    for one in appointments:
        called_off = one.outcome in (Outcome.CANCELLED, Outcome.MOVED)
        if called_off and (one.changed_at is None or moment.happened(one.changed_at)):
            continue
        day = moment.day(one.starts_at)
        if day in following.days and moment.happened(one.created_at):
            starts_at = one.starts_at.astimezone(moment.zone)
            ends_at = one.ends_at.astimezone(moment.zone) if one.ends_at is not None else None
            found.append(
                Coming(Ahead.APPOINTMENT, day, one.title, None, starts_at, ends_at, one.place, _key(client, one))
            )
    found += [
        Coming(Ahead.TASK, due, task.title, key=_key(client, task))
        for task, due in _open_tasks(tasks, Side.ASSISTANT, moment)
        if due is not None and due in following.days
    ]
    return tuple(sorted(found, key=lambda line: (line.day, line.starts_at is not None, line.starts_at or moment.at)))


def _open_tasks(tasks: Iterable[Task], owner: Side, moment: _Moment) -> Iterator[tuple[Task, date | None]]:
    for task in tasks:
        if task.owner is owner and moment.happened(task.created_at) and not moment.happened(task.done_at):
            yield task, moment.day(task.due_at) if task.due_at is not None else None


def _numbers(done: int, tasks: Iterable[Task], answers: Iterable[Answered], moment: _Moment) -> Numbers:
    promises = [
        task
        for task in tasks
        if task.promise
        and task.owner is Side.ASSISTANT
        and task.due_at is not None
        and moment.start <= task.due_at < moment.end
        and (moment.happened(task.due_at) or moment.happened(task.done_at))
    ]
    kept = [task for task in promises if task.due_at and task.done_at and task.done_at <= task.due_at]
    first_answers, answered, in_time = _answers(answers, moment)
    return Numbers(
        done=done,
        first_answer=round(sum(first_answers) / len(first_answers)) if first_answers else None,
        promises=len(promises),
        promises_kept=len(kept),
        answers=answered,
        answers_in_time=in_time,
    )


def _answers(answers: Iterable[Answered], moment: _Moment) -> tuple[list[int], int, int]:
    """Contact seconds to each first answer, contacts whose time is decided, and those in time.

    What one answer answered is one contact; so is what still waits.
    """
    together: dict[datetime | None, list[Answered]] = {}
    for one in sorted(answers, key=lambda one: one.received_at):
        if moment.in_week(one.received_at):
            at = one.answered_at if moment.happened(one.answered_at) else None
            together.setdefault(at, []).append(one)
    seconds: list[int] = []
    decided = in_time = 0
    for at, items in together.items():
        if at is not None and items[0].open_seconds is not None:
            seconds.append(items[0].open_seconds)
        deadline = min((one.deadline for one in items if one.deadline is not None), default=None)
        if deadline is not None and (at is not None or deadline < moment.at):
            decided += 1
            in_time += at is not None and at <= deadline
    return seconds, decided, in_time


def _key(client: Client, thing: Task | Appointment) -> str:
    """The same for the same thing, and opaque: a calendar file shows it."""
    told = "\0".join((client.id, type(thing).__name__, thing.id))
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:32]
