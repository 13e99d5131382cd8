"""The recovery code: shown, saved or printed, and confirmed by its last group."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.ui.kit.buttons import Button
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.fields import Field
from desktop.ui.kit.parts import Card, Text, clear, column, row
from desktop.ui.kit.theme import px


class RecoveryCode(QWidget):
    """Empty until `show_code`; knows nothing of the store."""

    def __init__(self, calls: Calls) -> None:
        super().__init__()
        self._calls, self.code = calls, ""
        self.card = Card("accent_soft")
        self._groups = QGridLayout(self.card)
        self._groups.setContentsMargins(px(20), px(8), px(20), px(9))
        self._groups.setHorizontalSpacing(px(20))
        self._groups.setVerticalSpacing(px(2))
        self.save, self.print, self.copy = (
            Button(icon=icon, small=True) for icon in ("device-floppy", "printer", "copy")
        )
        self.said = Text("", "caption", "kept_ink")
        self.last = Field()
        self.last.edit.setMaximumWidth(px(200))
        self._heading, self._why = Text("", "body_strong"), Text("", "small", "ink2", wrap=True)
        ways = row(gap=8)
        ways.addWidget(self._heading)
        ways.addStretch()
        ways.addWidget(self.said)
        for button in (self.save, self.print, self.copy):
            ways.addWidget(button)
        whole = column(self, gap=8)
        whole.addLayout(ways)
        whole.addWidget(self._why)
        whole.addWidget(self.card)
        whole.addWidget(self.last)
        self.save.clicked.connect(self._save)
        self.print.clicked.connect(self._print)
        self.copy.clicked.connect(self._copy)
        self.retranslate()

    def show_code(self, code: str) -> None:
        """`code`: groups joined by hyphens."""
        self.code = code
        clear(self._groups)
        groups = code.split("-")
        for at, group in enumerate(groups):
            self._groups.addWidget(Text(group, "title", "accent_ink"), at // 4, at % 4)
        self._groups.setColumnStretch(4, 1)
        self.card.setAccessibleName(code)

    def forget(self) -> None:
        """It was shown once."""
        self.code = ""
        clear(self._groups)
        self.card.setAccessibleName("")
        self.last.edit.clear()
        self.said.clear()

    def is_confirmed(self) -> bool:
        """Whether its last group was typed; says so beside the field where not."""
        if self.code and _plain(self.last.text()) == _plain(self.code.rpartition("-")[2]):
            return True
        self.last.problem(self.tr("This is not its last group. Write the whole code down first."))
        self.last.edit.selectAll()
        self.last.setFocus()
        return False

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Your recovery code"))
        self._why.setText(self.tr("For the day when all else fails. It is shown only now: keep it on paper."))
        ways = (
            (self.save, self.tr("Save the recovery code")),
            (self.print, self.tr("Print the recovery code")),
            (self.copy, self.tr("Copy the recovery code")),
        )
        for button, words in ways:
            button.setAccessibleName(words)
            button.setToolTip(words)
        self.last.name(self.tr("Type its last group"))

    def _sheet(self) -> str:
        return self.tr("Garbo recovery code") + f"\n\n{self.code}\n"

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

        QGuiApplication.clipboard().setText(self.code)
        self.said.setText(self.tr("Copied."))


def _plain(group: str) -> str:
    """A group as it was meant: letters and figures that look alike are alike."""
    return group.strip().strip("-").upper().translate(str.maketrans("ILOU", "110V"))
