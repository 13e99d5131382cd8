"""The view of a planned week: blocks dragged, stretched, moved by keys, opened and taken back."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from desktop.ui.kit import access
from desktop.ui.kit.planner import DAY, SNAP, PlanWeek, Spot
from desktop.ui.kit.planner_sheet import PlannerSheet
from desktop.ui.kit.theme import px

EDGE = 28
"""So near to its upper or lower edge the sheet scrolls under what is held."""
FOOT = 7
"""The height of the lower edge by which a block is stretched."""
NUDGES = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -SNAP),
    Qt.Key.Key_Down: (0, SNAP),
}


class Held(NamedTuple):
    """What is moved or stretched. `grab`: minutes from its beginning to the pointer; `key` None comes from outside."""

    key: Hashable
    minutes: int
    grab: float = 0
    stretching: bool = False


class PlannerView(PlannerSheet):
    """Alt with an arrow moves a block, with Shift it stretches it; Enter opens, Delete takes back, letters act."""

    opened = Signal(object)
    moved = Signal(object, int, int)
    """The key of a block, and the day and minute at which it is to begin."""
    stretched = Signal(object, int)
    """The key of a block, and how many minutes it is to last."""
    removing = Signal(object)
    let_go = Signal(object, QPoint)
    """A block was let go outside of the week, at this point of the screen."""
    dragging = Signal(object, QPoint)
    """A block is held at this point of the screen; None when it is held no more."""
    added = Signal(int, int)
    """Two clicks where nothing stands: its day and minute."""

    def __init__(self) -> None:
        super().__init__()
        self.letters: dict[Qt.Key, Callable[[], object]] = {}
        self._pressed: QPoint | None = None
        self._held: Held | None = None
        self._where = QPoint()
        self._going: dict[Hashable, Spot] = {}
        self._edge = QTimer(self, interval=30)
        self._edge.timeout.connect(self._scroll_under)

    def show_week(self, week: PlanWeek) -> None:
        self._going = {key: spot for key, spot in self._going.items() if not _stands(week, key, spot)}
        super().show_week(week)

    def held_key(self) -> Hashable | None:
        return self._held.key if self._held is not None else None

    def forget_moves(self) -> None:
        """What was moved by keys stands where it stood."""
        self._going.clear()

    def hover(self, at: QPoint, minutes: int) -> bool:
        """Something of that length is held over the screen at `at`: whether it is over the week."""
        self._held = Held(None, minutes)
        self._follow(self.viewport().mapFromGlobal(at))
        return self.ghost is not None

    def drop(self) -> Spot | None:
        """Let go: where it would stand, or None where it is not over the week."""
        spot = self.ghost[0] if self.ghost else None
        self._let_be()
        return spot

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held, key = event.modifiers(), Qt.Key(event.key())
        plain = held in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        block = self.block()
        if key == Qt.Key.Key_Escape and self._held is not None:
            self._let_be()
        elif held & Qt.KeyboardModifier.AltModifier and key in NUDGES:
            self._nudge(*NUDGES[key], stretch=bool(held & Qt.KeyboardModifier.ShiftModifier))
        elif plain and key in self.letters and (access.letters_act() or not event.text().isalnum()):
            self.letters[key]()
        elif plain and block is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(block.key)
        elif plain and block is not None and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removing.emit(block.key)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            step = self.viewport().height() // 2
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + (step if key == Qt.Key.Key_PageDown else -step))
        elif event.text().isprintable() and event.text():
            event.ignore()  # letters that mean nothing here do not jump about
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.selected() is None and self.model_.blocks:
            self.take(self.first_from_now())
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.take(index.row(), scroll=False)
            if event.button() == Qt.MouseButton.LeftButton:
                self._pressed = event.position().toPoint()
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        where = event.position().toPoint()
        far = self._pressed is not None and (where - self._pressed).manhattanLength()
        if self._pressed is not None and self._held is None and far >= QApplication.startDragDistance():
            self._pick_up(self._pressed)
        if self._held is not None:
            self._follow(where)
            self.dragging.emit(self._held.key, event.globalPosition().toPoint())
        elif self._pressed is None:
            self._point_at(where)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held, ghost = self._held, self.ghost
        self._pressed = None
        if held is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._let_be()
        if ghost is None:
            self.let_go.emit(held.key, event.globalPosition().toPoint())
        elif held.stretching:
            self.stretched.emit(held.key, ghost[1])
        elif not (self.week and _stands(self.week, held.key, ghost[0])):
            self.moved.emit(held.key, *ghost[0])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.opened.emit(self.model_.blocks[index.row()].key)
        elif event.position().x() >= self.sheet.axis:
            self.added.emit(*self.sheet.spot(event.position() + QPointF(0, self.verticalOffset()), SNAP / 2))

    def _pick_up(self, at: QPoint) -> None:
        index = self.indexAt(at)
        if not index.isValid():
            return
        block, rect = self.model_.blocks[index.row()], self.visualRect(index)
        low = at.y() > rect.bottom() - px(FOOT) and rect.height() > px(16)
        if block.stretches and low:
            self._held = Held(block.key, block.ends - block.begins, stretching=True)
        elif block.moves:
            grab = (at.y() - rect.top()) * 60 / self.sheet.hour
            self._held = Held(block.key, block.ends - block.begins, grab)
        else:
            self._pressed = None

    def _follow(self, where: QPoint) -> None:
        held = self._held
        assert held is not None
        self._where = where
        inside = self.viewport().rect()
        over = inside.left() + self.sheet.axis <= where.x() <= inside.right()
        over = over and inside.top() - px(EDGE) <= where.y() <= inside.bottom() + px(EDGE)
        self.ghost = self._ghost_at(held, where) if over or held.stretching else None
        near = min(where.y() - inside.top(), inside.bottom() - where.y()) < px(EDGE)
        if over and near and not self._edge.isActive():
            self._edge.start()
        elif not (over and near):
            self._edge.stop()
        self.viewport().update()

    def _ghost_at(self, held: Held, where: QPoint) -> tuple[Spot, int]:
        spot = self.sheet.spot(QPointF(where) + QPointF(0, self.verticalOffset()), held.grab)
        if not held.stretching:
            return Spot(spot.day, min(spot.minute, max(0, DAY - held.minutes))), held.minutes
        block = next(block for block in self.model_.blocks if block.key == held.key)
        return Spot(block.day, block.begins), max(SNAP, spot.minute - block.begins)

    def _scroll_under(self) -> None:
        """What is held stays under the pointer while the hours go by beneath it."""
        if self._held is None:
            self._edge.stop()
            return
        up = self._where.y() < self.viewport().height() // 2
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + (-px(8) if up else px(8)))
        self._follow(self._where)

    def _let_be(self) -> None:
        was = self._held
        self._held = self.ghost = self._pressed = None
        self._edge.stop()
        self.viewport().update()
        if was is not None:
            self.dragging.emit(None, QPoint())

    def _nudge(self, days: int, minutes: int, stretch: bool) -> None:
        block = self.block()
        if block is None:
            return
        if stretch:
            if block.stretches and minutes:
                self.stretched.emit(block.key, max(SNAP, block.ends - block.begins + minutes))
            return
        if not block.moves:
            return
        now = self._going.get(block.key, Spot(block.day, block.begins))
        # To the next full quarter first, where it begins beside one.
        minute = now.minute + minutes if now.minute % SNAP == 0 else _to_quarter(now.minute, minutes)
        to = Spot(min(6, max(0, now.day + days)), min(DAY - SNAP, max(0, minute)))
        if to != now:
            self._going[block.key] = to
            self.moved.emit(block.key, *to)

    def _point_at(self, where: QPoint) -> None:
        index = self.indexAt(where)
        block = self.model_.blocks[index.row()] if index.isValid() else None
        low = index.isValid() and where.y() > self.visualRect(index).bottom() - px(FOOT)
        shape = Qt.CursorShape.ArrowCursor
        if block is not None and block.stretches and low:
            shape = Qt.CursorShape.SizeVerCursor
        elif block is not None and block.moves:
            shape = Qt.CursorShape.OpenHandCursor
        self.viewport().setCursor(shape)
        if index.row() != self._hover:
            self._hover = index.row()
            self.viewport().update()


def _stands(week: PlanWeek, key: Hashable, spot: Spot) -> bool:
    return any(block.key == key and (block.day, block.begins) == spot for block in week.blocks)


def _to_quarter(minute: int, step: int) -> int:
    if not step:
        return minute
    return -(-minute // SNAP) * SNAP if step > 0 else minute // SNAP * SNAP
