"""The client's page: who it is, what was agreed, what happened, what is open on both sides."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.errors import GarboError
from desktop.ui import agreement_words, formats, words
from desktop.ui.actions import Action, Keys, shown
from desktop.ui.catalogue import DOCUMENTS_SHEET, named
from desktop.ui.export_dialog import ExportDialog
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.parts import column, row
from desktop.ui.kit.screen import Screen
from desktop.ui.kit.theme import px
from desktop.ui.kit.tokens import ONE_COLUMN_BELOW
from desktop.ui.pattern_card import PatternCard
from desktop.ui.promise_dialog import open_promise
from desktop.ui.screens.client.appointments import AppointmentsPanel
from desktop.ui.screens.client.choices import ChoicesPanel
from desktop.ui.screens.client.erase import open_erase
from desktop.ui.screens.client.head import AgreementStrip, Head
from desktop.ui.screens.client.instructions import InstructionsPanel
from desktop.ui.screens.client.page import Page, Part
from desktop.ui.screens.client.panel import ListPanel
from desktop.ui.screens.client.people import PeopleDialog, edit_client
from desktop.ui.screens.client.promises import PromisesPanel
from desktop.ui.screens.client.reliability import ReliabilitySquares
from desktop.ui.screens.client.timeline_card import TimelineCard
from desktop.ui.screens.client.todos import TodosPanel
from desktop.ui.share_sheet import open_share

if TYPE_CHECKING:
    from desktop.services.clients import ClientCard
    from desktop.services.suite import Services
    from desktop.ui.shell import Shell


TIGHT_BELOW, LOW_BELOW = 480, 320
"""Of its own width and height: the smallest window at twice the size."""


class ClientScreen(Screen):
    shows = frozenset(
        {"client", "person", "interaction", "agreement", "setting", "task", "list", "instruction", "appointment"}
        | {"decision"}
    )

    def __init__(self, services: Services, calls: Calls, shell: Shell) -> None:
        super().__init__(shell.pages)
        self._services, self._calls, self._shell = services, calls, shell
        self.client_id: int | None = None
        self.card: ClientCard | None = None
        self._changed: frozenset[str] = frozenset()
        self._time_passed = False
        self.head, self.agreement = Head(), AgreementStrip()
        self.timeline = TimelineCard(services, calls, shell)
        self.todos = TodosPanel(services, calls, shell)
        self.promises = PromisesPanel(services, calls, shell)
        self.squares = ReliabilitySquares(services, calls, shell)
        self.instructions = InstructionsPanel(services, calls, shell)
        self.appointments = AppointmentsPanel(services, calls, shell)
        self.choices = ChoicesPanel(services, calls, shell)
        self.pattern = PatternCard(services, calls, shell)
        self.panels = (self.todos, self.promises, self.squares, self.instructions, self.appointments, self.choices)
        parts = (
            Part(self.todos, 0, 1),
            Part(self.promises, 1, 2),
            Part(self.squares, 1, 2),
            Part(self.instructions, 0, 2),
            Part(self.appointments, 1, 1),
            Part(self.choices, 1, 2),
        )
        self.page = Page(self, self.timeline, parts, self.pattern)
        self._lay_out()
        self._listen()
        self.retranslate()

    def about(self, subject: object) -> None:
        """A client, or a client and what is brought into sight: a line's id, or the id of a row of "tasks"."""
        client, inside, of = (*subject, "interactions")[:3] if isinstance(subject, tuple) else (subject, None, "")
        assert isinstance(client, int)
        if client != self.client_id:
            self.client_id, self.card = client, None
            for panel in (self.timeline, self.pattern, *self.panels):
                panel.show_client(client)
            self._changed = frozenset()
        self.stale = True
        self._freshen()
        if of == "interactions":
            self.show_line(inside)
        elif of:
            panel = self.todos if of == "tasks" else self.appointments
            self.page.choose(panel)
            panel.seek(inside)

    def client_in_hand(self) -> int | None:
        return self.client_id

    def refresh(self) -> None:
        client = self.client_id
        if client is None:
            return

        changed, self._changed = self._changed, frozenset()
        passed, self._time_passed = self._time_passed, False

        def show(card: ClientCard) -> None:
            # The parts come after it: of a client who is gone nothing else is asked.
            if client == self.client_id:
                self.card = card
                self._fill()
                self._refresh_parts(changed, passed)

        self._calls.ask(self, lambda: self._services.clients.card(client), show, self._refused)

    def _refresh_parts(self, changed: frozenset[str], passed: bool) -> None:
        for panel in (self.pattern, *self.panels):
            if passed or changed & panel.shows:
                panel.refresh()
        if changed & self.timeline.shows:
            self.timeline.refresh()
        elif passed or "task" in changed:
            self.timeline.refresh_sight()

    def on_changed(self, nouns: frozenset[str]) -> None:
        self._changed |= nouns & self.shows
        super().on_changed(nouns)

    def on_minute(self) -> None:
        self._time_passed = True
        super().on_minute()

    def retranslate(self) -> None:
        self.head.retranslate()
        if self.card is not None:
            self._fill()
        self._name_pills()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self._shell.width() < px(ONE_COLUMN_BELOW)
        self.page.arrange(narrow)
        self.head.be_narrow(self.width() < px(700), self.width() < px(TIGHT_BELOW))
        # Letters may be so large that the page itself would have no height left; the menu leads there, too.
        self.agreement.setVisible(self.height() >= px(LOW_BELOW))
        self._whole.setContentsMargins(px(24), px(10 if narrow else 18), px(8), px(12 if narrow else 24))
        self._whole.setSpacing(px(10 if narrow else 16))
        self._above.setSpacing(px(10 if narrow else 16))

    def can_do(self) -> tuple[Action, ...]:
        return (
            Action("client_find", lambda: self.tr("Find in the text"), "Ctrl+F", self.timeline.look_for, "search"),
            Action("client_edit", lambda: self.tr("Edit client…"), "F2", self.edit, "pencil"),
            Action("client_people", lambda: self.tr("People and addresses…"), "", self.show_people, "users"),
            Action("client_share", lambda: self.tr("Share lists and agenda…"), "", self.share, "share"),
            Action("client_plan", lambda: self.tr("New step plan…"), "", self.todos.new_plan, "flag"),
            Action("client_pin", self._pin_words, "", self.pin, "pin"),
            Action("client_agreement", lambda: self.tr("Open the agreement"), "", self.open_agreement, "file-text"),
            Action("client_export", lambda: self.tr("Export this client…"), "", self.export, "copy"),
            Action("client_erase", lambda: self.tr("Erase this client…"), "", self.erase, "eraser"),
        )

    def list_keys(self) -> tuple[Keys, ...]:
        return tuple(one for panel in (self.timeline, *self.panels) for one in panel.list_keys())

    def panes(self) -> tuple[QWidget, ...]:
        card = (self.pattern,) if self.pattern.isVisibleTo(self) and self.pattern.stops() else ()
        inside = [pane for panel in (self.timeline, *self.panels) if panel.isVisibleTo(self) for pane in panel.panes()]
        return (*inside[:1], *card, *inside[1:], self.agreement, self.head.log)

    def pin(self) -> None:
        """Keep the client at hand in the sidebar, or no more."""
        if self.card is None:
            return
        client, name, pinned = self.card.id, self.card.client.name, not self.card.client.pinned
        said = self.tr("Pinned: {name}") if pinned else self.tr("Not pinned any more: {name}")

        def done(_none: object) -> None:
            self._shell.say(said.format(name=name), undo=True)

        self._calls.ask(self, lambda: self._services.clients.pin(client, pinned), done)

    def edit(self) -> None:
        """F2: name, language, zone, since when."""
        if self.card is not None:
            edit_client(self._services, self._calls, self._shell, self.card)

    def show_people(self) -> None:
        """Who there is, how they are reached, and how they are addressed."""
        if self.card is not None:
            PeopleDialog(self._services, self._calls, self._shell, self.card).open()

    def share(self) -> None:
        """Lists and agenda as the client will see them, to be saved or copied."""
        if self.client_id is not None:
            open_share(self._shell, self._services, self._calls, self.client_id)

    def make_document(self) -> None:
        """What can be made for them beside the weekly page."""
        named(DOCUMENTS_SHEET)(self._shell, self._services, self._calls, self.client_id)

    def open_agreement(self) -> None:
        self.wanted.emit("agreement", self.client_id)

    def export(self) -> None:
        """Everything about them as a file, for the client's own eyes."""
        if self.card is not None:
            ExportDialog(self._shell, self._services, self._calls, (self.card.id, self.card.client.name)).open()

    def erase(self) -> None:
        """What would go and what would stay is said first."""
        if self.card is not None:
            open_erase(self._shell, self._services, self._calls, self.card.id)

    def show_line(self, interaction_id: int) -> None:
        """The contact in which this line stands."""
        self.page.choose(self.timeline)
        self.timeline.show_line(interaction_id)

    def _lay_out(self) -> None:
        # A quiet button stands out by its margin, so that its words are in line with what is under it.
        self._whole = whole = column(self, (24, 18, 8, 24), 16)
        self._above = above = column(margins=(0, 0, 24, 0), gap=16)
        above.addWidget(self.head)
        strip = row(margins=(8, 0, 0, 0))
        strip.addWidget(self.agreement)
        above.addLayout(strip)
        whole.addLayout(above)
        below = row(margins=(8, 0, 0, 0))
        below.addWidget(self.page)
        whole.addLayout(below, 1)

    def _listen(self) -> None:
        self.head.back.clicked.connect(lambda: self.wanted.emit("clients", None))
        self.head.pin.clicked.connect(self.pin)
        self.head.log.clicked.connect(self._shell.log)
        self.head.people.clicked.connect(self.show_people)
        self.head.more.clicked.connect(self._offer)
        self.agreement.chosen.connect(self.open_agreement)
        self.instructions.line_wanted.connect(self.show_line)
        self.timeline.acts.instruct_wanted.connect(self.instructions.add_one)
        self.timeline.acts.promise_wanted.connect(self._promise)
        self.timeline.acts.todo_wanted.connect(self._todo)
        self.page.card_came.connect(self._name_pills)
        for panel in (self.todos, self.appointments):
            panel.found.connect(lambda rows=panel.list: self.page.bring(rows))
        for model in (self.timeline.view.model_, *(panel.list.model_ for panel in self._lists())):
            model.modelReset.connect(self._name_pills)

    def _fill(self) -> None:
        card = self.card
        assert card is not None
        client, zone = card.client, ZoneInfo(card.zone)
        today = card.at.astimezone(zone).date()
        self.head.show_client(
            client.name, words.initials(client.name), words.disc(card.id), self._line(card), client.pinned
        )
        if card.agreed is None:
            self.agreement.show_pieces((), self.tr("Nothing agreed yet: set hours and answer times"))
        else:
            pieces = agreement_words.pieces(card.agreed, card.times, card.closed, today)
            self.agreement.show_pieces(pieces, agreement_words.agreed_on(card.agreed, today))

    def _line(self, card: ClientCard) -> str:
        """Role, since when, in which language, and their time where it is another."""
        client, parts = card.client, []
        if client.people and client.people[0].role:
            parts.append(client.people[0].role)
        if client.since:
            parts.append(self.tr("client since {month}").format(month=formats.full_month(client.since)))
        written = {
            "en": self.tr("writes in English"),
            "it": self.tr("writes in Italian"),
            "pl": self.tr("writes in Polish"),
        }
        if client.language in written:
            parts.append(written[client.language])
        if there := _there(client.time_zone, card.at, ZoneInfo(card.zone)):
            parts.append(self.tr("their time {time}").format(time=there))
        return " · ".join(parts)

    def _promise(self, words_: str) -> None:
        """A promise that begins with the words of a line; she says it as it is to be kept."""
        dialog = open_promise(self._shell, self._services, self._calls, self.client_id)
        dialog.what.edit.setText(words_)
        dialog.what.edit.selectAll()

    def _todo(self, words_: str) -> None:
        """The line for a new to-do holds the words; a time and Enter make it one."""
        self.page.choose(self.todos)
        self.todos.line.setText(words_)
        self.todos.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lists(self) -> tuple[ListPanel, ...]:
        return self.todos, self.promises, self.instructions, self.appointments

    def _name_pills(self) -> None:
        """Few and short enough for the smallest window in every language."""
        todos, promises, instructions, appointments = (len(panel.list.keys_shown()) for panel in self._lists())
        named = (
            (self.tr("Interactions"), len(self.timeline.view.model_.keys)),
            (self.tr("To-dos, appointments"), todos + appointments),
            (self.tr("Promises, instructions"), promises + instructions),
        )
        for at, (name, number) in enumerate(named):
            self.page.pills.show_pill(at, name, number)
        self.page.pills.show_pill(self.page.card_pill, self.tr("Worth a look"), 1, not self.pattern.isHidden())

    def _pin_words(self) -> str:
        pinned = self.card is not None and self.card.client.pinned
        return self.tr("Take off the pinned ones") if pinned else self.tr("Pin to the sidebar")

    def _offer(self) -> None:
        menu = QMenu(self)
        *usual, erase = self.can_do()
        for action in usual:
            words_ = f"{action.words()}\t{shown(action.shortcut)}" if action.shortcut else action.words()
            menu.addAction(words_, action.do)
        documents = self.tr("Documents…")
        menu.addAction(f"{documents}\t{shown('F7')}", self.make_document)
        seen = self.tr("What the client may see")
        menu.addAction(f"{seen}\t{shown('F12')}", lambda: self._shell.view_as_client(self.client_id))
        menu.addSeparator()
        menu.addAction(erase.words(), erase.do)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.head.more.mapToGlobal(self.head.more.rect().bottomLeft()))

    def _refused(self, error: BaseException) -> None:
        """A client who is gone, because adding them was taken back, has no page."""
        if isinstance(error, GarboError) and error.code == "client_gone":
            self.client_id = self.card = None
            QTimer.singleShot(0, self, self._leave)
        else:
            self._calls.fail(error)

    def _leave(self) -> None:
        """Only from here: by now she may have gone somewhere else."""
        if self.client_id is None and self.isVisible():
            self.wanted.emit("clients", None)


def _there(client_zone: str, now: datetime, zone: ZoneInfo) -> str:
    theirs = ZoneInfo(client_zone)
    if now.astimezone(theirs).utcoffset() == now.astimezone(zone).utcoffset():
        return ""
    return formats.clock_time(now, theirs)
