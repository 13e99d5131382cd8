"""A list of painted entries: keys act on the chosen one, headings are passed over."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QListView, QMenu, QWidget

from desktop.ui.kit import access
from desktop.ui.kit.entries import Entries, EntryRow
from desktop.ui.kit.lines import RowList
from desktop.ui.kit.theme import px

Index = QModelIndex | QPersistentModelIndex
Choice = tuple[str, Qt.Key, Callable[[], object]]
"""Words, the key that does the same, and what is done."""


def menu_of(choices: Sequence[Choice], parent: QWidget) -> QMenu:
    """The same choices for the mouse; gone once it is closed."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for words, key, do in choices:
        action = menu.addAction(words)
        action.setShortcut(QKeySequence(key))
        action.setShortcutVisibleInContextMenu(True)
        action.triggered.connect(lambda _on=False, do=do: do())
    return menu


class EntryList(RowList):
    """`choices` gives what can be done with the chosen entry, for its keys and for the menu of the right button."""

    removing = Signal(int)

    def __init__(self) -> None:
        super().__init__(ticks=True)
        self.choices: Callable[[], Sequence[Choice]] = lambda: ()
        self.edits = False
        """Whether to open an entry is to edit it: F2 does the same then."""
        self.setItemDelegate(Entries(self))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)

    def chosen(self) -> int | None:
        """The key of the chosen entry."""
        return next(iter(self.selected()), None)

    def keys_shown(self) -> list[int]:
        """Of the entries, in their order."""
        return [row.key for row in self.model_.rows if isinstance(row, EntryRow) and not row.heading]

    def take(self, at: int) -> None:
        """The entry there, or where a heading stands the one under it."""
        rows = self.model_.rows
        near = sorted(range(len(rows)), key=lambda one: (one < at, abs(one - at)))
        found = next((one for one in near if not getattr(rows[one], "heading", False)), None)
        if found is not None:
            super().take(found)

    def sizeHint(self) -> QSize:
        height = sum(self.sizeHintForRow(row) for row in range(self.model_.rowCount()))
        return QSize(px(200), height + 2)

    def minimumSizeHint(self) -> QSize:
        least = sum(self.sizeHintForRow(row) for row in range(min(self.least, self.model_.rowCount())))
        return QSize(px(140), least + 2)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        row = self.model_.rows[index.row()] if index.isValid() else None
        boxed = isinstance(row, EntryRow) and row.box is not None and event.button() == Qt.MouseButton.LeftButton
        # Only a box is ticked by the mouse, and only by its left button; an icon is no box.
        if boxed:
            super().mouseReleaseEvent(event)
        else:
            QListView.mouseReleaseEvent(self, event)

    def event(self, event: QEvent) -> bool:
        # F2 of the screen edits what the list stands on: the entry in hand comes first.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_edit(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, chosen = Qt.Key(event.key()), self.chosen()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and chosen is not None:
            if key == Qt.Key.Key_Delete:
                self.removing.emit(chosen)
                return
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or self._is_edit(event):
                # Not through Qt: that lets the key go on to what opens, and presses a button there.
                self.opened.emit(chosen)
                return
            if key == Qt.Key.Key_Menu:
                self._show_menu(self.visualRect(self.currentIndex()).center())
                return
            may = access.letters_act() or not event.text().isalnum()
            for _words, letter, do in self.choices() if may else ():
                if key == letter:
                    do()
                    return
        super().keyPressEvent(event)

    def menu(self) -> QMenu:
        """What can be done with the chosen entry."""
        return menu_of(self.choices(), self)

    def _is_edit(self, event: QKeyEvent) -> bool:
        return self.edits and event.key() == Qt.Key.Key_F2 and not event.modifiers() and self.chosen() is not None

    def _show_menu(self, at: QPoint) -> None:
        if self.chosen() is not None and self.choices():
            self.menu().popup(self.viewport().mapToGlobal(at))
