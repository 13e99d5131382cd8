"""Buttons: primary, plain and quiet, with an icon and the keys that do the same."""

from __future__ import annotations

from functools import cache
from typing import Final

from PySide6.QtCore import QEvent, QLocale, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop.ui.kit import icons
from desktop.ui.kit.theme import colour, font, px, wide
from desktop.ui.kit.tokens import RADIUS, SIZE

PRIMARY: Final = "primary"
PLAIN: Final = "plain"
QUIET: Final = "quiet"
BARE: Final = "bare"
"""As quiet, in the ink of what is beside it."""


class Button(QPushButton):
    """Painted, so that a key cap can stand in it. `keys` are shown, not bound: shortcuts belong to actions."""

    def __init__(
        self,
        text: str = "",
        kind: str = PLAIN,
        icon: str = "",
        keys: tuple[str, ...] = (),
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.kind, self.icon_name, self.keys, self._small = kind, icon, keys, small
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        height = px(SIZE["control_small"] if self._small else SIZE["control"])
        if not self.text() and not self.keys:
            return QSize(height, height)
        words, tall = wide(self._type(), self.text())
        width = words + 2 * self._margin() + (px(26) if self.icon_name else 0) + self._caps()
        return QSize(width, max(height, tall + px(8)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, edge, ink = self._colours()
        painter.setPen(QPen(edge, 1) if edge else Qt.PenStyle.NoPen)
        painter.setBrush(fill or Qt.BrushStyle.NoBrush)
        radius = px(RADIUS["control"])
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        if self.text() or self.keys:
            self._paint_words(painter, ink)
        elif self.icon_name:
            side = px(SIZE["icon"])
            where = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
            icons.paint(painter, self.icon_name, where, ink)

    def _paint_words(self, painter: QPainter, ink: QColor) -> None:
        words = wide(self._type(), self.text())[0]
        width = words + self._caps() + (px(26) if self.icon_name else 0)
        x = max(self._margin() // 2, (self.width() - width) // 2)
        if self.icon_name:
            side = px(18)
            icons.paint(painter, self.icon_name, QRectF(x, (self.height() - side) / 2, side, side), ink)
            x += px(26)
        painter.setFont(font(self._type()))
        painter.setPen(ink)
        painter.drawText(QRect(x, 0, words + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, self.text())
        x += words + (px(10) if self.text() else 0)
        for key in self.keys:
            self._paint_cap(painter, key, x, ink)
            x += self._cap(key) + px(4)

    def _paint_cap(self, painter: QPainter, key: str, x: int, ink: QColor) -> None:
        height = px(20)
        rect = QRectF(x, (self.height() - height) / 2, self._cap(key), height)
        tint = QColor(ink)
        tint.setAlpha(38)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        painter.drawRoundedRect(rect, px(4), px(4))
        painter.setFont(font("caption"))
        painter.setPen(ink)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, _named(key))

    def _caps(self) -> int:
        """The width of the keys, with what parts them from the words."""
        caps = sum(self._cap(key) + px(4) for key in self.keys)
        return caps + (px(6) if self.text() else -px(4)) if caps else 0

    def _cap(self, key: str) -> int:
        return max(px(20), wide("caption", _named(key))[0] + px(10))

    def _type(self) -> str:
        """Of its words."""
        return "small_strong" if self.kind == PRIMARY else "label"

    def _margin(self) -> int:
        return px((8 if self.text() else 4) if self.kind in (QUIET, BARE) else 14)

    def _colours(self) -> tuple[QColor | None, QColor | None, QColor]:
        over, down = self.underMouse(), self.isDown()
        if not self.isEnabled():
            return (None if self.kind in (QUIET, BARE) else colour("sunken")), None, colour("ink_disabled")
        if self.kind == PRIMARY:
            fill = colour("accent_press" if down else "accent_hover" if over else "accent")
            return fill, None, colour("on_accent")
        fill = colour("selected" if down else "hover" if over else "surface")
        if self.kind in (QUIET, BARE):
            return (fill if over or down else None), None, colour("accent_ink" if self.kind == QUIET else "ink2")
        return fill, colour("line_ui"), colour("ink")


def _named(key: str) -> str:
    """As the keyboard of the language names it: Invio, Spacja. Ctrl alone is no sequence, and stays."""
    return _named_in(key, QLocale().name())


@cache
def _named_in(key: str, _locale: str) -> str:
    # Qt looks each key up among its translations, and layouts ask for the size of a button again and again.
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) or key
