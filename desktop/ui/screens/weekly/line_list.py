"""The list of a week's lines: ticked, put in order by keys or by hand, and reworded where they stand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QMenu, QStyleOptionViewItem, QWidget

from desktop.ui.kit.entries import Entries, EntryRow
from desktop.ui.kit.lines import RowList, RowModel
from desktop.ui.kit.rows import ROW, elide
from desktop.ui.kit.style import paint_check
from desktop.ui.kit.theme import colour, font, px

Index = QModelIndex | QPersistentModelIndex
_MARK = 34
"""Where the boxes stand; before them is the hold to drag by, under it the box of the part."""


class LineModel(RowModel):
    """Lines can be reworded, their parts cannot."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.rows[index.row()] if index.isValid() else None
        editable = isinstance(row, EntryRow) and not row.heading
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable if editable else super().flags(index)


class LineList(RowList):
    """Space ticks, Enter rewords, Alt with an arrow moves a line within its part, Delete gives its own words back."""

    moved = Signal(int, int)
    """A line, and how many places down."""
    reworded = Signal(int, str)

    def __init__(self) -> None:
        super().__init__(ticks=True)
        self.model_ = LineModel()
        self.setModel(self.model_)
        self.setItemDelegate(LineRows(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pressed: int | None = None
        self._pressed_at = QRect()
        self._over: int | None = None
        self.opened.connect(self._open)

    def sizeHint(self) -> QSize:
        return QSize(px(240), sum(self.sizeHintForRow(row) for row in range(self.model_.rowCount())) + px(4))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(200), self.sizeHint().height())

    def reword(self, key: int) -> None:
        """Her words, typed over the line."""
        at = self._place(key)
        if at is not None and not self.model_.rows[at].heading:  # type: ignore[union-attr]
            self.setCurrentIndex(self.model_.index(at))
            self.edit(self.model_.index(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == QAbstractItemView.State.EditingState:
            return  # what ends the typing comes here too, and must not begin it again
        key, chosen = Qt.Key(event.key()), next(iter(self.selected()), None)
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if chosen is not None and held == Qt.KeyboardModifier.AltModifier and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(chosen, 1 if key == Qt.Key.Key_Down else -1)
        elif chosen is not None and not held and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(chosen)
        elif chosen is not None and not held and key == Qt.Key.Key_Delete:
            self.reworded.emit(chosen, "")
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        row = self.model_.rows[index.row()] if index.isValid() else None
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = index.row() if left and isinstance(row, EntryRow) and not row.heading else None
        self._pressed_at = QRect(event.position().toPoint(), QSize(1, 1))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            far = abs(at.y() - self._pressed_at.y()) >= QApplication.startDragDistance()
            if far or self._over is not None:
                self._drag_over(self._gap(at.y()))
            return
        hold = at.x() < px(_MARK) and isinstance(row := self._row_at(at.y()), EntryRow) and not row.heading
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor if hold else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, over = self._pressed, self._over
        self._pressed = None
        self._drag_over(None)
        if pressed is not None and over is not None:
            self.moved.emit(self.model_.rows[pressed].key, over - pressed - (1 if over > pressed else 0))
            return
        QAbstractItemView.mouseReleaseEvent(self, event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            row = self.model_.rows[index.row()]
            heading = isinstance(row, EntryRow) and row.heading
            box = range(0, px(_MARK)) if heading else range(px(_MARK) - px(2), px(LineRows.text_from))
            if round(event.position().x()) in box:
                self.ticked.emit(row.key)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        chosen = next(iter(self.selected()), None)
        if chosen is None:
            return
        where = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            where = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        self.menu(chosen).popup(where)

    def menu(self, key: int) -> QMenu:
        """What can be done with this row, with the keys that do the same."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        at = self._place(key)
        row = self.model_.rows[at] if at is not None else None
        if not isinstance(row, EntryRow):
            return menu
        off = self.tr("Leave it out") if row.box else self.tr("Back on the page")
        choices: list[tuple[str, str, Callable[[], object]]] = [(off, "Space", lambda: self.ticked.emit(key))]
        if not row.heading:
            choices += [
                (self.tr("In other words…"), "Return", lambda: self.reword(key)),
                (self.tr("Its own words again"), "Del", lambda: self.reworded.emit(key, "")),
                (self.tr("Further up"), "Alt+Up", lambda: self.moved.emit(key, -1)),
                (self.tr("Further down"), "Alt+Down", lambda: self.moved.emit(key, 1)),
            ]
        for words, keys, do in choices:
            action = menu.addAction(words)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutVisibleInContextMenu(True)
            action.triggered.connect(lambda _on=False, do=do: do())
        return menu

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._over is None:
            return
        last = self._over >= self.model_.rowCount()
        rect = self.visualRect(self.model_.index(self._over - 1 if last else self._over))
        top = rect.bottom() + 1 if last else rect.top()
        QPainter(self.viewport()).fillRect(px(_MARK), top - 1, self.viewport().width() - px(_MARK), 2, colour("accent"))

    def _open(self, key: int) -> None:
        if key < 0:
            self.ticked.emit(key)
        else:
            self.reword(key)

    def _place(self, key: int) -> int | None:
        return next((at for at, row in enumerate(self.model_.rows) if row.key == key), None)

    def _row_at(self, y: int) -> object:
        index = self.indexAt(QRect(px(_MARK), y, 1, 1).topLeft())
        return self.model_.rows[index.row()] if index.isValid() else None

    def _gap(self, y: int) -> int | None:
        """Before which row of its own part the line would come; None where that is where it stands."""
        assert self._pressed is not None
        rows = self.model_.rows
        first = last = self._pressed
        while not rows[first - 1].heading:  # type: ignore[union-attr]
            first -= 1
        while last + 1 < len(rows) and not rows[last + 1].heading:  # type: ignore[union-attr]
            last += 1
        middles = [self.visualRect(self.model_.index(at)).center().y() for at in range(first, last + 1)]
        gap = first + sum(y > middle for middle in middles)
        return None if gap in (self._pressed, self._pressed + 1) else gap

    def _drag_over(self, gap: int | None) -> None:
        self._over = gap
        dragging = self._pressed is not None
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor if dragging else Qt.CursorShape.ArrowCursor)
        self.viewport().update()


class LineRows(Entries):
    """A hold to drag by, a box, the words, where they come from; parts with a box of their own and a count."""

    mark_from, text_from = _MARK, 64

    def __init__(self, view: LineList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if index.data(ROW).heading:
            return QSize(px(160), QFontMetrics(font("body_strong")).height() + px(14 if index.row() else 8))
        size = super().sizeHint(option, index)
        return QSize(size.width(), size.height() - px(2))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: EntryRow = index.data(ROW)
        painter.save()
        if row.heading:
            self._paint_part(painter, self.ground(painter, option, last=True), row)
        else:
            rect = self.ground(painter, option, last=True)
            self._paint_hold(painter, rect)
            self._paint_entry(painter, rect, row)
        painter.restore()

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setAccessibleName(self.tr("In your words: {line}").format(line=index.data(ROW).title))
        editor.setMaxLength(500)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        editor.setText(index.data(ROW).title)
        editor.selectAll()

    def setModelData(self, editor: QWidget, _model: object, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        if editor.text().strip() != index.data(ROW).title:
            self._view.reworded.emit(index.data(ROW).key, editor.text())

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
        box = QRectF(rect.left() + px(8), low.center().y() - side / 2 + 1, side, side)
        paint_check(painter, box, bool(row.box), colour)
        painter.setFont(font("body_strong"))
        painter.setPen(colour("ink" if row.box else "ink2"))
        inside = low.adjusted(px(_MARK), 0, -px(12), 0)
        used = elide(painter, inside, row.title)
        painter.setFont(font("body"))
        painter.setPen(colour("ink2"))
        elide(painter, inside.adjusted(used + px(8), 0, 0, 0), row.right)

    def _paint_hold(self, painter: QPainter, rect: QRect) -> None:
        """Six dots."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("ink3"))
        middle, dot = rect.top() + px(5) + QFontMetrics(font("body")).height() / 2, px(2)
        for x in (14, 19):
            for y in (-5, 0, 5):
                painter.drawEllipse(QRectF(rect.left() + px(x) - dot / 2, middle + px(y) - dot / 2, dot, dot))
