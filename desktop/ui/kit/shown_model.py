"""A list model of finished rows: each is painted as it is, and speaks one sentence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.ui.kit.rows import ROW

Index = QModelIndex | QPersistentModelIndex


class Shown(Protocol):
    """A row that says itself. One with a true `heading` is passed over."""

    @property
    def spoken(self) -> str: ...


S = TypeVar("S", bound=Shown)


class ShownModel(QAbstractListModel, Generic[S]):
    """The rows, replaced as a whole."""

    takes_headings: ClassVar[bool] = False
    """Whether a heading can be chosen too."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[S, ...] = ()

    def replace(self, rows: Sequence[S]) -> None:
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return row.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.tip(row)
        return None

    def tip(self, row: S) -> str:
        """What stands in its row, where that is cut."""
        raise NotImplementedError

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Other headings can be seen, and neither chosen nor ticked."""
        if not self.takes_headings and index.isValid() and getattr(self.rows[index.row()], "heading", False):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)
