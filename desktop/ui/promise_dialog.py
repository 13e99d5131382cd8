"""A new promise from anywhere: what and by when in one line, and to whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from desktop.domain.task import Side
from desktop.ui import formats
from desktop.ui.forms import Form
from desktop.ui.kit.calls import Calls
from desktop.ui.typed_due import Around, Said, around, with_due

if TYPE_CHECKING:
    from desktop.services.suite import Services
    from desktop.ui.shell import Shell

Clients = tuple[tuple[int, str], ...]


def open_promise(shell: Shell, services: Services, calls: Calls, client_id: int | None = None) -> PromiseDialog:
    """F8: the words, Enter. `client_id`: to whom, unless she says somebody else."""
    dialog = PromiseDialog(shell, services, calls, client_id)
    dialog.open()
    return dialog


class PromiseDialog(Form):
    """“call back tomorrow 10”: what is understood of it stands under the line as it will be kept.

    Where nobody was in hand, a name in the line says to whom; it stays in the words.
    """

    def __init__(self, shell: Shell, services: Services, calls: Calls, client_id: int | None) -> None:
        super().__init__(shell, "", "", calls)
        self._shell, self._services = shell, services
        self._around: Around | None = None
        self._clients: Clients = ()
        self.title.setText(self.tr("New promise"))
        self.setAccessibleName(self.title.text())
        self.save.setText(self.tr("Promise it"))
        self.what = self.field("title", self.tr("What, and by when"), self.tr("call back tomorrow 10"))
        self.whom = QComboBox()
        self.labelled(self.tr("To whom"), self.whom)
        self._chosen_by_hand = client_id is not None
        self._hint()
        self.what.edit.textEdited.connect(lambda _text: self._read())
        self.whom.activated.connect(lambda _at: self._choose())
        self.save.clicked.connect(self._promise)

        def ask() -> tuple[Clients, Around | None]:
            clients = tuple((line.id, line.name) for line in services.clients.lines())
            return clients, around(services, client_id) if client_id is not None else None

        calls.ask(self, ask, self._show)

    def said(self) -> Said:
        """The words, and the time as it is read in the hours of whom it is promised to."""
        here = self._around
        return with_due(self.what.text(), here.read) if here else Said(self.what.text(), None)

    def client_id(self) -> int | None:
        found = self.whom.currentData()
        return found if isinstance(found, int) else None

    def _show(self, answer: tuple[Clients, Around | None]) -> None:
        self._clients, here = answer
        self.whom.clear()
        if here is None:
            self.whom.addItem(self.tr("Choose a client"), None)
        for client, name in self._clients:
            self.whom.addItem(name, client)
        if here is not None:
            self.whom.setCurrentIndex(self.whom.findData(here.client_id))
        self._around = here
        self._read()

    def _choose(self) -> None:
        self._chosen_by_hand = self.client_id() is not None
        self._ask_around()

    def _ask_around(self) -> None:
        """A bare hour means one inside that client's hours, so these are asked for first."""
        client = self.client_id()
        if client is None:
            self._around = None
            self._read()
        elif self._around is None or self._around.client_id != client:
            self._calls.ask(self, lambda: around(self._services, client), self._stand)

    def _stand(self, here: Around) -> None:
        if here.client_id == self.client_id():
            self._around = here
            self._read()

    def _read(self) -> None:
        if not self._chosen_by_hand and (named := self._named()) is not None and named != self.client_id():
            self.whom.setCurrentIndex(self.whom.findData(named))
            self._ask_around()
        self._hint()

    def _named(self) -> int | None:
        """The only client of whose name a word stands in the line."""
        typed = set(formats.folded(self.what.text()).split())
        found = [
            client for client, name in self._clients if typed & {w for w in formats.folded(name).split() if len(w) > 2}
        ]
        return found[0] if len(found) == 1 else None

    def _hint(self) -> None:
        said, here = self.said(), self._around
        if said.due is not None and here is not None:
            when = formats.due_in_full(said.due, here.at, here.zone)
            self.what.hint(f"{said.title} · {when}")
        elif said.title:
            self.what.hint(self.tr("No time said yet: it will stand first until it has one."))
        else:
            self.what.hint(self.tr("Write it as you would say it."))

    def _promise(self) -> None:
        client, said = self.client_id(), self.said()
        if client is None:
            self.below.setText(self.tr("Say to whom it is promised."))
            self.body.addWidget(self.below)
            self.below.show()
            self.whom.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        name = self.whom.currentText()
        self.keep(
            lambda: self._services.tasks.add(client, said.title, Side.ASSISTANT, said.due, promise=True),
            lambda: self._shell.say(
                self.tr("Promised to {name}: {title}").format(name=name, title=said.title), undo=True
            ),
        )
