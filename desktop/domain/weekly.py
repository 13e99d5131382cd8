"""From everything about a client to the narrow Summary: nothing else decides what they receive."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from desktop.domain.client import Client
from desktop.domain.conversation import Reply, answers, waiting
from desktop.domain.portfolio import Assistant, Dossier
from desktop.domain.reach import DaysOff, closed_days, media_of, reach
from desktop.domain.schedule import Appointment, Outcome
from desktop.domain.series import Series
from desktop.domain.summary import Addressee, Ahead, Coming, Finished, Numbers, Open, Summary
from desktop.domain.task import Side, Task
from desktop.domain.week import Week


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


def summarise(dossier: Dossier, week: Week, now: datetime, assistant: Assistant, opening: str = "") -> Summary:
    """The week of one client, every day in the client's zone.

    It speaks of `now` while the week that follows is not over; of an older week it is a reprint, as things
    stood when that week ended. Tasks of a list that is not shared, or not known, are left out everywhere,
    also in the numbers.
    """
    client = dossier.client
    moment = _moment(week, now, ZoneInfo(client.time_zone))
    tasks = _visible_tasks(dossier)
    appointments = list({one.id: one for one in dossier.appointments}.values())
    meetings = _appointments_ahead(client, appointments, moment)
    done = _done(tasks, appointments, moment)
    off = assistant.calendar.days_off if assistant.calendar is not None else ()
    return Summary(
        to=addressee(client),
        assistant=assistant.name,
        language=client.language,
        time_zone=client.time_zone,
        week=week,
        made_at=now.astimezone(UTC),
        opening=opening,
        done=done,
        under_way=_under_way(client, tasks, moment),
        needed=_needed(client, tasks, moment),
        coming=_coming(dossier, tasks, meetings, moment, off),
        later=_later(meetings, moment),
        numbers=_numbers(len(done), tasks, _reliability(dossier, moment, off), moment),
        reach=reach(dossier.agreements, media_of(dossier.interactions), week.next, moment.zone, off),
    )


def addressee(client: Client) -> Addressee:
    """The person of whom a form of address is known, else the first one."""
    people = sorted(client.people, key=lambda person: not person.address)
    emails = [email for person in people for email in person.emails]
    email = emails[0] if emails else ""
    if not people:
        return Addressee(client.name, email=email)
    return Addressee(client.name, people[0].name, people[0].address, people[0].vocative, email)


def _moment(week: Week, now: datetime, zone: ZoneInfo) -> _Moment:
    start, end = week.bounds(zone)
    _, follows_until = week.next.bounds(zone)
    return _Moment(zone, week, start, end, at=now if now < follows_until else end)


def _visible_tasks(dossier: Dossier) -> list[Task]:
    shared = {one.id for one in dossier.lists if one.shared}
    hidden = {one.id for one in dossier.lists if not one.shared}
    tasks = {task.id: task for task in dossier.tasks}.values()
    return [task for task in tasks if task.list is None or (task.list in shared and task.list not in hidden)]


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
        Open(
            task.title, due if due is not None and not moment.happened(task.due_at) else None, key=key_of(client, task)
        )
        for task, due in _open_tasks(tasks, Side.ASSISTANT, moment)
        if due is None or due not in moment.week.next.days
    ]
    return tuple(sorted(found, key=lambda line: line.due or date.max))


def _needed(client: Client, tasks: Iterable[Task], moment: _Moment) -> tuple[Open, ...]:
    found: list[tuple[date, Open]] = []
    for task, due in _open_tasks(tasks, Side.CLIENT, moment):
        passed = moment.happened(task.due_at)
        line = Open(task.title, None if passed else due, passed, key_of(client, task))
        found.append((due or date.max, line))
    return tuple(line for _, line in sorted(found, key=lambda pair: pair[0]))


def _coming(
    dossier: Dossier, tasks: Iterable[Task], meetings: Iterable[Coming], moment: _Moment, off: DaysOff
) -> tuple[Coming, ...]:
    following = moment.week.next
    found = list(closed_days(dossier.agreements, following, moment.zone, off))
    found += [meeting for meeting in meetings if meeting.day in following.days]
    found += [
        Coming(Ahead.TASK, due, task.title, key=key_of(dossier.client, task))
        for task, due in _open_tasks(tasks, Side.ASSISTANT, moment)
        if due is not None and due in following.days
    ]
    return tuple(sorted(found, key=lambda line: (line.day, line.starts_at is not None, line.starts_at or moment.at)))


def _later(meetings: Iterable[Coming], moment: _Moment) -> Coming | None:
    ahead = [meeting for meeting in meetings if meeting.day > moment.week.sunday]
    first = min(ahead, key=lambda meeting: meeting.starts_at or moment.at, default=None)
    return first if first is not None and first.day not in moment.week.next.days else None


def _appointments_ahead(client: Client, appointments: Iterable[Appointment], moment: _Moment) -> list[Coming]:
    """Every appointment of which is known that it was made, and not that it was called off."""
    found: list[Coming] = []
    for one in appointments:
        called_off = one.outcome in (Outcome.CANCELLED, Outcome.MOVED)
        if called_off and (one.changed_at is None or moment.happened(one.changed_at)):
            continue
        if moment.happened(one.created_at):
            starts_at = one.starts_at.astimezone(moment.zone)
            ends_at = one.ends_at.astimezone(moment.zone) if one.ends_at is not None else None
            day = starts_at.date()
            found.append(
                Coming(Ahead.APPOINTMENT, day, one.title, None, starts_at, ends_at, one.place, key_of(client, one))
            )
    return found


def _open_tasks(tasks: Iterable[Task], owner: Side, moment: _Moment) -> Iterator[tuple[Task, date | None]]:
    for task in tasks:
        if task.owner is owner and moment.happened(task.created_at) and not moment.happened(task.done_at):
            yield task, moment.day(task.due_at) if task.due_at is not None else None


def _numbers(done: int, tasks: Iterable[Task], answered: _Answers, moment: _Moment) -> Numbers:
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
    return Numbers(
        done=done,
        first_answer=round(sum(answered.took) / len(answered.took)) if answered.took else None,
        promises=len(promises),
        promises_kept=len(kept),
        answers=answered.decided,
        answers_in_time=answered.in_time,
    )


@dataclass(frozen=True, slots=True)
class _Answers:
    """`took`: contact seconds to each first answer. `decided`: contacts of which is known whether she was in time."""

    took: tuple[int, ...]
    decided: int
    in_time: int


def _reliability(dossier: Dossier, moment: _Moment, off: DaysOff) -> _Answers:
    """Her answers to what arrived in the week. What one answer answered counts once, and so does what still waits."""
    agreements = [one.closed_on(off) for one in dossier.agreements]
    known = [one for one in dossier.interactions if moment.happened(one.at)]
    together: dict[datetime, list[Reply]] = {}
    for reply in answers(known, agreements):
        together.setdefault(reply.answered_at, []).append(reply)
    contacts = [sorted(replies, key=lambda reply: reply.item.at) for replies in together.values()]
    contacts = [replies for replies in contacts if moment.in_week(replies[0].item.at)]
    decided = [[one.in_time for one in replies if one.in_time is not None] for replies in contacts]
    verdicts = [all(each) for each in decided if each]
    still = waiting(known, agreements, moment.at)
    if still is not None and still.deadline is not None and still.deadline < moment.at and moment.in_week(still.due.at):
        verdicts.append(False)
    return _Answers(tuple(replies[0].took for replies in contacts), len(verdicts), sum(verdicts))


def key_of(client: Client, thing: Task | Appointment | Series) -> str:
    """The same for the same thing, and opaque: a calendar file shows it."""
    told = "\0".join((client.id, type(thing).__name__, thing.id))
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:32]
