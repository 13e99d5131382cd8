"""The sheet of a planned week: its blocks as items, where they lie, what of them is in sight."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QMargins,
    QModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView

from desktop.ui import formats
from desktop.ui.kit.placed_view import PlacedView
from desktop.ui.kit.planner import PlanBlock, PlanWeek, Sheet, Spot, places, sheet
from desktop.ui.kit.planner_bands import HeadBand, LoadBand, head_height, load_height
from desktop.ui.kit.planner_model import Index, PlannerModel
from desktop.ui.kit.planner_paint import State, paint_block, paint_ghost, paint_ground, paint_now
from desktop.ui.kit.theme import px

Move = QAbstractItemView.CursorAction
Hint = QAbstractItemView.ScrollHint


class PlannerSheet(PlacedView):
    """Arrows go through the blocks. Whole days, scrolled to the hours with which the week begins."""

    def __init__(self) -> None:
        super().__init__()
        self.model_ = PlannerModel()
        self.week: PlanWeek | None = None
        self.sheet: Sheet = sheet(700, 400, 11)
        self._places: list[QRectF] = []
        self._still: tuple[Hashable | None, QPixmap] | None = None
        """The picture of all that stands, and what was held when it was painted."""
        self._hover = -1
        self.ghost: tuple[Spot, int] | None = None
        """Where what is held would stand, and its minutes."""
        self.head, self.load = HeadBand(self), LoadBand(self)
        self.setModel(self.model_)
        self.setMouseTracking(True)

    def show_week(self, week: PlanWeek) -> None:
        """The selection stays with its block; another week begins where its hours do."""
        before, chosen = self.week, self.selected()
        at = self.currentIndex().row()
        self.week = week
        self._hover = -1
        self.setAccessibleName(week.name)
        self.model_.replace(week.blocks)
        self._measure()
        if before is None or before.name != week.name:
            self.to_hours()
        keys = [block.key for block in self.model_.blocks]
        if chosen in keys:
            self.take(keys.index(chosen), scroll=False)
        elif chosen is not None and keys:
            self.take(min(max(0, at), len(keys) - 1), scroll=False)

    def to_hours(self) -> None:
        """Bring the hours into sight with which the week begins."""
        if self.week is not None:
            self.verticalScrollBar().setValue(round(self.sheet.y(self.week.first * 60)) - px(10))

    def selected(self) -> Hashable | None:
        """The key of the chosen block."""
        block = self.block()
        return None if block is None else block.key

    def block(self) -> PlanBlock | None:
        """The chosen one."""
        rows = self.selectionModel().selectedIndexes()
        return self.model_.blocks[rows[0].row()] if rows else None

    def take(self, at: int, scroll: bool = True) -> None:
        """Choose a block, and bring it into sight."""
        how = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self.model_.index(at), how)
        if scroll:
            self.scrollTo(self.model_.index(at))

    def choose(self, key: Hashable) -> bool:
        """The block of this key, where it is in the week."""
        at = next((at for at, block in enumerate(self.model_.blocks) if block.key == key), None)
        if at is not None:
            self.take(at)
        return at is not None

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid() or index.row() >= len(self._places):
            return QRect()
        return self._places[index.row()].translated(0, -self.verticalOffset()).toAlignedRect()

    def scrollTo(self, index: Index, _hint: Hint = Hint.EnsureVisible) -> None:
        rect = self.visualRect(index)
        if rect.isNull():
            return
        bar, room, gap = self.verticalScrollBar(), self.viewport().height(), px(12)
        if rect.top() < gap or rect.height() > room - 2 * gap:
            bar.setValue(bar.value() + rect.top() - gap)
        elif rect.bottom() > room - gap:
            bar.setValue(bar.value() + rect.bottom() - room + gap)

    def indexAt(self, point: QPoint) -> QModelIndex:
        where = QPointF(point.x(), point.y() + self.verticalOffset())
        found = next((at for at, rect in enumerate(self._places) if rect.contains(where)), None)
        return QModelIndex() if found is None else self.model_.index(found)

    def moveCursor(self, action: Move, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        blocks = self.model_.blocks
        if not blocks:
            return QModelIndex()
        at = max(0, self.currentIndex().row())
        step = {Move.MoveUp: -1, Move.MoveDown: 1}.get(action)
        if step is not None:
            return self.model_.index(min(max(0, at + step), len(blocks) - 1))
        aside = {Move.MoveLeft: -1, Move.MoveRight: 1}.get(action)
        if aside is not None:
            return self.model_.index(_beside(blocks, at, aside))
        ends = {Move.MoveHome: 0, Move.MoveEnd: len(blocks) - 1}
        return self.model_.index(ends.get(action, at))

    def updateGeometries(self) -> None:
        margins = QMargins(0, head_height(), 0, load_height())
        if self.viewportMargins() != margins:
            self.setViewportMargins(margins)
        super().updateGeometries()
        inside = self.viewport().geometry()
        self.head.setGeometry(inside.left(), inside.top() - head_height(), inside.width(), head_height())
        self.load.setGeometry(inside.left(), inside.bottom() + 1, inside.width(), load_height())
        bar, room = self.verticalScrollBar(), self.viewport().height()
        bar.setSingleStep(round(self.sheet.hour / 2))
        bar.setPageStep(max(1, room))
        bar.setRange(0, max(0, self.sheet.height - room))

    def sizeHint(self) -> QSize:
        return QSize(px(720), px(600))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(360), head_height() + load_height() + px(120))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The hour at the top stays there."""
        top = (self.verticalOffset() - px(10)) / self.sheet.hour
        shown = event.oldSize().height() > 0
        QAbstractItemView.resizeEvent(self, event)
        self._measure()
        if shown:
            self.verticalScrollBar().setValue(round(top * self.sheet.hour) + px(10))
        else:
            self.to_hours()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = (QEvent.Type.StyleChange, QEvent.Type.PaletteChange, QEvent.Type.LanguageChange)
        if event.type() in kinds and hasattr(self, "_still"):
            self._measure()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover = -1
        self.viewport().update()

    def held_key(self) -> Hashable | None:
        """Of the block that is held just now."""
        return None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """What changes with the pointer and the keys, over a picture of all that does not."""
        if self.week is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self.verticalOffset())
        painter.drawPixmap(0, 0, self._picture(self.week))
        focus = self.hasFocus() and self._by_keys()
        chosen = {index.row() for index in self.selectionModel().selectedIndexes()}
        for at in {*chosen, self._hover} - {-1}:
            block = self.model_.blocks[at]
            ringed = at in chosen and at == self.currentIndex().row() and focus
            state = State(at in chosen and self.hasFocus(), ringed, at == self._hover, self.held_key() == block.key)
            paint_block(painter, self._places[at], block, state)
        if self.ghost is not None:
            (day, minute), minutes = self.ghost
            words = formats.wall_time(minute), formats.wall_time(minute + minutes)
            paint_ghost(painter, self.sheet.block(day, minute, minute + minutes), *words)

    def _picture(self, week: PlanWeek) -> QPixmap:
        """The whole day's height, painted once: scrolling and dragging over many blocks cost nothing then."""
        held = self.held_key()
        if self._still is None or self._still[0] != held:
            ratio = self.viewport().devicePixelRatioF()
            picture = QPixmap(round(self.sheet.width * ratio), round(self.sheet.height * ratio))
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_ground(painter, self.sheet, week)
            if week.now is not None:
                paint_now(painter, self.sheet, *week.now, over=False)
            for block, rect in zip(self.model_.blocks, self._places, strict=True):
                paint_block(painter, rect, block, State(held=held is not None and block.key == held))
            if week.now is not None:
                paint_now(painter, self.sheet, *week.now, over=True)
            painter.end()
            self._still = held, picture
        return self._still[1]

    def _measure(self) -> None:
        hours = (self.week.last - self.week.first) if self.week else 11
        margins = self.viewportMargins()
        room = self.height() - head_height() - load_height() if margins.isNull() else self.viewport().height()
        self.sheet = sheet(self.viewport().width(), room, hours)
        self._places = places(self.sheet, self.model_.blocks)
        self._still = None
        self.updateGeometries()
        for part in (self.viewport(), self.head, self.load):
            part.update()

    def first_from_now(self) -> int:
        """Where the keyboard comes in: what runs now or comes next, else the first."""
        now = self.week.now if self.week else None
        if now is None:
            return 0
        blocks = self.model_.blocks
        return next((at for at, block in enumerate(blocks) if (block.day, block.ends) > now), len(blocks) - 1)

    def _by_keys(self) -> bool:
        return self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)


def _beside(blocks: tuple[PlanBlock, ...], at: int, step: int) -> int:
    """The block nearest in time of the next day on that side that has any; itself where none has."""
    here = blocks[at]
    days = sorted({block.day for block in blocks if (block.day - here.day) * step > 0}, key=lambda day: day * step)
    if not days:
        return at
    of_day = [place for place, block in enumerate(blocks) if block.day == days[0]]
    return min(of_day, key=lambda place: abs(blocks[place].begins - here.begins))
