"""A share as a thin bar: so much of a track; the number stands beside it in words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.kit.theme import colour, px


class ShareBar(QWidget):
    """`tone`: the colour of the share."""

    def __init__(self, tone: str) -> None:
        super().__init__()
        self._tone, self._share = tone, 0.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float) -> None:
        """From 0 to 1."""
        self._share = share
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(72), px(14))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(36), px(14))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        height = px(6)
        track = QRectF(0, (self.height() - height) / 2, self.width(), height)
        painter.setBrush(colour("sunken"))
        painter.drawRoundedRect(track, height / 2, height / 2)
        if self._share > 0:
            # However little it is, it is there.
            track.setWidth(max(track.width() * min(self._share, 1.0), height))
            painter.setBrush(colour(self._tone))
            painter.drawRoundedRect(track, height / 2, height / 2)
