"""Under a list: what can be done with what is chosen, as buttons with their keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop.ui.kit.buttons import QUIET, Button
from desktop.ui.kit.calm import ButtonRows
from desktop.ui.kit.entry_list import Choice
from desktop.ui.kit.parts import clear, row
from desktop.ui.kit.theme import px


class Offered(QWidget):
    """The first things that can be done, as many as have room; all of them are in the menu of the right button.

    `whole`: all of them here too, in as many rows as they need.
    """

    def __init__(self, whole: bool = False) -> None:
        super().__init__()
        self._whole = whole
        self._row = ButtonRows(2, ends=False) if whole else row(margins=(2, 0, 2, 0), gap=2)
        self.setLayout(self._row)
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
            if not self._whole and (room < 0 or key in (Qt.Key.Key_Return, Qt.Key.Key_Delete)):
                made.deleteLater()
                break
            made.clicked.connect(do)
            self._row.addWidget(made)
        if isinstance(self._row, QBoxLayout):
            self._row.addStretch()
        self.setVisible(bool(self._choices))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._whole and event.oldSize().width() != event.size().width():
            self.show_choices(self._choices)
