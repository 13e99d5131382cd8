"""What a chat would add to the log, as it is shown before it is kept."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from desktop.domain.errors import Problem, Refused
from desktop.domain.interaction import Interaction


class Question(StrEnum):
    """What has to be asked of a chat before it may be kept."""

    WHO_IS_ME = "who_is_me"
    WHICH_CLIENT = "which_client"
    DATE_ORDER = "date_order"


class Answers(NamedTuple):
    """What she said about a file. `me`: her names in it. `tz`: IANA. `date_order`: dmy, mdy or ymd."""

    me: tuple[str, ...] = ()
    client: str | None = None
    tz: str | None = None
    date_order: str | None = None


class SkippedLine(NamedTuple):
    """`place`: a line of a chat, or where a row stands in a portfolio. `reason`: a code."""

    place: str
    reason: str
    excerpt: str = ""


class SenderLine(NamedTuple):
    """`role`: me, client, or None where it has to be asked."""

    name: str
    messages: int
    role: str | None


class MonthLine(NamedTuple):
    """The client's contacts of a month, by the hours they came in."""

    month: date
    inside: int
    outside: int


class ChatPreview(NamedTuple):
    """What a chat would add. `question`: None when it may be kept.

    `first`, `last`: aware UTC. `contacts`, `outside_hours`: of the client. `lines`: all; `new_lines`: not there yet;
    `revised`: rows of the log with the later state the chat has of them. `likely_me`: a name to propose, never to take.
    """

    file: str
    kind: str
    batch: str
    question: Question | None
    senders: tuple[SenderLine, ...]
    likely_me: str | None
    client: str | None
    client_id: int | None
    is_group: bool
    language: str | None
    me: tuple[str, ...]
    others: tuple[str, ...]
    first: datetime | None
    last: datetime | None
    messages: int
    calls: int
    system: int
    contacts: int
    outside_hours: int
    months: tuple[MonthLine, ...]
    already: int
    lines: tuple[Interaction, ...]
    new_lines: tuple[Interaction, ...]
    revised: tuple[tuple[int, Interaction], ...]
    skipped: tuple[SkippedLine, ...]
    date_order: str
    tz: str

    @property
    def new(self) -> int:
        return len(self.new_lines)

    def refuse_questions(self) -> None:
        """Raises Refused where something has still to be asked."""
        refuse(self.question, self.is_group, [line.name for line in self.senders])


def refuse(question: Question | None, is_group: bool, names: list[str]) -> None:
    """Raises Refused where there is a question; `names`: the senders, most messages first."""
    if question is None:
        return
    code = {
        Question.WHO_IS_ME: "me_unknown",
        Question.WHICH_CLIENT: "group_needs_client" if is_group else "client_not_said",
        Question.DATE_ORDER: "date_order_unknown",
    }[question]
    raise Refused(code, [Problem(code, question)], names=names)
