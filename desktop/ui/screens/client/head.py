"""The head of the client's page: who it is, what can be done, the agreement in one line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.ui.kit import icons
from desktop.ui.kit.buttons import BARE, PRIMARY, QUIET, Button
from desktop.ui.kit.parts import Elided, Glyph, column, row
from desktop.ui.kit.theme import avatar, colour, font, px
from desktop.ui.kit.tokens import RADIUS

LOG_KEYS: Final = ("Ctrl", "L")


class Head(QWidget):
    """Shows what it is told; the screen knows what its buttons do."""

    def __init__(self) -> None:
        super().__init__()
        self.back, self.here = Button(kind=QUIET, small=True), Elided("", "small", "ink2")
        self.disc, self.name, self.line = Disc(), Elided("", "display"), Elided("", "body", "ink2")
        self.pin = Button(kind=BARE, icon="pin", small=True)
        self.log = Button(kind=PRIMARY, icon="plus", keys=LOG_KEYS)
        self.people, self.more = Button(icon="users"), Button(icon="dots")
        self._tight = False
        whole = column(self, gap=4)
        trail = row(gap=2)
        trail.addWidget(self.back)
        trail.addWidget(Glyph("chevron-right", "ink3", 16))
        trail.addWidget(self.here, 1)
        whole.addLayout(trail)
        who = row(margins=(8, 0, 0, 0), gap=8)
        who.addWidget(self.disc)
        who.addSpacing(px(8))
        words = column(gap=0)
        named = row(gap=8)
        named.addWidget(self.name)
        named.addWidget(self.pin, 0, Qt.AlignmentFlag.AlignVCenter)
        named.addStretch(1)
        words.addLayout(named)
        words.addWidget(self.line)
        who.addLayout(words, 1)
        who.addWidget(self.log, 0, Qt.AlignmentFlag.AlignVCenter)
        who.addWidget(self.people, 0, Qt.AlignmentFlag.AlignVCenter)
        who.addWidget(self.more, 0, Qt.AlignmentFlag.AlignVCenter)
        whole.addLayout(who)
        self.name.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def show_client(self, name: str, initials: str, disc: int, line: str, pinned: bool) -> None:
        self.name.setText(name)
        self.here.setText(name)
        self.line.setText(line)
        self.line.setVisible(bool(line) and not self._tight)
        self.disc.show_initials(initials, disc)
        self.pin.icon_name = "pinned" if pinned else "pin"
        self.pin.setToolTip(self.tr("Pinned: take off") if pinned else self.tr("Pin to the sidebar"))
        self.pin.setAccessibleName(self.pin.toolTip())
        self.pin.update()

    def be_narrow(self, narrow: bool, tight: bool) -> None:
        """Without the keys on its button, so that the name is not cut; `tight`: without what else may be missed."""
        for part in (self.disc, self.people):
            part.setVisible(not tight)
        self.line.setVisible(not tight and bool(self.line.text()))
        self._tight = tight
        keys = () if narrow else LOG_KEYS
        if self.log.keys != keys:
            self.log.keys = keys
            self.log.updateGeometry()

    def retranslate(self) -> None:
        self.back.setText(self.tr("Clients"))
        self.log.setText(self.tr("Log"))
        self.people.setAccessibleName(self.tr("People and addresses"))
        self.people.setToolTip(self.people.accessibleName())
        self.more.setAccessibleName(self.tr("More for this client"))
        self.more.setToolTip(self.more.accessibleName())


class Disc(QWidget):
    """The client's disc, large."""

    def __init__(self) -> None:
        super().__init__()
        self._initials, self._index = "", 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_initials(self, initials: str, index: int) -> None:
        self._initials, self._index = initials, index
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(56), px(56))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        disc, ink = avatar(self._index)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(disc)
        painter.drawEllipse(self.rect())
        painter.setPen(ink)
        painter.setFont(font("title"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._initials)


class AgreementStrip(QAbstractButton):
    """What was agreed, piece by piece; those that have no room are left out, and stand in its tooltip."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._pieces: tuple[tuple[str, str], ...] = ()
        self._since = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.chosen)

    def show_pieces(self, pieces: Sequence[tuple[str, str]], since: str) -> None:
        self._pieces, self._since = tuple(pieces), since
        whole = " · ".join(f"{what} {agreed}" for what, agreed in self._pieces)
        self.setAccessibleName(self.tr("Agreement: {line}").format(line=f"{whole} · {since}" if whole else since))
        self.setToolTip(whole.replace(" · ", "\n"))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(320), max(px(44), QFontMetrics(font("small_strong")).height() + px(20)))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(200), self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.updateGeometry()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("selected" if self.underMouse() or self.isDown() else "accent_soft"))
        radius = px(RADIUS["control"])
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        side, middle = px(18), self.height() / 2
        icons.paint(painter, "file-text", QRectF(px(17), middle - side / 2, side, side), colour("accent_ink"))
        painter.setFont(font("small_strong"))
        painter.setPen(colour("accent_ink"))
        inside = self.rect().adjusted(px(46), 0, -px(16), 0)
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._since)
        inside.setRight(inside.right() - painter.fontMetrics().horizontalAdvance(self._since) - px(20))
        self._paint_pieces(painter, inside)

    def _paint_pieces(self, painter: QPainter, room: QRect) -> None:
        strong, plain = QFontMetrics(font("small_strong")), QFontMetrics(font("small"))
        gap, dot, left = px(6), px(22), room.left()
        for at, (what, agreed) in enumerate(self._pieces):
            width = strong.horizontalAdvance(what) + gap + plain.horizontalAdvance(agreed)
            needed = width + (dot if at else 0)
            rest = dot if at < len(self._pieces) - 1 else 0
            if at and left + needed + rest > room.right():
                painter.setFont(font("small"))
                painter.setPen(colour("ink2"))
                painter.drawText(
                    QRect(left + px(8), room.top(), px(20), room.height()), Qt.AlignmentFlag.AlignVCenter, "…"
                )
                return
            if at:
                painter.setPen(colour("ink2"))
                painter.setFont(font("small"))
                painter.drawText(QRect(left, room.top(), dot, room.height()), Qt.AlignmentFlag.AlignCenter, "·")
                left += dot
            for text, kind, ink in ((what, "small_strong", "ink"), (agreed, "small", "ink2")):
                painter.setFont(font(kind))
                painter.setPen(colour(ink))
                shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.right() - left)
                painter.drawText(
                    QRect(left, room.top(), room.right() - left, room.height()), Qt.AlignmentFlag.AlignVCenter, shown
                )
                left += painter.fontMetrics().horizontalAdvance(shown) + gap
            left -= gap
