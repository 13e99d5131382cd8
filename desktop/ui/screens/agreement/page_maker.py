"""The page of the agreement that is shown: set beside it, and written to a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.domain.agreement import Agreement
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.live_page import Drawn, LivePage
from desktop.ui.kit.page_card import PageCard
from desktop.ui.stationery_words import note

if TYPE_CHECKING:
    from desktop.domain.contact_page import ContactPage
    from desktop.services.suite import Services


class PageMaker(LivePage["ContactPage"]):
    def __init__(self, services: Services, calls: Calls, card: PageCard) -> None:
        self._pages = services.contact_pages
        self._stationery = services.stationery
        super().__init__(calls, card, self._draw_page)

    def show_agreement(self, client_id: int, agreement: Agreement, again: bool = False) -> None:
        """`again`: even if it is drawn, for names may differ."""
        self.show(client_id, agreement, lambda: self._pages.page(client_id, agreement), again)

    def _draw_page(self, page: ContactPage, dots: float) -> Drawn:
        """On any thread."""
        picture, said = self._pages.preview(page, dots), note(self._stationery.troubles)
        return Drawn(picture, self._pages.text(page), note=said)

    def save_as(self, parent: QWidget, client_id: int, agreement: Agreement, then: Callable[[str], object]) -> None:
        """Asks where to, and writes the PDF there; `then` gets its name."""
        pages = self._pages

        def ask(page: ContactPage) -> None:
            kinds = ";;".join((self.tr("PDF (*.pdf)"), self.tr("Web page (*.html)"), self.tr("Mail draft (*.eml)")))
            kinds += ";;" + self.tr("Plain text (*.txt)")
            proposed = str(Path.home() / f"{pages.file_name(page)}.pdf")
            name, _ = QFileDialog.getSaveFileName(parent, self.tr("Save the page"), proposed, kinds)
            if name:
                path = Path(name) if Path(name).suffix else Path(f"{name}.pdf")
                self._calls.work(self, lambda: pages.save(page, path), lambda _: then(path.name))

        self._calls.ask(self, lambda: pages.page(client_id, agreement), ask)
