"""Beside a page that a client is to have: whether a private word stands on it, perhaps."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.domain.leaks import Leak, LeakKind
from desktop.ui import formats
from desktop.ui.kit.parts import Glyph, Text, column, row


class Checked(QWidget):
    """Whether a private word stands on the page."""

    def __init__(self) -> None:
        super().__init__()
        self._leaks: tuple[Leak, ...] = ()
        self._short = False
        self.sign, self.what, self.more = (
            Glyph("shield-check", "kept_ink", 20),
            Text("", "small_strong"),
            Text("", "small"),
        )
        self.what.setWordWrap(True)
        self.more.setWordWrap(True)
        whole = row(self, gap=10)
        whole.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        said = column(gap=1)
        said.addWidget(self.what)
        said.addWidget(self.more)
        whole.addLayout(said, 1)
        self.more.tint("ink2")

    def be_short(self, short: bool) -> None:
        """What was checked is left out, where it would take many lines."""
        self._short = short
        self.more.setVisible(not short or bool(self._leaks))

    def show_leaks(self, leaks: tuple[Leak, ...]) -> None:
        self._leaks = leaks
        self.retranslate()

    def retranslate(self) -> None:
        fine = not self._leaks
        self.sign.become("shield-check" if fine else "alert-triangle", "kept_ink" if fine else "soon_ink", "")
        self.what.tint("kept_ink" if fine else "soon_ink")
        self.what.setText(self.tr("Nothing private on the page") if fine else self.tr("Look again before you send it"))
        checked = self.tr("Checked: no labels, no notes, no other clients")
        self.more.setText(checked if fine else " ".join(self._said(one) for one in self._leaks[:2]))
        self.setAccessibleName(f"{self.what.text()}. {self.more.text()}")
        self.be_short(self._short)

    def _said(self, leak: Leak) -> str:
        sentences = {
            LeakKind.OTHER_CLIENT: self.tr("{words} is another client."),
            LeakKind.PRIVATE_LIST: self.tr("{words} is on a private list."),
            LeakKind.NOTE: self.tr("{words} is from your notes."),
            LeakKind.LABEL: self.tr("{words} is a label."),
        }
        return sentences[leak.kind].format(words=formats.quoted(leak.words))
