"""A painted chart to step through: arrows go from mark to mark, each is spoken; Enter opens it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.ui.kit.notices import announce
from desktop.ui.kit.style import paint_ring
from desktop.ui.kit.theme import colour, px

Place = tuple[int, int]
"""Column and line of a mark."""

_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Chart(QWidget):
    """Its accessible name is the conclusion, its description the numbers. What it shows, a subclass says.

    `stepped` gives the words of the mark that was stepped on; empty where the keyboard has left.
    """

    stepped = Signal(str)
    opened = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self._at: Place | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def conclude(self, name: str, numbers: str) -> None:
        self.setAccessibleName(name)
        self.setAccessibleDescription(numbers)

    def cell(self, at: Place) -> QRectF:
        """Where a mark is painted."""
        raise NotImplementedError

    def spoken(self, at: Place) -> str:
        """What a mark says."""
        raise NotImplementedError

    def places(self) -> list[Place]:
        """Every mark, the last one being the latest."""
        raise NotImplementedError

    def beyond(self, at: Place, step: Place) -> Place | None:
        """The next mark in a direction: the nearest one in the same line, or across the lines."""
        ahead = [one for one in self.places() if self._is_ahead(one, at, step)]
        return min(ahead, key=lambda one: self._distance(one, at, step), default=None)

    def forget_place(self) -> None:
        """Other marks: the step begins anew."""
        self._at = None

    def paint_focus(self, painter: QPainter) -> None:
        """The ring around the mark that was stepped on; to be painted last."""
        if self.hasFocus() and self._at is not None:
            paint_ring(painter, self.cell(self._at).adjusted(-3, -3, 3, 3), colour("focus"), px(6))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._at is not None:
            self.opened.emit(*self._at)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self.places():
            self._go(self.places()[0 if key == Qt.Key.Key_Home else -1])
        elif key in _STEPS and self.places():
            found = self.places()[-1] if self._at is None else self.beyond(self._at, _STEPS[key])
            if found is not None:
                self._go(found)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._at is None and self.places():
            self._at = self.places()[-1]
        if self._at is not None:
            self._go(self._at)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
        self.stepped.emit("")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if (found := self._under(event.position().toPoint())) is not None:
            self._go(found)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if (found := self._under(event.position().toPoint())) is not None:
            self.opened.emit(*found)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self._under(event.pos())
            QToolTip.showText(event.globalPos(), self.spoken(found) if found else "", self)
            return True
        return super().event(event)

    def _go(self, at: Place) -> None:
        self._at = at
        spoken = self.spoken(at)
        self.stepped.emit(spoken)
        announce(self, spoken)
        self.update()

    def _under(self, point: QPoint) -> Place | None:
        return next((at for at in self.places() if self.cell(at).adjusted(-2, -2, 2, 2).contains(point)), None)

    def _is_ahead(self, one: Place, at: Place, step: Place) -> bool:
        return (one[0] - at[0]) * step[0] + (one[1] - at[1]) * step[1] > 0 and (bool(step[1]) or one[1] == at[1])

    def _distance(self, one: Place, at: Place, step: Place) -> tuple[float, float]:
        if step[0]:
            return abs(one[0] - at[0]), 0.0
        return abs(one[1] - at[1]), abs(self.cell(one).center().x() - self.cell(at).center().x())
