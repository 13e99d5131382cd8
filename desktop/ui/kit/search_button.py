"""The button that looks like a field: a press opens the palette, where the typing is done."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QSizePolicy

from desktop.ui.kit import icons
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.theme import colour, font, px

WIDTH = 264


class SearchButton(Button):
    """`shrink` leaves the icon alone, where there is little room."""

    def __init__(self) -> None:
        super().__init__(icon="search", keys=("Ctrl", "K"))
        self._words, self._small_now = "", False
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def name(self, words: str) -> None:
        self._words = words
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.shrink(self._small_now)

    def shrink(self, small: bool) -> None:
        self._small_now = small
        self.keys = () if small else ("Ctrl", "K")
        self.setText("" if small else self._words)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return hint if self._small_now else QSize(max(px(WIDTH), hint.width()), hint.height())

    def minimumSizeHint(self) -> QSize:
        # A window that is made narrower must not be held by what is going to shrink.
        return QSize(super().sizeHint().height(), super().sizeHint().height())

    def _font(self) -> QFont:
        return font("body")

    def _paint_words(self, painter: QPainter, ink: QColor) -> None:
        side = px(18)
        left = px(13)
        icons.paint(painter, self.icon_name, QRectF(left, (self.height() - side) / 2, side, side), ink)
        left += side + px(8)
        right = self.width() - px(12)
        for key in reversed(self.keys):
            right -= self._cap(key)
            self._paint_cap(painter, key, right, colour("ink2"))
            right -= px(4)
        painter.setFont(font(self._type()))
        painter.setPen(colour("ink3"))
        painter.drawText(QRect(left, 0, right - left, self.height()), Qt.AlignmentFlag.AlignVCenter, self.text())
