"""Waiting: after half a second a bar and what is happening, for what has no share that could be told."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressBar, QWidget

from desktop.ui.kit import access
from desktop.ui.kit.notices import announce
from desktop.ui.kit.parts import Text, column
from desktop.ui.kit.theme import px
from desktop.ui.kit.tokens import BUSY_AFTER_MS


class Waiting(QWidget):
    """Takes no room until it is to be seen."""

    def __init__(self) -> None:
        super().__init__()
        self._words, self._bar = Text("", "label", wrap=True), QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(px(6))
        whole = column(self, gap=8)
        whole.addWidget(self._words)
        whole.addWidget(self._bar)
        self._late = QTimer(self, singleShot=True, interval=BUSY_AFTER_MS)
        self._late.timeout.connect(self._appear)
        self.hide()

    def begin(self, words: str) -> None:
        """What is happening from now on."""
        self._words.setText(words)
        self._bar.setAccessibleName(words)
        self._late.start()

    def end(self) -> None:
        """It is done, or was refused."""
        self._late.stop()
        self._bar.setRange(0, 1)  # an endless bar would go on moving unseen
        self.hide()

    def _appear(self) -> None:
        self._bar.setRange(0, 0)
        self._bar.setVisible(not access.is_still())
        self.show()
        announce(self, self._words.text())
