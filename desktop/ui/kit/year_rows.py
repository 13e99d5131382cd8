"""A year in rows, month by month: what stood, what was counted beside its usual, what was done."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen

from desktop.ui.kit import icons
from desktop.ui.kit.chart import Chart, Place
from desktop.ui.kit.rows import elide
from desktop.ui.kit.theme import colour, font, px
from desktop.ui.kit.usual_band import band

LEAST = 3.0
"""A row has the height of so many, however few there were: one alone is not to look like a mountain."""
_GAP = 6


class Span(NamedTuple):
    """From where to where, in months from the left. `open`: it goes on."""

    begins: float
    ends: float
    open: bool


class Column(NamedTuple):
    """What was counted in a month; None where nothing is known of it. `more`: clearly more than is usual."""

    number: int | None
    text: str = ""
    usual: float | None = None
    more: bool = False


class YearRow(NamedTuple):
    """`spoken`: each month in words; '' where there is nothing to step on. One of the three is given."""

    label: str
    spoken: tuple[str, ...]
    spans: tuple[Span, ...] | None = None
    columns: tuple[Column, ...] | None = None
    icons: tuple[tuple[str, ...], ...] | None = None


class YearRows(Chart):
    def __init__(self) -> None:
        super().__init__()
        self._months: tuple[str, ...] = ()
        self._rows: tuple[YearRow, ...] = ()

    def show_rows(self, months: Sequence[str], rows: Sequence[YearRow]) -> None:
        """`months`: the words over each column."""
        self._months, self._rows = tuple(months), tuple(rows)
        self.forget_place()
        self.updateGeometry()
        self.update()

    def places(self) -> list[Place]:
        return [(x, y) for y, row in enumerate(self._rows) for x, words in enumerate(row.spoken) if words]

    def beyond(self, at: Place, step: Place) -> Place | None:
        """Up and down stay in their month."""
        found = super().beyond(at, step)
        return found if found is None or step[0] or found[0] == at[0] else None

    def cell(self, at: Place) -> QRectF:
        left, width = self._track()
        wide = width / max(1, len(self._months))
        return QRectF(left + at[0] * wide, self._top(at[1]), wide, self._tall(at[1])).adjusted(2, 2, -2, -2)

    def spoken(self, at: Place) -> str:
        return f"{self._rows[at[1]].label}, {self._rows[at[1]].spoken[at[0]]}"

    def sizeHint(self) -> QSize:
        return QSize(px(640), self._top(len(self._rows)))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(420), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_head(painter)
        left, width = self._track()
        for y, row in enumerate(self._rows):
            room = QRectF(0, self._top(y), left - px(10), self._tall(y)).toRect()
            painter.setFont(font("small"))
            painter.setPen(colour("ink"))
            elide(painter, room, row.label)
            if row.spans is not None:
                self._paint_spans(painter, row.spans, QRectF(left, self._top(y), width, self._tall(y)))
            elif row.columns is not None:
                self._paint_columns(painter, row.columns, y)
            elif row.icons is not None:
                self._paint_icons(painter, row.icons, y)
        self.paint_focus(painter)

    def _paint_head(self, painter: QPainter) -> None:
        painter.setFont(font("caption"))
        painter.setPen(colour("ink2"))
        wide = self._track()[1] / max(1, len(self._months))
        widest = max((painter.fontMetrics().horizontalAdvance(words) for words in self._months), default=0)
        every = 1 if widest + px(4) <= wide else 2
        for x, words in enumerate(self._months):
            # The present month has its word, whichever others have.
            if (len(self._months) - 1 - x) % every == 0:
                where = QRectF(self.cell((x, 0)).center().x() - wide, 0, 2 * wide, self._head())
                painter.drawText(where, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, words)

    def _paint_spans(self, painter: QPainter, spans: Sequence[Span], where: QRectF) -> None:
        step, middle, height = where.width() / max(1, len(self._months)), where.center().y(), px(12)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("sunken"))
        painter.drawRoundedRect(QRectF(where.left(), middle - px(3), where.width(), px(6)), px(3), px(3))
        for one in spans:
            left, right = where.left() + one.begins * step, where.left() + one.ends * step
            bar = QRectF(left, middle - height / 2, max(right - left, height), height)
            painter.setPen(QPen(colour("calm_mark"), 1.5))
            painter.setBrush(colour("calm_mark") if one.open else colour("calm_soft"))
            painter.drawRoundedRect(bar, height / 2, height / 2)

    def _paint_columns(self, painter: QPainter, columns: Sequence[Column], y: int) -> None:
        most = max([LEAST, *(one.number or 0 for one in columns), *(one.usual or 0.0 for one in columns)])
        words = QFontMetrics(font("caption_strong")).height()
        for x, one in enumerate(columns):
            cell = self.cell((x, y))
            floor, high = cell.bottom() - 1, cell.height() - words - px(2)
            if one.number is None:
                continue
            painter.setPen(Qt.PenStyle.NoPen)
            if one.usual:
                tall = max(high * one.usual / most, px(2))
                painter.setBrush(band())
                painter.drawRoundedRect(QRectF(cell.left(), floor - tall, cell.width(), tall), px(2), px(2))
            tall = high * one.number / most if one.number else px(1)
            wide = min(cell.width() * 0.42, px(16))
            bar = QRectF(cell.center().x() - wide / 2, floor - tall, wide, tall)
            painter.setBrush(colour("calm_mark" if one.more else "usual_mark" if one.number else "line_ui"))
            painter.drawRoundedRect(bar, px(2), px(2))
            painter.setFont(font("caption_strong" if one.more else "caption"))
            painter.setPen(colour("calm_ink" if one.more else "ink2"))
            above = QRectF(cell.left() - px(6), floor - tall - words, cell.width() + px(12), words)
            if one.number:
                painter.drawText(above, Qt.AlignmentFlag.AlignCenter, one.text)
        painter.setPen(QPen(colour("line"), 1))
        left, width = self._track()
        foot = round(self.cell((0, y)).bottom())
        painter.drawLine(round(left), foot, round(left + width), foot)

    def _paint_icons(self, painter: QPainter, months: Sequence[Sequence[str]], y: int) -> None:
        side = px(16)
        for x, names in enumerate(months):
            cell = self.cell((x, y))
            step = min(side + px(2), cell.width() / max(1, len(names)))
            left = cell.center().x() - (step * (len(names) - 1) + side) / 2
            for place, name in enumerate(names):
                where = QRectF(left + place * step, cell.center().y() - side / 2, side, side)
                icons.paint(painter, name, where, colour("ink2"))

    def _track(self) -> tuple[float, float]:
        """Where the months begin, and how wide they are together."""
        words = QFontMetrics(font("small"))
        widest = max((words.horizontalAdvance(row.label) for row in self._rows), default=0)
        left = min(widest + px(14), round(self.width() * 0.34))
        return left, max(px(60), self.width() - left)

    def _head(self) -> int:
        return QFontMetrics(font("caption")).height() + px(6)

    def _tall(self, y: int) -> int:
        counts = self._rows[y].columns is not None
        return QFontMetrics(font("caption_strong")).height() + px(34) if counts else px(30)

    def _top(self, y: int) -> int:
        return self._head() + sum(self._tall(at) + px(_GAP) for at in range(y))
