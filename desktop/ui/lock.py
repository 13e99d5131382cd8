"""Locking, by key or by idle minutes, and for a backup: everything hidden at once, the store closed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.clock import Clock
from desktop.ui.cover import Cover
from desktop.ui.idle import Idle

if TYPE_CHECKING:
    from concurrent.futures import Future

    from desktop.ui.kit.calls import Calls
    from desktop.ui.shell import Shell


class Lock(QObject):
    """`show_door` puts a door over the shell and calls back when she has opened it."""

    back = Signal()
    """Everything is where it was."""
    locked = Signal()
    """The door stands; the store is being closed."""
    _shut = Signal()
    _changed = Signal(object)
    """The Future of what put another store in its place."""

    def __init__(
        self, application: QApplication, window: QWidget, shell: Shell, clock: Clock, show_door: Callable[..., Any]
    ) -> None:
        super().__init__(shell)
        self._window, self._shell, self._show_door = window, shell, show_door
        self.idle = Idle(application, clock)
        self._services: Any = None
        self._calls: Calls
        self._alone: Callable[[Callable[[], object]], Future[object]]
        self._cover: Cover | None = None
        self._door: Any = None
        self._shared: int | None = None
        self.idle.idle.connect(self.lock)
        self._shut.connect(self._may_be_tried)
        self._changed.connect(self._say_what_came)

    def guard(self, services: object, calls: Calls, alone: Callable[[Callable[[], object]], Future[object]]) -> None:
        """From now on there is something to lock. `alone` runs a call on the DB thread, in no other's midst."""
        self._services, self._calls, self._alone = services, calls, alone
        self.watch()

    def watch(self) -> None:
        """Idle minutes lock, where a passphrase would be asked; to be called when her settings changed."""
        services = self._services
        self._calls.ask(
            self,
            lambda: services.settings.program().idle_minutes if "passphrase" in services.vault.ways() else 0,
            self.idle.after,
        )

    def lock(self) -> None:
        """What was typed waits behind the door; a client's view too, for somebody may still be looking."""
        shared = self._shell.leave_client_view()
        if self._services is None or self._shell.is_covered():
            return
        self._shared = shared
        self.idle.after(0)
        self._cover = Cover(self._window)
        self._door = self._show_door("locked", self._opened)
        self._door.hold(True)
        self.locked.emit()
        self._alone(self._services.vault.lock).add_done_callback(lambda _done: self._shut.emit())

    def put_back(self, restore: Callable[[], object]) -> None:
        """Closes the store for a backup to take its place; what comes then is opened at the door, and begun anew."""
        if self._services is None or self._shell.is_covered():
            return
        self.idle.after(0)
        vault = self._services.vault

        def close_and_restore() -> object:
            vault.lock()
            return restore()

        # What lies over the window, or beside it, is about the store that goes.
        Cover(self._window).let_go()
        self._door = self._show_door("locked", self._opened_anew)
        self._door.put_back_begins()
        self.locked.emit()
        self._alone(close_and_restore).add_done_callback(self._changed.emit)

    def let_go(self) -> None:
        """The window goes."""
        if self._cover is not None:
            self._cover.let_go()
        # It listens to the application, which outlives this window.
        self.idle.deleteLater()

    def _may_be_tried(self) -> None:
        """The store is closed: before that any passphrase would seem to open it."""
        self._door.hold(False)

    def _say_what_came(self, done: Future[object]) -> None:
        """Where it failed, what stood before stands still, and is opened as ever."""
        self._door.hold(False)
        error = done.exception()
        if error is None:
            self._door.put_back_done(done.result())
        else:
            self._door.tell(error)

    def _opened_anew(self) -> None:
        self._shell.begin_anew()
        self.watch()
        self.back.emit()

    def _opened(self) -> None:
        self._shell.show_body()
        if self._cover is not None:
            self._cover.lift()
        if self._shared is not None:
            self._shell.view_as_client(self._shared)
        self._shell.on_minute()
        # A card that was being worked out was given up.
        self._shell.on_changed(frozenset({"decision"}))
        self.watch()
        self.back.emit()
