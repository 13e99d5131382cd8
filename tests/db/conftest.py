"""A real encrypted store, migrated once a session and copied for each test."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from db.changes import Changed
from db.store import Store

KEY = bytes(range(32))


@pytest.fixture
def key() -> bytes:
    return KEY


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("migrated") / "store.garbo"
    Store(path, KEY).close()
    return path


@pytest.fixture
def store_path(migrated: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(migrated, tmp_path / "store.garbo"))


@pytest.fixture
def heard() -> list[Changed]:
    return []


@pytest.fixture
def open_store(heard: list[Changed]) -> Iterator[Callable[[Path], Store]]:
    opened: list[Store] = []

    def opens(path: Path) -> Store:
        opened.append(Store(path, KEY, heard.append))
        return opened[-1]

    yield opens
    for store in opened:
        store.close()


@pytest.fixture
def store(store_path: Path, open_store: Callable[[Path], Store]) -> Store:
    return open_store(store_path)
