"""Rows to nouns and back: the one place that knows both."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from db.models.agreement import AgreementRow
from db.models.client import ClientRow, PersonRow
from db.models.decision import DecisionRow
from db.models.instruction import InstructionRow
from db.models.interaction import InteractionRow
from db.models.schedule import AppointmentRow
from db.models.series import SeriesRow
from db.models.summary import SummaryRow
from db.models.task import TaskListRow, TaskRow
from db.queries.clients import PersonLine
from db.queries.decisions import DecisionLine
from db.queries.instructions import InstructionLine
from db.queries.interactions import InteractionLine
from db.queries.schedules import AppointmentLine
from db.queries.series import SeriesLine
from db.queries.tasks import TaskLine
from desktop.domain.agreement import Agreement
from desktop.domain.client import Client, Person
from desktop.domain.decision import Choice, Decision
from desktop.domain.hours import Calendar
from desktop.domain.instruction import Instruction, InstructionState
from desktop.domain.interaction import Channel, Direction, Interaction, Medium, Tag
from desktop.domain.notation import calendar_from, calendar_to, rules_from, rules_to
from desktop.domain.schedule import Appointment, Outcome
from desktop.domain.series import Series
from desktop.domain.task import Side, Task, TaskList

if TYPE_CHECKING:
    from desktop.domain.sent import KeptSummary

TAGS = frozenset(tag.value for tag in Tag)


def client(row: ClientRow, people: Iterable[Person] = ()) -> Client:
    return Client(row.uid, row.name, row.language, row.time_zone, row.since, tuple(people), row.pinned, row.extra)


def client_row(noun: Client, uid: str | None = None) -> ClientRow:
    return ClientRow(
        uid=uid or noun.id,
        name=noun.name,
        language=noun.language,
        time_zone=noun.time_zone,
        since=noun.since,
        pinned=noun.pinned,
        extra=dict(noun.extra),
    )


def person(line: PersonLine) -> Person:
    return Person(line.name, line.role, line.tels, line.emails, line.handles, line.address, line.vocative, line.extra)


def person_row(noun: Person, client_id: int, position: int) -> PersonRow:
    return PersonRow(
        client_id=client_id,
        name=noun.name,
        role=noun.role,
        address=noun.address,
        vocative=noun.vocative,
        position=position,
        extra=dict(noun.extra),
    )


def agreement(row: AgreementRow) -> Agreement:
    return Agreement(
        from_day=row.from_day,
        calendar=_calendar(json.dumps(row.calendar)),
        rules=rules_from(row.rules),
        channels=None if row.channels is None else frozenset(Channel(one) for one in row.channels),
        any_time=frozenset(Channel(one) for one in row.any_time),
        extra=row.extra,
    )


def agreement_row(noun: Agreement, client_id: int) -> AgreementRow:
    return AgreementRow(
        client_id=client_id,
        from_day=noun.from_day,
        calendar=calendar_to(noun.calendar),
        rules=rules_to(noun.rules),
        channels=None if noun.channels is None else sorted(noun.channels),
        any_time=sorted(noun.any_time),
        extra=dict(noun.extra),
    )


def interaction(row: InteractionLine) -> Interaction:
    return Interaction(
        id=row.uid,
        at=row.at,
        channel=Channel(row.channel),
        direction=Direction(row.direction),
        connected=row.connected,
        minutes=row.minutes,
        automatic=row.automatic,
        subject=row.subject,
        text=row.text,
        thread=row.thread,
        reply_to=row.reply_to,
        needs_answer=row.needs_answer,
        answered_elsewhere=row.answered_elsewhere,
        tags=_tags(row.tags),
        rejected_tags=_tags(row.rejected_tags),
        medium=Medium(row.medium) if row.medium else None,
        edited=row.edited,
        deleted=row.deleted,
        media=row.media,
        batch=row.batch,
        extra=row.extra,
    )


def interaction_values(noun: Interaction, client_id: int, batch_id: int | None) -> dict[str, object]:
    """The columns of an InteractionRow; as values, because imports write thousands at once."""
    return {
        "client_id": client_id,
        "uid": noun.id,
        "at": noun.at,
        "channel": noun.channel.value,
        "direction": noun.direction.value,
        "connected": noun.connected,
        "minutes": noun.minutes,
        "automatic": noun.automatic,
        "subject": noun.subject,
        "text": noun.text,
        "thread": noun.thread,
        "reply_to": noun.reply_to,
        "needs_answer": noun.needs_answer,
        "answered_elsewhere": noun.answered_elsewhere,
        "medium": noun.medium.value if noun.medium else None,
        "edited": noun.edited,
        "deleted": noun.deleted,
        "media": noun.media,
        "batch_id": batch_id,
        "extra": dict(noun.extra),
    }


def interaction_row(noun: Interaction, client_id: int) -> InteractionRow:
    return InteractionRow(**interaction_values(noun, client_id, None))


def appointment(row: AppointmentLine) -> Appointment:
    return Appointment(
        id=row.uid,
        starts_at=row.starts_at,
        created_at=row.created_at,
        ends_at=row.ends_at,
        outcome=Outcome(row.outcome),
        by=Side(row.by) if row.by else None,
        minutes_late=row.minutes_late,
        changed_at=row.changed_at,
        title=row.title,
        place=row.place,
        series=row.series,
        slot=row.slot,
        reminded_at=row.reminded_at,
        extra=row.extra,
    )


def appointment_row(
    noun: Appointment, client_id: int, series: Mapping[str, int], batch_id: int | None
) -> AppointmentRow:
    """`series`: row ids by portable id."""
    return AppointmentRow(
        client_id=client_id,
        uid=noun.id,
        starts_at=noun.starts_at,
        ends_at=noun.ends_at,
        created_at=noun.created_at,
        outcome=noun.outcome.value,
        by=noun.by.value if noun.by else None,
        minutes_late=noun.minutes_late,
        changed_at=noun.changed_at,
        title=noun.title,
        place=noun.place,
        series_id=series.get(noun.series or ""),
        slot=noun.slot,
        reminded_at=noun.reminded_at,
        batch_id=batch_id,
        extra=dict(noun.extra),
    )


def series(row: SeriesLine | SeriesRow) -> Series:
    return Series(
        id=row.uid,
        starts=row.starts,
        time_zone=row.time_zone,
        minutes=row.minutes,
        created_at=row.created_at,
        rrule=row.rrule,
        except_on=tuple(map(datetime.fromisoformat, row.except_on)),
        also_on=tuple(map(datetime.fromisoformat, row.also_on)),
        title=row.title,
        place=row.place,
        extra=row.extra,
    )


def series_row(noun: Series, client_id: int | None, batch_id: int | None) -> SeriesRow:
    return SeriesRow(
        client_id=client_id,
        uid=noun.id,
        starts=noun.starts,
        time_zone=noun.time_zone,
        minutes=noun.minutes,
        created_at=noun.created_at,
        rrule=noun.rrule,
        except_on=[slot.isoformat(timespec="minutes") for slot in noun.except_on],
        also_on=[slot.isoformat(timespec="minutes") for slot in noun.also_on],
        title=noun.title,
        place=noun.place,
        batch_id=batch_id,
        extra=dict(noun.extra),
    )


def task(row: TaskLine) -> Task:
    return Task(
        id=row.uid,
        title=row.title,
        owner=Side(row.owner),
        created_at=row.created_at,
        due_at=row.due_at,
        done_at=row.done_at,
        told_at=row.told_at,
        promise=row.promise,
        returned=row.returned,
        returned_at=row.returned_at,
        list=row.list,
        notes=row.notes,
        rrule=row.rrule,
        estimate=row.estimate,
        planned_at=row.planned_at,
        position=row.position,
        lasts=row.lasts,
        reminded_at=row.reminded_at,
        extra=row.extra,
    )


def task_row(noun: Task, client_id: int, lists: Mapping[str, int], batch_id: int | None) -> TaskRow:
    """`lists`: row ids of the lists, by portable id."""
    return TaskRow(
        client_id=client_id,
        uid=noun.id,
        title=noun.title,
        owner=noun.owner.value,
        created_at=noun.created_at,
        due_at=noun.due_at,
        done_at=noun.done_at,
        told_at=noun.told_at,
        promise=noun.promise,
        returned=noun.returned,
        list_id=lists.get(noun.list) if noun.list is not None else None,
        notes=noun.notes,
        rrule=noun.rrule,
        estimate=noun.estimate,
        planned_at=noun.planned_at,
        position=noun.position,
        lasts=noun.lasts,
        reminded_at=noun.reminded_at,
        batch_id=batch_id,
        extra=dict(noun.extra),
    )


def instruction(row: InstructionLine) -> Instruction:
    return Instruction(
        id=row.uid,
        text=row.text,
        given_at=row.given_at,
        state=InstructionState(row.state),
        ended_at=row.ended_at,
        replaced_by=row.replaced_by,
        from_interaction=row.from_interaction,
        extra=row.extra,
    )


def instruction_row(
    noun: Instruction, client_id: int, interactions: Mapping[str, int], batch_id: int | None
) -> InstructionRow:
    """`interactions`: row ids by portable id. What took its place is set once all rows are there."""
    return InstructionRow(
        client_id=client_id,
        uid=noun.id,
        text=noun.text,
        given_at=noun.given_at,
        state=noun.state.value,
        ended_at=noun.ended_at,
        interaction_id=interactions.get(noun.from_interaction or ""),
        batch_id=batch_id,
        extra=dict(noun.extra),
    )


def decision(row: DecisionLine) -> Decision:
    return Decision(
        row.signal, Choice(row.choice), row.at, row.until, row.reason, row.action, row.task, row.appointment
    )


def decision_row(
    noun: Decision, client_id: int, tasks: Mapping[str, int], appointments: Mapping[str, int]
) -> DecisionRow:
    """`tasks`, `appointments`: row ids by portable id."""
    return DecisionRow(
        client_id=client_id,
        signal=noun.signal,
        choice=noun.choice.value,
        at=noun.at,
        until=noun.until,
        reason=noun.reason,
        action=noun.action,
        task_id=tasks.get(noun.task or ""),
        appointment_id=appointments.get(noun.appointment or ""),
    )


def summary(row: SummaryRow) -> KeptSummary:
    # Late, as below: Today's rows need none of it.
    from desktop.domain.choices_notation import choices_from
    from desktop.domain.page_notation import page_from
    from desktop.domain.sent import KeptSummary
    from desktop.domain.week import week_named

    page = page_from(row.page) if row.page is not None else None
    return KeptSummary(week_named(row.week), choices_from(row.choices, row.opening), row.sent_at, page)


def summary_row(noun: KeptSummary, client_id: int) -> SummaryRow:
    from desktop.domain.choices_notation import choices_to
    from desktop.domain.page_notation import page_to

    return SummaryRow(
        client_id=client_id,
        week=str(noun.week),
        opening=noun.choices.opening,
        choices=choices_to(noun.choices),
        sent_at=noun.sent_at,
        page=page_to(noun.page) if noun.page is not None else None,
    )


def task_list(row: TaskListRow) -> TaskList:
    return TaskList(row.uid, row.title, row.shared, row.goal, row.room, row.extra)


def task_list_row(noun: TaskList, client_id: int) -> TaskListRow:
    return TaskListRow(
        client_id=client_id,
        uid=noun.id,
        title=noun.title,
        shared=noun.shared,
        goal=noun.goal,
        room=noun.room,
        extra=dict(noun.extra),
    )


@lru_cache(maxsize=512)
def _calendar(written: str) -> Calendar:
    """Most clients share a handful of calendars, and reading one takes longer than fetching its row."""
    return calendar_from(json.loads(written))


def _tags(words: Iterable[str]) -> frozenset[Tag]:
    return frozenset(Tag(word) for word in words if word in TAGS)
