"""The window: painted at once from the little that Qt needs for it, then filled by the shell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from desktop.system.paths import resources
from desktop.ui.kit.tokens import DESIGN_WINDOW, MINIMUM_WINDOW, SIZE, Theme

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QPaintEvent

TITLE_BAR = 40
"""Room for the title bar, which has no height yet while the window is not shown."""


class Window(QWidget):
    """`painted` comes once, after the first paint.

    The ground is made of style sheet and labels alone: one call of a painter, or one name out of Qt's own namespace,
    makes Python build hundreds of enum members first, and costs more than the whole paint.
    """

    painted = Signal()

    def __init__(self, theme: Theme, names: Iterable[str]) -> None:
        super().__init__()
        self._was_painted = False
        self.setWindowTitle("Garbo")
        self.setMinimumSize(*MINIMUM_WINDOW)
        self._all = QVBoxLayout(self)
        self._all.setContentsMargins(0, 0, 0, 0)
        self._ground = QFrame()
        self._ground.setObjectName("ground")
        self._ground.setStyleSheet(_sheet(theme))
        self._all.addWidget(self._ground)
        side = QFrame(self._ground)
        side.setObjectName("side")
        side.setGeometry(0, 0, SIZE["sidebar"], 4000)
        for number, name in enumerate(("Garbo", *names)):
            label = QLabel(name, side)
            label.setObjectName("brand" if number == 0 else "")
            label.move(54 if number == 0 else 58, 22 if number == 0 else 72 + 44 * number)
        room = self.screen().availableSize()
        self.resize(min(DESIGN_WINDOW[0], room.width()), min(DESIGN_WINDOW[1], room.height() - TITLE_BAR))

    def fill(self, content: QWidget) -> None:
        """Put this over the whole window, in the place of the ground; its picture in the title bar comes along."""
        from PySide6.QtGui import QIcon

        self.setWindowIcon(QIcon(str(resources() / "app/garbo.svg")))
        self._all.addWidget(content)
        self._ground.hide()
        self._ground.deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)


def _sheet(theme: Theme) -> str:
    return f"""
#ground {{ background: {theme.paper}; border: none; }}
#side {{ background: {theme.sidebar}; border: none; border-right: 1px solid {theme.line}; }}
QLabel {{ font-family: Inter; font-size: 14px; font-weight: 500; color: {theme.ink}; background: transparent; }}
#brand {{ font-size: 16px; font-weight: 600; }}
"""
