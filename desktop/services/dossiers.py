"""All of a client, from the store to a Dossier and back."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from db.models.batch import PORTFOLIO, BatchRow
from db.models.client import ClientRow
from db.models.interaction import TagState
from db.queries import agreements as agreement_queries
from db.queries import batches as batch_queries
from db.queries import clients as client_queries
from db.queries import decisions as decision_queries
from db.queries import instructions as instruction_queries
from db.queries import interactions as interaction_queries
from db.queries import schedules as schedule_queries
from db.queries import series as series_queries
from db.queries import summaries as summary_queries
from db.queries import tasks as task_queries
from db.queries import whole
from desktop.domain.decision import Decision
from desktop.domain.errors import Refused
from desktop.domain.interaction import Interaction
from desktop.domain.portfolio import Assistant, Batch, Dossier, Portfolio
from desktop.domain.series import Series
from desktop.domain.settings import Settings
from desktop.domain.task import Task
from desktop.services import nouns
from desktop.services.clients import new_uid
from desktop.services.settings import settings_in
from desktop.services.work import Session


class Kept(NamedTuple):
    """What was new of a dossier, and how many of its rows were there already."""

    client_id: int
    client_is_new: bool
    added: int
    already: int


class New(NamedTuple):
    """What a dossier would add: lines of the log, and all else; `already`: so many of its lines are there."""

    lines: int
    others: int
    already: int


def assistant_of(settings: Settings) -> Assistant:
    return Assistant(settings.name, settings.languages, settings.calendar, settings.extra)


def read_dossier(session: Session, client_id: int) -> Dossier:
    """Everything about a client that may leave; inside an open block. Private rooms are not in it."""
    found = whole.of_client(session, client_id)
    if found is None:
        raise LookupError(client_id)
    # That a portfolio put a line back says nothing about the line: it goes out as it came in.
    own = {row.uid for row in batch_queries.rows(session) if row.kind == PORTFOLIO}
    lines = [nouns.interaction(line) for line in found.interactions]
    return Dossier(
        client=nouns.client(found.client, [nouns.person(one) for one in found.people]),
        agreements=tuple(nouns.agreement(row) for row in found.agreements),
        interactions=tuple(replace(line, batch=None) if line.batch in own else line for line in lines),
        appointments=tuple(nouns.appointment(line) for line in found.appointments),
        tasks=tuple(nouns.task(line) for line in found.tasks),
        lists=tuple(nouns.task_list(row) for row in found.lists),
        instructions=tuple(nouns.instruction(line) for line in found.instructions),
        decisions=tuple(nouns.decision(line) for line in found.decisions),
        series=tuple(nouns.series(line) for line in found.series),
        summaries=tuple(nouns.summary(row) for row in found.summaries),
    )


def read_agenda(session: Session, client_id: int) -> Dossier:
    """Who they are, what was agreed, and what is to do: all but what was said, which may be years of it.

    Raises Refused client_gone; inside an open block.
    """
    row = client_queries.row(session, client_id)
    if row is None:
        raise Refused("client_gone")
    people = client_queries.people(session, [client_id])[client_id]
    return Dossier(
        client=nouns.client(row, [nouns.person(one) for one in people]),
        agreements=tuple(nouns.agreement(one) for one in agreement_queries.of_client(session, client_id)),
        appointments=tuple(nouns.appointment(one) for one in schedule_queries.of_client(session, client_id)),
        tasks=tuple(nouns.task(one) for one in task_queries.of_client(session, client_id)),
        lists=tuple(nouns.task_list(one) for one in task_queries.lists(session, client_id)),
        instructions=tuple(nouns.instruction(one) for one in instruction_queries.of_client(session, client_id)),
        series=tuple(nouns.series(one) for one in series_queries.of_client(session, client_id)),
    )


def read_portfolio(session: Session, only: Iterable[int] | None = None) -> Portfolio:
    """The whole store, or these clients, as one value; inside an open block."""
    wanted = client_queries.ids(session) if only is None else only
    batches = tuple(
        Batch(row.uid, row.kind, row.at, row.file_name)
        for row in reversed(batch_queries.rows(session))
        if row.kind != PORTFOLIO and row.undone_at is None
    )
    dossiers = tuple(read_dossier(session, client) for client in wanted)
    mentioned = {line.batch for one in dossiers for line in one.interactions}
    return Portfolio(
        assistant_of(settings_in(session)),
        dossiers,
        batches=tuple(batch for batch in batches if batch.id in mentioned),
        own_time=tuple(nouns.series(line) for line in series_queries.own(session)) if only is None else (),
    )


def count_new(session: Session, dossier: Dossier, client_id: int | None) -> New:
    """What `keep_dossier` would add of it, inside an open block. `client_id`: None for a client who is not there."""

    def missing(offered: Iterable[object], have: Callable[[int], Collection[object]]) -> int:
        return len(set(offered) - set(have(client_id) if client_id is not None else ()))

    lines = missing((one.id for one in dossier.interactions), lambda client: interaction_queries.uids(session, client))
    others = (
        missing((one.id for one in dossier.series), lambda client: series_queries.uids(session, client)),
        missing((one.id for one in dossier.appointments), lambda client: schedule_queries.uids(session, client)),
        missing((one.id for one in dossier.tasks), lambda client: task_queries.uids(session, client)),
        missing((one.id for one in dossier.instructions), lambda client: instruction_queries.uids(session, client)),
        missing(
            (one.id for one in dossier.lists), lambda client: [row.uid for row in task_queries.lists(session, client)]
        ),
        missing(
            (one.from_day for one in dossier.agreements),
            lambda client: [row.from_day for row in agreement_queries.of_client(session, client)],
        ),
        missing((str(one.week) for one in dossier.summaries), lambda client: summary_queries.weeks(session, client)),
        missing((_decided(one) for one in dossier.decisions), lambda client: _decisions(session, client)),
    )
    return New(lines, sum(others), len(dossier.interactions) - lines)


def keep_dossier(
    session: Session,
    dossier: Dossier,
    settings: Settings,
    batch: BatchRow,
    batches: Mapping[str, int],
    row: ClientRow | None,
) -> Kept:
    """Adds what is new of a dossier, inside an open write. `row`: the client, where it is there already.

    `batches`: rows of the imports that brought its lines in the first place, by portable id; else it is `batch`.
    An id that is there already stays as it is in the store.
    """
    is_new = row is None
    if row is None:
        taken = client_queries.with_uid(session, dossier.client.id) is not None
        row = nouns.client_row(dossier.client, new_uid() if taken else dossier.client.id)
        session.add(row)
        session.flush()
        for position, person in enumerate(dossier.client.people):
            one = nouns.person_row(person, row.id, position)
            client_queries.add_person(session, one, person.tels, person.emails, person.handles)
    added, already = _keep_agreements(session, dossier, settings, row.id)
    counts = [
        _keep_interactions(session, dossier.interactions, row.id, batch.id, batches),
        keep_series(session, dossier.series, row.id, batch.id),
        _keep_appointments(session, dossier, row.id, batch.id),
        _keep_tasks(session, dossier, row.id, batch.id),
        _keep_instructions(session, dossier, row.id, batch.id),
        _keep_decisions(session, dossier, row.id),
        _keep_summaries(session, dossier, row.id),
    ]
    return Kept(row.id, is_new, added + sum(one[0] for one in counts), already + sum(one[1] for one in counts))


def _keep_agreements(session: Session, dossier: Dossier, settings: Settings, client_id: int) -> tuple[int, int]:
    have = {row.from_day for row in agreement_queries.of_client(session, client_id)}
    offered = {one.from_day: one for one in dossier.agreements}
    if not have and not offered:
        first = _first_fact(dossier)
        if first is not None:
            # A client without any agreement would have no clock at all.
            one = settings.first_agreement(first.date())
            offered = {one.from_day: one}
    new = [one for day, one in sorted(offered.items()) if day not in have]
    session.add_all(nouns.agreement_row(one, client_id) for one in new)
    return len(new), len(offered) - len(new)


def _first_fact(dossier: Dossier) -> datetime | None:
    facts = [line.at for line in dossier.interactions]
    facts += [one.created_at for one in dossier.appointments]
    facts += [one.created_at for one in dossier.tasks]
    facts += [one.created_at for one in dossier.series]
    return min(facts, default=None)


def _keep_interactions(
    session: Session, lines: Sequence[Interaction], client_id: int, batch_id: int, batches: Mapping[str, int]
) -> tuple[int, int]:
    have = interaction_queries.uids(session, client_id)
    new = [line for line in lines if line.id not in have]
    interaction_queries.add_many(
        session,
        [nouns.interaction_values(line, client_id, batches.get(line.batch or "", batch_id)) for line in new],
    )
    ticked = [line for line in new if line.tags or line.rejected_tags]
    if ticked:
        rows = interaction_queries.uids(session, client_id)
        interaction_queries.add_tags(
            session,
            [(rows[line.id], tag.value, TagState.CONFIRMED) for line in ticked for tag in sorted(line.tags)]
            + [(rows[line.id], tag.value, TagState.REJECTED) for line in ticked for tag in sorted(line.rejected_tags)],
        )
    return len(new), len(lines) - len(new)


def keep_series(
    session: Session, offered: Sequence[Series], client_id: int | None, batch_id: int | None
) -> tuple[int, int]:
    """Adds the series that are new, of a client or (None) of her own time; how many, and how many there were."""
    have = series_queries.uids(session, client_id)
    new = [one for one in offered if one.id not in have]
    session.add_all(nouns.series_row(one, client_id, batch_id) for one in new)
    session.flush()
    return len(new), len(offered) - len(new)


def _keep_appointments(session: Session, dossier: Dossier, client_id: int, batch_id: int) -> tuple[int, int]:
    have = schedule_queries.uids(session, client_id)
    new = [one for one in dossier.appointments if one.id not in have]
    series = series_queries.uids(session, client_id) if new else {}
    session.add_all(nouns.appointment_row(one, client_id, series, batch_id) for one in new)
    return len(new), len(dossier.appointments) - len(new)


def _keep_tasks(session: Session, dossier: Dossier, client_id: int, batch_id: int) -> tuple[int, int]:
    have_lists = {row.uid: row.id for row in task_queries.lists(session, client_id)}
    rows = [nouns.task_list_row(one, client_id) for one in dossier.lists if one.id not in have_lists]
    session.add_all(rows)
    session.flush()
    lists = have_lists | {row.uid: row.id for row in rows}
    have = task_queries.uids(session, client_id)
    new: list[Task] = [one for one in dossier.tasks if one.id not in have]
    for one in new:
        task_queries.add(session, nouns.task_row(one, client_id, lists, batch_id), one.returned_at)
    return len(new), len(dossier.tasks) - len(new)


def _keep_instructions(session: Session, dossier: Dossier, client_id: int, batch_id: int) -> tuple[int, int]:
    have = instruction_queries.uids(session, client_id)
    new = {one.id: one for one in dossier.instructions if one.id not in have}
    if not new:
        return 0, len(dossier.instructions)
    lines = interaction_queries.uids(session, client_id)
    rows = {uid: nouns.instruction_row(one, client_id, lines, batch_id) for uid, one in new.items()}
    session.add_all(rows.values())
    session.flush()
    by_uid = have | {uid: row.id for uid, row in rows.items()}
    for uid, row in rows.items():
        row.replaced_by = by_uid.get(new[uid].replaced_by or "")
    return len(new), len(dossier.instructions) - len(new)


def _keep_decisions(session: Session, dossier: Dossier, client_id: int) -> tuple[int, int]:
    have = _decisions(session, client_id)
    offered = {_decided(one): one for one in dossier.decisions}
    new = [one for key, one in offered.items() if key not in have]
    tasks = task_queries.uids(session, client_id) if new else {}
    appointments = schedule_queries.uids(session, client_id) if new else {}
    session.add_all(nouns.decision_row(one, client_id, tasks, appointments) for one in new)
    return len(new), len(dossier.decisions) - len(new)


def _keep_summaries(session: Session, dossier: Dossier, client_id: int) -> tuple[int, int]:
    have = summary_queries.weeks(session, client_id)
    offered = {str(one.week): one for one in dossier.summaries}
    new = [one for week, one in offered.items() if week not in have]
    session.add_all(nouns.summary_row(one, client_id) for one in new)
    return len(new), len(offered) - len(new)


def _decisions(session: Session, client_id: int) -> set[tuple[str, datetime, str]]:
    return {(line.signal, line.at, line.choice) for line in decision_queries.of_client(session, client_id)}


def _decided(one: Decision) -> tuple[str, datetime, str]:
    """What a decision is known by: it has no id of its own."""
    return one.signal, one.at, one.choice.value
