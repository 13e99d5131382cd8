"""Documents beside the weekly page: what may stand in them, collected, set, written to a folder."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

from db.queries import clients as client_queries
from db.queries import instructions as instruction_queries
from desktop.domain.clock import Clock
from desktop.domain.errors import Refused
from desktop.domain.wanted import Document, Wanted, spoken
from desktop.services import nouns
from desktop.services.clients import meant
from desktop.services.contact_pages import ContactPages
from desktop.services.dossiers import read_agenda
from desktop.services.fridays import Written, keep
from desktop.services.settings import settings_in
from desktop.services.stationery import StationeryService
from desktop.services.week_drafts import leaks_in
from desktop.services.work import Session, Work

if TYPE_CHECKING:
    from desktop.documents.kind import Preview
    from desktop.domain.address_cards import AddressCards
    from desktop.domain.client import Client
    from desktop.domain.contact_page import ContactPage
    from desktop.domain.instruction import Instruction
    from desktop.domain.leaks import Leak
    from desktop.domain.recap import Recap
    from desktop.domain.tool_sheet import Tool, ToolSheet

    Record = ContactPage | Recap | AddressCards | ToolSheet


class Choice(NamedTuple):
    """Something that may stand in a document. `key`: as Wanted.without names it. `since`: of an instruction."""

    key: str
    text: str
    role: str = ""
    since: date | None = None
    is_over: bool = False


class Material(NamedTuple):
    """What is there for a client's documents. `reader`: who of the people reads them, '' where there is nobody.

    `is_agreed`: hours are, or will be.
    """

    client: str
    language: str
    asked: tuple[Choice, ...]
    people: tuple[Choice, ...]
    reader: str
    is_agreed: bool


class Documents:
    """Refused everywhere: client_gone; for 'how to reach me': no_agreement."""

    def __init__(self, work: Work, contact_pages: ContactPages, stationery: StationeryService, clock: Clock) -> None:
        self._work, self._pages, self._stationery, self._clock = work, contact_pages, stationery, clock

    def material(self, client_id: int) -> Material:
        """What she can choose from."""
        from desktop.domain.addressing import reachable
        from desktop.domain.instruction import InstructionState
        from desktop.domain.recapping import is_lately_cancelled, told
        from desktop.domain.weekly import addressee

        now = self._clock()
        with self._work.read() as session:
            client = _client(session, client_id)
            asked = told(_instructions(session, client_id), now)
        zone = ZoneInfo(client.time_zone)
        holds = [one for one in asked if one.state is InstructionState.HOLDS]
        over = [one for one in asked if is_lately_cancelled(one, now)]
        return Material(
            client=client.name,
            language=client.language,
            asked=tuple(
                Choice(one.id, one.text, since=one.given_at.astimezone(zone).date(), is_over=one in over)
                for one in (*holds, *over)
            ),
            people=tuple(Choice(one.name, one.name, one.role) for one in reachable(client)),
            reader=addressee(client).person,
            is_agreed=self._contact_page(client_id) is not None,
        )

    def record(self, client_id: int, wanted: Wanted) -> Record:
        """The narrow record of a document as she wants it."""
        with self._work.read() as session:
            self._stationery.names_in(session)
            client = _client(session, client_id)
        found = self._collected(client_id, client, wanted)
        return replace(
            found,
            to=spoken(found.to, client.language, wanted.language),
            language=wanted.language or client.language,
            line=wanted.line.strip(),
        )

    def write(self, client: str, wanted: Wanted, folder: Path, formats: Sequence[str] = ("pdf",)) -> Written:
        """Writes it in each format, the files in that order.

        Raises Refused: client_unknown, client_ambiguous, no_agreement, format_unknown, not_written.
        """
        with self._work.read() as session:
            client_id = meant(session, client)
        record = self.record(client_id, wanted)
        files = keep(self._stationery.render(record, formats), folder)
        return Written(tuple(files), self.leaks(client_id, record))

    def leaks(self, client_id: int, record: Record) -> tuple[Leak, ...]:
        """Private words that stand in it, perhaps."""
        with self._work.read() as session:
            return leaks_in(session, client_id, record, read_agenda(session, client_id))

    def save(self, record: Record, path: Path) -> None:
        """Writes it to this very file, in the format of its ending; on any thread.

        Raises Refused: format_unknown, not_written.
        """
        self._stationery.save(record, path)

    def preview(self, record: Record, ppi: float) -> Preview:
        """Its pages as pictures, on any thread."""
        return self._stationery.preview(record, ppi)

    def text(self, record: Record) -> str:
        """The same as plain text."""
        return self._stationery.text(record)

    def file_name(self, record: Record) -> str:
        """What the file is called by itself, without an ending."""
        from desktop.documents.kinds import file_name

        return file_name(record)

    def _collected(self, client_id: int, client: Client, wanted: Wanted) -> Record:
        from desktop.domain.wanted import URGENT

        if wanted.document is Document.AGREEMENT:
            page = self._pages.page(client_id)
            return replace(page, urgent="") if URGENT in wanted.without else page
        if wanted.document is Document.RECAP:
            return self._recap(client_id, client, wanted)
        if wanted.document is Document.CONTACTS:
            return self._cards(client_id, client, wanted)
        assert wanted.document.tool is not None
        return self._tool_sheet(client, wanted.document.tool, wanted)

    def _recap(self, client_id: int, client: Client, wanted: Wanted) -> Recap:
        from desktop.domain.recapping import recap

        with self._work.read() as session:
            asked, name = _instructions(session, client_id), settings_in(session).name
        return recap(client, asked, name, self._clock(), wanted.without)

    def _cards(self, client_id: int, client: Client, wanted: Wanted) -> AddressCards:
        from desktop.domain.addressing import address_cards

        page = self._contact_page(client_id)
        with self._work.read() as session:
            name = settings_in(session).name
        signature = self._stationery.letterhead().signature
        return address_cards(client, name, signature, page.week if page else (), self._clock(), wanted.without)

    def _tool_sheet(self, client: Client, tool: Tool, wanted: Wanted) -> ToolSheet:
        from desktop.domain.tool_sheet import ToolSheet
        from desktop.domain.weekly import addressee

        with self._work.read() as session:
            name = settings_in(session).name
        return ToolSheet(addressee(client), name, client.language, self._clock(), tool, wanted.phone)

    def _contact_page(self, client_id: int) -> ContactPage | None:
        """None where nothing is agreed."""
        try:
            return self._pages.page(client_id)
        except Refused as error:
            if error.code != "no_agreement":
                raise
            return None


def _client(session: Session, client_id: int) -> Client:
    row = client_queries.row(session, client_id)
    if row is None:
        raise Refused("client_gone")
    return nouns.client(row, [nouns.person(line) for line in client_queries.people(session, [client_id])[client_id]])


def _instructions(session: Session, client_id: int) -> list[Instruction]:
    return [nouns.instruction(line) for line in instruction_queries.of_client(session, client_id)]
