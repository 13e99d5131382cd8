"""What stays in sight above and below a week that scrolls: its days, and how full each is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from desktop.ui.kit.planner_paint import head_height, load_height, paint_head, paint_load
from desktop.ui.kit.theme import colour, font, px

if TYPE_CHECKING:
    from desktop.ui.kit.planner_sheet import PlannerSheet

__all__ = ["HeadBand", "LoadBand", "head_height", "load_height"]


class Band(QWidget):
    """Across the columns of the week."""

    def __init__(self, view: PlannerSheet) -> None:
        super().__init__(view)
        self._view = view

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def event(self, event: QEvent) -> bool:
        """A day tells all of itself: why it is closed, and how much of it is planned."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._view.week is not None:
            at = next((at for at in range(7) if self.cell(at).contains(event.pos())), None)
            QToolTip.showText(event.globalPos(), "" if at is None else self._view.week.days[at].spoken, self)
            return True
        return super().event(event)

    def cell(self, at: int) -> QRectF:
        """What it has of a day."""
        sheet = self._view.sheet
        return QRectF(sheet.left(at), 0, sheet.column, self.height())


class HeadBand(Band):
    """The days."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        week = self._view.week
        if week is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at, day in enumerate(week.days):
            paint_head(painter, self.cell(at), day)
        painter.fillRect(0, self.height() - 1, self.width(), 1, colour("line"))


class LoadBand(Band):
    """What is planned of what is offered."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        week = self._view.week
        if week is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(0, 0, self.width(), 1, colour("line"))
        painter.setFont(font("caption"))
        painter.setPen(colour("ink2"))
        words = QRectF(0, px(4), self._view.sheet.axis - px(4), painter.fontMetrics().height() + px(4))
        text = painter.fontMetrics().elidedText(week.load_words, Qt.TextElideMode.ElideRight, int(words.width()))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
        for at, day in enumerate(week.days):
            paint_load(painter, self.cell(at), day)
