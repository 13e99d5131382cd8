"""Fields: a label, a line to type in, and under it what is wrong and the way out; the text is kept."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.kit import icons
from desktop.ui.kit.parts import Text, column
from desktop.ui.kit.theme import colour, px


class Field(QWidget):
    """`secret` hides what is typed, until the eye is pressed."""

    def __init__(self, secret: bool = False) -> None:
        super().__init__()
        self._label, self._below = Text("", "label"), Text("", "caption", "ink2", wrap=True)
        self.edit = QLineEdit()
        self.edit.setMinimumHeight(px(36))
        self.setMaximumWidth(px(560))
        self._eye: QAction | None = None
        self._hint = ""
        whole = column(self, gap=6)
        whole.addWidget(self._label)
        whole.addWidget(self.edit)
        whole.addWidget(self._below)
        self._label.setBuddy(self.edit)
        self._below.hide()
        self.setFocusProxy(self.edit)
        self.edit.textEdited.connect(lambda _text: self.problem(""))
        if secret:
            # Made here: one that Qt makes by itself may get the Python side of another that has just gone.
            self._eye = QAction(icons.icon("eye", colour("ink2")), "", self.edit)
            self.edit.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)
            self._eye.setCheckable(True)
            self._eye.toggled.connect(self._show_secret)
            self._show_secret(False)

    def name(self, label: str, hint: str = "", example: str = "") -> None:
        """The words around it."""
        self._label.setText(label)
        self.edit.setAccessibleName(label)
        self.edit.setPlaceholderText(example)
        self._hint = hint
        self.problem("")
        if self._eye:
            self._eye.setToolTip(self.tr("Show what is typed"))

    def hint(self, words: str) -> None:
        """Other words under it, in place of what was wrong."""
        self._hint = words
        self.problem("")

    def text(self) -> str:
        return self.edit.text()

    def problem(self, sentence: str) -> None:
        """What is wrong, in one sentence; empty takes it away."""
        state = "error" if sentence else ""
        if self.edit.property("state") != state:
            self.edit.setProperty("state", state)
            self.edit.style().unpolish(self.edit)
            self.edit.style().polish(self.edit)
        self._below.tint("late_ink" if sentence else "ink2")
        self._below.setText(sentence or self._hint)
        self._below.setVisible(bool(sentence or self._hint))
        self.edit.setAccessibleDescription(sentence or self._hint)

    def _show_secret(self, shown: bool) -> None:
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        if self._eye:
            self._eye.setIcon(icons.icon("eye-off" if shown else "eye", colour("ink2")))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._eye:
            self._eye.setIcon(icons.icon("eye-off" if self._eye.isChecked() else "eye", colour("ink2")))


class SearchLine(QLineEdit):
    """A line that begins with the sign of a search, and can be emptied with one click."""

    def __init__(self) -> None:
        super().__init__()
        self._sign = QAction(self)
        self._dress()
        self.addAction(self._sign, QLineEdit.ActionPosition.LeadingPosition)
        self.setClearButtonEnabled(True)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()

    def _dress(self) -> None:
        self._sign.setIcon(icons.icon("search", colour("ink3")))
