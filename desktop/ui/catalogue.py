"""Every screen of the program, one line each; nothing here is imported until it is opened."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

look_up = QCoreApplication.translate

if TYPE_CHECKING:
    from desktop.ui.kit.screen import Screen


class Entry(NamedTuple):
    """`place` is "module:Class"; one without a shortcut is reached from another screen only, often as its part."""

    key: str
    title: object
    icon: str
    shortcut: str
    place: str
    part_of: str = ""

    @property
    def in_sidebar(self) -> bool:
        """The places with a number: Ctrl+1 and so on."""
        return self.shortcut.removeprefix("Ctrl+").isdigit()

    def words(self) -> str:
        """The title in the language in force."""
        return look_up("Screens", str(self.title))

    def load(self) -> type[Screen]:
        found = named(self.place)
        assert isinstance(found, type)
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
        "plan",
        QT_TRANSLATE_NOOP("Screens", "Plan"),
        "calendar-event",
        "Ctrl+3",
        "desktop.ui.screens.plan.screen:PlanScreen",
    ),
    Entry(
        "journal",
        QT_TRANSLATE_NOOP("Screens", "Journal"),
        "journal",
        "Ctrl+4",
        "desktop.ui.screens.journal:JournalScreen",
    ),
    Entry(
        "weekly",
        QT_TRANSLATE_NOOP("Screens", "Weekly"),
        "file-text",
        "Ctrl+5",
        "desktop.ui.screens.weekly.screen:WeeklyScreen",
    ),
    Entry(
        "insights",
        QT_TRANSLATE_NOOP("Screens", "Insights"),
        "insights",
        "Ctrl+6",
        "desktop.ui.screens.insights.screen:InsightsScreen",
    ),
    Entry(
        "agreement",
        QT_TRANSLATE_NOOP("Screens", "Contact agreement"),
        "clock",
        "",
        "desktop.ui.screens.agreement.screen:AgreementScreen",
        part_of="clients",
    ),
    Entry(
        "client",
        QT_TRANSLATE_NOOP("Screens", "Client"),
        "user",
        "",
        "desktop.ui.screens.client.screen:ClientScreen",
        part_of="clients",
    ),
    Entry(
        "step_plan",
        QT_TRANSLATE_NOOP("Screens", "Step plan"),
        "list",
        "",
        "desktop.ui.screens.step_plan.screen:StepPlanScreen",
        part_of="clients",
    ),
    Entry(
        "settings",
        QT_TRANSLATE_NOOP("Screens", "Settings"),
        "settings",
        "Ctrl+,",
        "desktop.ui.screens.settings.screen:SettingsScreen",
    ),
    Entry(
        "exchange",
        QT_TRANSLATE_NOOP("Screens", "Import"),
        "file-import",
        "",
        "desktop.ui.screens.exchange:ExchangeScreen",
    ),
)
SIDEBAR = "desktop.ui.sidebar_live:SidebarLive"
DOOR = "desktop.ui.screens.door:Door"
QUICK_LOG = "desktop.ui.quick_log:open_quick_log"
DAY_SHEET = "desktop.ui.day_sheet:open_day_sheet"
PROMISE = "desktop.ui.promise_dialog:open_promise"
CLOSED_SHEET = "desktop.ui.closed_sheet:open_closed"
SHARE_SHEET = "desktop.ui.share_sheet:open_share"
DOCUMENTS_SHEET = "desktop.ui.documents_sheet:open_documents"
STEP_PLAN_SHEET = "desktop.ui.screens.step_plan.making:open_making"
EXPORT = "desktop.ui.export_dialog:open_export"
PALETTE = "desktop.ui.palette:open_palette"
NOTIFIER = "desktop.ui.notifier:Notifier"
KEY_LIST = "desktop.ui.key_list:open_key_list"
CLIENT_VIEW = "desktop.ui.client_view:ClientView"


def modules_of(place: str) -> list[str]:
    """The modules of "module:name", one by one where it is a folder: each is imported in a moment of its own."""
    name = place.split(":", maxsplit=1)[0]
    if not name.endswith(".screen"):
        return [name]
    folder = import_module(name.removesuffix(".screen"))
    return [f"{folder.__name__}.{module.name}" for module in iter_modules(folder.__path__)]


def named(place: str) -> Callable[..., object]:
    """What stands at "module:name", imported when it is first wanted."""
    module, name = place.split(":")
    found: Callable[..., object] = getattr(import_module(module), name)
    return found
