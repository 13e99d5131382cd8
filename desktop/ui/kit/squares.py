"""Squares in columns: filled, dotted or empty; arrows step through them, each is spoken."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.ui.kit.notices import announce
from desktop.ui.kit.style import paint_ring
from desktop.ui.kit.theme import colour, font, px

HIGHEST = 6
"""So many squares a column has; more than that are a number in the last one."""
_SIDE, _GAP = 18, 4


class Look(StrEnum):
    FILLED = "filled"
    DOTTED = "dotted"
    EMPTY = "empty"


class Square(NamedTuple):
    """`spoken`: what it stands for."""

    look: Look
    spoken: str


class Squares(QWidget):
    """`stepped` gives the words of the square that was stepped on; empty where the keyboard has left."""

    stepped = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._columns: tuple[tuple[Square, ...], ...] = ()
        self._at = (-1, -1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_columns(self, columns: tuple[tuple[Square, ...], ...]) -> None:
        """From left to right, each from its top."""
        if columns != self._columns:
            self._columns, self._at = columns, (-1, -1)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        high = max(1, min(HIGHEST, max((len(one) for one in self._columns), default=0)))
        return QSize(px(12 * (_SIDE + _GAP)), high * px(_SIDE + _GAP) + px(4))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(12 * 12), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for x, squares in enumerate(self._columns):
            if not squares:
                painter.setPen(QPen(colour("line"), 2))
                middle, half = self._cell(x, 0).center(), QPointF(px(3), 0)
                painter.drawLine(middle - half, middle + half)
            for y, square in enumerate(squares[:HIGHEST]):
                more = len(squares) - HIGHEST + 1 if y == HIGHEST - 1 else 0
                self._paint(painter, self._cell(x, y), square, more if more > 1 else 0)
        if self.hasFocus() and self._at[0] >= 0:
            paint_ring(painter, self._cell(*self._at).adjusted(-3, -3, 3, 3), colour("focus"), px(6))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        x, y = self._at
        step = {
            Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
        }.get(Qt.Key(event.key()))  # fmt: skip
        filled = [at for at, squares in enumerate(self._columns) if squares]
        if step is None or not filled:
            super().keyPressEvent(event)
            return
        if x < 0:
            self._go(filled[-1], 0)
        elif step[0]:
            beyond = [at for at in filled if (at - x) * step[0] > 0]
            if beyond:
                self._go(min(beyond) if step[0] > 0 else max(beyond), y)
        else:
            self._go(x, y + step[1])

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        filled = [at for at, squares in enumerate(self._columns) if squares]
        if filled and self._at[0] < 0:
            self._go(filled[-1], 0)
        elif filled:
            self._go(*self._at)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
        self.stepped.emit("")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._under(event.position().toPoint())
        if found:
            self._go(*found)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self._under(event.pos())
            QToolTip.showText(event.globalPos(), self._columns[found[0]][found[1]].spoken if found else "", self)
            return True
        return super().event(event)

    def _go(self, x: int, y: int) -> None:
        y = max(0, min(y, min(HIGHEST, len(self._columns[x])) - 1))
        self._at = (x, y)
        spoken = self._columns[x][y].spoken
        self.stepped.emit(spoken)
        announce(self, spoken)
        self.update()

    def _under(self, point: QPoint) -> tuple[int, int] | None:
        for x, squares in enumerate(self._columns):
            for y in range(min(HIGHEST, len(squares))):
                if self._cell(x, y).adjusted(-2, -2, 2, 2).contains(point):
                    return x, y
        return None

    def _cell(self, x: int, y: int) -> QRectF:
        pitch = min(px(_SIDE + _GAP), (self.width() - px(4)) / max(1, len(self._columns)))
        side = pitch - px(_GAP)
        return QRectF(px(3) + x * pitch, px(3) + y * px(_SIDE + _GAP), side, side)

    def _paint(self, painter: QPainter, cell: QRectF, square: Square, more: int) -> None:
        radius = cell.width() * 0.2
        if more:
            painter.setPen(colour("ink2"))
            painter.setFont(font("caption_strong"))
            painter.drawText(cell.adjusted(-4, 0, 4, 0), Qt.AlignmentFlag.AlignCenter, f"+{more}")
            return
        paint_square(painter, cell, square.look, radius)


def paint_square(painter: QPainter, cell: QRectF, look: Look, radius: float) -> None:
    """One of them, also beside its word."""
    edge, fill = {
        Look.FILLED: ("kept_mark", "kept_mark"),
        Look.DOTTED: ("soon_mark", "soon_soft"),
        Look.EMPTY: ("line_ui", "surface"),
    }[look]
    width = 1.0 if look is Look.FILLED else 1.8
    painter.setPen(QPen(colour(edge), width))
    painter.setBrush(colour(fill))
    inset = width / 2
    painter.drawRoundedRect(cell.adjusted(inset, inset, -inset, -inset), radius, radius)
    if look is Look.DOTTED:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(edge))
        dot = cell.width() * 0.13
        painter.drawEllipse(cell.center(), dot, dot)
