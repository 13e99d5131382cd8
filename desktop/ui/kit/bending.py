"""A row that becomes a column where its parts have no room beside each other."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop.ui.kit.parts import row
from desktop.ui.kit.theme import px


class Bending(QWidget):
    """`gap` in tokens; the part with a stretch takes what room there is."""

    def __init__(self, gap: int, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> None:
        super().__init__()
        self._gap = gap
        self._parts: list[QWidget] = []
        self._box = row(self, margins, gap)

    def add(self, part: QWidget, stretch: int = 0) -> None:
        self._parts.append(part)
        # Without a side, what is narrower than the column would stand in its middle.
        whole = stretch or isinstance(part, Bending)
        side = Qt.AlignmentFlag(0) if whole else Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self._box.addWidget(part, stretch, side)

    def straight(self) -> int:
        """The width in which all of it stands beside each other."""
        shown, margins = self._shown(), self._box.contentsMargins()
        parts = sum(one.straight() if isinstance(one, Bending) else one.minimumSizeHint().width() for one in shown)
        return parts + px(self._gap) * max(0, len(shown) - 1) + margins.left() + margins.right()

    def minimumSizeHint(self) -> QSize:
        widest = max((part.minimumSizeHint().width() for part in self._shown()), default=0)
        margins = self._box.contentsMargins()
        return QSize(widest + margins.left() + margins.right(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._bend()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._bend()
        return super().event(event)

    def _bend(self) -> None:
        fits = self.straight() <= self.width()
        flow = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if self._box.direction() != flow:
            self._box.setDirection(flow)

    def _shown(self) -> list[QWidget]:
        return [part for part in self._parts if not part.isHidden()]
