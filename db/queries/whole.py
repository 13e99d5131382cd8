"""All that may leave about one client, for exports and summaries; private rows are not here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from db.models.agreement import AgreementRow
from db.models.client import ClientRow
from db.models.summary import SummaryRow
from db.models.task import TaskListRow
from db.queries import agreements, clients, decisions, instructions, interactions, schedules, series, summaries, tasks
from db.queries.clients import PersonLine
from db.queries.decisions import DecisionLine
from db.queries.instructions import InstructionLine
from db.queries.interactions import InteractionLine
from db.queries.schedules import AppointmentLine
from db.queries.series import SeriesLine
from db.queries.tasks import TaskLine
from db.session import Session


class Whole(NamedTuple):
    client: ClientRow
    people: Sequence[PersonLine]
    agreements: Sequence[AgreementRow]
    interactions: Sequence[InteractionLine]
    appointments: Sequence[AppointmentLine]
    tasks: Sequence[TaskLine]
    lists: Sequence[TaskListRow]
    instructions: Sequence[InstructionLine]
    decisions: Sequence[DecisionLine]
    series: Sequence[SeriesLine]
    summaries: Sequence[SummaryRow]


def of_client(session: Session, client_id: int) -> Whole | None:
    """None if there is no such client. Fourteen statements, however much there is."""
    client = clients.row(session, client_id)
    if client is None:
        return None
    return Whole(
        client,
        clients.people(session, [client_id])[client_id],
        agreements.of_client(session, client_id),
        interactions.of_client(session, client_id),
        schedules.of_client(session, client_id),
        tasks.of_client(session, client_id),
        tasks.lists(session, client_id),
        instructions.of_client(session, client_id),
        decisions.of_client(session, client_id),
        series.of_client(session, client_id),
        summaries.of_client(session, client_id),
    )
