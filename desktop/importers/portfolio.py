"""The portfolio file in: Garbo's exchange format, version 1, to a Portfolio."""

from __future__ import annotations

import gzip
import io
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import TypeVar
from zoneinfo import ZoneInfo

from desktop.domain.agreement import Agreement
from desktop.domain.client import Client, Person
from desktop.domain.errors import Refused, Unreadable
from desktop.domain.interaction import Channel, Direction, Interaction, Medium, Tag
from desktop.domain.notation import calendar_from, rules_from
from desktop.domain.portfolio import Assistant, Batch, Dossier, Portfolio
from desktop.domain.schedule import Appointment, Outcome
from desktop.domain.task import Side, Task, TaskList

FORMAT, VERSION = "garbo-portfolio", 1
LARGEST = 512 * 1024 * 1024  # bytes once unpacked: ten times an assistant's busiest decade

# Ours by the format, not yet nouns of the store: they ride along untouched.
KEPT_ASIDE = frozenset(
    {"instructions", "occasions", "decisions", "notes", "rrule", "exdates", "series", "estimate_minutes", "checklist"}
)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Skipped:
    """A row that could not be taken: where it stands in the file, and why."""

    place: str
    code: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What a portfolio file held, the keys nobody knows (kept), and the rows that were left out."""

    portfolio: Portfolio
    unknown: tuple[str, ...] = ()
    skipped: tuple[Skipped, ...] = ()


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
    if raw.get("version") != VERSION:
        raise Unreadable("portfolio_is_newer", version=str(raw.get("version")))
    report = _Report()
    row = _Row(raw, "", report)
    row.take("format", str, "")
    row.take("version", _count, 0)
    portfolio = Portfolio(
        as_of=row.take("as_of", _day, None),
        assistant=_assistant(row),
        dossiers=tuple(_each(row, "clients", _dossier)),
        batches=_once(_each(row, "batches", _batch)),
        extra=row.rest(),
    )
    return Reading(portfolio, tuple(sorted(report.unknown)), tuple(report.skipped))


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
    for number, raw in enumerate(row.take(key, _list, rows)):
        try:
            yield make(_Row(raw, f"{place}[{number}]", row.report))
        except _Wrong as wrong:
            row.report.skipped.append(Skipped(f"{place}[{number}]", str(wrong)))


def _assistant(parent: _Row) -> Assistant:
    nobody: dict[str, object] = {}
    row = _Row(parent.take("assistant", _object, nobody), "assistant", parent.report)
    try:
        calendar = row.take("calendar", calendar_from, None)
    except _Wrong as wrong:
        parent.report.skipped.append(Skipped("assistant.calendar", str(wrong)))
        calendar = None
    return Assistant(row.take("name", _text, ""), row.take("languages", _texts, ()), calendar, row.rest())


def _dossier(row: _Row) -> Dossier:
    client = Client(
        id=row.need("id", _key),
        name=row.need("name", _text),
        language=row.take("language", _text, "en"),
        time_zone=row.take("time_zone", _zone, "UTC"),
        since=row.take("since", _day, None),
        people=tuple(_each(row, "people", _person)),
    )
    found = Dossier(
        client=client,
        agreements=tuple(_each(row, "agreements", _agreement)),
        interactions=_once(_each(row, "interactions", _interaction)),
        appointments=_once(_each(row, "appointments", _appointment)),
        tasks=_once(_each(row, "tasks", _task)),
        lists=_once(_each(row, "lists", _list_row)),
    )
    client = Client(client.id, client.name, client.language, client.time_zone, client.since, client.people, row.rest())
    return Dossier(client, found.agreements, found.interactions, found.appointments, found.tasks, found.lists)


def _person(row: _Row) -> Person:
    return Person(
        name=row.take("name", _text, ""),
        role=row.take("role", _text, ""),
        tels=row.take("tels", _texts, ()),
        emails=row.take("emails", _texts, ()),
        handles=row.take("handles", _texts, ()),
        address=row.take("address", _text, ""),
        vocative=row.take("vocative", _text, ""),
        extra=row.rest(),
    )


def _agreement(row: _Row) -> Agreement:
    return Agreement(
        from_day=row.need("from", _day),
        calendar=row.need("calendar", calendar_from),
        rules=row.take("rules", rules_from, {}),
        channels=row.take("channels", _channels, None),
        any_time=row.take("any_time", _channels, frozenset()),
        extra=row.rest(),
    )


def _interaction(row: _Row) -> Interaction:
    return Interaction(
        id=row.need("id", _key),
        at=row.need("at", _instant),
        channel=row.need("channel", _channel),
        direction=row.need("direction", _direction),
        connected=row.take("connected", _flag, None),
        minutes=row.take("minutes", _count, None),
        automatic=row.take("automatic", _flag, False),
        subject=row.take("subject", _text, ""),
        text=row.take("text", _text, ""),
        thread=row.take("thread", _key, None),
        reply_to=row.take("reply_to", _key, None),
        needs_answer=row.take("needs_answer", _flag, True),
        answered_elsewhere=row.take("answered_elsewhere", _flag, False),
        tags=row.take("tags", _tags, frozenset()),
        rejected_tags=row.take("rejected_tags", _tags, frozenset()),
        medium=row.take("medium", _medium, None),
        edited=row.take("edited", _flag, False),
        deleted=row.take("deleted", _flag, False),
        media=row.take("media", bool, False),
        batch=row.take("batch", _key, None),
        extra=row.rest(),
    )


def _appointment(row: _Row) -> Appointment:
    starts_at = row.need("starts_at", _instant)
    return Appointment(
        id=row.need("id", _key),
        starts_at=starts_at,
        # A file that does not say when it was made says at least that it was known when it began.
        created_at=row.take("created_at", _instant, starts_at),
        ends_at=row.take("ends_at", _instant, None),
        outcome=row.take("outcome", _outcome, Outcome.PLANNED),
        by=row.take("by", _side, None),
        minutes_late=row.take("minutes_late", _count, 0),
        changed_at=row.take("changed_at", _instant, None),
        title=row.take("title", _text, ""),
        place=row.take("place", _text, ""),
        extra=row.rest(),
    )


def _task(row: _Row) -> Task:
    return Task(
        id=row.need("id", _key),
        title=row.take("title", _text, ""),
        owner=row.need("owner", _side),
        created_at=row.need("created_at", _instant),
        due_at=row.take("due_at", _instant, None),
        done_at=row.take("done_at", _instant, None),
        told_at=row.take("told_at", _instant, None),
        promise=row.take("promise", _flag, False),
        returned=row.take("returned", _count, 0),
        returned_at=row.take("returned_at", _instants, ()),
        list=row.take("list", _key, None),
        notes=row.take("notes", _text, ""),
        extra=row.rest(),
    )


def _batch(row: _Row) -> Batch:
    return Batch(
        row.need("id", _key), row.take("kind", _text, ""), row.need("at", _instant), row.take("file", _text, "")
    )


def _list_row(row: _Row) -> TaskList:
    return TaskList(row.need("id", _key), row.take("title", _text, ""), row.take("shared", _flag, False), row.rest())


Identified = TypeVar("Identified", Interaction, Appointment, Task, TaskList, Batch)


def _once(rows: Iterable[Identified]) -> tuple[Identified, ...]:
    """An id seen twice counts once: the first stays."""
    seen: dict[str, Identified] = {}
    for row in rows:
        seen.setdefault(row.id, row)
    return tuple(seen.values())


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value.replace("\x00", "")


def _key(value: object) -> str:
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise TypeError(value)
    return _text(str(value))


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError(value)
    return value


def _count(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int | float) or value < 0:
        raise TypeError(value)
    return round(value)


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise TypeError(value)
    return value


def _object(value: object) -> dict[str, object]:
    if not isinstance(value, dict):
        raise TypeError(value)
    return value


def _texts(value: object) -> tuple[str, ...]:
    return tuple(_text(one) for one in _list(value))


def _channels(value: object) -> frozenset[Channel]:
    return frozenset(_channel(one) for one in _list(value))


def _tags(value: object) -> frozenset[Tag]:
    # A tag of a later version must not cost the line it stands on.
    known = {tag.value for tag in Tag}
    return frozenset(Tag(one) for one in _texts(value) if one in known)


def _channel(value: object) -> Channel:
    return Channel(_text(value))


def _direction(value: object) -> Direction:
    return Direction(_text(value))


def _medium(value: object) -> Medium:
    return Medium(_text(value))


def _outcome(value: object) -> Outcome:
    return Outcome(_text(value))


def _side(value: object) -> Side:
    return Side(_text(value))


def _instant(value: object) -> datetime:
    found = datetime.fromisoformat(_text(value))
    if found.tzinfo is None:
        raise ValueError(value)
    return found.astimezone(UTC)


def _instants(value: object) -> tuple[datetime, ...]:
    return tuple(sorted(_instant(one) for one in _list(value)))


def _day(value: object) -> date:
    return date.fromisoformat(_text(value))


def _zone(value: object) -> str:
    return ZoneInfo(_text(value)).key
