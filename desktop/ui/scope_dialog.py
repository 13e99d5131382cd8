"""Of an appointment that comes again: this one, from here on, or all of them; each is one key."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.series_changes import Scope
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.calm import ButtonRows
from desktop.ui.kit.dialog import Dialog
from desktop.ui.kit.parts import Text

_KEYS = {Qt.Key.Key_1: 0, Qt.Key.Key_2: 1, Qt.Key.Key_3: 2}


class ScopeDialog(Dialog):
    """1 for this one, 2 from here on, 3 for all; `chosen` tells which, and Esc gives it up."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, title: str, removing: bool = False) -> None:
        super().__init__(parent, "", 520)
        self.title.setText(self.tr("Remove which of them?") if removing else self.tr("Change which of them?"))
        self.setAccessibleName(self.title.text())
        self.body.addWidget(Text(title, "body", "ink2", wrap=True))
        words = {
            Scope.THIS: self.tr("This one only"),
            Scope.ONWARD: self.tr("From here on"),
            Scope.ALL: self.tr("All of them"),
        }
        self.buttons: dict[Scope, Button] = {}
        line = ButtonRows(ends=False)
        for number, (scope, said) in enumerate(words.items(), 1):
            made = Button(said, keys=(str(number),))
            made.clicked.connect(lambda _on=False, scope=scope: self._choose(scope))
            line.addWidget(made)
            self.buttons[scope] = made
        self.body.addLayout(line)
        kept = self.tr("Those whose outcome you have said stay as they are.")
        self.body.addWidget(Text(kept, "small", "ink2", wrap=True))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at = _KEYS.get(Qt.Key(event.key()))
        if at is None:
            super().keyPressEvent(event)
        else:
            self._choose(list(self.buttons)[at])

    def _choose(self, scope: Scope) -> None:
        self.dismiss()
        self.chosen.emit(scope)
