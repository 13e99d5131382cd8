"""Start-up of the window: paint first, then import the rest on the DB thread."""

from __future__ import annotations

import os
import sys
from datetime import date, timedelta
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.clock import Clock, system_clock
from desktop.system import preferences
from desktop.system.paths import Paths, paths, resources
from desktop.ui import language
from desktop.ui.catalogue import DOOR, SCREENS
from desktop.ui.kit import fonts, theme
from desktop.ui.kit.style import KeyboardFocus
from desktop.ui.shell import Shell

if TYPE_CHECKING:
    from desktop.app.lane import Lane
    from desktop.ui.kit.calls import Bridge, Calls

IDLE = timedelta(minutes=1)
"""After so long without a call the daily backup may begin."""


class Gui(QObject):
    """The window and what stands behind it: `services` is None until the wiring has been imported."""

    def __init__(
        self,
        where: Paths,
        clock: Clock = system_clock,
        passphrase: str | None = None,
        key_file: Path | None = None,
    ) -> None:
        super().__init__()
        self._where, self._clock, self._passphrase, self._key_file = where, clock, passphrase, key_file
        self.preferences = preferences.read(where.config)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self._application = application
        self._dress()
        self.shell = Shell(SCREENS, clock)
        self.shell.painted.connect(self._painted)
        self.shell.menu_wanted.connect(self._show_menu)
        self.shell.undo_wanted.connect(self.undo)
        self.services: Any = None
        self.door: Any = None
        self.lane: Lane | None = None
        self.calls: Calls | None = None
        self._bridge: Bridge | None = None
        self._pool: Any = None
        self._quiet_since, self._asked = clock(), 0
        self._saved_day: date | None = None

    def show(self) -> None:
        self.shell.show()

    def close(self) -> None:
        """Waits for what was asked, closes the store, ends the thread."""
        if self.calls is None or self.lane is None:
            return
        self.calls.close()
        if self.services is not None:
            self.lane.submit(self.services.close)
        self.lane.shutdown()
        self._pool.shutdown(wait=False, cancel_futures=True)
        self.calls = None

    def undo(self) -> None:
        """Take the last step back, and say which it was."""
        if self.calls and self.services:
            self.calls.ask(self.shell, self.services.history.undo, self._undone, self._tell)

    def _painted(self) -> None:
        trace("painted")
        from concurrent.futures import ThreadPoolExecutor

        from desktop.app.lane import Lane
        from desktop.ui.kit.calls import Bridge, Calls

        self.lane, self._pool = Lane(), ThreadPoolExecutor(max_workers=1, thread_name_prefix="pool")
        self.calls, self._bridge = Calls(self.lane, self._pool, self._tell), Bridge()
        self._bridge.changed.connect(lambda changed: self.shell.on_changed(changed.nouns()))
        self.calls.ask(self.shell, self._wire, self._wired, self._not_wired)
        fonts.load(resources() / "fonts", fonts.FALLBACK)

    def _wire(self) -> tuple[Any, str]:
        # By name: the window must not wait for the ORM, and the linter proves that it cannot.
        services = import_module("desktop.app.wiring").wire(self._where, self._clock)
        assert self._bridge
        services.bus.listen(self._bridge.publish)
        self.services = services
        if services.vault.state() == "locked":
            open_with_key(services.vault, self._key_file, self._passphrase)
        return services, services.vault.state()

    def _wired(self, wired: tuple[Any, str]) -> None:
        if wired[1] == "open":
            self._opened()
        else:
            self._show_door(wired[1])

    def _not_wired(self, error: BaseException) -> None:
        """The key that was given at the start did not open the store: the door says so, and asks."""
        if self.services is None:
            self._tell(error)
        else:
            self._show_door("locked").tell(error)

    def _show_door(self, state: str) -> Any:
        module, _, name = DOOR.partition(":")
        door = getattr(import_module(module), name)(self.services, self.calls, state)
        door.opened.connect(self._opened)
        self.shell.show_door(door)
        self.door = door
        return door

    def _opened(self) -> None:
        assert self.calls
        self.shell.furnish(self.services, self.calls)
        today: Any = self.shell.screens[SCREENS[0].key]
        today.answered.connect(lambda: QTimer.singleShot(0, lambda: trace("rows")))
        self._minute()

    def _minute(self) -> None:
        """Comes with each minute of the clock: what waits has waited longer."""
        now = self._clock()
        QTimer.singleShot(60_050 - (now.second * 1000 + now.microsecond // 1000), self._minute)
        self.shell.on_minute()
        self._back_up_when_idle()

    def _back_up_when_idle(self) -> None:
        assert self.calls
        now = self._clock()
        if self.calls.asked > self._asked + 1:  # the minute itself asks once
            self._quiet_since = now
        self._asked = self.calls.asked
        if now - self._quiet_since < IDLE or self._saved_day == now.date() or self.lane is None:
            return
        self._saved_day = now.date()
        lane = self.lane
        self.calls.ask(self.shell, lambda: self.services.custody.daily_backup(lane.between), lambda _done: None)

    def _undone(self, name: str) -> None:
        from desktop.ui import words

        self.shell.say(self.tr("Undone: {step}").format(step=words.step(name)))

    def _tell(self, error: BaseException) -> None:
        """The world's fault is a notice; ours is the failure dialog."""
        from desktop.domain.errors import GarboError
        from desktop.ui import words
        from desktop.ui.kit.notices import FailureDialog

        if isinstance(error, GarboError):
            self.shell.warn(*words.said(error))
        else:
            FailureDialog(error, self.shell).open()

    def _show_menu(self, button: QWidget) -> None:
        from desktop.ui.menu import build

        menu = build(self.shell, self.preferences, self._language, self.prefer, self.undo)
        menu.popup(button.mapToGlobal(button.rect().topRight()))

    def prefer(self, chosen: preferences.Preferences) -> None:
        """Language, look or size of text: at once, and kept."""
        self.preferences = chosen
        self._dress()
        if self.calls:
            self.calls.work(self.shell, lambda: preferences.keep(self._where.config, chosen), lambda _none: None)

    def _dress(self) -> None:
        theme.apply(self._application, self.preferences.theme, self.preferences.scale)
        self._language = language.use(self.preferences.language, resources() / "translations")


def open_with_key(vault: Any, key_file: Path | None, passphrase: str | None) -> None:
    """With the key that was given at the start; on the DB thread. Raises GarboError."""
    if key_file is not None:
        vault.unlock_key(key_file.read_bytes())
    elif passphrase is not None:
        vault.unlock(passphrase)


def trace(event: str) -> None:
    """For the bench: when it happened, on the machine's monotonic clock."""
    if os.environ.get("GARBO_TRACE_START"):
        from time import monotonic_ns

        print(event, monotonic_ns(), file=sys.stderr, flush=True)  # noqa: T201


def main(arguments: list[str]) -> int:
    """`--data-dir DIR` and `--key-file FILE`, as on the command line. Gives the exit code."""
    given = dict(zip(arguments[::2], arguments[1::2], strict=False))
    folder, key_file = given.get("--data-dir"), given.get("--key-file")
    application = QApplication([sys.argv[0]])
    application.setApplicationName("Garbo")
    application.setDesktopFileName("garbo")
    fonts.load(resources() / "fonts")
    KeyboardFocus(application)
    gui = Gui(
        paths(Path(folder) if folder else None),
        passphrase=os.environ.get("GARBO_PASSPHRASE"),
        key_file=Path(key_file) if key_file else None,
    )
    gui.show()
    try:
        return application.exec()
    finally:
        gui.close()
