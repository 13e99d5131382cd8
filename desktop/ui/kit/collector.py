"""Collects garbage on the GUI thread only: a widget freed by the DB thread crashes Qt."""

from __future__ import annotations

import gc

from PySide6.QtCore import QAbstractEventDispatcher, QObject


class Collector(QObject):
    """Lives as long as the application. Collects when the event loop has nothing left to do: idle, it wakes nobody."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Reference counting goes on everywhere; only the search for cycles moves here.
        gc.disable()
        QAbstractEventDispatcher.instance().aboutToBlock.connect(self.collect)

    def collect(self) -> None:
        """Search as many generations as are due."""
        counts, limits = gc.get_count(), gc.get_threshold()
        due = [generation for generation in (0, 1, 2) if counts[generation] > limits[generation]]
        if due:
            gc.collect(max(due))
