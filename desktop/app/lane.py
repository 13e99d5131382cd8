"""The DB thread: one worker through which every service call goes, in the order asked."""

from __future__ import annotations

import sys
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from queue import Empty, SimpleQueue
from threading import Thread
from typing import NamedTuple, TypeVar

T = TypeVar("T")


GIVES_WAY_AFTER = 0.001
"""Seconds after which a thread at work lets the window have the interpreter; Python's own 0.005 can be felt."""


class Job(NamedTuple):
    """`alone`: never between the steps of another, which is to end soon. `patient`: not there either, and no hurry."""

    run: Callable[[], None]
    alone: bool = False
    patient: bool = False


class Lane:
    """Like an executor of one worker, but for a long job that lets the short ones pass between its steps."""

    def __init__(self) -> None:
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()
        self._closing = False
        sys.setswitchinterval(GIVES_WAY_AFTER)
        self._thread = Thread(target=self._work, name="db", daemon=True)
        self._thread.start()

    def submit(self, call: Callable[[], T], /) -> Future[T]:
        """Its answer, or its error, comes in the future. Raises RuntimeError once the lane is shut."""
        return self._put(call)

    def submit_patient(self, call: Callable[[], T], /) -> Future[T]:
        """As `submit`, for a long job that nobody waits for: begun between the steps of another, it would stop it."""
        return self._put(call, patient=True)

    def submit_alone(self, call: Callable[[], T], /) -> Future[T]:
        """As `submit`, but a long job is done first: what would take the store away from under it."""
        return self._put(call, alone=True)

    def between(self) -> None:
        """Called by a long job, on this thread, between its steps: what has queued up runs now."""
        self._pass()

    def give_way(self) -> None:
        """The same for a job that can be begun anew: CancelledError where the end, or the store's, waits for it."""
        if self._pass():
            raise CancelledError

    def shutdown(self) -> None:
        """Everything asked so far is done, then the thread ends."""
        self._closing = True
        self._jobs.put(None)
        self._thread.join()

    def _pass(self) -> bool:
        """Runs what may run now. Whether something waits for the long job's end."""
        kept: list[Job | None] = []
        is_waited_for = False
        while not is_waited_for:
            try:
                job = self._jobs.get_nowait()
            except Empty:
                break
            if job is None or job.alone:
                is_waited_for = True
                kept.append(job)  # the end, or the store's, still comes after the long job
            elif job.patient:
                kept.append(job)
            else:
                job.run()
        for job in kept:
            self._jobs.put(job)
        return is_waited_for

    def _put(self, call: Callable[[], T], alone: bool = False, patient: bool = False) -> Future[T]:
        if self._closing:
            raise RuntimeError("the lane is shut")
        future: Future[T] = Future()
        self._jobs.put(Job(lambda: _run(call, future), alone, patient))
        return future

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            job.run()


def _run(call: Callable[[], T], future: Future[T]) -> None:
    try:
        answer = call()
    except BaseException as error:
        future.set_exception(error)
        # Its traceback holds this frame, and with it all that was read so far: until a search for cycles, were it one.
        del future
    else:
        future.set_result(answer)
