"""The list of steps: bars under an axis of days; order, length, tick and title by keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QListView, QWidget

from desktop.ui.kit.entry_list import EntryList
from desktop.ui.kit.step_rows import Axis, StepRow, StepRows, columns
from desktop.ui.kit.theme import colour, font, px


class StepList(EntryList):
    """Enter changes the title, + and - the days, Alt+Up and Alt+Down the place, Space ticks."""

    lengthened = Signal(int, int)
    """A step, and by how many working days."""
    moved = Signal(int, int)
    """A step, and by how many places."""
    renamed = Signal(int, str)

    def __init__(self) -> None:
        super().__init__()
        self.steps = StepRows(self)
        self.setItemDelegate(self.steps)
        self.axis = AxisLine(self)
        self.title = QLineEdit(self.viewport())
        # It is there only while a title is changed: Tab leaves it, and does not come back.
        self.title.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.title.hide()
        self.title.installEventFilter(self)
        self._renaming: int | None = None
        self.opened.connect(self.rename)
        self.selectionModel().currentChanged.connect(lambda *_: self._follow())

    def show_steps(self, rows: Sequence[StepRow], axis: Axis) -> None:
        self.steps.axis = axis
        self.show_rows(rows)
        self.axis.update()
        self.viewport().update()
        if self._renaming is not None:
            if self._renaming in self.keys_shown():
                self._place_title()
            else:
                self._leave(keep=False)

    def keys_shown(self) -> list[int]:
        return [row.key for row in self.model_.rows if isinstance(row, StepRow) and not row.heading]

    def rename(self, key: int) -> None:
        """The title of a step, to be typed over."""
        row = next((row for row in self.model_.rows if isinstance(row, StepRow) and row.key == key), None)
        if row is None:
            return
        self._renaming = key
        self.title.setText(row.title)
        self._place_title()
        self.title.show()
        self.title.selectAll()
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(0, self._axis_high())

    def minimumSizeHint(self) -> QSize:
        return QSize(px(280), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.setViewportMargins(0, self._axis_high(), 0, 0)
        super().resizeEvent(event)
        self.axis.setGeometry(0, 0, self.width(), self._axis_high())
        if self._renaming is not None:
            self._place_title()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        chosen, key = self.chosen(), Qt.Key(event.key())
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if chosen is not None and held == Qt.KeyboardModifier.AltModifier and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(chosen, 1 if key == Qt.Key.Key_Down else -1)
        elif chosen is not None and event.text() in ("+", "-"):
            self.lengthened.emit(chosen, 1 if event.text() == "+" else -1)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        QListView.mouseReleaseEvent(self, event)
        index = self.indexAt(event.position().toPoint())
        row = self.model_.rows[index.row()] if index.isValid() else None
        place, x = columns(self.viewport().width(), self.steps.ticks), event.position().x()
        boxed = isinstance(row, StepRow) and not row.heading and place.box - px(4) <= x < place.box + px(24)
        if boxed and row is not None and event.button() == Qt.MouseButton.LeftButton:
            self.ticked.emit(row.key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.title and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
                self._leave(keep=event.key() != Qt.Key.Key_Escape)
                self.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        elif watched is self.title and event.type() == QEvent.Type.FocusOut and self._renaming is not None:
            self._leave(keep=True)
        return super().eventFilter(watched, event)

    def _leave(self, keep: bool) -> None:
        key, self._renaming = self._renaming, None
        before = next((row.title for row in self.model_.rows if row.key == key and isinstance(row, StepRow)), "")
        text = " ".join(self.title.text().split())
        self.title.hide()
        if keep and key is not None and text and text != before:
            self.renamed.emit(key, text)

    def _place_title(self) -> None:
        at = next((at for at, row in enumerate(self.model_.rows) if row.key == self._renaming), None)
        if at is None:
            return
        row, place = self.visualRect(self.model_.index(at)), columns(self.viewport().width(), self.steps.ticks)
        high = self.title.sizeHint().height()
        left = row.left() + place.words - px(7)
        self.title.setGeometry(QRect(left, row.top() + px(2), place.words_end - place.words + px(7), high))

    def _follow(self) -> None:
        """The page around the list scrolls to the chosen step."""
        from PySide6.QtWidgets import QScrollArea

        outside: QWidget | None = self.parentWidget()
        while outside is not None and not isinstance(outside, QScrollArea):
            outside = outside.parentWidget()
        if isinstance(outside, QScrollArea) and self.currentIndex().isValid():
            inside = outside.widget()
            assert inside is not None
            row = self.visualRect(self.currentIndex())
            where = self.viewport().mapTo(inside, row.center())
            outside.ensureVisible(where.x(), where.y(), 0, row.height())

    def _axis_high(self) -> int:
        """None over words alone."""
        if not columns(self.viewport().width(), self.steps.ticks).has_bars:
            return 0
        return QFontMetrics(font("caption")).height() + px(10)


class AxisLine(QWidget):
    """The days over the bars, in words: some Mondays, and today."""

    def __init__(self, steps: StepList) -> None:
        super().__init__(steps)
        self._list = steps

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        width = self._list.viewport().width()
        place = columns(width, self._list.steps.ticks)
        if not place.has_bars:
            return
        painter.setFont(font("caption"))
        painter.setPen(colour("ink3"))
        axis, free_from, metrics = self._list.steps.axis, 0.0, QFontMetrics(font("caption"))
        taken = self._paint_today(painter, axis, metrics)
        for day, words in axis.marks:
            x, wide = self._list.steps.x(day, place), metrics.horizontalAdvance(words)
            apart = x + wide < taken[0] - px(6) or x > taken[1] + px(6)
            if x >= free_from and x + wide <= width and apart:
                painter.drawText(round(x), 0, wide + 2, self.height(), Qt.AlignmentFlag.AlignVCenter, words)
                free_from = x + wide + px(14)

    def _paint_today(self, painter: QPainter, axis: Axis, metrics: QFontMetrics) -> tuple[float, float]:
        """Gives from where to where it stands."""
        if axis.today is None:
            return (-1.0, -1.0)
        place = columns(self._list.viewport().width(), self._list.steps.ticks)
        words = self.tr("Today")
        wide = metrics.horizontalAdvance(words)
        middle = (self._list.steps.x(axis.today, place) + self._list.steps.x(axis.today + 1, place)) / 2
        left = min(max(middle - wide / 2, place.bars), self._list.viewport().width() - wide - px(4))
        painter.save()
        painter.setPen(colour("late_ink"))
        painter.drawText(round(left), 0, wide + 2, self.height(), Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()
        return left, left + wide
