"""Share: lists and agenda as the client will see them, saved as a file or copied for a chat."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.ui.actions import Action, bind, shown
from desktop.ui.counted import COUNTED
from desktop.ui.kit.bending import Bending
from desktop.ui.kit.buttons import PLAIN, PRIMARY, QUIET, Button
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.calm import ButtonRows
from desktop.ui.kit.dialog import Dialog
from desktop.ui.kit.entries import EntryRow
from desktop.ui.kit.entry_list import EntryList
from desktop.ui.kit.live_page import Drawn, LivePage
from desktop.ui.kit.page_card import PageCard
from desktop.ui.kit.parts import Glyph, Text, column, row
from desktop.ui.kit.saved import Saved
from desktop.ui.kit.theme import px
from desktop.ui.refusing import refusing
from desktop.ui.stationery_words import note

if TYPE_CHECKING:
    from desktop.domain.shared import SharedSheet
    from desktop.services.clients import ClientCard
    from desktop.services.suite import Services
    from desktop.services.tasks import ListLine
    from desktop.ui.shell import Shell

translate = QCoreApplication.translate

EVERYTHING, AGENDA = -1, -2
"""Keys of what is no list; a list's is its row."""


def open_share(shell: Shell, services: Services, calls: Calls, client_id: int, list_id: int | None = None) -> None:
    """What of this client, and as what; `list_id` is chosen at first, else all that is shared."""

    def ask() -> tuple[ClientCard, list[ListLine]]:
        return services.clients.card(client_id), services.tasks.lists(client_id)

    def show(found: tuple[ClientCard, list[ListLine]]) -> None:
        ShareSheet(shell, services, calls, found[0], found[1], list_id).open()

    calls.ask(shell, ask, show)


class ShareSheet(Dialog):
    """A private list stays private until she says that it is to be shared."""

    def __init__(
        self,
        shell: Shell,
        services: Services,
        calls: Calls,
        card: ClientCard,
        lists: Sequence[ListLine],
        list_id: int | None,
    ) -> None:
        super().__init__(shell, "", 880)
        self._shell, self._services, self._calls = shell, services, calls
        self._client, self._name, self._lists = card.id, card.client.name, tuple(lists)
        self.title.setText(self.tr("Share with {client}").format(client=self._name))
        self.setAccessibleName(self.title.text())
        self.list, self.page = EntryList(), PageCard()
        self.private, self.saved = PrivateList(), Saved()
        self._refused = refusing(calls, self.saved)
        self._live: LivePage[SharedSheet] = LivePage(calls, self.page, self._draw)
        self.copy, self.ics = Button(self.tr("Copy as text"), QUIET, "copy"), Button(self.tr("Save calendar"), PLAIN)
        self.html = Button(self.tr("Save web page"), PLAIN)
        self.pdf = Button(self.tr("Save PDF"), PRIMARY, "file-text", keys=tuple(shown("Ctrl+S").split("+")))
        self._place_parts()
        self._connect()
        self.page.whose(self._name, card.client.language)
        self._show_lists(list_id if list_id is not None else EVERYTHING)

    def save(self, kind: str) -> None:
        """Asks where to, and writes it there."""
        if (chosen := self._chosen()) is None:
            return
        kinds = {
            "pdf": self.tr("PDF (*.pdf)"),
            "html": self.tr("Web page (*.html)"),
            "ics": self.tr("Calendar (*.ics)"),
        }
        sharing = self._services.sharing

        def ask(sheet: SharedSheet) -> None:
            proposed = str(Path.home() / f"{sharing.file_name(sheet)}.{kind}")
            name, _ = QFileDialog.getSaveFileName(self, self.tr("Save what is shared"), proposed, kinds[kind])
            if not name:
                return
            path = Path(name) if Path(name).suffix.casefold() == f".{kind}" else Path(f"{name}.{kind}")

            def write(given: SharedSheet) -> None:
                self._calls.work(
                    self, lambda: sharing.save(given, path), lambda _: self.saved.show_file(path), self._refused
                )

            if sharing.is_given(kind):
                self._calls.ask(self, lambda: sharing.give(self._client, sheet), write, self._refused)
            else:
                write(sheet)

        self._calls.ask(self, lambda: self._sheet(chosen), ask, self._refused)

    def copy_text(self) -> None:
        """With boxes, as a chat shows it."""
        if (chosen := self._chosen()) is None:
            return

        def copied(text: str) -> None:
            QGuiApplication.clipboard().setText(text)
            self.saved.show_words(self.tr("Copied. It can be pasted into a chat."))

        self._calls.ask(self, lambda: self._services.sharing.text(self._sheet(chosen)), copied, self._refused)

    def share_list(self) -> None:
        """The private one that is chosen: from now on the client may have it."""
        line = self._line(self.list.chosen())
        if line is None:
            return

        def shared(_none: object) -> None:
            self._shell.say(self.tr("Shared from now on: {title}").format(title=line.title), undo=True)
            self._ask_again(line.id)

        self._calls.ask(self, lambda: self._services.tasks.share_list(line.id, True), shared, self._refused)

    def _sheet(self, chosen: int) -> SharedSheet:
        """Asked on the thread of the services."""
        sharing, line = self._services.sharing, self._line(chosen)
        if line is not None:
            return sharing.sheet(self._client, [line.uid], agenda=False)
        return sharing.sheet(self._client, () if chosen == AGENDA else None)

    def _draw(self, sheet: SharedSheet, dots: float) -> Drawn:
        """On any thread."""
        picture, pages = self._services.sharing.preview(sheet, dots)
        said = note(self._services.stationery.troubles)
        return Drawn(picture, self._services.sharing.text(sheet), pages, note=said)

    def _chosen(self) -> int | None:
        """What can be shared as it is."""
        chosen = self.list.chosen()
        line = self._line(chosen)
        return None if chosen is None or (line is not None and not line.shared) else chosen

    def _line(self, key: int | None) -> ListLine | None:
        return next((line for line in self._lists if line.id == key), None)

    def _ask_again(self, key: int) -> None:
        def show(lists: list[ListLine]) -> None:
            self._lists = tuple(lists)
            self._show_lists(key)
            self._choose()

        self._calls.ask(self, lambda: self._services.tasks.lists(self._client), show)

    def _show_lists(self, key: int) -> None:
        shared = sum(line.shared for line in self._lists)
        everything = COUNTED.lists_and_agenda(shared) if shared else self.tr("The agenda; no list is shared yet")
        standing = {True: translate("Todos", "shared"), False: translate("Todos", "private")}
        rows = [
            _row(EVERYTHING, self.tr("All that is shared"), "share", everything),
            _row(AGENDA, self.tr("Agenda"), "calendar-event", self.tr("Appointments and days off, four weeks")),
            *(
                _row(
                    line.id,
                    line.title,
                    "users" if line.shared else "lock",
                    f"{standing[line.shared]} · {COUNTED.open(line.open)}",
                )
                for line in self._lists
            ),
        ]
        self.list.show_rows(rows)
        self.list.take(next((at for at, one in enumerate(rows) if one.key == key), 0))

    def _choose(self) -> None:
        chosen, line = self._chosen(), self._line(self.list.chosen())
        is_private = line is not None and not line.shared
        for button in (self.copy, self.ics, self.html, self.pdf):
            button.setEnabled(not is_private)
        self.private.setVisible(is_private)
        self.page.setVisible(not is_private)
        self.default = self.private.share if is_private else self.pdf
        self.saved.hide()
        if line is not None and is_private:
            self.private.show_list(line.title, self._name)
        elif chosen is not None:
            self._live.show(self._client, chosen, lambda: self._sheet(chosen))
        self.arrange()

    def _connect(self) -> None:
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._choose())
        self.list.opened.connect(lambda _key: self.default.click() if self.default is not None else None)
        self.private.share.clicked.connect(self.share_list)
        self.copy.clicked.connect(self.copy_text)
        for kind, button in (("pdf", self.pdf), ("html", self.html), ("ics", self.ics)):
            button.clicked.connect(lambda _on=False, kind=kind: self.save(kind))
        bind((Action("share_pdf", self.pdf.text, "Ctrl+S", lambda: self.save("pdf")),), self)

    def _place_parts(self) -> None:
        self.list.setAccessibleName(self.tr("What is to be shared"))
        self.list.least = 3
        left = QWidget()
        beside = column(left, gap=14)
        beside.addWidget(self.list)
        beside.addWidget(self.private)
        beside.addWidget(self.saved)
        beside.addStretch()
        self.page.setMaximumWidth(px(360))
        self.page.setMinimumWidth(px(260))
        both = Bending(20)
        both.add(left, 1)
        both.add(self.page)
        self.body.addWidget(both)
        rows = ButtonRows()
        for button in (self.copy, self.ics, self.html, self.pdf):
            rows.addWidget(button)
        self.foot.addLayout(rows, 1)


class PrivateList(QWidget):
    """Asks in words before a list leaves the window for the first time."""

    def __init__(self) -> None:
        super().__init__()
        self._said = Text("", "body", "ink", wrap=True)
        self.share = Button(self.tr("Share this list"), PLAIN, "share")
        line = row(self, gap=12)
        line.addWidget(Glyph("lock"), 0, Qt.AlignmentFlag.AlignTop)
        inside = column(gap=10)
        inside.addWidget(self._said)
        inside.addWidget(self.share, 0, Qt.AlignmentFlag.AlignLeft)
        line.addLayout(inside, 1)

    def show_list(self, title: str, client: str) -> None:
        said = self.tr(
            "“{title}” is private: so far only you see it. Is {client} to have it, with all that stands in it?"
        )
        self._said.setText(said.format(title=title, client=client))


def _row(key: int, title: str, icon: str, under: str) -> EntryRow:
    return EntryRow(key, title, f"{title}, {under}", icon=icon, under=under)
