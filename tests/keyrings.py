"""Keyrings for tests, by the library's own extension point: one in memory, one that hangs, one that fails."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event
from typing import ClassVar, TypeVar

import keyring
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

K = TypeVar("K", bound=KeyringBackend)


@contextmanager
def using(backend: K) -> Iterator[K]:
    """This is the machine's keyring for a while."""
    before = keyring.get_keyring()
    keyring.set_keyring(backend)
    try:
        yield backend
    finally:
        keyring.set_keyring(before)


class Memory(KeyringBackend):
    """Keeps what it is given until it is let go."""

    priority: ClassVar[float] = 5  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.held: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        try:
            del self.held[service, username]
        except KeyError as error:
            raise PasswordDeleteError from error


class InClear(Memory):
    """As the plain files that `keyrings.alt` brings: below what keyring recommends."""

    priority: ClassVar[float] = 0.5  # type: ignore[assignment]


class Locked(Memory):
    """Asked for a password, and refused."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("no")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise OSError("the bus is gone")


class Deaf(Memory):
    """Takes everything and gives nothing back."""

    def set_password(self, service: str, username: str, password: str) -> None:
        pass


class Hanging(Memory):
    """Waits for somebody who is not there, until `let_go`."""

    def __init__(self) -> None:
        super().__init__()
        self.let_go, self.begun, self.asked = Event(), Event(), 0

    def get_password(self, service: str, username: str) -> str | None:
        self.asked += 1
        self.begun.set()
        self.let_go.wait(60)
        return super().get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.asked += 1
        self.begun.set()
        self.let_go.wait(60)
        super().set_password(service, username, password)
