"""Clients: all of them by name, found as one types, and a new one by its name alone."""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui import formats, words
from desktop.ui.kit import icons
from desktop.ui.kit.buttons import PRIMARY, Button
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.parts import Text, column, row
from desktop.ui.kit.ring import Mark
from desktop.ui.kit.rows import ClientRow
from desktop.ui.kit.screen import Screen
from desktop.ui.kit.section import Section
from desktop.ui.kit.theme import colour, px
from desktop.ui.screens.client_add import AddClient
from desktop.ui.screens.welcome import Welcome

if TYPE_CHECKING:
    from desktop.services.clients import ClientLine
    from desktop.services.suite import Services
    from desktop.ui.shell import Shell


class ClientsScreen(Screen):
    shows = frozenset({"client", "interaction", "task"})

    def __init__(self, services: Services, calls: Calls, shell: Shell) -> None:
        super().__init__()
        self._services, self._calls, self._shell = services, calls, shell
        self._lines: list[ClientLine] = []
        self._now = shell.clock()
        self._zone: tzinfo = UTC
        self.title, self.search = Text("", "display"), QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(px(220))
        self.search.addAction(icons.icon("search", colour("ink3")), QLineEdit.ActionPosition.LeadingPosition)
        self.add = Button(kind=PRIMARY, icon="user-plus", keys=("Ctrl", "N"))
        self.all, self.welcome = Section(), Welcome()
        whole = column(self, (32, 24, 32, 24), 20)
        head = row(gap=12)
        head.addWidget(self.title, 1)
        head.addWidget(self.search)
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
        for keys, act in (("Ctrl+N", self.add_client), ("Ctrl+F", self.search.setFocus)):
            QShortcut(QKeySequence(keys), self, act, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.retranslate()

    def refresh(self) -> None:
        services = self._services
        self._calls.ask(
            self,
            lambda: (services.clients.lines(), self._shell.clock(), services.settings.get().zone),
            self.show_lines,
        )

    def show_lines(self, answer: tuple[list[ClientLine], datetime, str]) -> None:
        """`answer`: the clients by name, the present instant, her zone."""
        self._lines, self._now, self._zone = answer[0], answer[1], ZoneInfo(answer[2])
        self._fill()

    def add_client(self) -> None:
        """A name is enough."""
        dialog = AddClient(self)
        dialog.wanted.connect(lambda: self._add(dialog))
        dialog.open()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Clients"))
        self.search.setPlaceholderText(self.tr("Find a client"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.add.setText(self.tr("Add a client"))
        self.all.title(self.tr("All clients"))
        self.welcome.retranslate()
        self._fill()

    def panes(self) -> tuple[QWidget, ...]:
        return (self.all.list, self.search, self.add) if self._lines else (self.welcome.bring,)

    def _fill(self) -> None:
        sought = formats.folded(self.search.text())
        found = [line for line in self._lines if sought in formats.folded(line.name)]
        nobody = not self._lines and not sought
        self.all.say_empty(self.tr("No client of this name"), self.tr("Part of the name is enough."), "search", "ink2")
        self.all.show_rows([self._row(line) for line in found])
        self.all.setVisible(not nobody)
        self.welcome.setVisible(nobody)
        self.search.setVisible(not nobody)
        self.add.setVisible(not nobody)

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
        return ClientRow(
            key=line.id,
            name=line.name,
            initials=words.initials(line.name),
            disc=words.disc(line.id),
            icon="",
            meta=meta,
            text=text,
            when=last,
            by=contact,
            tone="ink",
            used=None,
            mark=Mark.NONE,
            spoken=", ".join(part for part in (line.name, f"{contact} {last}".strip(), text, meta) if part),
        )

    def _add(self, dialog: AddClient) -> None:
        name, language, zone = dialog.said()

        def added(_id: object) -> None:
            dialog.accept()
            self._shell.say(self.tr("Added: {name}").format(name=name), undo=True)

        self._calls.ask(dialog, lambda: self._services.clients.add(name, language, zone), added, dialog.refuse)


def _there(client_zone: str, now: datetime, zone: tzinfo) -> str:
    """The client's own time, where it differs from hers."""
    theirs = ZoneInfo(client_zone)
    if now.astimezone(theirs).utcoffset() == now.astimezone(zone).utcoffset():
        return ""
    return formats.clock_time(now, theirs)
