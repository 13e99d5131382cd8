"""What all tests share: a still clock, a folder of their own, a machine that is the same everywhere."""

from __future__ import annotations

import gc
import multiprocessing
import os
import shutil
import tempfile
import time
from datetime import UTC, datetime
from functools import cache
from multiprocessing.context import BaseContext
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from db.changes import Changed
from desktop.domain.clock import Clock
from tests.patience import Patient

# Before anything imports Qt: no display, no person's folders, one locale and one zone (which is not UTC on purpose).
# The screen in memory is wide enough for the window; by a relative path, since a drive's colon would end it.
_screen = os.path.relpath(Path(__file__).with_name("screen.json"))
os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={_screen}"
os.environ.update(LC_ALL="C.UTF-8", LANG="C.UTF-8", TZ="Europe/Rome")
_home = tempfile.TemporaryDirectory(prefix="garbo-tests-")
for _name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"):
    os.environ[_name] = f"{_home.name}/{_name}"
    Path(os.environ[_name]).mkdir(mode=0o700)
# The keyring of whoever runs this is theirs; a test that wants one brings its own.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
for _name in ("GARBO_PASSPHRASE", "LANGUAGE", "QT_STYLE_OVERRIDE", "QT_SCALE_FACTOR"):
    os.environ.pop(_name, None)
if hasattr(time, "tzset"):
    time.tzset()

# The same examples on every run: a failure on one machine is a failure on the next. `explore` looks for new ones.
_calm = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow]}
settings.register_profile("same", derandomize=True, database=None, **_calm)
settings.register_profile("explore", max_examples=1000, **_calm)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))

NOW = datetime(2026, 11, 12, 13, 20, tzinfo=UTC)
"""Thursday 12 November 2026, 14:20 in Rome."""


def _warm(method: str | None = None) -> BaseContext:
    return _context("forkserver" if method == "spawn" else method)


# A process apart is begun cold, which takes a tenth of a second; here each is a copy of one that has imported already
# what reads files. tests/system begins them cold, as the program does.
_context = multiprocessing.get_context
if "forkserver" in multiprocessing.get_all_start_methods():
    multiprocessing.set_forkserver_preload(["tests.warm"])
    multiprocessing.get_context = _warm  # type: ignore[assignment]

LONGEST = ("test_scenes.py", "test_scenes_spoken.py", "test_patterns.py", "test_put_back.py", "test_imports.py")
"""Begun last, one of these files would keep a single core busy at the end."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: item.path.name not in LONGEST)


def pytest_collection_finish() -> None:
    """What has been imported by now stays, and no search for garbage has to go through it."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, 20, 20)


@pytest.fixture(scope="session", autouse=True)
def _compiled_once() -> None:
    """SQL is compiled once a session instead of once a store: the engines' dialects are all the same one."""
    from sqlalchemy import Engine, event
    from sqlalchemy.dialects.sqlite.pysqlite import dialect

    compiled: dict[object, object] = {}
    dialect.__hash__ = lambda self: hash(type(self))
    dialect.__eq__ = lambda self, other: type(self) is type(other)
    event.listen(Engine, "engine_connect", lambda on: on.execution_options(compiled_cache=compiled))


@pytest.fixture(scope="session", autouse=True)
def _read_once() -> None:
    """What a text says depends on nothing else, and many tests look at the same year of texts: each is read once."""
    from desktop.domain.patterns import words

    words.read = cache(words.read)


@pytest.fixture(scope="session", autouse=True)
def costs() -> dict[str, int]:
    """What a guess at a passphrase costs as shipped, a fifth of a second on purpose; in the tests next to nothing."""
    from db import keys

    shipped = dict(keys._ARGON2_COSTS)
    keys._ARGON2_COSTS.update(memory_kib=64, passes=1, lanes=1)
    return shipped


@pytest.fixture(scope="session", autouse=True)
def _patient_keyring() -> None:
    """A keyring that answers is waited for as long as a machine under load may need; one that hangs says how long."""
    from desktop.system.keychain import Keychain

    Keychain.__init__.__defaults__ = (60.0,)


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> Patient:
    return Patient(request)


@pytest.fixture
def clock() -> Clock:
    """A clock that stands still at NOW."""
    return lambda: NOW


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    """An empty data folder of this test's own."""
    folder = tmp_path / "data"
    folder.mkdir()
    return folder


@pytest.fixture
def key() -> bytes:
    """The raw key of the store at `store_path`."""
    return bytes(range(32))


@pytest.fixture
def heard() -> list[Changed]:
    """What a store publishes to, and what it has published."""
    return []


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty store with the present schema, made once: a copy costs a thousandth of a migration."""
    from db.store import Store

    path = tmp_path_factory.mktemp("migrated") / "garbo.store"
    Store(path, bytes(range(32))).close()
    return path


@pytest.fixture
def store_path(migrated: Path, tmp_path: Path) -> Path:
    """A store of this test's own."""
    return Path(shutil.copy(migrated, tmp_path / "garbo.store"))
