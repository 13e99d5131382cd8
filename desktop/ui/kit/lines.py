"""Lists of painted rows: a model of finished rows, and a view that keys and screen readers can use."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelectionModel, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QSizePolicy

from desktop.ui.kit import access
from desktop.ui.kit.entries import EntryRow
from desktop.ui.kit.rows import ClientRow, ClientRows, TickRow, TickRows
from desktop.ui.kit.shown_model import ShownModel
from desktop.ui.kit.step_rows import StepRow
from desktop.ui.kit.theme import colour, px
from desktop.ui.kit.tokens import SIZE

Row = ClientRow | TickRow | EntryRow | StepRow
MEASURED = 60


class RowModel(ShownModel[Row]):
    """Told row by row where the keys stayed the same."""

    def replace(self, rows: Sequence[Row]) -> None:
        """Keeps selection and scroll position where the same people stand in the same order."""
        new = tuple(rows)
        if [row.key for row in new] != [row.key for row in self.rows]:
            super().replace(new)
            return
        changed = [at for at, (old, row) in enumerate(zip(self.rows, new, strict=True)) if old != row]
        self.rows = new
        for at in changed:
            self.dataChanged.emit(self.index(at), self.index(at))

    def tip(self, row: Row) -> str:
        return row.text if isinstance(row, ClientRow) else row.title


class RowList(QListView):
    """Arrows move, letters in `letters` act on what is selected, Space ticks, Enter or two clicks open.

    `least`: how many rows it never shows fewer of, if it has them; the page around it scrolls then.
    """

    ticked = Signal(int)
    opened = Signal(int)
    entered = Signal(int)
    """Ctrl+Enter: what is behind the row."""

    def __init__(self, ticks: bool = False, several: bool = False) -> None:
        super().__init__()
        self.letters: dict[Qt.Key, Callable[[], object]] = {}
        self.least = 1
        self.model_ = RowModel()
        self.setModel(self.model_)
        self._ticks, self._loading = ticks, False
        self.setItemDelegate(TickRows(self) if ticks else ClientRows(self))
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if several else mode.SingleSelection)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.activated.connect(lambda index: self.opened.emit(self.model_.rows[index.row()].key))

    def show_rows(self, rows: Sequence[Row]) -> None:
        """The place of the selection is kept: where a row left, the next one moves up under it."""
        self._loading = False
        keys, at = self.selected(), self.currentIndex().row()
        moved = [row.key for row in rows] != [row.key for row in self.model_.rows]
        self.model_.replace(rows)
        if moved:
            again = next((i for i, row in enumerate(rows) if row.key in keys), at)
            if rows and (at >= 0 or self.hasFocus()):
                self.take(max(0, min(again, len(rows) - 1)))
            self.updateGeometry()
        self.viewport().update()

    def show_loading(self) -> None:
        """Grey shapes of the same height, as long as nothing is known."""
        if not self.model_.rows:
            self._loading = True
            self.viewport().update()

    def selected(self) -> list[int]:
        """Of the selected rows."""
        return sorted(self.model_.rows[index.row()].key for index in self.selectedIndexes())

    def take(self, at: int) -> None:
        """Select a row. Qt alone makes it current on focus, and what is current is not selected."""
        how = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self.model_.index(at), how)

    def sizeHint(self) -> QSize:
        count = self.model_.rowCount()
        # Beyond what any screen shows at once a row is taken for a usual one: measuring thousands takes long.
        height = sum(self.sizeHintForRow(row) for row in range(min(count, MEASURED)))
        height += max(0, count - MEASURED) * px(SIZE["row"])
        return QSize(px(240), max(height, px(SIZE["row"])) + 2)

    def minimumSizeHint(self) -> QSize:
        rows = min(self.least, self.model_.rowCount())
        return QSize(px(160), max(px(SIZE["row"]), sum(self.sizeHintForRow(row) for row in range(rows))) + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._ticks and event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        key = Qt.Key(event.key())
        if plain and key in self.letters and access.letters_act():
            self.letters[key]()
        elif plain and key == Qt.Key.Key_Space and self._ticks:
            for ticked in self.selected():
                self.ticked.emit(ticked)
        elif event.modifiers() == Qt.KeyboardModifier.ControlModifier and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentIndex().isValid():
                self.entered.emit(self.model_.rows[self.currentIndex().row()].key)
        elif plain and event.text().isalpha():
            event.ignore()  # letters that mean nothing here do not jump about
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if self._ticks and index.isValid() and event.position().x() < px(TickRows.text_from):
            self.ticked.emit(self.model_.rows[index.row()].key)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.selectedIndexes() and self.model_.rows:
            self.take(max(0, self.currentIndex().row()))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._loading:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("sunken"))
        height, width = px(SIZE["row"]), self.viewport().width()
        for at in range(3):
            top = at * height
            disc = px(SIZE["avatar"])
            painter.drawEllipse(QRectF(px(12), top + (height - disc) / 2, disc, disc))
            for y, share in ((16, 0.2), (36, 0.42)):
                painter.drawRoundedRect(QRectF(px(64), top + px(y), width * share, px(10)), 5, 5)
            painter.drawRoundedRect(QRectF(width - px(150), top + px(16), px(96), px(10)), 5, 5)
