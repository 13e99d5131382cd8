"""Insights: hours of a year, first answers and promises; of all clients or of one."""

from __future__ import annotations

from datetime import date
from functools import reduce
from operator import add
from typing import TYPE_CHECKING, ClassVar
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QWidget

from desktop.domain.insight import Outside
from desktop.ui.kit.buttons import PRIMARY, Button
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.parts import Inside, Text, bar_in_margin, column, row, scrolling
from desktop.ui.kit.screen import Screen
from desktop.ui.kit.search_button import SearchButton
from desktop.ui.kit.theme import px
from desktop.ui.kit.tokens import ONE_COLUMN_BELOW
from desktop.ui.screens.insights.answers import AnswersCard
from desktop.ui.screens.insights.outside import OutsideCard
from desktop.ui.screens.insights.promises import PromisesCard
from desktop.ui.screens.insights.retold import RetoldCard

if TYPE_CHECKING:
    from desktop.services.insights import Year
    from desktop.services.suite import Services
    from desktop.ui.shell import Shell

WAITED_MS = 500
"""After so long the wait is said in words."""


class InsightsScreen(Screen):
    shows: ClassVar[frozenset[str]] = frozenset({"interaction", "task", "agreement", "client", "setting"})

    def __init__(self, services: Services, calls: Calls, shell: Shell) -> None:
        super().__init__(shell.pages)
        self._services, self._calls, self._shell = services, calls, shell
        self._year: Year | None = None
        self._day: date | None = None
        self._asked = 0
        self.heading, self.line = Text("", "display"), Text("", "body", "ink2", wrap=True)
        self.sought, self.log = SearchButton(), Button(kind=PRIMARY, icon="plus", keys=("Ctrl", "L"))
        self.whose = QComboBox()
        self.whose.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.outside, self.answers, self.promises = OutsideCard(shell), AnswersCard(shell), PromisesCard(shell)
        self.retold = RetoldCard(services, calls, shell)
        self._cards = (self.outside, self.answers, self.promises)
        self._lay_out()
        self.sought.clicked.connect(shell.seek)
        self.log.clicked.connect(shell.log)
        self.whose.activated.connect(lambda _at: self._fill())
        self.outside.map.opened.connect(lambda week, day: self.wanted.emit("journal", self.outside.day_at(week, day)))
        self.answers.marks.opened.connect(lambda _at, line: self.wanted.emit("client", self.answers.client_at(line)))
        self.retold.client_wanted.connect(lambda: self.wanted.emit("client", self.client_in_hand()))
        QTimer.singleShot(WAITED_MS, self, self._say_waiting)
        self.retranslate()

    def refresh(self) -> None:
        self._asked += 1
        asked, between = self._asked, self._calls.give_way
        self._day = self._shell.clock().date()

        def show(year: Year) -> None:
            # A long call lets others pass, so that an older answer may come after a newer one.
            if asked == self._asked:
                self._show(year)

        self._calls.ask_patiently(self, lambda: self._services.insights.year(between), show)

    def on_minute(self) -> None:
        """Pictures of weeks do not go by the minute; a new day is another picture."""
        if self._day != self._shell.clock().date():
            super().on_minute()

    def about(self, subject: object) -> None:
        """Of one client first."""
        if isinstance(subject, int):
            self.whose.setProperty("wanted", subject)
            self._choose(subject)

    def client_in_hand(self) -> int | None:
        found = self.whose.currentData()
        return found if isinstance(found, int) else None

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Insights"))
        self.line.setText(
            self.tr("How your hours hold, how fast you answer, what you promised. Only facts, only on this computer.")
        )
        self.sought.name(self.tr("Search or do anything"))
        self.log.setText(self.tr("Log"))
        self.whose.setAccessibleName(self.tr("Whose"))
        if self.whose.count():
            self.whose.setItemText(0, self.tr("All clients"))
        for card in (*self._cards, self.retold):
            card.retranslate()
        self._fill()

    def panes(self) -> tuple[QWidget, ...]:
        cards = (self.outside, self.retold, self.answers, self.promises)
        charts = [card.chart for card in cards if card.chart.isVisibleTo(self)]
        return (self.whose, *charts)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self._shell.width() < px(ONE_COLUMN_BELOW)
        flow = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._pair.direction() != flow:
            self._pair.setDirection(flow)
        self.sought.shrink(narrow)
        self._page.setContentsMargins(px(32), px(16 if narrow else 24), self._page.contentsMargins().right(), px(24))
        self._page.setSpacing(px(14 if narrow else 20))

    def _show(self, year: Year) -> None:
        chosen = self.whose.property("wanted") if self._year is None else self.client_in_hand()
        self._year = year
        self.whose.clear()
        self.whose.addItem(self.tr("All clients"), None)
        for one in year.clients:
            self.whose.addItem(one.client, one.client_id)
        self._choose(chosen)

    def _choose(self, client: object) -> None:
        self.whose.setCurrentIndex(max(0, self.whose.findData(client)) if client is not None else 0)
        self._fill()

    def _fill(self) -> None:
        year, chosen = self._year, self.client_in_hand()
        if year is None:
            return
        now, zone = self._shell.clock(), ZoneInfo(year.zone)
        shown = [one for one in year.clients if chosen in (None, one.client_id)]
        whose = self.whose.currentText() if chosen is not None else self.tr("all clients")
        together = reduce(add, (one.outside for one in shown), Outside())
        self.outside.show_outside(together, year.today, whose)
        self.answers.show_answers(shown, now, zone)
        self.promises.show_promises(shown[0].promises if chosen is not None and shown else year.promises, now, zone)
        # All clients fill the page; the few marks of one stand close together.
        self._page.setStretch(self._page.indexOf(self._pair), chosen is None)
        self._page.setStretch(self._page.count() - 1, chosen is not None)
        for card in self._cards:
            card.show()
        self.retold.setVisible(chosen is not None)
        self.retold.show_client(chosen)

    def _say_waiting(self) -> None:
        if self._year is None:
            for card in self._cards:
                card.be_known(False, self.tr("Counting the year…"))

    def _lay_out(self) -> None:
        inside = Inside()
        self._page = page = column(inside, (32, 24, 24, 24), 20)
        top, head = column(gap=6), row(gap=12)
        head.addWidget(self.heading, 1)
        head.addWidget(self.whose)
        head.addWidget(self.sought)
        head.addWidget(self.log)
        top.addLayout(head)
        top.addWidget(self.line)
        page.addLayout(top)
        page.addWidget(self.outside)
        page.addWidget(self.retold)
        self.retold.hide()
        self._pair = row(gap=24)
        self._pair.addWidget(self.answers, 1)
        self._pair.addWidget(self.promises, 1)
        page.addLayout(self._pair, 1)
        page.addStretch()
        self._area = scrolling(inside)
        bar_in_margin(self._area, page, 32)
        column(self).addWidget(self._area)
