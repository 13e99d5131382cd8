"""Pages of the door: choose a passphrase, keep the recovery code, unlock, and what cannot be opened."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.ui.kit.buttons import PRIMARY, QUIET, Button
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.fields import Field
from desktop.ui.kit.parts import Card, Glyph, Text, clear, column, row
from desktop.ui.kit.steps import Steps
from desktop.ui.kit.theme import px
from desktop.ui.screens.door_strength import Strength

SHORTEST = 8


class Page(QWidget):
    """A title, what it asks, and at the foot the way on; Enter is the primary button."""

    done = Signal()
    other = Signal()

    def __init__(self, keys: tuple[str, ...] = ("Enter",)) -> None:
        super().__init__()
        self.title, self.words = Text("", "display", wrap=True), Text("", "body", "ink2", wrap=True)
        self.next, self.back = Button(kind=PRIMARY, keys=keys), Button(kind=QUIET)
        self.top = column(gap=0)
        self.body = column(gap=14)
        whole = column(self, gap=8)
        whole.addLayout(self.top)
        whole.addStretch(1)
        whole.addWidget(self.title)
        whole.addWidget(self.words)
        whole.addSpacing(px(12))
        whole.addLayout(self.body)
        whole.addStretch(2)
        foot = row(gap=12)
        foot.addWidget(self.back)
        foot.addStretch()
        foot.addWidget(self.next)
        whole.addLayout(foot)
        self.next.clicked.connect(self.go_on)
        self.back.clicked.connect(self.other)
        self.back.hide()

    def begin(self) -> None:
        """It is shown: the first field takes the keys."""

    def forget(self) -> None:
        """Secrets leave the fields."""

    def go_on(self) -> None:
        """Check, then `done`."""
        self.done.emit()

    def refuse(self, sentence: str) -> None:
        """Beside the field that is to blame."""

    def be_busy(self, busy: bool) -> None:
        self.next.setEnabled(not busy)

    def retranslate(self) -> None:
        """Every text again."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.next.isEnabled():
                self.go_on()
        else:
            super().keyPressEvent(event)


class NewPassphrase(Page):
    """A passphrase, typed twice."""

    def __init__(self) -> None:
        super().__init__()
        self.new, self.again = Field(secret=True), Field(secret=True)
        self.strength = Strength()
        self.body.addWidget(self.new)
        self.body.addWidget(self.strength)
        self.body.addWidget(self.again)
        self.new.edit.textChanged.connect(self.strength.judge)

    def begin(self) -> None:
        self.new.setFocus()

    def forget(self) -> None:
        self.new.edit.clear()
        self.again.edit.clear()

    def go_on(self) -> None:
        if len(self.new.text()) < SHORTEST:
            self.new.problem(self.tr("At least %n characters: a few words are best.", "", SHORTEST))
            self.new.setFocus()
        elif not self.again.text():
            self.again.setFocus()
        elif self.new.text() != self.again.text():
            self.again.problem(self.tr("The two are not the same: type it once more."))
            self.again.edit.selectAll()
            self.again.setFocus()
        else:
            self.done.emit()

    def refuse(self, sentence: str) -> None:
        self.new.problem(sentence)

    def retranslate(self) -> None:
        self.new.name(self.tr("Passphrase"))
        self.again.name(self.tr("The same again"))
        self.strength.judge(self.new.text())


class Create(NewPassphrase):
    """First start: her name, and a passphrase."""

    def __init__(self) -> None:
        super().__init__()
        self.steps = Steps(numbered=True)
        self.name = Field()
        self.body.insertWidget(0, self.name)
        self.top.addWidget(self.steps)
        self.retranslate()

    def begin(self) -> None:
        self.name.setFocus()

    def retranslate(self) -> None:
        super().retranslate()
        self.steps.name(self.tr("You"), self.tr("Recovery code"))
        self.title.setText(self.tr("Choose a passphrase"))
        self.words.setText(
            self.tr("It opens Garbo on this computer. Nobody else has it, and nobody can send it to you again.")
        )
        self.name.name(
            self.tr("Your name"), self.tr("As it stands in your chats, so that Garbo knows which lines are yours.")
        )
        self.next.setText(self.tr("Next: recovery code"))


class Renew(NewPassphrase):
    """After the recovery code: a passphrase that she will remember."""

    def __init__(self) -> None:
        super().__init__()
        self.back.show()
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self.title.setText(self.tr("Choose a new passphrase"))
        self.words.setText(self.tr("The recovery code opened Garbo, and stays as it is."))
        self.next.setText(self.tr("Keep it and open"))
        self.back.setText(self.tr("Not now"))


class Code(Page):
    """The recovery code, shown once, and confirmed by its last group."""

    def __init__(self, calls: Calls) -> None:
        super().__init__()
        self._calls, self._code = calls, ""
        self.steps = Steps(numbered=True)
        self.top.addWidget(self.steps)
        self.card = Card("accent_soft")
        self._groups = QGridLayout(self.card)
        self._groups.setContentsMargins(px(24), px(18), px(24), px(19))
        self._groups.setHorizontalSpacing(px(24))
        self.save, self.print, self.copy = Button(icon="device-floppy"), Button(icon="printer"), Button(icon="copy")
        self.said = Text("", "caption", "kept_ink")
        self.last = Field()
        self.last.edit.setMaximumWidth(px(200))
        ways = row(gap=8)
        for button in (self.save, self.print, self.copy):
            ways.addWidget(button)
        ways.addWidget(self.said)
        ways.addStretch()
        self.body.addWidget(self.card)
        self.body.addLayout(ways)
        self.body.addSpacing(px(8))
        self.body.addWidget(self.last)
        self.save.clicked.connect(self._save)
        self.print.clicked.connect(self._print)
        self.copy.clicked.connect(self._copy)
        self.retranslate()

    def show_code(self, code: str) -> None:
        """`code`: groups joined by hyphens."""
        self._code = code
        clear(self._groups)
        for at, group in enumerate(code.split("-")):
            self._groups.addWidget(Text(group, "number", "accent_ink"), at // 4, at % 4)
        self._groups.setColumnStretch(4, 1)
        self.card.setAccessibleName(code)
        self.steps.go(1)

    def begin(self) -> None:
        self.last.setFocus()

    def go_on(self) -> None:
        if _plain(self.last.text()) == _plain(self._code.rpartition("-")[2]):
            self.done.emit()
        else:
            self.last.problem(self.tr("This is not its last group. Write the whole code down first."))
            self.last.edit.selectAll()

    def retranslate(self) -> None:
        self.steps.name(self.tr("You"), self.tr("Recovery code"))
        self.title.setText(self.tr("Keep this recovery code"))
        self.words.setText(
            self.tr(
                "It is the way in if the passphrase is forgotten, and it is shown only now. "
                "Keep it on paper or in a password manager."
            )
        )
        self.save.setText(self.tr("Save…"))
        self.print.setText(self.tr("Print…"))
        self.copy.setText(self.tr("Copy"))
        self.last.name(self.tr("Type its last group"))
        self.next.setText(self.tr("Open Garbo"))

    def _sheet(self) -> str:
        return self.tr("Garbo recovery code") + f"\n\n{self._code}\n"

    def _save(self) -> None:
        from pathlib import Path

        from PySide6.QtWidgets import QFileDialog

        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the recovery code"), self.tr("garbo-recovery-code.txt")
        )
        if name:
            sheet = self._sheet()
            saved = self.tr("Saved.")
            self._calls.work(self, lambda: Path(name).write_text(sheet, "utf-8"), lambda _n: self.said.setText(saved))

    def _print(self) -> None:
        from PySide6.QtGui import QTextDocument
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter()
        if QPrintDialog(printer, self).exec():
            QTextDocument(self._sheet()).print_(printer)
            self.said.setText(self.tr("Sent to the printer."))

    def _copy(self) -> None:
        from PySide6.QtGui import QGuiApplication

        QGuiApplication.clipboard().setText(self._code)
        self.said.setText(self.tr("Copied."))


class Unlock(Page):
    """Every day."""

    def __init__(self) -> None:
        super().__init__()
        self.passphrase = Field(secret=True)
        self.body.addWidget(self.passphrase)
        self.back.show()
        self.retranslate()

    def begin(self) -> None:
        self.passphrase.edit.selectAll()
        self.passphrase.setFocus()

    def forget(self) -> None:
        self.passphrase.edit.clear()

    def go_on(self) -> None:
        if self.passphrase.text():
            self.done.emit()

    def refuse(self, sentence: str) -> None:
        self.passphrase.problem(sentence)
        self.begin()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Welcome back"))
        self.words.setText(self.tr("Your clients are encrypted on this computer."))
        self.passphrase.name(self.tr("Passphrase"))
        self.next.setText(self.tr("Open Garbo"))
        self.back.setText(self.tr("Use the recovery code"))


class Recover(Page):
    """The way in when the passphrase is forgotten."""

    def __init__(self) -> None:
        super().__init__()
        self.code = Field()
        self.body.addWidget(self.code)
        self.back.show()
        self.retranslate()

    def begin(self) -> None:
        self.code.setFocus()

    def go_on(self) -> None:
        if self.code.text().strip():
            self.done.emit()

    def refuse(self, sentence: str) -> None:
        self.code.problem(sentence)
        self.begin()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Recovery code"))
        self.words.setText(self.tr("The groups of letters and figures that were shown at the first start."))
        self.code.name(self.tr("Recovery code"), self.tr("Small letters and missing hyphens are fine."))
        self.next.setText(self.tr("Open Garbo"))
        self.back.setText(self.tr("Back to the passphrase"))


class Trouble(Page):
    """What no passphrase helps against: what happened, and what to do."""

    def __init__(self) -> None:
        super().__init__()
        self.top.addStretch()
        self.top.addWidget(Glyph("alert-triangle", "late_ink", 28, soft="late_soft", tile=56))
        self.top.addSpacing(px(8))
        self.retranslate()

    def say(self, what: str, safe: str, again: bool) -> None:
        """`again`: trying once more may help."""
        self.title.setText(what)
        self.words.setText(safe)
        self.next.setVisible(again)

    def begin(self) -> None:
        self.next.setFocus()

    def retranslate(self) -> None:
        self.next.setText(self.tr("Try again"))


def _plain(group: str) -> str:
    """A group as it was meant: letters and figures that look alike are alike."""
    return group.strip().strip("-").upper().translate(str.maketrans("ILOU", "110V"))
