"""A card with a picture: what it is, one sentence, the picture, and its numbers as a table."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout

from desktop.ui.kit.buttons import QUIET, Button
from desktop.ui.kit.chart import Chart
from desktop.ui.kit.parts import Card, Text, column, row
from desktop.ui.kit.theme import font
from desktop.ui.numbers_dialog import NumbersDialog, Table

if TYPE_CHECKING:
    from desktop.ui.shell import Shell

translate = QCoreApplication.translate


class PictureCard(Card):
    """`foot` takes what stands under the picture. `numbers` gives the table."""

    def __init__(self, shell: Shell, chart: Chart, numbers: Callable[[], Table]) -> None:
        super().__init__()
        self._shell, self._numbers, self.chart = shell, numbers, chart
        self.heading, self.line = Text("", "heading"), Text("", "small", "ink2", wrap=True)
        self.aside = Text("", "number", "kept_ink")
        self.table = Button(kind=QUIET, icon="list", small=True)
        self.nothing = Text("", "small", "ink2", wrap=True)
        self._sentence = ""
        self.foot: QHBoxLayout = row(gap=14)
        whole = column(self, (20, 13, 20, 14), 6)
        head = row(gap=12)
        # With a number beside it or without, every card's heading stands at the same height.
        head.addStrut(QFontMetrics(font("number")).height())
        head.addWidget(self.heading, 1)
        head.addWidget(self.aside)
        head.addWidget(self.table, 0, Qt.AlignmentFlag.AlignVCenter)
        whole.addLayout(head)
        whole.addWidget(self.line)
        whole.addWidget(self.chart, 1)
        whole.addWidget(self.nothing, 1, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(self.foot)
        self.aside.hide()
        self.nothing.hide()
        self.chart.stepped.connect(lambda words: self.line.setText(words or self._sentence))
        self.table.clicked.connect(self._show_numbers)

    def tell(self, sentence: str) -> None:
        """The line under the heading; while a mark is stepped on, that mark's words stand there."""
        self._sentence = sentence
        self.line.setText(sentence)

    def be_known(self, known: bool, words: str) -> None:
        """Too little is known for a picture, which is said in its place."""
        self.nothing.setText("" if known else words)
        self.nothing.setVisible(not known)
        self.chart.setVisible(known)
        self.table.setVisible(known)

    def retranslate(self) -> None:
        self.table.setText(translate("Insights", "Show as table"))
        self.table.setAccessibleName(f"{self.heading.text()}: {self.table.text()}")

    def _show_numbers(self) -> None:
        NumbersDialog(self._shell, self.heading.text(), self._numbers()).open()
