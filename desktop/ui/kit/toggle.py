"""A rounded button that stays pressed, with an icon: one of a few tools."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from desktop.ui.kit import icons
from desktop.ui.kit.theme import colour, font, px, wide


def paint_ground(painter: QPainter, button: QAbstractButton, radius: float) -> None:
    """The surface of something to choose: pressed, it has a stronger edge."""
    on = button.isChecked()
    edge = 2.0 if on else 1.0
    painter.setPen(QPen(colour("accent" if on else "line_ui"), edge))
    painter.setBrush(colour("accent_soft" if on else "hover" if button.underMouse() else "surface"))
    inside = QRectF(button.rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2)
    painter.drawRoundedRect(inside, radius - edge / 2, radius - edge / 2)


class Toggle(QAbstractButton):
    """Checkable; in an exclusive group the arrow keys move the choice."""

    def __init__(self, icon: str = "") -> None:
        super().__init__()
        self._icon = icon
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def name(self, words: str) -> None:
        self.setText(words)
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width, height = wide("label", self.text())
        return QSize(width + px(48 if self._icon else 28), max(px(30), height + px(10)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        paint_ground(painter, self, self.height() / 2)
        ink = colour("accent_ink" if on else "ink" if self.isEnabled() else "ink_disabled")
        side = px(16)
        if self._icon:
            icons.paint(painter, self._icon, QRectF(px(13), (self.height() - side) / 2, side, side), ink)
        painter.setPen(ink)
        painter.setFont(font("label"))
        where = self.rect().adjusted(px(36 if self._icon else 14), 0, -px(8), 0)
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, self.text())
