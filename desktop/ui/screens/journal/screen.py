"""Journal: all that was logged, found as one types, by day, with the chosen entry whole beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import CancelledError
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.errors import GarboError
from desktop.ui.actions import Action, Keys
from desktop.ui.kit.buttons import PRIMARY, Button
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.dialog import Dialog
from desktop.ui.kit.entry_list import Choice
from desktop.ui.kit.fields import SearchLine
from desktop.ui.kit.parts import Card, Text, column, row, scrolling
from desktop.ui.kit.screen import Screen
from desktop.ui.kit.theme import px
from desktop.ui.screens.journal.acts import JournalActs
from desktop.ui.screens.journal.filters import Filters, Period
from desktop.ui.screens.journal.list_card import CHUNK, JournalList
from desktop.ui.screens.journal.sheets import ClientsSheet, DaysForm
from desktop.ui.screens.journal.whole import EntryView

if TYPE_CHECKING:
    from desktop.services.journal import JournalLine, Places, Wanted, Whole
    from desktop.services.suite import Services
    from desktop.ui.shell import Shell

TYPING_MS = 80
"""How long after the last letter the journal is searched."""
LOG_KEYS = ("Ctrl", "L")
TITLE_FROM = 620
BESIDE_FROM = 900
"""The width from which on the chosen entry is shown beside the list."""


class JournalScreen(Screen):
    shows = frozenset({"interaction", "client", "agreement", "setting"})

    def __init__(self, services: Services, calls: Calls, shell: Shell) -> None:
        super().__init__(shell.pages)
        self._services, self._calls, self._shell = services, calls, shell
        self.title, self.search, self.filters = Text("", "display"), SearchLine(), Filters()
        self.log = Button(kind=PRIMARY, icon="plus", keys=LOG_KEYS)
        self.acts = JournalActs(services, calls, shell)
        self.list = JournalList(services, calls, self.acts, self.filters.reset)
        self.view, self.nothing = self.list.view, self.list.nothing
        self.beside, self.entry = Card(), EntryView()
        self._asked_for: Wanted | None = None
        self._asked, self._entry_asked = 0, 0
        self._sought_line: int | None = None
        self._typing = QTimer(self)
        self._lay_out()
        self._listen()
        self.retranslate()

    def about(self, subject: object) -> None:
        """A line, by its row id, in the midst of everything; words to be found; or a day."""
        self.filters.forget()
        if isinstance(subject, date):
            self.filters.choose_days(subject, subject)
        self.search.setText(subject if isinstance(subject, str) else "")
        self._sought_line = subject if isinstance(subject, int) else None
        self._typing.stop()
        self.stale = True
        self._freshen()

    def refresh(self) -> None:
        self._asked += 1
        asked, services, calls, clock = self._asked, self._services, self._calls, self._shell.clock
        today = clock().astimezone(self.list.zone).date()
        wanted = self.filters.wanted(self.search.text(), today)
        anew, self._asked_for = wanted != self._asked_for, wanted

        def between() -> None:
            if asked != self._asked:
                raise CancelledError
            calls.between()

        def ask_first() -> tuple[Places, list[JournalLine]]:
            first = services.journal.first(wanted)
            return first, services.journal.lines(list(first.ids[:CHUNK]), wanted.words)

        def show_first(answer: tuple[Places, list[JournalLine]]) -> None:
            if asked == self._asked:
                self._show(answer[0], wanted, True, answer[1])

        def show(found: Places) -> None:
            if asked == self._asked:
                self._show(found, wanted, False)

        if anew:
            calls.ask(self, ask_first, show_first)
        else:
            # What is in sight need not wait until all is counted.
            self.list.ask_again(clock())
        calls.ask(self, lambda: services.journal.places(wanted, between), show, self._not_found)

    def on_minute(self) -> None:
        if self.isVisible():
            self.list.ask_again(self._shell.clock())

    def client_in_hand(self) -> int | None:
        return self.list.client_in_hand()

    def panes(self) -> tuple[QWidget, ...]:
        lists = (self.view,) if self.view.model_.keys else ()
        beside = (self.entry.stop,) if self.entry.stop is not None and self.beside.isVisible() else ()
        return (*lists, *beside, self.search, self.filters.whose, self.log)

    def can_do(self) -> tuple[Action, ...]:
        return (Action("journal_search", lambda: self.tr("Find in the journal"), "Ctrl+F", self.look_for, "search"),)

    def list_keys(self) -> tuple[Keys, ...]:
        return self.acts.list_keys()

    def look_for(self) -> None:
        """Ctrl+F."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def open_entry(self, key: int) -> None:
        """Enter: the whole of it, over the window."""
        self._ask_entry(key, self._show_over)

    def choose_clients(self) -> None:
        """Whose entries are shown."""
        services = self._services

        def ask(clients: list[tuple[int, str]]) -> None:
            sheet = ClientsSheet(self._shell, clients, list(self.filters.clients))

            def take(chosen: dict[int, str]) -> None:
                sheet.dismiss()
                self.filters.choose_clients(chosen)

            sheet.take.clicked.connect(lambda: take(sheet.chosen()))
            sheet.all.clicked.connect(lambda: take({}))
            sheet.open(sheet.search)

        self._calls.ask(self, lambda: [(line.id, line.name) for line in services.clients.lines()], ask)

    def choose_days(self) -> None:
        """From which day to which."""
        form = DaysForm(self._shell, self._calls, self._shell.clock(), self.list.zone)

        def take() -> None:
            if (days := form.said()) is not None:
                form.dismiss()
                self.filters.choose_days(*days)

        form.save.clicked.connect(take)
        form.open()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Journal"))
        self.view.setAccessibleName(self.tr("Entries"))
        self.log.setText(self.tr("Log"))
        self.search.setPlaceholderText(self.tr("Find what was said"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.filters.retranslate()
        self.list.forget()
        self.entry.forget()
        self.view.model_.ask_again()
        self._say_nothing()
        self.list.say()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < px(BESIDE_FROM)
        titled = self.width() >= px(TITLE_FROM)
        side = 32 if titled else 20
        self._whole.setContentsMargins(*(px(one) for one in ((side, 16, side, 16) if narrow else (32, 24, 32, 24))))
        self._whole.setSpacing(px(10 if narrow else 14))
        self.title.setVisible(titled)
        self.log.keys = () if narrow else LOG_KEYS
        self.log.updateGeometry()
        self._show_beside()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if self._typing.isActive():
                    self._typing.stop()
                    self.refresh()
                self.view.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        self._whole = whole = column(self, (32, 24, 32, 24), 14)
        head = row(gap=16)
        head.addWidget(self.title)
        head.addWidget(self.search, 1)
        head.addWidget(self.log)
        whole.addLayout(head)
        whole.addWidget(self.filters)
        below = row(gap=16)
        below.addWidget(self.list, 4)
        column(self.beside, (2, 2, 2, 2)).addWidget(scrolling(self.entry))
        self.beside.setMinimumWidth(px(320))
        below.addWidget(self.beside, 3)
        whole.addLayout(below, 1)
        self.beside.hide()

    def _listen(self) -> None:
        self.view.opened.connect(self.open_entry)
        self.log.clicked.connect(self._shell.log)
        self.list.moved.connect(self._follow)
        self.nothing.way_out.clicked.connect(self._widen)
        self.filters.changed.connect(self.refresh)
        self.filters.clients_wanted.connect(self.choose_clients)
        self.filters.days_wanted.connect(self.choose_days)
        self.acts.client_wanted.connect(partial(self.wanted.emit, "client"))
        self.search.installEventFilter(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self.refresh)
        self.search.textChanged.connect(lambda _text: self._typing.start())

    def _show(self, found: Places, wanted: Wanted, anew: bool, first: Sequence[JournalLine] = ()) -> None:
        self.list.show_found(found, wanted.words, anew, first)
        self.acts.zone = self.list.zone
        if anew and found.ids and self._sought_line is None and self.search.hasFocus():
            self.view.take(0)
        if self._sought_line is not None and (self.list.take_line(self._sought_line) or found.whole):
            self._sought_line = None
        self._say_nothing()
        self._show_beside()

    def _not_found(self, error: BaseException) -> None:
        # A question that a newer one has overtaken is given up.
        if not isinstance(error, CancelledError):
            self._calls.fail(error)

    def _say_nothing(self) -> None:
        if (found := self.list.found) is not None:
            self.nothing.say(found.since is None, self.search.text().strip(), self.filters)

    def _widen(self) -> None:
        """The nearest way out of nothing."""
        if self.list.found is not None and self.list.found.since is None:
            self._shell.log()
        elif self.filters.period is not Period.ANY:
            self.filters.choose_period(Period.ANY)
        elif self.filters.narrows():
            self.filters.clear()
        else:
            self.search.clear()

    def _follow(self) -> None:
        """Another row is chosen: all that it says."""
        self._show_beside()
        key = self.view.selected()
        if key is not None and not self.beside.isHidden():
            self._ask_entry(key, self._show_entry)

    def _show_beside(self) -> None:
        wide = self.width() >= px(BESIDE_FROM) and bool(self.view.model_.keys)
        if wide == self.beside.isHidden():
            self.beside.setVisible(wide)
            if wide:
                self._follow()

    def _ask_entry(self, key: int, show: Callable[[Whole], object]) -> None:
        self._entry_asked += 1
        asked, services = self._entry_asked, self._services

        def then(whole: Whole) -> None:
            if asked == self._entry_asked:
                show(whole)

        self._calls.ask(self, lambda: services.journal.whole(key), then, self._not_there)

    def _not_there(self, error: BaseException) -> None:
        # It may have gone meanwhile; the list will say so.
        if not isinstance(error, GarboError):
            self._calls.fail(error)

    def _show_entry(self, whole: Whole) -> None:
        focus = self._shell.focusWidget()
        was_inside = focus is not None and self.entry.isAncestorOf(focus)
        is_new = self.entry.show_entry(whole, self._choices_of(whole))
        if is_new and was_inside and self.entry.stop is not None:
            self.entry.stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_over(self, whole: Whole) -> None:
        sheet, view = Dialog(self._shell, whole.shown.client, 640), EntryView(whole_sheet=True)

        def leaving(name: str, do: Callable[[], object]) -> Choice:
            """Letters mean nothing in a sheet."""

            def leave() -> None:
                sheet.dismiss()
                do()

            return name, Qt.Key.Key_unknown, leave

        view.show_entry(whole, [leaving(name, do) for name, _key, do in self._choices_of(whole)])
        sheet.setAccessibleName(view.accessibleName())
        sheet.body.addWidget(view)
        sheet.open()

    def _choices_of(self, whole: Whole) -> list[Choice]:
        return self.acts.choices([whole.line.id], [whole.shown])
