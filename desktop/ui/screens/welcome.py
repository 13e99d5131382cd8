"""The inviting page where there is no client yet: drop a chat, or add a name."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.kit import icons
from desktop.ui.kit.buttons import PRIMARY, Button
from desktop.ui.kit.parts import Text, column, row
from desktop.ui.kit.theme import colour, px
from desktop.ui.kit.tokens import RADIUS


class Welcome(QWidget):
    """Says what to do first."""

    importing = Signal()
    adding = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = Text("", "title")
        self._words = Text("", "body", "ink2", wrap=True)
        self.bring, self.add = Button(kind=PRIMARY, icon="file-import", keys=("Ctrl", "O")), Button(icon="user-plus")
        for words in (self._title, self._words):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._words.setFixedWidth(px(540))
        middle = Qt.AlignmentFlag.AlignHCenter
        whole = column(self, gap=12)
        whole.addStretch(2)
        whole.addWidget(Cards(), 0, middle)
        whole.addSpacing(px(16))
        whole.addWidget(self._title, 0, middle)
        whole.addWidget(self._words, 0, middle)
        whole.addSpacing(px(8))
        buttons = row(gap=12)
        buttons.addStretch()
        buttons.addWidget(self.bring)
        buttons.addWidget(self.add)
        buttons.addStretch()
        whole.addLayout(buttons)
        whole.addStretch(3)
        self.bring.clicked.connect(self.importing)
        self.add.clicked.connect(self.adding)
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Your first client goes here"))
        self._words.setText(
            self.tr(
                "In WhatsApp choose “Export chat” and drop the file anywhere in this window: "
                "Garbo shows who waits and until when. Or begin with a name. Nothing leaves this computer."
            )
        )
        self.bring.setText(self.tr("Import a chat"))
        self.add.setText(self.tr("Add a client"))


class Cards(QWidget):
    """Three cards of clients still to come, drawn; decorative."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(px(440), px(160))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        unit = self.width() / 440
        for x, turn, faint in ((105, -9.0, True), (335, 9.0, True), (220, 0.0, False)):
            painter.save()
            painter.translate(x * unit, (84 if faint else 76) * unit)
            painter.rotate(turn)
            painter.scale(unit, unit)
            painter.setOpacity(0.55 if faint else 1.0)
            self._card(painter, faint)
            painter.restore()

    def _card(self, painter: QPainter, faint: bool) -> None:
        painter.setPen(QPen(colour("line"), 1))
        painter.setBrush(colour("surface"))
        painter.drawRoundedRect(QRectF(-91, -60, 182, 120), RADIUS["card"], RADIUS["card"])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("sunken" if faint else "accent"))
        painter.drawEllipse(QRectF(-75, -44, 36, 36))
        if not faint:
            icons.paint(painter, "plus", QRectF(-67, -36, 20, 20), colour("on_accent"))
        painter.setBrush(colour("chart_track"))
        for rect in (QRectF(-29, -40, 84, 9), QRectF(-29, -22, 56, 7), QRectF(-75, 34, 104, 7)):
            painter.drawRoundedRect(rect, 3.5, 3.5)
        for day in range(7):
            painter.setBrush(colour(("accent_soft" if faint else "accent") if day < 5 else "chart_track"))
            painter.drawRoundedRect(QRectF(-75 + day * 22, 8, 18, 14), 4, 4)
