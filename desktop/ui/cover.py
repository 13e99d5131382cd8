"""Cover: what lies over or beside the shell is hidden while the door stands, and comes back."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from desktop.ui.kit.dialog import shown_in


class Cover:
    """Hides at once. What was being typed stays in its hidden field, in memory, until the program ends."""

    def __init__(self, window: QWidget) -> None:
        self._focus = QApplication.focusWidget()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        self._window = window
        self._beside = [one for one in QApplication.topLevelWidgets() if one is not window and one.isVisible()]
        self._sheets = shown_in(window)
        for one in (*self._sheets, *self._beside):
            one.hide()
        for sheet in self._sheets:
            # Out of the window, or a screen reader would still find its texts.
            sheet.setParent(None)

    def let_go(self) -> None:
        """The window goes without her."""
        for sheet in self._sheets:
            sheet.deleteLater()

    def lift(self) -> None:
        """She is back."""
        for beside in self._beside:
            if isValid(beside):
                beside.show()
        for sheet in self._sheets:
            sheet.setParent(self._window)
            sheet.show()
            sheet.raise_()
        self._sheets = []
        self._window.activateWindow()
        if self._focus is not None and isValid(self._focus) and self._focus.isVisible():
            self._focus.setFocus()
