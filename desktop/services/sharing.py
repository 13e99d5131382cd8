"""Lists and agenda of one client, shared by hand: collected, set, written to a folder."""

from __future__ import annotations

import secrets
from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from db.folding import fold
from db.models.share import ShareRow
from db.queries import interactions as interaction_queries
from db.queries import shares as queries
from db.queries import tasks as task_queries
from desktop.domain.clock import Clock
from desktop.domain.errors import Problem, Refused
from desktop.services.clients import meant, new_uid
from desktop.services.dossiers import assistant_of, read_agenda
from desktop.services.settings import settings_in
from desktop.services.stationery import StationeryService
from desktop.services.summaries import keep
from desktop.services.work import Session, Work

if TYPE_CHECKING:
    from desktop.domain.shared import SharedSheet

ANSWERED = frozenset({"html", "ics"})
"""Formats that need to know what was given before: a page that can be replied to, a calendar that is read again."""


class Sharing:
    def __init__(self, work: Work, stationery: StationeryService, clock: Clock) -> None:
        self._work, self._stationery, self._clock = work, stationery, clock

    def sheet(self, client_id: int, lists: Collection[str] | None = None, agenda: bool = True) -> SharedSheet:
        """The narrow record of these lists (portable ids; None: every shared one), with the agenda if it is wanted.

        Raises Refused: client_gone; list_unknown, list_is_private (with its title), for a list that is named.
        """
        with self._work.read() as session:
            return self._sheet(session, client_id, lists, agenda)

    def collect(self, client: str, titles: Sequence[str] = ()) -> SharedSheet:
        """The same for a client by name: everything that is shared, or the lists of these titles alone.

        Raises Refused: client_unknown, client_ambiguous, no_such_list, list_is_private.
        """
        with self._work.read() as session:
            return self._collect(session, meant(session, client), titles)

    @staticmethod
    def is_given(kind: str) -> bool:
        """Whether a file of this format is to be given, so that what comes back is understood."""
        return kind in ANSWERED

    def give(self, client_id: int, sheet: SharedSheet) -> SharedSheet:
        """The sheet as it is handed over: a reply to it will be understood, and a calendar knows what has changed.

        What is just as it was given last is the same page again, as long as nobody has replied to that.
        """
        with self._work.write() as session:
            return self._give(session, client_id, sheet)

    def write(self, client: str, folder: Path, titles: Sequence[str], formats: Sequence[str]) -> list[Path]:
        """Writes it in each format and gives the files in that order. Refused: as collect, format_unknown, not_written.

        `formats`: pdf, html, txt, ics.
        """
        with self._work.write() as session:
            client_id = meant(session, client)
            sheet = self._collect(session, client_id, titles)
            if ANSWERED.intersection(formats):
                sheet = self._give(session, client_id, sheet)
        return keep(self.render(sheet, formats), folder)

    def render(self, sheet: SharedSheet, formats: Sequence[str]) -> dict[str, bytes]:
        """The files by name; touches no store, so any thread may ask. Raises Refused format_unknown."""
        return self._stationery.render(sheet, formats)

    def save(self, sheet: SharedSheet, path: Path) -> None:
        """Writes it to this very file, in the format of its ending; on any thread.

        Raises Refused: format_unknown, not_written.
        """
        self._stationery.save(sheet, path)

    def file_name(self, sheet: SharedSheet) -> str:
        """What the file is called by itself, without an ending."""
        from desktop.documents.kinds import file_name

        return file_name(sheet)

    def preview(self, sheet: SharedSheet, ppi: float) -> tuple[bytes, int]:
        """The first page as a PNG, and how many pages there are; on any thread."""
        pages = self._stationery.preview(sheet, ppi).pages
        return pages[0], len(pages)

    def text(self, sheet: SharedSheet) -> str:
        """The sheet as plain text with boxes."""
        return self._stationery.text(sheet)

    def _collect(self, session: Session, client_id: int, titles: Sequence[str]) -> SharedSheet:
        if not titles:
            return self._sheet(session, client_id, None, True)
        lists = [(fold(row.title), row.uid) for row in task_queries.lists(session, client_id)]
        wanted, known = {fold(title) for title in titles}, {title for title, _ in lists}
        missing = [title for title in titles if fold(title) not in known]
        if missing:
            problems = [Problem("no_such_list", "list", {"title": title}) for title in missing]
            raise Refused("no_such_list", problems, title=missing[0])
        return self._sheet(session, client_id, [uid for title, uid in lists if title in wanted], False)

    def _give(self, session: Session, client_id: int, sheet: SharedSheet) -> SharedSheet:
        from desktop.domain.given import lists_to, sequenced, sequences_from, sequences_to
        from desktop.domain.shared import WayBack

        last = queries.last(session, client_id)
        before = sequences_from(last.sequences) if last is not None else {}
        sheet, sequences = sequenced(sheet, self._sheet(session, client_id, None, True), before)
        base, counted = lists_to(sheet.lists), sequences_to(sequences)
        if last is None or last.taken or (last.base, last.sequences) != (base, counted):
            last = ShareRow(
                client_id=client_id,
                uid=new_uid(),
                given_at=sheet.made_at,
                secret=secrets.token_hex(16),
                base=base,
                sequences=counted,
            )
            session.add(last)
        return replace(sheet, back=WayBack(last.uid, last.secret))

    def _sheet(self, session: Session, client_id: int, lists: Collection[str] | None, agenda: bool) -> SharedSheet:
        from desktop.domain.sharing import shared_sheet

        self._stationery.names_in(session)
        dossier = read_agenda(session, client_id)
        named = {one.id: one for one in dossier.lists}
        for uid in lists or ():
            if uid not in named:
                raise Refused("list_unknown")
            if not named[uid].shared:
                title = named[uid].title
                raise Refused("list_is_private", [Problem("list_is_private", "list", {"title": title})], title=title)
        media = interaction_queries.media(session, client_id)
        return shared_sheet(dossier, self._clock(), assistant_of(settings_in(session)), media, lists, agenda)
