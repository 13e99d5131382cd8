"""Steps of a small wizard: done, here, still to come."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.kit import icons
from desktop.ui.kit.theme import colour, font, px


class Steps(QWidget):
    """Painted circles with their names; `numbered` for large ones joined by a line."""

    def __init__(self, numbered: bool = False) -> None:
        super().__init__()
        self._names: tuple[str, ...] = ()
        self._at, self._numbered = 0, numbered
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def name(self, *names: str) -> None:
        self._names = names
        self._describe()

    def go(self, at: int) -> None:
        """Stand at a step; those before it are done."""
        self._at = at
        self._describe()

    def sizeHint(self) -> QSize:
        return self._room(px(76 if self._numbered else 30))

    def minimumSizeHint(self) -> QSize:
        return self._room(px(16))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, side, gap = 1, self._side(), self._gap()
        for at, name in enumerate(self._names):
            circle = QRectF(x, (self.height() - side) / 2, side, side)
            self._circle(painter, circle, at)
            x += side + px(10)
            painter.setFont(font("small_strong" if at == self._at else "small"))
            painter.setPen(colour("accent_ink" if at == self._at and not self._numbered else "ink"))
            width = QFontMetrics(font("small_strong")).horizontalAdvance(name)
            words = QRectF(x, 0, width + 2, self.height())
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, name)
            x += width
            if self._numbered and at < len(self._names) - 1:
                painter.setPen(QPen(colour("accent" if at < self._at else "line_ui"), 1.5))
                middle = self.height() / 2
                painter.drawLine(QPointF(x + min(px(12), gap // 4), middle), QPointF(x + gap * 0.84, middle))
            x += gap

    def _circle(self, painter: QPainter, circle: QRectF, at: int) -> None:
        done, here = at < self._at, at == self._at
        painter.setPen(QPen(colour("accent" if done or here else "line_ui"), 1.75))
        painter.setBrush(colour("accent" if done else "surface") if done or self._numbered else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(circle.adjusted(1, 1, -1, -1))
        if done:
            inset = circle.width() * 0.2
            icons.paint(painter, "check", circle.adjusted(inset, inset, -inset, -inset), colour("on_accent"))
        elif self._numbered:
            painter.setFont(font("small_strong"))
            painter.setPen(colour("accent_ink" if here else "ink2"))
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(at + 1))
        elif here:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent"))
            inset = circle.width() * 0.28
            painter.drawEllipse(circle.adjusted(inset, inset, -inset, -inset))

    def _room(self, gap: int) -> QSize:
        """With so much between the steps."""
        words = QFontMetrics(font("small_strong"))
        width = sum(words.horizontalAdvance(name) + self._side() + px(10) for name in self._names)
        return QSize(width + gap * max(0, len(self._names) - 1) + px(4), max(self._side() + 2, words.height()))

    def _gap(self) -> int:
        """What the steps leave between them, up to their usual distance."""
        left = self.width() - self._room(0).width()
        return min(px(76 if self._numbered else 30), left // max(1, len(self._names) - 1))

    def _side(self) -> int:
        return px(28 if self._numbered else 19)

    def _describe(self) -> None:
        here = self._names[self._at] if self._at < len(self._names) else ""
        self.setAccessibleName(f"{here}, {min(self._at + 1, len(self._names))} / {len(self._names)}")
        self.updateGeometry()
        self.update()
