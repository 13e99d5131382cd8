"""What is behind a number of a card: contacts, appointments and to-dos, each as it can be looked at."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from db.queries import interactions as interaction_queries
from db.queries import schedules as schedule_queries
from db.queries import tasks as task_queries
from db.queries import timeline as timeline_queries
from db.queries.interactions import InteractionLine
from desktop.domain.contact import in_rows
from desktop.services import nouns
from desktop.services.proposals import Proposed, proposals, union
from desktop.services.work import Session

__all__ = ["Behind", "Proposed", "what_is_behind"]


class Behind(NamedTuple):
    """One thing behind a number. `source`: interactions, appointments or tasks; `id`: its row; `uid`: the portable one.

    `channel`, `medium`, `missed`: of a line, which stands for its contact; `text`: of the line of it that says what is
    ticked or read. `tags`, `proposed`, `refused`: of the contact.
    """

    source: str
    id: int
    at: datetime
    text: str
    channel: str = ""
    medium: str | None = None
    missed: bool = False
    uid: str = ""
    tags: frozenset[str] = frozenset()
    proposed: tuple[Proposed, ...] = ()
    refused: frozenset[str] = frozenset()


def what_is_behind(
    session: Session, client_id: int, interactions: Iterable[str], appointments: Iterable[str], tasks: Iterable[str]
) -> list[Behind]:
    """By portable ids, the latest first; what is gone is left out. A contact is cited by its first line."""
    lines = interaction_queries.uids(session, client_id)
    contacts = _contacts(session, client_id, [lines[uid] for uid in interactions if uid in lines])
    found = [_behind(contact) for contact in contacts]
    met, owed = set(appointments), set(tasks)
    if met:
        held = [one for one in schedule_queries.of_client(session, client_id) if one.uid in met]
        found += [Behind("appointments", one.id, one.starts_at, one.title, uid=one.uid) for one in held]
    if owed:
        from desktop.domain.patterns.disorganized import owed_by

        made = [one for one in task_queries.of_client(session, client_id) if one.uid in owed]
        found += [
            Behind("tasks", one.id, owed_by(nouns.task(one)) or one.created_at, one.title, uid=one.uid) for one in made
        ]
    return sorted(found, key=lambda one: (one.at, one.id), reverse=True)


def _contacts(session: Session, client_id: int, ids: Sequence[int]) -> list[list[InteractionLine]]:
    """The contacts that begin with these lines."""
    firsts = interaction_queries.lines(session, ids)
    if not firsts:
        return []
    at = [line.at for line in firsts]
    around = timeline_queries.around(session, client_id, min(at), max(at))
    rows = {row[0].id: [one.id for one in row] for row in in_rows(around)}
    more = interaction_queries.lines(session, [one for line in firsts for one in rows.get(line.id, ())[1:]])
    held = {line.id: line for line in (*firsts, *more)}
    return [[held[one] for one in rows.get(line.id, (line.id,))] for line in firsts]


def _behind(contact: Sequence[InteractionLine]) -> Behind:
    first, proposed = contact[0], proposals(contact)
    read = {line for one in proposed for line in one.lines}
    telling = next((line for line in contact if line.tags or line.rejected_tags or line.id in read), first)
    return Behind(
        "interactions",
        first.id,
        first.at,
        telling.text or telling.subject or first.text or first.subject,
        first.channel,
        first.medium,
        missed=first.connected is False,
        uid=first.uid,
        tags=union(line.tags for line in contact),
        proposed=proposed,
        refused=union(line.rejected_tags for line in contact),
    )
