"""The numbers behind a picture, as a table that can be read, walked through and copied."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from desktop.ui.kit.buttons import QUIET, Button
from desktop.ui.kit.dialog import Dialog
from desktop.ui.kit.theme import px

Table = tuple[Sequence[str], Sequence[Sequence[str]]]
"""The words of the columns, and the rows; all of it text."""


class NumbersDialog(Dialog):
    """`rows`: as they are shown; the first column is its row's name."""

    def __init__(self, parent: QWidget, title: str, table: Table) -> None:
        super().__init__(parent, title, 720)
        heads, rows = table
        self.table = Numbers(heads, rows)
        self.table.setAccessibleName(title)
        self.body.addWidget(self.table)
        copy = Button(self.tr("Copy"), QUIET, "copy")
        copy.clicked.connect(self.table.copy_all)
        self.foot.addWidget(copy)
        self.foot.addStretch()


class Numbers(QTableWidget):
    """Read only; Ctrl+C copies what is selected, tabs between its columns."""

    def __init__(self, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        super().__init__(len(rows), len(heads))
        self._heads = list(heads)
        self.setHorizontalHeaderLabels(self._heads)
        self.verticalHeader().hide()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        for at, row in enumerate(rows):
            for column, words in enumerate(row):
                item = QTableWidgetItem(words)
                if column:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.setItem(at, column, item)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if (first := self.horizontalHeaderItem(0)) is not None:
            first.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumHeight(min(px(440), px(48) + len(rows) * px(30)))
        if rows:
            self.setCurrentCell(0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            rows = sorted({index.row() for index in self.selectedIndexes()})
            self._copy(rows)
        else:
            super().keyPressEvent(event)

    def copy_all(self) -> None:
        self._copy(range(self.rowCount()))

    def _copy(self, rows: Sequence[int]) -> None:
        columns = range(self.columnCount())
        lines = [[str(self.model().index(row, at).data()) for at in columns] for row in rows]
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in [self._heads, *lines]))
