"""The client's page beside what she chooses: whole where there is room, else readable."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from desktop.ui.kit.page_card import A4, PageCard
from desktop.ui.kit.parts import column, scrolling
from desktop.ui.kit.theme import px

READABLE, WIDEST = 380, 620
"""Widths of the page: below the one it is not made to fit its room, above the other it does not grow."""


class WeekPage(PageCard):
    """Where the page is higher than its room, it scrolls."""

    def __init__(self) -> None:
        super().__init__()
        layout = self.layout()
        assert isinstance(layout, QBoxLayout)
        # The name and the language stand above already.
        for part in (self.title, self.language):
            part.hide()
        inside = QWidget()
        self.area = scrolling(inside)
        layout.replaceWidget(self.sheet, self.area)
        layout.setStretchFactor(self.area, 1)
        column(inside).addWidget(self.sheet, 0, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.area.viewport().installEventFilter(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        # Of the area and not of its viewport: a bar that comes and goes must not make the page jump.
        room = self.area.size()
        width = min(room.width(), px(WIDEST), int(room.height() / A4))
        if width < min(px(READABLE), room.width()):
            width = min(room.width() - self.area.verticalScrollBar().sizeHint().width(), px(WIDEST))
        height = int(width * A4)
        if (self.sheet.width(), self.sheet.height()) != (width, height):
            self.sheet.setFixedSize(width, height)
