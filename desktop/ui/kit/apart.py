"""Apart: a widget out of its window, also for a screen reader, which comes back dressed as it was."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def take_out(widget: QWidget) -> None:
    """Hidden alone, a screen reader would still find its texts in the window.

    Taken from its parent, Qt would dress every widget in it again, twice: a window that nobody sees is none of the
    window around it, and without a window of the desktop it is none of the program's either.
    """
    widget.setWindowFlag(Qt.WindowType.Window)
    widget.destroy()


def put_back(widget: QWidget) -> None:
    """To be placed again; one that has no window of the desktop would be dressed anew."""
    if widget.isWindow():
        widget.create()
        widget.setWindowFlag(Qt.WindowType.Window, False)
