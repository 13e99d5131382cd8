"""The left side of the door: what Garbo is for, and a day with its hours."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame

from desktop.ui.kit.parts import Logo, Text, column, row
from desktop.ui.kit.theme import colour, px


class Side(QFrame):
    """Decorative; its words say the three promises."""

    def __init__(self) -> None:
        super().__init__()
        self._title, self._words = Text("", "title", wrap=True), Text("", "body", "ink2", wrap=True)
        whole = column(self, (36, 36, 36, 36), 12)
        head = row(gap=12)
        head.addWidget(Logo(32))
        head.addWidget(Text("Garbo", "heading"))
        head.addStretch()
        whole.addLayout(head)
        whole.addSpacing(px(32))
        whole.addWidget(self._title)
        whole.addWidget(self._words)
        whole.addStretch()
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Know who waits, by when, and what you promised."))
        self._words.setText(
            self.tr("Everything stays on this computer, encrypted. Garbo never sends anything by itself.")
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), colour("sidebar"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), colour("line"))
        room = self.height() - self._words.geometry().bottom() - px(120)
        side = min(self.width() - px(140), room, px(300))
        if side < px(110):
            return
        circle = QRectF((self.width() - side) / 2, self.height() - side - px(60), side, side)
        width = side * 0.075
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour("line"), width))
        painter.drawEllipse(circle)
        painter.setPen(QPen(colour("accent"), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for opening, closing in ((9, 13), (14, 18)):
            # Midnight is on top, as on a dial of 24 hours.
            painter.drawArc(circle, (90 - 15 * opening) * 16, -15 * (closing - opening) * 16)
        self._dots(painter, circle)

    def _dots(self, painter: QPainter, circle: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("usual_mark"))
        painter.save()
        painter.translate(circle.center())
        for hour in range(24):
            radius = px(3.5) if hour % 6 == 0 else px(2)
            painter.drawEllipse(QPointF(0, -circle.height() / 2 - px(22)), radius, radius)
            painter.rotate(15)
        painter.restore()
