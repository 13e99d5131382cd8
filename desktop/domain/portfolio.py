"""The noun Portfolio: all that an assistant knows about her clients, as one value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from desktop.domain.agreement import Agreement
from desktop.domain.client import Client
from desktop.domain.decision import Decision
from desktop.domain.hours import Calendar
from desktop.domain.instruction import Instruction
from desktop.domain.interaction import Interaction
from desktop.domain.schedule import Appointment
from desktop.domain.sent import KeptSummary
from desktop.domain.series import Series
from desktop.domain.task import Task, TaskList


@dataclass(frozen=True, slots=True)
class Assistant:
    """Herself. Her calendar's zone is hers, and its days off close every agreement."""

    name: str = ""
    languages: tuple[str, ...] = ()
    calendar: Calendar | None = None
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Dossier:
    """One client with everything that was agreed and that happened."""

    client: Client
    agreements: tuple[Agreement, ...] = ()
    interactions: tuple[Interaction, ...] = ()
    appointments: tuple[Appointment, ...] = ()
    tasks: tuple[Task, ...] = ()
    lists: tuple[TaskList, ...] = ()
    instructions: tuple[Instruction, ...] = ()
    decisions: tuple[Decision, ...] = ()
    series: tuple[Series, ...] = ()
    summaries: tuple[KeptSummary, ...] = ()


@dataclass(frozen=True, slots=True)
class Batch:
    """One import of a chat, as it was made: what is old in it asks once and starts no clock."""

    id: str
    kind: str
    at: datetime
    file: str = ""


@dataclass(frozen=True, slots=True)
class Portfolio:
    """`as_of`: the last day to judge, in the assistant's zone; None is the day of the latest recorded fact.

    `own_time`: what stands in her week and is no client's.
    """

    assistant: Assistant = field(default_factory=Assistant)
    dossiers: tuple[Dossier, ...] = ()
    as_of: date | None = None
    batches: tuple[Batch, ...] = ()
    own_time: tuple[Series, ...] = ()
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)
