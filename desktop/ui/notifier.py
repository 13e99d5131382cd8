"""Says what runs out: in the tray while she is elsewhere, in the window while she is here; no sound."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from desktop.domain.clock import Clock
from desktop.domain.notice import Kind, Notice, to_say, unnamed
from desktop.ui import formats
from desktop.ui.counted import COUNTED

if TYPE_CHECKING:
    from desktop.services.notices import Ahead
    from desktop.services.suite import Services
    from desktop.ui.kit.calls import Calls
    from desktop.ui.shell import Shell
    from desktop.ui.tray import Tray

CHANGES = frozenset({"interaction", "task", "agreement", "client", "setting"})
"""After a write of these it is worked out again."""


class Outside(Protocol):
    """What can say something beyond the window: the desktop's tray, or a test's ear."""

    def say(self, title: str, text: str) -> None:
        """Show it."""


class Notifier(QObject):
    """Asked once a minute, it looks at what it knows; the store is asked only after something has changed."""

    wanted = Signal(str, object)
    """A place of the window and what it is about: a notice was pressed."""

    def __init__(self, shell: Shell, clock: Clock, outside: Outside | None) -> None:
        super().__init__(shell)
        self._shell, self._clock, self._outside = shell, clock, outside
        self._services: Services | None = None
        self._calls: Calls
        self._ahead: Ahead | None = None
        self._until: datetime | None = None
        """Up to here it has been said."""
        self._stale = True
        self._last: tuple[Notice, ...] = ()
        self._tray: Tray | None = None

    def guard(self, services: Any, calls: Calls) -> None:
        """The store is open."""
        self._services, self._calls = services, calls
        self._until = self._clock()
        self._ask()

    def on_changed(self, nouns: frozenset[str]) -> None:
        self._stale = self._stale or bool(CHANGES & nouns)

    def on_minute(self) -> None:
        """Say what fell due; then, if something has changed, ask what is next.

        While a client is shown their view nothing is said: it waits until she is back.
        """
        if self._shell.is_shared():
            return
        now, ahead = self._clock(), self._ahead
        if ahead is not None and self._until is not None:
            fallen = to_say(ahead.notices, self._until, now, ahead.hours, ahead.exception)
            if fallen:
                self._say(fallen if ahead.names else unnamed(fallen), ZoneInfo(ahead.hours.tz))
        self._until = now
        if self._stale and not self._shell.is_covered():
            self._ask()

    def lock(self) -> None:
        """The store is closed: times are kept, and no name."""
        if self._ahead is not None:
            self._ahead = self._ahead._replace(notices=unnamed(self._ahead.notices))
        self._last, self._stale = (), True

    def let_go(self) -> None:
        """The window goes."""
        if self._tray is not None:
            self._tray.let_go()

    def press(self) -> None:
        """The latest notice was pressed: its client, where it was one and is named."""
        about = {one.client_id for one in self._last}
        client = about.pop() if len(about) == 1 else None
        self.wanted.emit("today" if client is None else "client", client)

    def _ask(self) -> None:
        services = self._services
        if services is not None:
            self._stale = False
            self._calls.ask(self._shell, services.notices.ahead, self._know)

    def _know(self, ahead: Ahead) -> None:
        self._ahead = ahead
        if self._outside is None:
            self._look_for_tray()

    def _look_for_tray(self) -> None:
        from desktop.ui.tray import Tray, logo

        if not Tray.is_there():
            return
        self._outside = self._tray = tray = Tray(logo(), self)
        tray.pressed.connect(self.press)
        tray.opened.connect(lambda: self.wanted.emit("today", None))
        tray.log_wanted.connect(self._log)
        tray.lock_wanted.connect(self._shell.lock_wanted)
        tray.quit_wanted.connect(self._shell.window().close)

    def _log(self) -> None:
        self.wanted.emit("today", None)
        self._shell.log()

    def _say(self, notices: Sequence[Notice], zone: ZoneInfo) -> None:
        self._last = tuple(notices)
        text = self._words(notices, zone)
        if self._outside is None or QApplication.activeWindow() is not None:
            if not self._shell.is_covered():
                self._shell.say(text)
        else:
            self._outside.say("Garbo", text)
        QApplication.alert(self._shell.window())

    def _words(self, notices: Sequence[Notice], zone: ZoneInfo) -> str:
        """Several of one minute are one sentence."""
        if len(notices) > 1:
            passed = sum(one.kind is Kind.ANSWER_PASSED for one in notices)
            near = len(notices) - passed
            parts = [COUNTED.run_out(near)] if near else []
            parts += [COUNTED.have_passed(passed)] if passed else []
            return " ".join(parts)
        (one,) = notices
        return self._sentence(one).format(name=one.client, time=formats.clock_time(one.due, zone))

    def _sentence(self, one: Notice) -> str:
        if one.client:
            said: dict[Kind, Callable[[], str]] = {
                Kind.ANSWER_SOON: lambda: self.tr("{name} waits for an answer until {time}."),
                Kind.PROMISE_SOON: lambda: self.tr("Promised to {name} for {time}."),
                Kind.ANSWER_PASSED: lambda: self.tr("The answer to {name} was due at {time}."),
            }
        else:
            said = {
                Kind.ANSWER_SOON: lambda: self.tr("A client waits for an answer until {time}."),
                Kind.PROMISE_SOON: lambda: self.tr("A promise is due at {time}."),
                Kind.ANSWER_PASSED: lambda: self.tr("An answer was due at {time}."),
            }
        return said[one.kind]()
