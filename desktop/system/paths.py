"""Where things lie on this machine: data, preferences, and what ships with the program."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

APP = "garbo"
_ROOT = Path(__file__).parents[2]
"""The source tree; packed, the folder that modules say they lie in, with all that ships beside them."""


class Paths(NamedTuple):
    """`data`: the store, its key slots and its backups. `config`: preferences that hold nothing of a client."""

    data: Path
    config: Path

    @property
    def store(self) -> Path:
        return self.data / "garbo.store"

    @property
    def backups(self) -> Path:
        return self.data / "backups"


def paths(data_dir: Path | None = None) -> Paths:
    """The platform's folders; with `data_dir` everything lies below it. Nothing is made here."""
    if data_dir is not None:
        return Paths(data_dir, data_dir)
    import platformdirs  # late: the window is painted after this module

    return Paths(
        Path(platformdirs.user_data_dir(APP, appauthor=False)),
        Path(platformdirs.user_config_dir(APP, appauthor=False)),
    )


def resources() -> Path:
    """Fonts, icons, templates and translations."""
    return _ROOT / "resources"


def licences() -> Path:
    """Notices of what a packed program is made with; not there where it runs from its source."""
    return _ROOT / "licences"


def program_files() -> Path:
    """The list of all that was packed, with sums; not there where it runs from its source."""
    return _ROOT / "SHA256SUMS"
