"""A box of clients: each with a disc and, at the right, when they were last heard of."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPixmap, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QStyleOptionComboBox

from desktop.ui import words
from desktop.ui.kit.parts import paint_avatar
from desktop.ui.kit.theme import colour, font, px
from desktop.ui.kit.tokens import SIZE


class ClientBox(QComboBox):
    """A client with, at the right, when they were last heard of."""

    NOTE = int(Qt.ItemDataRole.UserRole) + 1

    def __init__(self) -> None:
        super().__init__()
        self.setModel(Clients(self))
        self.setIconSize(QSize(px(SIZE["avatar_small"]), px(SIZE["avatar_small"])))
        self.setMinimumContentsLength(12)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.currentIndexChanged.connect(lambda _at: self.updateGeometry())

    def sizeHint(self) -> QSize:
        """As wide as whom it shows, where there is room."""
        shown = self.fontMetrics().horizontalAdvance(self.currentText()) + self._beside_name()
        # Its disc must not make it higher than the fields beside it.
        high = max(px(SIZE["control"]), self.fontMetrics().height() + px(16))
        return QSize(max(super().sizeHint().width(), shown), high)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """A style draws the name without an end where it has no room."""
        super().initStyleOption(option)
        room = self.width() - self._beside_name()
        option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        note = str(self.currentData(self.NOTE) or "")
        if not note:
            return
        painter = QPainter(self)
        painter.setFont(font("caption"))
        painter.setPen(colour("ink2"))
        taken = self.fontMetrics().horizontalAdvance(self.currentText()) + self.iconSize().width() + px(36)
        where = QRect(taken, 0, self.width() - taken - px(34), self.height())
        if painter.fontMetrics().horizontalAdvance(note) <= where.width():
            painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, note)

    def _beside_name(self) -> int:
        """What the disc, the arrow and the margins take."""
        disc = self.iconSize().width() + px(8) if isinstance(self.currentData(), int) else 0
        return disc + px(48)

    def add(self, client: int, name: str, note: str) -> None:
        self.addItem(name, client)
        self.setItemData(self.count() - 1, note, self.NOTE)


class Clients(QStandardItemModel):
    """Each disc is painted when its row is seen: there may be hundreds, and the box shows one."""

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DecorationRole:
            return super().data(index, role)
        client = super().data(index, Qt.ItemDataRole.UserRole)
        return _disc(client, str(super().data(index))) if isinstance(client, int) else None


def _disc(client: int, name: str) -> QIcon:
    side = px(SIZE["avatar_small"])
    picture = QPixmap(side * 2, side * 2)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_avatar(painter, QRect(0, 0, side, side).toRectF(), words.initials(name), words.disc(client))
    painter.end()
    return QIcon(picture)
