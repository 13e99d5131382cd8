"""The opening line of the page: the usual greeting until she writes her own, which is kept."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from desktop.ui.kit.buttons import QUIET, Button
from desktop.ui.kit.parts import Text, column, row

LONGEST = 600
"""Signs, as the page cuts it."""
MOST_LINES = 6
PAUSE_MS = 700
"""After the last letter, before what she wrote is kept."""


class Opening(QWidget):
    """`typed` tells each change at once, '' for the usual greeting; `settled` after a pause, and when she leaves it."""

    typed = Signal(str)
    settled = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._usual = self._kept = ""
        self._label, self._whose = Text("", "label", "ink2"), Text("", "caption", "ink2")
        self.usual = Button(kind=QUIET, small=True)
        self.edit = Lines()
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.settle)
        head = row(gap=8)
        head.addWidget(self._label)
        head.addStretch()
        head.addWidget(self._whose)
        head.addWidget(self.usual)
        whole = column(self, gap=4)
        whole.addLayout(head)
        whole.addWidget(self.edit)
        self._label.setBuddy(self.edit)
        self.edit.textChanged.connect(self._change)
        self.edit.left.connect(self.settle)
        self.usual.clicked.connect(self._take_usual)
        self._say_whose()

    def show_opening(self, hers: str, usual: str, afresh: bool) -> None:
        """`afresh`: of another page; else what she is writing right now stays."""
        unchanged = not afresh and hers == self._kept and usual == self._usual
        self._usual, self._kept = usual, hers
        if unchanged or (not afresh and self._timer.isActive()):
            return
        self._timer.stop()
        if self.edit.toPlainText() != (hers or usual):
            self.edit.blockSignals(True)
            self.edit.setPlainText(hers or usual)
            self.edit.blockSignals(False)
        self._say_whose()

    def hers(self) -> str:
        """What she wrote; '' where it is the usual greeting, or nothing at all."""
        text = " ".join(self.edit.toPlainText().split())
        return "" if text == self._usual else text

    def settle(self) -> None:
        """Now, if anything is not kept yet."""
        self._timer.stop()
        if self.hers() != self._kept:
            self._kept = self.hers()
            self.settled.emit(self._kept)

    def retranslate(self) -> None:
        self._label.setText(self.tr("Opening line"))
        self.edit.setAccessibleName(self._label.text())
        self.usual.setText(self.tr("The usual one"))
        self._say_whose()

    def _change(self) -> None:
        self._say_whose()
        self.typed.emit(self.hers())
        self._timer.start()

    def _take_usual(self) -> None:
        self.edit.setPlainText(self._usual)
        self.settle()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_whose(self) -> None:
        length = len(self.hers())
        count = self.tr("{count} of {most} signs").format(count=length, most=LONGEST)
        self._whose.setText(count if length > LONGEST * 0.8 else self.tr("written by you") if length else "")
        self._whose.tint("late_ink" if length > LONGEST else "ink2")
        self.usual.setVisible(bool(length))


class Lines(QPlainTextEdit):
    """As high as what stands in it, between two lines and six; Tab goes on."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._grow())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._grow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def _grow(self) -> None:
        if not self.isVisible():
            return
        lines = round(self.document().size().height())
        over = lines > MOST_LINES
        bar = Qt.ScrollBarPolicy.ScrollBarAsNeeded if over else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(bar)
        # The padding of the style sheet can be asked for nowhere but in what it leaves to the text.
        around = self.height() - self.viewport().height() + round(2 * self.document().documentMargin())
        height = min(MOST_LINES, max(2, lines)) * self.fontMetrics().lineSpacing() + around
        # Set, not hinted: a least height of the style sheet goes before hints.
        if self.minimumHeight() != height:
            self.setFixedHeight(height)
