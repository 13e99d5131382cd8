"""A window of this test's own: over an empty data folder, or over the clients of the sample."""

from __future__ import annotations

import runpy
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app.demo import store as demo
from desktop.app.gui import Gui
from desktop.app.wiring import wire
from desktop.domain.clock import Clock
from desktop.system import preferences
from desktop.system.paths import Paths, resources
from desktop.ui.kit import fonts
from tests.ui.stage import end

__all__ = ["end"]

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "tests/ui/sample.json"
PASSPHRASE = "violet stairs nine"
NOW = datetime(2026, 11, 12, 13, 20, tzinfo=UTC)
"""Thursday, 14:20 in Rome."""


@pytest.fixture(scope="session", autouse=True)
def _translated(qapp: QApplication) -> None:
    with pytest.raises(SystemExit):
        runpy.run_path(str(ROOT / "packaging/translations.py"), run_name="__main__")
    fonts.load(resources() / "fonts")


@pytest.fixture
def where(data_dir: Path) -> Paths:
    """In English whatever the machine speaks."""
    preferences.keep(data_dir, preferences.Preferences(language="en", theme="light"))
    return Paths(data_dir, data_dir)


@pytest.fixture
def gui(qtbot: QtBot, where: Paths, clock: Clock) -> Iterator[Gui]:
    """A window at its first start."""
    window = Gui(where, clock)
    window.show()
    yield window
    end(window)


@pytest.fixture(scope="session")
def peopled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with the clients of a portfolio, made once; `opened` works on a copy."""
    folder = tmp_path_factory.mktemp("peopled")
    services = wire(Paths(folder, folder), lambda: NOW)
    services.vault.create(passphrase=PASSPHRASE)
    held = services.imports.read(SAMPLE)
    services.imports.commit(services.imports.preview(SAMPLE.name, held))
    services.close()
    return folder


@pytest.fixture
def opened(qtbot: QtBot, where: Paths, peopled: Path, clock: Clock) -> Iterator[Gui]:
    """A window on Today, over the clients of the sample."""
    shutil.copytree(peopled, where.data, dirs_exist_ok=True)
    window = Gui(where, clock, passphrase=PASSPHRASE)
    window.show()
    qtbot.waitUntil(lambda: window.started and "today" in window.shell.screens)
    today = window.shell.screens["today"]
    qtbot.waitUntil(lambda: len(today.waiting.list.model_.rows) == 4)
    settled(qtbot, window)
    yield window
    end(window)


def settled(qtbot: QtBot, window: Gui) -> None:
    """What lives in the sidebar and what gives notice come a turn after Today has its rows, and ask for theirs."""
    qtbot.waitUntil(lambda: window._live is not None and window.notifier is not None)
    qtbot.waitUntil(lambda: bool(window.shell.sidebar.pill.text()))


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample's store, made once; `sampled` works on a copy."""
    folder = tmp_path_factory.mktemp("sample")
    where = Paths(folder, folder)
    preferences.keep(folder, preferences.Preferences(language="en", theme="light"))
    (folder / demo.MADE).write_text("", "utf-8")
    demo.make(where, lambda: NOW, "en")
    return folder


@pytest.fixture
def sampled(qtbot: QtBot, sample: Path, tmp_path: Path, clock: Clock) -> Iterator[Gui]:
    """A window on Today, over the year of the sample, at 14:20 on Thursday 12 November 2026 in Rome."""
    folder = tmp_path / "sample"
    shutil.copytree(sample, folder)
    where = Paths(folder, folder)
    window = Gui(where, clock, key_file=demo.key_file(where))
    window.window.resize(1280, 800)
    window.show()
    qtbot.waitUntil(lambda: window.started and "today" in window.shell.screens)
    today = window.shell.screens["today"]
    # Not the signal: the first answer may be there before anybody listens.
    qtbot.waitUntil(lambda: today._board is not None)  # type: ignore[attr-defined]
    settled(qtbot, window)
    yield window
    end(window)
