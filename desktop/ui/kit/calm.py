"""Parts on lilac grey: buttons in its ink, tiles, and buttons in as many rows as they need."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem

from desktop.ui.kit.buttons import PLAIN, QUIET, Button
from desktop.ui.kit.theme import colour, px
from desktop.ui.kit.tokens import RADIUS


class CalmButton(Button):
    """Enter presses it too. `kind`: plain, quiet or bare."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _margin(self) -> int:
        # Two stand beside each other in a card at the side, in every language.
        return px(12) if self.kind == PLAIN else super()._margin()

    def _colours(self) -> tuple[QColor | None, QColor | None, QColor]:
        fill, edge, ink = super()._colours()
        if not self.isEnabled() or self.kind not in (PLAIN, QUIET):
            return fill, edge, ink
        return fill, colour("calm_mark") if self.kind == PLAIN else None, colour("calm_ink")


class Tile(QWidget):
    """A surface inside a card."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()), px(RADIUS["control"]), px(RADIUS["control"]))


class Shown(NamedTuple):
    """What stands in a row, and the room it wants."""

    item: QLayoutItem
    size: QSize


class ButtonRows(QLayout):
    """Buttons from left to right, in as many rows as they need; with `ends`, the last one at the right end.

    `even`: in columns, where two or more of them have room.
    """

    def __init__(self, gap: int = 8, ends: bool = True, even: bool = False) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap, self._ends, self._even = gap, ends, even
        self.setContentsMargins(0, 0, 0, 0)

    def addWidget(self, widget: QWidget) -> None:
        # WORKAROUND: an item that Qt makes itself is lost to Python at some collection of garbage, and Qt then crashes
        # in our methods; one made here lives as long as the list. PySide 6.11; to go when its flow layouts hold.
        self.addChildWidget(widget)
        self.addItem(QWidgetItem(widget))

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = self._rows(width)
        return sum(_tallest(row) for row in rows) + px(self._gap) * max(0, len(rows) - 1)

    def sizeHint(self) -> QSize:
        """All in one row."""
        shown = self._shown()
        width = sum(one.size.width() for one in shown) + px(self._gap) * max(0, len(shown) - 1)
        return QSize(width, _tallest(shown))

    def minimumSize(self) -> QSize:
        shown = self._shown()
        return QSize(_widest(shown), _tallest(shown))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        top, gap, rows = rect.top(), px(self._gap), self._rows(rect.width())
        pitch = self._pitch([one for row in rows for one in row], rect.width())
        for row in rows:
            left, tall = rect.left(), _tallest(row)
            for one in row:
                size = one.size
                at_end = self._ends and one is rows[-1][-1] and one is not row[0]
                x = rect.right() + 1 - size.width() if at_end else left
                one.item.setGeometry(QRect(x, top + (tall - size.height()) // 2, size.width(), size.height()))
                left += max(pitch, size.width() + gap)
            top += tall + gap

    def _shown(self) -> list[Shown]:
        """Each asked for its size once: a layout is measured again and again."""
        return [Shown(item, item.sizeHint()) for item in self._items if not item.isEmpty()]

    def _rows(self, width: int) -> list[list[Shown]]:
        rows: list[list[Shown]] = []
        shown = self._shown()
        left, pitch = 0, self._pitch(shown, width)
        for one in shown:
            wide = max(pitch - px(self._gap), one.size.width())
            if not rows or left + wide > width:
                rows.append([])
                left = 0
            rows[-1].append(one)
            left += wide + px(self._gap)
        return rows

    def _pitch(self, shown: Sequence[Shown], width: int) -> int:
        """From one column to the next; 0 for none."""
        pitch = _widest(shown) + px(self._gap)
        return pitch if self._even and width + px(self._gap) >= 2 * pitch else 0


def _widest(shown: Sequence[Shown]) -> int:
    return max((one.size.width() for one in shown), default=0)


def _tallest(shown: Sequence[Shown]) -> int:
    return max((one.size.height() for one in shown), default=0)
