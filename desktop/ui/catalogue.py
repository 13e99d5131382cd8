"""Every screen of the program, one line each; nothing here is imported until it is opened."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

look_up = QCoreApplication.translate

if TYPE_CHECKING:
    from desktop.ui.kit.screen import Screen


class Entry(NamedTuple):
    """`place` is "module:Class"; one without a shortcut is reached from another screen only."""

    key: str
    title: object
    icon: str
    shortcut: str
    place: str

    def words(self) -> str:
        """The title in the language in force."""
        return look_up("Screens", str(self.title))

    def load(self) -> type[Screen]:
        module, name = self.place.split(":")
        found: type[Screen] = getattr(import_module(module), name)
        return found


SCREENS = (
    Entry("today", QT_TRANSLATE_NOOP("Screens", "Today"), "sun-high", "Ctrl+1", "desktop.ui.screens.today:TodayScreen"),
    Entry(
        "clients",
        QT_TRANSLATE_NOOP("Screens", "Clients"),
        "users",
        "Ctrl+2",
        "desktop.ui.screens.clients:ClientsScreen",
    ),
    Entry(
        "exchange",
        QT_TRANSLATE_NOOP("Screens", "Import"),
        "file-import",
        "",
        "desktop.ui.screens.exchange:ExchangeScreen",
    ),
)
DOOR = "desktop.ui.screens.door:Door"
