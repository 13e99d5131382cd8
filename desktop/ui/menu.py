"""The menu: everything that can be done, each with its keys; language, look and size of text."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop.system.preferences import Preferences
from desktop.ui.actions import Action, shown
from desktop.ui.kit import icons
from desktop.ui.kit.theme import colour
from desktop.ui.kit.tokens import SCALES
from desktop.ui.words import LANGUAGES

translate = QCoreApplication.translate


def build(
    parent: QWidget,
    groups: Iterable[tuple[Action, ...]],
    now: Preferences,
    language: str,
    prefer: Callable[[Preferences], None],
) -> QMenu:
    """`groups` of actions, a line between them. `language` is the one in force; `prefer` is told what she chose."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for group in groups:
        for action in group:
            _add(menu, action)
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
        [(f"{round(scale * 100)}%", scale) for scale in SCALES],
        now.scale,
        lambda scale: prefer(now._replace(scale=float(str(scale)))),
    )
    return menu


def _add(menu: QMenu, action: Action) -> None:
    # The keys are shown, not bound again: bound twice, Qt would find them ambiguous and do neither.
    words = f"{action.words()}\t{shown(action.shortcut)}" if action.shortcut else action.words()
    entry = menu.addAction(words)
    if action.icon:
        entry.setIcon(icons.icon(action.icon, colour("ink2")))
    entry.triggered.connect(lambda _on=False: action.do())


def _choices(menu: QMenu, choices: list[tuple[str, object]], chosen: object, choose: Callable[[object], None]) -> None:
    group = QActionGroup(menu)
    for words, value in choices:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(value == chosen)
        action.triggered.connect(lambda _on=False, value=value: choose(value))
        group.addAction(action)
