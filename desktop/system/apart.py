"""Runs a pure function in a process of its own, with limits of time and memory, and can stop it."""

from __future__ import annotations

import multiprocessing
import pickle
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from typing import TypeVar, cast

from desktop.domain.errors import GarboError, Unreadable

SECONDS = 60.0
MEMORY = 512 * 1024 * 1024
_LOOK_EVERY = 0.05

Result = TypeVar("Result")
Progress = Callable[[float], None]


def run_apart(
    function: Callable[..., Result],
    *args: object,
    seconds: float = SECONDS,
    memory: int = MEMORY,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Result:
    """What `function(*args)` returns, worked out in a fresh process that ends with it.

    The function is one at the top of a module, its arguments and its answer are plain values: both are pickled.
    `seconds` of wall time and `memory` in bytes of address space (where the system knows such limits) are the most
    it may use; it can write to no file. With `progress` the function gets a keyword argument of that name, and what
    it tells it (0 to 1) arrives here, on this thread. `cancelled` is asked every twentieth of a second.

    A GarboError of the function comes out as it is. Raises Unreadable: `too_slow`, `too_much_memory`, `crashed`,
    `cancelled`.
    """
    # spawn, not fork: the window has threads, and a packaged program knows no other way on every system.
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe(duplex=False)
    child = context.Process(
        target=_work, args=(there, function, args, progress is not None, seconds, memory), daemon=True
    )
    try:
        with _interrupts_held():
            child.start()
        there.close()
        return cast(Result, _answer(here, seconds, progress, cancelled))
    finally:
        here.close()
        if child.pid is not None:
            child.kill()
            child.join()
        child.close()


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """A Ctrl-C at the terminal is for this process alone: what is started here never hears it, and is killed by us."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _answer(
    here: Connection, seconds: float, progress: Progress | None, cancelled: Callable[[], bool] | None
) -> object:
    until = time.monotonic() + seconds
    while True:
        if cancelled is not None and cancelled():
            raise Unreadable("cancelled")
        left = until - time.monotonic()
        if left <= 0:
            raise Unreadable("too_slow", seconds=seconds)
        if not here.poll(min(left, _LOOK_EVERY)):
            continue
        try:
            word, value = here.recv()
        except (EOFError, OSError, pickle.UnpicklingError):
            raise Unreadable("crashed") from None
        if word == "done":
            return value
        if word == "refused":
            raise cast(GarboError, value)
        if word == "failed":
            raise Unreadable(cast(str, value))
        if progress is not None:
            progress(cast(float, value))


def _work(
    there: Connection,
    function: Callable[..., object],
    args: tuple[object, ...],
    telling: bool,
    seconds: float,
    memory: int,
) -> None:
    """Runs in the child."""
    _limit(seconds, memory)
    answer: tuple[str, object]
    try:
        if telling:
            answer = ("done", function(*args, progress=lambda done: there.send(("progress", done))))
        else:
            answer = ("done", function(*args))
    except GarboError as error:
        answer = ("refused", error)
    except MemoryError:
        answer = ("failed", "too_much_memory")
    except Exception:
        # What it was would quote the file: a code is all that may come out.
        answer = ("failed", "crashed")
    try:
        there.send(answer)
    except MemoryError:
        del answer
        there.send(("failed", "too_much_memory"))
    except BrokenPipeError:
        pass
    finally:
        there.close()


def _limit(seconds: float, memory: int) -> None:
    try:
        import resource
    except ImportError:
        return  # Windows: only the time is limited, from outside.
    for what, most in (
        (resource.RLIMIT_AS, memory),
        # Ends a child whose parent is gone; the parent itself looks at the clock on the wall.
        (resource.RLIMIT_CPU, int(seconds) + 5),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        try:
            resource.setrlimit(what, (most, most))
        except (ValueError, OSError):
            continue
