"""The view of a timeline: rows of its own height under headings of days, however many there are."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from datetime import timedelta

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView

from desktop.ui.kit import access
from desktop.ui.kit.placed_view import PlacedView
from desktop.ui.kit.style import paint_ring
from desktop.ui.kit.theme import colour, px
from desktop.ui.kit.timeline import (
    CHUNK,
    DayWords,
    Heads,
    Index,
    Look,
    TimelineEntry,
    TimelineModel,
    heading_height,
    paint_entry,
    paint_heading,
    row_height,
)
from desktop.ui.kit.tokens import RADIUS, SIZE

Move = QAbstractItemView.CursorAction
Hint = QAbstractItemView.ScrollHint
Flag = QItemSelectionModel.SelectionFlag
PaintEntry = Callable[[QPainter, QRect, TimelineEntry | None, Look], None]


class TimelineView(PlacedView):
    """Arrows and pages move, Enter or two clicks open, letters in `letters` act on what is selected.

    With `several`, Shift and the arrows choose more than one, and so does Space: from then on the arrows only move.
    """

    opened = QtSignal(int)

    def __init__(
        self, day_words: DayWords, several: bool = False, chunk: int = CHUNK, paint: PaintEntry = paint_entry
    ) -> None:
        super().__init__()
        self.letters: dict[Qt.Key, Callable[[], object]] = {}
        self.model_ = TimelineModel(chunk)
        self._day_words, self._paint = day_words, paint
        self._tops: list[int] = []
        self._row, self._heading, self._hover = row_height(), heading_height(), -1
        self._ticking = False
        self.loading = False
        """Grey shapes stand where rows will be, as long as there are none."""
        self.setModel(self.model_)
        if several:
            self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.doubleClicked.connect(lambda index: self.opened.emit(self.model_.keys[index.row()]))

    def show_rows(self, keys: Sequence[int], heads: Heads) -> None:
        """The selection stays with its row; where nothing above changed, what is in sight stays in its place."""
        here, at = self.selected(), self.currentIndex().row()
        top = self.first_in_sight()
        held = (self.model_.keys[top], self._top(top) - self.verticalOffset()) if top > 0 else None
        self._ticking = self._ticking and keys == self.model_.keys
        if not self.model_.replace(keys, heads):
            return
        if here is not None and keys:
            again = keys.index(here) if here in keys else max(0, min(at, len(keys) - 1))
            self.take(again)
        elif keys and self.hasFocus():
            self.take(0)
        if held is not None and held[0] in keys:
            self.verticalScrollBar().setValue(self._top(keys.index(held[0])) - held[1])

    def selected(self) -> int | None:
        """The key of the selected row; of several, that of the row where the keyboard is."""
        row = self._at()
        return None if row is None else self.model_.keys[row]

    def chosen(self) -> list[int]:
        """The keys of all selected rows, in their order."""
        return [self.model_.keys[row] for first, last in self._spans() for row in range(first, last + 1)]

    def let_go(self) -> bool:
        """Only the row where the keyboard is stays selected; whether there were others."""
        were, self._ticking = self._ticking or len(self.chosen()) > 1, False
        if not were or not self.currentIndex().isValid():
            return False
        self.take(self.currentIndex().row())
        return True

    def entry(self) -> TimelineEntry | None:
        """What the selected row says, where that has come."""
        row = self._at()
        return None if row is None else self.model_.entry(row)

    def take(self, at: int) -> None:
        """Select a row and bring it into sight."""
        how = Flag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self.model_.index(at), how)
        self.scrollTo(self.model_.index(at))

    def first_in_sight(self) -> int:
        """The place of the uppermost row that is seen."""
        return max(0, self._row_at(self.verticalOffset()))

    def to_earlier_week(self) -> None:
        """The first row before the week that is at the top, selected: arrows go on from there."""
        heads = self.model_.heads
        if not heads:
            return
        day = self.model_.day(self.first_in_sight())
        monday = day - timedelta(days=day.weekday())
        place = next((place for place, one in heads if one < monday), len(self.model_.keys) - 1)
        self.take(place)
        self.verticalScrollBar().setValue(self._top(place))

    def reset(self) -> None:
        super().reset()
        self._measure()

    def sizeHint(self) -> QSize:
        return QSize(px(320), min(self._end(), px(600)) + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(px(200), self._row * 2)

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid():
            return QRect()
        row = index.row()
        top = self._top(row) + (self._heading if self.model_.opens_day(row) else 0) - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), self._row)

    def scrollTo(self, index: Index, _hint: Hint = Hint.EnsureVisible) -> None:
        if not index.isValid():
            return
        top, below = self._top(index.row()), self._top(index.row() + 1)
        bar, room = self.verticalScrollBar(), self.viewport().height()
        if top < bar.value():
            bar.setValue(top)
        elif below > bar.value() + room:
            bar.setValue(below - room)

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self._row_at(point.y() + self.verticalOffset())
        if row < 0:
            return QModelIndex()
        index = self.model_.index(row)
        return index if self.visualRect(index).contains(point) else QModelIndex()

    def moveCursor(self, action: Move, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        count = len(self.model_.keys)
        if not count:
            return QModelIndex()
        row = self.currentIndex().row()
        page = max(1, self.viewport().height() // self._row - 1)
        steps = {Move.MoveUp: -1, Move.MoveDown: 1, Move.MovePageUp: -page, Move.MovePageDown: page}
        ends = {Move.MoveHome: 0, Move.MoveEnd: count - 1}
        to = ends.get(action, row + steps.get(action, 0))
        return self.model_.index(max(0, min(to, count - 1)))

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        first, last = self._row_at(self._inside(rect.top())), self._row_at(self._inside(rect.bottom()))
        if first >= 0:
            span = QItemSelection(self.model_.index(first), self.model_.index(last))
            self.selectionModel().select(span, command)

    def selectionCommand(self, index: Index, event: QEvent | None = None) -> Flag:
        """Once rows are ticked with Space, moving on leaves them so."""
        if self._ticking and isinstance(event, QKeyEvent) and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            return Flag.NoUpdate
        return super().selectionCommand(index, event)

    def selectAll(self) -> None:
        """Not at once: nothing here is done with everything."""

    def updateGeometries(self) -> None:
        super().updateGeometries()
        bar, room = self.verticalScrollBar(), self.viewport().height()
        bar.setSingleStep(self._row // 2)
        bar.setPageStep(max(1, room))
        bar.setRange(0, max(0, self._end() - room))

    def resizeEvent(self, event: QResizeEvent) -> None:
        QAbstractItemView.resizeEvent(self, event)
        self.updateGeometries()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() != QEvent.Type.StyleChange or not hasattr(self, "_ticking"):
            return
        if (self._row, self._heading) != (row_height(), heading_height()):
            self._measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        key = Qt.Key(event.key())
        if plain and key in self.letters and (access.letters_act() or not event.text().isalpha()):
            self.letters[key]()
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if (chosen := self.selected()) is not None:
                self.opened.emit(chosen)
        elif plain and key == Qt.Key.Key_Space and self._may_several():
            self._tick()
        elif plain and key == Qt.Key.Key_Escape and self.let_go():
            pass
        elif event.text().isprintable() and event.text():
            event.ignore()  # letters that mean nothing here do not jump about
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.selected() is None and self.model_.keys:
            self.take(max(0, self.currentIndex().row()))
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            # Where the keyboard is has to be seen, however far the history was scrolled meanwhile.
            self.scrollTo(self.currentIndex())
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self._ticking = False
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        # Qt's own would drag a selection along.
        self._point_at(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at(-1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        if not self.model_.keys:
            for at in range(self.viewport().height() // self._row if self.loading else 0):
                rect = QRect(0, self._heading + at * self._row, self.viewport().width(), self._row)
                self._paint(painter, rect, None, Look(False, False, True))
            return
        here = self.currentIndex().row()
        # Of several it has to be seen which one stands beside the list.
        focus = self.hasFocus() and (self._by_keys() or len(self.chosen()) > 1)
        row = self.first_in_sight()
        while row < len(self.model_.keys):
            index = self.model_.index(row)
            rect = self.visualRect(index)
            if rect.top() - self._heading > event.rect().bottom():
                break
            if self.model_.opens_day(row):
                above = QRect(rect.left(), rect.top() - self._heading, rect.width(), self._heading)
                paint_heading(painter, above, self._day_words(self.model_.day(row)))
            look = Look(self.selectionModel().isSelected(index), row == self._hover, self.model_.closes_day(row))
            self._paint(painter, rect, self.model_.entry(row), look)
            if row == here and focus:
                paint_ring(painter, QRectF(rect).adjusted(1, 0, -1, 0), colour("focus"), px(RADIUS["control"]) + 1)
            row += 1

    def _at(self) -> int | None:
        """The place of the selected row."""
        rows = self.selectionModel()
        if rows.isSelected(self.currentIndex()) or (self._ticking and self.currentIndex().isValid()):
            return self.currentIndex().row()
        return next((first for first, _last in self._spans()), None)

    def _spans(self) -> list[tuple[int, int]]:
        """The first and the last place of each run of selected rows, in their order."""
        selection = self.selectionModel().selection()
        return sorted((span.top(), span.bottom()) for at in range(selection.count()) if (span := selection.at(at)))

    def _may_several(self) -> bool:
        return self.selectionMode() == QAbstractItemView.SelectionMode.ExtendedSelection

    def _tick(self) -> None:
        """The first Space leaves the row chosen that is so by itself; from the next on it turns each row."""
        index = self.currentIndex()
        if not index.isValid():
            return
        if self._ticking:
            self.selectionModel().select(index, Flag.Toggle)
        self._ticking = True
        following = self.model_.index(min(index.row() + 1, len(self.model_.keys) - 1))
        self.selectionModel().setCurrentIndex(following, Flag.NoUpdate)
        self.scrollTo(following)
        self.viewport().update()

    def _top(self, row: int) -> int:
        """Where a row begins, with the heading above it, if it has one."""
        return row * self._row + bisect_left(self.model_.heads, row, key=lambda head: head[0]) * self._heading

    def _end(self) -> int:
        count = len(self.model_.keys)
        return self._top(count) + SIZE["focus_ring"] if count else 0

    def _inside(self, y: int) -> int:
        return max(0, min(y + self.verticalOffset(), self._end() - 1))

    def _row_at(self, y: int) -> int:
        """The row whose place, with its heading, holds this height; -1 where there is none."""
        if not 0 <= y < self._end():
            return -1
        at = bisect_right(self._tops, y) - 1
        inside = max(0, y - self._tops[at] - self._heading)
        return min(self.model_.heads[at][0] + inside // self._row, len(self.model_.keys) - 1)

    def _measure(self) -> None:
        """The top of each day; all rows have one height, and all headings."""
        self._row, self._heading = row_height(), heading_height()
        self._tops = [self._top(place) for place, _day in self.model_.heads]
        self.updateGeometries()
        self.updateGeometry()
        self.viewport().update()

    def _point_at(self, row: int) -> None:
        if row != self._hover:
            self._hover = row
            self.viewport().update()

    def _by_keys(self) -> bool:
        return self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
