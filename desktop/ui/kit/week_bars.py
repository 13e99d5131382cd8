"""Week by week: bars over the band of what is usual, the weeks that were counted in their own colour."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.kit.theme import colour, px
from desktop.ui.kit.usual_band import band


class WeekBars(QWidget):
    """`at`: the bar that is read out, which has a foot of its own; None where none is."""

    def __init__(self) -> None:
        super().__init__()
        self._weeks: tuple[int, ...] = ()
        self._whole: tuple[int, ...] = ()
        self._marked, self._usual = 0, 0.0
        self.at: int | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_weeks(
        self, weeks: Sequence[int], marked: int, usual: float | None, whole: Sequence[int] | None = None
    ) -> None:
        """`marked`: how many of the last weeks were counted. `usual`: of one week; None where there is no usual.

        `whole`: the weeks of which these are a part; what is missing of them is pale, and the scale is theirs.
        """
        self._whole = tuple(weeks if whole is None else whole)
        self._weeks, self._marked, self._usual = tuple(weeks), marked, usual or 0.0
        self.at = None
        self.update()

    def read(self, at: int | None) -> None:
        self.at = at
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(156), px(46))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(84), px(46))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._weeks:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        floor = self.height() - px(4)
        most = max(*self._weeks, *self._whole, self._usual * 1.25, 1.0)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._usual:
            top = floor - max(floor * self._usual / most, px(4))
            painter.setBrush(band())
            painter.drawRoundedRect(QRectF(0, top, self.width(), floor - top), px(3), px(3))
        step = self.width() / len(self._weeks)
        width = max(min(step * 0.55, px(10)), 2)
        round_ = min(px(2), width / 2)
        for place, (count, whole) in enumerate(zip(self._weeks, self._whole, strict=True)):
            left = place * step + (step - width) / 2
            if whole > count:
                tall = floor * whole / most
                painter.setPen(QPen(colour("line_ui"), 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(left + 0.5, floor - tall, width - 1, tall), round_, round_)
                painter.setPen(Qt.PenStyle.NoPen)
            height = max(floor * count / most, px(2))
            counted = place >= len(self._weeks) - self._marked
            painter.setBrush(colour("calm_mark" if counted else "usual_mark"))
            bar = QRectF(left, floor - height, width, height)
            painter.drawRoundedRect(bar, round_, round_)
            if place == self.at:
                painter.fillRect(QRectF(bar.left() - 2, self.height() - px(2), width + 4, px(2)), colour("ink"))
        painter.setPen(QPen(colour("line_ui"), 1))
        painter.drawLine(0, floor, self.width(), floor)
