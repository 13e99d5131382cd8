"""The left side of the door: what Garbo is for, and the chosen hours on a dial of a day."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame

from desktop.domain.hours import Span
from desktop.domain.settings import OFFICE_WEEK
from desktop.ui import hours_words
from desktop.ui.kit.parts import Logo, Text, column, row
from desktop.ui.kit.theme import colour, font, px


class Side(QFrame):
    """Its words say the three promises; the dial shows what is said in words beside it."""

    def __init__(self) -> None:
        super().__init__()
        self._title, self._words = Text("", "title", wrap=True), Text("", "body", "ink2", wrap=True)
        self._day: Sequence[Span] = OFFICE_WEEK[0]
        self._labelled = False
        whole = column(self, (28, 36, 28, 36), 12)
        head = row(gap=12)
        head.addWidget(Logo(32))
        head.addWidget(Text("Garbo", "heading"))
        head.addStretch()
        whole.addLayout(head)
        whole.addSpacing(px(24))
        whole.addWidget(self._title)
        whole.addWidget(self._words)
        whole.addStretch()
        self.retranslate()

    def show_week(self, week: Sequence[Sequence[Span]]) -> None:
        """Its first open day, with the hours written inside."""
        self._day = next((day for day in week if day), ())
        self._labelled = True
        self.update()

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
        side = min(self.width() - px(140), room, px(260))
        if side < px(110):
            return
        circle = QRectF((self.width() - side) / 2, self.height() - side - px(64), side, side)
        width = side * 0.085
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour("line"), width))
        painter.drawEllipse(circle)
        painter.setPen(QPen(colour("accent"), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for opening, closing in self._day:
            # Midnight is on top, as on a dial of 24 hours.
            painter.drawArc(circle, round((90 - opening / 4) * 16), -round(((closing - opening) % 1440) / 4 * 16))
        self._dots(painter, circle)
        if self._labelled:
            self._hours(painter, circle)

    def _dots(self, painter: QPainter, circle: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("usual_mark"))
        painter.save()
        painter.translate(circle.center())
        out = circle.height() / 2 + px(20)
        for hour in range(24):
            radius = px(3.5) if hour % 6 == 0 else px(2)
            painter.drawEllipse(QPointF(0, -out), radius, radius)
            painter.rotate(15)
        painter.restore()
        painter.setFont(font("label"))
        painter.setPen(colour("ink2"))
        box = QRectF(0, 0, px(30), px(20))
        for words, x, y in (("24", 0, -1), ("6", 1, 0), ("12", 0, 1), ("18", -1, 0)):
            box.moveCenter(circle.center() + QPointF(x, y) * (out + px(18)))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _hours(self, painter: QPainter, circle: QRectF) -> None:
        lines = [hours_words.spans(self._day)]
        if QFontMetrics(font("body")).horizontalAdvance(lines[0]) > circle.width() * 0.72:
            lines = lines[0].split(", ")
        heights = [QFontMetrics(font("title")).height(), *[QFontMetrics(font("body")).height()] * len(lines)]
        y = circle.center().y() - sum(heights) / 2
        for at, words in enumerate((self.tr("Open"), *lines)):
            painter.setFont(font("body" if at else "title"))
            painter.setPen(colour("ink2" if at else "accent_ink"))
            painter.drawText(QRectF(circle.left(), y, circle.width(), heights[at]), Qt.AlignmentFlag.AlignCenter, words)
            y += heights[at]
