"""The Windows installer: the packed program and two icons, put together by makensis."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import TYPE_CHECKING

from linux_package import draw
from package import HERE, ROOT, run, write

if TYPE_CHECKING:
    from package import Job

SIZES = (16, 24, 32, 48, 64, 256)
SIDE = (164, 314)
"""Pixels of the picture beside the last page, as NSIS wants it."""
GROUND = "#0B6B63"
"""The accent of the light theme, as in desktop/ui/kit/tokens.py."""


def pack(job: Job) -> list[Path]:
    """The installer; makensis (NSIS 3) has to be on the path."""
    return [installer(job.version, job.program, job.work / "pictures", job.out / f"garbo-{job.version}-setup.exe")]


def installer(version: str, payload: Path, pictures: Path, out: Path) -> Path:
    """What makensis makes of the folder `payload`, in which the program lies as garbo.exe."""
    said = {"VERSION": version, "PAYLOAD": payload, "PICTURES": pictures, "OUT": out}
    run("makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *(f"-D{name}={value}" for name, value in said.items()),
        HERE / "windows/garbo.nsi")  # fmt: skip
    return out


def draw_pictures(folder: Path) -> None:
    """What the program, its files and the installer are shown as; before the program is packed, for it bears one."""
    for name in ("garbo", "portfolio"):
        icon(ROOT / f"resources/app/{name}.svg", folder / f"{name}.ico")
    side(ROOT / "resources/app/garbo.svg", folder / "side.bmp")


def side(source: Path, target: Path) -> None:
    """The picture on a ground of its own colour."""
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QColor, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    width, height = SIDE
    image = QImage(width, height, QImage.Format.Format_RGB888)
    image.fill(QColor(GROUND))
    painter = QPainter(image)
    QSvgRenderer(str(source)).render(painter, QRectF(width / 4, height / 4, width / 2, width / 2))
    painter.end()
    image.save(str(target), "BMP")


def icon(source: Path, target: Path) -> Path:
    """The picture in all sizes as one .ico whose entries are PNG files, as Windows has read them since Vista."""
    drawn = []
    for size in SIZES:
        png = target.with_name(f"{target.stem}-{size}.png")
        draw(source, size, png)
        drawn.append(png.read_bytes())
        png.unlink()
    entries, at = b"", 6 + 16 * len(SIZES)
    for size, png_bytes in zip(SIZES, drawn, strict=True):
        # 256 is written as 0: a side has one byte.
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(png_bytes), at)
        at += len(png_bytes)
    return write(target, struct.pack("<HHH", 0, 1, len(SIZES)) + entries + b"".join(drawn))
