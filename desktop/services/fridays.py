"""The files of a page in a run of many; what stands in the way of one is said, and stops no other."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from desktop.domain.errors import GarboError
from desktop.services.work import not_written
from desktop.system.whole import write_whole

if TYPE_CHECKING:
    from desktop.domain.leaks import Leak
    from desktop.domain.stationery import TemplateTrouble
    from desktop.domain.summary import Summary
    from desktop.services.stationery import StationeryService

FRIDAY = ("pdf", "eml")
"""What is made of every page: to look at, and to send."""


class Written(NamedTuple):
    """The files of a document, as they were asked for. `leaks`: private words that stand in them, perhaps."""

    files: tuple[Path, ...]
    leaks: tuple[Leak, ...] = ()


class Made(NamedTuple):
    """`page`: as it stands in the files. `error`: what stood in the way of them.

    `troubles`: templates of hers that it could not be set with. `leaks`: private words that stand on it, perhaps.
    """

    client_id: int
    client: str
    page: Summary | None = None
    files: tuple[Path, ...] = ()
    error: GarboError | None = None
    troubles: tuple[TemplateTrouble, ...] = ()
    leaks: tuple[Leak, ...] = ()


def made(
    client_id: int, page: Summary, folder: Path, stationery: StationeryService, formats: Sequence[str] = FRIDAY
) -> Made:
    """The page is set once, in whatever many formats."""
    try:
        files, troubles = stationery.dress(page, formats)
        paths = keep(files, folder)
    except GarboError as error:
        return Made(client_id, page.to.name, page, error=error)
    return Made(client_id, page.to.name, page, tuple(paths), troubles=troubles)


def keep(files: dict[str, bytes], folder: Path) -> list[Path]:
    """Writes the files into a folder, which is made if need be. Raises Refused not_written; StoreFailed disk_full."""
    written: list[Path] = []
    for name, data in files.items():
        path = folder / name
        try:
            folder.mkdir(parents=True, exist_ok=True)
            write_whole(path, data)
        except OSError as error:
            raise not_written(path, error) from error
        written.append(path)
    return written
