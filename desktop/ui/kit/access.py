"""Ease of seeing and pressing: less motion, more contrast, letters that do nothing alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette

from desktop.ui.kit.tokens import Theme

_still = False
_letters = True


def choose(still: bool, letters: bool) -> None:
    """Her preferences: `still` takes all motion away, `letters` lets single letters act in a list."""
    global _still, _letters
    _still, _letters = still, letters


def duration(milliseconds: int) -> int:
    """Of a movement; none where she wants none."""
    return 0 if is_still() else milliseconds


def is_still() -> bool:
    """She wants no motion. Qt tells of no desktop whether it wants any, so she says it here."""
    return _still


def letters_act() -> bool:
    """Whether a single letter in a focused list does something."""
    return _letters


def wants_contrast() -> bool:
    """Whether the desktop asks for high contrast."""
    hints = QGuiApplication.styleHints()
    # Held apart: the second belongs to the first, and would go with it.
    access = hints.accessibility()
    return access.contrastPreference() == Qt.ContrastPreference.HighContrast


def contrasting(theme: Theme, system: QPalette) -> Theme:
    """The theme in the desktop's own colours: its palette wins, and hairlines are as dark as text."""
    role = QPalette.ColorRole

    def named(which: QPalette.ColorRole) -> str:
        return system.color(which).name().upper()

    paper, surface, ink = named(role.Window), named(role.Base), named(role.WindowText)
    text, mark, on_mark = named(role.Text), named(role.Highlight), named(role.HighlightedText)
    colours = {
        **dict.fromkeys(("paper", "sidebar", "sunken", "toast_ink", "toast_action"), paper),
        **dict.fromkeys(("surface", "raised", "hover", "selected", "chart_track"), surface),
        **dict.fromkeys(("accent_soft", "late_soft", "soon_soft", "kept_soft", "calm_soft"), surface),
        **dict.fromkeys(("line", "line_ui", "ink", "ink2", "ink3", "usual_mark", "toast"), ink),
        **dict.fromkeys(("accent", "accent_hover", "accent_press", "focus"), mark),
        **dict.fromkeys(("accent_ink", "late_ink", "soon_ink", "kept_ink", "calm_ink"), text),
        **dict.fromkeys(("late_mark", "soon_mark", "kept_mark", "calm_mark"), text),
        "on_accent": on_mark,
        "ink_disabled": named(role.PlaceholderText),
    }
    return Theme(**{**theme._asdict(), **colours})
