"""In place of the lines of a week, once the page is sent."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.ui.kit.buttons import Button
from desktop.ui.kit.parts import Glyph, Text, column, row


class Kept(QWidget):
    """In place of the lines, once the page is sent."""

    def __init__(self) -> None:
        super().__init__()
        self._when, self._why = Text("", "body_strong", wrap=True), Text("", "small", "ink2", wrap=True)
        self._shown = ("", "")
        self.back = Button(icon="arrow-back-up")
        whole = column(self, (8, 4, 8, 8), 10)
        head = row(gap=12)
        head.addWidget(Glyph("check", "kept_ink", 20, soft="kept_soft", tile=36), 0, Qt.AlignmentFlag.AlignTop)
        said = column(gap=2)
        said.addWidget(self._when)
        said.addWidget(self._why)
        head.addLayout(said, 1)
        whole.addLayout(head)
        whole.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)

    def show_sent(self, when: str, name: str) -> None:
        self._shown = (when, name)
        self.retranslate()

    def retranslate(self) -> None:
        when, name = self._shown
        self._when.setText(self.tr("As it was sent: {when}").format(when=when))
        kept = self.tr("This is the page that {name} has. Whatever changes from now on, it stays as it is.")
        self._why.setText(kept.format(name=name))
        self.back.setText(self.tr("Not sent after all"))
