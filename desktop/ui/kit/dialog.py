"""A dialog as a sheet over the window: its first field has the focus, Esc closes, focus goes back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop.ui.kit.buttons import BARE, QUIET, Button
from desktop.ui.kit.parts import Card, Text, column, row
from desktop.ui.kit.style import focus_by_keys, is_by_keys
from desktop.ui.kit.theme import colour, px
from desktop.ui.kit.tokens import RADIUS

VEIL = 110
"""How dark the veil is, of 255."""


def open_in(window: QWidget) -> Dialog | None:
    """The dialog that lies on top in this window, if any."""
    shown = shown_in(window.window())
    return shown[-1] if shown else None


def shown_in(window: QWidget) -> list[Dialog]:
    """The dialogs over a window, the last on top; they are children of it, and what else is in it is not looked at."""
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    return [one for one in window.findChildren(Dialog, options=direct) if one.isVisible()]


class Dialog(QWidget):
    """`body` takes what it asks, `foot` its buttons. `width` is that of the sheet, where the window has the room."""

    closed = Signal()
    # Of the class too: while the window goes, Qt still calls what Python has emptied already.
    _over: QWidget | None = None

    def __init__(self, parent: QWidget, title: str, width: int = 640) -> None:
        over = parent.window()
        super().__init__(over)
        self._over = over
        self._wish, self._before = width, QApplication.focusWidget()
        self.default: Button | None = None
        """What Enter presses when the field does not want it for itself."""
        self.sheet = Sheet(self)
        self.title = Text(title, "title", wrap=True)
        self.close_button = Button(kind=BARE, keys=("Esc",), small=True)
        self.head, self.body, self.foot = row(margins=(28, 24, 24, 8), gap=12), column(), row(gap=8)
        self._foot_box = Foot()
        self._inside = QWidget()
        self._scroll = QScrollArea()
        self._lay_out()
        self.setAccessibleName(title)
        self.close_button.setAccessibleName(self.tr("Close"))
        self.close_button.clicked.connect(self.dismiss)
        over.installEventFilter(self)
        self.hide()

    def open(self, first: QWidget | None = None) -> None:
        """Show it, with the keyboard in `first`, else in its first field."""
        self._cover()
        self._foot_box.setVisible(self.foot.count() > 0)
        # The words of a quiet button stand in line with what is above it.
        self.foot.setContentsMargins(px(20 if _begins_quietly(self.foot) else 28), px(14), px(28), px(16))
        self._inside.installEventFilter(self)
        self.show()
        self.raise_()
        self.arrange()
        target = first or next((one for one in self._tabbed() if one is not self.close_button), self.close_button)
        if is_by_keys(self):
            focus_by_keys(target)
        else:
            target.setFocus(Qt.FocusReason.TabFocusReason)

    def dismiss(self) -> None:
        """Esc: close, and give the keyboard back to where it was."""
        # Before it hides, or Qt would look for the next field by itself.
        self._give_back()
        self.hide()
        self.closed.emit()
        self.deleteLater()

    def arrange(self) -> None:
        """Give the sheet its place; to be called when what is in it has grown."""
        if self._over is None:
            return
        room = self.size() - QSize(px(32), px(32))
        width = min(px(self._wish), room.width())
        self._inside.setFixedWidth(width)
        inner = self._inside.layout()
        assert inner is not None
        inner.activate()
        parts = (self.head, inner, self.foot) if self.foot.count() else (self.head, inner)
        height = min(sum(_height(part, width) for part in parts) + px(4), room.height())
        left, top = (self.width() - width) // 2, max(px(16), (self.height() - height) * 2 // 5)
        self.sheet.setGeometry(left, top, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._over is None:
            return False
        if watched is self._over and event.type() == QEvent.Type.Resize and self.isVisible():
            self._cover()
            self.arrange()
        if watched is self._inside and event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            # A sentence has come under a field: the sheet grows once the layout knows how much.
            QTimer.singleShot(0, self, self.arrange)
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self.arrange()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.default is not None:
            if self.default.isEnabled():
                self.default.click()
        else:
            # Keys must not fall through the veil.
            event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes around inside."""
        stops, now = self._tabbed(), QApplication.focusWidget()
        if not stops:
            return False
        at = next((n for n, one in enumerate(stops) if one is now or (now and one.isAncestorOf(now))), -1)
        step = (at + (1 if forward else -1)) % len(stops) if at >= 0 or forward else len(stops) - 1
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stops[step].setFocus(reason)
        self._scroll.ensureWidgetVisible(stops[step])
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(0, 0, 0, VEIL))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.arrange()

    def _give_back(self) -> None:
        if self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _cover(self) -> None:
        if self._over is not None:
            self.setGeometry(self._over.rect())

    def _tabbed(self) -> list[QWidget]:
        """What Tab stops at, in order; the closing button last."""
        found: list[QWidget] = []
        one = self.nextInFocusChain()
        while one is not None and one is not self:
            # First what is cheap and leaves most of the window out.
            if self.isAncestorOf(one) and one.isVisible() and one.isEnabled() and _takes_tab(one):
                found.append(one)
            one = one.nextInFocusChain()
        if self.close_button in found:
            found.remove(self.close_button)
            found.append(self.close_button)
        return found

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self.sheet)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self.head.addWidget(self.title, 1)
        self.head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(self.head)
        holder = column(self._inside, (28, 4, 28, 20), 0)
        holder.addLayout(self.body)
        holder.setSizeConstraint(QLayout.SizeConstraint.SetDefaultConstraint)
        self.body.setSpacing(px(12))
        self._scroll.setWidget(self._inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        self._inside.setAutoFillBackground(False)
        whole.addWidget(self._scroll, 1)
        self._foot_box.setLayout(self.foot)
        whole.addWidget(self._foot_box)


def _takes_tab(one: QWidget) -> bool:
    return bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus) and one.focusProxy() is None


def _height(layout: QLayout, width: int) -> int:
    """Of a layout at this width, where a wrapped text may need fewer lines than it would ask for by itself."""
    return layout.heightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height()


def _begins_quietly(layout: QLayout) -> bool:
    first = layout.itemAt(0)
    inner = first.layout() if first is not None else None
    if inner is not None:
        return _begins_quietly(inner)
    button = first.widget() if first is not None else None
    return isinstance(button, Button) and button.kind in (QUIET, BARE)


class Sheet(Card):
    """The surface itself."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("raised")
        self.setParent(parent)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("line"), 1))
        painter.setBrush(colour("raised"))
        radius = px(RADIUS["dialog"])
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


class Foot(QWidget):
    """The buttons, under a hairline."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, colour("line"))
