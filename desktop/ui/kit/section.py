"""A card with a heading, how many there are, a list, and what can be done with what is selected."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.ui.kit.buttons import Button
from desktop.ui.kit.lines import Row, RowList
from desktop.ui.kit.parts import Card, Elided, Glyph, Text, column, row
from desktop.ui.kit.theme import px


class Section(Card):
    """Good news where there is nothing: `say_empty` gives its words."""

    def __init__(self, ticks: bool = False, several: bool = False) -> None:
        super().__init__()
        self.heading, self.number, self.hint = Text("", "heading"), Text("", "heading", "ink3"), Elided("", "caption")
        self.hint.tint("ink2")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.list = RowList(ticks, several)
        self.foot = QWidget()
        self._foot_row: QHBoxLayout = row(self.foot, (8, 4, 8, 0), 8)
        self._foot_row.addStretch()
        self._empty = Good()
        self._empty.hide()
        whole = column(self, (8, 14, 8, 10), 4)
        head = row(margins=(12, 0, 12, 4), gap=8)
        head.addWidget(self.heading)
        head.addWidget(self.number)
        head.addWidget(self.hint, 1)
        whole.addLayout(head)
        whole.addWidget(self.list)
        whole.addWidget(self._empty)
        whole.addWidget(self.foot)
        self.foot.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def offer(self, *buttons: Button) -> None:
        """What can be done with the selected rows."""
        for button in buttons:
            self._foot_row.insertWidget(self._foot_row.count() - 1, button)
        self.foot.show()

    def show_rows(self, rows: Sequence[Row]) -> None:
        self.list.show_rows(rows)
        self.number.setText(str(len(rows)) if rows else "")
        self.list.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self.foot.setVisible(bool(rows) and self._foot_row.count() > 1)
        self.updateGeometry()

    def title(self, words: str, hint: str = "") -> None:
        self.heading.setText(words)
        self.hint.setText(hint)
        self.list.setAccessibleName(words)

    def say_empty(self, what: str, more: str, icon: str = "check", ink: str = "kept_ink") -> None:
        self._empty.say(what, more)
        self._empty.sign.become(icon, ink, "kept_soft" if ink == "kept_ink" else "sunken")


class Good(QWidget):
    """An empty section says that it is good news."""

    def __init__(self) -> None:
        super().__init__()
        self._what, self._more = Text("", "body_strong"), Text("", "small", "ink2", wrap=True)
        whole = row(self, (12, 8, 12, 14), 14)
        self.sign = Glyph("check", "kept_ink", 20, soft="kept_soft", tile=36)
        whole.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        words = column(gap=2)
        words.addWidget(self._what)
        words.addWidget(self._more)
        whole.addLayout(words, 1)
        self.setMinimumHeight(px(60))

    def say(self, what: str, more: str) -> None:
        self._what.setText(what)
        self._more.setText(more)
        self._more.setVisible(bool(more))
