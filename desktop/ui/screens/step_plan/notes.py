"""What stands around the steps: notes with what can be done about them, and the line for a new step."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.domain.task import Side
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


class AddLine(QWidget):
    """A step in one line; Ctrl+T turns whose it is."""

    added = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.line, self.whose = QLineEdit(), Button(kind=PLAIN, small=True)
        self.owner, self._client = Side.ASSISTANT, ""
        whole = row(self, gap=8)
        whole.addWidget(self.line, 1)
        whole.addWidget(self.whose)
        self.line.returnPressed.connect(self._add)
        self.line.installEventFilter(self)
        self.whose.clicked.connect(self.turn)

    def retranslate(self, client: str) -> None:
        self._client = client
        self.line.setPlaceholderText(self.tr("Add a step behind the chosen one"))
        self.line.setAccessibleName(self.tr("New step"))
        self._name()

    def turn(self) -> None:
        """Whose the next one is."""
        self.owner = Side.CLIENT if self.owner is Side.ASSISTANT else Side.ASSISTANT
        self._name()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_T and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
                self.turn()
                return True
            if event.key() == Qt.Key.Key_Escape and self.line.text():
                self.line.clear()
                return True
        return super().eventFilter(watched, event)

    def _add(self) -> None:
        if text := " ".join(self.line.text().split()):
            self.line.setText("")  # unlike clear(), it leaves the field nothing to undo: Ctrl+Z takes the step back
            self.added.emit(text, self.owner)

    def _name(self) -> None:
        mine = self.owner is Side.ASSISTANT
        self.whose.setText(self.tr("Mine") if mine else self.tr("Theirs"))
        whose = self.tr("Mine") if mine else self._client
        self.whose.setAccessibleName(self.tr("The new step is: {whose}").format(whose=whose))
        self.whose.setToolTip(self.tr("Whose it is (Ctrl+T)"))
