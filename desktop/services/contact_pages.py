"""The page 'How to reach me' of one client: collected, set, written to a folder."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from db.queries import agreements as agreement_queries
from db.queries import clients as client_queries
from db.queries import interactions as interaction_queries
from desktop.domain.agreement import Agreement, begins, in_force
from desktop.domain.clock import Clock
from desktop.domain.errors import Problem, Refused
from desktop.domain.holidays import countries
from desktop.domain.hours import Calendar
from desktop.services import nouns
from desktop.services.clients import meant
from desktop.services.dossiers import assistant_of
from desktop.services.settings import settings_in
from desktop.services.stationery import StationeryService
from desktop.services.summaries import keep
from desktop.services.work import Session, Work
from desktop.system.zone import countries_of

if TYPE_CHECKING:
    from desktop.domain.contact_page import ContactPage


class ContactPages:
    def __init__(self, work: Work, stationery: StationeryService, clock: Clock) -> None:
        self._work, self._stationery, self._clock = work, stationery, clock

    def page(self, client_id: int, draft: Agreement | None = None) -> ContactPage:
        """The narrow record of a draft, else of the agreement in force, else of the first one to come.

        Raises Refused: client_gone, no_agreement.
        """
        with self._work.read() as session:
            self._stationery.names_in(session)
            return self._page(session, client_id, draft)

    def write(self, client: str, folder: Path, formats: Sequence[str] = ("pdf",)) -> list[Path]:
        """Writes the page in each format and gives the files in that order.

        Raises Refused: client_unknown, client_ambiguous, no_agreement, format_unknown, not_written.
        """
        with self._work.read() as session:
            page = self._page(session, meant(session, client), None)
        return keep(self.render(page, formats), folder)

    def render(self, page: ContactPage, formats: Sequence[str] = ("pdf",)) -> dict[str, bytes]:
        """The files by name; touches no store, so any thread may ask. Raises Refused format_unknown."""
        return self._stationery.render(page, formats)

    def save(self, page: ContactPage, path: Path) -> None:
        """Writes it to this very file, in the format of its ending; on any thread.

        Raises Refused: format_unknown, not_written.
        """
        self._stationery.save(page, path)

    def file_name(self, page: ContactPage) -> str:
        """What the file is called by itself, without an ending."""
        from desktop.documents.kinds import file_name

        return file_name(page)

    def preview(self, page: ContactPage, ppi: float) -> bytes:
        """The page as a PNG, on any thread."""
        return self._stationery.preview(page, ppi).picture

    def text(self, page: ContactPage) -> str:
        """The page as plain text."""
        return self._stationery.text(page)

    def countries(self, zones: Sequence[str]) -> tuple[list[str], frozenset[str]]:
        """The countries of these time zones, then all whose public holidays are known, by their codes; no store."""
        known = countries()
        return [code for zone in zones for code in countries_of(zone) if code in known], known

    def holidays(self, calendar: Calendar, first: date) -> dict[str, int]:
        """By country, how many holidays of a year from `first` on close a day of these hours; no store."""
        from desktop.domain.agreed import holidays_ahead

        return {
            code: sum(1 for _ in holidays_ahead(replace(calendar, holidays=(code,)), first))
            for code in calendar.holidays
        }

    def _page(self, session: Session, client_id: int, draft: Agreement | None) -> ContactPage:
        from desktop.domain.agreed import contact_page

        row = client_queries.row(session, client_id)
        if row is None:
            raise Refused("client_gone")
        people = [nouns.person(line) for line in client_queries.people(session, [client_id])[client_id]]
        now = self._clock()
        agreed = draft if draft is not None else _current(session, client_id, now)
        assistant = assistant_of(settings_in(session))
        return contact_page(
            nouns.client(row, people), agreed, assistant, interaction_queries.media(session, client_id), now
        )


def _current(session: Session, client_id: int, now: datetime) -> Agreement:
    found = [nouns.agreement(row) for row in agreement_queries.of_client(session, client_id)]
    agreed = in_force(found, now) or min(found, key=begins, default=None)
    if agreed is None:
        raise Refused("no_agreement", [Problem("no_agreement", "client")])
    return agreed
