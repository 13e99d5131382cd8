"""The name under which the window of a data folder can be reached, and whether one may be there."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from zlib import crc32


def name_of(data: Path) -> str:
    """The same for every start of one person on one folder."""
    return f"garbo-{crc32(f'{os.path.realpath(data)} {Path.home()}'.encode()):08x}"


def may_be_open(data: Path) -> bool:
    """A quick look before the first paint, without Qt's network: False is certain."""
    if sys.platform == "win32":
        return True
    return os.path.exists(os.path.join(os.environ.get("TMPDIR") or "/tmp", name_of(data)))  # where Qt puts its sockets
