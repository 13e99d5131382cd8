"""Painted steps of a plan: the day, whose step it is, and its bar on the days from today to the goal."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractScrollArea, QStyleOptionViewItem

from desktop.ui.kit import icons
from desktop.ui.kit.rows import ROW, Rows, elide, two_lines
from desktop.ui.kit.style import paint_check
from desktop.ui.kit.theme import colour, font, px

Index = QModelIndex | QPersistentModelIndex
Span = tuple[int, int]
"""Days on the axis: the first, and the one after the last."""

BAR = 14
SPLIT = 0.54
"""The share of the words; the bars have the rest."""
WORDS_MOST = 560
BARS_FROM = 560
"""In a narrower list there are words only."""


class StepRow(NamedTuple):
    """Everything is text already. `bar`: the working days it takes; `room`: the days that are left for its lateness.

    `slip`: where the bar would come to stand, because something is late. `heading`: the goal, which cannot be chosen.
    """

    key: int
    title: str
    spoken: str
    day: str
    near: str
    under: str
    mine: bool = True
    done: bool = False
    bar: Span = (0, 1)
    room: Span | None = None
    slip: Span | None = None
    tone: str = "ink2"
    under_tone: str = "ink2"
    heading: bool = False


class Axis(NamedTuple):
    """`days` from the first one shown to the last; `today`: its place, None where it lies outside; `goal`: its end.

    `closed`: days in a row on which she does not work. `marks`: a few days in words.
    """

    days: int = 1
    today: int | None = None
    goal: int = 1
    closed: tuple[Span, ...] = ()
    marks: tuple[tuple[int, str], ...] = ()


class Columns(NamedTuple):
    """Where things stand in a row, in pixels from its left edge."""

    day: int
    box: int
    words: int
    words_end: int
    bars: int
    bars_end: int

    @property
    def has_bars(self) -> bool:
        return self.bars_end > self.bars


def columns(width: int, ticks: bool = True) -> Columns:
    """For a list of this width; without boxes to tick the words have their place."""
    metrics = QFontMetrics(font("small_strong"))
    day, box = px(14), px(14) + max(px(84), metrics.horizontalAdvance("Wed 30 Nov.")) + px(10)
    words = box + px(54 if ticks else 28)
    if width < px(BARS_FROM):
        return Columns(day, box, words, width - px(12), width, width)
    end = min(round(width * SPLIT), px(WORDS_MOST))
    return Columns(day, box, words, end, end + px(20), width - px(16))


class StepRows(Rows):
    """The day first; then the step; then its bar. Hers is full, theirs an outline with a point: no colour needed."""

    def __init__(self, view: QAbstractScrollArea) -> None:
        super().__init__(view)
        self.axis = Axis()
        self.ticks = True
        """Else there are no boxes: the steps are to be read."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = option.widget
        assert isinstance(view, QAbstractScrollArea)
        row: StepRow = index.data(ROW)
        place = columns(view.viewport().width(), self.ticks)
        lines = len(two_lines(QFontMetrics(font("body")), row.title, place.words_end - place.words))
        return QSize(px(200), lines * _high("body") + _high("caption") + px(14))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: StepRow = index.data(ROW)
        painter.save()
        rect = option.rect
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = columns(rect.width(), self.ticks)
        if not row.heading:
            self.ground(painter, option, last=True)
        if place.has_bars:
            self._paint_days(painter, rect, place)
        self._paint_when(painter, rect, place, row)
        self._paint_words(painter, rect, place, row)
        if place.has_bars:
            self._paint_bars(painter, rect, place, row)
        painter.restore()

    def _paint_when(self, painter: QPainter, rect: QRect, place: Columns, row: StepRow) -> None:
        left, top = rect.left() + place.day, rect.top() + px(6)
        width = place.box - place.day - px(8)
        painter.setFont(font("small_strong"))
        painter.setPen(colour("ink3" if row.done else "ink"))
        elide(painter, QRect(left, top, width, _high("body")), row.day)
        painter.setFont(font("caption_strong" if row.tone != "ink2" else "caption"))
        painter.setPen(colour(row.tone))
        elide(painter, QRect(left, top + _high("body"), width, _high("caption")), row.near)

    def _paint_words(self, painter: QPainter, rect: QRect, place: Columns, row: StepRow) -> None:
        side, top = px(20), rect.top() + px(6)
        mark = QRectF(rect.left() + place.box, top + (_high("body") - side) / 2, side, side)
        if row.heading:
            icons.paint(painter, "flag", mark, colour("accent"))
        else:
            if self.ticks:
                paint_check(painter, mark, row.done, colour)
            small = px(16)
            from_left = mark.right() + px(9) if self.ticks else mark.left()
            who = QRectF(from_left, top + (_high("body") - small) / 2, small, small)
            paint_whose(painter, who, row.mine)
        left, width = rect.left() + place.words, place.words_end - place.words
        painter.setFont(font("body_strong" if row.heading else "body"))
        painter.setPen(colour("ink3" if row.done else "ink"))
        for line in two_lines(painter.fontMetrics(), row.title, width):
            elide(painter, QRect(left, top, width, _high("body")), line)
            top += _high("body")
        painter.setFont(font("caption"))
        painter.setPen(colour(row.under_tone))
        elide(painter, QRect(left, top, width, _high("caption")), row.under)

    def _paint_days(self, painter: QPainter, rect: QRect, place: Columns) -> None:
        """What is behind the bars: days off, today, the goal."""
        for first, after in self.axis.closed:
            left, right = round(self.x(first, place)), round(self.x(after, place))
            painter.fillRect(rect.left() + left, rect.top(), right - left, rect.height(), colour("sunken"))
        if self.axis.today is not None:
            x = round((self.x(self.axis.today, place) + self.x(self.axis.today + 1, place)) / 2)
            painter.fillRect(rect.left() + x, rect.top(), max(1, px(1)), rect.height(), colour("late_mark"))
        x = round(self.x(self.axis.goal, place))
        painter.fillRect(rect.left() + x - px(2), rect.top(), px(2), rect.height(), colour("accent"))

    def _paint_bars(self, painter: QPainter, rect: QRect, place: Columns, row: StepRow) -> None:
        middle, high = rect.center().y() + 0.5, px(BAR)
        if row.heading:
            flag, x = px(18), rect.left() + self.x(self.axis.goal, place)
            icons.paint(painter, "flag", QRectF(x - flag - px(6), middle - flag / 2, flag, flag), colour("accent"))
            return
        apart = px(9) if row.slip else 0
        bar = self._span(rect, place, row.bar, middle - apart, high)
        if row.room is not None:
            gap = self._span(rect, place, row.room, middle - apart, high)
            painter.setPen(QPen(colour("usual_mark"), 1, Qt.PenStyle.DotLine))
            painter.setBrush(QBrush(colour("usual_mark"), Qt.BrushStyle.BDiagPattern))
            painter.drawRect(gap.adjusted(0.5, 1.5, -0.5, -1.5))
        paint_bar(painter, bar, row.mine, row.done)
        if row.slip is not None:
            ghost = self._span(rect, place, row.slip, middle + apart, high)
            painter.setPen(QPen(colour("late_mark"), 1.5, Qt.PenStyle.DashLine))
            painter.setBrush(colour("late_soft"))
            painter.drawRoundedRect(ghost, px(4), px(4))

    def _span(self, rect: QRect, place: Columns, span: Span, middle: float, high: float) -> QRectF:
        left, right = self.x(span[0], place), self.x(span[1], place)
        return QRectF(rect.left() + left + 1, middle - high / 2, max(right - left - 2, px(5)), high)

    def x(self, day: int, place: Columns) -> float:
        """Where a day begins, from the left edge of a row."""
        whole = place.bars_end - place.bars
        return place.bars + whole * min(max(day, 0), self.axis.days) / self.axis.days


def paint_bar(painter: QPainter, bar: QRectF, mine: bool, done: bool) -> None:
    """Hers: full and round. Theirs: an outline with a point, as something that is handed over."""
    if mine:
        painter.setPen(QPen(colour("kept_mark"), 1.5) if done else Qt.PenStyle.NoPen)
        painter.setBrush(colour("kept_soft" if done else "accent"))
        painter.drawRoundedRect(bar, px(4), px(4))
        return
    painter.setPen(QPen(colour("kept_mark" if done else "usual_mark"), 1.5))
    painter.setBrush(colour("kept_soft" if done else "surface"))
    tip = min(bar.height() / 2, bar.width() / 2)
    inside = bar.adjusted(0.75, 0.75, -0.75, -0.75)
    painter.drawPolygon(
        QPolygonF(
            [
                inside.topLeft(),
                QPointF(inside.right() - tip, inside.top()),
                QPointF(inside.right(), inside.center().y()),
                QPointF(inside.right() - tip, inside.bottom()),
                inside.bottomLeft(),
            ]
        )
    )


def paint_whose(painter: QPainter, where: QRectF, mine: bool) -> None:
    """The same two shapes, small."""
    paint_bar(painter, where.adjusted(0, where.height() * 0.2, 0, -where.height() * 0.2), mine, done=False)


def _high(kind: str) -> int:
    return QFontMetrics(font(kind)).height() + px(2)
