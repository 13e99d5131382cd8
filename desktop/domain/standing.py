"""The state of one conversation: what waits for an answer, and what was answered."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from desktop.domain.deadlines import deadline
from desktop.domain.hours import Calendar, hours
from desktop.domain.rules import NO_RULE, Rule
from desktop.domain.todo import Todo, TodoStanding


class Agreed(Protocol):
    """What was agreed: the calendar, and the rule of each channel."""

    @property
    def calendar(self) -> Calendar: ...

    def rule_for(self, channel: str) -> Rule: ...


@dataclass(frozen=True, slots=True)
class Terms:
    """The plain form of what was agreed. A channel without a rule has the default's; without that, none."""

    calendar: Calendar
    rules: Mapping[str, Rule] = field(default_factory=dict, hash=False)

    def rule_for(self, channel: str) -> Rule:
        return self.rules.get(channel, self.rules.get("default", NO_RULE))


@dataclass(frozen=True, slots=True)
class Received:
    """An item from the client that waits for an answer: a line, or a missed call."""

    at: datetime
    channel: str
    id: str | None = None


@dataclass(frozen=True, slots=True)
class Answered:
    """Her reply. `ids` None: it answers every waiting item."""

    at: datetime
    ids: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class Spoken:
    """They spoke: it answers every waiting item."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Dismissed:
    """No answer is needed. `ids` None: for every waiting item. `elsewhere`: it was given where no log can see."""

    at: datetime
    ids: frozenset[str] | None = None
    elsewhere: bool = False


@dataclass(frozen=True, slots=True)
class AgreementChanged:
    """Holds for what arrives from now on; with `recompute` for the waiting items too, from their receipt."""

    at: datetime
    agreed: Agreed
    recompute: bool = False


@dataclass(frozen=True, slots=True)
class TodoStarted:
    """A clock of so much contact time, on the calendar in force at its start."""

    at: datetime
    id: str
    minutes: int


@dataclass(frozen=True, slots=True)
class TodoDone:
    at: datetime
    id: str


@dataclass(frozen=True, slots=True)
class WaitingOnClient:
    """Pauses every running to-do, until `Resumed`, an item from the client, or a call that is answered."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Resumed:
    at: datetime


Event = Received | Answered | Spoken | Dismissed | AgreementChanged | TodoStarted | TodoDone | WaitingOnClient | Resumed


class State(StrEnum):
    IDLE = "idle"
    AWAITING = "awaiting"
    OVERDUE = "overdue"
    ANSWERED = "answered"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True)
class Item:
    """What arrived, with the rule and the calendar it arrived under."""

    at: datetime
    channel: str
    id: str | None
    rule: Rule
    calendar: Calendar

    @property
    def deadline(self) -> datetime | None:
        return deadline(self.rule, self.calendar, self.at)


@dataclass(frozen=True, slots=True)
class Answer:
    """An item, and when it was answered."""

    item: Item
    at: datetime

    @property
    def took(self) -> int:
        """Contact seconds on the item's calendar."""
        return hours(self.item.calendar).elapsed(self.item.at, self.at)


@dataclass(frozen=True, slots=True)
class Standing:
    """A conversation at one instant.

    `items`: those that wait, oldest first. `deadline`: the earliest of theirs. `answered_in`: contact seconds from
    the oldest item that her latest answer answered to that answer; it stays while new items wait.
    """

    at: datetime
    state: State
    items: tuple[Item, ...]
    deadline: datetime | None
    answered_in: int | None
    todos: Mapping[str, TodoStanding] = field(default_factory=dict, hash=False)

    @property
    def waiting_since(self) -> datetime | None:
        return self.items[0].at if self.items else None


def standing(agreed: Agreed | None, events: Iterable[Event], at: datetime) -> Standing:
    """How the conversation stands at `at`, after the events that are not later; ties keep the given order."""
    conversation = Conversation(agreed)
    for event in sorted((one for one in events if one.at <= at), key=lambda one: one.at):
        conversation.take(event)
    return conversation.standing(at)


class Conversation:
    """Takes events in order of time. `agreed` None: no agreement yet, so that what arrives waits for nothing.

    `answers`: every item answered so far, with its answer.
    """

    def __init__(self, agreed: Agreed | None = None) -> None:
        self.answers: list[Answer] = []
        self._agreed = agreed
        self._waiting: list[Item] = []
        self._rest = State.IDLE
        self._latest: Answer | None = None
        self._todos: dict[str, Todo] = {}

    def take(self, event: Event) -> None:
        match event:
            case Received():
                self._receive(event)
                self._resume(event.at)
            case Answered(at, ids):
                self._answer(at, ids)
            case Spoken(at):
                self._answer(at, None)
                self._resume(at)
            case Dismissed(_, ids, elsewhere):
                if self._clear(ids) and not self._waiting:
                    self._rest = State.ANSWERED if elsewhere else State.DISMISSED
            case AgreementChanged(_, agreed, recompute):
                self._agreed = agreed
                if recompute:
                    self._waiting = [_item(agreed, one.at, one.channel, one.id) for one in self._waiting]
            case TodoStarted(at, name, minutes):
                if self._agreed is not None:
                    self._todos[name] = Todo(self._agreed.calendar, minutes * 60, at)
            case TodoDone(at, name):
                if name in self._todos:
                    self._todos[name].finish(at)
            case WaitingOnClient(at):
                for todo in self._todos.values():
                    todo.pause(at)
            case Resumed(at):
                self._resume(at)

    def standing(self, at: datetime) -> Standing:
        due = min((found for one in self._waiting if (found := one.deadline) is not None), default=None)
        state = self._rest
        if self._waiting:
            state = State.OVERDUE if due is not None and at > due else State.AWAITING
        took = self._latest.took if self._latest else None
        todos = {name: todo.standing(at) for name, todo in self._todos.items()}
        return Standing(at, state, tuple(self._waiting), due, took, todos)

    def _receive(self, event: Received) -> None:
        if self._agreed is not None:
            self._waiting.append(_item(self._agreed, event.at, event.channel, event.id))

    def _answer(self, at: datetime, ids: frozenset[str] | None) -> None:
        cleared = self._clear(ids)
        if not cleared:
            return
        self.answers += [Answer(one, at) for one in cleared]
        self._latest = Answer(cleared[0], at)
        if not self._waiting:
            self._rest = State.ANSWERED

    def _clear(self, ids: frozenset[str] | None) -> list[Item]:
        """Takes the items of these ids, or all, from those that wait; oldest first."""
        if ids is None:
            cleared, self._waiting = self._waiting, []
            return cleared
        cleared = [one for one in self._waiting if one.id in ids]
        self._waiting = [one for one in self._waiting if one.id not in ids]
        return cleared

    def _resume(self, at: datetime) -> None:
        for todo in self._todos.values():
            todo.resume(at)


def _item(agreed: Agreed, at: datetime, channel: str, name: str | None) -> Item:
    return Item(at, channel, name, agreed.rule_for(channel), agreed.calendar)
