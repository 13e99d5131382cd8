"""The colour of her documents: a few to choose from, and a line for one of her own."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QLineEdit, QSizePolicy, QWidget

from desktop.domain.colour import darkened, read_colour
from desktop.domain.errors import Refused
from desktop.domain.letterhead import ACCENT
from desktop.ui.kit import icons
from desktop.ui.kit.parts import Text, column, row
from desktop.ui.kit.theme import colour, px

SWATCHES = (ACCENT, "#1F5A99", "#5B4AA3", "#8A2F6B", "#A8323A", "#7A4E1D", "#3F4A57")


class AccentRow(QWidget):
    """A colour that would be too pale on paper is taken a little darker, and that is said."""

    typed = Signal(str)
    """At each sign of a colour that can be read: '#RRGGBB', dark enough."""
    chosen = Signal(str)
    """The same, once it is meant."""

    def __init__(self) -> None:
        super().__init__()
        self.group = QButtonGroup(self)
        self.swatches = {shade: Swatch(shade) for shade in SWATCHES}
        self.hex = QLineEdit()
        self.hex.setFixedWidth(px(110))
        self.hex.setMaxLength(9)
        self._below = Text("", "small", "ink2", wrap=True)
        self._shade = ACCENT
        whole, line = column(self, gap=6), row(gap=8)
        for swatch in self.swatches.values():
            self.group.addButton(swatch)
            line.addWidget(swatch)
            swatch.clicked.connect(lambda _on=False, shade=swatch.shade: self._choose(shade))
        line.addStretch()
        own = row(gap=12)
        own.addWidget(self.hex)
        own.addWidget(self._below, 1)
        whole.addLayout(line)
        whole.addLayout(own)
        self.hex.textEdited.connect(self._type)
        self.hex.editingFinished.connect(self._mean)

    def show_colour(self, shade: str) -> None:
        """What she is typing at this moment stays."""
        self._shade = shade
        if not (self.hex.hasFocus() and self.hex.isModified()):
            if shade != self.hex.text():
                self._say("")
            self.hex.setText(shade)
        self._check(shade)

    def retranslate(self) -> None:
        names = (
            self.tr("Green"),
            self.tr("Blue"),
            self.tr("Violet"),
            self.tr("Plum"),
            self.tr("Red"),
            self.tr("Brown"),
            self.tr("Slate"),
        )
        for swatch, name in zip(self.swatches.values(), names, strict=True):
            swatch.setAccessibleName(name)
            swatch.setToolTip(name)
        self.hex.setAccessibleName(self.tr("A colour of your own"))
        self.hex.setPlaceholderText(ACCENT)

    def _choose(self, shade: str) -> None:
        self._say("")
        self.hex.setText(shade)
        self.chosen.emit(shade)

    def _type(self, text: str) -> None:
        shade = self._read(text)
        if shade is not None:
            self._check(shade)
            self.typed.emit(shade)

    def _mean(self) -> None:
        if not self.hex.isModified():
            return
        shade = self._read(self.hex.text())
        if shade is None:
            self._say(self.tr("Write a colour like #0B6B63."), wrong=True)
            return
        self.hex.setText(shade)
        self.hex.setModified(False)
        if shade != self._shade:
            self.chosen.emit(shade)

    def _read(self, text: str) -> str | None:
        try:
            meant = read_colour(text)
        except Refused:
            return None
        shade = darkened(meant)
        darker = self.tr("A little darker, {colour}: so pale a colour cannot be read on paper.")
        self._say(darker.format(colour=shade) if shade != meant else "")
        return shade

    def _check(self, shade: str) -> None:
        self.group.setExclusive(False)
        for one in self.swatches.values():
            one.setChecked(one.shade == shade)
        self.group.setExclusive(True)

    def _say(self, words: str, wrong: bool = False) -> None:
        self._below.tint("late_ink" if wrong else "ink2")
        self._below.setText(words)
        self.hex.setAccessibleDescription(words)


class Swatch(QAbstractButton):
    """A disc of a colour; the chosen one has a tick."""

    def __init__(self, shade: str) -> None:
        super().__init__()
        self.shade = shade
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(px(32), px(32))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        inset = px(4)
        painter.setPen(QPen(colour("line_ui"), 1))
        painter.setBrush(QColor(self.shade))
        painter.drawEllipse(whole.adjusted(inset, inset, -inset, -inset))
        if self.isChecked():
            side = px(14)
            where = QRectF((whole.width() - side) / 2, (whole.height() - side) / 2, side, side)
            icons.paint(painter, "check", where, QColor(Qt.GlobalColor.white))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour("focus"), 2))
            painter.drawEllipse(whole.adjusted(1.5, 1.5, -1.5, -1.5))
