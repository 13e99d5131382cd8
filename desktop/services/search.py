"""Search: what was said, is to do and was asked for, by its words; never her private notes."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from db.folding import words as folded_words
from db.queries import search as queries
from db.queries.search import TextLine
from desktop.domain.task import Side
from desktop.services.excerpts import excerpt
from desktop.services.work import Work

__all__ = ["InstructionHit", "Search", "TaskHit", "TextHit"]


class TextHit(NamedTuple):
    """A line of the log. `hits`: from and up to a sign of `excerpt`, which is in one line."""

    interaction_id: int
    client_id: int
    client: str
    at: datetime
    excerpt: str
    hits: tuple[tuple[int, int], ...]


class TaskHit(NamedTuple):
    """A task by its title. `at`: when it was made."""

    task_id: int
    client_id: int
    client: str
    at: datetime
    owner: Side
    done: bool
    excerpt: str
    hits: tuple[tuple[int, int], ...]


class InstructionHit(NamedTuple):
    """What a client asked for. `at`: when."""

    instruction_id: int
    client_id: int
    client: str
    at: datetime
    excerpt: str
    hits: tuple[tuple[int, int], ...]


class Search:
    """All words have to be there, of the last one its beginning is enough; accents, case and signs do not matter.

    Without a word nothing is found. `client`: theirs only.
    """

    def __init__(self, work: Work) -> None:
        self._work = work

    def texts(self, words: str, limit: int = 6, client: int | None = None) -> list[TextHit]:
        """Lines of the log by text and subject, the newest first."""
        if not (sought := folded_words(words)):
            return []
        with self._work.read() as session:
            found = queries.texts(session, sought, limit, client)
        return [TextHit(*line[:4], *excerpt(said(line), sought)) for line in found]

    def tasks(self, words: str, limit: int = 6, client: int | None = None) -> list[TaskHit]:
        """To-dos and promises by their titles: what is open first, then the newest."""
        if not (sought := folded_words(words)):
            return []
        with self._work.read() as session:
            found = queries.tasks(session, sought, limit, client)
        return [TaskHit(*one[:4], Side(one.owner), one.done, *excerpt(one.text, sought)) for one in found]

    def instructions(self, words: str, limit: int = 6, client: int | None = None) -> list[InstructionHit]:
        """What clients asked for: what holds first, then the newest."""
        if not (sought := folded_words(words)):
            return []
        with self._work.read() as session:
            found = queries.instructions(session, sought, limit, client)
        return [InstructionHit(*one[:4], *excerpt(one.text, sought)) for one in found]


def said(line: TextLine) -> str:
    """Subject and text of a line, as one text to find words in."""
    return " · ".join(part for part in (line.subject.strip(), line.text.strip()) if part)
