"""Sets the page of what is shown, a moment after the last change, and writes it to a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.domain.agreement import Agreement
from desktop.domain.errors import Refused
from desktop.ui import words
from desktop.ui.kit.calls import Calls
from desktop.ui.screens.agreement.preview import PageCard

if TYPE_CHECKING:
    from desktop.domain.contact_page import ContactPage
    from desktop.services.suite import Services

PAUSE_MS = 200
"""After the last change, before the page is set anew."""
_DOTS = 130
"""To the inch: sharp at twice the size at which it is shown."""


class PageMaker(QObject):
    def __init__(self, services: Services, calls: Calls, card: PageCard) -> None:
        super().__init__(card)
        self._services, self._calls, self._card = services, calls, card
        self._wanted: tuple[int, Agreement] | None = None
        self._drawn: tuple[int, Agreement] | None = None
        self._setting = False
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._begin)

    def show(self, client_id: int, agreement: Agreement, again: bool = False) -> None:
        """The page of this agreement, when there is a moment. `again`: even if it is drawn, for names may differ."""
        self._wanted = (client_id, agreement)
        if again:
            self._drawn = None
        if self._wanted == self._drawn:
            self._card.busy(False)
            return
        self._card.busy(True)
        self._timer.start()

    def save_as(self, parent: QWidget, agreement: Agreement, then: Callable[[str], object]) -> None:
        """Asks where to, and writes the PDF there; `then` gets its name."""
        if self._wanted is None:
            return
        client_id, pages = self._wanted[0], self._services.contact_pages

        def ask(page: ContactPage) -> None:
            kinds = ";;".join((self.tr("PDF (*.pdf)"), self.tr("Web page (*.html)"), self.tr("Mail draft (*.eml)")))
            kinds += ";;" + self.tr("Plain text (*.txt)")
            proposed = str(Path.home() / f"{pages.file_name(page)}.pdf")
            name, _ = QFileDialog.getSaveFileName(parent, self.tr("Save the page"), proposed, kinds)
            if name:
                path = Path(name) if Path(name).suffix else Path(f"{name}.pdf")
                self._calls.work(self, lambda: pages.save(page, path), lambda _: then(path.name))

        self._calls.ask(self, lambda: pages.page(client_id, agreement), ask)

    def _begin(self) -> None:
        if self._setting or self._wanted is None:
            return
        wanted, pages = self._wanted, self._services.contact_pages
        client_id, agreement = wanted
        self._setting = True

        def set_page(page: ContactPage) -> None:
            self._calls.work(
                self,
                lambda: (pages.preview(page, _DOTS), pages.text(page)),
                lambda drawn: self._show(wanted, *drawn),
                self._fail,
            )

        self._calls.ask(self, lambda: pages.page(client_id, agreement), set_page, self._fail)

    def _show(self, drawn: tuple[int, Agreement], picture: bytes, text: str) -> None:
        self._setting = False
        if self._wanted is not None and self._wanted[0] == drawn[0]:
            self._card.show_page(picture, text)
            self._drawn = drawn
        if self._wanted == drawn:
            self._card.busy(False)
        else:
            self._begin()

    def _fail(self, error: BaseException) -> None:
        self._setting = False
        self._card.busy(False)
        if isinstance(error, Refused) and error.code == "client_gone":
            return
        self._card.show_failure(words.said(error).what)
