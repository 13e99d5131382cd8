"""Panel: a card of the client's page that asks for itself and shows what it was told."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, ClassVar, TypeVar

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.actions import Keys
from desktop.ui.kit.buttons import QUIET, Button
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.entries import EntryRow
from desktop.ui.kit.entry_list import EntryList
from desktop.ui.kit.offered import Offered
from desktop.ui.kit.parts import Card, Text, column, row

if TYPE_CHECKING:
    from desktop.services.suite import Services
    from desktop.ui.shell import Shell

T = TypeVar("T")


class Panel(Card):
    """`shows`: the nouns at whose change it is to be asked for anew."""

    shows: ClassVar[frozenset[str]] = frozenset()
    came = Signal()
    """Whether it is wanted may be otherwise now."""

    def __init__(self, services: Services, calls: Calls, shell: Shell) -> None:
        super().__init__()
        self._services, self._calls, self._shell = services, calls, shell
        self.client_id: int | None = None
        self.is_wanted = True
        """Whether it has anything to show: what is not wanted takes no room on the page."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_client(self, client_id: int) -> None:
        """This one from now on."""
        self.client_id = client_id
        self.refresh()

    def refresh(self) -> None:
        """Ask for what is shown."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Set every text again: the language has changed."""
        raise NotImplementedError

    def list_keys(self) -> tuple[Keys, ...]:
        """What its list does with a key."""
        return ()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _ask(self, call: Callable[[int], T], show: Callable[[T], object]) -> None:
        """An answer about a client who is not shown any more is dropped."""
        client = self.client_id
        if client is not None:
            self._calls.ask(self, lambda: call(client), lambda found: show(found) if self.client_id == client else None)

    def _do(self, step: Callable[[], object], said: str) -> None:
        """One action, and what is said when it is done; the rows wait for the event."""
        self._calls.ask(self, step, lambda _none: self._shell.say(said, undo=True))


class ListPanel(Panel):
    """A heading with a quiet button, a list, and words where there is nothing."""

    found = Signal()
    """What was to be found has the keyboard."""

    def __init__(self, services: Services, calls: Calls, shell: Shell) -> None:
        super().__init__(services, calls, shell)
        self.heading, self.add = Text("", "heading"), Button(kind=QUIET, small=True)
        self.list = EntryList()
        self.list.edits = True
        self._sought: tuple[int | None] | None = None
        self.nothing = Text("", "small", "ink2", wrap=True)
        self.whole = column(self, (8, 14, 8, 12), 4)
        head = row(margins=(10, 0, 4, 4), gap=8)
        head.addWidget(self.heading, 1)
        head.addWidget(self.add, 0, Qt.AlignmentFlag.AlignTop)
        self.whole.addLayout(head)
        self.whole.addWidget(self.list)
        holder = row(margins=(10, 0, 8, 4))
        holder.addWidget(self.nothing)
        self.whole.addLayout(holder)
        self.offered = Offered()
        self.whole.addWidget(self.offered)
        self.whole.addStretch(1)
        self.nothing.hide()
        self.list.selectionModel().selectionChanged.connect(lambda *_: self.offer())

    def panes(self) -> tuple[QWidget, ...]:
        """What F6 goes through here."""
        return (self.list,) if self.list.model_.rows else (self.add,)

    def show_entries(self, rows: Sequence[EntryRow]) -> None:
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        self.offer()
        if self._sought is not None:
            # Once the page stands: opening it puts the keyboard elsewhere.
            QTimer.singleShot(0, self, self._find_sought)

    def seek(self, key: int | None) -> None:
        """The keyboard on this entry, or None: on the first; one that is listed no more is opened instead."""
        self._sought = (key,)
        self.refresh()

    def offer(self) -> None:
        """For the mouse: what the keys do with the chosen one."""
        self.offered.show_choices(self.list.choices() if self.list.chosen() is not None else ())

    def _find_sought(self) -> None:
        (key,), self._sought = self._sought or (None,), None
        places = [at for at, row in enumerate(self.list.model_.rows) if key in (None, row.key)]
        if places:
            self.list.take(places[0])
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self.found.emit()
        elif key is not None:
            self.list.opened.emit(key)
