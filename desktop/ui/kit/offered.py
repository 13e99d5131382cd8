"""Under a list: the first things that can be done with what is chosen, as buttons with their keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.kit.buttons import QUIET, Button
from desktop.ui.kit.entry_list import Choice
from desktop.ui.kit.parts import clear, row
from desktop.ui.kit.theme import px


class Offered(QWidget):
    """The first things that can be done, as many as have room; all of them are in the menu of the right button."""

    def __init__(self) -> None:
        super().__init__()
        self._row = row(self, (2, 0, 2, 0), 2)
        self._choices: tuple[Choice, ...] = ()
        self.setMinimumWidth(1)
        self.hide()

    def show_choices(self, choices: Sequence[Choice]) -> None:
        clear(self._row)
        self._choices = tuple(choices)
        # Hidden it has no width of its own yet; the card has.
        card = self.parentWidget()
        room = (card.width() if card is not None else self.width()) - px(28)
        for words, key, do in self._choices:
            made = Button(
                words.rstrip("…"),
                QUIET,
                keys=(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText),),
                small=True,
            )
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            room -= made.sizeHint().width() + px(2)
            if room < 0 or key in (Qt.Key.Key_Return, Qt.Key.Key_Delete):
                made.deleteLater()
                break
            made.clicked.connect(do)
            self._row.addWidget(made)
        self._row.addStretch()
        self.setVisible(bool(self._choices))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.show_choices(self._choices)
