"""The portfolio file in: Garbo's exchange format, version 1, to a Portfolio."""

from __future__ import annotations

import gzip
import io
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import TypeVar
from zoneinfo import ZoneInfo

from desktop.domain.agreement import Agreement
from desktop.domain.choices import Choices
from desktop.domain.choices_notation import choices_from
from desktop.domain.client import Client, Person
from desktop.domain.decision import Decision
from desktop.domain.errors import Unreadable
from desktop.domain.instruction import Instruction, InstructionState
from desktop.domain.interaction import Interaction
from desktop.domain.notation import calendar_from, rules_from
from desktop.domain.page_notation import page_from
from desktop.domain.portfolio import Assistant, Batch, Dossier, Portfolio
from desktop.domain.schedule import Appointment, Outcome
from desktop.domain.sent import KeptSummary
from desktop.domain.series import Series
from desktop.domain.task import Task, TaskList
from desktop.domain.week import week_named
from desktop.importers import values
from desktop.importers.rows import Report, Row, Skipped, Wrong

FORMAT, VERSION = "garbo-portfolio", 1
LARGEST = 512 * 1024 * 1024  # bytes once unpacked: ten times an assistant's busiest decade

# An agreement can be read and still promise nothing; it is hers, so it stays, and she is told.
DOUBTFUL = frozenset({"never_open", "by_unreachable"})

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Reading:
    """What a portfolio file held, the keys nobody knows (kept), and the rows that were left out.

    `doubtful`: where something was taken that cannot be as it says: an agreement never open, a zone nobody knows.
    """

    portfolio: Portfolio
    unknown: tuple[str, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    doubtful: tuple[Skipped, ...] = ()


def is_portfolio(head: bytes) -> bool:
    """Whether the first bytes of a file look like this format (plain or gzip)."""
    if head[:2] == b"\x1f\x8b":
        try:
            head = gzip.GzipFile(fileobj=io.BytesIO(head)).read1(4096)
        except (OSError, EOFError):
            return False
    return head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{") and FORMAT.encode() in head


def read_portfolio(data: bytes) -> Portfolio:
    """The portfolio in `data`. Raises Unreadable when it is none."""
    return read(data).portfolio


def read(data: bytes) -> Reading:
    """The portfolio in `data` with what was unknown or left out. Raises Unreadable when it is none."""
    raw = _decoded(data)
    if raw.get("format") != FORMAT:
        raise Unreadable("not_a_portfolio")
    version = raw.get("version")
    if not isinstance(version, int) or version < VERSION:
        raise Unreadable("not_a_portfolio")
    if version > VERSION:
        raise Unreadable("portfolio_is_newer", version=str(version))
    report = Report()
    row = Row(raw, "", report)
    row.take("format", str, "")
    row.take("version", values.count, 0)
    portfolio = Portfolio(
        as_of=row.take("as_of", values.day, None),
        assistant=_assistant(row),
        dossiers=tuple(_each(row, "clients", _dossier)),
        batches=_once(_each(row, "batches", _batch)),
        own_time=_once(_each(row, "own_time", partial(_series, "UTC"))),
        extra=row.rest(),
    )
    return Reading(portfolio, tuple(sorted(report.unknown)), tuple(report.skipped), tuple(report.doubtful))


def _decoded(data: bytes) -> Mapping[str, object]:
    if data[:2] == b"\x1f\x8b":
        try:
            with gzip.GzipFile(fileobj=io.BytesIO(data)) as packed:
                data = packed.read(LARGEST + 1)
        except (OSError, EOFError) as error:
            raise Unreadable("broken_archive") from error
    if len(data) > LARGEST:
        raise Unreadable("too_large")
    try:
        raw = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise Unreadable("not_a_portfolio") from error
    if not isinstance(raw, dict):
        raise Unreadable("not_a_portfolio")
    return raw


def _each(row: Row, key: str, make: Callable[[Row], T]) -> Iterable[T]:
    place = f"{row.place}.{key}".lstrip(".")
    rows: list[object] = []
    for number, raw in enumerate(row.take(key, values.rows, rows)):
        try:
            yield make(Row(raw, f"{place}[{number}]", row.report))
        except Wrong as wrong:
            row.report.skipped.append(Skipped(f"{place}[{number}]", str(wrong)))


def _assistant(parent: Row) -> Assistant:
    nobody: dict[str, object] = {}
    row = Row(parent.take("assistant", values.mapping, nobody), "assistant", parent.report)
    try:
        calendar = row.take("calendar", calendar_from, None)
    except Wrong as wrong:
        parent.report.skipped.append(Skipped("assistant.calendar", str(wrong)))
        calendar = None
    return Assistant(row.take("name", values.text, ""), row.take("languages", values.texts, ()), calendar, row.rest())


def _dossier(row: Row) -> Dossier:
    client = Client(
        id=row.need("id", values.key),
        name=row.need("name", values.text),
        language=row.take("language", values.text, "en"),
        time_zone=_zone(row),
        since=row.take("since", values.day, None),
        people=tuple(_each(row, "people", _person)),
        pinned=row.take("pinned", values.flag, False),
    )
    meetings = list(_each(row, "appointments", partial(_meeting, client.time_zone)))
    series = _once(one for one in meetings if isinstance(one, Series))
    found = Dossier(
        client=client,
        agreements=tuple(_each(row, "agreements", _agreement)),
        interactions=_once(_each(row, "interactions", _interaction)),
        appointments=_once(_in_series(meetings, {one.id: one for one in series})),
        tasks=_once(_each(row, "tasks", _task)),
        lists=_once(_each(row, "lists", _list_row)),
        instructions=_once(_each(row, "instructions", _instruction)),
        decisions=tuple(_each(row, "decisions", _decision)),
        series=series,
        summaries=tuple(_each(row, "summaries", _summary)),
    )
    # What is left over is known once everything else has been taken.
    return replace(found, client=replace(client, extra=row.rest()))


def _zone(row: Row) -> str:
    """A zone that nobody knows must not cost a client with all their lines: theirs is then UTC, and she is told."""
    try:
        return row.take("time_zone", values.zone, "UTC")
    except Wrong:
        row.report.doubtful.append(Skipped(row.place, "zone_unknown"))
        return "UTC"


def _person(row: Row) -> Person:
    return Person(
        name=row.take("name", values.text, ""),
        role=row.take("role", values.text, ""),
        tels=row.take("tels", values.texts, ()),
        emails=row.take("emails", values.texts, ()),
        handles=row.take("handles", values.texts, ()),
        address=row.take("address", values.text, ""),
        vocative=row.take("vocative", values.text, ""),
        extra=row.rest(),
    )


def _agreement(row: Row) -> Agreement:
    row.report.doubtful += [Skipped(row.place, code) for code in row.errors() if code in DOUBTFUL]
    return Agreement(
        from_day=row.need("from", values.day),
        calendar=row.need("calendar", calendar_from),
        rules=row.take("rules", rules_from, {}),
        channels=row.take("channels", values.channels, None),
        any_time=row.take("any_time", values.channels, frozenset()),
        extra=row.rest(),
    )


def _interaction(row: Row) -> Interaction:
    return Interaction(
        id=row.need("id", values.key),
        at=row.need("at", values.instant),
        channel=row.need("channel", values.channel),
        direction=row.need("direction", values.direction),
        connected=row.take("connected", values.flag, None),
        minutes=row.take("minutes", values.count, None),
        automatic=row.take("automatic", values.flag, False),
        subject=row.take("subject", values.text, ""),
        text=row.take("text", values.text, ""),
        thread=row.take("thread", values.key, None),
        reply_to=row.take("reply_to", values.key, None),
        needs_answer=row.take("needs_answer", values.flag, True),
        answered_elsewhere=row.take("answered_elsewhere", values.flag, False),
        tags=row.take("tags", values.tags, frozenset()),
        rejected_tags=row.take("rejected_tags", values.tags, frozenset()),
        medium=row.take("medium", values.medium, None),
        edited=row.take("edited", values.flag, False),
        deleted=row.take("deleted", values.flag, False),
        media=row.take("media", bool, False),
        batch=row.take("batch", values.key, None),
        extra=row.rest(),
    )


def _meeting(zone: str, row: Row) -> Appointment | Series:
    """What comes again, and has not become of anything itself, is a series."""
    planned = row.peek("outcome") in (None, Outcome.PLANNED.value)
    return _series(zone, row) if row.peek("rrule") and planned else _appointment(row)


def _series(zone: str, row: Row) -> Series:
    """Its wall time is that of `tz`; where a file does not say which, of `zone`."""
    row.take("outcome", values.outcome, None)
    tz = row.take("tz", values.zone, zone)
    starts_at, ends_at = row.need("starts_at", values.instant), row.take("ends_at", values.instant, None)
    wall = partial(_wall, ZoneInfo(tz))
    never: tuple[datetime, ...] = ()
    return Series(
        id=row.need("id", values.key),
        starts=wall(starts_at),
        time_zone=tz,
        minutes=max(0, round((ends_at - starts_at).total_seconds() / 60)) if ends_at else 0,
        created_at=row.take("created_at", values.instant, starts_at),
        rrule=row.take("rrule", values.text, ""),
        except_on=tuple(map(wall, row.take("exdates", values.instants, never))),
        also_on=tuple(map(wall, row.take("rdates", values.instants, never))),
        title=row.take("title", values.text, ""),
        place=row.take("place", values.text, ""),
        extra=row.rest(),
    )


def _in_series(meetings: Iterable[Appointment | Series], series: Mapping[str, Series]) -> Iterator[Appointment]:
    """The single ones. One of a series that does not say which of its times it is stands where it begins."""
    for one in meetings:
        if isinstance(one, Appointment):
            of = series.get(one.series or "")
            placed = of is None or one.slot is not None
            yield one if placed or of is None else replace(one, slot=_wall(ZoneInfo(of.time_zone), one.starts_at))


def _wall(zone: ZoneInfo, at: datetime) -> datetime:
    return at.astimezone(zone).replace(tzinfo=None, second=0, microsecond=0)


def _appointment(row: Row) -> Appointment:
    starts_at = row.need("starts_at", values.instant)
    return Appointment(
        id=row.need("id", values.key),
        starts_at=starts_at,
        # A file that does not say when it was made says at least that it was known when it began.
        created_at=row.take("created_at", values.instant, starts_at),
        ends_at=row.take("ends_at", values.instant, None),
        outcome=row.take("outcome", values.outcome, Outcome.PLANNED),
        by=row.take("by", values.side, None),
        minutes_late=row.take("minutes_late", values.count, 0),
        changed_at=row.take("changed_at", values.instant, None),
        title=row.take("title", values.text, ""),
        place=row.take("place", values.text, ""),
        series=row.take("series", values.key, None),
        slot=row.take("slot", values.wall, None),
        reminded_at=row.take("reminded_at", values.instant, None),
        extra=row.rest(),
    )


def _task(row: Row) -> Task:
    return Task(
        id=row.need("id", values.key),
        title=row.take("title", values.text, ""),
        owner=row.need("owner", values.side),
        created_at=row.need("created_at", values.instant),
        due_at=row.take("due_at", values.instant, None),
        done_at=row.take("done_at", values.instant, None),
        told_at=row.take("told_at", values.instant, None),
        promise=row.take("promise", values.flag, False),
        returned=row.take("returned", values.count, 0),
        returned_at=row.take("returned_at", values.instants, ()),
        list=row.take("list", values.key, None),
        notes=row.take("notes", values.text, ""),
        rrule=row.take("rrule", values.text, ""),
        estimate=row.take("estimate_minutes", values.count, None),
        planned_at=row.take("planned_at", values.instant, None),
        position=row.take("position", values.count, None),
        lasts=row.take("working_days", values.count, None),
        reminded_at=row.take("reminded_at", values.instant, None),
        extra=row.rest(),
    )


def _instruction(row: Row) -> Instruction:
    return Instruction(
        id=row.need("id", values.key),
        text=row.take("text", values.text, ""),
        given_at=row.need("at", values.instant),
        state=row.take("state", values.instruction_state, InstructionState.HOLDS),
        ended_at=row.take("ended_at", values.instant, None),
        replaced_by=row.take("replaced_by", values.key, None),
        from_interaction=row.take("from_interaction", values.key, None),
        extra=row.rest(),
    )


def _decision(row: Row) -> Decision:
    return Decision(
        signal=row.need("signal", values.text),
        choice=row.need("choice", values.choice),
        at=row.need("at", values.instant),
        until=row.take("until", values.instant, None),
        reason=row.take("reason", values.text, ""),
        action=row.take("action", values.text, ""),
        task=row.take("task", values.key, None),
        appointment=row.take("appointment", values.key, None),
    )


def _summary(row: Row) -> KeptSummary:
    week = row.need("week", lambda value: week_named(values.text(value)))
    opening = row.take("opening", values.text, "")
    page = row.take("page", page_from, None)
    return KeptSummary(
        week,
        row.take("choices", lambda value: choices_from(value, opening), Choices(opening)),
        # Sent without its page would be a claim without a proof.
        row.take("sent_at", values.instant, None) if page is not None else None,
        page,
    )


def _batch(row: Row) -> Batch:
    return Batch(
        id=row.need("id", values.key),
        kind=row.take("kind", values.text, ""),
        at=row.need("at", values.instant),
        file=row.take("file", values.text, ""),
    )


def _list_row(row: Row) -> TaskList:
    return TaskList(
        id=row.need("id", values.key),
        title=row.take("title", values.text, ""),
        shared=row.take("shared", values.flag, False),
        goal=row.take("goal", values.day, None),
        room=row.take("room", values.count, None),
        extra=row.rest(),
    )


Identified = TypeVar("Identified", Interaction, Appointment, Series, Task, TaskList, Instruction, Batch)


def _once(rows: Iterable[Identified]) -> tuple[Identified, ...]:
    """An id seen twice counts once: the first stays."""
    seen: dict[str, Identified] = {}
    for row in rows:
        seen.setdefault(row.id, row)
    return tuple(seen.values())
