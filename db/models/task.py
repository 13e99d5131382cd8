"""Rows of the task slice: lists, tasks, and each time one came back."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import STRICT, Extra, Row, counted, flags, json_in, one_of
from db.types import Json


class TaskListRow(Row):
    """`goal`: the day that the steps of a plan lead to. `room`: working days by which the client's part is asked for
    earlier; None where it is worked out from how late they usually are."""

    __tablename__ = "task_list"
    __table_args__ = (
        UniqueConstraint("client_id", "uid", name="task_list_once"),
        *flags("shared"),
        *counted("room"),
        *json_in("extra"),
        STRICT,
    )
    noun = "list"

    client_id: Mapped[int] = mapped_column(ForeignKey("client.id", ondelete="CASCADE"))
    uid: Mapped[str]
    title: Mapped[str]
    shared: Mapped[bool] = mapped_column(default=False)
    goal: Mapped[date | None]
    room: Mapped[int | None]
    extra: Mapped[Extra] = mapped_column(Json, default=dict)


class TaskRow(Row):
    """Done and told are two moments. `touched_at`: when she last changed it by hand. `estimate`: minutes.

    `rrule`: how it comes again (RFC 5545, the value of RRULE); empty where it does not. `planned_at`: when she means
    to do it. `position`: its place in its list. `lasts`: working days that a step of a plan takes.
    `reminded_at`: when the client was reminded of it.
    """

    __tablename__ = "task"
    __table_args__ = (
        UniqueConstraint("client_id", "uid", name="task_once"),
        one_of("owner", "client", "assistant"),
        *flags("promise"),
        *counted("returned", "estimate", "lasts"),
        *json_in("extra"),
        Index("task_open", "due_at", "client_id", sqlite_where=text("done_at IS NULL")),
        Index("task_to_tell", "done_at", sqlite_where=text("done_at IS NOT NULL AND told_at IS NULL")),
        Index("task_planned", "planned_at", sqlite_where=text("planned_at IS NOT NULL")),
        Index("task_of_list", "list_id", sqlite_where=text("list_id IS NOT NULL")),
        Index("task_of_batch", "batch_id", sqlite_where=text("batch_id IS NOT NULL")),
        STRICT,
    )
    noun = "task"

    client_id: Mapped[int] = mapped_column(ForeignKey("client.id", ondelete="CASCADE"))
    uid: Mapped[str]
    title: Mapped[str]
    owner: Mapped[str]
    created_at: Mapped[datetime]
    due_at: Mapped[datetime | None]
    done_at: Mapped[datetime | None]
    told_at: Mapped[datetime | None]
    promise: Mapped[bool] = mapped_column(default=False)
    returned: Mapped[int] = mapped_column(default=0)
    list_id: Mapped[int | None] = mapped_column(ForeignKey("task_list.id", ondelete="SET NULL"))
    notes: Mapped[str] = mapped_column(default="")
    rrule: Mapped[str] = mapped_column(default="", server_default=text("''"))
    estimate: Mapped[int | None]
    planned_at: Mapped[datetime | None]
    position: Mapped[int | None]
    lasts: Mapped[int | None]
    reminded_at: Mapped[datetime | None]
    batch_id: Mapped[int | None] = mapped_column(ForeignKey("batch.id", ondelete="SET NULL"))
    touched_at: Mapped[datetime | None]
    extra: Mapped[Extra] = mapped_column(Json, default=dict)


class TaskReturnRow(Row):
    """One time that a task came back with mistakes, where the time is known."""

    __tablename__ = "task_return"
    __table_args__ = (Index("task_return_of_task", "task_id", "at"), STRICT)
    noun = "task"
    part_of = "task_id"

    task_id: Mapped[int] = mapped_column(ForeignKey("task.id", ondelete="CASCADE"))
    at: Mapped[datetime]
