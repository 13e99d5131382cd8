"""One event up: Changed goes to whoever asked, on the publishing thread."""

from __future__ import annotations

from collections.abc import Callable

from db.changes import Changed

__all__ = ["Bus", "Changed"]


class Bus:
    """Listeners hear each committed write once: those that came `first`, then the others in the order they came."""

    def __init__(self) -> None:
        self._listeners: list[Callable[[Changed], None]] = []
        self.on_error: Callable[[Exception], None] = _raise

    def listen(self, listener: Callable[[Changed], None], *, first: bool = False) -> None:
        """`first`: what keeps an answer in memory forgets it before anybody asks again."""
        self._listeners.insert(0 if first else len(self._listeners), listener)

    def publish(self, changed: Changed) -> None:
        for listener in tuple(self._listeners):
            try:
                listener(changed)
            except Exception as error:
                # The write is committed: its caller must hear that it succeeded.
                self.on_error(error)


def _raise(error: Exception) -> None:
    raise error
