"""A line in which something new is added, mine or theirs: Ctrl+T turns whose it is, Esc empties it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.domain.task import Side
from desktop.ui.kit.buttons import PLAIN, Button
from desktop.ui.kit.parts import row


class WhoseLine(QWidget):
    added = Signal(str, object)
    """What was typed, and whose it is; at Enter the line is empty for the next one."""

    def __init__(self) -> None:
        super().__init__()
        self.line, self.whose = QLineEdit(), Button(kind=PLAIN, small=True)
        self.owner = Side.ASSISTANT
        self._spoken = "{whose}"
        self._client = ""
        whole = row(self, gap=8)
        whole.addWidget(self.line, 1)
        whole.addWidget(self.whose)
        self.line.returnPressed.connect(self._add)
        self.line.installEventFilter(self)
        self.whose.clicked.connect(self.turn)

    def name(self, hint: str, name: str, spoken: str) -> None:
        """`spoken`: whose the new one is, with a place for {whose}."""
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(name)
        self._spoken = spoken
        self._name_whose()

    def between(self, client: str) -> None:
        """The client whose the next one may be."""
        self._client = client
        self._name_whose()

    def turn(self) -> None:
        """Whose the next one is."""
        self.owner = Side.CLIENT if self.owner is Side.ASSISTANT else Side.ASSISTANT
        self._name_whose()

    def put_back(self, text: str) -> None:
        """What could not be kept comes back, unless something else is being typed."""
        if not self.line.text():
            self.line.setText(text)

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
        text = self.line.text()
        if text.strip():
            # Unlike clear(), it leaves the field nothing to undo: Ctrl+Z takes back what was added.
            self.line.setText("")
            self.added.emit(text, self.owner)

    def _name_whose(self) -> None:
        is_mine = self.owner is Side.ASSISTANT
        self.whose.setText(self.tr("Mine") if is_mine else self.tr("Theirs"))
        whose = self.tr("Mine") if is_mine else self._client or self.tr("Theirs")
        self.whose.setAccessibleName(self._spoken.format(whose=whose))
        self.whose.setToolTip(self.tr("Whose it is (Ctrl+T)"))
