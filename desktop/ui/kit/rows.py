"""Painted rows of a list: who waits with the time first, and things to tick."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.kit import icons, ring
from desktop.ui.kit.parts import paint_avatar
from desktop.ui.kit.style import paint_check, paint_ring
from desktop.ui.kit.theme import colour, font, px
from desktop.ui.kit.tokens import RADIUS, SIZE

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
"""The role under which a model gives the whole row."""


class ClientRow(NamedTuple):
    """Somebody and a time. Everything is text already; `tone` is a colour of the theme.

    `spoken` is the one sentence for a screen reader: who and when first. `used` None: no ring.
    """

    key: int
    name: str
    initials: str
    disc: int
    icon: str
    meta: str
    text: str
    when: str
    by: str
    tone: str
    used: float | None
    mark: ring.Mark
    spoken: str


class TickRow(NamedTuple):
    """Something to tick: a title, and who and when under it. `share`: of a bar before these, 0 to 1; None: no bar."""

    key: int
    title: str
    icon: str
    meta: str
    tone: str
    spoken: str
    share: float | None = None


class Rows(QStyledItemDelegate):
    """What both kinds share: the tint of the selected row, its ring, the hairline between rows."""

    text_from = 64

    def ground(self, painter: QPainter, option: QStyleOptionViewItem, last: bool) -> QRect:
        """Paint what lies under a row; gives its rectangle."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        hover = bool(state & QStyle.StateFlag.State_MouseOver)
        tile = QRectF(rect).adjusted(2, 2, -2, -2)
        radius = px(RADIUS["control"])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected or hover:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("selected" if selected else "hover"))
            painter.drawRoundedRect(tile, radius, radius)
        elif not last:
            painter.fillRect(
                rect.left() + px(self.text_from),
                rect.bottom(),
                rect.width() - px(self.text_from + 12),
                1,
                colour("line"),
            )
        keyboard = QStyle.StateFlag.State_KeyboardFocusChange
        if state & QStyle.StateFlag.State_HasFocus and state & keyboard:
            paint_ring(painter, QRectF(rect), colour("focus"), radius + 1)
        return rect


class ClientRows(Rows):
    """Disc, name and channel, the message; at the right the time and the ring. `dense`: as low as its words allow."""

    dense = False

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        lines = QFontMetrics(font("body_strong")).height() + QFontMetrics(font("small")).height()
        return QSize(px(300), lines + px(20) if self.dense else max(px(SIZE["row"]), lines + px(24)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ClientRow = index.data(ROW)
        painter.save()
        rect = self.ground(painter, option, index.row() == index.model().rowCount() - 1)
        disc = px(SIZE["avatar"])
        left, middle = rect.left() + px(12), rect.center().y() + 1
        paint_avatar(painter, QRectF(left, middle - disc / 2, disc, disc), row.initials, row.disc)
        rights = self._paint_time(painter, rect, row)
        first = QRect(rect.left() + px(self.text_from), middle - px(22), 0, px(22))
        second = first.translated(0, px(20))
        first.setRight(rights[0] - px(16))
        second.setRight(rights[1] - px(16))
        self._paint_name(painter, first, row)
        painter.setFont(font("small"))
        painter.setPen(colour("ink2"))
        elide(painter, second, row.text)
        painter.restore()

    def _paint_time(self, painter: QPainter, rect: QRect, row: ClientRow) -> tuple[int, int]:
        """Gives the left edges of its two lines."""
        middle, right = rect.center().y() + 1, rect.right() - px(10)
        if row.used is not None:
            side = px(26)
            ring.paint(painter, QRectF(right - side, middle - side / 2, side, side), row.used, row.mark)
            right -= side + px(10)
        edges = []
        for kind, ink, text, top in (("body_strong", row.tone, row.when, -22), ("small", "ink2", row.by, -2)):
            painter.setFont(font(kind))
            painter.setPen(colour(ink))
            width = painter.fontMetrics().horizontalAdvance(text) + 2
            edges.append(right - width)
            where = QRect(right - width, middle + px(top), width, px(22))
            painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
        return edges[0], edges[1]

    def _paint_name(self, painter: QPainter, rect: QRect, row: ClientRow) -> None:
        painter.setFont(font("body_strong"))
        painter.setPen(colour("ink"))
        used = elide(painter, rect, row.name)
        rest = rect.adjusted(used + px(12), 0, 0, 0)
        if rest.width() < px(48):
            return
        if row.icon:
            side = px(SIZE["icon_small"])
            where = QRectF(rest.left(), rest.center().y() - side / 2 + 1, side, side)
            icons.paint(painter, row.icon, where, colour("ink3"))
            rest = rest.adjusted(side + px(5), 0, 0, 0)
        painter.setFont(font("small"))
        painter.setPen(colour("ink3"))
        elide(painter, rest, row.meta)


class TickRows(Rows):
    """A box, a title of at most two lines, and who and when."""

    text_from = 42

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: TickRow = index.data(ROW)
        view = option.widget
        assert isinstance(view, QAbstractScrollArea)
        width = view.viewport().width() - px(self.text_from + 12)
        lines = len(two_lines(QFontMetrics(font("body")), row.title, width))
        return QSize(px(160), lines * px(20) + px(18) + px(12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: TickRow = index.data(ROW)
        painter.save()
        rect = self.ground(painter, option, last=True)
        side = px(20)
        paint_check(painter, QRectF(rect.left() + px(12), rect.top() + px(8), side, side), False, colour)
        left, top = rect.left() + px(self.text_from), rect.top() + px(6)
        width = rect.right() - px(8) - left
        painter.setFont(font("body"))
        painter.setPen(colour("ink"))
        for line in two_lines(painter.fontMetrics(), row.title, width):
            elide(painter, QRect(left, top, width, px(20)), line)
            top += px(20)
        if row.icon:
            small = px(14)
            icons.paint(painter, row.icon, QRectF(left, top + px(2), small, small), colour(row.tone))
            left, width = left + small + px(5), width - small - px(5)
        if row.share is not None:
            bar = min(px(72), width // 2)
            paint_share(painter, QRectF(left, top + px(6), bar, px(6)), row.share)
            left, width = left + bar + px(10), width - bar - px(10)
        painter.setFont(font("caption_strong" if row.tone != "ink2" else "caption"))
        painter.setPen(colour(row.tone))
        elide(painter, QRect(left, top, width, px(18)), row.meta)
        painter.restore()


def paint_share(painter: QPainter, rect: QRectF, share: float) -> None:
    """A bar that is filled so far; the number stands beside it."""
    radius = rect.height() / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("chart_track"))
    painter.drawRoundedRect(rect, radius, radius)
    if share > 0:
        painter.setBrush(colour("accent"))
        filled = max(rect.height(), rect.width() * min(1.0, share))
        painter.drawRoundedRect(QRectF(rect.left(), rect.top(), filled, rect.height()), radius, radius)


def elide(painter: QPainter, rect: QRect, text: str) -> int:
    """One line of text, cut at the right edge; gives the width it took."""
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, max(0, rect.width()))
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
    return metrics.horizontalAdvance(shown)


def two_lines(metrics: QFontMetrics, text: str, width: int) -> list[str]:
    """The text on one line or on two, broken between words; the second may still have to be cut."""
    text = " ".join(text.split())
    # To the fraction of a pixel: by rounded widths, a line that is said to fit is cut when it is painted.
    advance = QFontMetricsF(metrics).horizontalAdvance
    if advance(text) <= width:
        return [text]
    words, first = text.split(" "), ""
    while words and advance(f"{first} {words[0]}".strip()) <= width:
        first = f"{first} {words.pop(0)}".strip()
    return [first, " ".join(words)] if first and words else [text]
