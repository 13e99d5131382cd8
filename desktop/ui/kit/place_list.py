"""A list of things to place: each can be dragged out of it, and digits send the chosen one to a day."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desktop.ui.kit import access, icons
from desktop.ui.kit.parts import paint_avatar
from desktop.ui.kit.rows import ROW, elide, two_lines
from desktop.ui.kit.style import paint_ring
from desktop.ui.kit.theme import colour, font, px
from desktop.ui.kit.tokens import RADIUS, SIZE

Index = QModelIndex | QPersistentModelIndex
_LEFT, _RIGHT = 20, 9
"""What stands before a title, the grip, and after what is at its right."""
AT_ONCE = 200
"""So many rows are laid out in one go; the rest follow turn by turn."""


class PlaceRow(NamedTuple):
    """Everything is text already. A `heading` has a disc, and `under` a second line; it cannot be chosen.

    `right`: how long it takes; `tone` is a colour of the theme. With an `icon` it is a plain line that is not dragged,
    and `right` says when. `whose`, `note`: only for who listens.
    """

    key: int
    title: str
    right: str = ""
    under: str = ""
    tone: str = "ink2"
    heading: bool = False
    initials: str = ""
    disc: int = 0
    icon: str = ""
    whose: str = ""
    note: str = ""

    @property
    def spoken(self) -> str:
        """One sentence for a screen reader; made when it is asked for, as there may be thousands."""
        when, length = (self.right, "") if self.icon else ("", self.right)
        return ", ".join(part for part in (when, self.title, self.whose, self.under, length, self.note) if part)


class PlaceModel(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[PlaceRow, ...] = ()

    def replace(self, rows: Sequence[PlaceRow]) -> None:
        new = tuple(rows)
        if new == self.rows:
            return
        self.beginResetModel()
        self.rows = new
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        heading = index.isValid() and self.rows[index.row()].heading
        return Qt.ItemFlag.NoItemFlags if heading else super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return row.spoken
        return row.spoken if role == Qt.ItemDataRole.ToolTipRole and not row.heading else None


class PlaceList(QListView):
    """Digits, letters and Delete in `keys` act on the chosen one; Enter and two clicks open it."""

    opened = Signal(int)
    held = Signal(int, QPoint)
    """Of the key, dragged to this point of the screen."""
    dropped = Signal(int, QPoint)
    left = Signal()
    """It is held no more, and stays where it was."""

    def __init__(self) -> None:
        super().__init__()
        self.keys: dict[Qt.Key, Callable[[int], object]] = {}
        self.model_ = PlaceModel()
        self.dragging: int | None = None
        self._pressed: tuple[int, QPoint] | None = None
        self.setModel(self.model_)
        self.setItemDelegate(PlaceRows(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(AT_ONCE)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_rows(self, rows: Sequence[PlaceRow]) -> None:
        """The place of the selection is kept: where a row left, the next one moves up under it."""
        chosen, at, top = self.chosen(), self.currentIndex().row(), self.verticalScrollBar().value()
        before = self.model_.rows
        self.model_.replace(rows)
        if self.model_.rows is before:
            return
        self.verticalScrollBar().setValue(top)
        again = next((place for place, row in enumerate(rows) if row.key == chosen and not row.heading), at)
        if rows and (at >= 0 or self.hasFocus()):
            self.take(max(0, min(again, len(rows) - 1)))

    def chosen(self) -> int | None:
        """The key of the chosen one."""
        return next((self.model_.rows[index.row()].key for index in self.selectedIndexes()), None)

    def take(self, at: int) -> None:
        """The one there, or where a heading stands the next one."""
        rows = self.model_.rows
        near = sorted(range(len(rows)), key=lambda one: (one < at, abs(one - at)))
        found = next((one for one in near if not rows[one].heading), None)
        if found is not None:
            how = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(self.model_.index(found), how)

    def choose(self, key: int) -> None:
        """The one of this key, where it is here."""
        for at, row in enumerate(self.model_.rows):
            if row.key == key and not row.heading:
                self.take(at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def sizeHint(self) -> QSize:
        return QSize(px(200), px(240))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(150), px(80))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        key, chosen = Qt.Key(event.key()), self.chosen()
        if key == Qt.Key.Key_Escape and self.dragging is not None:
            self._let_be()
        elif plain and chosen is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(chosen)
        elif plain and chosen is not None and key in self.keys and (access.letters_act() or not event.text().isalpha()):
            self.keys[key](chosen)
        elif plain and event.text().isprintable() and event.text():
            event.ignore()  # letters that mean nothing here do not jump about
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.chosen() is None and self.model_.rows:
            self.take(max(0, self.currentIndex().row()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        row = self.model_.rows[index.row()] if index.isValid() else None
        if row is not None and not row.heading:
            self.take(index.row())
            if event.button() == Qt.MouseButton.LeftButton and not row.icon:
                self._pressed = row.key, event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            super().mouseMoveEvent(event)  # what lies under the pointer is lit
            return
        key, at = self._pressed
        if (event.position().toPoint() - at).manhattanLength() >= QApplication.startDragDistance():
            self.dragging = key
        if self.dragging is not None:
            self.held.emit(self.dragging, event.globalPosition().toPoint())
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        key, self.dragging, self._pressed = self.dragging, None, None
        self.viewport().update()
        if key is not None:
            self.dropped.emit(key, event.globalPosition().toPoint())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and not self.model_.rows[index.row()].heading:
            self.opened.emit(self.model_.rows[index.row()].key)

    def _let_be(self) -> None:
        self.dragging = self._pressed = None
        self.viewport().update()
        self.left.emit()


class PlaceRows(QStyledItemDelegate):
    """Tiles with a grip, under headings with a disc; the one that is held leaves a dashed outline."""

    def __init__(self, view: PlaceList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        row = self._view.model_.rows[index.row()]
        if row.heading:
            return QSize(px(150), heading_height(index.row() == 0))
        if row.icon:
            return QSize(px(150), line_height())
        return QSize(px(150), tile_height(row, self._view.viewport().width() - px(6)) + px(6))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._view.model_.rows[index.row()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.heading:
            _paint_heading(painter, option.rect, row)
        elif row.icon:
            _paint_line(painter, QRectF(option.rect).adjusted(px(2), 1, -px(4), -1), row, option.state)
        else:
            tile = QRectF(option.rect).adjusted(px(2), px(3), -px(4), -px(3))
            _paint_tile(painter, tile, row, option.state, row.key == self._view.dragging)
        painter.restore()


def tile_height(row: PlaceRow, width: int) -> int:
    return max(px(34), len(_title(row, width)) * QFontMetrics(font("small")).height() + px(14))


def line_height() -> int:
    return max(px(28), QFontMetrics(font("small")).height() + px(8))


def heading_height(first: bool) -> int:
    lines = QFontMetrics(font("label")).height() + QFontMetrics(font("caption")).height()
    return max(px(SIZE["avatar_small"]), lines) + px(8 if first else 14)


def _paint_heading(painter: QPainter, rect: QRect, row: PlaceRow) -> None:
    side = px(SIZE["avatar_small"])
    first, second = QFontMetrics(font("label")).height(), QFontMetrics(font("caption")).height()
    top = rect.bottom() - px(4) - first - (second if row.under else 0)
    middle = (top + rect.bottom() - px(4)) / 2
    paint_avatar(painter, QRectF(rect.left() + px(6), middle - side / 2, side, side), row.initials, row.disc)
    left = rect.left() + px(14) + side
    width = rect.right() - px(4) - left
    painter.setFont(font("label"))
    painter.setPen(colour("ink"))
    elide(painter, QRect(left, top, width, first), row.title)
    painter.setFont(font("caption"))
    painter.setPen(colour("ink2"))
    elide(painter, QRect(left, top + first, width, second), row.under)


def _paint_line(painter: QPainter, rect: QRectF, row: PlaceRow, state: QStyle.StateFlag) -> None:
    """Icon, title, when."""
    if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("selected" if state & QStyle.StateFlag.State_Selected else "hover"))
        painter.drawRoundedRect(rect, px(RADIUS["chip"]), px(RADIUS["chip"]))
    side = px(SIZE["icon_small"])
    icons.paint(
        painter, row.icon, QRectF(rect.left() + px(4), rect.center().y() - side / 2, side, side), colour("accent")
    )
    inside = rect.toRect().adjusted(side + px(10), 0, -px(4), 0)
    painter.setFont(font("caption"))
    painter.setPen(colour(row.tone))
    right = painter.fontMetrics().horizontalAdvance(row.right) + px(8)
    painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, row.right)
    painter.setFont(font("small"))
    painter.setPen(colour("ink"))
    elide(painter, inside.adjusted(0, 0, -right, 0), row.title)
    if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
        paint_ring(painter, rect, colour("focus"), px(RADIUS["chip"]))


def _paint_tile(painter: QPainter, tile: QRectF, row: PlaceRow, state: QStyle.StateFlag, held: bool) -> None:
    selected = bool(state & QStyle.StateFlag.State_Selected)
    hover = bool(state & QStyle.StateFlag.State_MouseOver)
    radius = px(RADIUS["chip"])
    if held:
        painter.setPen(QPen(colour("line_ui"), 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(tile.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("selected" if selected else "chart_track" if hover else "sunken"))
        painter.drawRoundedRect(tile, radius, radius)
        _paint_grip(painter, tile)
    inside = tile.toRect().adjusted(px(_LEFT), 0, -px(_RIGHT), 0)
    painter.setFont(font("caption"))
    painter.setPen(colour(row.tone))
    painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, row.right)
    lines = _title(row, round(tile.width()))
    painter.setFont(font("small"))
    painter.setPen(colour("ink2" if held else "ink"))
    height = painter.fontMetrics().height()
    top = inside.center().y() + 1 - len(lines) * height // 2
    for line in lines:
        elide(painter, QRect(inside.left(), top, _room(row, round(tile.width())), height), line)
        top += height
    if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
        paint_ring(painter, tile.adjusted(-2, -2, 2, 2), colour("focus"), radius + 2)


def _title(row: PlaceRow, width: int) -> list[str]:
    return two_lines(QFontMetrics(font("small")), row.title, _room(row, width))


def _room(row: PlaceRow, width: int) -> int:
    """For the title, beside what stands at the right."""
    right = QFontMetrics(font("caption")).horizontalAdvance(row.right)
    return max(px(40), width - px(_LEFT + _RIGHT + 8) - right)


def _paint_grip(painter: QPainter, tile: QRectF) -> None:
    painter.setBrush(colour("ink3"))
    dot, middle = px(1.5), tile.center().y()
    for column in (0, 1):
        for line in (-1, 0, 1):
            where = QRectF(tile.left() + px(8) + column * px(4), middle + line * px(4) - dot / 2, dot, dot)
            painter.drawRect(where)
