"""What the program says of itself: a toast with Undo, a notice with a way out, and the failure dialog."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFontMetrics,
    QGuiApplication,
    QHideEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from desktop.ui.kit import icons
from desktop.ui.kit.buttons import PRIMARY, Button
from desktop.ui.kit.in_sight import bring, in_hand
from desktop.ui.kit.parts import Card, Glyph, Text, column, row
from desktop.ui.kit.theme import colour, font, px
from desktop.ui.kit.tokens import RADIUS, UNDO_VISIBLE_MS

KEEPS_CLEAR = "keeps_clear"
"""The property of a button that a toast neither covers nor moves: it is pressed again and again."""

FROM_EDGE = 6
"""How far a toast stands from the foot of the window."""


class Act(NamedTuple):
    """What a toast offers: its words, and what is done."""

    words: str
    do: Callable[[], object]


class Toast(QWidget):
    """Says what was done, at the foot of its parent, and offers to take it back. Takes no focus.

    What stands there gives way as long as it is seen; where it has no room to do so, the toast lies over it.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over, self._text, self._action = parent, "", ""
        self._do: Callable[[], object] | None = None
        self._timer = QTimer(self, singleShot=True, interval=UNDO_VISIBLE_MS)
        self._timer.timeout.connect(self.hide)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        parent.installEventFilter(self)
        self.hide()

    def say(self, text: str, undo: Callable[[], object] | None = None, act: Act | None = None) -> None:
        """For ten seconds; the next one takes its place. `act`: something else that can be done now, by a click."""
        self._text, self._do = text, undo or (act.do if act else None)
        take_back = self.tr("Undo")
        self._action = f"{take_back}  Ctrl+Z" if undo else act.words if act else ""
        self.setAccessibleName(text)
        if self.isVisible():
            self._place()
        self.show()
        self.raise_()
        self.update()
        self._timer.start()
        announce(self, text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("toast"))
        painter.drawRoundedRect(QRectF(self.rect()), px(RADIUS["card"]), px(RADIUS["card"]))
        side = px(20)
        icons.paint(painter, "check", QRectF(px(16), (self.height() - side) / 2, side, side), colour("toast_ink"))
        painter.setFont(font("small_strong"))
        painter.setPen(colour("toast_ink"))
        inside = self.rect().adjusted(px(46), 0, -px(16), 0)
        room = inside.width() - self._offer_width() if self._action else inside.width()
        shown = painter.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.setPen(colour("toast_action"))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(inside, right, self._action)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Only its words take anything back: beside them it goes away, for it may lie over what was to be pressed."""
        self.hide()
        if self._do and event.position().x() >= self.width() - px(16) - self._offer_width():
            self._do()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._make_room(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _offer_width(self) -> int:
        return QFontMetrics(font("small_strong")).horizontalAdvance(self._action) + px(16)

    def _place(self) -> None:
        parent, side = self._over, px(24)
        wanted = self.fontMetrics().horizontalAdvance(self._text + self._action) + px(200)
        width, height, gap = min(max(px(420), wanted), parent.width() - 2 * side), px(40), px(FROM_EDGE)
        place = QRect((parent.width() - width) // 2, parent.height() - height - gap, width, height)
        right = [at.right() for at in self._held() if at.right() + side + width + side <= parent.width()]
        if right:
            place.moveLeft(max(place.left(), max(right) + side))
        self._make_room(0 if right else height + gap)
        self.setGeometry(place)

    def _held(self) -> list[QRect]:
        """Where those buttons are that are pressed again and again: they stay there, if the toast has room beside."""
        held = [one for one in self._over.findChildren(Button) if one.property(KEEPS_CLEAR) and one.isVisible()]
        return [QRect(one.mapTo(self._over, QPoint()), one.size()) for one in held]

    def _make_room(self, height: int) -> None:
        layout = self._over.layout()
        if layout is None:
            return
        margins = layout.contentsMargins()
        below = margins.bottom()
        fits = layout.minimumSize().height() - below + height <= self._over.height()
        if (room := height if fits else 0) != below:
            hand = in_hand(self._over)
            margins.setBottom(room)
            layout.setContentsMargins(margins)
            layout.activate()
            if hand is not None:
                bring(hand)


class Notice(Card):
    """Stays until it is answered: what happened, what is safe, and a button for what to do."""

    def __init__(self) -> None:
        super().__init__("late_soft")
        self._what, self._safe = Text("", "body_strong", wrap=True), Text("", "small", "ink2", wrap=True)
        self._again, self._close = Button(), Button(kind="quiet", icon="x", small=True)
        self._retry: Callable[[], object] | None = None
        whole = row(self, (16, 12, 12, 13), 12)
        whole.addWidget(Glyph("alert-triangle", "late_ink", 20), 0, Qt.AlignmentFlag.AlignTop)
        words = column(gap=2)
        words.addWidget(self._what)
        words.addWidget(self._safe)
        whole.addLayout(words, 1)
        whole.addWidget(self._again)
        whole.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._again.clicked.connect(self._try_again)
        self._close.clicked.connect(self.hide)
        self.hide()

    def say(self, what: str, safe: str, retry: Callable[[], object] | None = None) -> None:
        self._what.setText(what)
        self._safe.setText(safe)
        self._safe.setVisible(bool(safe))
        self._retry = retry
        self._again.setText(self.tr("Try again"))
        self._again.setVisible(retry is not None)
        self._close.setAccessibleName(self.tr("Close this notice"))
        self.setAccessibleName(f"{what} {safe}")
        self.show()
        announce(self, f"{what} {safe}")

    def _try_again(self) -> None:
        self.hide()
        if self._retry:
            self._retry()


class FailureDialog(QDialog):
    """A bug of ours: nothing is lost, and the details can be copied. They hold no text of a client."""

    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Garbo")
        details = QPlainTextEdit(readOnly=True)
        details.setPlainText(without_text(error))
        details.setAccessibleName(self.tr("Technical details"))
        copy, close = Button(self.tr("Copy the details"), icon="copy"), Button(self.tr("Go on"), PRIMARY)
        close.setDefault(True)
        whole = column(self, (24, 24, 24, 24), 12)
        whole.addWidget(Text(self.tr("Something in Garbo went wrong"), "title"))
        words = self.tr("What was saved is safe. You can go on; if it happens again, close Garbo and open it anew.")
        whole.addWidget(Text(words, "body", "ink2", wrap=True))
        whole.addWidget(details, 1)
        buttons = row(gap=8)
        buttons.addStretch()
        buttons.addWidget(copy)
        buttons.addWidget(close)
        whole.addLayout(buttons)
        self.resize(px(560), px(360))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details.toPlainText()))
        close.clicked.connect(self.accept)
        close.setFocus()


def without_text(error: BaseException) -> str:
    """The traceback's places and the error's kind: a message of an error may quote what a client wrote."""
    places = traceback.extract_tb(error.__traceback__)
    lines = [f"{place.filename.rpartition('/')[2]}:{place.lineno} {place.name}" for place in places]
    return "\n".join([*lines, type(error).__name__])


def announce(owner: QWidget, text: str) -> None:
    """Tell a screen reader, politely."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(owner, text))
