"""A window of this test's own, over an empty data folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from desktop.app.gui import Gui
from desktop.domain.clock import Clock
from desktop.system import preferences
from desktop.system.paths import Paths


@pytest.fixture
def where(data_dir: Path) -> Paths:
    """In English whatever the machine speaks."""
    preferences.keep(data_dir, preferences.Preferences(language="en", theme="light"))
    return Paths(data_dir, data_dir)


@pytest.fixture
def gui(qtbot: QtBot, where: Paths, clock: Clock) -> Iterator[Gui]:
    window = Gui(where, clock)
    window.show()
    yield window
    window.shell.hide()
    window.close()
    window.shell.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
