"""The sample's store: in its own folder, made anew on another day, its key beside it."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from desktop.domain.clock import Clock
from desktop.system import preferences
from desktop.system.paths import Paths
from desktop.system.zone import system_zone

MADE = "sample.made"
"""Says for which day and in which language; a folder without it is nothing that was made here."""


def place(where: Paths) -> Paths:
    """Where the sample lies, its preferences too: beside her data, never in it. Nothing is made yet."""
    folder = where.data / "sample"
    return Paths(folder, folder)


def key_file(where: Paths) -> Path:
    """The sample's key. It keeps no secret: what it opens is invented."""
    return where.data / "sample.key"


def make(where: Paths, clock: Clock, language: str) -> None:
    """Makes the sample in `where` as it stands at the clock's now, if it is not there or was made for another day.

    Raises GarboError, OSError, and FileExistsError where the folder is not its own.
    """
    from zoneinfo import ZoneInfo

    zone = system_zone()
    wanted = f"{clock().astimezone(ZoneInfo(zone)).date()} {language}"
    mark = where.data / MADE
    if mark.exists() and mark.read_text("utf-8") == wanted:
        return
    _clear(where.data)
    mark.write_text("", "utf-8")
    key_file(where).write_bytes(os.urandom(32))
    _fill(where, clock, language, zone)
    mark.write_text(wanted, "utf-8")


def begin(where: Paths, hers: Paths) -> None:
    """Lets the sample begin with her language and look; what is chosen in it later stays in it."""
    if not (where.config / "preferences.json").exists():
        preferences.keep(where.config, preferences.read(hers.config))
        (where.data / MADE).write_text("", "utf-8")


def _clear(folder: Path) -> None:
    """An empty folder, with what was chosen for language and look."""
    if folder.exists() and any(folder.iterdir()) and not (folder / MADE).exists():
        raise FileExistsError(folder)
    chosen = preferences.read(folder)
    shutil.rmtree(folder, ignore_errors=True)
    preferences.keep(folder, chosen)


def _fill(where: Paths, clock: Clock, language: str, zone: str) -> None:
    from desktop.app.demo.portfolio import sample
    from desktop.app.wiring import wire
    from desktop.importers.portfolio import Reading

    services = wire(where, clock)
    services.vault.create(key_file=key_file(where).read_bytes())
    try:
        portfolio = sample(language, clock(), zone)
        services.imports.commit(services.imports.preview("sample", Reading(portfolio)))
    finally:
        services.close()
