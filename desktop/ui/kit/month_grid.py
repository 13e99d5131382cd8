"""The grid of a month: six weeks of days, what stands in each, and how full it is."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView

from desktop.ui.kit.notices import announce
from desktop.ui.kit.placed_view import Index, PlacedView
from desktop.ui.kit.planner import Look
from desktop.ui.kit.planner_paint import TONES
from desktop.ui.kit.rows import elide
from desktop.ui.kit.style import paint_ring
from desktop.ui.kit.theme import colour, font, px
from desktop.ui.kit.tokens import RADIUS

Move = QAbstractItemView.CursorAction
WEEKS, DAYS = 6, 7
ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -DAYS, Qt.Key.Key_Down: DAYS}


class MonthEntry(NamedTuple):
    """A line in a day. `time`: when it begins; `moves`: to another day. `spoken`: made when it is chosen."""

    key: Hashable
    time: str
    title: str
    look: Look
    spoken: Callable[[], str]
    over: bool = False
    moves: bool = True


class MonthDay(NamedTuple):
    """`inside`: of the month itself. `share`, `load`, `tone`: as of a PlanDay."""

    number: str
    spoken: str
    entries: tuple[MonthEntry, ...]
    inside: bool = True
    today: bool = False
    closed: str = ""
    share: float | None = None
    load: str = ""
    tone: str = "ink2"


class MonthModel(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.days: tuple[MonthDay, ...] = ()

    def replace(self, days: Sequence[MonthDay]) -> None:
        same = len(days) == len(self.days)
        if not same:
            self.beginResetModel()
        self.days = tuple(days)
        if not same:
            self.endResetModel()
        elif self.days:
            self.dataChanged.emit(self.index(0), self.index(len(self.days) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.days)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        spoken = role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole)
        return self.days[index.row()].spoken if spoken else None


class MonthGrid(PlacedView):
    """Arrows go by day and week, Ctrl with them through what stands in a day, Alt with them moves that one."""

    opened = Signal(int)
    """The place of a day."""
    moved = Signal(object, int)
    """The key of an entry, and the place of the day it goes to."""
    dragging = Signal(object, QPoint)

    def __init__(self) -> None:
        super().__init__()
        self.model_ = MonthModel()
        self.names: tuple[str, ...] = ("",) * DAYS
        self.entry = -1
        """The place of the chosen entry in the chosen day; -1 for none."""
        self._held: MonthEntry | None = None
        self._over = -1
        self._pressed: tuple[QPoint, MonthEntry] | None = None
        self.setModel(self.model_)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_month(self, name: str, names: Sequence[str], days: Sequence[MonthDay], at: int) -> None:
        """`names`: of the weekdays; `at`: the day to begin with, where none is chosen."""
        fresh = name != self.accessibleName()
        self.setAccessibleName(name)
        self.names = tuple(names)
        self.model_.replace(days)
        if fresh or not self.currentIndex().isValid():
            self.take(at)
        self.entry = min(self.entry, len(days[self.at()].entries) - 1) if days else -1
        self.viewport().update()

    def at(self) -> int:
        """The place of the chosen day."""
        return max(0, self.currentIndex().row())

    def take(self, at: int) -> None:
        how = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.entry = -1
        self.selectionModel().setCurrentIndex(self.model_.index(at), how)

    def cell(self, at: int) -> QRect:
        head, port = self._head(), self.viewport()
        width, height = port.width() / DAYS, (port.height() - head) / WEEKS
        left, top = at % DAYS * width, head + at // DAYS * height
        return QRectF(left, top, width, height).toAlignedRect()

    def visualRect(self, index: Index) -> QRect:
        return self.cell(index.row()) if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        found = next((at for at in range(len(self.model_.days)) if self.cell(at).contains(point)), None)
        return QModelIndex() if found is None else self.model_.index(found)

    def scrollTo(self, _index: Index, _hint: QAbstractItemView.ScrollHint = QListView.ScrollHint.EnsureVisible) -> None:
        return

    def verticalOffset(self) -> int:
        return 0

    def moveCursor(self, action: Move, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        steps = {Move.MoveLeft: -1, Move.MoveRight: 1, Move.MoveUp: -DAYS, Move.MoveDown: DAYS}
        to = self.at() + steps.get(action, 0)
        if action in (Move.MoveHome, Move.MoveEnd):
            to = self.at() // DAYS * DAYS + (DAYS - 1 if action == Move.MoveEnd else 0)
        self.entry = -1
        return self.model_.index(to if 0 <= to < len(self.model_.days) else self.at())

    def minimumSizeHint(self) -> QSize:
        return QSize(px(360), self._head() + WEEKS * px(44))

    def sizeHint(self) -> QSize:
        return QSize(px(720), px(560))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = Qt.Key(event.key()), event.modifiers()
        control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
        if key == Qt.Key.Key_Escape and self._held is not None:
            self._let_be()
        elif held & control and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._through(-1 if key == Qt.Key.Key_Up else 1)
        elif held & alt and key in ARROWS:
            self._send(ARROWS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.model_.days:
            self.opened.emit(self.at())
        elif event.text().isprintable() and event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)
            self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if not index.isValid():
            return
        self.take(index.row())
        line = (event.position().y() - self.cell(index.row()).top() - self._top()) // self._line()
        entries = self.model_.days[index.row()].entries[: self._room(index.row())]
        if 0 <= line < len(entries):
            self.entry = int(line)
            if event.button() == Qt.MouseButton.LeftButton and entries[int(line)].moves:
                self._pressed = event.position().toPoint(), entries[int(line)]
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        where = event.position().toPoint()
        if self._pressed is None:
            return
        if (where - self._pressed[0]).manhattanLength() >= QApplication.startDragDistance():
            self._held = self._pressed[1]
        if self._held is not None:
            self._over = self.indexAt(where).row()
            self.dragging.emit(self._held.title, event.globalPosition().toPoint())
            self.viewport().update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        held, over = self._held, self._over
        self._let_be()
        if held is not None and over >= 0 and over != self.at():
            self.moved.emit(held.key, over)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.opened.emit(index.row())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font("label"))
        painter.setPen(colour("ink2"))
        for at, name in enumerate(self.names):
            cell = self.cell(at)
            painter.drawText(QRect(cell.left(), 0, cell.width(), self._head()), Qt.AlignmentFlag.AlignCenter, name)
        for at, day in enumerate(self.model_.days):
            self._paint_day(painter, at, day)

    def _paint_day(self, painter: QPainter, at: int, day: MonthDay) -> None:
        cell = self.cell(at)
        inside = QRectF(cell).adjusted(1.5, 1.5, -1.5, -1.5)
        chosen = at == self.at()
        painter.setPen(QPen(colour("accent"), 1.5) if at == self._over else Qt.PenStyle.NoPen)
        painter.setBrush(colour("selected" if chosen and self.hasFocus() else "hover" if day.closed else "surface"))
        painter.drawRoundedRect(inside, px(RADIUS["chip"]), px(RADIUS["chip"]))
        painter.fillRect(QRectF(cell.left() + 1, cell.top(), cell.width() - 2, 1), colour("line"))
        self._paint_top(painter, cell, day)
        top = cell.top() + self._top()
        room = self._room(at)
        # The chosen one is always among those that have room.
        first = max(0, self.entry - room + 1) if chosen else 0
        for place, entry in enumerate(day.entries[first : first + room]):
            where = QRect(cell.left() + px(5), top, cell.width() - px(10), self._line())
            if place == room - 1 and len(day.entries) > room:
                more = f"+{len(day.entries) - room}"
                painter.setFont(font("caption_strong"))
                painter.setPen(colour("ink2"))
                painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, more)
                where.setRight(where.right() - painter.fontMetrics().horizontalAdvance(more) - px(5))
            self._paint_entry(painter, where, entry, day.inside, chosen and first + place == self.entry)
            top += self._line()
        if chosen and self.hasFocus() and self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange):
            paint_ring(painter, inside.adjusted(1, 1, -1, -1), colour("focus"), px(RADIUS["chip"]))

    def _paint_top(self, painter: QPainter, cell: QRect, day: MonthDay) -> None:
        """The number, and at the right how full the day is."""
        painter.setFont(font("small_strong" if day.inside else "small"))
        metrics = painter.fontMetrics()
        height, width = metrics.height() + px(2), max(metrics.height(), metrics.horizontalAdvance(day.number) + px(10))
        disc = QRectF(cell.left() + px(5), cell.top() + px(4), width, height)
        if day.today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent"))
            painter.drawRoundedRect(disc, height / 2, height / 2)
        painter.setPen(colour("on_accent" if day.today else "ink" if day.inside else "ink3"))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, day.number)
        rest = QRectF(disc.right() + px(1), disc.top(), cell.right() - disc.right() - px(7), height)
        said = day.closed or (day.load if day.tone != "ink2" else "")
        painter.setFont(font("caption_strong" if day.tone != "ink2" else "caption"))
        if said:
            painter.setPen(colour(day.tone))
            words = painter.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, int(rest.width()))
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)
        elif day.share:
            bar = QRectF(rest.right() - min(px(40), rest.width()), rest.center().y() - px(2.5), 0, px(5))
            bar.setRight(rest.right())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("chart_track"))
            painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)
            bar.setWidth(max(bar.height(), bar.width() * min(1.0, day.share)))
            painter.setBrush(colour("accent"))
            painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)

    def _paint_entry(self, painter: QPainter, rect: QRect, entry: MonthEntry, inside: bool, chosen: bool) -> None:
        fill, mark, _ink = TONES[entry.look]
        tile = QRectF(rect).adjusted(0, 1, 0, -1)
        painter.setPen(QPen(colour("accent"), 1.5) if chosen else Qt.PenStyle.NoPen)
        painter.setBrush(colour("surface" if entry.over else fill))
        painter.drawRoundedRect(tile, px(3), px(3))
        painter.fillRect(QRectF(tile.left(), tile.top(), px(3), tile.height()), colour(mark))
        painter.setFont(font("caption"))
        painter.setPen(colour("ink2" if entry.over or not inside else "ink"))
        words = f"{entry.time} {entry.title}" if rect.width() > px(110) else entry.title
        elide(painter, rect.adjusted(px(7), 0, -px(3), 0), words)

    def _through(self, step: int) -> None:
        """The next thing of the day, said aloud."""
        entries = self.model_.days[self.at()].entries if self.model_.days else ()
        if entries:
            self.entry = min(max(0, self.entry + step), len(entries) - 1)
            announce(self, entries[self.entry].spoken())
            self.viewport().update()

    def _send(self, days: int) -> None:
        entries = self.model_.days[self.at()].entries if self.model_.days else ()
        to = self.at() + days
        if 0 <= self.entry < len(entries) and entries[self.entry].moves and 0 <= to < len(self.model_.days):
            self.moved.emit(entries[self.entry].key, to)

    def _let_be(self) -> None:
        self._held = self._pressed = None
        self._over = -1
        self.dragging.emit(None, QPoint())
        self.viewport().update()

    def _room(self, at: int) -> int:
        """So many entries have room in a day; the rest is counted beside the last of them."""
        return max(0, (self.cell(at).height() - self._top() - px(2)) // self._line())

    def _head(self) -> int:
        return QFontMetrics(font("label")).height() + px(12)

    def _top(self) -> int:
        """Where the entries of a day begin."""
        return QFontMetrics(font("small_strong")).height() + px(8)

    def _line(self) -> int:
        return QFontMetrics(font("caption")).height() + px(4)
