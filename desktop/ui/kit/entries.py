"""Painted entries of a card: box or icon, words, a time at the right, a line under it; headings."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QStyleOptionViewItem

from desktop.ui.kit import icons
from desktop.ui.kit.rows import ROW, Rows, elide, two_lines
from desktop.ui.kit.style import paint_check
from desktop.ui.kit.theme import colour, font, px

Index = QModelIndex | QPersistentModelIndex


class EntryRow(NamedTuple):
    """Everything is text already; a `tone` is a colour of the theme. `box`: ticked or not; None has an icon there.

    `spoken` is the one sentence for a screen reader. A `heading` cannot be chosen; what is `struck` is over; what is
    `dim` is there and does not count.
    """

    key: int
    title: str
    spoken: str
    box: bool | None = None
    icon: str = ""
    icon_tone: str = "ink2"
    right: str = ""
    right_tone: str = "ink2"
    under: str = ""
    under_tone: str = "ink2"
    under_icon: str = ""
    struck: bool = False
    heading: bool = False
    dim: bool = False


class Entries(Rows):
    """A title of two lines at the most; where the right side leaves it no room, that goes under it."""

    mark_from, text_from = 10, 40

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: EntryRow = index.data(ROW)
        view = option.widget
        assert isinstance(view, QAbstractScrollArea)
        if row.heading:
            top = px(14 if _parts(index) else 2)
            return QSize(px(160), _height("caption_strong") + px(6) + top)
        titles, under = _words(row, view.viewport().width() - px(self.text_from + 12))
        height = len(titles) * _height("body") + (_height("caption") if under else 0)
        return QSize(px(160), max(height, px(20)) + px(12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: EntryRow = index.data(ROW)
        painter.save()
        if row.heading:
            self._paint_heading(painter, option.rect, row, line=_parts(index))
        else:
            self._paint_entry(painter, self.ground(painter, option, last=True), row)
        painter.restore()

    def _paint_entry(self, painter: QPainter, rect: QRect, row: EntryRow) -> None:
        left, top, line = rect.left() + px(self.text_from), rect.top() + px(6), _height("body")
        width = rect.width() - px(self.text_from + 12)
        side = px(20)
        mark = QRectF(rect.left() + px(self.mark_from), top + (line - side) / 2, side, side)
        if row.box is not None:
            paint_check(painter, mark, row.box, colour)
        elif row.icon:
            icons.paint(painter, row.icon, mark, colour(row.icon_tone))
        titles, under = _words(row, width)
        painter.setFont(_title_font(row))
        painter.setPen(colour("ink3" if row.struck or row.dim else "ink"))
        for at, words in enumerate(titles):
            room = width - (_right(row) if at == 0 and under != _beneath(row) else 0)
            elide(painter, QRect(left, top, room if _at_right(row, under) else width, line), words)
            top += line
        if _at_right(row, under):
            painter.setFont(font(_right_kind(row)))
            painter.setPen(colour(row.right_tone))
            where = QRect(left, rect.top() + px(6), width, line)
            painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, row.right)
        if under:
            tone = row.under_tone if row.under else row.right_tone
            small = px(14)
            if row.under_icon and row.under:
                icons.paint(painter, row.under_icon, QRectF(left, top + px(1), small, small), colour(tone))
                left, width = left + small + px(5), width - small - px(5)
            painter.setFont(font("caption"))
            painter.setPen(colour(tone))
            elide(painter, QRect(left, top, width, _height("caption")), under)

    def _paint_heading(self, painter: QPainter, rect: QRect, row: EntryRow, line: bool) -> None:
        inside = rect.adjusted(px(10), px(14 if line else 2), -px(12), -px(4))
        if line:
            painter.fillRect(inside.left(), rect.top() + px(6), inside.width(), 1, colour("line"))
        painter.setFont(font("caption"))
        painter.setPen(colour("ink2"))
        right = painter.fontMetrics().horizontalAdvance(row.right) + px(8) if row.right else 0
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, row.right)
        small = px(14)
        if row.icon:
            middle = inside.center().y() - small / 2 + 1
            icons.paint(painter, row.icon, QRectF(inside.left(), middle, small, small), colour(row.icon_tone))
        shift = small + px(6) if row.icon else 0
        painter.setFont(font("caption_strong"))
        painter.setPen(colour(row.icon_tone))
        elide(painter, inside.adjusted(shift, 0, -right, 0), row.title)


def _parts(index: Index) -> bool:
    """Whether a heading stands under entries, from which a line parts it."""
    return index.row() > 0 and not index.sibling(index.row() - 1, 0).data(ROW).heading


def _words(row: EntryRow, width: int) -> tuple[list[str], str]:
    """The lines of the title, and what stands under it."""
    metrics, right = QFontMetrics(_title_font(row)), _right(row)
    if not right:
        return two_lines(metrics, row.title, width), row.under
    beside = width - right
    if beside >= min(metrics.horizontalAdvance(row.title), width * 0.45):
        lines = two_lines(metrics, row.title, beside)
        return lines, row.under
    return two_lines(metrics, row.title, width), _beneath(row)


def _at_right(row: EntryRow, under: str) -> bool:
    return bool(row.right) and under == row.under


def _beneath(row: EntryRow) -> str:
    return " · ".join(part for part in (row.right, row.under) if part)


def _right(row: EntryRow) -> int:
    return QFontMetrics(font(_right_kind(row))).horizontalAdvance(row.right) + px(12) if row.right else 0


def _right_kind(row: EntryRow) -> str:
    return "small" if row.right_tone == "ink2" else "small_strong"


def _title_font(row: EntryRow) -> QFont:
    if not row.struck:
        return font("body")
    struck = QFont(font("body"))
    struck.setStrikeOut(True)
    return struck


def _height(kind: str) -> int:
    return QFontMetrics(font(kind)).height() + px(2)
