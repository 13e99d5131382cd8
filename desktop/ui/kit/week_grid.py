"""The painted week: contact hours opened and closed by dragging, or by keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from desktop.domain.week_painting import DAY, NO_WEEK, WeekSpans, copied, erased, is_open, painted, shown
from desktop.ui import formats, hours_words
from desktop.ui.kit.notices import announce
from desktop.ui.kit.theme import px
from desktop.ui.kit.week_picture import (
    Cells,
    Measure,
    axis_width,
    head_height,
    paint_cursor,
    paint_label,
    paint_week,
    paint_words,
)

CELL = 30
"""Minutes that the mouse and the keys move by; times beside that grid stay as they are."""
_HOUR = 24
"""Height of an hour, in pixels at 100 %."""
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -CELL),
    Qt.Key.Key_Down: (0, CELL),
    Qt.Key.Key_PageUp: (0, -4 * CELL),
    Qt.Key.Key_PageDown: (0, 4 * CELL),
    Qt.Key.Key_Home: (-6, 0),
    Qt.Key.Key_End: (6, 0),
}


class WeekGrid(QWidget):
    """Holds no week of its own making: what was painted is told, and shown again by whoever decides."""

    painted = Signal(object)
    """The week as it is after a stroke, a copy or a key."""
    office_wanted = Signal()
    back_wanted = Signal(bool)
    """Ctrl+Z, and Ctrl+Shift+Z (True)."""
    moved = Signal()
    """The keys are in another cell, which may be out of sight."""

    def __init__(self) -> None:
        super().__init__()
        self.week: WeekSpans = NO_WEEK
        self.opening = True
        """The brush: an opening one closes too, where the stroke begins in what is open."""
        self.takes_back = self.takes_forth = False
        """Whether Ctrl+Z and Ctrl+Shift+Z are for the week; else they are for the window."""
        self.fixed = False
        """Only to be looked at."""
        self._hours = shown(NO_WEEK)
        self._whole_day = False
        self._cell = self._anchor = (0, 9 * 60)
        self._stroke: bool | None = None
        self._before: WeekSpans = NO_WEEK
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def show_week(self, week: WeekSpans, fixed: bool = False) -> None:
        """Draw this one. What is shown of a day grows with it and, while she paints, never shrinks."""
        opens, closes = shown(week)
        grow = fixed == self.fixed and self.isVisible()
        self.week, self.fixed = week, fixed
        self._stroke = None
        self._reach(min(opens, self._hours[0]) if grow else opens, max(closes, self._hours[1]) if grow else closes)
        self._describe()
        self.update()

    def show_whole_day(self, whole: bool) -> None:
        """All 24 hours, or only those that are needed."""
        self._whole_day = whole
        self._reach(*shown(self.week))

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Contact hours"))
        self._describe()
        self.update()

    def chosen(self) -> Cells:
        """The days and minutes that the next key is about."""
        (day, minute), (other, from_minute) = self._cell, self._anchor
        return Cells(min(day, other), max(day, other), min(minute, from_minute), max(minute, from_minute) + CELL)

    def label(self) -> str:
        """Fri 14–18."""
        cells = self.chosen()
        first, last = hours_words.weekday(cells.first), hours_words.weekday(cells.last)
        days = first if cells.first == cells.last else f"{first}–{last}"
        return formats.capital(f"{days} {hours_words.spans([(cells.opens, cells.closes)])}")

    def copy_day(self, source: int, days: range = range(7)) -> None:
        """The hours of one day on these too."""
        if not self.fixed:
            self._tell(copied(self.week, source, days))

    def cell_rect(self) -> QRectF:
        """Where the keys are."""
        day, minute = self._cell
        return self.measure().block(day, minute, minute + CELL)

    def sizeHint(self) -> QSize:
        opens, closes = self._hours
        return QSize(axis_width() + 7 * px(74), head_height() + (closes - opens) // 60 * px(_HOUR))

    def minimumSizeHint(self) -> QSize:
        return QSize(axis_width() + 7 * px(34), self.sizeHint().height())

    def measure(self) -> Measure:
        """Where its parts lie now."""
        return Measure(self.width(), self.height(), *self._hours, axis_width(), head_height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        measure = self.measure()
        paint_week(painter, measure, self.week, self.tr("closed"), self.fixed)
        stroking, by_keys = self._stroke is not None, self.hasFocus() and self._by_keys()
        told = not self.fixed and (stroking or by_keys)
        if told:
            paint_cursor(painter, measure, self.cell_rect(), self.chosen(), by_keys and not stroking)
        paint_words(painter, measure, self.week, self.fixed)
        if told:
            day, minute = self._cell
            paint_label(painter, measure, measure.block(day, minute, minute + CELL).bottomRight(), self.label())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self.fixed:
            return
        self._cell = self._cell_at(event.position())
        if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._anchor = self._cell
        day, minute = self._anchor
        self._before = self.week
        self._stroke = self.opening and not is_open(self.week, day, minute, minute + CELL)
        self._try()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._stroke is not None:
            self._cell = self._cell_at(event.position())
            self._try()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._stroke is not None and event.button() == Qt.MouseButton.LeftButton:
            after, self.week, stroke = self.week, self._before, self._stroke
            self._stroke = None
            self._say_done(stroke)
            self._tell(after)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = Qt.Key(event.key()), event.modifiers()
        plain = held in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if self.fixed:
            event.ignore()
        elif key == Qt.Key.Key_Escape and self._stroke is not None:
            self.week, self._stroke = self._before, None
            self.update()
        elif key == Qt.Key.Key_Escape and self._anchor != self._cell:
            self._move(*self._cell, extend=False)
        elif key in _STEPS:
            self._step(*_STEPS[key], extend=bool(held & Qt.KeyboardModifier.ShiftModifier))
        elif plain and key == Qt.Key.Key_Space:
            self._fill(self.opening)
        elif plain and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._fill(False)
        elif plain and key == Qt.Key.Key_O:
            self.office_wanted.emit()
        elif self._takes(event):
            self.back_wanted.emit(bool(held & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._takes(event):
            event.accept()
            return True
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.fixed:
            return
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        day = self.measure().day_at(event.pos().x()) if by_mouse else self._cell[0]
        where = event.globalPos() if by_mouse else self.mapToGlobal(self.cell_rect().bottomRight().toPoint())
        self.day_menu(day).popup(where)

    def day_menu(self, day: int) -> QMenu:
        """What can be done with a whole day."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        name = formats.capital(hours_words.weekday(day))
        menu.addAction(self.tr("Copy {day} to all days").format(day=name), lambda: self.copy_day(day))
        menu.addAction(self.tr("Copy {day} to Mon–Fri").format(day=name), lambda: self.copy_day(day, range(5)))
        menu.addSeparator()
        menu.addAction(self.tr("Close {day}").format(day=name), lambda: self._tell(erased(self.week, [day], 0, DAY)))
        return menu

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _takes(self, event: QKeyEvent) -> bool:
        control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        if event.key() != Qt.Key.Key_Z:
            return False
        held = event.modifiers()
        return (held == control and self.takes_back) or (held == control | shift and self.takes_forth)

    def _step(self, days: int, minutes: int, extend: bool) -> None:
        day, minute = self._cell
        self._move(min(6, max(0, day + days)), min(DAY - CELL, max(0, minute + minutes)), extend)

    def _move(self, day: int, minute: int, extend: bool) -> None:
        self._cell = (day, minute)
        if not extend:
            self._anchor = self._cell
        opens, closes = self._hours
        self._reach(min(opens, minute // 60 * 60), max(closes, -(-(minute + CELL) // 60) * 60))
        cells = self.chosen()
        open_now = all(is_open(self.week, one, cells.opens, cells.closes) for one in cells.days)
        state = self.tr("open") if open_now else self.tr("closed")
        announce(self, f"{self.label()}, {state}")
        self.update()
        self.moved.emit()

    def _fill(self, opening: bool) -> None:
        cells = self.chosen()
        self._say_done(opening)
        self._tell((painted if opening else erased)(self.week, cells.days, cells.opens, cells.closes))

    def _try(self) -> None:
        """The stroke as it would be, until the button is let go."""
        cells = self.chosen()
        change = painted if self._stroke else erased
        self.week = change(self._before, cells.days, cells.opens, cells.closes)
        self.update()

    def _tell(self, week: WeekSpans) -> None:
        self.update()
        if week != self.week:
            self.painted.emit(week)

    def _say_done(self, opening: bool) -> None:
        announce(
            self, (self.tr("Opened: {hours}") if opening else self.tr("Closed: {hours}")).format(hours=self.label())
        )

    def _describe(self) -> None:
        self.setAccessibleDescription(hours_words.week(self.week))

    def _reach(self, opens: int, closes: int) -> None:
        hours = (0, DAY) if self._whole_day else (opens, closes)
        if hours != self._hours:
            self._hours = hours
            self.updateGeometry()
            self.update()

    def _cell_at(self, where: QPointF) -> tuple[int, int]:
        measure = self.measure()
        minute = int(measure.minute_at(where.y()) // CELL) * CELL
        return measure.day_at(where.x()), min(self._hours[1] - CELL, max(self._hours[0], minute))

    def _by_keys(self) -> bool:
        return self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange) or self._anchor != self._cell
