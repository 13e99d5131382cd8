"""Collects garbage on the GUI thread only: a widget freed by the DB thread crashes Qt."""

from __future__ import annotations

import gc

from PySide6.QtCore import QAbstractEventDispatcher, QObject

from desktop.ui.kit.calls import Calls


class Collector(QObject):
    """Lives as long as the application. Collects when the event loop has nothing left to do: idle, it wakes nobody."""

    def __init__(self, calls: Calls, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._calls = calls
        # Reference counting goes on everywhere; only the search for cycles moves here.
        gc.disable()

    def begin(self) -> None:
        """From now on; what a start makes is no garbage, and no search shall hold it up."""
        self.spare()
        QAbstractEventDispatcher.instance().aboutToBlock.connect(self.collect)

    def spare(self) -> None:
        """What is there now stays as long as the program: no search goes through it any more."""
        gc.freeze()

    def collect(self) -> None:
        """Search as many generations as are due; all of them only once the store's own work is no longer in them."""
        counts, limits = gc.get_count(), gc.get_threshold()
        due = [one for one in (0, 1, 2) if counts[one] > limits[one] and not (one == 2 and self._calls.waiting)]
        if due:
            gc.collect(max(due))
