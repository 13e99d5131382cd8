"""Before and after on one scale: how often, with the band in which it lies."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.kit.theme import colour, font, px
from desktop.ui.kit.usual_band import band


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
        return QSize(px(260), max(1, len(self._bands)) * self._step())

    def minimumSizeHint(self) -> QSize:
        return QSize(px(180), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._bands:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words, numbers = QFontMetrics(font("caption")), QFontMetrics(font("small_strong"))
        left = max(words.horizontalAdvance(one.label) for one in self._bands) + px(10)
        right = max(numbers.horizontalAdvance(one.said) for one in self._bands) + px(10)
        track = max(self.width() - left - right, px(40))
        # Twice the larger count has room: a band without an end would take the scale with it.
        most = max(min(max(one.high for one in self._bands), 2.2 * max(one.at for one in self._bands) + 1.0), 0.1)
        for place, one in enumerate(self._bands):
            self._paint(painter, one, QRectF(left, place * self._step(), track, self._step()), most)

    def _paint(self, painter: QPainter, one: Band, where: QRectF, most: float) -> None:
        middle, dot, height = where.center().y(), px(10), px(10)
        scale = (where.width() - dot) / most
        painter.setFont(font("caption"))
        painter.setPen(colour("ink2"))
        label = QRectF(0, where.top(), where.left() - px(10), where.height())
        painter.drawText(label, Qt.AlignmentFlag.AlignVCenter, one.label)
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
        painter.setFont(font("small_strong"))
        painter.setPen(colour("calm_ink" if one.marked else "ink"))
        said = QRectF(where.right() + px(10), where.top(), self.width() - where.right() - px(10), where.height())
        painter.drawText(said, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, one.said)

    def _step(self) -> int:
        return max(QFontMetrics(font("small_strong")).height() + px(4), px(22))
