"""What is held by the mouse, beside the pointer, over everything else of the window."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.ui.kit.rows import elide, two_lines
from desktop.ui.kit.theme import colour, font, px
from desktop.ui.kit.tokens import RADIUS

WIDTH = 128


class DragChip(QWidget):
    """Seen, and never touched: the mouse goes through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines: list[str] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def hold(self, title: str, at: QPoint) -> None:
        """At this point of the screen."""
        metrics = QFontMetrics(font("caption_strong"))
        self._lines = two_lines(metrics, title, px(WIDTH - 20))
        widest = max(metrics.horizontalAdvance(line) for line in self._lines)
        self.resize(min(px(WIDTH), widest + px(20)), len(self._lines) * metrics.height() + px(14))
        over = self.parentWidget()
        if over is not None:
            # Up and left of the pointer, so that the place underneath can be read.
            self.move(over.mapFromGlobal(at) - QPoint(self.width() // 2, px(6) + self.height()))
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("accent"), 1.5))
        painter.setBrush(colour("raised"))
        radius = px(RADIUS["chip"])
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
        painter.setFont(font("caption_strong"))
        painter.setPen(colour("ink"))
        height, top = painter.fontMetrics().height(), px(7)
        for line in self._lines:
            elide(painter, QRect(px(10), top, self.width() - px(18), height), line)
            top += height
