"""Which versions of its parts the program runs with, as they say it themselves."""

from __future__ import annotations

import platform
from importlib.metadata import version as installed
from typing import NamedTuple

from desktop.system.version import packed_on, version
from desktop.system.zone import zones_version


class Versions(NamedTuple):
    """`day`: of the packing, ISO 8601; '' where it runs from its source. `zones`: as IANA names them (2026b)."""

    garbo: str
    day: str
    python: str
    cipher: str
    typst: str
    zones: str
    holidays: str


def versions() -> Versions:
    """Opens no store."""
    from db.driver import cipher_version

    return Versions(
        version(),
        packed_on(),
        platform.python_version(),
        cipher_version(),
        installed("typst"),
        zones_version(),
        installed("holidays"),
    )
