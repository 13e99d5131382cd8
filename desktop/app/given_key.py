"""The key that was given at the start: a file, a passphrase, or that of the keyring."""

from __future__ import annotations

from pathlib import Path
from typing import Any


def open_with_key(vault: Any, key_file: Path | None, passphrase: str | None) -> None:
    """With the key that was given at the start; on the DB thread. Raises GarboError."""
    if key_file is not None:
        from desktop.system.key_file import read_key_file

        vault.unlock_key(read_key_file(key_file))
    elif passphrase is not None:
        vault.unlock(passphrase)
    elif "keyring" in vault.ways():
        vault.unlock_keyring()
