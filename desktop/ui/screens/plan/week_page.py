"""The week with what is still to place beside it: dragged over, sent by a digit, taken back."""

from __future__ import annotations

from collections.abc import Hashable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.kit.drag_chip import DragChip
from desktop.ui.kit.parts import Card, Text, column, row
from desktop.ui.kit.planner_view import PlannerView
from desktop.ui.kit.theme import px
from desktop.ui.screens.plan.panel import PlacePanel
from desktop.ui.screens.plan.words import Troubles, plan_week

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.services.weeks import WeekLines, WorkLine

PANEL = 218
"""The width of what is to place."""


class WeekPage(QWidget):
    """In a narrow window the panel stands there only while it is asked for."""

    placed = Signal(int, int, int)
    """A task was let go on a day, at a minute of it."""

    def __init__(self) -> None:
        super().__init__()
        self.panel, self.planner = PlacePanel(), PlannerView()
        self.legend = Text("", "caption", "accent_ink")
        self._chip: DragChip | None = None
        self._narrow, self.opened = False, False
        self._titles: dict[Hashable, str] = {}
        whole = row(self, gap=20)
        whole.addWidget(self.panel)
        card = Card()
        holder = column(card, (8, 6, 2, 6))
        holder.addWidget(self.legend)
        holder.addWidget(self.planner, 1)
        self.legend.setContentsMargins(px(10), px(4), px(10), 0)
        self.legend.hide()
        whole.addWidget(card, 1)
        self._fit()
        places, planner = self.panel.list, self.planner
        places.held.connect(self._hold)
        places.dropped.connect(self._drop)
        places.left.connect(self._let_be)
        planner.dragging.connect(self._carry)
        planner.let_go.connect(self._let_go)
        self.panel.chose.connect(self._choose)

    def show_lines(
        self, lines: WeekLines, work: Sequence[WorkLine], client_id: int | None, legend: str, troubles: Troubles
    ) -> None:
        week = plan_week(lines, client_id, troubles)
        self._titles = {block.key: block.title for block in week.blocks}
        self.planner.show_week(week)
        had = self.panel.list.hasFocus()
        self.panel.show_work(work, client_id)
        if had and not self.panel.list.isVisibleTo(self):
            # The last one has its place: the keyboard goes after it.
            self.planner.setFocus()
        self.panel.show_again(lines)
        self.legend.setText(legend)
        self.legend.setVisible(bool(legend))

    def be_narrow(self, narrow: bool) -> None:
        self._narrow = narrow
        self._fit()

    def open_panel(self, opened: bool) -> None:
        """In a narrow window."""
        self.opened = opened
        self._fit()

    def panes(self) -> tuple[QWidget, ...]:
        listed = self.panel.isVisibleTo(self) and bool(self.panel.list.model_.rows)
        return (*((self.panel.list,) if listed else ()), self.planner)

    def retranslate(self) -> None:
        self.panel.retranslate()

    def _fit(self) -> None:
        self.panel.setFixedWidth(px(PANEL - 22 if self._narrow else PANEL))
        self.panel.setVisible(self.opened or not self._narrow)
        self.panel.be_low(self._narrow)
        layout = self.layout()
        if layout is not None:
            layout.setSpacing(px(10 if self._narrow else 20))

    def _hold(self, task: int, at: QPoint) -> None:
        line = self.panel.line(task)
        self.planner.hover(at, self.panel.minutes(task))
        self._over().hold(line.title if line else "", at)

    def _drop(self, task: int, _at: QPoint) -> None:
        spot = self.planner.drop()
        self._over().hide()
        if spot is not None:
            self.placed.emit(task, *spot)

    def _let_be(self) -> None:
        self.planner.drop()
        self._over().hide()

    def _carry(self, key: Hashable | None, at: QPoint) -> None:
        if key is None:
            self._over().hide()
        elif self.planner.ghost is None:
            self._over().hold(self._titles.get(key, ""), at)
        else:
            self._over().hide()

    def _let_go(self, key: Hashable, at: QPoint) -> None:
        """Over what is to place it goes back there."""
        panel = QRect(self.panel.mapToGlobal(QPoint()), self.panel.size())
        if self.panel.isVisibleTo(self) and panel.contains(at):
            self.planner.removing.emit(key)

    def _choose(self, key: Hashable) -> None:
        if self.planner.choose(key):
            self.planner.setFocus()

    def _over(self) -> DragChip:
        if self._chip is None:
            self._chip = DragChip(self.window())
        return self._chip
