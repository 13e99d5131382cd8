"""A card with a heading, how many there are, a list, and what can be done with what is selected."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.ui.kit.buttons import Button
from desktop.ui.kit.lines import Row, RowList
from desktop.ui.kit.parts import Card, Elided, Glyph, Text, column, row
from desktop.ui.kit.rows import ClientRows
from desktop.ui.kit.theme import px
from desktop.ui.kit.tokens import SIZE


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
        # Buttons that have no room give way, the last offered first; keys and the menu of a row do the same.
        self.foot.setMinimumWidth(1)
        self._head = QWidget()
        self._head_row = row(self._head, (12, 0, 12, 4), 8)
        self._offered: list[Button] = []
        self._always: tuple[Button, ...] = ()
        self._bare = False
        self._held: QWidget | None = None
        self._empty = Good()
        self._empty.hide()
        self._whole = whole = column(self, (8, 14, 8, 10), 4)
        self._head_row.addWidget(self.heading)
        self._head_row.addWidget(self.number)
        self._head_row.addWidget(self.hint, 1)
        self._head_row.addStretch()
        self._head.setMinimumHeight(px(SIZE["control_small"]) + px(4))
        whole.addWidget(self._head)
        whole.addWidget(self.list)
        whole.addWidget(self._empty)
        whole.addStretch()
        whole.addWidget(self.foot)
        self.foot.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def offer(self, *buttons: Button, always: bool = False) -> None:
        """What can be done with the selected rows; or, `always`, also where there are none."""
        for button in buttons:
            self._foot_row.insertWidget(self._foot_row.count() - 1, button)
            self._offered.append(button)
        self._always += buttons if always else ()
        self.foot.show()

    def hold(self, bar: QWidget) -> None:
        """Something under the list that takes the place of its foot while it is shown."""
        self._held = bar
        self._whole.insertWidget(self._whole.indexOf(self.foot), bar)

    def turn(self, to_bar: bool) -> None:
        """Between the foot and what is held in its place."""
        if self._held is not None:
            self._held.setVisible(to_bar)
        self._show_foot()

    def fit(self, button: Button, fits: bool) -> None:
        """Whether one of the foot's makes sense for what is selected."""
        button.setProperty("unfit", not fits)
        self._show_foot()

    def beside(self, button: Button) -> None:
        """What can be done with all of it, at the right of the heading."""
        self._head_row.addWidget(button)
        self._head_row.setContentsMargins(px(12), 0, px(4), px(4))

    def be_bare(self, bare: bool) -> None:
        """Without heading and foot, where a pill above says what it is and there is little room."""
        self._head.setVisible(not bare)
        self._bare = bare
        self._whole.setContentsMargins(px(8), px(6 if bare else 14), px(8), px(6 if bare else 10))
        rows = self.list.itemDelegate()
        if isinstance(rows, ClientRows) and rows.dense != bare:
            rows.dense = bare
            self.list.scheduleDelayedItemsLayout()
            self.list.updateGeometry()
        self._show_foot()

    def show_rows(self, rows: Sequence[Row]) -> None:
        self.list.show_rows(rows)
        self.number.setText(str(len(rows)) if rows else "")
        self.list.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self._show_foot()
        self.updateGeometry()

    def _show_foot(self) -> None:
        rows, room = bool(self.list.model_.rows), self.width() - px(40)
        shown = False
        if self._held is not None and not self._held.isHidden():
            self.foot.hide()
            return
        for button in self._offered:
            wanted = button in self._always or (rows and not self._bare and not button.property("unfit"))
            room -= button.sizeHint().width() + px(8) if wanted else 0
            button.setVisible(wanted and room >= 0)
            shown = shown or wanted
        self.foot.setVisible(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._show_foot()

    def title(self, words: str, hint: str = "") -> None:
        self.heading.setText(words)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
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
