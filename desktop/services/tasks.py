"""Tasks: what is to do on either side; done and told, the two moments that both count."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import NamedTuple, TypedDict, Unpack
from zoneinfo import ZoneInfo

from db.models.task import TaskListRow, TaskReturnRow, TaskRow
from db.queries import tasks as queries
from db.queries.tasks import TaskLine
from desktop.domain.clock import Clock
from desktop.domain.errors import Problem, Refused
from desktop.domain.postponed import BEFORE, MISSED, times
from desktop.domain.recurrence import following, is_rule
from desktop.domain.task import Side
from desktop.domain.typed import minutes_problems, one_line, time_problems, title_problems
from desktop.services.clients import new_uid
from desktop.services.settings import settings_in
from desktop.services.work import Session, Work

__all__ = ["ListLine", "TaskChanges", "TaskLine", "Tasks"]

FOLLOWS = "follows"
"""Under this word a task that came again keeps the portable id of the one before it."""


class ListLine(NamedTuple):
    """`uid`: its portable id, which a TaskLine names. `open`: how many of its tasks are not done.

    `goal`: the day that it leads to, where it is a step plan.
    """

    id: int
    uid: str
    title: str
    shared: bool
    open: int
    goal: date | None = None


class TaskChanges(TypedDict, total=False):
    """The fields of a task that may be changed. `list`: the row's id. `planned`: when she means to do it."""

    title: str
    owner: Side
    due: datetime | None
    promise: bool
    list: int | None
    rrule: str
    estimate: int | None
    notes: str
    planned: datetime | None


class Tasks:
    """Refused everywhere: task_unknown. What she types wrongly is refused as task_is_wrong, with the Problems."""

    def __init__(self, work: Work, clock: Clock) -> None:
        self._work, self._clock = work, clock

    def of_client(self, client_id: int) -> list[TaskLine]:
        """All of a client's, in the order in which they were made."""
        with self._work.read() as session:
            return list(queries.of_client(session, client_id))

    def add(
        self,
        client_id: int,
        title: str,
        owner: Side,
        due: datetime | None = None,
        promise: bool = False,
        list: int | None = None,
        rrule: str = "",
        estimate: int | None = None,
        notes: str = "",
        planned: datetime | None = None,
    ) -> int:
        """Makes a task, or a promise, and gives the row's id. `list`: a list's row. `estimate`: minutes.

        `planned`: when she means to do it (aware).
        """
        with self._work.write("promise_made" if promise else "task_added") as session:
            now = self._clock()
            row = TaskRow(client_id=client_id, uid=new_uid(), created_at=now, owner=owner.value)
            fields = TaskChanges(title=title, owner=owner, due=due, promise=promise, list=list, rrule=rrule)
            _set(session, row, {**fields, "estimate": estimate, "notes": notes, "planned": planned}, now)
            queries.add(session, row)
            return row.id

    def change(self, task_id: int, **changes: Unpack[TaskChanges]) -> None:
        """Sets these fields."""
        with self._work.write("task_changed") as session:
            row = _row(session, task_id)
            row.touched_at = self._clock()
            _set(session, row, changes, row.touched_at)

    def later(self, task_id: int, due: datetime | None) -> None:
        """Another time for the same thing; a promise remembers for when it was made before."""
        with self._work.write("task_moved") as session:
            row = _row(session, task_id)
            row.touched_at = self._clock()
            _set(session, row, TaskChanges(due=due), row.touched_at)

    def plan(self, task_id: int, at: datetime | None) -> None:
        """When she means to do it (aware); None puts it back among what has no time yet. When it is due stays."""
        with self._work.write("task_unplaced" if at is None else "task_placed") as session:
            set_time(_row(session, task_id), at, self._clock())

    def done(self, task_id: int) -> None:
        """It is done now, and what comes again is there for its next time.

        A task of hers stays on the desk until the client is told.
        """
        with self._work.write(self._named(task_id, "promise_kept", "task_done")) as session:
            finish(session, _row(session, task_id), self._clock())

    def told(self, task_id: int) -> None:
        """The client knows now; what was not done yet is done by this."""
        with self._work.write("task_told") as session:
            row, now = _row(session, task_id), self._clock()
            if row.done_at is None:
                finish(session, row, now)
            row.told_at = row.touched_at = now

    def untold(self, task_id: int) -> None:
        """The client does not know it after all."""
        with self._work.write("task_untold") as session:
            row = _row(session, task_id)
            row.told_at, row.touched_at = None, self._clock()

    def reopen(self, task_id: int) -> None:
        """It is not done after all; what had come in its place goes, unless she has put her hand to it."""
        with self._work.write("task_reopened") as session:
            reopen(session, _row(session, task_id), self._clock())

    def returned(self, task_id: int) -> None:
        """It came back with mistakes, and is open again."""
        with self._work.write("task_returned") as session:
            row, now = _row(session, task_id), self._clock()
            row.returned += 1
            session.add(TaskReturnRow(task_id=row.id, at=now))
            reopen(session, row, now)

    def remind(self, task_id: int) -> None:
        """The client was reminded now of what is theirs to do."""
        with self._work.write("client_reminded") as session:
            row = _row(session, task_id)
            row.reminded_at = row.touched_at = self._clock()

    def remove(self, task_id: int) -> None:
        with self._work.write(self._named(task_id, "promise_removed", "task_removed")) as session:
            session.delete(_row(session, task_id))

    def lists(self, client_id: int) -> list[ListLine]:
        """A client's lists, in the order in which they were made."""
        with self._work.read() as session:
            open_in = queries.open_in_lists(session, client_id)
            return [
                ListLine(row.id, row.uid, row.title, row.shared, open_in.get(row.id, 0), row.goal)
                for row in queries.lists(session, client_id)
            ]

    def add_list(self, client_id: int, title: str, shared: bool = False) -> int:
        """Makes a list and gives the row's id. Private, unless it is said to be shared."""
        with self._work.write("list_added") as session:
            row = TaskListRow(client_id=client_id, uid=new_uid(), title=_titled(title), shared=shared)
            session.add(row)
            session.flush()
            return row.id

    def rename_list(self, list_id: int, title: str) -> None:
        with self._work.write("list_renamed") as session:
            _list(session, list_id).title = _titled(title)

    def share_list(self, list_id: int, shared: bool) -> None:
        """What is not shared never reaches a document. Raises Refused list_unknown."""
        with self._work.write("list_shared" if shared else "list_kept_private") as session:
            _list(session, list_id).shared = shared

    def remove_list(self, list_id: int) -> None:
        """The list goes; its tasks stay, in no list."""
        with self._work.write("list_removed") as session:
            session.delete(_list(session, list_id))

    def _named(self, task_id: int, promise: str, task: str) -> str:
        """How the step is called when it is to be taken back."""
        with self._work.read() as session:
            return promise if _row(session, task_id).promise else task


def set_time(row: TaskRow, at: datetime | None, now: datetime) -> None:
    """When she means to do it, inside an open write."""
    if problems := time_problems(at, "planned"):
        raise Refused("task_is_wrong", problems)
    row.planned_at = None if at is None else at.astimezone(UTC)
    row.touched_at = now


def _row(session: Session, task_id: int) -> TaskRow:
    row = queries.row(session, task_id)
    if row is None:
        raise Refused("task_unknown")
    return row


def _list(session: Session, list_id: int) -> TaskListRow:
    row = queries.list_row(session, list_id)
    if row is None:
        raise Refused("list_unknown")
    return row


def _set(session: Session, row: TaskRow, changes: TaskChanges, now: datetime) -> None:
    """Writes the fields that are said, after a look at all of them."""
    owner, due = changes.get("owner", Side(row.owner)), changes.get("due", row.due_at)
    promise, rrule = changes.get("promise", bool(row.promise)), changes.get("rrule", row.rrule or "").strip()
    list_id = changes.get("list", row.list_id)
    problems = [*time_problems(due, "due"), *minutes_problems(changes.get("estimate"), "estimate")]
    problems += time_problems(changes.get("planned"), "planned")
    if "title" in changes:
        problems += title_problems(changes["title"])
        row.title = one_line(changes["title"])
    if promise and owner is not Side.ASSISTANT:
        problems.append(Problem("promise_not_hers", "owner"))
    if "rrule" in changes and rrule and not is_rule(rrule):
        problems.append(Problem("recurrence_unknown", "rrule"))
    elif rrule and due is None:
        problems.append(Problem("recurrence_without_due", "due"))
    if list_id is not None and _list(session, list_id).client_id != row.client_id:
        problems.append(Problem("list_unknown", "list"))
    if problems:
        raise Refused("task_is_wrong", problems)
    row.owner, row.promise, row.rrule, row.list_id = owner.value, promise, rrule, list_id
    row.estimate = changes.get("estimate", row.estimate)
    row.notes = changes.get("notes", row.notes or "").strip()
    if "planned" in changes:
        planned = changes["planned"]
        row.planned_at = None if planned is None else planned.astimezone(UTC)
    put_off(row, due, now)


def put_off(row: TaskRow, due: datetime | None, now: datetime) -> None:
    """Sets when it is due; what was said before is remembered, so that nobody has to."""
    before, row.due_at = row.due_at, None if due is None else due.astimezone(UTC)
    # A time that had passed before it was even written down is a slip that is put right.
    if before is None or before == row.due_at or before <= row.created_at:
        return
    held: dict[str, object] = dict(row.extra)
    held[BEFORE] = [at.isoformat() for at in (*times(held.get(BEFORE)), before)]
    if row.done_at is None and before < now:
        held[MISSED] = [at.isoformat() for at in (*times(held.get(MISSED)), now.astimezone(UTC))]
    row.extra = held


def finish(session: Session, row: TaskRow, now: datetime) -> None:
    """Done now, inside an open write; and where it comes again, the next one is made."""
    if row.done_at is not None:
        return
    row.done_at = row.touched_at = now
    if not row.rrule or row.due_at is None:
        return
    # A time that was put off moves this one only: the next one comes as if it had not been.
    anchor = (*times(row.extra.get(BEFORE)), row.due_at)[0]
    found = following(row.rrule, anchor, max(now, row.due_at), ZoneInfo(settings_in(session).zone))
    if found is not None:
        extra = {key: value for key, value in row.extra.items() if key not in (BEFORE, MISSED)} | {FOLLOWS: row.uid}
        coming = TaskRow(
            client_id=row.client_id,
            uid=new_uid(),
            title=row.title,
            owner=row.owner,
            created_at=now,
            due_at=found.due,
            promise=row.promise,
            list_id=row.list_id,
            notes=row.notes,
            rrule=found.rule,
            estimate=row.estimate,
            extra=extra,
        )
        queries.add(session, coming)


def reopen(session: Session, row: TaskRow, now: datetime) -> None:
    """Open again, inside an open write."""
    row.done_at = row.told_at = None
    row.touched_at = now
    for line in queries.of_client(session, row.client_id) if row.rrule else ():
        if line.extra.get(FOLLOWS) == row.uid and line.done_at is None:
            coming = _row(session, line.id)
            if coming.touched_at is None:
                session.delete(coming)


def _titled(title: str) -> str:
    if problems := title_problems(title):
        raise Refused("list_is_wrong", problems)
    return one_line(title)
