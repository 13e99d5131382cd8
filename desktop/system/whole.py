"""Writing a file whole or not at all: a full disk leaves no half of it, and keeps the old one."""

from __future__ import annotations

import os
import secrets
from pathlib import Path


def write_whole(path: Path, data: bytes) -> None:
    """Puts `data` at `path`; what stood there is replaced only when all of it is on the disk. Raises OSError."""
    if path.exists() and not path.is_file():
        # A pipe or a terminal cannot be replaced, and is written to as it is; a folder refuses.
        path.write_bytes(data)
        return
    target = path.resolve()
    part = target.with_name(f".{secrets.token_hex(8)}.part")
    try:
        with part.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
