"""The DB thread: one worker through which every service call goes, in the order asked."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from queue import Empty, SimpleQueue
from threading import Thread
from typing import TypeVar

T = TypeVar("T")
Job = Callable[[], None]


class Lane:
    """Like an executor of one worker, but for a long job that lets the short ones pass between its steps."""

    def __init__(self) -> None:
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()
        self._closing = False
        self._thread = Thread(target=self._work, name="db", daemon=True)
        self._thread.start()

    def submit(self, call: Callable[[], T], /) -> Future[T]:
        """Its answer, or its error, comes in the future. Raises RuntimeError once the lane is shut."""
        if self._closing:
            raise RuntimeError("the lane is shut")
        future: Future[T] = Future()
        self._jobs.put(lambda: _run(call, future))
        return future

    def between(self) -> None:
        """Called by a long job, on this thread, between its steps: what has queued up runs now."""
        while True:
            try:
                job = self._jobs.get_nowait()
            except Empty:
                return
            if job is None:
                self._jobs.put(None)  # the end is asked for, and still comes after the long job
                return
            job()

    @property
    def closing(self) -> bool:
        """The window is going: a long job may stop."""
        return self._closing

    def shutdown(self) -> None:
        """Everything asked so far is done, then the thread ends."""
        self._closing = True
        self._jobs.put(None)
        self._thread.join()

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            job()


def _run(call: Callable[[], T], future: Future[T]) -> None:
    try:
        answer = call()
    except BaseException as error:
        future.set_exception(error)
    else:
        future.set_result(answer)
