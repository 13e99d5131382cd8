"""The client's view: in the place of the whole window only what one client may see."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractSlider, QBoxLayout, QScrollArea, QScrollBar, QSizePolicy, QWidget

from desktop.domain.errors import GarboError
from desktop.ui import words
from desktop.ui.cover import Cover
from desktop.ui.kit.buttons import BARE, Button
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.parts import Card as Surface
from desktop.ui.kit.parts import Elided, Inside, Text, bar_in_margin, column, row, scrolling
from desktop.ui.kit.style import paint_check
from desktop.ui.kit.theme import colour, px
from desktop.ui.kit.tokens import ONE_COLUMN_BELOW

if TYPE_CHECKING:
    from desktop.services.client_views import Card, Line, Page
    from desktop.services.suite import Services
    from desktop.ui.shell import Shell

KEY = "F12"
"""Not F11: macOS shows the desktop with it."""
SCROLLS: Final = {
    "Up": QAbstractSlider.SliderAction.SliderSingleStepSub,
    "Down": QAbstractSlider.SliderAction.SliderSingleStepAdd,
    "PgUp": QAbstractSlider.SliderAction.SliderPageStepSub,
    "PgDown": QAbstractSlider.SliderAction.SliderPageStepAdd,
    "Home": QAbstractSlider.SliderAction.SliderToMinimum,
    "End": QAbstractSlider.SliderAction.SliderToMaximum,
}
AT_RIGHT = 26
"""Letters that may stand at the right of a line."""


class ClientView(QWidget):
    """Stands over the shell as the door does: nothing of the window is left to be seen, read out or pressed.

    It covers at once, and shows the client when the answer is there. Esc or the same key leaves it.
    """

    def __init__(self, shell: Shell, services: Services, calls: Calls, client_id: int) -> None:
        super().__init__()
        self._shell, self._services, self._calls, self.client_id = shell, services, calls, client_id
        self.name, self.day, self.by = Elided("", "display"), Text("", "small", "ink2"), Text("", "small", "ink2")
        self.back = Button(kind=BARE, keys=("Esc",), small=True)
        self.back.setAccessibleName(self.tr("Leave the client's view"))
        self._columns = (QWidget(), QWidget())
        self._beside: QBoxLayout
        self._area: QScrollArea
        self._bar: QScrollBar
        self._lay_out()
        self.back.clicked.connect(shell.leave_client_view)
        for keys in ("Esc", KEY):
            leaving = QShortcut(QKeySequence(keys), self)
            # The key that opened it is held a little too long: that must not show everything again.
            leaving.setAutoRepeat(False)
            leaving.activated.connect(shell.leave_client_view)
        # Nothing in it can be pressed, so the arrows scroll it wherever the keyboard is.
        for keys, step in SCROLLS.items():
            QShortcut(QKeySequence(keys), self).activated.connect(partial(self._bar.triggerAction, step))
        self._cover = Cover(shell.window())
        shell.show_door(self)
        shell.window().activateWindow()
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask(self) -> None:
        """What there is to show; until then it only covers."""
        views, client = self._services.client_views, self.client_id
        self._calls.ask(self, lambda: views.page(client), self._show, self._failed)

    def leave(self) -> None:
        """Back to the window as it was; this one goes."""
        self._shell.show_body()
        # Out of the window at once, or a screen reader would find its texts until it is gone.
        self.setParent(None)
        self._cover.lift()

    def _failed(self, error: BaseException) -> None:
        self._shell.leave_client_view()
        if isinstance(error, GarboError):
            self._shell.warn(*words.said(error))
        else:
            self._calls.fail(error)

    def _show(self, page: Page) -> None:
        self.name.setText(page.client)
        self.day.setText(page.day)
        self.by.setText(page.author)
        self._area.setAccessibleName(page.client)
        for holder, cards in zip(self._columns, (page.left, page.right), strict=True):
            stack = holder.layout()
            assert isinstance(stack, QBoxLayout)
            for card in cards:
                stack.addWidget(CardOf(card))
            stack.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < px(ONE_COLUMN_BELOW)
        directions = QBoxLayout.Direction
        self._beside.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)

    def _lay_out(self) -> None:
        whole = column(self, (40, 28, 16, 0), 20)
        head = row(margins=(0, 0, 24, 0), gap=16)
        head.addWidget(self.name, 1)
        about = column(gap=2)
        for text in (self.day, self.by):
            text.setAlignment(Qt.AlignmentFlag.AlignRight)
            about.addWidget(text)
        head.addLayout(about)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(head)
        inside = Inside()
        self._beside = beside = row(inside, (0, 0, 24, 28), 20)
        for holder in self._columns:
            holder.setMinimumWidth(1)
            column(holder, gap=16)
            beside.addWidget(holder, 1)
        self._area = scrolling(inside)
        self._bar = self._area.verticalScrollBar()
        bar_in_margin(self._area, beside, 24)
        whole.addWidget(self._area, 1)


class CardOf(Surface):
    """A heading and its lines, or the words that stand for none."""

    def __init__(self, card: Card) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        inside = column(self, (20, 16, 20, 18), 10)
        inside.addWidget(Text(card.title, "heading", wrap=True))
        for line in card.lines:
            inside.addLayout(_line(line))
        if not card.lines:
            inside.addWidget(Text(card.none, "body", "ink2", wrap=True))


class Tick(QWidget):
    """A box that cannot be pressed; whether a thing is done stands in its words too."""

    def __init__(self, done: bool) -> None:
        super().__init__()
        self._done = done
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(px(20), px(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_check(painter, QRectF(self.rect()), self._done, colour)


def _line(line: Line) -> QBoxLayout:
    """The box, the words, and what belongs to them: at the right, or under them where it is long."""
    made, words = row(gap=12), column(gap=1)
    if line.done is not None:
        made.addWidget(Tick(line.done), 0, Qt.AlignmentFlag.AlignTop)
    words.addWidget(Text(line.text, "body", "ink", wrap=True))
    made.addLayout(words, 1)
    if len(line.note) > AT_RIGHT:
        words.addWidget(Text(line.note, "small", "ink2", wrap=True))
    elif line.note:
        made.addWidget(Text(line.note, "small", "ink2"), 0, Qt.AlignmentFlag.AlignTop)
    return made
