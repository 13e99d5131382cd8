"""The system's keyring: keeps one secret a store, where there is one that answers and keeps it safely."""

from __future__ import annotations

from collections.abc import Callable
from queue import Empty, SimpleQueue
from threading import Lock, Thread
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")

SERVICE = "Garbo"
LONGEST = 3.0
"""Seconds: a keyring may ask somebody who is not there, or a bus that nobody serves."""
RECOMMENDED = 1
"""From this priority on keyring recommends a backend; one that fails, forgets or keeps in clear is below."""


class Keychain:
    """Every question has a thread of its own and an end; what hangs or fails counts as none."""

    def __init__(self, seconds: float = LONGEST) -> None:
        self._seconds = seconds
        self._asked: Thread | None = None
        self._turn = Lock()

    def is_there(self) -> bool:
        """Whether this machine has a keyring that is worth the name."""
        return bool(self._ask(lambda: _backend() is not None))

    def read(self, name: str) -> bytes | None:
        """The secret that was kept under this name; None without an answer."""

        def read() -> bytes | None:
            backend = _backend()
            held = backend.get_password(SERVICE, name) if backend else None
            return bytes.fromhex(held) if held else None

        return self._ask(read)

    def keep(self, name: str, secret: bytes) -> bool:
        """Whether it took the secret and gave it back unchanged."""

        def keep() -> bool:
            backend = _backend()
            if backend is None:
                return False
            backend.set_password(SERVICE, name, secret.hex())
            return backend.get_password(SERVICE, name) == secret.hex()

        return bool(self._ask(keep))

    def forget(self, name: str) -> None:
        """Lets go of a secret; one that is not there is no matter."""

        def forget() -> None:
            if backend := _backend():
                backend.delete_password(SERVICE, name)

        self._ask(forget)

    def _ask(self, call: Callable[[], T]) -> T | None:
        if not self._turn.acquire(timeout=self._seconds):
            return None
        try:
            return self._asked_apart(call)
        finally:
            self._turn.release()

    def _asked_apart(self, call: Callable[[], T]) -> T | None:
        if self._asked is not None and self._asked.is_alive():
            return None  # the last question still hangs, and so would this one
        answers: SimpleQueue[T | None] = SimpleQueue()

        def asked() -> None:
            try:
                answers.put(call())
            except Exception:
                # A backend may raise what it likes: its own errors, those of D-Bus, of ctypes.
                answers.put(None)

        # A daemon: a question that hangs must not keep the program from ending.
        self._asked = Thread(target=asked, name="keyring", daemon=True)
        self._asked.start()
        try:
            found = answers.get(timeout=self._seconds)
        except Empty:
            return None
        self._asked.join(self._seconds)
        return found


def _backend() -> KeyringBackend | None:
    """Looking for one imports every backend there is, which may hang as well."""
    import keyring
    from keyring.backends.chainer import ChainerBackend

    found = keyring.get_keyring()
    if isinstance(found, ChainerBackend):
        # It asks the safe ones and the others in turn: only its first is meant.
        found = next(iter(found.backends), found)
    return found if found.priority >= RECOMMENDED else None
