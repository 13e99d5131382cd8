"""A card of a week: its name, its hours and seven bars; one of a few to choose from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from desktop.ui.kit.theme import colour, font, px
from desktop.ui.kit.toggle import paint_ground
from desktop.ui.kit.tokens import RADIUS

Spans = Sequence[tuple[int, int]]
_LONGEST = 9 * 60
"""Minutes: a day that is open so long has a full bar."""


class WeekCard(QAbstractButton):
    """Checkable; in an exclusive group the arrow keys move the choice."""

    def __init__(self, week: Sequence[Spans]) -> None:
        super().__init__()
        self.week = week
        self._hours = ""
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def name(self, title: str, hours: str) -> None:
        self.setText(title)
        self._hours = hours
        self.setAccessibleName(f"{title}, {hours}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetrics(font("body_strong")).horizontalAdvance(self.text()) + px(16 + 18 + 8 + 16)
        width = max(px(132), words)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def heightForWidth(self, width: int) -> int:
        words = QFontMetrics(font("body_strong")).height() + self._words_height(width)
        return words + px(12 + 6 + 12 + 40 + 16)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # On some desktops Enter presses a button; here it is the way on.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        paint_ground(painter, self, px(RADIUS["card"]))
        self._paint_mark(painter, on)
        left, top = px(16), px(12)
        painter.setFont(font("body_strong"))
        painter.setPen(colour("ink"))
        height = QFontMetrics(font("body_strong")).height()
        painter.drawText(left, top, self.width() - px(50), height, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setFont(font("caption"))
        painter.setPen(colour("ink2"))
        where = QRectF(left, top + height + px(6), self.width() - 2 * left, self._words_height(self.width()))
        painter.drawText(where, Qt.TextFlag.TextWordWrap, self._hours)
        self._paint_bars(painter, where.bottom() + px(12), on)

    def _paint_mark(self, painter: QPainter, on: bool) -> None:
        side = px(16)
        mark = QRectF(self.width() - px(14) - side, px(14), side, side)
        painter.setPen(QPen(colour("accent" if on else "line_ui"), 1.75))
        painter.setBrush(colour("surface"))
        painter.drawEllipse(mark)
        if on:
            inset = side * 0.26
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent"))
            painter.drawEllipse(mark.adjusted(inset, inset, -inset, -inset))

    def _paint_bars(self, painter: QPainter, top: float, on: bool) -> None:
        room = self.width() - px(32)
        step = min(px(25), room / 7)
        width, height = step * 0.8, px(40)
        painter.setPen(Qt.PenStyle.NoPen)
        for day, spans in enumerate(self.week):
            x = px(16) + day * step
            painter.setBrush(colour("surface" if on else "chart_track"))
            painter.drawRoundedRect(QRectF(x, top, width, height), px(4), px(4))
            share = min(1.0, sum((closing - opening) % 1440 for opening, closing in spans) / _LONGEST)
            if share:
                painter.setBrush(colour("accent" if on else "usual_mark"))
                painter.drawRoundedRect(QRectF(x, top + height * (1 - share), width, height * share), px(4), px(4))

    def _words_height(self, width: int) -> int:
        """The hours are broken into lines where the card is narrow."""
        room = QRect(0, 0, width - px(32), 1000)
        return QFontMetrics(font("caption")).boundingRect(room, Qt.TextFlag.TextWordWrap, self._hours).height()
