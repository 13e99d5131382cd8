"""Services over a real encrypted store, made once a session and copied for each test."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from desktop.app.wiring import wire
from desktop.services.suite import Services
from desktop.system.paths import Paths

KEY_FILE = bytes(range(32))


class MovableClock:
    """A clock that stands still until it is moved."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def move(self, **by: float) -> None:
        self.now += timedelta(**by)


@pytest.fixture
def moving(clock: Callable[[], datetime]) -> MovableClock:
    return MovableClock(clock())


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made")
    services = wire(Paths(folder, folder), lambda: datetime.fromisoformat("2026-11-12T13:20:00Z"))
    services.vault.create(key_file=KEY_FILE)
    services.close()
    return folder


@pytest.fixture
def place(made: Path, tmp_path: Path) -> Paths:
    folder = Path(shutil.copytree(made, tmp_path / "place"))
    return Paths(folder, folder)


@pytest.fixture
def opened(place: Paths, moving: MovableClock) -> Iterator[Callable[[], Services]]:
    """Opens the store, again and again: each time closes what was open, as a restart does."""
    held: list[Services] = []

    def opens() -> Services:
        while held:
            held.pop().close()
        held.append(wire(place, moving))
        held[-1].vault.unlock_key(KEY_FILE)
        return held[-1]

    yield opens
    while held:
        held.pop().close()


@pytest.fixture
def services(opened: Callable[[], Services]) -> Services:
    return opened()
