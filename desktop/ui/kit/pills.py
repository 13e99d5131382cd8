"""Pills: one of a few lists, with how many are in each; for a window that is too narrow for all."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from desktop.ui.kit.parts import row
from desktop.ui.kit.theme import colour, font, px


class Pills(QWidget):
    """`chosen` tells the place of the pill that was pressed."""

    chosen = Signal(int)

    def __init__(self, count: int) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._pills = [Pill() for _ in range(count)]
        whole = row(self, gap=8)
        for at, pill in enumerate(self._pills):
            self._group.addButton(pill, at)
            whole.addWidget(pill)
        whole.addStretch()
        self._pills[0].setChecked(True)
        self._group.idClicked.connect(self.chosen)

    def show_pill(self, at: int, words: str, number: int, visible: bool = True) -> None:
        self._pills[at].show_words(words, number)
        self._pills[at].setVisible(visible)
        if not visible and self._pills[at].isChecked():
            self._pills[0].setChecked(True)

    def choose(self, at: int) -> None:
        """As if it had been pressed, but nothing is told."""
        self._pills[at].setChecked(True)

    def at(self) -> int:
        """The one that is chosen."""
        return self._group.checkedId()


class Pill(QAbstractButton):
    """Words and a number in a rounded border."""

    def __init__(self) -> None:
        super().__init__()
        self._number = 0
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_words(self, words: str, number: int) -> None:
        self._number = number
        self.setText(words)
        self.setAccessibleName(f"{words}, {number}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetrics(font("label")).horizontalAdvance(self.text())
        number = QFontMetrics(font("small_strong")).horizontalAdvance(str(self._number))
        return QSize(words + number + px(32), max(px(32), QFontMetrics(font("label")).height() + px(10)))

    def minimumSizeHint(self) -> QSize:
        """Where many stand in a row their words give way before their numbers, each by the same part."""
        return QSize(self.sizeHint().width() * 3 // 5, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        painter.setPen(QPen(colour("accent" if on else "line_ui"), 1))
        painter.setBrush(colour("accent_soft" if on else "surface"))
        radius = self.height() / 2 - 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        inside = self.rect().adjusted(px(12), 0, -px(12), 0)
        painter.setPen(colour("accent_ink" if on else "ink"))
        painter.setFont(font("small_strong"))
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, str(self._number))
        inside.setRight(inside.right() - painter.fontMetrics().horizontalAdvance(str(self._number)) - px(6))
        painter.setFont(font("label"))
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, shown)
        self.setToolTip(self.text() if shown != self.text() else "")
