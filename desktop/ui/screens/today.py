"""Today: who waits and until when, what was promised and is due, who is to be told, who may wait."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, tzinfo
from functools import partial
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QWidget

from desktop.domain.errors import GarboError
from desktop.domain.interaction import Channel
from desktop.ui import formats, words
from desktop.ui.actions import Action, Keys
from desktop.ui.counted import COUNTED
from desktop.ui.intake import Intake
from desktop.ui.kit.buttons import QUIET, Button
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.parts import column
from desktop.ui.kit.screen import Screen
from desktop.ui.kit.section import Section
from desktop.ui.kit.theme import px
from desktop.ui.kit.tokens import ONE_COLUMN_BELOW
from desktop.ui.screens import today_rows
from desktop.ui.screens.today_page import TodayPage

if TYPE_CHECKING:
    from desktop.services.due import Board, ToldLine, WaitingLine
    from desktop.services.suite import Services
    from desktop.ui.pattern_card import PatternCard
    from desktop.ui.shell import Shell

LOADING_AFTER_MS = 200


class TodayScreen(Screen):
    shows = frozenset({"interaction", "task", "appointment", "agreement", "client", "setting", "decision"})
    answered = Signal()
    """The first answer is on the screen."""

    def __init__(self, services: Services, calls: Calls, shell: Shell) -> None:
        super().__init__(shell.pages)
        self._services, self._calls, self._shell = services, calls, shell
        self._board: Board | None = None
        self._zone: tzinfo = UTC
        self._unfolded: set[str] = set()
        self._ticks: dict[int, tuple[ToldLine, ...]] = {}
        self._answering: WaitingLine | None = None
        self.card: PatternCard | None = None
        self._card_of: date | None = None
        """The day of which the card was asked; None when something has changed since."""
        self.page = page = TodayPage()
        column(self).addWidget(page)
        self.waiting, self.promises, self.to_tell = page.waiting, page.promises, page.to_tell
        self.tasks, self.still, self.sections = page.tasks, page.still, page.sections
        self.welcome, self.log, self.pills, self.agenda = page.welcome, page.log, page.pills, page.day_card.agenda
        self._buttons: dict[str, list[Button]] = {}
        self._intake = Intake(self, services, calls, shell)
        self._offer()
        self._listen()
        self.retranslate()
        self.welcome.hide()
        QTimer.singleShot(LOADING_AFTER_MS, self, self._show_loading)

    def refresh(self) -> None:
        services = self._services

        def ask() -> tuple[Board, str, bool]:
            board = services.due.board()
            empty = not (board.waiting or board.promises or board.to_tell or board.tasks or board.still_waiting)
            return board, services.settings.get().zone, empty and not services.clients.lines()

        self._calls.ask(self, ask, self.show_board, self._failed)

    def show_board(self, answer: tuple[Board, str, bool]) -> None:
        """`answer`: the board, her zone, and whether there is no client at all."""
        first = self._board is None
        self._board, self._zone, nobody = answer[0], ZoneInfo(answer[1]), answer[2]
        was_empty = self.welcome.isVisibleTo(self)
        self._fill(nobody)
        if (first or (was_empty and not nobody)) and self.isVisible() and not _is_typing():
            # The first rows came after the screen was opened: there was nothing yet to give the keyboard to.
            self.panes()[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self._shell.sidebar.count("today", len(self._board.waiting))
        if first:
            self.answered.emit()
        QTimer.singleShot(0, self, self._show_card)

    def on_changed(self, nouns: frozenset[str]) -> None:
        if nouns & self.shows:
            self._card_of = None
        super().on_changed(nouns)

    def retranslate(self) -> None:
        self.page.retranslate()
        if self.card is not None:
            self.card.retranslate()
        for what, buttons in self._buttons.items():
            for button in buttons:
                button.setText(self._words_of(what))
        if self._board is not None:
            self._fill(self.welcome.isVisibleTo(self))

    def can_do(self) -> tuple[Action, ...]:
        return (
            Action("paste", lambda: self.tr("Paste a chat or a mail"), "Ctrl+V", self._intake.paste, "clipboard"),
            Action("copy_all", lambda: self.tr("Copy what is to be told"), "Ctrl+Shift+C", self._copy_all, "copy"),
        )

    def list_keys(self) -> tuple[Keys, ...]:
        return (
            Keys("Enter", lambda: self.tr("Log an answer")),
            Keys("N", lambda: self._words_of("none")),
            Keys("E", lambda: self._words_of("elsewhere")),
            Keys("Space", lambda: self.tr("Tick: kept, told or done")),
            Keys("S", lambda: self.tr("Another time")),
            Keys("Ctrl+Enter", lambda: self._words_of("client")),
        )

    def client_in_hand(self) -> int | None:
        """Whose row is selected in the list that has the keyboard."""
        if self._answering is not None:
            return self._answering.client_id
        for section in self.sections:
            if section.list.hasFocus() and section.list.selected():
                key = section.list.selected()[0]
                return key if section in (self.waiting, self.still) else self._client_of(key)
        return None

    def panes(self) -> tuple[QWidget, ...]:
        return (self.welcome.bring,) if self.welcome.isVisibleTo(self) else self.page.panes()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _offer(self) -> None:
        for section in (self.waiting, self.still):
            offered = {"none": self._no_answer_needed, "elsewhere": self._answered_elsewhere}
            section.list.letters = {
                Qt.Key.Key_N: partial(self._no_answer_needed, section),
                Qt.Key.Key_E: partial(self._answered_elsewhere, section),
            }
            made = []
            for what, icon, key in (("none", "x", "N"), ("elsewhere", "message-check", "E")):
                made.append(self._button(what, icon, (key,)))
                made[-1].clicked.connect(partial(offered[what], section))
            section.offer(*made)
            section.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            section.list.customContextMenuRequested.connect(partial(self._menu, section))
        self._hours = self._button("hours", "clock", ())
        self._hours.clicked.connect(self._set_hours)
        self.waiting.offer(self._hours)
        self.waiting.list.selectionModel().selectionChanged.connect(lambda *_: self._fit_hours())

    def _button(self, what: str, icon: str, keys: tuple[str, ...]) -> Button:
        button = Button(kind=QUIET, icon=icon, keys=keys, small=True)
        self._buttons.setdefault(what, []).append(button)
        return button

    def _words_of(self, what: str) -> str:
        return {
            "answer": self.tr("Log an answer"),
            "none": self.tr("No answer needed"),
            "elsewhere": self.tr("Answered elsewhere"),
            "hours": self.tr("Set hours"),
            "client": self.tr("Open the client"),
        }[what]

    def _listen(self) -> None:
        page = self.page
        page.listen(self._shell)
        page.copy_all.clicked.connect(self._copy_all)
        page.turned.connect(self._arrange)
        self.welcome.importing.connect(self._shell.choose_file)
        self.welcome.adding.connect(lambda: self.wanted.emit("clients", None))
        self.waiting.list.opened.connect(self._answer)
        self.waiting.list.entered.connect(self._open_client)
        self.still.list.entered.connect(self._open_client)
        self.still.list.opened.connect(self._open_client)
        page.answer.logged.connect(self._log_answer)
        page.answer.left.connect(self._leave_answer)
        self.promises.list.ticked.connect(self._kept)
        self.tasks.list.ticked.connect(self._done)
        self.to_tell.list.ticked.connect(self._told)
        self.to_tell.list.opened.connect(self._unfold)
        for section in (self.promises, self.tasks, self.to_tell):
            section.list.entered.connect(self._open_client_of)
        for section in (self.promises, self.tasks):
            section.list.opened.connect(self._open_client_of)
            section.list.letters = {Qt.Key.Key_S: partial(self._later, section)}
        self.agenda.opened.connect(self._open_client)

    def _show_loading(self) -> None:
        if self._board is None:
            self.waiting.list.show_loading()

    def _show_card(self) -> None:
        """One at most; it is asked for after the lists, and not by the minute."""
        today = self._lines().at.astimezone(self._zone).date()
        if self._card_of == today:
            return
        self._card_of = today
        if self.card is None:
            from desktop.ui.pattern_card import PatternCard  # late: the lists come first

            self.card = PatternCard(self._services, self._calls, self._shell, small=True)
            self.page.hold(self.card)
            self.card.follow(self.waiting.list)
        self.card.show_today()

    def _failed(self, error: BaseException) -> None:
        """The rows stay as they were; what went wrong can be tried again."""
        if not isinstance(error, GarboError):
            self._calls.fail(error)
            return
        said = words.said(error)
        self._shell.warn(said.what, said.safe, self.refresh)

    def _fill(self, nobody: bool) -> None:
        board, zone, page = self._lines(), self._zone, self.page
        page.day.setText(formats.long_day(board.at.astimezone(zone).date()))
        page.lines = (today_rows.sentence(board, zone), today_rows.sentence(board, zone, brief=True))
        page.held.setText(today_rows.held(board, zone))
        self.waiting.say_empty(self.tr("Nobody waits for you"), today_rows.nobody_waits(board, zone))
        self.waiting.show_rows([today_rows.waiting(line, board.at, zone) for line in board.waiting])
        self.promises.show_rows([today_rows.promise(line, board.at, zone) for line in board.promises])
        rows, self._ticks = today_rows.to_tell(board.to_tell, self._unfolded, board.at, zone)
        self.to_tell.show_rows(rows)
        self.tasks.show_rows([today_rows.task(line, board.at, zone) for line in board.tasks])
        self.still.show_rows([today_rows.still(line, board.at, zone) for line in board.still_waiting])
        strip, later = today_rows.strip(board, zone)
        page.day_card.show_strip(strip, later, self.tr("Agenda"))
        if self._answering and self._answering not in board.waiting:
            self._leave_answer()
        self._fit_hours()
        self._arrange(nobody)
        page.keep_keyboard()

    def _arrange(self, nobody: bool | None = None) -> None:
        nobody = self.welcome.isVisibleTo(self) if nobody is None else nobody
        self.page.arrange(self._shell.width() < px(ONE_COLUMN_BELOW), nobody)

    def _fit_hours(self) -> None:
        line = self._waiting_one(self.waiting.list.selected())
        self.waiting.fit(self._hours, line is not None and line.deadline is None)

    def _menu(self, section: Section, at: QPoint) -> None:
        """What the keys do, for a mouse."""
        chosen = section.list.selected()
        if not chosen:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        does: list[tuple[str, Callable[[], object]]] = [
            ("none", partial(self._no_answer_needed, section)),
            ("elsewhere", partial(self._answered_elsewhere, section)),
        ]
        if section is self.waiting:
            does.insert(0, ("answer", partial(self._answer, chosen[0])))
        if len(chosen) == 1:
            does += [("client", partial(self._open_client, chosen[0])), ("hours", self._set_hours)]
        for what, do in does:
            menu.addAction(self._words_of(what)).triggered.connect(lambda _on=False, do=do: do())
        menu.popup(section.list.viewport().mapToGlobal(at))

    def _answer(self, client: int) -> None:
        line = self._waiting_one([client])
        if line is not None:
            self._answering = line
            self.page.ask(line.client, line.channel.value, line.medium)

    def _log_answer(self, text: str, channel: str) -> None:
        line = self._answering
        if line is None:
            return
        said = self.tr("Answer logged: {name}").format(name=line.client)
        self._leave_answer()

        def failed(error: BaseException) -> None:
            self._answer(line.client_id)
            self.page.answer.text.setText(text)
            self._failed(error)

        self._calls.ask(
            self,
            lambda: self._services.interactions.answer(line.items[-1], text, Channel(channel)),
            lambda _row: self._shell.say(said, undo=True),
            failed,
        )

    def _leave_answer(self) -> None:
        """The keyboard goes back to the rows."""
        self._answering = None
        held = self.page.answer.isVisible()
        self.waiting.turn(to_bar=False)
        if held:
            self.waiting.list.setFocus()

    def _no_answer_needed(self, section: Section, _on: bool = False) -> None:
        self._settle(section, self._services.due.no_answer_needed, self.tr("No answer needed: {name}"))

    def _answered_elsewhere(self, section: Section, _on: bool = False) -> None:
        self._settle(section, self._services.due.answered_elsewhere, self.tr("Answered elsewhere: {name}"))

    def _settle(self, section: Section, settle: Callable[[list[WaitingLine]], None], words_: str) -> None:
        """The rows stay until the event comes: what is on the screen is what is in the store."""
        lines = self._lines().waiting if section is self.waiting else self._lines().still_waiting
        chosen = [line for line in lines if line.client_id in section.list.selected()]
        if not chosen:
            return
        said = words_.format(name=_some([line.client for line in chosen]))
        self._calls.ask(self, lambda: settle(chosen), lambda _none: self._shell.say(said, undo=True), self._failed)
        QTimer.singleShot(0, section.list.setFocus)

    def _kept(self, task: int) -> None:
        title = next((line.title for line in self._lines().promises if line.task_id == task), "")
        self._tick(task, self.tr("Kept: {title}").format(title=title))

    def _done(self, task: int) -> None:
        title = next((line.title for line in self._lines().tasks if line.task_id == task), "")
        self._tick(task, self.tr("Done: {title}").format(title=title))

    def _tick(self, task: int, said: str) -> None:
        done = self._services.tasks.done
        self._calls.ask(self, lambda: done(task), lambda _none: self._shell.say(said, undo=True), self._failed)

    def _later(self, section: Section) -> None:
        from desktop.ui.screens.today_later import Movable, ask_later  # late: it is seldom wanted

        board, chosen = self._lines(), section.list.selected()
        movable = [Movable(one.task_id, one.client_id, one.title, one.due) for one in board.promises]
        movable += [Movable(one.task_id, one.client_id, one.title, one.due) for one in board.tasks]
        for one in [one for one in movable if one.task_id in chosen][:1]:
            ask_later(self._shell, self._services, self._calls, one)

    def _told(self, key: int) -> None:
        lines = self._ticks.get(key, ())
        if not lines:
            return
        said = self.tr("Told: {title}").format(title=lines[0].title)
        told = self._services.due.told
        self._calls.ask(self, lambda: told(lines), lambda _none: self._shell.say(said, undo=True), self._failed)

    def _unfold(self, key: int) -> None:
        """The clients under what is to be told to many; for what is told to one, that client."""
        lines = self._ticks.get(key, ())
        if key > 0:
            self._open_client_of(key)
        elif lines:
            self._unfolded ^= {lines[0].title}
            self._fill(False)

    def _copy_all(self) -> None:
        lines = self._lines().to_tell if self._board is not None else ()
        if lines:
            QGuiApplication.clipboard().setText(today_rows.to_paste(lines))
            self._shell.say(self.tr("Copied: what is to be told, client by client"))

    def _open_client(self, client: int) -> None:
        if client != today_rows.HER_OWN:
            self.wanted.emit("client", client)

    def _open_client_of(self, task: int) -> None:
        client = self._client_of(task)
        if client is not None:
            self._open_client(client)

    def _set_hours(self, _on: bool = False) -> None:
        for client in self.waiting.list.selected()[:1]:
            self.wanted.emit("agreement", client)

    def _client_of(self, task: int) -> int | None:
        board = self._lines()
        whose = {line.task_id: line.client_id for line in board.promises}
        whose |= {line.task_id: line.client_id for line in board.to_tell}
        whose |= {line.task_id: line.client_id for line in board.tasks}
        return whose.get(abs(task))

    def _waiting_one(self, clients: Sequence[int]) -> WaitingLine | None:
        lines = self._board.waiting if self._board is not None else ()
        return next((line for line in lines if line.client_id in clients), None)

    def _lines(self) -> Board:
        assert self._board is not None
        return self._board


def _is_typing() -> bool:
    return isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit)


def _some(names: Sequence[str]) -> str:
    """Two by name, and how many more."""
    shown = ", ".join(names[:2])
    return f"{shown} {COUNTED.more(len(names) - 2)}" if len(names) > 2 else shown
