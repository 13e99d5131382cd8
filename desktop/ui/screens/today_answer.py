"""The bar in which an answer is logged: the client's own channel, now; Enter is enough."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from desktop.ui import words
from desktop.ui.kit import icons
from desktop.ui.kit.buttons import PRIMARY, QUIET, Button
from desktop.ui.kit.parts import Elided, column, row
from desktop.ui.kit.theme import colour, px
from desktop.ui.kit.tokens import SIZE

CHANNELS = ("message", "email", "call", "video", "voice_note", "meeting")


class AnswerBar(QWidget):
    """`logged` gives what she wrote, perhaps nothing, and the channel's code."""

    logged = Signal(str, str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.whom = Elided("", "caption_strong", "accent_ink")
        self.channel, self.text = QComboBox(), QLineEdit()
        self.go, self.back = Button(kind=PRIMARY, keys=("Enter",)), Button(kind=QUIET, keys=("Esc",))
        whole = column(self, (12, 6, 12, 6), 6)
        head, line = row(gap=8), row(gap=8)
        head.addWidget(self.whom, 1)
        head.addWidget(self.channel)
        whole.addLayout(head)
        line.addWidget(self.text, 1)
        line.addWidget(self.go)
        line.addWidget(self.back)
        whole.addLayout(line)
        self.text.setMinimumHeight(px(36))
        self.text.setMinimumWidth(px(120))
        self.text.returnPressed.connect(self._log)
        self.go.clicked.connect(self._log)
        self.back.clicked.connect(self.left)
        self.hide()
        self.setFocusProxy(self.text)

    def begin(self, client: str, channel: str, medium: str | None) -> None:
        """Ready to ask about an answer to this client."""
        self.channel.clear()
        self.channel.setIconSize(QSize(px(SIZE["icon_small"]), px(SIZE["icon_small"])))
        for code in (channel, *(one for one in CHANNELS if one != channel)):
            said = words.channel(code, medium if code == channel else None)
            self.channel.addItem(icons.icon(words.channel_icon(code), colour("ink2")), said, code)
        self.whom.setText(self.tr("{name}: answered now").format(name=client))
        self.text.clear()
        self.retranslate()

    def retranslate(self) -> None:
        self.go.setText(self.tr("Log the answer"))
        self.back.setText(self.tr("Back"))
        self.text.setPlaceholderText(self.tr("What you wrote, if you like to keep it"))
        self.text.setAccessibleName(self.whom.text())
        self.text.setAccessibleDescription(self.text.placeholderText())
        self.channel.setAccessibleName(self.tr("How"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _log(self) -> None:
        self.logged.emit(self.text.text(), str(self.channel.currentData()))
