"""The small menu at the foot of the sidebar: language, look, size of text, undo."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop.system.preferences import Preferences
from desktop.ui.kit import icons
from desktop.ui.kit.theme import colour
from desktop.ui.kit.tokens import SCALES
from desktop.ui.words import LANGUAGES

translate = QCoreApplication.translate


def build(
    parent: QWidget, now: Preferences, language: str, prefer: Callable[[Preferences], None], undo: Callable[[], None]
) -> QMenu:
    """`language` is the one in force; `prefer` is told what she chose."""
    menu = QMenu(parent)
    step = menu.addAction(icons.icon("arrow-back-up", colour("ink2")), translate("Menu", "Undo"))
    step.setShortcut(QKeySequence("Ctrl+Z"))
    step.triggered.connect(undo)
    menu.addSeparator()
    _choices(
        menu.addMenu(icons.icon("language", colour("ink2")), translate("Menu", "Language")),
        [(words, code) for code, words in LANGUAGES.items()],
        language,
        lambda code: prefer(now._replace(language=str(code))),
    )
    _choices(
        menu.addMenu(icons.icon("brush", colour("ink2")), translate("Menu", "Look")),
        [
            (translate("Menu", "As the system"), "system"),
            (translate("Menu", "Light"), "light"),
            (translate("Menu", "Dark"), "dark"),
        ],
        now.theme,
        lambda theme: prefer(now._replace(theme=str(theme))),
    )
    _choices(
        menu.addMenu(icons.icon("text-size", colour("ink2")), translate("Menu", "Size of text")),
        [(f"{round(scale * 100)} %", scale) for scale in SCALES],
        now.scale,
        lambda scale: prefer(now._replace(scale=float(str(scale)))),
    )
    return menu


def _choices(menu: QMenu, choices: list[tuple[str, object]], chosen: object, choose: Callable[[object], None]) -> None:
    group = QActionGroup(menu)
    for words, value in choices:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(value == chosen)
        action.triggered.connect(lambda _on=False, value=value: choose(value))
        group.addAction(action)
