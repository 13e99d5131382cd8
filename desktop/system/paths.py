"""Where things lie on this machine: data, preferences, and what ships with the program."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import NamedTuple

APP = "garbo"


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
    """Fonts, icons, templates and translations; beside the program, also where it was packed into one folder."""
    packed = getattr(sys, "_MEIPASS", None)
    return Path(packed) / "resources" if packed else Path(__file__).parents[2] / "resources"
