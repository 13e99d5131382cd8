"""The portfolio file in: Garbo's exchange format, version 1, to a Portfolio."""

from __future__ import annotations

import gzip
import io
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar

from desktop.domain.agreement import Agreement
from desktop.domain.client import Client, Person
from desktop.domain.decision import Decision
from desktop.domain.errors import Refused, Unreadable
from desktop.domain.instruction import Instruction, InstructionState
from desktop.domain.interaction import Interaction
from desktop.domain.notation import calendar_from, rules_from
from desktop.domain.portfolio import Assistant, Batch, Dossier, Portfolio
from desktop.domain.schedule import Appointment, Outcome
from desktop.domain.task import Task, TaskList
from desktop.domain.validation import validate
from desktop.importers import values

FORMAT, VERSION = "garbo-portfolio", 1
LARGEST = 512 * 1024 * 1024  # bytes once unpacked: ten times an assistant's busiest decade

# Ours by the format, not yet nouns of the store: they ride along untouched. The last ones a task keeps about itself.
KEPT_ASIDE = frozenset(
    {"occasions", "notes", "rrule", "exdates", "series", "checklist", "due_before", "due_missed", "follows"}
)

# An agreement can be read and still promise nothing; it is hers, so it stays, and she is told.
DOUBTFUL = frozenset({"never_open", "by_unreachable"})

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Skipped:
    """A row that could not be taken: where it stands in the file, and why."""

    place: str
    code: str


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
    report = _Report()
    row = _Row(raw, "", report)
    row.take("format", str, "")
    row.take("version", values.count, 0)
    portfolio = Portfolio(
        as_of=row.take("as_of", values.day, None),
        assistant=_assistant(row),
        dossiers=tuple(_each(row, "clients", _dossier)),
        batches=_once(_each(row, "batches", _batch)),
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


@dataclass(slots=True)
class _Report:
    unknown: set[str] = field(default_factory=set)
    skipped: list[Skipped] = field(default_factory=list)
    doubtful: list[Skipped] = field(default_factory=list)


class _Wrong(Exception):
    """A value that is not what the format says; its row is left out."""


class _Row:
    """One JSON object being read: each key is taken once, what nobody takes is kept aside."""

    def __init__(self, raw: object, place: str, report: _Report) -> None:
        if not isinstance(raw, dict):
            raise _Wrong("not_an_object")
        self._raw: dict[str, object] = raw
        self._taken: set[str] = set()
        self.place = place
        self.report = report

    def take(self, key: str, read: Callable[[object], T], default: T) -> T:
        self._taken.add(key)
        value = self._raw.get(key)
        return default if value is None else _checked(read, value, key)

    def need(self, key: str, read: Callable[[object], T]) -> T:
        self._taken.add(key)
        if self._raw.get(key) is None:
            raise _Wrong(f"no_{key}")
        return _checked(read, self._raw[key], key)

    def errors(self) -> tuple[str, ...]:
        """What is wrong with this object as an agreement."""
        return validate(self._raw).errors

    def rest(self) -> dict[str, object]:
        left = {key: value for key, value in self._raw.items() if key not in self._taken}
        # Positions are left out, so that one unknown key in ten thousand rows is one line of the report.
        kind = "".join(part for part in self.place if not part.isdigit()).replace("[]", "")
        self.report.unknown |= {f"{kind}.{key}".lstrip(".") for key in left if key not in KEPT_ASIDE}
        return left


def _checked(read: Callable[[object], T], value: object, key: str) -> T:
    try:
        return read(value)
    except (ValueError, TypeError, KeyError, OverflowError, Refused) as error:
        raise _Wrong(f"bad_{key}") from error


def _each(row: _Row, key: str, make: Callable[[_Row], T]) -> Iterable[T]:
    place = f"{row.place}.{key}".lstrip(".")
    rows: list[object] = []
    for number, raw in enumerate(row.take(key, values.rows, rows)):
        try:
            yield make(_Row(raw, f"{place}[{number}]", row.report))
        except _Wrong as wrong:
            row.report.skipped.append(Skipped(f"{place}[{number}]", str(wrong)))


def _assistant(parent: _Row) -> Assistant:
    nobody: dict[str, object] = {}
    row = _Row(parent.take("assistant", values.mapping, nobody), "assistant", parent.report)
    try:
        calendar = row.take("calendar", calendar_from, None)
    except _Wrong as wrong:
        parent.report.skipped.append(Skipped("assistant.calendar", str(wrong)))
        calendar = None
    return Assistant(row.take("name", values.text, ""), row.take("languages", values.texts, ()), calendar, row.rest())


def _dossier(row: _Row) -> Dossier:
    client = Client(
        id=row.need("id", values.key),
        name=row.need("name", values.text),
        language=row.take("language", values.text, "en"),
        time_zone=_zone(row),
        since=row.take("since", values.day, None),
        people=tuple(_each(row, "people", _person)),
        pinned=row.take("pinned", values.flag, False),
    )
    found = Dossier(
        client=client,
        agreements=tuple(_each(row, "agreements", _agreement)),
        interactions=_once(_each(row, "interactions", _interaction)),
        appointments=_once(_each(row, "appointments", _appointment)),
        tasks=_once(_each(row, "tasks", _task)),
        lists=_once(_each(row, "lists", _list_row)),
        instructions=_once(_each(row, "instructions", _instruction)),
        decisions=tuple(_each(row, "decisions", _decision)),
    )
    # What is left over is known once everything else has been taken.
    return replace(found, client=replace(client, extra=row.rest()))


def _zone(row: _Row) -> str:
    """A zone that nobody knows must not cost a client with all their lines: theirs is then UTC, and she is told."""
    try:
        return row.take("time_zone", values.zone, "UTC")
    except _Wrong:
        row.report.doubtful.append(Skipped(row.place, "zone_unknown"))
        return "UTC"


def _person(row: _Row) -> Person:
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


def _agreement(row: _Row) -> Agreement:
    row.report.doubtful += [Skipped(row.place, code) for code in row.errors() if code in DOUBTFUL]
    return Agreement(
        from_day=row.need("from", values.day),
        calendar=row.need("calendar", calendar_from),
        rules=row.take("rules", rules_from, {}),
        channels=row.take("channels", values.channels, None),
        any_time=row.take("any_time", values.channels, frozenset()),
        extra=row.rest(),
    )


def _interaction(row: _Row) -> Interaction:
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


def _appointment(row: _Row) -> Appointment:
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
        extra=row.rest(),
    )


def _task(row: _Row) -> Task:
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
        extra=row.rest(),
    )


def _instruction(row: _Row) -> Instruction:
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


def _decision(row: _Row) -> Decision:
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


def _batch(row: _Row) -> Batch:
    return Batch(
        id=row.need("id", values.key),
        kind=row.take("kind", values.text, ""),
        at=row.need("at", values.instant),
        file=row.take("file", values.text, ""),
    )


def _list_row(row: _Row) -> TaskList:
    return TaskList(
        id=row.need("id", values.key),
        title=row.take("title", values.text, ""),
        shared=row.take("shared", values.flag, False),
        extra=row.rest(),
    )


Identified = TypeVar("Identified", Interaction, Appointment, Task, TaskList, Instruction, Batch)


def _once(rows: Iterable[Identified]) -> tuple[Identified, ...]:
    """An id seen twice counts once: the first stays."""
    seen: dict[str, Identified] = {}
    for row in rows:
        seen.setdefault(row.id, row)
    return tuple(seen.values())
