"""How a painted week looks: seven wells with the open hours as blocks, the hours beside them."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QFontMetrics, QPainter, QPainterPath, QPen

from desktop.domain.week_painting import DAY, Piece, WeekSpans, overlaps, pieces
from desktop.ui import formats, hours_words
from desktop.ui.kit.theme import colour, font, px


class Cells(NamedTuple):
    """A rectangle of days and minutes; `last` day is in it, `closes` is not."""

    first: int
    last: int
    opens: int
    closes: int

    @property
    def days(self) -> range:
        return range(self.first, self.last + 1)


class Measure(NamedTuple):
    """Where things lie: `opens` to `closes` is what is shown of a day, in minutes."""

    width: int
    height: int
    opens: int
    closes: int
    axis: int
    head: int

    @property
    def column(self) -> float:
        return (self.width - self.axis) / 7

    def y(self, minute: float) -> float:
        return self.head + (self.height - self.head) * (minute - self.opens) / (self.closes - self.opens)

    def well(self, day: int) -> QRectF:
        left = self.axis + day * self.column
        return QRectF(left + px(3), self.head, self.column - px(6), self.height - self.head)

    def block(self, day: int, opens: int, closes: int) -> QRectF:
        top = self.y(max(opens, self.opens))
        well = self.well(day)
        return QRectF(well.left(), top, well.width(), max(px(2), self.y(min(closes, self.closes)) - top))

    def area(self, cells: Cells) -> QRectF:
        first = self.block(cells.first, cells.opens, cells.closes)
        return first.united(self.block(cells.last, cells.opens, cells.closes))

    def day_at(self, x: float) -> int:
        return min(6, max(0, int((x - self.axis) // self.column)))

    def minute_at(self, y: float) -> float:
        return self.opens + (y - self.head) * (self.closes - self.opens) / max(1, self.height - self.head)


def axis_width() -> int:
    return QFontMetrics(font("caption")).horizontalAdvance("00:00") + px(12)


def head_height() -> int:
    return QFontMetrics(font("label")).height() + px(10)


def paint_week(painter: QPainter, measure: Measure, week: WeekSpans, closed: str, dim: bool) -> None:
    """`closed`: the word on a day without hours. `dim`: nothing of it can be changed."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_hours(painter, measure)
    seen = pieces(week)
    for day in range(7):
        _paint_day(painter, measure, day, seen[day], closed)
    for day, of_day in enumerate(seen):
        for piece in of_day:
            _paint_block(painter, measure, day, piece, dim)
    for twice in overlaps(week):
        painter.setPen(QPen(colour("soon_mark"), 1.5))
        painter.setBrush(QBrush(colour("soon_soft"), Qt.BrushStyle.SolidPattern))
        block = measure.block(twice.day, twice.opens, twice.closes)
        painter.drawRoundedRect(block, px(4), px(4))
        painter.fillRect(block, QBrush(colour("soon_mark"), Qt.BrushStyle.BDiagPattern))


def paint_words(painter: QPainter, measure: Measure, week: WeekSpans, dim: bool) -> None:
    """The hours in their blocks, over everything else."""
    painter.setFont(font("small_strong"))
    painter.setPen(colour("accent_ink" if dim else "on_accent"))
    for day, of_day in enumerate(pieces(week)):
        for piece in of_day:
            _paint_words(painter, measure.block(day, piece.opens, piece.closes), piece)


def paint_cursor(painter: QPainter, measure: Measure, cell: QRectF, cells: Cells, focused: bool) -> None:
    """A dashed line around what is chosen, a firm one around the cell the keys are in."""
    area = measure.area(cells)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    halo = QPen(colour("surface"), 3.5)
    if area.height() > cell.height() + 1 or cells.first != cells.last:
        for pen in (halo, QPen(colour("focus"), 1.75, Qt.PenStyle.DashLine)):
            painter.setPen(pen)
            painter.drawRoundedRect(area.adjusted(-2, -2, 2, 2), px(7), px(7))
    if focused:
        for pen in (halo, QPen(colour("focus"), 2)):
            painter.setPen(pen)
            painter.drawRoundedRect(cell.adjusted(-1, -1, 1, 1), px(4), px(4))


def paint_label(painter: QPainter, measure: Measure, near: QPointF, text: str) -> None:
    """The live label, always inside the picture."""
    metrics = QFontMetrics(font("small_strong"))
    width, height = metrics.horizontalAdvance(text) + px(24), metrics.height() + px(10)
    left = min(max(0.0, near.x() + px(10)), measure.width - width)
    top = min(max(0.0, near.y() + px(8)), measure.height - height)
    rect = QRectF(left, top, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("toast"))
    painter.drawRoundedRect(rect, px(8), px(8))
    painter.setPen(colour("toast_ink"))
    painter.setFont(font("small_strong"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


def _paint_hours(painter: QPainter, measure: Measure) -> None:
    painter.setFont(font("caption"))
    painter.setPen(colour("ink2"))
    tall = QFontMetrics(font("caption")).height()
    first, last = measure.opens // 60, measure.closes // 60
    step = 2 if last - first <= 16 else 3
    for hour in range(first + first % step, last + 1, step):
        top = min(max(measure.head - tall / 2, measure.y(hour * 60) - tall / 2), measure.height - tall)
        where = QRectF(0, top, measure.axis - px(8), tall)
        text = "24:00" if hour == 24 else formats.hour(hour)
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


def _paint_day(painter: QPainter, measure: Measure, day: int, seen: tuple[Piece, ...], closed: str) -> None:
    well = measure.well(day)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("sunken"))
    painter.drawRoundedRect(well, px(7), px(7))
    first, last = measure.opens // 60, measure.closes // 60
    for hour in range(first + 1, last):
        painter.fillRect(QRectF(well.left(), measure.y(hour * 60), well.width(), 1), colour("line"))
    painter.setFont(font("label"))
    painter.setPen(colour("ink" if seen else "ink3"))
    head = QRectF(measure.axis + day * measure.column, 0, measure.column, measure.head - px(4))
    painter.drawText(head, Qt.AlignmentFlag.AlignCenter, formats.capital(hours_words.weekday(day)))
    if not seen:
        painter.setFont(font("caption"))
        metrics = QFontMetrics(font("caption"))
        word = metrics.elidedText(closed, Qt.TextElideMode.ElideRight, int(well.width()))
        where = QRectF(well.left(), well.top() + px(6), well.width(), metrics.height())
        painter.drawText(where, Qt.AlignmentFlag.AlignCenter, word)


def _paint_block(painter: QPainter, measure: Measure, day: int, piece: Piece, dim: bool) -> None:
    block = measure.block(day, piece.opens, piece.closes)
    painter.setPen(QPen(colour("accent"), 1) if dim else Qt.PenStyle.NoPen)
    painter.setBrush(colour("accent_soft" if dim else "accent"))
    painter.drawPath(_rounded(block, over_top=piece.day != day, over_end=_goes_on(piece, day)))


def _paint_words(painter: QPainter, block: QRectF, piece: Piece) -> None:
    metrics = QFontMetrics(font("small_strong"))
    if block.height() < metrics.height() - px(3):
        return
    top = block.top() + min(px(4), (block.height() - metrics.height()) / 2)
    where = QRect(round(block.left()), round(top), round(block.width()), metrics.height())
    words = metrics.elidedText(hours_words.spans([piece.span]), Qt.TextElideMode.ElideRight, where.width())
    painter.drawText(where, Qt.AlignmentFlag.AlignCenter, words)


def _goes_on(piece: Piece, day: int) -> bool:
    return piece.day == day and piece.closes == DAY and piece.span[1] != DAY


def _rounded(block: QRectF, *, over_top: bool, over_end: bool) -> QPainterPath:
    """Round where it begins and ends, straight where it only passes midnight."""
    radius = min(float(px(5)), block.height() / 2)
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addRoundedRect(block, radius, radius)
    if over_top:
        path.addRect(QRectF(block.left(), block.top(), block.width(), block.height() / 2))
    if over_end:
        path.addRect(QRectF(block.left(), block.center().y(), block.width(), block.height() / 2))
    return path.simplified()
