"""The client's page beside what she chooses: whole where there is room, else readable."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from desktop.ui.kit.buttons import QUIET, Button
from desktop.ui.kit.page_card import PageCard, Sheet
from desktop.ui.kit.parts import column, row, scrolling
from desktop.ui.kit.theme import px

READABLE, WIDEST = 380, 620
"""Widths of the page: below the one it is not made to fit its room, above the other it does not grow."""


class WeekPage(PageCard):
    """Where the page is higher than its room, it scrolls. `sheets` tells of how many of paper it may be."""

    sheets = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        layout = self.layout()
        assert isinstance(layout, QBoxLayout)
        # The name and the language stand above already.
        for part in (self.title, self.language):
            part.hide()
        self.second, self.more = Sheet(), Button(kind=QUIET, small=True)
        self._allowed = 0
        inside = QWidget()
        self.area = scrolling(inside)
        layout.replaceWidget(self.sheet, self.area)
        layout.setStretchFactor(self.area, 1)
        papers = column(inside, gap=12)
        for paper in (self.sheet, self.second):
            papers.addWidget(paper, 0, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        papers.addStretch()
        choice = row()
        choice.addWidget(self.more)
        choice.addStretch()
        layout.addLayout(choice)
        self.second.hide()
        self.more.hide()
        self.more.clicked.connect(lambda: self.sheets.emit(3 - self._allowed))
        self.area.viewport().installEventFilter(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def allow(self, sheets: int) -> None:
        """Of how many sheets of paper it may be; 0: that is not to be chosen any more."""
        self._allowed = sheets
        self._offer()

    def show_page(
        self, picture: bytes, text: str, pages: int = 1, left_over: int = 0, others: tuple[bytes, ...] = ()
    ) -> None:
        super().show_page(picture, text, pages, left_over, others)
        self.second.show_picture(others[0] if others else b"")
        self.second.setVisible(bool(others))
        self._fit()
        self._offer()

    def forget(self) -> None:
        super().forget()
        self.second.hide()
        self.more.hide()

    def retranslate(self) -> None:
        super().retranslate()
        self.second.setAccessibleName(self.tr("The second sheet"))
        self._offer()

    def _offer(self) -> None:
        """A second sheet, where one is too little; one again, where there are two."""
        second = self.tr("Take a second sheet of paper")
        self.more.setText(self.tr("One sheet of paper only") if self._allowed > 1 else second)
        self.more.setVisible(self._allowed > 1 or (self._allowed == 1 and self.left_over > 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        # Of the area and not of its viewport: a bar that comes and goes must not make the page jump.
        room = self.area.size()
        width = min(room.width(), px(WIDEST), int(room.height() / self.sheet.ratio))
        if width < min(px(READABLE), room.width()):
            width = min(room.width() - self.area.verticalScrollBar().sizeHint().width(), px(WIDEST))
        height = int(width * self.sheet.ratio)
        for paper in (self.sheet, self.second):
            if (paper.width(), paper.height()) != (width, height):
                paper.setFixedSize(width, height)
