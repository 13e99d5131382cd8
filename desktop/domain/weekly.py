"""From everything about a client to the narrow Summary: nothing else decides what they receive."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from desktop.domain.candidate import Candidate, Gathered, Source, Told
from desktop.domain.client import Client
from desktop.domain.instruction import Instruction
from desktop.domain.occurrences import occurrences
from desktop.domain.portfolio import Assistant, Dossier
from desktop.domain.reach import DaysOff, closed_days, media_of, reach
from desktop.domain.revisions import revisions
from desktop.domain.schedule import Appointment, Outcome
from desktop.domain.series import Series
from desktop.domain.summary import (
    Addressee,
    Ahead,
    Block,
    Coming,
    Finished,
    Open,
    Revised,
    Summary,
)
from desktop.domain.task import ONLY_TO_TELL, Side, Task, TaskList
from desktop.domain.week import Week
from desktop.domain.week_moment import WeekMoment, week_moment
from desktop.domain.week_numbers import numbers, spent

_Titles = Mapping[str, str]
"""Of lists, by their ids."""
_Identity = tuple[str, datetime | None]
"""The key of an appointment, or of what comes again and which time of it."""


def summarise(dossier: Dossier, week: Week, now: datetime, assistant: Assistant, opening: str = "") -> Summary:
    """The week of one client with everything that can be told of it; see gather()."""
    return replace(gather(dossier, week, now, assistant).summary, opening=opening)


def gather(
    dossier: Dossier, week: Week, now: datetime, assistant: Assistant, media: Collection[str] | None = None
) -> Gathered:
    """The week of one client and the lines to choose from, every day in the client's zone.

    `media`: those of the client's messages so far, where the dossier has not all of them.

    It speaks of `now` while the week that follows is not over; of an older week it is a reprint, as things
    stood when that week ended. Tasks of a list that is not shared, or not known, are left out everywhere,
    also in the numbers.
    """
    client = dossier.client
    moment = week_moment(week, now, ZoneInfo(client.time_zone))
    titles = {one.id: one.title for one in dossier.lists}
    known_media = media_of(dossier.interactions) if media is None else media
    tasks = _visible_tasks(dossier)
    appointments = list({one.id: one for one in dossier.appointments}.values())
    meetings = _meetings_ahead(dossier, appointments, moment)
    off = assistant.calendar.days_off if assistant.calendar is not None else ()
    candidates = [
        *_done(dossier, tasks, appointments, moment, titles),
        *_under_way(client, tasks, moment, titles),
        *_needed(client, tasks, moment, titles),
        *_holds(dossier, moment),
        *_coming(dossier, tasks, meetings, moment, titles, off),
    ]
    done = tuple(one.line for one in candidates if isinstance(one.line, Finished))
    summary = Summary(
        to=addressee(client),
        assistant=assistant.name,
        language=client.language,
        time_zone=client.time_zone,
        week=week,
        made_at=now.astimezone(UTC),
        done=done,
        under_way=tuple(_open_lines(candidates, Block.UNDER_WAY)),
        needed=tuple(_open_lines(candidates, Block.NEEDED)),
        holds=tuple(one.line for one in candidates if isinstance(one.line, Revised)),
        coming=tuple(one.line for one in candidates if isinstance(one.line, Coming)),
        later=_later(meetings, moment),
        numbers=numbers(len(done), tasks, dossier, moment, off),
        reach=reach(dossier.agreements, known_media, week.next, moment.zone, off),
    )
    return Gathered(summary, tuple(candidates), tuple(spent(dossier.interactions, moment)))


def addressee(client: Client) -> Addressee:
    """The person of whom a form of address is known, else the first one."""
    people = sorted(client.people, key=lambda person: not person.address)
    emails = [email for person in people for email in person.emails]
    email = emails[0] if emails else ""
    if not people:
        return Addressee(client.name, email=email)
    return Addressee(client.name, people[0].name, people[0].address, people[0].vocative, email)


def _visible_tasks(dossier: Dossier) -> list[Task]:
    shared = {one.id for one in dossier.lists if one.shared}
    hidden = {one.id for one in dossier.lists if not one.shared}
    tasks = {task.id: task for task in dossier.tasks if ONLY_TO_TELL not in task.extra}.values()
    return [task for task in tasks if task.list is None or (task.list in shared and task.list not in hidden)]


def _done(
    dossier: Dossier, tasks: Iterable[Task], appointments: Iterable[Appointment], moment: WeekMoment, titles: _Titles
) -> list[Candidate]:
    client = dossier.client
    found = [
        (
            task.done_at,
            _of_task(client, task, titles, Block.DONE, Finished(task.title, moment.day(task.done_at))),
        )
        for task in tasks
        if task.owner is Side.ASSISTANT and task.done_at is not None and moment.in_week(task.done_at)
    ]
    found += [
        (
            one.starts_at,
            Candidate(
                _once(*_identity(dossier, one)),
                Block.DONE,
                Finished(one.title, moment.day(one.starts_at), appointment=True),
                Source.APPOINTMENT,
            ),
        )
        for one in appointments
        if one.outcome in (Outcome.KEPT, Outcome.LATE) and moment.in_week(one.starts_at)
    ]
    return [line for _, line in sorted(found, key=lambda pair: pair[0])]


def _under_way(client: Client, tasks: Iterable[Task], moment: WeekMoment, titles: _Titles) -> list[Candidate]:
    """What is open of hers and not due next week; a day that has passed says nothing that helps."""
    found: list[tuple[date, Candidate]] = []
    for task, due in _open_tasks(tasks, Side.ASSISTANT, moment):
        if due is None or due not in moment.week.next.days:
            shown = due if not moment.happened(task.due_at) else None
            line = Open(task.title, shown, key=key_of(client, task))
            found.append((shown or date.max, _of_task(client, task, titles, Block.UNDER_WAY, line)))
    return [line for _, line in sorted(found, key=lambda pair: pair[0])]


def _needed(client: Client, tasks: Iterable[Task], moment: WeekMoment, titles: _Titles) -> list[Candidate]:
    found: list[tuple[date, Candidate]] = []
    for task, due in _open_tasks(tasks, Side.CLIENT, moment):
        passed = moment.happened(task.due_at)
        line = Open(task.title, None if passed else due, passed, key_of(client, task))
        found.append((due or date.max, _of_task(client, task, titles, Block.NEEDED, line)))
    return [line for _, line in sorted(found, key=lambda pair: pair[0])]


def _holds(dossier: Dossier, moment: WeekMoment) -> Iterator[Candidate]:
    for instruction, line in revisions(dossier.instructions, moment):
        key = key_of(dossier.client, instruction)
        yield Candidate(key, Block.HOLDS, replace(line, key=key), Source.INSTRUCTION)


def _coming(
    dossier: Dossier,
    tasks: Iterable[Task],
    meetings: Iterable[Coming],
    moment: WeekMoment,
    titles: _Titles,
    off: DaysOff,
) -> list[Candidate]:
    client, following = dossier.client, moment.week.next
    found: list[tuple[Coming, Candidate]] = []
    for day in closed_days(dossier.agreements, (following,), moment.zone, off):
        key = _opaque(client.id, day.kind, day.day.isoformat())
        found.append((day, Candidate(key, Block.COMING, day, Source.HOURS)))
    found += [
        (meeting, Candidate(_once(meeting.key, meeting.slot), Block.COMING, meeting, Source.APPOINTMENT))
        for meeting in meetings
        if meeting.day in following.days
    ]
    for task, due in _open_tasks(tasks, Side.ASSISTANT, moment):
        if due is not None and due in following.days:
            line = Coming(Ahead.TASK, due, task.title, key=key_of(client, task))
            found.append((line, _of_task(client, task, titles, Block.COMING, line)))
    found.sort(key=lambda pair: (pair[0].day, pair[0].starts_at is not None, pair[0].starts_at or moment.at))
    return [candidate for _, candidate in found]


def _of_task(client: Client, task: Task, titles: _Titles, block: Block, line: Told) -> Candidate:
    source = Source.PROMISE if task.promise else Source.TASK if task.list is None else Source.LIST
    return Candidate(
        key_of(client, task), block, line, source, titles.get(task.list or "", ""), task.id, task.due_at, task.told_at
    )


def _open_lines(candidates: Iterable[Candidate], block: Block) -> Iterator[Open]:
    return (one.line for one in candidates if one.block is block and isinstance(one.line, Open))


def _later(meetings: Iterable[Coming], moment: WeekMoment) -> Coming | None:
    """The first appointment, where it is not in the week to come."""
    first = min(meetings, key=lambda meeting: meeting.starts_at or moment.at, default=None)
    return first if first is not None and first.day not in moment.week.next.days else None


def _meetings_ahead(dossier: Dossier, appointments: Sequence[Appointment], moment: WeekMoment) -> list[Coming]:
    """Every appointment after the week of which is known that it was made, and not that it was called off.

    Of what comes again: its times of the week to come, and the first one after it.
    """
    found: list[Coming] = []
    for one in appointments:
        called_off = one.outcome in (Outcome.CANCELLED, Outcome.MOVED)
        if called_off and (one.changed_at is None or moment.happened(one.changed_at)):
            continue
        if moment.happened(one.created_at):
            identity = _identity(dossier, one)
            found.append(_meeting(one.title, one.starts_at, one.ends_at, one.place, identity, moment))
    _, until = moment.week.next.bounds(moment.zone)
    for series in {one.id: one for one in dossier.series}.values():
        if not moment.happened(series.created_at):
            continue
        taken = {one.slot for one in appointments if one.series == series.id and moment.happened(one.created_at)}
        for slot, starts_at, ends_at in occurrences(series, moment.end):
            if slot not in taken and starts_at >= moment.end:
                identity = _in_series(dossier, series, slot)
                found.append(_meeting(series.title, starts_at, ends_at, series.place, identity, moment))
                if starts_at >= until:
                    break
    return [meeting for meeting in found if meeting.day > moment.week.sunday]


def _meeting(
    title: str, starts_at: datetime, ends_at: datetime | None, place: str, identity: _Identity, moment: WeekMoment
) -> Coming:
    begins = starts_at.astimezone(moment.zone)
    ends = ends_at.astimezone(moment.zone) if ends_at is not None else None
    return Coming(Ahead.APPOINTMENT, begins.date(), title, None, begins, ends, place, *identity)


def _identity(dossier: Dossier, one: Appointment) -> _Identity:
    """One that stands for a time of a series is that time still, whatever became of it."""
    series = next((known for known in dossier.series if known.id == one.series), None)
    if series is None or one.slot is None:
        return key_of(dossier.client, one), None
    return _in_series(dossier, series, one.slot)


def _in_series(dossier: Dossier, series: Series, slot: datetime) -> _Identity:
    return key_of(dossier.client, series), slot.replace(
        tzinfo=ZoneInfo(series.time_zone)
    ) if series.comes_again else None


def _once(key: str, slot: datetime | None) -> str:
    """A key that this time of a series has alone."""
    return _opaque(key, slot.replace(tzinfo=None).isoformat()) if slot is not None else key


def _open_tasks(tasks: Iterable[Task], owner: Side, moment: WeekMoment) -> Iterator[tuple[Task, date | None]]:
    for task in tasks:
        if task.owner is owner and moment.happened(task.created_at) and not moment.happened(task.done_at):
            yield task, moment.day(task.due_at) if task.due_at is not None else None


def key_of(client: Client, thing: Task | TaskList | Appointment | Series | Instruction) -> str:
    """The same for the same thing, and opaque: a calendar file shows it."""
    return _opaque(client.id, type(thing).__name__, thing.id)


def _opaque(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32]
