"""Before and after on one scale: how often, with the band in which it lies."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.kit.theme import colour, font, px
from desktop.ui.kit.usual_band import band

LEAST = 60
"""What a band is wide at least; with less beside its words it has a line of its own."""


class Band(NamedTuple):
    """`label` and `said` are text already. `at` lies between `low` and `high`; `marked`: in its own colour."""

    label: str
    said: str
    low: float
    at: float
    high: float
    marked: bool = False


class IntervalBands(QWidget):
    """A row for each; a dot where it is, a band where it may be. What reaches too far fades out at the end."""

    def __init__(self) -> None:
        super().__init__()
        self._bands: tuple[Band, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bands(self, bands: Sequence[Band]) -> None:
        self._bands = tuple(bands)
        self.setAccessibleName("; ".join(f"{one.label}: {one.said}" for one in self._bands))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(260), max(1, len(self._bands)) * self._line() * (2 if self._is_narrow() else 1))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(180), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._bands:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, right = self._beside()
        # Twice the larger count has room: a band without an end would take the scale with it.
        most = max(min(max(one.high for one in self._bands), 2.2 * max(one.at for one in self._bands) + 1.0), 0.1)
        line, lines = self._line(), 2 if self._is_narrow() else 1
        for place, one in enumerate(self._bands):
            words = QRectF(0, place * lines * line, self.width(), line)
            track = words.translated(0, line) if lines > 1 else words.adjusted(left, 0, -right, 0)
            self._say(painter, one, words)
            self._paint(painter, one, track, most)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def _say(self, painter: QPainter, one: Band, where: QRectF) -> None:
        painter.setFont(font("caption"))
        painter.setPen(colour("ink2"))
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, one.label)
        painter.setFont(font("small_strong"))
        painter.setPen(colour("calm_ink" if one.marked else "ink"))
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, one.said)

    def _paint(self, painter: QPainter, one: Band, where: QRectF, most: float) -> None:
        middle, dot, height = where.center().y(), px(10), px(10)
        scale = (where.width() - dot) / most
        painter.setPen(QPen(colour("line"), 1))
        painter.drawLine(QPointF(where.left(), middle), QPointF(where.right(), middle))
        low, high = (where.left() + dot / 2 + min(value, most) * scale for value in (one.low, one.high))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(band())
        painter.drawRoundedRect(QRectF(low, middle - height / 2, max(high - low, px(3)), height), px(3), px(3))
        at = where.left() + one.at * scale
        painter.setPen(QPen(colour("surface"), px(2)))
        painter.setBrush(colour("calm_mark" if one.marked else "usual_mark"))
        painter.drawEllipse(QRectF(at, middle - dot / 2, dot, dot))

    def _beside(self) -> tuple[int, int]:
        """What the words take at the left and at the right of the bands."""
        words, numbers = QFontMetrics(font("caption")), QFontMetrics(font("small_strong"))
        left = max((words.horizontalAdvance(one.label) for one in self._bands), default=0)
        right = max((numbers.horizontalAdvance(one.said) for one in self._bands), default=0)
        return left + px(10), right + px(10)

    def _is_narrow(self) -> bool:
        """Whether a band has its place under its words."""
        return self.width() - sum(self._beside()) < px(LEAST)

    def _line(self) -> int:
        return max(QFontMetrics(font("small_strong")).height() + px(4), px(22))
