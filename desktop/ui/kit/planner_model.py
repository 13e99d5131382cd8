"""The blocks of a week as a model: in order of day and time, each a sentence for who listens."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.ui.kit.planner import PlanBlock

Index = QModelIndex | QPersistentModelIndex


class PlannerModel(QAbstractListModel):
    """Replaced as a whole; told block by block where the same ones stand in the same order."""

    def __init__(self) -> None:
        super().__init__()
        self.blocks: tuple[PlanBlock, ...] = ()

    def replace(self, blocks: Sequence[PlanBlock]) -> None:
        new = tuple(sorted(blocks, key=lambda block: (block.day, block.begins, block.ends)))
        if [block.key for block in new] == [block.key for block in self.blocks]:
            changed = [at for at, (old, now) in enumerate(zip(self.blocks, new, strict=True)) if old != now]
            self.blocks = new
            for at in changed:
                self.dataChanged.emit(self.index(at), self.index(at))
            return
        self.beginResetModel()
        self.blocks = new
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.blocks)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        spoken = (
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
        )
        return self.blocks[index.row()].spoken if role in spoken else None
