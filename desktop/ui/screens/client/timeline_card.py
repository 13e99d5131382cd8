"""The client's interactions: all of them by day, found by channel and by words."""

from __future__ import annotations

from concurrent.futures import CancelledError
from datetime import UTC, date, datetime
from functools import partial
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from desktop.domain.errors import GarboError
from desktop.domain.interaction import Channel
from desktop.ui import formats, words
from desktop.ui.actions import Keys
from desktop.ui.counted import COUNTED
from desktop.ui.kit.buttons import PRIMARY, QUIET, Button
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.entry_list import EntryList, menu_of
from desktop.ui.kit.fields import SearchLine
from desktop.ui.kit.parts import Elided, Text, column, row
from desktop.ui.kit.theme import px
from desktop.ui.kit.timeline import CHUNK, heads_of
from desktop.ui.kit.timeline_view import TimelineView
from desktop.ui.screens.client import timeline_rows
from desktop.ui.screens.client.entry_dialog import EntryDialog
from desktop.ui.screens.client.panel import Panel
from desktop.ui.screens.client.timeline_acts import KEYS, Acts
from desktop.ui.tag_choice import NOT_SO, SO, next_to_decide

if TYPE_CHECKING:
    from desktop.services.interactions import InteractionLine
    from desktop.services.suite import Services
    from desktop.services.timelines import ContactLine, Timeline
    from desktop.ui.shell import Shell

TYPING_MS = 200
"""How long after the last letter the history is searched."""
HELD = 5000


class Shown(NamedTuple):
    """An answer: the timeline, the keys of its rows, the words it was asked for, and when."""

    timeline: Timeline
    keys: tuple[int, ...]
    sought: str
    at: datetime


class TimelineCard(Panel):
    shows = frozenset({"interaction", "agreement", "setting", "client"})
    """Not tasks: what was promised in a line is asked for with what is in sight."""

    def __init__(self, services: Services, calls: Calls, shell: Shell) -> None:
        super().__init__(services, calls, shell)
        self.heading, self.channels = Text("", "heading"), Button(small=True)
        self.finder, self.search = Button(kind=QUIET, icon="search", small=True), SearchLine()
        self.view = TimelineView(self._day)
        self.earlier, self.count = Button(kind=QUIET, small=True), Elided("", "caption", "ink2")
        self.nothing, self.log = Text("", "body", "ink2", wrap=True), Button(kind=PRIMARY, icon="plus")
        self._empty = QWidget()
        self.channel: Channel | None = None
        self._found: Timeline | None = None
        self._zone, self._today, self._name = ZoneInfo("UTC"), date.min, ""
        self._now = datetime.min.replace(tzinfo=UTC)
        self.acts = Acts(services, calls, shell)
        self._lines: dict[int, ContactLine] = {}
        self._sought_line: int | None = None
        self._is_new, self._shown_for, self._asked = True, "", 0
        self._places: dict[int, int] = {}
        self._typing = QTimer(self)
        self._lay_out()
        self._listen()
        self.retranslate()

    def show_client(self, client_id: int) -> None:
        """Another one, with the row that was selected there before."""
        if client_id != self.client_id:
            if self.client_id is not None and (key := self.view.selected()) is not None:
                self._places[self.client_id] = key
            self._forget()
            self.search.clear()
            self.search.hide()
            self.channel = None
            self._found = None
            self.view.clearSelection()
            self.view.show_rows((), ())
            self._is_new = True
        super().show_client(client_id)

    def refresh(self) -> None:
        client = self.client_id
        if client is None:
            return
        self._asked += 1
        asked, channel, sought = self._asked, self.channel, self.search.text()
        services, calls, clock = self._services, self._calls, self._shell.clock

        def between() -> None:
            if asked != self._asked:
                raise CancelledError
            calls.between()

        def ask() -> Shown:
            found = services.timelines.of_client(client, channel, sought, between)
            return Shown(found, tuple(row[0] for row in found.rows), sought, clock())

        def then(shown: Shown) -> None:
            if asked == self._asked:
                self._show(shown)

        calls.ask(self, ask, then, self._not_found)

    def refresh_sight(self) -> None:
        """Time has passed, or something beside the history has changed: only what is in sight is asked for."""
        self._now = self._shell.clock()
        self._today = self._now.astimezone(self._zone).date()
        self.view.model_.ask_again()

    def line(self) -> ContactLine | None:
        """The contact that is selected, where what it says has come."""
        key = self.view.selected()
        return None if key is None else self._lines.get(key)

    def look_for(self) -> None:
        """Ctrl+F."""
        self.search.show()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def open_entry(self, key: int) -> None:
        """Enter: the whole of it, and what can be done."""
        contact, entry, zone = self._lines.get(key), self.view.entry(), self._zone
        if contact is None or entry is None:
            return
        act = self._services.interactions

        def show(lines: list[InteractionLine]) -> None:
            EntryDialog(self._shell, self.acts, contact, entry, lines, zone).open()

        self._calls.ask(self, lambda: act.lines(contact.lines), show)

    def show_line(self, interaction_id: int) -> None:
        """Bring the contact in which a line stands into sight, whatever was looked for before."""
        rows = self._found.rows if self._found else ()
        place = next((at for at, row in enumerate(rows) if interaction_id in row), None)
        if place is not None:
            self._sought_line = None
            self.view.take(place)
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._sought_line is None:
            self._sought_line = interaction_id
            self.search.clear()
            self.search.hide()
            self.choose_channel(None)
        else:
            self._sought_line = None

    def choose_channel(self, channel: Channel | None) -> None:
        """Only this one from now on; None: all."""
        self.channel = channel
        self.retranslate()
        self.refresh()

    def panes(self) -> tuple[QWidget, ...]:
        if self.view.model_.keys:
            return (self.view,)
        return (self.search,) if self.search.isVisibleTo(self) else (self.log,)

    def list_keys(self) -> tuple[Keys, ...]:
        return (
            Keys("Enter", lambda: self.tr("Contact: open; where it waits, Enter again logs the answer")),
            Keys("A", lambda: self.tr("Contact: answered just now")),
            Keys("N", lambda: self.tr("Contact: no answer needed")),
            Keys("E", lambda: self.tr("Contact: answered elsewhere")),
            Keys("T", lambda: self.tr("Contact: tags")),
            Keys("Y", lambda: self.tr("Contact: what is read from the text is so")),
            Keys("R", lambda: self.tr("Contact: what is read from the text is not so")),
            Keys("I", lambda: self.tr("Contact: make an instruction of it")),
            Keys("P", lambda: self.tr("Contact: make a promise of it")),
            Keys("L", lambda: self.tr("Contact: make a to-do of it")),
            Keys("Del", lambda: self.tr("Contact: delete")),
        )

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Interactions"))
        self.view.setAccessibleName(self.heading.text())
        channel = self.tr("All channels") if self.channel is None else words.channel(self.channel, None)
        self.channels.setText(channel)
        self.channels.setAccessibleName(self.tr("Shown: {channel}").format(channel=channel))
        self.finder.setAccessibleName(self.tr("Find in the text (Ctrl+F)"))
        self.finder.setToolTip(self.finder.accessibleName())
        self.search.setPlaceholderText(self.tr("Find in the text"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.earlier.setText(self.tr("Earlier weeks"))
        self.log.setText(self.tr("Log"))
        self._say_count()
        self._forget()
        self.view.model_.ask_again()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.search.clear()
                self.search.hide()
                self.panes()[0].setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.view.model_.keys:
                self.view.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        whole = column(self, (8, 14, 8, 10), 6)
        head = row(margins=(12, 0, 10, 0), gap=4)
        head.addWidget(self.heading, 1)
        head.addWidget(self.finder)
        head.addWidget(self.channels)
        whole.addLayout(head)
        field = row(margins=(12, 0, 12, 0))
        field.addWidget(self.search)
        whole.addLayout(field)
        whole.addWidget(self.view, 1)
        empty = column(self._empty, (12, 8, 12, 8), 12)
        empty.addWidget(self.nothing)
        empty.addWidget(self.log)
        empty.addStretch()
        whole.addWidget(self._empty, 1)
        foot = row(margins=(4, 4, 12, 0), gap=8)
        foot.addWidget(self.earlier)
        foot.addWidget(self.count, 1)
        whole.addLayout(foot)
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.search.hide()
        self._empty.hide()
        self.setMinimumWidth(px(280))

    def _listen(self) -> None:
        self.view.model_.wanted.connect(self._ask_chunk, Qt.ConnectionType.QueuedConnection)
        self.view.opened.connect(self.open_entry)
        self.view.letters = {key: partial(self._act, key) for key in KEYS}
        self.view.letters[Qt.Key.Key_Menu] = self._show_menu
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(lambda _at: self._show_menu())
        self.earlier.clicked.connect(self.view.to_earlier_week)
        self.finder.clicked.connect(self.look_for)
        self.channels.clicked.connect(self._offer_channels)
        self.log.clicked.connect(self._shell.log)
        self.search.installEventFilter(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self.refresh)
        self.search.textChanged.connect(lambda _text: self._typing.start())

    def _show(self, shown: Shown) -> None:
        found = shown.timeline
        anew = shown.sought != self._shown_for
        if anew or (found.zone, found.client) != (self._zone.key, self._name):
            self._forget()
        self._shown_for = shown.sought
        self._found, self._zone, self._name, self._now = found, ZoneInfo(found.zone), found.client, shown.at
        self._today = shown.at.astimezone(self._zone).date()
        first = self._is_new
        self._is_new = False
        self.view.show_rows(shown.keys, heads_of(found.days))
        if anew and shown.sought and shown.keys:
            self.view.take(0)
        place = self._places.pop(self.client_id or 0, None)
        if first and place in shown.keys:
            self.view.take(shown.keys.index(place))
        some = bool(shown.keys)
        narrowed = self.channel is not None or bool(self.search.text())
        self.view.setVisible(some)
        self.earlier.setVisible(some)
        self._empty.setVisible(not some)
        self.log.setVisible(not some and not narrowed)
        self.channels.setVisible(len(found.channels) > 1)
        self.finder.setVisible(found.since is not None)
        self._say_count()
        if self._sought_line is not None:
            self.show_line(self._sought_line)
        # Not from where she types already, nor from an entry that was asked for.
        if first and some and self.isVisible() and not isinstance(self._shell.focusWidget(), QLineEdit | EntryList):
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _not_found(self, error: BaseException) -> None:
        # A question that a newer one has overtaken is given up.
        if not isinstance(error, CancelledError):
            self._calls.fail(error)

    def _say_count(self) -> None:
        found = self._found
        if found is None:
            return
        narrowed = self.channel is not None or bool(self.search.text())
        self.nothing.setText(self.tr("Nothing of this kind.") if narrowed else self.tr("The first contact goes here."))
        if narrowed:
            self.count.setText(COUNTED.contacts_found(len(found.rows)))
        elif found.since is None:
            self.count.setText("")
        else:
            month = formats.full_month(found.since.astimezone(self._zone).date())
            number = formats.number(found.contacts)
            self.count.setText(self.tr("{number} since {month}").format(number=number, month=month))

    def _ask_chunk(self, first: int) -> None:
        if self._found is None:
            return
        services, rows, at = self._services, self._found.rows[first : first + CHUNK], self._found.at
        client, sought = self.client_id, self._shown_for

        def show(lines: list[ContactLine]) -> None:
            if client != self.client_id:
                return
            for line in lines:
                self._lines.pop(line.id, None)
                self._lines[line.id] = line
            while len(self._lines) > HELD:
                del self._lines[next(iter(self._lines))]
            self.view.model_.fill(
                first, [timeline_rows.entry(line, self._name, self._now, self._zone) for line in lines]
            )

        def fail(error: BaseException) -> None:
            if client == self.client_id:
                times = at[first : first + CHUNK]
                entries = [
                    timeline_rows.unreadable(row[0], time, self._zone) for row, time in zip(rows, times, strict=True)
                ]
                self.view.model_.fill(first, entries)
            if not isinstance(error, GarboError):
                self._calls.fail(error)

        if client is not None:
            self._calls.ask(self, lambda: services.timelines.contacts(rows, sought), show, fail)

    def _act(self, key: Qt.Key) -> None:
        line = self.line()
        for _words, letter, do in self.acts.choices(line) if line else ():
            if letter == key:
                do()
                if line is not None and key in (SO, NOT_SO):
                    self._go_on(line)
                return

    def _go_on(self, line: ContactLine) -> None:
        """From one that is decided to the next in sight that is not."""
        keys, at = self.view.model_.keys, self.view.currentIndex().row()
        proposes = [bool(self._lines[key].proposed) if key in self._lines else False for key in keys]
        if len(line.proposed) == 1:
            self.view.take(next_to_decide(proposes, at))

    def _show_menu(self) -> None:
        line, index = self.line(), self.view.currentIndex()
        if line is not None:
            at = self.view.visualRect(index).center()
            menu_of(self.acts.choices(line), self.view).popup(self.view.viewport().mapToGlobal(at))

    def _offer_channels(self) -> None:
        menu = QMenu(self)
        choices: list[tuple[str, Channel | None]] = [(self.tr("All channels"), None)]
        used = self._found.channels if self._found else frozenset[Channel]()
        choices += [(words.channel(one, None), one) for one in Channel if one in used]
        for name, channel in choices:
            action = menu.addAction(name, partial(self.choose_channel, channel))
            action.setCheckable(True)
            action.setChecked(channel is self.channel)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.channels.mapToGlobal(self.channels.rect().bottomLeft()))

    def _forget(self) -> None:
        self._lines.clear()
        self.view.model_.forget()

    def _day(self, day: date) -> str:
        return formats.heading_day(day, self._today)
