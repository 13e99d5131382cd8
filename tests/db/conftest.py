"""Stores that close themselves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from db.changes import Changed
from db.store import Store


@pytest.fixture
def open_store(key: bytes, heard: list[Changed]) -> Iterator[Callable[[Path], Store]]:
    opened: list[Store] = []

    def opens(path: Path) -> Store:
        opened.append(Store(path, key, heard.append))
        return opened[-1]

    yield opens
    for store in opened:
        store.close()


@pytest.fixture
def store(store_path: Path, open_store: Callable[[Path], Store]) -> Store:
    return open_store(store_path)
