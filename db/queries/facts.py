"""What an assessment looks at, of one client; people, lists and notes are left where they are."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import func, select

from db.models.agreement import AgreementRow
from db.models.client import ClientRow
from db.models.interaction import InteractionRow
from db.models.schedule import AppointmentRow
from db.models.task import TaskRow
from db.queries import agreements, interactions, schedules, tasks
from db.queries.interactions import InteractionLine
from db.queries.schedules import AppointmentLine
from db.queries.tasks import TaskLine
from db.session import Session


class Facts(NamedTuple):
    agreements: Sequence[AgreementRow]
    interactions: Sequence[InteractionLine]
    appointments: Sequence[AppointmentLine]
    tasks: Sequence[TaskLine]


def of_client(session: Session, client_id: int) -> Facts:
    return Facts(
        agreements.of_client(session, client_id),
        interactions.of_client(session, client_id),
        schedules.of_client(session, client_id),
        tasks.of_client(session, client_id),
    )


def everyone(session: Session) -> list[int]:
    """Ids of the clients there is something to assess of."""
    return list(session.scalars(select(ClientRow.id).order_by(ClientRow.id)))


def latest_at(session: Session) -> datetime | None:
    """The instant of the latest recorded fact, as the assessment and the replay stand at by default."""
    columns = (
        InteractionRow.at, AppointmentRow.created_at, AppointmentRow.changed_at,
        TaskRow.created_at, TaskRow.done_at, TaskRow.told_at,
    )  # fmt: skip
    found = (session.scalar(select(func.max(column))) for column in columns)
    return max((at for at in found if at is not None), default=None)
