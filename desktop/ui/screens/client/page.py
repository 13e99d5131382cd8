"""Where the parts of a client's page stand: history beside what is open, or one at a time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from desktop.ui.kit.parts import bar_in_margin, column, row, scrolling
from desktop.ui.kit.pills import Pills
from desktop.ui.kit.theme import px
from desktop.ui.screens.client.panel import Panel


class Part(NamedTuple):
    """A panel and the column it stands in; those of one `pill`, from 1 on, are shown together in a narrow window."""

    panel: Panel
    column: int
    pill: int


class Page(QWidget):
    """`history` fills the left side; the parts stand beside it in two columns, under a card that comes and goes."""

    card_came = Signal()
    """It is there now, or not any more."""

    def __init__(self, parent: QWidget, history: Panel, parts: Sequence[Part], card: QWidget) -> None:
        super().__init__(parent)
        self._history, self._parts, self._card = history, tuple(parts), card
        self._narrow = False
        self._brought: QAbstractItemView | None = None
        self.card_pill = 1 + max(part.pill for part in parts)
        self.pills = Pills(self.card_pill + 1)
        self._columns, self._above, self._below = (QWidget(), QWidget()), QWidget(), QWidget()
        self._lay_out()
        card.installEventFilter(self)
        self._inside.installEventFilter(self)
        self.pills.chosen.connect(lambda _at: self.arrange(self._narrow))
        for part in self._parts:
            part.panel.came.connect(lambda: self.arrange(self._narrow))
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)
        self.arrange(False)

    def arrange(self, narrow: bool) -> None:
        """All of it, or where it is `narrow` what was chosen above."""
        self._narrow = narrow
        if self._card.isHidden() and self.pills.at() == self.card_pill:
            self.pills.choose(0)
        at = self.pills.at()
        self.pills.setVisible(narrow)
        self._history.setVisible(not narrow or at == 0)
        self._beside.setVisible(not narrow or at > 0)
        self._sides.setContentsMargins(0, 0, px(24) if narrow and at == 0 else 0, 0)
        self._above.setVisible(not self._card.isHidden() and (not narrow or at == self.card_pill))
        self._below.setVisible(not narrow or at < self.card_pill)
        for part in self._parts:
            part.panel.setVisible(part.panel.is_wanted and (not narrow or part.pill == at))
        for place, holder in enumerate(self._columns):
            holder.setVisible(any(part.column == place and not part.panel.isHidden() for part in self._parts))

    def choose(self, panel: QWidget) -> None:
        """Bring a part into sight, in whatever way the parts stand."""
        pill = next((part.pill for part in self._parts if part.panel is panel), 0)
        self.pills.choose(pill)
        self.arrange(self._narrow)
        if pill:
            self._to_top(panel)

    def bring(self, rows: QAbstractItemView) -> None:
        """The row in hand, of a list that may be taller than what is seen of it; also once more parts have come."""
        self._brought = rows
        rows.scrollTo(rows.currentIndex())
        row = rows.visualRect(rows.currentIndex())
        at, half = rows.viewport().mapTo(self._inside, row.center()), row.height() // 2
        self._beside.ensureVisible(at.x(), at.y(), 0, half + px(16))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._card and event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.arrange(self._narrow)
            self.card_came.emit()
        if watched is self._inside and event.type() == QEvent.Type.Resize and self._brought is not None:
            QTimer.singleShot(0, self._brought, self._bring_again)
        return super().eventFilter(watched, event)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Where the keyboard goes the page scrolls."""
        if now is not self._brought:
            self._brought = None
        if now is None or not self._beside.isAncestorOf(now):
            return
        if now.height() < self._beside.viewport().height():
            self._beside.ensureWidgetVisible(now)
        elif now.visibleRegion().isEmpty():
            self._to_top(now)

    def _bring_again(self) -> None:
        if self._brought is not None:
            self.bring(self._brought)

    def _to_top(self, part: QWidget) -> None:
        below_top = part.mapTo(self._beside.viewport(), QPoint(0, 0)).y()
        bar = self._beside.verticalScrollBar()
        bar.setValue(bar.value() + below_top)

    def _lay_out(self) -> None:
        """From the outside in: what is put into something that has its place is dressed only once."""
        whole = column(self, gap=12)
        above = row(margins=(0, 0, 24, 0))
        above.addWidget(self.pills)
        whole.addLayout(above)
        self._sides = sides = row(gap=24)
        whole.addLayout(sides, 1)
        sides.addWidget(self._history, 9)
        self._inside = inside = QWidget()
        self._beside = scrolling(inside)
        self._beside.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        sides.addWidget(self._beside, 16)
        # What stands here gives way: a column is never wider than the room that there is.
        for narrowed in (inside, self._above, self._below, self._card, *self._columns):
            narrowed.setMinimumWidth(1)
        beside = column(inside, (0, 0, 24, 0), 16)
        bar_in_margin(self._beside, beside, 24)
        beside.addWidget(self._above)
        beside.addWidget(self._below, 1)
        beside.addStretch()
        # At the top: what is said in one line is not to fill half of a page of its own.
        column(self._above).addWidget(self._card, 0, Qt.AlignmentFlag.AlignTop)
        below = row(self._below, gap=24)
        for place, holder in enumerate(self._columns):
            below.addWidget(holder, 1)
            stack = column(holder, gap=16)
            for part in self._parts:
                if part.column == place:
                    stack.addWidget(part.panel)
            stack.addStretch(1)
