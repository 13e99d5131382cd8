"""Steps: a long work as a generator that stops between its parts, so that others may go first."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from typing import TypeVar

T = TypeVar("T")

Steps = Generator[None, None, T]
"""Runs for some milliseconds up to each yield; what it returns is the answer."""

AT_ONCE = 500
"""How many things are worked on in one step."""


def done(steps: Steps[T], between: Callable[[], None] = lambda: None) -> T:
    """The answer. `between` is called between the steps; what it raises gives the work up."""
    try:
        while True:
            try:
                next(steps)
            except StopIteration as end:
                answer: T = end.value
                return answer
            between()
    finally:
        steps.close()


def gathered(items: Iterable[T], at_once: int = AT_ONCE) -> Steps[list[T]]:
    """A list of what takes its time to come."""
    found: list[T] = []
    for one in items:
        found.append(one)
        if len(found) % at_once == 0:
            yield
    return found
