"""Clients: all of them, found as one types, in the order she likes, and a new one by its name."""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo
from functools import partial
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QWidget

from desktop.ui import formats, words
from desktop.ui.actions import Action, Keys
from desktop.ui.kit.buttons import PLAIN, PRIMARY, Button
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.fields import SearchLine
from desktop.ui.kit.parts import Text, column, row
from desktop.ui.kit.ring import Mark
from desktop.ui.kit.rows import ClientRow
from desktop.ui.kit.screen import Screen
from desktop.ui.kit.section import Section
from desktop.ui.kit.theme import px
from desktop.ui.screens import today_rows
from desktop.ui.screens.client_add import AddClient
from desktop.ui.screens.welcome import Welcome

if TYPE_CHECKING:
    from desktop.services.clients import ClientLine
    from desktop.services.due import WaitingLine
    from desktop.services.suite import Services
    from desktop.ui.shell import Shell

look_up = QCoreApplication.translate
Found = tuple["list[ClientLine]", "dict[int, WaitingLine]", datetime, str]
"""The clients by name, who of them waits, the present instant, her zone."""
ORDERS = {
    "name": QT_TRANSLATE_NOOP("ClientsScreen", "By name"),
    "last": QT_TRANSLATE_NOOP("ClientsScreen", "Latest contact first"),
    "waiting": QT_TRANSLATE_NOOP("ClientsScreen", "Who waits first"),
}


class ClientsScreen(Screen):
    shows = frozenset({"client", "interaction", "task", "agreement", "setting"})

    def __init__(self, services: Services, calls: Calls, shell: Shell) -> None:
        super().__init__(shell.pages)
        self._services, self._calls, self._shell = services, calls, shell
        self._lines: list[ClientLine] = []
        self._waiting: dict[int, WaitingLine] = {}
        self.order, self.pinned_first = "name", True
        self._now = shell.clock()
        self._zone: tzinfo = UTC
        self.title, self.search = Text("", "display"), SearchLine()
        self.search.setMinimumWidth(px(220))
        self.sort = Button(kind=PLAIN)
        self.add = Button(kind=PRIMARY, icon="user-plus", keys=("Ctrl", "N"))
        self.all, self.welcome = Section(), Welcome()
        whole = column(self, (32, 24, 32, 24), 20)
        head = row(gap=12)
        head.addWidget(self.title, 1)
        head.addWidget(self.search)
        head.addWidget(self.sort)
        head.addWidget(self.add)
        whole.addLayout(head)
        whole.addWidget(self.all)
        whole.addWidget(self.welcome, 1)
        whole.addStretch()
        self.welcome.hide()
        self.all.list.show_loading()
        self.search.textChanged.connect(lambda _text: self._fill())
        self.search.returnPressed.connect(self.all.list.setFocus)
        self.add.clicked.connect(self.add_client)
        self.welcome.adding.connect(self.add_client)
        self.welcome.importing.connect(shell.choose_file)
        self.sort.clicked.connect(self._offer_orders)
        self.all.list.opened.connect(lambda client: self.wanted.emit("client", client))
        self.retranslate()

    def refresh(self) -> None:
        services = self._services

        def ask() -> Found:
            waiting = {line.client_id: line for line in services.due.waiting()}
            return services.clients.lines(), waiting, self._shell.clock(), services.settings.get().zone

        self._calls.ask(self, ask, self.show_lines)

    def show_lines(self, answer: Found) -> None:
        first = not self._lines and bool(answer[0])
        self._lines, self._waiting, self._now, self._zone = *answer[:3], ZoneInfo(answer[3])
        self._fill()
        if first and self.isVisible() and not self.search.hasFocus():
            # There was nothing yet to give the keyboard to when the screen was opened.
            self.all.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def sort_by(self, order: str) -> None:
        """By `name`, by `last` contact, or who is `waiting` first."""
        self.order = order
        self._fill()

    def turn_pinned(self) -> None:
        """Whether the pinned ones stand before the others."""
        self.pinned_first = not self.pinned_first
        self._fill()

    def can_do(self) -> tuple[Action, ...]:
        return (Action("client_search", lambda: self.tr("Find a client"), "Ctrl+F", self.search.setFocus, "search"),)

    def list_keys(self) -> tuple[Keys, ...]:
        return (Keys("Enter", lambda: self.tr("Open the client")),)

    def client_in_hand(self) -> int | None:
        return next(iter(self.all.list.selected()), None)

    def add_client(self) -> None:
        """A name is enough."""
        dialog = AddClient(self._shell)
        dialog.wanted.connect(lambda: self._add(dialog))
        dialog.open()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Clients"))
        self.search.setPlaceholderText(self.tr("Find a client"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.add.setText(self.tr("Add a client"))
        self.all.title(self.tr("All clients"))
        self.sort.setAccessibleName(self.tr("Order of the list"))
        self.welcome.retranslate()
        self._fill()

    def panes(self) -> tuple[QWidget, ...]:
        return (self.all.list, self.search, self.add) if self._lines else (self.welcome.bring,)

    def _fill(self) -> None:
        sought = formats.folded(self.search.text())
        found = [line for line in self._lines if sought in formats.folded(line.name)]
        found.sort(key=self._place)
        self.sort.setText(look_up("ClientsScreen", str(ORDERS[self.order])))
        nobody = not self._lines and not sought
        self.all.say_empty(self.tr("No client of this name"), self.tr("Part of the name is enough."), "search", "ink2")
        self.all.show_rows([self._row(line) for line in found])
        self.all.setVisible(not nobody)
        self.welcome.setVisible(nobody)
        self.search.setVisible(not nobody)
        self.sort.setVisible(not nobody)
        self.add.setVisible(not nobody)

    def _place(self, line: ClientLine) -> tuple[object, ...]:
        """Where a client stands; the store gives them by name, and what is equal stays so."""
        late = not (self.pinned_first and line.pinned)
        if self.order == "last":
            return late, -(line.last_at.timestamp() if line.last_at else 0)
        if self.order == "waiting":
            waits = self._waiting.get(line.id)
            due = waits.deadline or waits.since if waits else None
            return late, waits is None, waits is not None and waits.deadline is None, due.timestamp() if due else 0
        return (late,)

    def _row(self, line: ClientLine) -> ClientRow:
        now, zone = self._now, self._zone
        text = self.tr("%n message(s)", "", line.interactions) if line.interactions else self.tr("Nothing logged yet")
        if line.since and line.interactions:
            text += " · " + self.tr("since {day}").format(day=formats.full_day(line.since))
        last = formats.moment(line.last_at, now, zone) if line.last_at else ""
        meta = words.LANGUAGES.get(line.language, line.language)
        if there := _there(line.time_zone, now, zone):
            meta += " · " + self.tr("{time} there").format(time=there)
        contact = self.tr("last contact") if last else ""
        heard, last = f"{contact} {last}".strip(), formats.capital(last)
        if (waits := self._waiting.get(line.id)) is not None:
            # The time comes first: who waits says until when, and not when they last wrote.
            board = today_rows.waiting(waits, now, zone)
            last, contact, tone, used, mark = board.when, board.by, board.tone, board.used, board.mark
            heard = f"{last}, {contact}"
        else:
            tone, used, mark = "ink", None, Mark.NONE
        pinned = self.tr("pinned") if line.pinned else ""
        return ClientRow(
            key=line.id,
            name=line.name,
            initials=words.initials(line.name),
            disc=words.disc(line.id),
            icon="pinned" if line.pinned else "",
            meta=meta,
            text=text,
            when=last,
            by=contact,
            tone=tone,
            used=used,
            mark=mark,
            spoken=", ".join(part for part in (line.name, heard, pinned, text, meta) if part),
        )

    def _offer_orders(self) -> None:
        menu = QMenu(self)
        for order, words_ in ORDERS.items():
            action = menu.addAction(look_up("ClientsScreen", str(words_)), partial(self.sort_by, order))
            action.setCheckable(True)
            action.setChecked(order == self.order)
        menu.addSeparator()
        action = menu.addAction(self.tr("Pinned first"), self.turn_pinned)
        action.setCheckable(True)
        action.setChecked(self.pinned_first)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.sort.mapToGlobal(self.sort.rect().bottomLeft()))

    def _add(self, dialog: AddClient) -> None:
        name, language, zone = dialog.said()

        def added(_id: object) -> None:
            dialog.dismiss()
            self._shell.say(self.tr("Added: {name}").format(name=name), undo=True)

        self._calls.ask(dialog, lambda: self._services.clients.add(name, language, zone), added, dialog.refuse)


def _there(client_zone: str, now: datetime, zone: tzinfo) -> str:
    """The client's own time, where it differs from hers."""
    theirs = ZoneInfo(client_zone)
    if now.astimezone(theirs).utcoffset() == now.astimezone(zone).utcoffset():
        return ""
    return formats.clock_time(now, theirs)
