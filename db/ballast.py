"""Ballast: a megabyte that is let go when the disk is full, so that the store can close cleanly."""

from __future__ import annotations

import contextlib
import os
import secrets
from pathlib import Path

_SIZE = 1 << 20


class Ballast:
    def __init__(self, store: Path) -> None:
        self._path = store.with_name("store.ballast")

    def load(self) -> None:
        """Takes the room, if it is there to be had; a disk that has none is no error yet."""
        if self._path.exists():
            return
        try:
            # Random, so that a compressing file system cannot make nothing of it.
            with open(os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                file.write(secrets.token_bytes(_SIZE))
                file.flush()
                os.fsync(file.fileno())
        except OSError:
            self.drop()

    def drop(self) -> None:
        with contextlib.suppress(OSError):
            self._path.unlink(missing_ok=True)
