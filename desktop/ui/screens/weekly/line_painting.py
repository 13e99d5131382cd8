"""How parts and lines of a week are painted and typed over: a hold, a box, the words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QLineEdit, QStyleOptionViewItem, QWidget

from desktop.ui.kit.entries import Entries, EntryRow
from desktop.ui.kit.rows import ROW, elide
from desktop.ui.kit.style import paint_check
from desktop.ui.kit.theme import colour, font, px

Index = QModelIndex | QPersistentModelIndex
MARK = 34
"""Where the boxes stand; before them is the hold to drag by."""
MOST_LETTERS = 500


class LineRows(Entries):
    """A hold to drag by, a box, the words, where they come from; parts with a box of their own and a count."""

    mark_from, text_from = MARK, 64
    reworded, tried = Signal(int, str), Signal(int, str)
    left = Signal()

    def __init__(self, parent: QWidget, begins: Callable[[int], str | None]) -> None:
        super().__init__(parent)
        self._begins = begins

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if index.data(ROW).heading:
            return QSize(px(160), QFontMetrics(font("body_strong")).height() + px(14 if index.row() else 8))
        size = super().sizeHint(option, index)
        return QSize(size.width(), size.height() - px(2))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: EntryRow = index.data(ROW)
        painter.save()
        rect = self.ground(painter, option, last=True)
        if row.heading:
            self._paint_part(painter, rect, row)
        else:
            if row.box is not None:
                self._paint_hold(painter, rect.left(), rect.top() + px(5) + QFontMetrics(font("body")).height() / 2)
            self._paint_entry(painter, rect, row)
        painter.restore()

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setAccessibleName(self.tr("In your words: {line}").format(line=index.data(ROW).title))
        editor.setMaxLength(MOST_LETTERS)
        key = index.data(ROW).key
        editor.textEdited.connect(lambda words: self.tried.emit(key, words))
        editor.destroyed.connect(lambda: self.left.emit())
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        editor.setText(self._begins(index.data(ROW).key) or "")
        editor.selectAll()

    def setModelData(self, editor: QWidget, _model: object, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        if editor.text().strip() != self._begins(index.data(ROW).key):
            self.reworded.emit(index.data(ROW).key, editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        rect: QRect = option.rect
        height = max(editor.sizeHint().height(), rect.height())
        top = rect.center().y() - height // 2
        editor.setGeometry(rect.left() + px(self.text_from - 10), top, rect.width() - px(self.text_from), height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Esc gives the line back, and must not also leave the week.
        leaving = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if leaving and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        return super().eventFilter(watched, event)

    def _paint_part(self, painter: QPainter, rect: QRect, row: EntryRow) -> None:
        side = px(18)
        low = rect.adjusted(0, rect.height() - QFontMetrics(font("body_strong")).height() - px(8), 0, 0)
        self._paint_hold(painter, rect.left(), low.center().y() + 1)
        box = QRectF(rect.left() + px(MARK), low.center().y() - side / 2 + 1, side, side)
        paint_check(painter, box, bool(row.box), colour)
        painter.setFont(font("body_strong"))
        painter.setPen(colour("ink" if row.box else "ink2"))
        inside = low.adjusted(px(self.text_from), 0, -px(12), 0)
        used = elide(painter, inside, row.title)
        painter.setFont(font("body"))
        painter.setPen(colour("ink2"))
        elide(painter, inside.adjusted(used + px(8), 0, 0, 0), row.right)

    def _paint_hold(self, painter: QPainter, left: int, middle: float) -> None:
        """Six dots."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("ink3"))
        dot = px(2)
        for x in (14, 19):
            for y in (-5, 0, 5):
                painter.drawEllipse(QRectF(left + px(x) - dot / 2, middle + px(y) - dot / 2, dot, dot))
