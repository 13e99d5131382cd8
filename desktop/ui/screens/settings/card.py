"""A card of settings: a heading, lines with a label and a control, or with what can be done."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from desktop.ui.kit.buttons import Button
from desktop.ui.kit.parts import Card, Glyph, Text, column, row
from desktop.ui.kit.theme import px


class SettingsCard(Card):
    """Lines are added once; their words come with every language."""

    def __init__(self) -> None:
        super().__init__()
        self.heading, self.hint = Text("", "heading"), Text("", "small", "ink2", wrap=True)
        self.inside = column(self, (20, 16, 20, 18), 12)
        self.inside.addWidget(self.heading)
        self.inside.addWidget(self.hint)
        self.hint.hide()
        self._grid: QGridLayout | None = None
        self._labels: dict[QWidget, Text] = {}

    def title(self, words: str, hint: str = "") -> None:
        self.heading.setText(words)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))

    def line(self, control: QWidget, beside: QWidget | None = None) -> None:
        """One more line; `beside` stands at its right."""
        if self._grid is None:
            self._grid = QGridLayout()
            self._grid.setHorizontalSpacing(px(16))
            self._grid.setVerticalSpacing(px(10))
            self._grid.setColumnStretch(1, 1)
            self.inside.addLayout(self._grid)
        at = self._grid.rowCount()
        label = self._labels[control] = Text("", "label", wrap=True)
        label.setBuddy(control)
        label.setFixedWidth(px(190))
        self._grid.addWidget(label, at, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(control, at, 1)
        if beside is not None:
            self._grid.addWidget(beside, at, 2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def call(self, control: QWidget, words: str, below: str = "") -> None:
        """The label of a line, which is its control's name too."""
        self._labels[control].setText(words)
        control.setAccessibleName(words)
        control.setAccessibleDescription(below)
        control.setToolTip(below)


class Choice(QComboBox):
    """One of a few; the wheel scrolls the page and chooses nothing on the way."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)

    def fill(self, choices: list[tuple[str, object]], now: object) -> None:
        """Words and values; nothing is told."""
        with QSignalBlocker(self):
            self.clear()
            for words, value in choices:
                self.addItem(words, value)
            self.stand(now)

    def stand(self, now: object) -> None:
        with QSignalBlocker(self):
            self.setCurrentIndex(next((at for at in range(self.count()) if self.itemData(at) == now), -1))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class WayLine(QWidget):
    """An icon, what it is, how it stands, and what can be done."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._title, self._words, self.button = (
            Text("", "label"),
            Text("", "small", "ink2", wrap=True),
            Button(small=True),
        )
        self._line = row(self, gap=12)
        self._line.addWidget(Glyph(icon, "accent_ink", 20))
        words = column(gap=1)
        words.addWidget(self._title)
        words.addWidget(self._words)
        self._line.addLayout(words, 1)
        self._line.addWidget(self.button)

    def also(self, button: Button) -> None:
        """Another button before it."""
        self._line.insertWidget(self._line.count() - 1, button)

    def say(self, title: str, words: str, button: str) -> None:
        self._title.setText(title)
        self._words.setText(words)
        self.button.setText(button)
        self.button.setAccessibleName(f"{title}: {button}")
        self.button.setAccessibleDescription(words)
