"""The step plans of a client under the to-dos: goal and what comes next; a new one from a template."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.ui import formats
from desktop.ui.counted import COUNTED
from desktop.ui.kit.buttons import QUIET, Button
from desktop.ui.kit.entries import EntryRow
from desktop.ui.kit.entry_list import EntryList
from desktop.ui.kit.parts import Text, column, row

if TYPE_CHECKING:
    from desktop.services.plans import PlanLine


class PlanList(QWidget):
    """Enter opens one."""

    wanted = Signal(int)
    """A plan, by the row of its list."""

    def __init__(self) -> None:
        super().__init__()
        self.heading, self.new = Text("", "caption_strong", "ink2"), Button(kind=QUIET, small=True)
        self.list = EntryList()
        self.list.least = 4
        whole = column(self, (0, 6, 0, 0), 2)
        head = row(margins=(10, 0, 4, 0), gap=8)
        head.addWidget(self.heading, 1)
        head.addWidget(self.new)
        whole.addLayout(head)
        whole.addWidget(self.list)
        self.list.opened.connect(self.wanted)
        self.list.clicked.connect(lambda index: self.wanted.emit(self.list.model_.rows[index.row()].key))
        self.list.hide()

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Step plans"))
        self.new.setText(self.tr("New step plan…"))
        self.list.setAccessibleName(self.heading.text())

    def show_plans(self, plans: Sequence[PlanLine], today: date) -> None:
        """The one with the nearest goal first."""
        self.list.show_rows([self._row(plan, today) for plan in plans])
        self.list.setVisible(bool(plans))

    def _row(self, plan: PlanLine, today: date) -> EntryRow:
        goal = formats.short_day(plan.goal, today)
        under, tone = COUNTED.open(plan.open), "ink2"
        if plan.next is not None:
            title, day = plan.next
            under = self.tr("Next {day}: {title}").format(title=title, day=formats.short_day(day, today))
            tone = "late_ink" if day < today else "ink2"
        spoken = self.tr("Goal {day}: {title}. {next}").format(day=goal, title=plan.title, next=under)
        return EntryRow(plan.id, plan.title, spoken, icon="flag", icon_tone="accent", right=formats.capital(goal),
                        under=under, under_tone=tone)  # fmt: skip
