"""Blocks by week: stacked from below, filled or dotted or empty, so that gaps show themselves."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent

from desktop.ui.kit.chart import Chart, Place
from desktop.ui.kit.squares import Square, paint_square
from desktop.ui.kit.theme import colour, font, px

_HIGH, _GAP, _FOOT = 22, 4, 26
TALLEST = 9
"""Taller columns make their blocks lower; none is left out."""


class Column(NamedTuple):
    """`label`: under it; `blocks`: from below."""

    label: str
    blocks: tuple[Square, ...]


class Blocks(Chart):
    """The latest column stands at the right."""

    def __init__(self) -> None:
        super().__init__()
        self._columns: tuple[Column, ...] = ()

    def show_columns(self, columns: Sequence[Column]) -> None:
        self._columns = tuple(columns)
        self.forget_place()
        self.updateGeometry()
        self.update()

    def places(self) -> list[Place]:
        return [(x, -y) for x, column in enumerate(self._columns) for y in range(len(column.blocks))]

    def cell(self, at: Place) -> QRectF:
        pitch = self.width() / max(1, len(self._columns))
        high = self._high()
        top = self.height() - px(_FOOT) - (1 - at[1]) * high
        width = min(pitch - px(_GAP + 2), px(34))
        return QRectF(at[0] * pitch + (pitch - width) / 2, top, width, high - px(_GAP))

    def spoken(self, at: Place) -> str:
        return self._columns[at[0]].blocks[-at[1]].spoken

    def beyond(self, at: Place, step: Place) -> Place | None:
        if not step[0]:
            return super().beyond(at, step)
        columns = [x for x, column in enumerate(self._columns) if column.blocks and (x - at[0]) * step[0] > 0]
        if not columns:
            return None
        x = min(columns) if step[0] > 0 else max(columns)
        return x, -min(-at[1], len(self._columns[x].blocks) - 1)

    def sizeHint(self) -> QSize:
        return QSize(px(420), max(4, min(self._tallest(), TALLEST)) * px(_HIGH + _GAP) + px(_FOOT))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(240), max(4, min(self._tallest(), TALLEST)) * px(14) + px(_FOOT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pitch = self.width() / max(1, len(self._columns))
        for at in self.places():
            cell = self.cell(at)
            paint_square(painter, cell, self._columns[at[0]].blocks[-at[1]].look, cell.height() * 0.25)
        painter.setFont(font("caption"))
        painter.setPen(colour("ink2"))
        metrics = QFontMetrics(font("caption"))
        taken = float(self.width())
        # From the right: now is said in any case, the weeks before it where there is room.
        for x in reversed(range(len(self._columns))):
            words = self._columns[x].label
            width = metrics.horizontalAdvance(words) + 2
            left = min(max(0.0, (x + 0.5) * pitch - width / 2), self.width() - width)
            if words and left + width <= taken:
                where = QRectF(left, self.height() - px(_FOOT - 6), width, px(_FOOT - 6))
                painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, words)
                taken = left - px(24)
        self.paint_focus(painter)

    def _tallest(self) -> int:
        return max((len(column.blocks) for column in self._columns), default=0)

    def _high(self) -> float:
        room = self.height() - px(_FOOT)
        return min(float(px(_HIGH + _GAP)), room / max(1, self._tallest()))
