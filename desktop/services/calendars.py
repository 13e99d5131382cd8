"""Calendar files into the store: appointments, series and to-dos of one client, as one import."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from db.models.batch import BatchRow
from db.models.client import ClientRow
from db.queries import clients as client_queries
from desktop.domain.clock import Clock
from desktop.domain.errors import Problem, Refused
from desktop.domain.localtime import zone_names
from desktop.domain.portfolio import Dossier
from desktop.domain.spelling import folded
from desktop.services import nouns
from desktop.services.chats import Answers, SkippedLine
from desktop.services.clients import begin, new_uid, so_called
from desktop.services.custody import Custody
from desktop.services.dossiers import keep_dossier
from desktop.services.imports import READ_SECONDS, Imported
from desktop.services.settings import settings_in
from desktop.services.work import Session, Work

if TYPE_CHECKING:
    from desktop.importers.calendar_nouns import Brought

KIND = "calendar"
_WORD = re.compile(r"\w+")


class Calendars:
    def __init__(self, work: Work, custody: Custody, clock: Clock) -> None:
        self._work, self._custody, self._clock = work, custody, clock

    def bring(self, path: Path, answers: Answers = Answers(), between: Callable[[], None] = lambda: None) -> Imported:
        """Reads a file in a process of its own and keeps it as one import, one step of undo, after a backup.

        It is the client's who is said, else of the one client whom its people or its titles name. What is there
        already by its id stays as it is. Raises Unreadable with a code; Refused: calendar_needs_client,
        client_ambiguous, zone_unknown.
        """
        from desktop.importers.calendar_nouns import read_nouns
        from desktop.system.apart import run_apart

        with self._work.read() as session:
            hers = settings_in(session).calendar
        if answers.tz is not None:
            if answers.tz not in zone_names():
                problem = Problem("zone_unknown", "tz", {"zone": answers.tz})
                raise Refused("zone_unknown", [problem], zone=answers.tz)
            hers = replace(hers, tz=answers.tz)
        found = run_apart(read_nouns, str(path), hers, self._clock(), seconds=READ_SECONDS)
        with self._work.read() as session:
            client_id = _whose(session, found, answers.client)
        self._custody.before_import(between)
        with self._work.write("imported") as session:
            return self._keep(session, path.name, found, client_id, answers.client or "")

    def _keep(self, session: Session, file: str, found: Brought, client_id: int | None, name: str) -> Imported:
        now = self._clock()
        row = begin(session, name, now) if client_id is None else client_queries.row(session, client_id)
        assert row is not None
        made = [row.id] if client_id is None else []
        batch = BatchRow(uid=new_uid(), kind=KIND, file_name=file, at=now, client_id=row.id, made=made)
        session.add(batch)
        session.flush()
        kept = keep_dossier(session, _dossier(row, found), settings_in(session), batch, {}, row)
        batch.counts = {"added": kept.added, "already": kept.already, "skipped": len(found.skipped)}
        return Imported(
            batch=batch.uid,
            kind=KIND,
            client_id=row.id,
            client=row.name,
            clients_new=(row.name,) if client_id is None else (),
            added=kept.added,
            already=kept.already,
            skipped=tuple(SkippedLine(str(one.line or one.excerpt), one.reason, one.excerpt) for one in found.skipped),
        )


def _dossier(row: ClientRow, found: Brought) -> Dossier:
    return Dossier(nouns.client(row, []), series=found.series, appointments=found.appointments, tasks=found.tasks)


def _whose(session: Session, found: Brought, said: str | None) -> int | None:
    """None: a client who is not there yet and is called as she said."""
    if said:
        return so_called(session, said)
    named = {client for email in found.emails for client in client_queries.reached_at(session, email, "email")}
    if not named:
        titles = [_words(title) for title in found.titles]
        names = client_queries.names(session).items()
        named = {client for client, name in names if any(_words(name) in title for title in titles)}
    if len(named) != 1:
        raise Refused("calendar_needs_client", [Problem("calendar_needs_client", "client")])
    return named.pop()


def _words(text: str) -> str:
    """Whole words only: Ada is not meant where a readaptation is."""
    return f" {' '.join(_WORD.findall(folded(text)))} "
