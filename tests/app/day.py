"""The time of a test that goes on while she works, and what the store behind the window holds."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from pytestqt.qtbot import QtBot

from desktop.app.demo import store as demo
from desktop.app.gui import Gui
from desktop.system.paths import Paths
from tests.app.conftest import NOW, end


class Day:
    """The hour, which goes on as she works; and what the store holds."""

    def __init__(self) -> None:
        self.now = NOW
        self.gui: Gui

    def clock(self) -> datetime:
        return self.now

    def ask(self, call: Callable[[Any], Any]) -> Any:
        """What a service says, on its own thread."""
        return self.gui.lane.submit(lambda: call(self.gui.services)).result()

    def screen(self, key: str) -> Any:
        return self.gui.shell.screens[key]

    def choose(self, list_: Any, key: int) -> None:
        """With the arrows she would go there; which row it is, only the store knows."""
        at = next(number for number, row in enumerate(list_.model_.rows) if row.key == key)
        list_.setFocus()
        list_.setCurrentIndex(list_.model_.index(at))


@contextmanager
def beginning(qtbot: QtBot, sample: Path, folder: Path, now: datetime) -> Iterator[Day]:
    """A window over a copy of the sample, at this moment, with the keyboard on who waits."""
    day = Day()
    day.now = now
    shutil.copytree(sample, folder)
    where = Paths(folder, folder)
    day.gui = Gui(where, day.clock, key_file=demo.key_file(where))
    day.gui.window.resize(1280, 800)
    day.gui.show()
    qtbot.waitUntil(lambda: day.gui.started and "today" in day.gui.shell.screens)
    qtbot.waitUntil(lambda: day.screen("today").waiting.list.hasFocus())
    yield day
    end(day.gui)
