"""A line that paints what was understood of it; a click makes a painted word plain again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QTextEdit

from desktop.ui.kit.theme import colour, font, px
from desktop.ui.kit.tokens import RADIUS

Span = tuple[int, int]
"""From and to, in characters of the text."""


class PaintedLine(QPlainTextEdit):
    """Of one line, however long: it scrolls. Ctrl+Space makes the word under the cursor plain, as a click does."""

    edited = Signal()
    entered = Signal()
    finished = Signal()
    """Ctrl+Enter."""

    def __init__(self) -> None:
        super().__init__()
        self._painted: tuple[Span, ...] = ()
        self._plain: list[Span] = []
        self._length = 0
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(px(6))
        self.document().contentsChange.connect(self._moved)
        self.textChanged.connect(self.edited)
        self._dress()

    def text(self) -> str:
        return self.toPlainText()

    def write(self, text: str) -> None:
        """Another text, with the cursor after it."""
        self.setPlainText(" ".join(text.splitlines()))
        self.moveCursor(QTextCursor.MoveOperation.End)

    def paint_spans(self, spans: Sequence[Span]) -> None:
        """What was understood, in the order of the text."""
        self._painted = tuple(spans)
        selections = []
        for span in self._painted:
            selection = QTextEdit.ExtraSelection()
            selection.cursor = self._cursor(span)
            look = QTextCharFormat()
            look.setForeground(colour("accent_ink"))
            selection.format = look
            selections.append(selection)
        self.setExtraSelections(selections)
        self.viewport().update()

    def plain(self) -> tuple[Span, ...]:
        """What she made plain again, where it stands now."""
        text = self.text()
        return tuple((_characters(text, start), _characters(text, end)) for start, end in self._plain)

    def sizeHint(self) -> QSize:
        height = QFontMetrics(font("heading")).height() + px(28)
        return QSize(px(320), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        control = held == Qt.KeyboardModifier.ControlModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.finished if control else self.entered).emit()
        elif key == Qt.Key.Key_Space and control:
            self._make_plain(self.textCursor().position())
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if not self.textCursor().hasSelection() and event.button() == Qt.MouseButton.LeftButton:
            at = event.position()
            if any(rect.contains(at) for rect in self._rects()):
                self._make_plain(self.cursorForPosition(at.toPoint()).position())

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(" ".join(source.text().split()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent_soft"))
        radius = px(RADIUS["chip"])
        for rect in self._rects():
            painter.drawRoundedRect(rect, radius, radius)
        painter.end()
        super().paintEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()
            self.paint_spans(self._painted)

    def _rects(self) -> list[QRectF]:
        found = []
        for span in self._painted:
            cursor = self._cursor(span)
            end = self.cursorRect(cursor)
            cursor.setPosition(cursor.anchor())
            start = self.cursorRect(cursor)
            found.append(
                QRectF(
                    start.left() - px(2), start.top() - px(2), end.left() - start.left() + px(4), start.height() + px(4)
                )
            )
        return found

    def _cursor(self, span: Span) -> QTextCursor:
        text = self.text()
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(_units(text[: span[0]]), self._length))
        cursor.setPosition(min(_units(text[: span[1]]), self._length), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _make_plain(self, position: int) -> None:
        """The painted stretch at this place of the document."""
        at = _characters(self.text(), position)
        span = next((one for one in self._painted if one[0] <= at <= one[1]), None)
        if span is not None:
            text = self.text()
            self._plain.append((_units(text[: span[0]]), _units(text[: span[1]])))
            self.edited.emit()

    def _moved(self, at: int, removed: int, added: int) -> None:
        """What is plain stays so while words before it change; a change inside it lets it go."""
        self._length = self.document().characterCount() - 1
        kept: list[Span] = []
        for start, end in self._plain:
            if end <= at:
                kept.append((start, end))
            elif start >= at + removed:
                kept.append((start + added - removed, end + added - removed))
        self._plain = kept

    def _dress(self) -> None:
        look = QFont(font("heading"))
        look.setWeight(QFont.Weight.Normal)
        look.setWordSpacing(px(3))  # room for two painted words side by side
        if self.font() != look:
            self.setFont(look)
        self.viewport().setAutoFillBackground(False)


def _units(text: str) -> int:
    """Qt counts in units of UTF-16."""
    return len(text.encode("utf-16-le")) // 2


def _characters(text: str, units: int) -> int:
    return len(text.encode("utf-16-le")[: units * 2].decode("utf-16-le", "ignore"))
