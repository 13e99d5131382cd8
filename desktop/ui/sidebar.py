"""The sidebar: where one can go, what can be brought in, the small menu; a rail if space is short."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QSizePolicy, QWidget

from desktop.ui.catalogue import Entry
from desktop.ui.kit import icons
from desktop.ui.kit.buttons import BARE, Button
from desktop.ui.kit.parts import Glyph, Logo, Text, column, row
from desktop.ui.kit.theme import colour, font, px
from desktop.ui.kit.tokens import RADIUS, SIZE


class Sidebar(QFrame):
    """Knows no screen, only their entries."""

    menu_wanted = Signal(QWidget)

    def __init__(self, entries: tuple[Entry, ...]) -> None:
        super().__init__()
        self._sample = False
        self._entries = tuple(entry for entry in entries if entry.shortcut)
        self._group = QButtonGroup(self)
        self.buttons = {entry.key: NavButton(entry.icon, entry.shortcut) for entry in self._entries}
        self.bring = NavButton("file-import", "Ctrl+O", action=True)
        self.menu = Button(kind=BARE, icon="settings", small=True)
        self._name, self._safe = Text("Garbo", "heading"), Text("", "caption", "ink3")
        self._lock = Glyph("lock", "ink3", 16)
        self._lay_out()
        self.menu.clicked.connect(lambda: self.menu_wanted.emit(self.menu))
        self.be_rail(False)
        self.retranslate()

    def choose(self, key: str) -> None:
        """Show where one is; a screen without a button shows none."""
        self._group.setExclusive(False)
        for name, button in self.buttons.items():
            button.setChecked(name == key)
        self._group.setExclusive(True)
        self.bring.setChecked(key == "exchange")

    def count(self, key: str, number: int) -> None:
        """How many wait behind a button."""
        self.buttons[key].count(number)

    def be_rail(self, rail: bool) -> None:
        """Only icons."""
        self.setFixedWidth(px(SIZE["rail" if rail else "sidebar"]))
        for button in (*self.buttons.values(), self.bring):
            button.be_rail(rail)
        self._name.setVisible(not rail)
        self._safe.setVisible(not rail)
        self._lock.setVisible(not rail)

    def be_sample(self) -> None:
        """What is shown is the sample, and says so as long as it is open."""
        self._sample = True
        self.retranslate()

    def retranslate(self) -> None:
        for entry in self._entries:
            self.buttons[entry.key].name(entry.words())
        self.bring.name(self.tr("Import"))
        self._safe.setText(self.tr("Sample data") if self._sample else self.tr("Encrypted, only here"))
        self.menu.setAccessibleName(self.tr("Language, look and more"))
        self.menu.setToolTip(self.menu.accessibleName())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("sidebar"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), colour("line"))

    def _lay_out(self) -> None:
        whole = column(self, (12, 16, 13, 16), 4)
        head = row(margins=(4, 4, 0, 20), gap=10)
        head.addWidget(Logo(28))
        head.addWidget(self._name)
        head.addStretch()
        whole.addLayout(head)
        for button in self.buttons.values():
            self._group.addButton(button)
            whole.addWidget(button)
        whole.addSpacing(px(12))
        whole.addWidget(self.bring)
        whole.addStretch()
        foot = row(margins=(12, 0, 0, 0), gap=8)
        foot.addWidget(self._lock)
        foot.addWidget(self._safe)
        foot.addStretch()
        foot.addWidget(self.menu)
        whole.addLayout(foot)


class NavButton(QAbstractButton):
    """One place: icon, name, and how many wait there."""

    def __init__(self, icon: str, shortcut: str, action: bool = False) -> None:
        super().__init__()
        self._icon, self._keys, self._action, self._count, self._rail = icon, shortcut, action, 0, False
        self.setCheckable(not action)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def name(self, words: str) -> None:
        self.setText(words)
        self._describe()

    def count(self, number: int) -> None:
        self._count = number
        self._describe()
        self.update()

    def be_rail(self, rail: bool) -> None:
        self._rail = rail
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(40), max(px(SIZE["nav"]), QFontMetrics(font("label")).height() + px(12)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, radius = self.isChecked(), px(RADIUS["control"])
        if on or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("selected" if on else "hover"))
            painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        if on:
            painter.setBrush(colour("accent"))
            painter.drawRoundedRect(QRectF(0, self.height() * 0.3, px(3), self.height() * 0.4), 1.5, 1.5)
        side = px(SIZE["icon"])
        left = (self.width() - side) / 2 if self._rail else px(14)
        ink = colour("accent_ink" if on else "ink2")
        icons.paint(painter, self._icon, QRectF(left, (self.height() - side) / 2, side, side), ink)
        if not self._rail:
            painter.setFont(font("body_strong" if on else "nav"))
            painter.setPen(colour("accent_ink" if on else "ink"))
            words = self.rect().adjusted(px(46), 0, -px(44), 0)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._count:
            self._paint_count(painter, on)

    def _paint_count(self, painter: QPainter, on: bool) -> None:
        painter.setFont(font("caption_strong"))
        text = str(self._count)
        height = px(16 if self._rail else 22)
        width = max(height, painter.fontMetrics().horizontalAdvance(text) + px(8))
        where = QRectF(self.width() - width - px(8), (self.height() - height) / 2, width, height)
        if self._rail:
            where.moveTopRight(QRectF(self.rect()).topRight())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent" if self._rail else "surface" if on else "sunken"))
        painter.drawRoundedRect(where, height / 2, height / 2)
        painter.setPen(colour("on_accent" if self._rail else "accent_ink" if on else "ink2"))
        painter.drawText(where, Qt.AlignmentFlag.AlignCenter, text)

    def _describe(self) -> None:
        waiting = self.tr("%n wait(s)", "", self._count) if self._count else ""
        self.setAccessibleName(f"{self.text()}, {waiting}" if waiting else self.text())
        self.setToolTip(f"{self.text()}  {self._keys}")
