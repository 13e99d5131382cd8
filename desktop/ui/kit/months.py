"""Bars by month: contacts inside the agreed hours, and on top those outside."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.ui.kit.theme import colour, font, px


class Bar(NamedTuple):
    """`label`: under the bar; `spoken`: the whole of it in words."""

    label: str
    inside: int
    outside: int
    spoken: str


class Months(QWidget):
    """Its accessible name is the conclusion, its description the numbers."""

    def __init__(self) -> None:
        super().__init__()
        self._bars: tuple[Bar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_bars(self, bars: Sequence[Bar], conclusion: str) -> None:
        self._bars = tuple(bars)
        self.setAccessibleName(conclusion)
        self.setAccessibleDescription("; ".join(bar.spoken for bar in bars))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(240), px(190))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), px(84))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            bar = self._bar_at(event.pos())
            QToolTip.showText(event.globalPos(), bar.spoken if bar else "", self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        floor = self.height() - px(22)
        for line in (0.5, floor / 2 + 0.5, floor + 0.5):
            painter.fillRect(QRectF(0, line, self.width(), 1), colour("line"))
        highest = max((bar.inside + bar.outside for bar in self._bars), default=0)
        if not highest:
            return
        step, width = self._step(), min(self._step() * 0.78, px(36))
        painter.setFont(font("caption"))
        free = 0.0
        for at, bar in enumerate(self._bars):
            x = at * step + (step - width) / 2
            inside = (floor - px(6)) * bar.inside / highest
            outside = (floor - px(6)) * bar.outside / highest
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent"))
            if inside:
                painter.drawRoundedRect(QRectF(x, floor - inside, width, inside), px(2), px(2))
            if outside:
                painter.setPen(QPen(colour("calm_mark"), 1.5))
                painter.setBrush(colour("calm_soft"))
                top = QRectF(x + 0.75, floor - inside - outside - 1, width - 1.5, max(px(3), outside - 1))
                painter.drawRoundedRect(top, px(2), px(2))
            label = painter.fontMetrics().horizontalAdvance(bar.label)
            left = min(max(0.0, x + width / 2 - label / 2), self.width() - label)
            if left >= free:
                painter.setPen(colour("ink2"))
                painter.drawText(QRectF(left, floor + px(4), label + 2, px(18)), Qt.AlignmentFlag.AlignLeft, bar.label)
                free = left + label + px(24)

    def _step(self) -> float:
        return min(self.width() / max(1, len(self._bars)), px(64))

    def _bar_at(self, where: QPoint) -> Bar | None:
        at = int(where.x() / self._step())
        return self._bars[at] if 0 <= at < len(self._bars) else None
