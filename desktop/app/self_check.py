"""Whether the program itself is whole: what it ships and leans on is loaded, compiled, opened, read."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Callable, Collection
from datetime import UTC, datetime
from importlib.metadata import entry_points, version
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

from desktop.domain.errors import Refused
from desktop.domain.part import Part
from desktop.system.paths import Paths, program_files, resources

LANGUAGES = ("en", "it", "pl")


class NotWhole(Exception):
    """What is wrong, as far as the system can say it."""


def look_over(only: Collection[str] = ()) -> tuple[Part, ...]:
    """Every part or `only` some, the sound ones too; nothing of hers is opened and nothing is left behind."""
    checks: dict[str, Callable[[], str]] = {
        "files": _files,
        "window": _window,
        "fonts": _fonts,
        "icons": _icons,
        "translations": _translations,
        "templates": _templates,
        "cipher": _cipher,
        "keyring": _keyring,
        "zones": _zones,
        "holidays": _holidays,
        "words": _words,
        "reader": _reader,
    }
    if not program_files().is_file():
        del checks["files"]
    return tuple(_part(name, check) for name, check in checks.items() if not only or name in only)


def _part(name: str, check: Callable[[], str]) -> Part:
    try:
        return Part(name, True, check())
    except Exception as error:
        # Whatever it is, the next part is looked at too.
        return Part(name, False, f"{type(error).__name__}: {error}")


def _files() -> str:
    """Everything as it was packed."""
    listed = program_files()
    lines = listed.read_text("utf-8").splitlines()
    for line in lines:
        digest, _, name = line.partition("  ")
        path = listed.parent / name
        if not path.is_file():
            raise NotWhole(f"{name} is missing")
        if hashlib.sha256(path.read_bytes()).hexdigest() != digest:
            raise NotWhole(f"{name} was altered")
    return str(len(lines))


def _window() -> str:
    """Qt, and what a screen asks of the system: a missing library is named by the system."""
    import ctypes

    from PySide6.QtCore import QLibraryInfo, qVersion

    if sys.platform.startswith("linux"):
        plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
        for name in ("libqxcb.so", "libqwayland.so"):
            ctypes.CDLL(str(plugins / "platforms" / name))
    return f"Qt {qVersion()}"


def _fonts() -> str:
    from PySide6.QtGui import QGuiApplication

    from desktop.ui.kit import fonts

    # Held, for Qt forgets an application that nobody holds. No screen is asked for.
    application = QGuiApplication.instance() or QGuiApplication(["garbo", "-platform", "offscreen"])
    files = (*fonts.FILES, *fonts.FALLBACK)
    fonts.load(resources() / "fonts", files)
    del application
    return str(len(files))


def _icons() -> str:
    from PySide6.QtSvg import QSvgRenderer

    from desktop.ui.catalogue import SCREENS
    from desktop.ui.kit import icons

    there = sorted(icons.folder().glob("*.svg"))
    for path in (*there, *(icons.folder() / f"{entry.icon}.svg" for entry in SCREENS)):
        if not QSvgRenderer(str(path)).isValid():
            raise NotWhole(path.name)
    return str(len(there))


def _translations() -> str:
    from PySide6.QtCore import QLibraryInfo, QTranslator

    for_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for language in LANGUAGES:
        for name, folder in ((language, str(resources() / "translations")), (f"qtbase_{language}", for_qt)):
            if not QTranslator().load(name, folder):
                raise NotWhole(f"{name}.qm")
    return ", ".join(LANGUAGES)


def _templates() -> str:
    """A page of each kind in each language, in every format."""
    from desktop.documents.kinds import KINDS, render
    from desktop.documents.specimens import specimen

    made = 0
    for kind in KINDS:
        for language in LANGUAGES:
            pages = render(specimen(kind.record, language), kind.formats)
            if not any(page.startswith(b"%PDF") for page in pages.values()):
                raise NotWhole(f"{kind.name}: no PDF")
            made += len(pages)
    return f"{made}, Typst {version('typst')}"


def _cipher() -> str:
    """A store that is thrown away: made, closed, refused to a wrong key, opened with its own, found sound."""
    from secrets import token_bytes

    from desktop.app.wiring import wire
    from desktop.services.versions import versions

    with TemporaryDirectory(prefix="garbo-check-") as folder:
        where, key = Paths(Path(folder), Path(folder)), token_bytes(32)
        services = wire(where, _now)
        services.vault.create(key_file=key)
        services.close()
        if where.store.read_bytes().startswith(b"SQLite format"):
            raise NotWhole("the store is not encrypted")
        services = wire(where, _now)
        try:
            services.vault.unlock_key(token_bytes(32))
        except Refused:
            services.vault.unlock_key(key)
        else:
            raise NotWhole("a wrong key opens the store")
        found = services.custody.check()
        services.close()
    if found:
        raise NotWhole(", ".join(found))
    return f"SQLCipher {versions().cipher}"


def _keyring() -> str:
    """What asks the computer's keyring, without asking it."""
    backends = sorted(entry_points(group="keyring.backends"))
    for one in backends:
        one.load()
    if not backends:
        raise NotWhole("no backend")
    return str(len(backends))


def _zones() -> str:
    from desktop.system.zone import countries_of, zones_version

    if datetime(2026, 7, 1, tzinfo=ZoneInfo("Europe/Rome")).utcoffset() == datetime(2026, 1, 1, tzinfo=UTC).utcoffset():
        raise NotWhole("Europe/Rome has no summer time")
    if countries_of("Europe/Warsaw") != ("PL",):
        raise NotWhole("zone.tab")
    return zones_version()


def _holidays() -> str:
    from desktop.domain.holidays import countries, holiday_names

    known = countries()
    for country in ("GB", "IT", "PL"):
        if not holiday_names(country, 2026, "en"):
            raise NotWhole(country)
    if holiday_names("PL", 2026, "en") == holiday_names("PL", 2026, "pl"):
        raise NotWhole("names of holidays are not translated")
    return f"{len(known)}, holidays {version('holidays')}"


def _words() -> str:
    """What a client may say in each language, read as what it means."""
    from desktop.domain.interaction import Tag
    from desktop.domain.tagging.propose import read
    from desktop.domain.tagging.weights import learnt

    for said in ("I have lost my password", "Ho perso la password", "Zgubiłam hasło"):
        if Tag.LOST_ACCESS not in read(said):
            raise NotWhole(said)
    return str(len(learnt().of))


def _reader() -> str:
    """Files from elsewhere are read in a process of their own: whether one can be started."""
    from desktop.system.apart import run_apart

    if run_apart(len, "garbo") != len("garbo"):
        raise NotWhole("another answer than here")
    return "1"


def _now() -> datetime:
    from desktop.domain.clock import system_clock

    return system_clock()
