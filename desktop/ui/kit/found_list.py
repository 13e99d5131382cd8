"""The list of what was found: headings, a disc or an icon, a note, and the keys that do the same."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QItemSelectionModel,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.kit import icons
from desktop.ui.kit.parts import paint_avatar
from desktop.ui.kit.rows import ROW, elide
from desktop.ui.kit.shown_model import Index, ShownModel
from desktop.ui.kit.theme import colour, font, px
from desktop.ui.kit.tokens import RADIUS, SIZE

EACH_KEY = re.compile(r"[^+]+|\+$")
"""Of keys held together, such as Ctrl+L or Ctrl++."""


class FoundRow(NamedTuple):
    """Everything is text already. A `heading` cannot be chosen. `disc` with `initials`: a client; else the `icon`."""

    title: str
    spoken: str
    note: str = ""
    icon: str = ""
    initials: str = ""
    disc: int = 0
    keys: str = ""
    heading: bool = False


class FoundModel(ShownModel[FoundRow]):
    def tip(self, row: FoundRow) -> str:
        return row.title


class FoundList(QListView):
    """One row is always chosen, where there is any; the keyboard stays in the field above and moves it from there."""

    chosen = Signal(int)
    """The place of the row that was pressed."""
    moved = Signal(str)
    """What the chosen row says."""

    def __init__(self, most: int = 9) -> None:
        super().__init__()
        self._model, self._most = FoundModel(), most
        self.setModel(self._model)
        self.setItemDelegate(FoundRows(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(lambda index: self.chosen.emit(index.row()))

    def show_rows(self, rows: Sequence[FoundRow]) -> None:
        """Other rows; the first is chosen."""
        self._model.replace(rows)
        self.updateGeometry()
        self.scrollToTop()
        self._take(next((at for at, row in enumerate(rows) if not row.heading), -1))

    def at(self) -> int:
        """The place of the chosen row; -1 for none."""
        return self.currentIndex().row()

    def step(self, by: int) -> None:
        """The next row up or down; round at either end."""
        places = [at for at, row in enumerate(self._model.rows) if not row.heading]
        if places:
            now = places.index(self.at()) if self.at() in places else -1
            self._take(places[(now + by) % len(places)])

    def sizeHint(self) -> QSize:
        rows = range(min(len(self._model.rows), self._most + 3))
        return QSize(px(320), sum(self.sizeHintForRow(at) for at in rows) + px(4))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(240), min(self.sizeHint().height(), px(140)))

    def _take(self, at: int) -> None:
        index = self._model.index(at)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if index.isValid():
            heading = at > 0 and self._model.rows[at - 1].heading
            self.scrollTo(self._model.index(at - 1) if heading else index)
            self.scrollTo(index)
            self.moved.emit(self._model.rows[at].spoken)


class FoundRows(QStyledItemDelegate):
    """A row in one line: what does not fit is shortened, the note before the title."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        row: FoundRow = index.data(ROW)
        if row.heading:
            return QSize(px(200), QFontMetrics(font("caption_strong")).height() + px(18))
        return QSize(px(200), max(px(44), QFontMetrics(font("body")).height() + px(20)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: FoundRow = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        if row.heading:
            painter.setFont(font("caption_strong"))
            painter.setPen(colour("ink2"))
            inside = rect.adjusted(px(14), px(10), -px(14), 0)
            painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, row.title)
        else:
            state: QStyle.StateFlag = option.state
            taken = bool(state & QStyle.StateFlag.State_Selected)
            self._ground(painter, rect, taken, bool(state & QStyle.StateFlag.State_MouseOver))
            self._paint_row(painter, rect, row, taken)
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRect, taken: bool, hover: bool) -> None:
        if not taken and not hover:
            return
        tile = QRectF(rect).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("selected" if taken else "hover"))
        painter.drawRoundedRect(tile, px(RADIUS["control"]), px(RADIUS["control"]))
        if taken:
            # A bar too: the tint alone would be colour alone.
            painter.setBrush(colour("accent"))
            painter.drawRoundedRect(QRectF(rect.left(), rect.top() + px(10), px(3), rect.height() - px(20)), 1.5, 1.5)

    def _paint_row(self, painter: QPainter, rect: QRect, row: FoundRow, taken: bool) -> None:
        side = px(SIZE["avatar_small"])
        mark = QRectF(rect.left() + px(14), rect.center().y() - side / 2 + 1, side, side)
        if row.initials:
            paint_avatar(painter, mark, row.initials, row.disc)
        elif row.icon:
            room = px(SIZE["icon"])
            inner = QRectF(mark.center().x() - room / 2, mark.center().y() - room / 2, room, room)
            icons.paint(painter, row.icon, inner, colour("ink2"))
        left = rect.left() + px(14) + side + px(14)
        right = rect.right() - px(14)
        if row.keys:
            right = self._paint_keys(painter, rect, row.keys, right) - px(12)
        painter.setFont(font("body_strong" if taken else "body"))
        painter.setPen(colour("accent_ink" if taken else "ink"))
        used = elide(painter, QRect(left, rect.top(), right - left, rect.height()), row.title)
        rest = QRect(left + used + px(10), rect.top(), right - left - used - px(10), rect.height())
        if row.note and rest.width() > px(40):
            painter.setFont(font("small"))
            painter.setPen(colour("ink2"))
            elide(painter, rest, row.note)

    def _paint_keys(self, painter: QPainter, rect: QRect, keys: str, right: int) -> int:
        """A cap each, as on the buttons; gives the left edge of the first."""
        painter.setFont(font("caption"))
        height, tint = painter.fontMetrics().height() + px(5), QColor(colour("ink2"))
        tint.setAlpha(38)
        for key in reversed(EACH_KEY.findall(keys)):
            width = max(height, painter.fontMetrics().horizontalAdvance(key) + px(10))
            cap = QRectF(right - width, rect.center().y() - height / 2 + 1, width, height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tint)
            painter.drawRoundedRect(cap, px(4), px(4))
            painter.setPen(colour("ink2"))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
            right -= width + px(4)
        return right + px(4)
