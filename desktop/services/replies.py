"""The list that comes back: a client's reply to a shared page, looked at and taken in as one write."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from db.models.share import ShareRow
from db.models.task import TaskRow
from db.queries import clients as client_queries
from db.queries import shares as queries
from db.queries import tasks as task_queries
from desktop.domain.clock import Clock
from desktop.domain.errors import Refused
from desktop.domain.given import lists_from, taken_from, taken_to
from desktop.domain.interaction import Channel, Direction, Interaction
from desktop.domain.merging import Act, Change, Choice, Merge, Stands, merge, words_of
from desktop.domain.task import Side, Task
from desktop.domain.weekly import key_of
from desktop.services import nouns
from desktop.services.agreements import hold_from
from desktop.services.clients import new_uid
from desktop.services.dossiers import read_agenda
from desktop.services.tasks import finish, reopen
from desktop.services.work import Session, Work

if TYPE_CHECKING:
    from desktop.domain.portfolio import Dossier
    from desktop.importers.reply import Sealed

__all__ = ["Choice", "Incoming", "Merge", "Replies"]

ADDED = "added_by_client"
"""Under this word a task that a client has added keeps from which page, and its id there."""
READ_SECONDS = 30.0
REPLY_TO = "reply_to_share"


class Incoming(NamedTuple):
    """What a reply would change, and nothing is changed yet. `given_at`: when the page was made that it answers.

    `older`: the client was given another page since.
    """

    client_id: int
    client: str
    given_at: datetime
    older: bool
    merged: Merge


class Replies:
    """Refused everywhere: reply_unknown (no page of this store), reply_forged, reply_does_not_fit, client_gone."""

    def __init__(self, work: Work, clock: Clock) -> None:
        self._work, self._clock = work, clock

    @staticmethod
    def read_file(path: Path) -> Sealed:
        """The reply in a file, read in a process of its own; touches no store.

        Raises Unreadable: missing, reply_too_large, no_reply, reply_is_newer, reply_is_broken.
        """
        from desktop.importers.reply import read_file
        from desktop.system.apart import run_apart

        return run_apart(read_file, path, seconds=READ_SECONDS)

    @staticmethod
    def read(text: str) -> Sealed:
        """The reply in a text that was pasted or dropped; touches no store. Raises Unreadable as of a file."""
        from desktop.importers.reply import read_text

        return read_text(text)

    def preview(self, sealed: Sealed) -> Incoming:
        """What it says, held against what was given and what stands now."""
        with self._work.read() as session:
            return self._incoming(session, sealed)[0]

    def take(
        self, sealed: Sealed, choices: Mapping[str, Choice] | None = None, usual: Choice = Choice.MINE
    ) -> Incoming:
        """Takes it in as one step of undo: her lists, and one line of the log with all that it says.

        `choices`: of conflicts, by id; for the others `usual`, and where that is no way, hers stays. The same reply
        again changes nothing.
        """
        with self._work.write("reply_taken") as session:
            incoming, row, dossier = self._incoming(session, sealed)
            merged, now = incoming.merged, self._clock()
            for change in merged.settled(choices or {}, usual):
                _make(session, change, row, dossier, now)
            if merged.said:
                hold_from(session, row.client_id, merged.at)
                session.add(nouns.interaction_row(_logged(merged, row.uid), row.client_id))
            if (taken := taken_to(merged.taken)) != row.taken:
                row.taken = taken
            return incoming

    def _incoming(self, session: Session, sealed: Sealed) -> tuple[Incoming, ShareRow, Dossier]:
        row = _page_of(session, sealed)
        dossier = read_agenda(session, row.client_id)
        mine, added = _stands(dossier, row.uid)
        lists = {key_of(dossier.client, one) for one in dossier.lists}
        base, taken, now = lists_from(row.base), taken_from(row.taken), max(self._clock(), row.given_at)
        merged = merge(base, row.given_at, taken, mine, added, lists, sealed.reply, now)
        last = queries.last(session, row.client_id)
        older = last is not None and last.id != row.id
        name = client_queries.names(session)[row.client_id]
        return Incoming(row.client_id, name, row.given_at, older, merged), row, dossier


def _page_of(session: Session, sealed: Sealed) -> ShareRow:
    """The page that it replies to, if it was made with that page's own secret."""
    rows = queries.named(session, sealed.reply.share)
    if not rows:
        raise Refused("reply_unknown")
    for row in rows:
        seal = hmac.new(row.secret.encode(), sealed.payload, hashlib.sha256).hexdigest()
        if hmac.compare_digest(seal, sealed.seal):
            return row
    raise Refused("reply_forged")


def _stands(dossier: Dossier, share: str) -> tuple[dict[str, Stands], dict[str, Stands]]:
    """Her to-dos by key, and those that came from this page by their id there."""
    mine: dict[str, Stands] = {}
    added: dict[str, Stands] = {}
    for task in dossier.tasks:
        stands = Stands(task.title, task.owner is Side.CLIENT, task.done_at is not None)
        mine[key_of(dossier.client, task)] = stands
        if (id_ := _added_as(task, share)) is not None:
            added[id_] = stands
    return mine, added


def _added_as(task: Task, share: str) -> str | None:
    match task.extra.get(ADDED):
        case {"share": str(of), "id": str(id_)} if of == share:
            return id_
    return None


def _make(session: Session, change: Change, share: ShareRow, dossier: Dossier, now: datetime) -> None:
    if change.act is Act.ADD:
        lists = {key_of(dossier.client, one): one.id for one in dossier.lists}
        rows = {one.uid: one.id for one in task_queries.lists(session, share.client_id)}
        task = TaskRow(
            client_id=share.client_id,
            uid=new_uid(),
            title=change.title,
            owner=(Side.CLIENT if change.yours else Side.ASSISTANT).value,
            created_at=change.at,
            done_at=change.at if change.done else None,
            list_id=rows.get(lists.get(change.list, "")),
            extra={ADDED: {"share": share.uid, "id": change.key}} if change.added and change.key else {},
        )
        task_queries.add(session, task)
        return
    row = _row(session, change, share, dossier)
    row.touched_at = now
    match change.act:
        case Act.RETITLE:
            row.title = change.title
        case Act.REOPEN:
            reopen(session, row, now)
        case Act.FINISH:
            finish(session, row, now)
            row.done_at = change.at


def _row(session: Session, change: Change, share: ShareRow, dossier: Dossier) -> TaskRow:
    known = task_queries.uids(session, share.client_id)
    for task in dossier.tasks:
        key = _added_as(task, share.uid) if change.added else key_of(dossier.client, task)
        if key == change.key and (row := task_queries.row(session, known[task.id])) is not None:
            return row
    raise Refused("task_unknown")


def _logged(merged: Merge, share: str) -> Interaction:
    """All that it says, as one line from the client; it waits for an answer only if it asks for one."""
    return Interaction(
        id=new_uid(),
        at=merged.at,
        channel=Channel.OTHER,
        direction=Direction.IN,
        text=words_of(merged),
        needs_answer=merged.asks,
        extra={REPLY_TO: share},
    )
