"""A key file from anywhere: read no further than a key is long."""

from __future__ import annotations

from pathlib import Path

from desktop.domain.errors import Refused

KEY_BYTES = 32


def read_key_file(path: Path) -> bytes:
    """Its bytes; one too many tells that it is no key, and a device would never end. Refused: key_file_unreadable."""
    try:
        with path.open("rb") as file:
            return file.read(KEY_BYTES + 1)
    except OSError as error:
        raise Refused("key_file_unreadable") from error
