"""The diary of one invented client: what is said and done, as facts with ids of their own."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

from desktop.app.demo.bank import Bank, ClientTexts
from desktop.app.demo.wording import Wording
from desktop.domain.agreement import Agreement, in_force
from desktop.domain.hours import Calendar, hours
from desktop.domain.instruction import Instruction
from desktop.domain.interaction import Channel, Direction, Interaction, Medium, Tag
from desktop.domain.rules import ContactTime
from desktop.domain.schedule import Appointment
from desktop.domain.task import Side, Task, TaskList

USUAL_ANSWER = 8 * 60
"""Minutes of contact time, where a rule is not in minutes."""


class Diary:
    """`until`: nothing of the year is later. `agreements`: closed on her days off; instants are aware UTC."""

    def __init__(
        self, texts: ClientTexts, bank: Bank, zone: str, agreements: tuple[Agreement, ...], chance: Random
    ) -> None:
        self.texts, self.bank, self.chance, self.agreements = texts, bank, chance, agreements
        self.words = Wording(bank, zone, chance)
        self.lines: list[Interaction] = []
        self.tasks: list[Task] = []
        self.appointments: list[Appointment] = []
        self.instructions: list[Instruction] = []
        self.lists = tuple(TaskList(f"l{number}", title, shared=number == 0) for number, title in enumerate(bank.lists))
        self._zone = ZoneInfo(zone)

    def calendar(self, at: datetime) -> Calendar:
        """The hours in force at that instant."""
        return (in_force(self.agreements, at) or self.agreements[0]).calendar

    def is_open(self, at: datetime) -> bool:
        return hours(self.calendar(at)).is_open(at)

    def at(self, day: date, clock: int) -> datetime:
        """A wall time in her zone, in minutes after midnight, as an instant."""
        return datetime.combine(day, time(clock // 60, clock % 60), self._zone).astimezone(UTC)

    def local(self, at: datetime) -> datetime:
        return at.astimezone(self._zone)

    def later(self, at: datetime, minutes: float) -> datetime:
        """So many open minutes later; as many minutes of the clock where it never opens again."""
        found = hours(self.calendar(at)).add(at, int(minutes) * 60)
        return found or at + timedelta(minutes=int(minutes))

    def between(self, start: datetime, end: datetime, share: float) -> datetime:
        """The instant at which this share of the open time between the two has passed."""
        return self.later(start, hours(self.calendar(start)).elapsed(start, end) / 60 * share)

    def answer_minutes(self, at: datetime, channel: Channel) -> int:
        """How much open time the rule leaves for an answer."""
        agreed = in_force(self.agreements, at)
        rule = agreed.rule_for(channel) if agreed else None
        return rule.minutes if isinstance(rule, ContactTime) else USUAL_ANSWER

    def theirs(self, at: datetime, channel: Channel, text: str, tag: Tag | None = None, **more: object) -> Interaction:
        """A line of the client."""
        return self._line(at, channel, Direction.IN, text, {"tags": frozenset({tag} if tag else ()), **more})

    def hers(self, at: datetime, channel: Channel, text: str, **more: object) -> Interaction:
        """A line of the assistant."""
        return self._line(at, channel, Direction.OUT, text, more)

    def task(self, owner: Side, title: str, made: datetime, due: datetime | None, **more: object) -> Task:
        one = Task(
            id=f"t{len(self.tasks) + 1:04}",
            title=self.words.fill(title, made, self.local(due).date() if due else None),
            owner=owner,
            created_at=made,
            due_at=due,
            **more,  # type: ignore[arg-type]
        )
        self.tasks.append(one)
        return one

    def appointment(self, title: str, starts: datetime, minutes: int, made: datetime, **more: object) -> Appointment:
        one = Appointment(
            id=f"a{len(self.appointments) + 1:04}",
            starts_at=starts,
            ends_at=starts + timedelta(minutes=minutes),
            created_at=made,
            title=title,
            **more,  # type: ignore[arg-type]
        )
        self.appointments.append(one)
        return one

    def instruction(self, text: str, at: datetime, **more: object) -> Instruction:
        one = Instruction(f"n{len(self.instructions) + 1:03}", text, at, **more)  # type: ignore[arg-type]
        self.instructions.append(one)
        return one

    def _line(
        self, at: datetime, channel: Channel, side: Direction, text: str, more: Mapping[str, object]
    ) -> Interaction:
        one = Interaction(
            id=f"i{len(self.lines) + 1:05}",
            at=at.replace(second=0, microsecond=0),
            channel=channel,
            direction=side,
            text=self.words.fill(text, at) if "{" in text else text,
            medium=Medium.WHATSAPP if channel is Channel.MESSAGE else None,
            **more,  # type: ignore[arg-type]
        )
        self.lines.append(one)
        return one
