"""The fonts that ship with the program, made known to Qt before anything is painted."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFontDatabase

FILES = (
    "Inter-Regular.otf",
    "Inter-Medium.otf",
    "Inter-SemiBold.otf",
    "InterDisplay-SemiBold.otf",
)
FALLBACK = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf")
"""For letters that Inter lacks; nobody waits for it at the start."""


def load(folder: Path, files: tuple[str, ...] = FILES) -> None:
    """Raises OSError where one is missing: the package is not whole."""
    for file in files:
        if QFontDatabase.addApplicationFont(str(folder / file)) < 0:
            raise OSError(f"font {file} cannot be read")
