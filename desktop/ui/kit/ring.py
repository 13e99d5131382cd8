"""The ring: how much of the agreed time is used, with a sign inside that needs no colour."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from desktop.ui.kit.theme import colour


class Mark(StrEnum):
    """What stands inside the ring."""

    NONE = "none"
    LATE = "late"
    SOON = "soon"
    PAUSED = "paused"
    OPEN_END = "open_end"


COLOURS = {
    Mark.NONE: "accent",
    Mark.LATE: "late_mark",
    Mark.SOON: "soon_mark",
    Mark.PAUSED: "usual_mark",
    Mark.OPEN_END: "usual_mark",
}


def paint(painter: QPainter, rect: QRectF, used: float, mark: Mark) -> None:
    """`used` is a share of the agreed contact time, 0 to 1; late is drawn whole."""
    side = rect.width()
    width = side * 0.125
    circle = rect.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour("chart_track"), width))
    painter.drawEllipse(circle)
    share = 1.0 if mark is Mark.LATE else max(0.0, min(1.0, used))
    painter.setPen(QPen(colour(COLOURS[mark]), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    if share and mark is not Mark.OPEN_END:
        painter.drawArc(circle, 90 * 16, -round(360 * 16 * share))
    if mark is Mark.LATE:
        _triangle(painter, rect)
    elif mark is Mark.PAUSED:
        _bars(painter, rect)
    painter.restore()


def _triangle(painter: QPainter, rect: QRectF) -> None:
    side, centre = rect.width(), rect.center()
    pen = QPen(colour("late_mark"), side * 0.055)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    path = QPainterPath(QPointF(centre.x(), centre.y() - side * 0.22))
    path.lineTo(centre.x() + side * 0.22, centre.y() + side * 0.16)
    path.lineTo(centre.x() - side * 0.22, centre.y() + side * 0.16)
    path.closeSubpath()
    painter.drawPath(path)
    painter.drawLine(QPointF(centre.x(), centre.y() - side * 0.07), QPointF(centre.x(), centre.y() + side * 0.03))
    painter.drawPoint(QPointF(centre.x(), centre.y() + side * 0.09))


def _bars(painter: QPainter, rect: QRectF) -> None:
    side, centre = rect.width(), rect.center()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("ink2"))
    for x in (-0.135, 0.045):
        bar = QRectF(centre.x() + x * side, centre.y() - side * 0.15, side * 0.09, side * 0.30)
        painter.drawRoundedRect(bar, 1, 1)
