"""Today: who waits and until when, what was promised, who has not been told, who may still wait."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, tzinfo
from functools import partial
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.ui import formats
from desktop.ui.kit.buttons import PRIMARY, QUIET, Button
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.parts import Text, column, row
from desktop.ui.kit.pills import Pills
from desktop.ui.kit.screen import Screen
from desktop.ui.kit.section import Section
from desktop.ui.kit.theme import px
from desktop.ui.kit.tokens import ONE_COLUMN_BELOW
from desktop.ui.screens import today_rows
from desktop.ui.screens.welcome import Welcome

if TYPE_CHECKING:
    from desktop.services.due import Board, WaitingLine
    from desktop.services.suite import Services
    from desktop.ui.shell import Shell


class TodayScreen(Screen):
    shows = frozenset({"interaction", "task", "agreement", "client", "setting"})
    answered = Signal()
    """The first answer is on the screen."""

    def __init__(self, services: Services, calls: Calls, shell: Shell) -> None:
        super().__init__()
        self._services, self._calls, self._shell = services, calls, shell
        self._board: Board | None = None
        self._zone: tzinfo = UTC
        self.day, self.line = Text("", "display"), Text("", "body", "ink2", wrap=True)
        self.bring = Button(kind=PRIMARY, icon="file-import", keys=("Ctrl", "O"))
        self.waiting = Section()
        self.promises, self.to_tell = Section(ticks=True), Section(ticks=True)
        self.still = Section(several=True)
        self.sections = (self.waiting, self.promises, self.to_tell, self.still)
        self.pills = Pills(len(self.sections))
        self.welcome = Welcome()
        self._buttons: list[tuple[Button, str]] = []
        self._lay_out()
        self._listen()
        self.retranslate()
        self.welcome.hide()
        self.waiting.list.show_loading()

    def refresh(self) -> None:
        services = self._services

        def ask() -> tuple[Board, str, bool]:
            board = services.due.board()
            empty = not (board.waiting or board.promises or board.to_tell or board.still_waiting)
            return board, services.settings.get().zone, empty and not services.clients.lines()

        self._calls.ask(self, ask, self.show_board)

    def show_board(self, answer: tuple[Board, str, bool]) -> None:
        """`answer`: the board, her zone, and whether there is no client at all."""
        first = self._board is None
        self._board, self._zone, nobody = answer[0], ZoneInfo(answer[1]), answer[2]
        was_empty = self.welcome.isVisibleTo(self)
        self._fill(nobody)
        if was_empty and not nobody and self.isVisible():
            # The first rows came after the screen was opened: there was nothing yet to give the keyboard to.
            self.panes()[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self._shell.sidebar.count("today", len(self._board.waiting))
        if first:
            self.answered.emit()

    def retranslate(self) -> None:
        self.bring.setText(self.tr("Import a chat"))
        self.waiting.title(self.tr("Waiting for me"), self.tr("Sorted by deadline in each client's hours"))
        self.promises.title(self.tr("Promises due"))
        self.to_tell.title(self.tr("Tell the client"))
        self.still.title(self.tr("Still waiting?"), self.tr("From older chats"))
        self.waiting.say_empty(self.tr("Nobody waits for you"), self.tr("Every message has its answer."))
        for button, what in self._buttons:
            button.setText(self.tr("No answer needed") if what == "none" else self.tr("Answered elsewhere"))
        self.welcome.retranslate()
        if self._board is not None:
            self._fill(self.welcome.isVisibleTo(self))

    def panes(self) -> tuple[QWidget, ...]:
        shown = [section.list for section in self.sections if section.isVisibleTo(self) and section.list.model_.rows]
        return (*shown, self.bring)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        whole = column(self, (32, 24, 32, 24), 20)
        head = row(gap=16)
        words = column(gap=6)
        words.addWidget(self.day)
        words.addWidget(self.line)
        head.addLayout(words, 1)
        head.addWidget(self.bring, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(head)
        whole.addWidget(self.pills)
        whole.addWidget(self.welcome, 1)
        whole.addWidget(self.waiting)
        below = row(gap=24)
        for section in self.sections[1:]:
            below.addWidget(section, 1, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(below)
        whole.addStretch()
        for section in (self.waiting, self.still):
            none = Button(kind=QUIET, icon="x", keys=("N",), small=True)
            elsewhere = Button(kind=QUIET, icon="message-check", keys=("E",), small=True)
            section.list.letters = {
                Qt.Key.Key_N: partial(self._no_answer_needed, section),
                Qt.Key.Key_E: partial(self._answered_elsewhere, section),
            }
            none.clicked.connect(section.list.letters[Qt.Key.Key_N])
            elsewhere.clicked.connect(section.list.letters[Qt.Key.Key_E])
            section.offer(none, elsewhere)
            self._buttons += [(none, "none"), (elsewhere, "elsewhere")]

    def _listen(self) -> None:
        self.bring.clicked.connect(self._shell.choose_file)
        self.welcome.importing.connect(self._shell.choose_file)
        self.welcome.adding.connect(lambda: self.wanted.emit("clients"))
        self.pills.chosen.connect(lambda _at: self._arrange())
        self.promises.list.ticked.connect(self._done)
        self.to_tell.list.ticked.connect(self._told)

    def _fill(self, nobody: bool) -> None:
        board, zone = self._lines(), self._zone
        today = board.at.astimezone(zone).date()
        self.day.setText(formats.long_day(today))
        self.line.setText(today_rows.sentence(board, zone))
        self.line.setVisible(not nobody)
        self.waiting.show_rows([today_rows.waiting(line, board.at, zone) for line in board.waiting])
        self.promises.show_rows([today_rows.promise(line, board.at, zone) for line in board.promises])
        self.to_tell.show_rows([today_rows.to_tell(line, board.at, zone) for line in board.to_tell])
        self.still.show_rows([today_rows.still(line, board.at, zone) for line in board.still_waiting])
        self.welcome.setVisible(nobody)
        self._arrange()

    def _arrange(self) -> None:
        """All sections that hold something, or where there is little room the one that was chosen."""
        nobody, narrow = self.welcome.isVisibleTo(self), self._shell.width() < px(ONE_COLUMN_BELOW)
        names = (self.tr("Waiting"), self.tr("Promises"), self.tr("To tell"), self.tr("Still waiting?"))
        numbers = [len(section.list.model_.rows) for section in self.sections]
        for at, (name, number) in enumerate(zip(names, numbers, strict=True)):
            self.pills.show_pill(at, name, number, at == 0 or number > 0)
        self.pills.setVisible(narrow and not nobody and any(numbers[1:]))
        for at, section in enumerate(self.sections):
            wanted = self.pills.at() == at if narrow else at == 0 or numbers[at] > 0
            section.setVisible(wanted and not nobody)
        self.bring.setVisible(not nobody)

    def _no_answer_needed(self, section: Section, _on: bool = False) -> None:
        self._settle(section, self._services.due.no_answer_needed, self.tr("No answer needed: {name}"))

    def _answered_elsewhere(self, section: Section, _on: bool = False) -> None:
        self._settle(section, self._services.due.answered_elsewhere, self.tr("Answered elsewhere: {name}"))

    def _settle(self, section: Section, settle: Callable[[list[WaitingLine]], None], words: str) -> None:
        """The rows stay until the event comes: what is on the screen is what is in the store."""
        if self._board is None:
            return
        lines = self._board.waiting if section is self.waiting else self._board.still_waiting
        chosen = [line for line in lines if line.client_id in section.list.selected()]
        if not chosen:
            return
        said = words.format(name=", ".join(line.client for line in chosen))
        self._calls.ask(self, lambda: settle(chosen), lambda _none: self._shell.say(said, undo=True))
        QTimer.singleShot(0, section.list.setFocus)

    def _done(self, task: int) -> None:
        title = next((line.title for line in self._lines().promises if line.task_id == task), "")
        said = self.tr("Kept: {title}").format(title=title)
        self._calls.ask(self, lambda: self._services.tasks.done(task), lambda _none: self._shell.say(said, undo=True))

    def _told(self, task: int) -> None:
        title = next((line.title for line in self._lines().to_tell if line.task_id == task), "")
        said = self.tr("Told: {title}").format(title=title)
        self._calls.ask(self, lambda: self._services.tasks.told(task), lambda _none: self._shell.say(said, undo=True))

    def _lines(self) -> Board:
        assert self._board is not None
        return self._board
