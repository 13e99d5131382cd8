"""The quick log: a sentence painted as it is understood, the fields in step; Enter logs."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.errors import GarboError, Refused
from desktop.domain.quicklog.reading import Reading
from desktop.ui import formats, words
from desktop.ui.kit.buttons import PLAIN, PRIMARY, Button
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.calm import ButtonRows
from desktop.ui.kit.dialog import Dialog
from desktop.ui.kit.painted_line import PaintedLine
from desktop.ui.kit.parts import Text, clear
from desktop.ui.kit.style import focus_by_keys
from desktop.ui.quick_log_fields import Here, QuickLogFields
from desktop.ui.typed_due import Around, around

if TYPE_CHECKING:
    from desktop.services.quick_log import Entry, QuickLogged
    from desktop.services.suite import Services
    from desktop.ui.shell import Shell


def open_quick_log(shell: Shell, services: Services, calls: Calls, client_id: int | None = None) -> QuickLog:
    """Ctrl+L. `client_id`: whom it is about unless the sentence names somebody."""
    sheet = QuickLog(shell, services, calls, client_id)
    sheet.open(sheet.line)
    return sheet


class QuickLog(Dialog):
    """Stays until the store has it; what was typed is kept for the next time, and for the next start."""

    def __init__(self, shell: Shell, services: Services, calls: Calls, client_id: int | None) -> None:
        super().__init__(shell, "", 680)
        self._shell, self._services, self._calls, self._given = shell, services, calls, client_id
        self._asked = 0
        self._draft: str | None = None
        """What the store keeps of it; None where that is not shown here."""
        self.reading = Reading()
        self.line, self.fields = PaintedLine(), QuickLogFields()
        self.hint = Text("", "small", "ink2", wrap=True)
        self.choice = QWidget()
        self._choices, self._fitting = ButtonRows(gap=8, ends=False), list[Button]()
        self.choice.setLayout(self._choices)
        self.next, self.save = Button("", PLAIN, keys=("Ctrl", "Enter")), Button("", PRIMARY, keys=("Enter",))
        self._undo = Text("", "small", "ink2")
        for widget in (self.line, self.hint, self.choice, self.fields):
            self.body.addWidget(widget)
        self.foot.addWidget(self._undo)
        self.foot.addStretch()
        self.foot.addWidget(self.next)
        self.foot.addWidget(self.save)
        self.default = self.save
        self._say_words()
        self._listen()
        calls.ask(self, self._find_out, self._stand)
        calls.ask(self, services.quick_log.draft, self._go_on_with)
        self._read()

    def hideEvent(self, event: QHideEvent) -> None:
        """Left, locked, or the window closes: what was typed is kept before the store is."""
        super().hideEvent(event)
        text = self.line.text()
        if text != (self._draft or ""):
            self._draft = text
            self._calls.ask(self._shell, lambda: self._services.quick_log.keep_draft(text), lambda _kept: None)

    def _go_on_with(self, draft: str) -> None:
        """From before, perhaps from an earlier start; where something is typed by now it waits for the next time."""
        if not self.line.text():
            self._draft = draft
            self.line.write(draft)
            self._read()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and control:
            self._log(more=True)
        else:
            super().keyPressEvent(event)

    def _say_words(self) -> None:
        self.title.setText(self.tr("Log"))
        self.setAccessibleName(self.title.text())
        self.line.setAccessibleName(self.tr("What happened"))
        self.line.setPlaceholderText(self.tr("marco called, 12 min, invoice – call back tomorrow 10"))
        self.next.setText(self.tr("Save and next"))
        self.save.setText(self.tr("Save"))
        self._undo.setText(self.tr("Ctrl+Z takes it back, always"))
        self._say("")

    def _listen(self) -> None:
        self.line.edited.connect(self._read)
        self.line.entered.connect(self._log)
        self.line.finished.connect(partial(self._log, more=True))
        self.save.clicked.connect(lambda: self._log())
        self.next.clicked.connect(lambda: self._log(more=True))
        self.fields.whom_changed.connect(self._ask_around)
        self.fields.when_typed.connect(self._read_when)
        self.fields.corrected.connect(self._follow_fields)

    def _find_out(self) -> Here:
        services = self._services
        zone = ZoneInfo(services.settings.get().zone)
        return Here(tuple(services.clients.lines()), self._shell.clock(), zone)

    def _stand(self, here: Here) -> None:
        self.fields.stand(here, self._given)
        self._offer_choice()

    def _read(self) -> None:
        """Every change asks; only the answer to the last one is shown."""
        self._asked += 1
        asked, text, plain = self._asked, self.line.text(), self.line.plain()
        if not text.strip():
            self.fields.forget()
            self._show(asked, Reading())
            return
        read = self._services.quick_log.read
        self._calls.ask(self, lambda: read(text, plain), partial(self._show, asked), self._problem)

    def _show(self, asked: int, reading: Reading) -> None:
        if asked != self._asked:
            return
        self.reading = reading
        self.line.paint_spans([(piece.start, piece.end) for piece in reading.pieces])
        self.fields.follow(reading)
        self._say("")
        self._offer_choice()

    def _follow_fields(self) -> None:
        self._say("")
        self._offer_choice()

    def _offer_choice(self) -> None:
        """Two of one name: which of them."""
        fits = self.reading.candidates if self.fields.client_id() is None else ()
        names = [one.name for one in fits]
        clear(self._choices)
        self._fitting.clear()
        for one, name in zip(fits, names, strict=True):
            button = Button(name, PLAIN, small=True)
            button.setAccessibleDescription(self.tr("Which of them?"))
            button.clicked.connect(partial(self._choose, one.key))
            self._choices.addWidget(button)
            self._fitting.append(button)
            button.show()
        self.choice.setVisible(bool(fits))
        if fits:
            self._say(self.tr("More than one client is called so. Which of them?"))

    def _choose(self, client: int, _on: bool = False) -> None:
        self.fields.correct_whom(client)
        self._say("")
        self._offer_choice()
        self.line.setFocus()

    def _ask_around(self, client: int | None) -> None:
        """By whose hours a time in a field is read."""
        if client is None:
            return

        def stand(here: Around) -> None:
            if here.client_id == self.fields.client_id():
                self.fields.around = here

        self._calls.ask(self, lambda: around(self._services, client), stand)

    def _read_when(self, text: str) -> None:
        # A time alone says nothing of a contact, so it is read as that of a call.
        read = self._services.quick_log.read

        def show(reading: Reading) -> None:
            self.fields.show_when(text, reading.at if not reading.what.strip() else None)

        self._calls.ask(self, lambda: read(f"called {text}"), show, self._problem)

    def _log(self, more: bool = False) -> None:
        client = self.fields.client_id()
        if client is None:
            self._ask_whom()
            return
        entry, text, name = self.fields.entry(client), self.line.text(), self.fields.whom.currentText()
        log = self._services.quick_log.log
        # Cleared at once, so that a second Enter logs nothing twice; the fields wait for the answer.
        self._asked += 1
        self.line.blockSignals(True)
        self.line.write("")
        self.line.blockSignals(False)
        self.line.paint_spans(())
        logged, failed = partial(self._logged, entry, name, more), partial(self._not_logged, text)
        self._calls.ask(self, lambda: log(entry), logged, failed)

    def _ask_whom(self) -> None:
        if self._fitting:
            focus_by_keys(self._fitting[0])
            return
        self._say(self.tr("Say with whom: write a name, or choose a client."), wrong=True)
        focus_by_keys(self.fields.whom)

    def _logged(self, entry: Entry, name: str, more: bool, _made: QuickLogged) -> None:
        self._shell.say(self._toast(entry, name), undo=True)
        if more:
            self._given = None
            self._read()
            self._calls.ask(self, self._find_out, self._stand)
            self.line.setFocus()
        else:
            self.dismiss()

    def _not_logged(self, text: str, error: BaseException) -> None:
        """What was typed comes back, with what is wrong under it."""
        self.line.write(text)
        self._problem(error)
        self.line.setFocus()

    def _toast(self, entry: Entry, name: str) -> str:
        here = self.fields.here
        promise, due = entry.promise, ""
        if promise is not None and promise.due is not None and here is not None:
            due = formats.due_in_full(promise.due, here.at, here.zone)
        if entry.channel is None:
            title = promise.what if promise is not None else ""
            return self.tr("Promised to {name}: {title}").format(name=name, title=title)
        channel = words.channel(entry.channel, entry.medium)
        if promise is None:
            return self.tr("Logged: {channel} · {name}").format(channel=channel, name=name)
        if not due:
            return self.tr("Logged: {channel} · {name} · promise: {title}").format(
                channel=channel, name=name, title=promise.what
            )
        return self.tr("Logged: {channel} · {name} · promise for {when}").format(channel=channel, name=name, when=due)

    def _problem(self, error: BaseException) -> None:
        if isinstance(error, Refused):
            self._say(" ".join(words.problem(one) for one in error.problems) or words.said(error).what, wrong=True)
        elif isinstance(error, GarboError):
            said = words.said(error)
            self._say(f"{said.what} {said.safe}".strip(), wrong=True)
        else:
            self._calls.fail(error)

    def _say(self, text: str, wrong: bool = False) -> None:
        """Under the line: what is wrong or asked, else how it is meant."""
        self.hint.tint("late_ink" if wrong else "ink2")
        usual = self.tr("Write it as you would say it, or use the fields. Both stay in step.")
        self.hint.setText(text or self.fields.promised() or usual)
        self.line.setAccessibleDescription(self.hint.text())
