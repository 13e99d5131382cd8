"""The quick log: a sentence read with her clients and hours at hand, and written down in one stroke."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import NamedTuple

from db.models.interaction import TagState
from db.queries import clients as client_queries
from db.queries import interactions as interaction_queries
from db.queries import settings as setting_queries
from db.queries import tasks as task_queries
from desktop.domain.agreement import Agreement, in_force
from desktop.domain.clock import Clock
from desktop.domain.errors import Problem, Refused
from desktop.domain.hours import Calendar
from desktop.domain.interaction import SPOKEN, Channel, Direction, Interaction, Medium, Tag
from desktop.domain.quicklog.names import KnownClient
from desktop.domain.quicklog.reading import Promised, Reading, read
from desktop.domain.quicklog.sentence import Span
from desktop.domain.task import Side, Task
from desktop.domain.typed import LONGEST_TEXT, minutes_problems, one_line, time_problems, title_problems
from desktop.services import nouns
from desktop.services.agreements import hold_from, in_effect
from desktop.services.bus import Changed
from desktop.services.clients import new_uid
from desktop.services.settings import settings_in
from desktop.services.work import Session, Work

__all__ = ["DRAFT", "Entry", "QuickLog", "QuickLogged", "entry_of"]

DRAFT = "quick_log_draft"
"""The setting that holds it."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What is to be written down: a contact where `channel` is said, a promise, or both.

    `at`: aware; None is now. `direction`: None where nothing says it. `connected`: of spoken channels only.
    """

    client_id: int
    channel: Channel | None = None
    medium: Medium | None = None
    direction: Direction | None = None
    connected: bool | None = None
    minutes: int | None = None
    at: datetime | None = None
    what: str = ""
    tags: frozenset[Tag] = frozenset()
    promise: Promised | None = None


class QuickLogged(NamedTuple):
    """What was made: row ids, and portable ids; None for what the entry did not hold."""

    client_id: int
    client: str
    interaction_id: int | None
    interaction: str | None
    task_id: int | None
    task: str | None


class _Known(NamedTuple):
    """Her clients as the sentence reader needs them."""

    names: tuple[tuple[int, str, tuple[str, ...]], ...]
    agreements: Mapping[int, tuple[Agreement, ...]]
    calendar: Calendar


class QuickLog:
    """Keeps names and hours between two letters typed, until one of them changes or the store is locked."""

    def __init__(self, work: Work, clock: Clock) -> None:
        self._work, self._clock = work, clock
        self._known: _Known | None = None

    def on_changed(self, changed: Changed) -> None:
        if changed.nouns() & {"client", "person", "agreement", "setting"}:
            self.forget()

    def forget(self) -> None:
        """Reads clients and hours again when they are next needed."""
        self._known = None

    def read(self, line: str, plain: Collection[Span] = (), at: datetime | None = None) -> Reading:
        """What the line says at this moment, or at `at` (aware); the clients' keys are their row ids.

        `plain`: places that she turned back to plain text. Raises Refused line_is_empty.
        """
        now = self._clock() if at is None else at
        known = self._at_hand()
        clients = tuple(KnownClient(key, name, _hours(known, key, now), also) for key, name, also in known.names)
        return read(line, now, known.calendar.tz, clients, known.calendar, plain)

    def draft(self) -> str:
        """What was typed and not logged when the sheet was last left, perhaps by an earlier run."""
        with self._work.read() as session:
            return str(setting_queries.value(session, DRAFT, ""))

    def keep_draft(self, line: str) -> None:
        """Keeps what was typed, in the store and nowhere else; no step of undo. '' forgets it."""
        with self._work.write() as session:
            setting_queries.put(session, DRAFT, line or None)

    def log(self, entry: Entry) -> QuickLogged:
        """Writes contact and promise down in one stroke.

        Raises Refused: nothing_to_log, client_gone, entry_is_wrong with a Problem for each field.
        """
        now = self._clock()
        if entry.channel is None and entry.promise is None:
            raise Refused("nothing_to_log", [Problem("nothing_to_log", "line")])
        if problems := _problems(entry):
            raise Refused("entry_is_wrong", problems)
        with self._work.write("promise_made" if entry.channel is None else "interaction_logged") as session:
            name = client_queries.names(session).get(entry.client_id)
            if name is None:
                raise Refused("client_gone", [Problem("client_gone", "client")])
            at = now if entry.at is None or entry.channel is None else entry.at.astimezone(UTC)
            contact = None if entry.channel is None else _contact(session, entry, entry.channel, at)
            # Promised when it was said, however much later it is written down; what is yet to come promised nothing.
            promise = None if entry.promise is None else _promise(session, entry.client_id, entry.promise, min(at, now))
        row, uid = contact or (None, None)
        task_row, task_uid = promise or (None, None)
        return QuickLogged(entry.client_id, name, row, uid, task_row, task_uid)

    def _at_hand(self) -> _Known:
        # Asked first, so that nothing is read from memory once the store is locked.
        with self._work.read() as session:
            if self._known is None:
                names = client_queries.names(session)
                people = client_queries.people(session, names)
                self._known = _Known(
                    tuple(
                        (key, name, tuple(one.name for one in people[key] if one.name and one.name != name))
                        for key, name in names.items()
                    ),
                    in_effect(session),
                    settings_in(session).calendar,
                )
            return self._known


def entry_of(reading: Reading, client_id: int | None = None) -> Entry:
    """What a reading would write down; `client_id` where she chose one.

    Raises Refused: client_missing, client_fits_many.
    """
    if client_id is None and reading.client is None:
        if reading.candidates:
            names = [one.name for one in reading.candidates]
            raise Refused("client_fits_many", [Problem("client_fits_many", "client", {"names": names})], names=names)
        raise Refused("client_missing", [Problem("client_missing", "client")])
    key = client_id if client_id is not None or reading.client is None else reading.client.key
    assert key is not None
    return Entry(
        key,
        reading.channel,
        reading.medium,
        reading.direction,
        reading.connected,
        reading.minutes,
        reading.at,
        reading.what,
        promise=reading.promise,
    )


def _hours(known: _Known, client: int, now: datetime) -> Calendar | None:
    agreement = in_force(known.agreements.get(client, ()), now)
    return None if agreement is None else agreement.calendar


def _problems(entry: Entry) -> list[Problem]:
    found = time_problems(entry.at, "at") + minutes_problems(entry.minutes, "minutes")
    if len(entry.what) > LONGEST_TEXT:
        found.append(Problem("text_too_long", "what"))
    if entry.connected is not None and entry.channel not in SPOKEN:
        found.append(Problem("connected_not_spoken", "connected"))
    if entry.promise is not None:
        found += title_problems(entry.promise.what, "promise") + time_problems(entry.promise.due, "due")
    return found


def _contact(session: Session, entry: Entry, channel: Channel, at: datetime) -> tuple[int, str]:
    noun = Interaction(
        id=new_uid(),
        at=at,
        channel=channel,
        # A direction nobody said starts no clock: where both speak it makes no difference, else no answer is awaited.
        direction=entry.direction or Direction.IN,
        connected=None if channel not in SPOKEN else entry.connected is not False,
        minutes=entry.minutes,
        text=entry.what,
        needs_answer=entry.direction is not None,
        medium=entry.medium,
        tags=entry.tags,
    )
    hold_from(session, entry.client_id, noun.at)
    row = nouns.interaction_row(noun, entry.client_id)
    session.add(row)
    session.flush()
    interaction_queries.add_tags(session, [(row.id, tag.value, TagState.CONFIRMED) for tag in sorted(noun.tags)])
    return row.id, noun.id


def _promise(session: Session, client_id: int, promise: Promised, made_at: datetime) -> tuple[int, str]:
    noun = Task(new_uid(), one_line(promise.what), Side.ASSISTANT, made_at, promise.due, promise=True)
    row = nouns.task_row(noun, client_id, {}, None)
    task_queries.add(session, row)
    return row.id, noun.id
