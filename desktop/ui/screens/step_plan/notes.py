"""Notes around the steps of a plan: a sentence each, with what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desktop.ui.kit.buttons import PLAIN, Button
from desktop.ui.kit.calm import ButtonRows
from desktop.ui.kit.parts import Card, Glyph, Text, column, row


class Note(Card):
    """A sentence with what can be done about it."""

    def __init__(self, fill: str, ink: str, icon: str, mark: str, buttons: int) -> None:
        super().__init__(fill)
        self.words = Text("", "body_strong", ink, wrap=True)
        self.buttons = tuple(Button(kind=PLAIN, small=True) for _ in range(buttons))
        whole = row(self, (16, 12, 16, 12), 12)
        whole.addWidget(Glyph(icon, mark, 20), 0, Qt.AlignmentFlag.AlignTop)
        inside = column(gap=8)
        inside.addWidget(self.words)
        below = ButtonRows(ends=False)
        for button in self.buttons:
            below.addWidget(button)
        inside.addLayout(below)
        whole.addLayout(inside, 1)
        self.hide()

    def say(self, words: str, *buttons: str) -> None:
        """No words take it away; a button without words is not there."""
        self.words.setText(words)
        self.setAccessibleName(words)
        for button, said in zip(self.buttons, buttons, strict=False):
            button.setText(said)
            button.setVisible(bool(said))
            button.updateGeometry()
        self.setVisible(bool(words))
