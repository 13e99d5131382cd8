"""The usual band: where a count stands beside what is usual; outside the band it is more than that."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.kit.theme import colour, px

ROOM = 1.12
"""How far the track goes on beyond what is largest, so that the dot never stands on its end."""


class UsualBand(QWidget):
    """The numbers stand beside it in words; `ground` is the colour of its track."""

    def __init__(self, ground: str = "surface") -> None:
        super().__init__()
        self._ground = ground
        self._count, self._low, self._high = 0, 0, 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_count(self, count: int, low: int, high: int) -> None:
        self._count, self._low, self._high = count, low, high
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(88), px(14))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(48), px(14))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dot = px(10)
        middle, height = self.height() / 2, px(8)
        track = QRectF(1, middle - height / 2, self.width() - 2, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(self._ground))
        painter.drawRoundedRect(track, height / 2, height / 2)
        most = max(self._count, self._high, 1) * ROOM
        step = (track.width() - dot) / most
        # A usual of nothing is still a place: the left end.
        left, right = track.left() + self._low * step, track.left() + self._high * step + dot
        painter.setBrush(band())
        painter.drawRoundedRect(QRectF(left, track.top(), right - left, height), height / 2, height / 2)
        x = track.left() + self._count * step
        painter.setPen(QPen(colour(self._ground), px(2)))
        painter.setBrush(colour("calm_mark"))
        painter.drawEllipse(QRectF(x, middle - dot / 2, dot, dot))


def band() -> QColor:
    """What is usual, on any ground."""
    found = QColor(colour("usual_mark"))
    found.setAlpha(70)
    return found
