"""Calendar files into the store: appointments, series and to-dos of one client, as one import."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from db.models.batch import BatchRow
from db.models.client import ClientRow
from db.queries import clients as client_queries
from desktop.domain.clock import Clock
from desktop.domain.errors import Problem, Refused
from desktop.domain.hours import Calendar
from desktop.domain.localtime import zone_names
from desktop.domain.portfolio import Dossier
from desktop.domain.spelling import folded
from desktop.services import nouns
from desktop.services.chats import SkippedLine
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

    def reader(self, path: Path, tz: str | None = None) -> Callable[[], Brought]:
        """What reads a file in a process of its own, on any thread: it touches no store.

        What names no zone is in `tz`, else in hers. Raises Refused zone_unknown; what is given, Unreadable with a code.
        """
        with self._work.read() as session:
            hers = settings_in(session).calendar
        if tz is not None and tz not in zone_names():
            raise Refused("zone_unknown", [Problem("zone_unknown", "tz", {"zone": tz})], zone=tz)
        return partial(_read_apart, path, replace(hers, tz=tz or hers.tz), self._clock())

    def whose(self, found: Brought) -> str | None:
        """The one client whom its people or its titles name; None where it is none, or more than one."""
        with self._work.read() as session:
            client_id = _named(session, found)
            return None if client_id is None else client_queries.names(session)[client_id]

    def keep(
        self, path: Path, found: Brought, client: str | None, between: Callable[[], None] = lambda: None
    ) -> Imported:
        """Keeps it as one import and one step of undo, after a backup; what is there already by its id stays.

        It is the client's who is said, else of the one whom it names. Raises Refused: calendar_needs_client,
        client_ambiguous, name_missing.
        """
        with self._work.read() as session:
            client_id = so_called(session, client) if client else _named(session, found)
        if client_id is None and not client:
            raise Refused("calendar_needs_client", [Problem("calendar_needs_client", "client")])
        self._custody.before_import(between)
        with self._work.write("imported") as session:
            return self._keep(session, path.name, found, client_id, client or "")

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


def _read_apart(path: Path, hers: Calendar, now: datetime) -> Brought:
    from desktop.importers.calendar_nouns import read_nouns
    from desktop.system.apart import run_apart

    return run_apart(read_nouns, str(path), hers, now, seconds=READ_SECONDS)


def _dossier(row: ClientRow, found: Brought) -> Dossier:
    return Dossier(nouns.client(row, []), series=found.series, appointments=found.appointments, tasks=found.tasks)


def _named(session: Session, found: Brought) -> int | None:
    named = {client for email in found.emails for client in client_queries.reached_at(session, email, "email")}
    if not named:
        titles = [_words(title) for title in found.titles]
        names = client_queries.names(session).items()
        named = {client for client, name in names if any(_words(name) in title for title in titles)}
    return named.pop() if len(named) == 1 else None


def _words(text: str) -> str:
    """Whole words only: Ada is not meant where a readaptation is."""
    return f" {' '.join(_WORD.findall(folded(text)))} "
