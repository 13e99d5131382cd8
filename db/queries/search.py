"""Full text: which lines, tasks and instructions have all the typed words, the last one only begun."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import islice
from typing import NamedTuple, TypeVar

from sqlalchemy import ColumnElement, bindparam, column, literal, literal_column, select, table

from db.folding import words
from db.models.client import ClientRow
from db.models.instruction import InstructionRow
from db.models.interaction import InteractionRow
from db.models.task import TaskRow
from db.session import Session


class TextLine(NamedTuple):
    """A text, whose it is, and when it was said, made or asked for."""

    id: int
    client_id: int
    client: str
    at: datetime
    subject: str
    text: str


class TaskText(NamedTuple):
    id: int
    client_id: int
    client: str
    at: datetime
    owner: str
    done: bool
    text: str


T = TypeVar("T", TextLine, TaskText)
_LINE = InteractionRow
_WORDS = table("interaction_words", column("rowid"))


def has_words(sought: Sequence[str]) -> ColumnElement[bool]:
    """Of an interaction; `sought` are folded words, at least one.

    The plus hides the row id from the planner: it would fetch the lines by it and sort them, and a common word has a
    hundred thousand. Walked by time, the first ones are there at once.
    """
    # In quotation marks nothing that she types can be an operator; a word holds none itself.
    query = " ".join(f'"{word}"' for word in sought) + "*"
    matching = literal_column("interaction_words").op("MATCH")(bindparam(None, query))
    return literal_column("+interaction.id").in_(select(_WORDS.c.rowid).where(matching))


def has_all(text: str, sought: Sequence[str]) -> bool:
    """The same of a text at hand."""
    said = words(text)
    return all(word in said for word in sought[:-1]) and any(word.startswith(sought[-1]) for word in said)


def texts(session: Session, sought: Sequence[str], most: int, client_id: int | None = None) -> list[TextLine]:
    """Lines of the log, the newest first."""
    found = select(_LINE.id, _LINE.client_id, ClientRow.name, _LINE.at, _LINE.subject, _LINE.text)
    found = found.join(ClientRow, ClientRow.id == _LINE.client_id).where(has_words(sought))
    if client_id is not None:
        found = found.where(_LINE.client_id == client_id)
    return [
        TextLine._make(row) for row in session.execute(found.order_by(_LINE.at.desc(), _LINE.id.desc()).limit(most))
    ]


def tasks(session: Session, sought: Sequence[str], most: int, client_id: int | None = None) -> list[TaskText]:
    """Tasks by their titles: what is open first, then the newest."""
    found = select(
        TaskRow.id, TaskRow.client_id, ClientRow.name, TaskRow.created_at, TaskRow.owner,
        TaskRow.done_at.is_not(None), TaskRow.title,
    ).join(ClientRow, ClientRow.id == TaskRow.client_id)  # fmt: skip
    if client_id is not None:
        found = found.where(TaskRow.client_id == client_id)
    found = found.order_by(TaskRow.done_at.is_not(None), TaskRow.created_at.desc(), TaskRow.id.desc())
    return _some([TaskText._make(row) for row in session.execute(found)], sought, most)


def instructions(session: Session, sought: Sequence[str], most: int, client_id: int | None = None) -> list[TextLine]:
    """Instructions: what holds first, then the newest."""
    one = InstructionRow
    columns = one.id, one.client_id, ClientRow.name, one.given_at, literal("").label("subject"), one.text
    found = select(*columns).join(ClientRow, ClientRow.id == one.client_id)
    if client_id is not None:
        found = found.where(one.client_id == client_id)
    found = found.order_by(one.state != "holds", one.given_at.desc(), one.id.desc())
    return _some([TextLine._make(row) for row in session.execute(found)], sought, most)


def _some(found: Iterable[T], sought: Sequence[str], most: int) -> list[T]:
    """They are few beside the lines of the log, and need no index."""
    return list(islice((one for one in found if has_all(one.text, sought)), most))
