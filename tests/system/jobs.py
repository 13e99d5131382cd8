"""Functions for a process of their own; it imports them by name."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from pathlib import Path

from desktop.domain.errors import Problem, Refused, Unreadable


def twice(number: int) -> int:
    return number * 2


def told(steps: int, progress: Callable[[float], None]) -> str:
    for step in range(steps):
        progress(step / steps)
    return "all"


def refuses(code: str) -> None:
    raise Refused(code, [Problem("wrong", "name", {"most": 3})], file=1)


def unreadable() -> None:
    raise Unreadable("not_yet_read", format="mail")


def breaks() -> None:
    raise ValueError("a client's words")


def never_ends() -> None:
    while True:
        pass


def dies() -> None:
    os._exit(3)


def grows() -> int:
    return len(bytearray(2 * 1024 * 1024 * 1024))


def writes(path: str) -> None:
    Path(path).write_text("x" * 10_000)


def cannot_be_sent() -> object:
    return lambda: None


def hears_interrupts() -> bool:
    """Whether an interrupt at the terminal would reach this process."""
    return signal.SIGINT not in signal.pthread_sigmask(signal.SIG_BLOCK, set())
