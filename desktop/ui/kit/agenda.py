"""The strip of a day: hours around now, what stands in them, and the line of now."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.kit.lanes import lanes
from desktop.ui.kit.notices import announce
from desktop.ui.kit.style import paint_ring
from desktop.ui.kit.theme import colour, font, px
from desktop.ui.kit.tokens import RADIUS

HOUR = 47
"""The height of an hour."""
LONGEST = 5
"""So many hours are shown at most; fewer than four never."""


class Block(NamedTuple):
    """Minutes since midnight. `meeting`: agreed with somebody, else her own work. `spoken`: who and when first."""

    key: int
    title: str
    more: str
    begins: int
    ends: int
    meeting: bool
    spoken: str


class Strip(NamedTuple):
    """`first`, `last`: full hours; `now`: minutes since midnight; `hours`: each in words, from first to last."""

    first: int
    last: int
    now: int
    now_words: str
    hours: tuple[str, ...]
    blocks: tuple[Block, ...]


def hours_around(now: int, closes: int | None, blocks: Sequence[Block]) -> tuple[int, int]:
    """From the hour of `now` on to her closing, or to the end of what comes; minutes in, full hours out."""
    coming = [block.ends for block in blocks if block.ends > now]
    last = max([*coming, closes or 0, now + 1])
    first = now // 60
    until = max(first + 4, min(first + LONGEST, -(-last // 60)))
    return max(0, min(first, 24 - 4)), min(24, until)


class Agenda(QWidget):
    """Arrows go from one to the next, Enter opens it."""

    opened = Signal(int)
    """The key of a block."""

    def __init__(self) -> None:
        super().__init__()
        self._strip = Strip(9, 13, 9 * 60, "", ("",) * 5, ())
        self._at = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_strip(self, strip: Strip) -> None:
        self._strip = strip
        self._at = max(0, min(self._at, len(strip.blocks) - 1))
        self._tell()
        self.updateGeometry()
        self.update()

    def blocks(self) -> tuple[Block, ...]:
        return self._strip.blocks

    def sizeHint(self) -> QSize:
        hours = self._strip.last - self._strip.first
        return QSize(px(240), hours * self._hour() + 2 * self._margin())

    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        blocks = self._strip.blocks
        if step and 0 <= self._at + step < len(blocks):
            self._at += step
            self._tell()
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and blocks:
            self.opened.emit(blocks[self._at].key)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        for at, rect in enumerate(self._places()):
            if rect.contains(event.position()):
                self._at = at
                self.update()
                self.opened.emit(self._strip.blocks[at].key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = next((at for at, rect in enumerate(self._places()) if rect.contains(event.position())), None)
        self.setToolTip(self._strip.blocks[over].spoken if over is not None else "")
        self.setCursor(Qt.CursorShape.ArrowCursor if over is None else Qt.CursorShape.PointingHandCursor)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_hours(painter)
        for at, (block, rect) in enumerate(zip(self._strip.blocks, self._places(), strict=True)):
            if rect.bottom() > 0 and rect.top() < self.height():
                self._paint_block(painter, block, rect)
            keyboard = self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
            if at == self._at and self.hasFocus() and keyboard:
                paint_ring(painter, rect.adjusted(-3, -3, 3, 3), colour("focus"), px(RADIUS["chip"]) + 2)
        self._paint_now(painter)

    def _paint_hours(self, painter: QPainter) -> None:
        painter.setFont(font("caption"))
        for hour, words in enumerate(self._strip.hours):
            y = self._y((self._strip.first + hour) * 60)
            painter.setPen(colour("ink2"))
            painter.drawText(
                QRectF(0, y - px(10), self._left(), px(20)),
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
                words,
            )
            painter.setPen(QPen(colour("line"), 1))
            painter.drawLine(QPointF(self._left(), y), QPointF(self.width(), y))

    def _paint_now(self, painter: QPainter) -> None:
        strip = self._strip
        if not strip.first * 60 <= strip.now <= strip.last * 60:
            return
        y = self._y(strip.now)
        painter.setFont(font("caption_strong"))
        width = painter.fontMetrics().horizontalAdvance(strip.now_words) + px(2)
        free = not any(rect.top() - px(8) < y < rect.bottom() + px(8) for rect in self._places())
        right = self.width() - (width + px(10) if free else 0)
        painter.setPen(QPen(colour("late_mark"), 1.5))
        painter.drawLine(QPointF(self._left(), y), QPointF(right, y))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("late_mark"))
        painter.drawEllipse(QPointF(self._left(), y), px(4), px(4))
        painter.setPen(colour("late_ink"))
        where = QRectF(self.width() - width, y - px(10), width, px(20))
        if not free:
            # A block lies under the line: the words take the place of the hour at its left.
            where = QRectF(0, y - px(10), self._left() - px(6), px(20))
            painter.fillRect(where, colour("surface"))
        words = strip.now_words if free else strip.now_words.split(" ")[-1]
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    def _paint_block(self, painter: QPainter, block: Block, rect: QRectF) -> None:
        radius = px(RADIUS["chip"])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent_soft" if block.meeting else "sunken"))
        painter.drawRoundedRect(rect, radius, radius)
        painter.setBrush(colour("accent" if block.meeting else "usual_mark"))
        painter.drawRoundedRect(QRectF(rect.left(), rect.top(), px(3), rect.height()), 1, 1)
        inside = rect.adjusted(px(12), 0, -px(8), 0)
        strong, plain = QFontMetrics(font("small_strong")), QFontMetrics(font("caption"))
        two = inside.height() >= strong.height() + plain.height() + 2
        title = block.title or block.more
        if two and block.title and block.more:
            top = inside.center().y() - (strong.height() + plain.height()) / 2
            first = QRectF(inside.left(), top, inside.width(), strong.height())
            _line(painter, first, title, "small_strong", "accent_ink" if block.meeting else "ink")
            second = QRectF(inside.left(), first.bottom(), inside.width(), plain.height())
            _line(painter, second, block.more, "caption", "ink2")
        else:
            words = f"{block.title} · {block.more}" if block.title and block.more else title
            kind = "small_strong" if inside.height() >= strong.height() else "caption_strong"
            _line(painter, inside, words, kind, "accent_ink" if block.meeting else "ink")

    def _places(self) -> list[QRectF]:
        """Where each block stands; what overlaps stands side by side."""
        places: list[QRectF] = []
        left, whole = self._left() + px(8), self.width() - self._left() - px(8)
        blocks = self._strip.blocks
        for block, lane in zip(blocks, lanes([(one.begins, one.ends) for one in blocks]), strict=True):
            width = (whole - (lane.of - 1) * px(4)) / lane.of
            top, bottom = self._y(block.begins) + 1, self._y(block.ends) - 1
            bottom = max(bottom, top + px(20))
            places.append(QRectF(left + lane.at * (width + px(4)), top, width, bottom - top))
        return places

    def _y(self, minute: int) -> float:
        return self._margin() + (minute - self._strip.first * 60) * self._hour() / 60

    def _left(self) -> int:
        return max(px(48), QFontMetrics(font("caption")).horizontalAdvance("00:00") + px(12))

    def _hour(self) -> int:
        return px(HOUR)

    def _margin(self) -> int:
        return px(10)

    def _tell(self) -> None:
        blocks = self._strip.blocks
        spoken = blocks[self._at].spoken if blocks else ""
        if spoken != self.accessibleDescription():
            self.setAccessibleDescription(spoken)
            if self.hasFocus() and spoken:
                announce(self, spoken)


def _line(painter: QPainter, rect: QRectF, text: str, kind: str, ink: str) -> None:
    painter.setFont(font(kind))
    painter.setPen(colour(ink))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(rect.width()))
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
