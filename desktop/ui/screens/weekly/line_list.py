"""The list of a week's parts and lines: ticked, ordered by keys or by hand, reworded in place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu

from desktop.ui.actions import Keys
from desktop.ui.kit.entries import EntryRow
from desktop.ui.kit.lines import RowList, RowModel
from desktop.ui.kit.theme import colour, px
from desktop.ui.screens.weekly.line_painting import MARK, LineRows
from desktop.ui.screens.weekly.line_rows import CLOSING_LINE

Index = QModelIndex | QPersistentModelIndex


class LineModel(RowModel):
    """Lines and the headings of their parts can be chosen and reworded."""

    takes_headings = True

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable if index.isValid() else super().flags(index)


class LineList(RowList):
    """Space ticks, Enter rewords, Alt with an arrow moves, Delete gives its own words back: of a line, of a part.

    `begins`: with which words rewording a row begins; None where it has none of its own.
    """

    moved = Signal(int, int)
    """A line within its part, or a part; and how many places down."""
    reworded = Signal(int, str)
    tried = Signal(int, str)
    """The same, while she is still typing."""
    left = Signal()
    """She types no longer, kept or not."""

    def __init__(self) -> None:
        super().__init__(ticks=True)
        self.begins: Callable[[int], str | None] = lambda _key: None
        self.model_ = LineModel()
        self.setModel(self.model_)
        rows = LineRows(self, lambda key: self.begins(key))
        rows.tried.connect(self.tried)
        rows.reworded.connect(self.reworded)
        rows.left.connect(self.left)
        self.setItemDelegate(rows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pressed: int | None = None
        self._pressed_at = QRect()
        self._over: int | None = None
        self.opened.connect(self.reword)

    def sizeHint(self) -> QSize:
        return QSize(px(240), sum(self.sizeHintForRow(row) for row in range(self.model_.rowCount())) + px(4))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(200), self.sizeHint().height())

    def keys(self) -> tuple[Keys, ...]:
        """For the list of keys."""
        return (
            Keys("Space", lambda: self.tr("On the page, or left out: a line, a part")),
            Keys("Enter", lambda: self.tr("In other words; among the clients: open")),
            Keys("Alt+Up", lambda: self.tr("Further up: a line, a part")),
            Keys("Alt+Down", lambda: self.tr("Further down: a line, a part")),
            Keys("Del", lambda: self.tr("Its own words again")),
            Keys("Esc", lambda: self.tr("All clients of the week")),
        )

    def reword(self, key: int) -> None:
        """Her words, typed over the line."""
        at = self._place(key)
        if at is not None and self.begins(key) is not None:
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
            self.reword(chosen)
        elif chosen is not None and not held and key == Qt.Key.Key_Delete:
            self.reworded.emit(chosen, "")
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        row = self.model_.rows[index.row()] if index.isValid() else None
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = index.row() if left and isinstance(row, EntryRow) and row.box is not None else None
        self._pressed_at = QRect(event.position().toPoint(), QSize(1, 1))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            far = abs(at.y() - self._pressed_at.y()) >= QApplication.startDragDistance()
            if far or self._over is not None:
                self._drag_over(self._gap(at.y()))
            return
        hold = at.x() < px(MARK) and isinstance(row := self._row_at(at.y()), EntryRow) and row.box is not None
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor if hold else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, over = self._pressed, self._over
        self._pressed = None
        self._drag_over(None)
        if pressed is not None and over is not None:
            peers = self._peers(pressed)
            places = sum(at < over for at in peers) - peers.index(pressed)
            self.moved.emit(self.model_.rows[pressed].key, places - (1 if places > 0 else 0))
            return
        QAbstractItemView.mouseReleaseEvent(self, event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            row = self.model_.rows[index.row()]
            box = range(px(MARK) - px(2), px(LineRows.text_from))
            if isinstance(row, EntryRow) and row.box is not None and round(event.position().x()) in box:
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
        choices: list[tuple[str, str, Callable[[], object]]] = []
        if row.box is not None:
            off = self.tr("Leave it out") if row.box else self.tr("Back on the page")
            choices.append((off, "Space", lambda: self.ticked.emit(key)))
        if self.begins(key) is not None:
            named = self.tr("Another heading…") if row.heading else self.tr("In other words…")
            choices.append((named, "Return", lambda: self.reword(key)))
            if key != CLOSING_LINE:
                choices.append((self.tr("Its own words again"), "Del", lambda: self.reworded.emit(key, "")))
        if row.box is not None:
            choices.append((self.tr("Further up"), "Alt+Up", lambda: self.moved.emit(key, -1)))
            choices.append((self.tr("Further down"), "Alt+Down", lambda: self.moved.emit(key, 1)))
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
        QPainter(self.viewport()).fillRect(px(MARK), top - 1, self.viewport().width() - px(MARK), 2, colour("accent"))

    def _place(self, key: int) -> int | None:
        return next((at for at, row in enumerate(self.model_.rows) if row.key == key), None)

    def _row_at(self, y: int) -> object:
        index = self.indexAt(QRect(px(MARK), y, 1, 1).topLeft())
        return self.model_.rows[index.row()] if index.isValid() else None

    def _peers(self, pressed: int) -> list[int]:
        """The rows among which this one can be moved: lines of the same part, or the headings of all."""
        rows = self.model_.rows
        if rows[pressed].heading:  # type: ignore[union-attr]
            return [at for at, row in enumerate(rows) if row.heading]  # type: ignore[union-attr]
        first = last = pressed
        while not rows[first - 1].heading:  # type: ignore[union-attr]
            first -= 1
        while last + 1 < len(rows) and not rows[last + 1].heading:  # type: ignore[union-attr]
            last += 1
        return list(range(first, last + 1))

    def _gap(self, y: int) -> int | None:
        """Before which row it would come; None where that is where it stands."""
        assert self._pressed is not None
        peers = self._peers(self._pressed)
        ends = [*peers[1:], self.model_.rowCount() if self._is_part(peers[0]) else peers[-1] + 1]
        tops = [self.visualRect(self.model_.index(at)).top() for at in peers]
        bottoms = [self.visualRect(self.model_.index(end - 1)).bottom() for end in ends]
        passed = sum(y > (top + bottom) // 2 for top, bottom in zip(tops, bottoms, strict=True))
        gap = [*peers, ends[-1]][passed]
        at = peers.index(self._pressed)
        return None if gap in (peers[at], ends[at]) else gap

    def _is_part(self, at: int) -> bool:
        return bool(self.model_.rows[at].heading)  # type: ignore[union-attr]

    def _drag_over(self, gap: int | None) -> None:
        self._over = gap
        dragging = self._pressed is not None
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor if dragging else Qt.CursorShape.ArrowCursor)
        self.viewport().update()
