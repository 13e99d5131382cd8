"""The shell: sidebar, the screen that is open, notices; a file may be dropped anywhere on it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.clock import Clock, system_clock
from desktop.system.preferences import Preferences
from desktop.ui.actions import Action, bind
from desktop.ui.catalogue import (
    CLIENT_VIEW,
    CLOSED_SHEET,
    DAY_SHEET,
    DOCUMENTS_SHEET,
    KEY_LIST,
    PALETTE,
    PROMISE,
    QUICK_LOG,
    Entry,
    named,
)
from desktop.ui.kit.apart import put_back, take_out
from desktop.ui.kit.style import focus_by_keys
from desktop.ui.kit.theme import px
from desktop.ui.kit.tokens import RAIL_BELOW
from desktop.ui.sidebar import Sidebar

if TYPE_CHECKING:
    from desktop.ui.drop_hint import DropHint
    from desktop.ui.kit.calls import Calls
    from desktop.ui.kit.notices import Act, Notice, Toast
    from desktop.ui.kit.screen import Screen

translate = QCoreApplication.translate


class Shell(QWidget):
    """Furnished when the services are there; until then its pages are empty."""

    menu_wanted = Signal(QWidget)
    undo_wanted = Signal()
    redo_wanted = Signal()
    lock_wanted = Signal()
    put_back_wanted = Signal(object)
    """What puts a backup in the place of the store, to be called once that is closed."""
    preferred = Signal(object)
    """Other Preferences than those in force."""

    def __init__(self, catalogue: tuple[Entry, ...], clock: Clock = system_clock) -> None:
        super().__init__()
        self._catalogue = {entry.key: entry for entry in catalogue}
        self.clock = clock
        self.preferences = Preferences()
        """Those in force; to be changed through `preferred`."""
        self.screens: dict[str, Screen] = {}
        self._services: object = None
        self._calls: Calls | None = None
        self.actions_: tuple[Action, ...] = ()
        """What can be done from anywhere."""
        self.sidebar = Sidebar(catalogue)
        self.pages = QStackedWidget()
        self._body, self._right = QWidget(), QWidget()
        self._over = QStackedLayout(self)
        self._hint: DropHint | None = None
        self._toast: Toast | None = None
        self._notice: Notice | None = None
        self._is_passing = False
        self._view: Any = None
        """The client's view, while it stands over everything."""
        self._lay_out()
        self.setAcceptDrops(True)
        self.sidebar.menu_wanted.connect(self.menu_wanted)
        self.sidebar.lock_wanted.connect(self.lock_wanted)
        self.sidebar.settings_wanted.connect(partial(self.go, "settings"))
        self.sidebar.client_wanted.connect(partial(self.go, "client"))

    def furnish(self, services: object, calls: Calls) -> None:
        """The services are there: open the first screen."""
        self._services, self._calls = services, calls
        for key, button in self.sidebar.buttons.items():
            button.clicked.connect(lambda _on=False, key=key: self.go(key))
        self.sidebar.bring.clicked.connect(lambda: self.go("exchange"))
        if not self.actions_:
            self.actions_ = self._actions()
            # The body's, so that none of them works while the door stands over it.
            bind(self.actions_, self._body)
        self.show_body()
        self.open(next(iter(self._catalogue)))

    def open(self, key: str) -> Screen | None:
        """Show a screen; it is built when it is first wanted. None before the services are there."""
        return self.go(key)

    def go(self, key: str, about: object = None) -> Screen | None:
        """The same; `about`, an id, is what it is to show."""
        if self._calls is None or self._is_asked_something():
            return None
        screen = self.screens.get(key)
        if screen is None:
            made: Callable[..., Screen] = self._catalogue[key].load()
            screen = self.screens[key] = made(self._services, self._calls, self)
            screen.wanted.connect(self.go)
            bind(screen.can_do(), screen)
            self.pages.addWidget(screen)
        if about is not None:
            screen.about(about)
        if screen is not self.here():
            self._answer_taken()
        self.sidebar.choose(self._catalogue[key].part_of or key)
        self.pages.setCurrentWidget(screen)
        if panes := screen.panes():
            panes[0].setFocus(Qt.FocusReason.OtherFocusReason)
        return screen

    def here(self) -> Screen | None:
        """The one that is open."""
        return next((one for one in self.screens.values() if one is self.pages.currentWidget()), None)

    def log(self) -> None:
        """Ctrl+L: the quick log, with the client in hand."""
        self._ask_with(QUICK_LOG)

    def promise(self) -> None:
        """F8: a new promise, to the client in hand."""
        self._ask_with(PROMISE)

    def seek(self) -> None:
        """Ctrl+K: the palette."""
        self._ask_with(PALETTE)

    def close_days(self, about: object = None) -> None:
        """She will not be there; `about`: the days, as typed or as dates, where they are known."""
        if self._calls is not None and not self._is_asked_something():
            named(CLOSED_SHEET)(self, self._services, self._calls, about)

    def look_at_day(self) -> None:
        """Its beginning or its end."""
        self._ask_with(DAY_SHEET)

    def show_menu(self) -> None:
        """F10; not over a dialog, where hardly anything in it could be done."""
        if not self._is_asked_something():
            self.menu_wanted.emit(self.sidebar.menu)

    def list_keys(self) -> None:
        """F1: every key of this screen."""
        if not self._is_asked_something():
            named(KEY_LIST)(self)

    def action_groups(self, steps: Mapping[str, str | None]) -> list[tuple[Action, ...]]:
        """For the menu: this screen's first, then places, then the rest.

        `steps`: the codes of what undo and redo would do, by their keys; one that would do nothing is left out.
        """
        from desktop.ui.words import step

        places = {entry.key for entry in self._catalogue.values()}
        rest = [one for one in self.actions_ if one.key not in places and steps.get(one.key, "") is not None]
        named_ = [
            one._replace(words=partial("{}: {}".format, one.words(), step(code)))
            if (code := steps.get(one.key))
            else one
            for one in rest
        ]
        screen = self.here()
        return [
            screen.can_do() if screen else (),
            tuple(one for one in self.actions_ if one.key in places),
            tuple(named_),
        ]

    def choose_file(self) -> None:
        """Ctrl+O: the import, with its file dialog."""
        if screen := self.open("exchange"):
            screen.choose_file()  # type: ignore[attr-defined]

    def add_client(self) -> None:
        """Ctrl+N: a new client, among the others."""
        if screen := self.open("clients"):
            screen.add_client()  # type: ignore[attr-defined]

    def bring_in(self, path: Path) -> None:
        """A file was dropped, or given by a second start."""
        if screen := self.open("exchange"):
            screen.read(path)  # type: ignore[attr-defined]

    def show_door(self, door: QWidget) -> None:
        """The door stands over everything until the store is open."""
        self._over.addWidget(door)
        self._over.setCurrentWidget(door)
        self._over.removeWidget(self._body)
        take_out(self._body)

    def show_body(self) -> None:
        """Let the door go."""
        door = self._over.currentWidget()
        put_back(self._body)
        self._over.addWidget(self._body)
        self._over.setCurrentWidget(self._body)
        if door is not None and door is not self._body:
            self._over.removeWidget(door)
            door.deleteLater()

    def begin_anew(self, key: str = "") -> None:
        """What the screens showed must not stay in them, hidden: each is built again when it is wanted.

        For another store, and after an erasure. `key`: the screen to begin with, else the first.
        """
        for screen in self.screens.values():
            self.pages.removeWidget(screen)
            screen.setParent(None)
            screen.deleteLater()
        self.screens.clear()
        for said in (self._toast, self._notice):
            if said is not None:
                said.hide()
        self.show_body()
        self.open(key or next(iter(self._catalogue)))

    def view_as_client(self, client_id: int | None = None) -> None:
        """F12: only what the client in hand may see, for a shared screen."""
        if self._calls is None or self.is_covered():
            return
        screen = self.here()
        client = client_id if client_id is not None else screen.client_in_hand() if screen else None
        if client is None:
            self.say(self.tr("Whose view? Choose a client first."))
        else:
            self._view = named(CLIENT_VIEW)(self, self._services, self._calls, client)
            self._view.ask()

    def leave_client_view(self) -> int | None:
        """Out of it, where it is on; gives whose it was."""
        view, self._view = self._view, None
        if view is None:
            return None
        view.leave()
        return int(view.client_id)

    def is_shared(self) -> bool:
        """Somebody else is looking."""
        return self._view is not None

    def is_covered(self) -> bool:
        """The door stands over everything."""
        return self._over.currentWidget() is not self._body

    def say(self, text: str, undo: bool = False, act: Act | None = None) -> None:
        """A toast, perhaps with Undo, or with something else that can be done now."""
        from desktop.ui.kit.notices import Toast

        self._answer_taken()
        if self._toast is None:
            self._toast = Toast(self._right)
        self._toast.say(text, self.undo_wanted.emit if undo else None, act)

    def warn(self, what: str, safe: str, retry: Callable[[], object] | None = None, passing: bool = False) -> None:
        """A notice that stays: what happened, what is safe, what to do. `passing`: until she does something else."""
        from desktop.ui.kit.notices import Notice

        if self._notice is None:
            self._notice = Notice()
            holder = self._right.layout()
            assert isinstance(holder, QVBoxLayout)
            self._notice.setContentsMargins(px(24), px(16), px(24), 0)
            holder.insertWidget(0, self._notice)
        self._notice.say(what, safe, retry)
        self._is_passing = passing

    def on_changed(self, nouns: frozenset[str]) -> None:
        for screen in tuple(self.screens.values()):  # one may open another
            screen.on_changed(nouns)

    def on_minute(self) -> None:
        for screen in tuple(self.screens.values()):  # one may open another
            screen.on_minute()

    def next_pane(self, step: int) -> None:
        """F6: sidebar, then the panes of the screen, around."""
        open_now = self.pages.currentWidget()
        panes: list[QWidget] = [next(iter(self.sidebar.buttons.values()))]
        panes += [pane for one in self.screens.values() if one is open_now for pane in one.panes() if pane.isVisible()]
        focus = self.focusWidget()
        here = next((at for at, pane in enumerate(panes) if focus and (pane is focus or pane.isAncestorOf(focus))), 0)
        focus_by_keys(panes[(here + step) % len(panes)])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sidebar.be_rail(self.width() < px(RAIL_BELOW))
        if self._hint:
            self._hint.setGeometry(self.rect())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.sidebar.be_rail(self.width() < px(RAIL_BELOW))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._calls is None or self.is_covered() or _dropped_file(event) is None:
            return
        event.acceptProposedAction()
        if self._hint is None:
            from desktop.ui.drop_hint import DropHint

            self._hint = DropHint(self)
        self._hint.setGeometry(self.rect())
        self._hint.show()
        self._hint.raise_()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        if self._hint:
            self._hint.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        if self._hint:
            self._hint.hide()
        if (path := _dropped_file(event)) is not None:
            event.acceptProposedAction()
            self.bring_in(path)

    def _answer_taken(self) -> None:
        """Why the last thing was refused is of no more use."""
        if self._notice is not None and self._is_passing:
            self._notice.hide()

    def _ask_with(self, place: str) -> None:
        if self._calls is None or self._is_asked_something():
            return
        screen = self.here()
        named(place)(self, self._services, self._calls, screen.client_in_hand() if screen else None)

    def _is_asked_something(self) -> bool:
        """A dialog lies over everything: what is behind it stays as it is."""
        from desktop.ui.kit.dialog import open_in

        return self.is_covered() or open_in(self) is not None

    def _actions(self) -> tuple[Action, ...]:
        places = tuple(
            Action(entry.key, entry.words, entry.shortcut, partial(self.go, entry.key), entry.icon)
            for entry in self._catalogue.values()
            if entry.shortcut
        )
        documents = partial(self._ask_with, DOCUMENTS_SHEET)
        return (
            *places,
            Action("find", lambda: self.tr("Search or do anything"), "Ctrl+K", self.seek, "search"),
            Action("log", lambda: self.tr("Log a contact"), "Ctrl+L", self.log, "plus"),
            Action("promise", lambda: self.tr("New promise"), "F8", self.promise, "hand-stop"),
            Action("documents", lambda: self.tr("Documents for the client…"), "F7", documents, "file-text"),
            Action("client_view", lambda: self.tr("What the client may see"), "F12", self.view_as_client, "eye"),
            Action(
                "client_add",
                lambda: translate("ClientsScreen", "Add a client…"),
                "Ctrl+N",
                self.add_client,
                "user-plus",
            ),
            Action("import", lambda: self.tr("Import a file"), "Ctrl+O", self.choose_file, "file-import"),
            Action("day", lambda: self.tr("The day at a look"), "Ctrl+D", self.look_at_day, "sun-high"),
            Action("closed", lambda: self.tr("I am closed…"), "", self.close_days, "door"),
            Action("undo", lambda: self.tr("Undo"), "Ctrl+Z", self.undo_wanted.emit, "arrow-back-up"),
            Action("redo", lambda: self.tr("Redo"), "Ctrl+Shift+Z", self.redo_wanted.emit, "arrow-forward-up"),
            Action("pane_next", lambda: self.tr("Next part of the window"), "F6", partial(self.next_pane, 1)),
            Action(
                "pane_back", lambda: self.tr("Previous part of the window"), "Shift+F6", partial(self.next_pane, -1)
            ),
            Action("menu", lambda: self.tr("Menu"), "F10", self.show_menu),
            Action("keys", lambda: self.tr("All keys of this screen"), "F1", self.list_keys, "keyboard"),
            Action("lock", lambda: self.tr("Lock"), "Ctrl+Shift+L", self.lock_wanted.emit, "lock"),
        )

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        column = QVBoxLayout(self._right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.pages, 1)
        row.addWidget(self._right, 1)
        self._over.addWidget(self._body)


def _dropped_file(event: QDropEvent) -> Path | None:
    """One local file, or nothing that concerns us."""
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
