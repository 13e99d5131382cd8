"""Step plans: the lists that have a goal, their steps in order, and her own templates."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select

from db.models.task import TaskListRow, TaskRow
from db.models.template import TemplateRow
from db.session import Session


def of_client(session: Session, client_id: int) -> Sequence[TaskListRow]:
    """A client's plans, the one with the nearest goal first."""
    found = select(TaskListRow).where(TaskListRow.client_id == client_id, TaskListRow.goal.is_not(None))
    return session.scalars(found.order_by(TaskListRow.goal, TaskListRow.id)).all()


def steps(session: Session, list_id: int) -> Sequence[TaskRow]:
    """In their order, to be edited; what was put into the list elsewhere comes last."""
    found = select(TaskRow).where(TaskRow.list_id == list_id)
    return session.scalars(found.order_by(TaskRow.position.is_(None), TaskRow.position, TaskRow.id)).all()


def templates(session: Session) -> Sequence[TemplateRow]:
    """Her own, the latest first."""
    return session.scalars(select(TemplateRow).order_by(TemplateRow.created_at.desc(), TemplateRow.id.desc())).all()


def template(session: Session, template_id: int) -> TemplateRow | None:
    return session.get(TemplateRow, template_id)
