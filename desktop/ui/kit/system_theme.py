"""Which theme is meant before anything of it is built: hers, or the one of the desktop."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from desktop.ui.kit.tokens import THEMES, Theme


def chosen(choice: str) -> Theme:
    """`choice` is light, dark or system; to be asked before the application has a palette of ours.

    The desktop's palette tells: asking Qt for the colour scheme builds all its enums, and the first paint waits.
    """
    if choice in THEMES:
        return THEMES[choice]
    desktop_is_dark = QApplication.palette().window().color().lightness() < 128
    return THEMES["dark" if desktop_is_dark else "light"]
