"""The sidebar: whether she is there, where one can go, who is pinned, lock and settings."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QScrollArea, QWidget

from desktop.ui.catalogue import Entry
from desktop.ui.kit.buttons import BARE, Button
from desktop.ui.kit.parts import Text, clear, column, row, scrolling
from desktop.ui.kit.theme import colour, px
from desktop.ui.kit.tokens import SIZE
from desktop.ui.sidebar_parts import AvailabilityPill, Brand, NavButton, Pin, PinnedButton


class Sidebar(QFrame):
    """Knows no screen, only their entries, and no service: it is told what to show."""

    menu_wanted = Signal(QWidget)
    lock_wanted = Signal()
    settings_wanted = Signal()
    client_wanted = Signal(int)

    def __init__(self, entries: tuple[Entry, ...]) -> None:
        super().__init__()
        self._sample, self._rail, self._saved = False, False, ""
        self._entries = tuple(entry for entry in entries if entry.in_sidebar)
        self._group = QButtonGroup(self)
        self.menu, self.pill = Brand(), AvailabilityPill()
        self.buttons = {entry.key: NavButton(entry.icon, entry.shortcut) for entry in self._entries}
        self.bring = NavButton("file-import", "Ctrl+O", action=True)
        self.lock, self.gear = (
            Button(kind=BARE, icon="lock", small=True),
            Button(kind=BARE, icon="settings", small=True),
        )
        self._safe, self._heading = Text("", "caption", "ink3", wrap=True), Text("", "caption_strong", "ink3")
        self._pins: Sequence[Pin] = ()
        self._pin_buttons: list[PinnedButton] = []
        self._pinned = column(gap=0)
        self._middle: QScrollArea
        self._lay_out()
        self.menu.clicked.connect(lambda: self.menu_wanted.emit(self.menu))
        self.lock.clicked.connect(self.lock_wanted)
        self.gear.clicked.connect(self.settings_wanted)
        self.be_rail(False)
        self.retranslate()

    def choose(self, key: str) -> None:
        """Show where one is; a screen without a button shows none."""
        self._group.setExclusive(False)
        for name, button in self.buttons.items():
            button.setChecked(name == key)
        self._group.setExclusive(True)

    def count(self, key: str, number: int) -> None:
        """How many wait behind a button."""
        if key in self.buttons:
            self.buttons[key].count(number)

    def pin(self, pins: Sequence[Pin]) -> None:
        """The clients at hand; the keyboard stays on the one that it was on."""
        if list(pins) == list(self._pins):
            return
        focus = self.focusWidget()
        held = focus.pin.client_id if isinstance(focus, PinnedButton) and focus.hasFocus() else None
        self._pins = tuple(pins)
        clear(self._pinned)
        self._pin_buttons.clear()
        for one in pins:
            button = PinnedButton(one)
            button.clicked.connect(lambda _on=False, client=one.client_id: self.client_wanted.emit(client))
            self._pinned.addWidget(button)
            self._pin_buttons.append(button)
            if one.client_id == held:
                button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.be_rail(self._rail)

    def say_saved(self, time: str) -> None:
        """When the store was last written to; empty before."""
        self._saved = time
        self.retranslate()

    def be_sample(self) -> None:
        """What is shown is the sample, and says so as long as it is open."""
        self._sample = True
        self.retranslate()

    def be_rail(self, rail: bool) -> None:
        """Only icons."""
        self._rail = rail
        self.setFixedWidth(px(SIZE["rail" if rail else "sidebar"]))
        for button in (self.menu, self.pill, *self.buttons.values(), self.bring):
            button.be_rail(rail)
        self._heading.setVisible(not rail and bool(self._pins))
        for one in self._pin_buttons:
            one.setVisible(not rail)
        self._safe.setVisible(not rail)
        self._foot.setDirection(self._foot.Direction.TopToBottom if rail else self._foot.Direction.LeftToRight)
        self._foot.update()

    def retranslate(self) -> None:
        for entry in self._entries:
            self.buttons[entry.key].name(entry.words())
        self.bring.name(self.tr("Import"))
        self._heading.setText(self.tr("Pinned"))
        if self._sample:
            self._safe.setText(self.tr("Sample data"))
        elif self._saved:
            self._safe.setText(self.tr("Encrypted · saved {time}").format(time=self._saved))
        else:
            self._safe.setText(self.tr("Encrypted, only here"))
        for button, words, keys in (
            (self.menu, self.tr("Menu"), "F10"),
            (self.lock, self.tr("Lock"), "Ctrl+Shift+L"),
            (self.gear, self.tr("Settings"), "Ctrl+,"),
        ):
            button.setAccessibleName(words)
            button.setToolTip(f"{words}  {keys}")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("sidebar"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), colour("line"))
        foot = self._middle.geometry().bottom() + px(4)
        painter.fillRect(px(16), foot, self.width() - px(32), 1, colour("line"))

    def _lay_out(self) -> None:
        whole = column(self, (12, 12, 13, 12), 4)
        whole.addWidget(self.menu)
        whole.addWidget(self.pill)
        whole.addSpacing(px(8))
        inside = QWidget()
        middle = column(inside, gap=4)
        for button in self.buttons.values():
            self._group.addButton(button)
            middle.addWidget(button)
        middle.addWidget(self.bring)
        middle.addSpacing(px(12))
        self._heading.setContentsMargins(px(14), 0, 0, px(4))
        middle.addWidget(self._heading)
        middle.addLayout(self._pinned)
        middle.addStretch()
        self._middle = scrolling(inside)
        self._middle.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole.addWidget(self._middle, 1)
        whole.addSpacing(px(4))
        self._foot = row(gap=4)
        self._foot.addWidget(self.lock, 0, Qt.AlignmentFlag.AlignCenter)
        self._foot.addWidget(self._safe, 1)
        self._foot.addWidget(self.gear, 0, Qt.AlignmentFlag.AlignCenter)
        whole.addLayout(self._foot)
