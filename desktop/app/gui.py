"""Start-up of the window: paint first, then import the rest, that of the store on the DB thread."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop.app.given_key import open_with_key
from desktop.app.uncaught import catch_all
from desktop.system import preferences
from desktop.system.paths import Paths, paths, resources
from desktop.ui import language
from desktop.ui.catalogue import DOOR, NOTIFIER, PALETTE, PROMISE, QUICK_LOG, SCREENS, SIDEBAR, modules_of, named
from desktop.ui.instance_name import may_be_open
from desktop.ui.kit import fonts, pyside_features, system_theme
from desktop.ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from desktop.app.lane import Lane
    from desktop.domain.clock import Clock
    from desktop.ui.instance import Instance
    from desktop.ui.kit.calls import Bridge, Calls
    from desktop.ui.lock import Lock
    from desktop.ui.shell import Shell

PRELOAD_MS = 50
"""Between one module and the next."""
IDLE_SECONDS = 60
"""After so long without a call the daily backup may begin."""


class Gui(QObject):
    """The window and what stands behind it. `shell`, `services` and `door` are None until they are there."""

    escaped = Signal(object)
    """An error that nobody caught."""

    # From the first paint on.
    _clock: Clock
    shell: Shell
    lane: Lane
    calls: Calls
    lock: Lock

    def __init__(
        self,
        where: Paths,
        clock: Clock | None = None,
        passphrase: str | None = None,
        key_file: Path | None = None,
        outside: Any = None,
    ) -> None:
        """`outside`: where notices go while she is elsewhere; None is the tray of the desktop, if it has one."""
        super().__init__()
        self._outside = outside
        self._where, self._given_clock, self._passphrase, self._key_file = where, clock, passphrase, key_file
        self.preferences = preferences.read(where.config)
        self._language = language.use(self.preferences.language, resources() / "translations")
        names = [entry.words() for entry in SCREENS if entry.in_sidebar]
        self.window = Window(system_theme.chosen(self.preferences.theme), names)
        self.window.painted.connect(self._painted)
        self.escaped.connect(self._tell)
        self.services: Any = None
        self.door: Any = None
        self._live: Any = None
        self.notifier: Any = None
        self.started = False
        self.file: Path | None = None  # to be brought in as soon as the store is open
        self._bridge: Bridge
        self._pool: Any = None
        self._instance: Instance | None = None
        self._quiet_since: datetime | None = None
        self._saved_day: date | None = None
        self._asked = 0

    def show(self) -> None:
        self.window.show()

    def close(self) -> None:
        """Waits for what was asked, closes the store, ends the thread."""
        if not self.started:
            return
        self.started = False
        if self._instance is not None:
            self._instance.close()
        self.calls.close()
        if self.services is not None:
            self.lane.submit(self.services.close)
        self.lane.shutdown()
        self.lock.let_go()
        if self.notifier is not None:
            self.notifier.let_go()
        # All these listen to the application, which outlives this window.
        hints = QApplication.styleHints()
        hints.colorSchemeChanged.disconnect(self._dress)
        hints.accessibility().contrastPreferenceChanged.disconnect(self._dress)
        self._focus.deleteLater()
        self._keys.deleteLater()
        self._pool.shutdown(wait=False, cancel_futures=True)

    def bring_forward(self) -> None:
        """A second start on the same data: this window is the one."""
        self.window.showNormal()
        self.window.raise_()
        self.window.activateWindow()

    def _knocked(self, file: str) -> None:
        self.bring_forward()
        self.file = Path(file) if file else self.file
        self._bring_in()

    def _bring_in(self) -> None:
        if self.file is not None and self.notifier is not None and not self.shell.is_covered():
            file, self.file = self.file, None
            self.shell.bring_in(file)

    def _show_what(self, key: str, about: object) -> None:
        """A notice was pressed."""
        self.bring_forward()
        if not self.shell.is_covered():
            self.shell.go(key, about)

    def prefer(self, chosen: preferences.Preferences) -> None:
        """Language, look or size of text: at once, and kept."""
        self.preferences = self.shell.preferences = chosen
        self._dress()
        self._language = language.use(chosen.language, resources() / "translations")
        if self._live is not None:
            self._live.retranslate()
        self.calls.work(self.shell, lambda: preferences.keep(self._where.config, chosen), lambda _none: None)

    def _painted(self) -> None:
        trace("painted")
        from concurrent.futures import ThreadPoolExecutor

        from desktop.app.lane import Lane
        from desktop.domain.clock import system_clock
        from desktop.ui.kit.calls import Bridge, Calls

        self._clock = self._given_clock or system_clock

        self.lane, self._pool = Lane(), ThreadPoolExecutor(max_workers=1, thread_name_prefix="pool")
        self.calls, self._bridge = Calls(self.lane, self._pool, self._tell), Bridge()
        self.started = True
        # Asked for first, for it takes longest; the answer comes through the event loop, so after the shell is there.
        self.calls.ask(self.window, self._wire, self._wired, self._not_wired)
        self._furnish()

    def _furnish(self) -> None:
        from desktop.ui.actions import OurKeysFirst
        from desktop.ui.kit.collector import Collector
        from desktop.ui.kit.style import KeyboardFocus

        self._dress()
        from desktop.ui.lock import Lock
        from desktop.ui.shell import Shell
        from desktop.ui.undoing import Undoing

        self.shell = Shell(SCREENS, self._clock)
        self.shell.preferences = self.preferences
        self.shell.preferred.connect(self.prefer)
        self.shell.menu_wanted.connect(self._show_menu)
        self._undoing = Undoing(self.shell, self.calls, lambda: self.services and self.services.history, self._tell)
        self._bridge.changed.connect(lambda changed: self.shell.on_changed(changed.nouns()))
        self.window.fill(self.shell)
        hints = QApplication.styleHints()
        hints.colorSchemeChanged.connect(self._dress)
        hints.accessibility().contrastPreferenceChanged.connect(self._dress)
        self._collector, self._focus = Collector(self.calls, self), KeyboardFocus(_application())
        self._keys = OurKeysFirst(_application())
        self.lock = Lock(_application(), self.window, self.shell, self._clock, self._show_door)
        self.shell.lock_wanted.connect(self.lock.lock)
        self.shell.put_back_wanted.connect(self.lock.put_back)
        # While the store is being opened: a turn for its modules, and a later one to build it.
        QTimer.singleShot(1, SCREENS[0].load)

    def _settle(self) -> None:
        """What nobody waits for: rare letters, an ear for a second start, the modules of the other screens."""
        if self._instance is None and self.started:
            from desktop.ui.instance import Instance

            self._collector.begin()
            fonts.load(resources() / "fonts", fonts.FALLBACK)
            self._instance = Instance(self._where.data, self._knocked, self)
            # Tables of words are the largest modules of all, and know nothing of Qt: they are read aside.
            self.calls.work(self.shell, lambda: import_module("desktop.domain.quicklog.reading"), self._preload)

    def _preload(self, _words: object) -> None:
        """One module a moment: all of a screen at once would be felt. From Today most ways lead to a client."""
        screens = sorted(SCREENS, key=lambda entry: "clients" not in (entry.key, entry.part_of))
        places = (QUICK_LOG, *(entry.place for entry in screens), PALETTE, PROMISE, DOOR)
        modules = (module for place in places for module in modules_of(place))
        timer = QTimer(self)

        def load() -> None:
            module = next(modules, None) if self.started else None
            if module is not None:
                import_module(module)
                return
            timer.deleteLater()
            if self.started:
                self._collector.spare()

        timer.timeout.connect(load)
        timer.start(PRELOAD_MS)

    def _wire(self) -> str:
        # By name: the window must not wait for the ORM, and the linter proves that it cannot.
        self.services = services = import_module("desktop.app.wiring").wire(self._where, self._clock)
        services.bus.listen(self._bridge.publish)
        if services.vault.state() == "locked":
            open_with_key(services.vault, self._key_file, self._passphrase)
        return str(services.vault.state())

    def _wired(self, state: str) -> None:
        if state == "open":
            self._opened()
        else:
            self._show_door(state)

    def _not_wired(self, error: BaseException) -> None:
        """The key that was given at the start did not open the store: the door says so, and asks."""
        if self.services is None:
            self._tell(error)
        else:
            self._show_door("locked").tell(error)

    def _show_door(self, state: str, opened: Callable[[], None] | None = None) -> Any:
        self.door = named(DOOR)(self.services, self.calls, state)
        self.door.opened.connect(opened or self._opened)
        self.door.import_wanted.connect(self.shell.choose_file)
        if state == "new":
            self.door.offer_demo()
            self.door.demo_wanted.connect(self._open_sample)
        self.shell.show_door(self.door)
        QTimer.singleShot(0, self._settle)
        return self.door

    def _opened(self) -> None:
        self.shell.furnish(self.services, self.calls)
        self.lock.guard(self.services, self.calls, self.lane.submit_alone)
        today: Any = self.shell.screens[SCREENS[0].key]
        today.answered.connect(lambda: QTimer.singleShot(0, self._first_rows))
        self._quiet_since = self._clock()
        self._wait_for_minute()

    def _open_sample(self) -> None:
        """Beside this window, in a store of its own."""
        from PySide6.QtCore import QProcess

        program = [] if getattr(sys, "frozen", False) else ["-m", "desktop"]
        asked = self._where.data == self._where.config
        place = ["--data-dir", str(self._where.data)] if asked else []
        QProcess.startDetached(sys.executable, [*program, *place, "demo"])

    def _first_rows(self) -> None:
        trace("rows")
        if not self.started:
            return
        self._live = named(SIDEBAR)(self.services, self.calls, self.shell)
        self._bridge.changed.connect(self._written)
        self._live.refresh()
        self.lock.back.connect(self._live.refresh)
        # In a turn of its own, for now Today's card is built too.
        QTimer.singleShot(100, self._settle)
        self.notifier = named(NOTIFIER)(self.shell, self._clock, self._outside)
        self.notifier.wanted.connect(self._show_what)
        self.notifier.guard(self.services, self.calls)
        self.lock.locked.connect(self.notifier.lock)
        self.lock.back.connect(self._bring_in)
        self._bring_in()

    def _wait_for_minute(self) -> None:
        now = self._clock()
        # A little after the minute, for a timer may come early.
        QTimer.singleShot(60_050 - (now.second * 1000 + now.microsecond // 1000), self._minute)

    def _minute(self) -> None:
        """Comes with each minute of the clock: what waits has waited longer."""
        if not self.started:
            return
        if self.notifier is not None:
            self.notifier.on_minute()
        if not self.shell.is_covered():
            self._back_up_when_idle()
            self.shell.on_minute()
            if self._live is not None:
                self._live.on_minute()
            self._asked = self.calls.asked
        self._wait_for_minute()

    def _back_up_when_idle(self) -> None:
        now = self._clock()
        if self.calls.asked != self._asked or self._quiet_since is None:
            self._quiet_since = now
        idle = (now - self._quiet_since).total_seconds() >= IDLE_SECONDS
        if not idle or self._saved_day == now.date():
            return
        self._saved_day = now.date()
        self.calls.ask(self.shell, lambda: self.services.custody.daily_backup(self.lane.between), lambda _done: None)

    def _written(self, changed: Any) -> None:
        self._live.on_changed(changed.nouns())
        if self.notifier is not None:
            self.notifier.on_changed(changed.nouns())
        if "setting" in changed.nouns():
            self.lock.watch()

    def _tell(self, error: BaseException) -> None:
        """The world's fault is a notice; ours is the failure dialog."""
        from desktop.domain.errors import GarboError, Refused
        from desktop.ui import words
        from desktop.ui.kit.notices import FailureDialog

        if isinstance(error, GarboError) and self.started:
            self.shell.warn(*words.said(error), passing=isinstance(error, Refused))
        else:
            FailureDialog(error, self.window).open()

    def _show_menu(self, button: QWidget) -> None:
        history = self.services.history
        self.calls.ask(
            self.shell, lambda: (history.can_undo(), history.can_redo()), lambda steps: self._pop_menu(button, *steps)
        )

    def _pop_menu(self, button: QWidget, undo: str | None, redo: str | None) -> None:
        """The menu with the names of the steps that can be taken back and made again."""
        from desktop.ui.menu import build

        groups = self.shell.action_groups({"undo": undo, "redo": redo})
        menu = build(self.shell, groups, self.preferences, self._language, self.prefer)
        menu.popup(button.mapToGlobal(button.rect().topRight()))

    def _dress(self) -> None:
        from desktop.ui.kit import access, theme

        access.choose(self.preferences.still, self.preferences.letters)
        theme.apply(_application(), self.preferences.theme, self.preferences.scale)


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application


def _is_open_already(data: Path, file: Path | None) -> bool:
    if not may_be_open(data):
        return False
    from desktop.ui.instance import knock

    return knock(data, file)


def trace(event: str) -> None:
    """For the bench: when it happened, on the machine's monotonic clock."""
    if os.environ.get("GARBO_TRACE_START"):
        from time import monotonic_ns

        print(event, monotonic_ns(), file=sys.stderr, flush=True)  # noqa: T201


def main(arguments: list[str]) -> int:
    """`--data-dir DIR` and `--key-file FILE`, as on the command line, and a file to bring in. Gives the exit code."""
    file = Path(arguments.pop()) if len(arguments) % 2 else None
    given = dict(zip(arguments[::2], arguments[1::2], strict=False))
    folder, key_file = given.get("--data-dir"), given.get("--key-file")
    where = paths(Path(folder) if folder else None)
    passphrase = os.environ.get("GARBO_PASSPHRASE")
    key = Path(key_file) if key_file else None
    return run(where.data, lambda: Gui(where, passphrase=passphrase, key_file=key), file)


def run(data: Path, make: Callable[[], Gui], file: Path | None = None) -> int:
    """The program with one window over the folder `data`, which brings `file` in; where one is open already, that."""
    pyside_features.never_look()
    application = QApplication([sys.argv[0]])
    application.setApplicationName("Garbo")
    application.setDesktopFileName("garbo")
    if _is_open_already(data, file):
        return 0
    fonts.load(resources() / "fonts")
    gui = make()
    gui.file = file
    catch_all(gui.escaped)
    gui.show()
    try:
        return application.exec()
    finally:
        gui.close()
