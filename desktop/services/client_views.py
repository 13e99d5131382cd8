"""The client's view: what one client may see on a shared screen, in their own language."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from db.queries import instructions as instruction_queries
from db.queries import interactions as interaction_queries
from desktop.domain.clock import Clock
from desktop.services import nouns
from desktop.services.dossiers import assistant_of, read_agenda
from desktop.services.settings import settings_in
from desktop.services.work import Work

if TYPE_CHECKING:
    from desktop.documents.view_page import Card, Line, Page
    from desktop.domain.client_view import ClientView

__all__ = ["Card", "ClientViews", "Line", "Page"]


class ClientViews:
    def __init__(self, work: Work, clock: Clock) -> None:
        self._work, self._clock = work, clock

    def record(self, client_id: int) -> ClientView:
        """The narrow record as it stands now. Raises Refused client_gone."""
        from desktop.domain.viewing import client_view

        with self._work.read() as session:
            asked = tuple(nouns.instruction(line) for line in instruction_queries.of_client(session, client_id))
            dossier = replace(read_agenda(session, client_id), instructions=asked)
            media = interaction_queries.media(session, client_id)
            return client_view(dossier, self._clock(), assistant_of(settings_in(session)), media)

    def page(self, client_id: int) -> Page:
        """The same in words. Raises Refused client_gone."""
        from desktop.documents.view_page import page_of

        return page_of(self.record(client_id))
