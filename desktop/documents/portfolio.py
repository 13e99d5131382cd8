"""The portfolio file out: a Portfolio to Garbo's exchange format, version 1."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from enum import Enum
from zoneinfo import ZoneInfo

from desktop.domain.agreement import Agreement
from desktop.domain.choices_notation import choices_to
from desktop.domain.client import Person
from desktop.domain.decision import Decision
from desktop.domain.instruction import Instruction
from desktop.domain.interaction import Interaction
from desktop.domain.notation import calendar_to, rules_to
from desktop.domain.page_notation import page_to
from desktop.domain.portfolio import Assistant, Dossier, Portfolio
from desktop.domain.schedule import Appointment
from desktop.domain.sent import KeptSummary
from desktop.domain.series import Series
from desktop.domain.task import Task, TaskList

Fields = dict[str, object]


def write_portfolio(portfolio: Portfolio) -> bytes:
    """The file's bytes, UTF-8. What equals the format's default is left out; keys kept aside go out again."""
    whole: Fields = {"format": "garbo-portfolio", "version": 1}
    if portfolio.as_of is not None:
        whole["as_of"] = portfolio.as_of.isoformat()
    whole["assistant"] = _assistant(portfolio.assistant)
    whole["clients"] = [_client(one) for one in portfolio.dossiers]
    if portfolio.batches:
        whole["batches"] = [
            {"id": one.id, "kind": one.kind, "at": _instant(one.at), "file": one.file} for one in portfolio.batches
        ]
    if portfolio.own_time:
        whole["own_time"] = [_series(one) for one in portfolio.own_time]
    return (json.dumps({**portfolio.extra, **whole}, ensure_ascii=False, indent=1) + "\n").encode()


def _assistant(her: Assistant) -> Fields:
    found: Fields = {"name": her.name, "languages": list(her.languages)}
    if her.calendar is not None:
        found["calendar"] = calendar_to(her.calendar)
    return {**her.extra, **found}


def _client(one: Dossier) -> Fields:
    client = one.client
    found: Fields = {
        "id": client.id,
        "name": client.name,
        "language": client.language,
        "time_zone": client.time_zone,
        "since": client.since.isoformat() if client.since else None,
        "pinned": client.pinned,
        "people": [_person(person) for person in client.people],
        "agreements": [_agreement(agreement) for agreement in one.agreements],
        "interactions": [_interaction(row) for row in one.interactions],
        "appointments": [
            *(_series(row) for row in one.series),
            *(_appointment(row) for row in one.appointments),
        ],
        "tasks": [_task(row) for row in one.tasks],
        "lists": [_list(row) for row in one.lists],
        "instructions": [_instruction(row) for row in one.instructions],
        "decisions": [_decision(row) for row in one.decisions],
        "summaries": [_summary(row) for row in one.summaries],
    }
    return _told(found, client.extra)


def _person(person: Person) -> Fields:
    return _told(
        {
            "name": person.name,
            "role": person.role,
            "tels": list(person.tels),
            "emails": list(person.emails),
            "handles": list(person.handles),
            "address": person.address,
            "vocative": person.vocative,
        },
        person.extra,
    )


def _agreement(one: Agreement) -> Fields:
    found: Fields = {
        "from": one.from_day.isoformat(),
        "calendar": calendar_to(one.calendar),
        "rules": rules_to(one.rules),
        "any_time": _sorted(one.any_time),
    }
    found = _told(found, one.extra)
    if one.channels is not None:
        # None agreed is not the same as nothing said, so an empty list stays.
        found["channels"] = _sorted(one.channels)
    return found


def _interaction(row: Interaction) -> Fields:
    found = _told(
        {
            "id": row.id,
            "at": _instant(row.at),
            "channel": row.channel.value,
            "direction": row.direction.value,
            "automatic": row.automatic,
            "subject": row.subject,
            "text": row.text,
            "thread": row.thread,
            "reply_to": row.reply_to,
            "answered_elsewhere": row.answered_elsewhere,
            "tags": _sorted(row.tags),
            "rejected_tags": _sorted(row.rejected_tags),
            "medium": row.medium.value if row.medium else None,
            "edited": row.edited,
            "deleted": row.deleted,
            "media": row.media,
            "batch": row.batch,
        },
        row.extra,
    )
    if row.connected is not None:
        found["connected"] = row.connected
    if row.minutes is not None:
        found["minutes"] = row.minutes
    if not row.needs_answer:
        found["needs_answer"] = False
    return found


def _appointment(row: Appointment) -> Fields:
    return _told(
        {
            "id": row.id,
            "starts_at": _instant(row.starts_at),
            "ends_at": _instant(row.ends_at),
            "created_at": _instant(row.created_at),
            "outcome": row.outcome.value,
            "by": row.by.value if row.by else None,
            "minutes_late": row.minutes_late,
            "changed_at": _instant(row.changed_at),
            "title": row.title,
            "place": row.place,
            "series": row.series,
            "slot": row.slot.isoformat(timespec="minutes") if row.slot else None,
            "reminded_at": _instant(row.reminded_at),
        },
        row.extra,
    )


def _series(row: Series) -> Fields:
    zone = ZoneInfo(row.time_zone)
    starts_at = row.starts.replace(tzinfo=zone)
    return _told(
        {
            "id": row.id,
            "starts_at": _instant(starts_at),
            "ends_at": _instant(starts_at.astimezone(UTC) + timedelta(minutes=row.minutes)) if row.minutes else None,
            "created_at": _instant(row.created_at),
            "tz": row.time_zone,
            "rrule": row.rrule,
            "exdates": [_instant(slot.replace(tzinfo=zone)) for slot in row.except_on],
            "rdates": [_instant(slot.replace(tzinfo=zone)) for slot in row.also_on],
            "title": row.title,
            "place": row.place,
        },
        row.extra,
    )


def _task(row: Task) -> Fields:
    found = _told(
        {
            "id": row.id,
            "title": row.title,
            "owner": row.owner.value,
            "created_at": _instant(row.created_at),
            "due_at": _instant(row.due_at),
            "done_at": _instant(row.done_at),
            "told_at": _instant(row.told_at),
            "promise": row.promise,
            "returned": row.returned,
            "returned_at": [_instant(at) for at in row.returned_at],
            "list": row.list,
            "notes": row.notes,
            "rrule": row.rrule,
            "estimate_minutes": row.estimate,
            "planned_at": _instant(row.planned_at),
            "reminded_at": _instant(row.reminded_at),
        },
        row.extra,
    )
    # Nought is a place, and a step may take no day at all.
    for key, count in (("position", row.position), ("working_days", row.lasts)):
        if count is not None:
            found[key] = count
    return found


def _instruction(row: Instruction) -> Fields:
    return _told(
        {
            "id": row.id,
            "text": row.text,
            "at": _instant(row.given_at),
            "state": row.state.value,
            "ended_at": _instant(row.ended_at),
            "replaced_by": row.replaced_by,
            "from_interaction": row.from_interaction,
        },
        row.extra,
    )


def _decision(row: Decision) -> Fields:
    return _told(
        {
            "signal": row.signal,
            "choice": row.choice.value,
            "at": _instant(row.at),
            "until": _instant(row.until),
            "reason": row.reason,
            "action": row.action,
            "task": row.task,
            "appointment": row.appointment,
        },
        {},
    )


def _summary(row: KeptSummary) -> Fields:
    return _told(
        {
            "week": str(row.week),
            "opening": row.choices.opening,
            "choices": choices_to(row.choices),
            "sent_at": _instant(row.sent_at),
            "page": page_to(row.page) if row.page is not None else None,
        },
        {},
    )


def _list(row: TaskList) -> Fields:
    found: Fields = {"id": row.id, "title": row.title, "shared": row.shared}
    if row.goal is not None:
        found["goal"] = row.goal.isoformat()
    if row.room is not None:
        found["room"] = row.room
    return {**row.extra, **found}


def _told(fields: Fields, extra: Mapping[str, object]) -> Fields:
    """Only what says something: absent, empty, zero and False are the format's defaults."""
    return {**extra, **{key: value for key, value in fields.items() if value}}


def _instant(at: datetime | None) -> str | None:
    return at.astimezone(UTC).isoformat().replace("+00:00", "Z") if at else None


def _sorted(values: Iterable[Enum]) -> list[str]:
    return sorted(str(value.value) for value in values)
