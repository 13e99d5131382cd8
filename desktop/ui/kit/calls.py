"""Runs service calls on the one DB thread; answers come back on the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

if TYPE_CHECKING:
    from concurrent.futures import Future

T = TypeVar("T")
Failed = Callable[[BaseException], object]


class Worker(Protocol):
    """The DB lane, or a pool."""

    def submit(self, call: Callable[[], T], /) -> Future[T]: ...


class LongWorker(Worker, Protocol):
    """The DB lane: a long job lets the short ones pass."""

    def submit_patient(self, call: Callable[[], T], /) -> Future[T]: ...

    def between(self) -> None: ...

    def give_way(self) -> None: ...


class Calls(QObject):
    """The only crossing between threads. Answers of one worker come in the order asked."""

    _answered = Signal(object, object, object, object)  # owner, future, then, failed

    def __init__(self, lane: LongWorker, pool: Worker, show_failure: Failed) -> None:
        super().__init__()
        self._lane, self._pool, self._show_failure = lane, pool, show_failure
        self.between = lane.between
        """For a long service call, on its thread, between its steps."""
        self.give_way = lane.give_way
        """The same where the call may be given up, with CancelledError: when she locks, or the window goes."""
        self.closed = False
        """Nobody waits for an answer any more; work of the pool may look and stop."""
        self.asked = 0
        self.waiting = 0
        """How many of the calls have not been answered yet."""
        self._answered.connect(self._deliver)

    def close(self) -> None:
        """From here on nobody waits for an answer: a screen that refreshes while the window closes is no bug."""
        self.closed = True

    def ask(
        self, owner: QObject, call: Callable[[], T], then: Callable[[T], object], failed: Failed | None = None
    ) -> None:
        """Call a service; `then` gets its answer, `failed` its error (else the failure is shown)."""
        self.asked += 1
        self._submit(self._lane.submit, owner, call, then, failed)

    def ask_patiently(
        self, owner: QObject, call: Callable[[], T], then: Callable[[T], object], failed: Failed | None = None
    ) -> None:
        """The same for a long call that nobody waits for: it never begins between the steps of another."""
        self.asked += 1
        self._submit(self._lane.submit_patient, owner, call, then, failed)

    def work(
        self, owner: QObject, call: Callable[[], T], then: Callable[[T], object], failed: Failed | None = None
    ) -> None:
        """The same for what never touches the store: reading a file, setting a page."""
        self._submit(self._pool.submit, owner, call, then, failed)

    def fail(self, error: BaseException) -> None:
        """Show an error that nobody else knows what to do with."""
        self._show_failure(error)

    def _submit(
        self,
        submit: Callable[[Callable[[], T]], Future[T]],
        owner: QObject,
        call: Callable[[], T],
        then: Callable[[T], object],
        failed: Failed | None,
    ) -> None:
        if self.closed:
            return
        self.waiting += 1
        future = submit(call)
        future.add_done_callback(lambda done: self._announce(owner, done, then, failed))

    def _announce(self, *answer: object) -> None:
        if not self.closed:
            self._answered.emit(*answer)

    @Slot(object, object, object, object)
    def _deliver(self, owner: QObject, future: Future[T], then: Callable[[T], object], failed: Failed | None) -> None:
        self.waiting -= 1
        # The window may have gone while the answer was on its way.
        if self.closed or not isValid(owner):
            return
        error = future.exception()
        if error is None:
            then(future.result())
        else:
            (failed or self._show_failure)(error)


class Bridge(QObject):
    """Carries what changed from the DB thread to the GUI thread."""

    changed = Signal(object)

    def publish(self, changed: object) -> None:
        self.changed.emit(changed)
