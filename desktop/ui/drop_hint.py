"""The hint over the whole window while a file hangs above it: it may be dropped here."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.ui.kit.theme import colour, font, px
from desktop.ui.kit.tokens import RADIUS


class DropHint(QWidget):
    """Over the whole window while a file hangs above it."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(colour("accent_soft"))
        veil.setAlpha(235)
        painter.fillRect(self.rect(), veil)
        painter.setPen(QPen(colour("accent"), 2, Qt.PenStyle.DashLine))
        inside = QRectF(self.rect()).adjusted(px(24), px(24), -px(24), -px(24))
        painter.drawRoundedRect(inside, px(RADIUS["dialog"]), px(RADIUS["dialog"]))
        painter.setFont(font("title"))
        painter.setPen(colour("accent_ink"))
        painter.drawText(inside, Qt.AlignmentFlag.AlignCenter, self.tr("Drop the chat here"))
