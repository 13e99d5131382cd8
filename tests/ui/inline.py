"""A shell over real services without threads: every call has its answer at once."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app.wiring import wire
from desktop.services.suite import Services
from desktop.system.paths import Paths
from desktop.ui.catalogue import SCREENS, Entry
from desktop.ui.kit.calls import Bridge, Calls
from desktop.ui.kit.screen import Screen
from desktop.ui.shell import Shell

T = TypeVar("T")
NOW = datetime(2026, 11, 12, 13, 20, tzinfo=UTC)
KEY_FILE = bytes(range(32))
WEEK = {day: [["09:00", "18:00"]] for day in ("mon", "tue", "wed", "thu", "fri")}


class Nowhere(Screen):
    """Where the shell stands before a test goes anywhere: Today would be built and asked for in vain."""

    def __init__(self, *_around: object) -> None:
        super().__init__()

    def refresh(self) -> None:
        return

    def retranslate(self) -> None:
        return


NOWHERE = Entry("nowhere", "", "sun-high", "", f"{__name__}:Nowhere")


class Inline:
    """The DB lane, on the thread that asks."""

    def submit(self, call: Callable[[], T], /) -> Future[T]:
        future: Future[T] = Future()
        try:
            future.set_result(call())
        except Exception as error:
            future.set_exception(error)
        return future

    submit_patient = submit

    def give_way(self) -> None:
        return

    def between(self) -> None:
        return


@contextmanager
def services_at(
    folder: Path, now: Callable[[], datetime] = lambda: NOW, like: Path | None = None
) -> Iterator[Services]:
    """Over a store of their own: an empty one, or a copy of the one in the folder `like`."""
    put_store(folder, like)
    made = wire(Paths(folder, folder), now)
    made.vault.unlock_key(KEY_FILE)
    yield made
    made.close()


def put_store(folder: Path, like: Path | None = None) -> None:
    """An empty store, or one like that, which KEY_FILE opens."""
    shutil.copytree(like or _empty().name, folder, dirs_exist_ok=True)


@cache
def _empty() -> tempfile.TemporaryDirectory[str]:
    """A folder with an empty store, made once: its copies cost a hundredth."""
    kept = tempfile.TemporaryDirectory(prefix="garbo-empty-")
    made = wire(Paths(Path(kept.name), Path(kept.name)), lambda: NOW)
    made.vault.create(key_file=KEY_FILE)
    made.close()
    return kept


def bring(services: Services, folder: Path, people: dict[str, dict[str, object]]) -> None:
    """A portfolio of these clients, put into the store."""
    clients = [
        {"id": f"c{at}", "name": name, "time_zone": "Europe/Rome", **more}
        for at, (name, more) in enumerate(people.items())
    ]
    hers = {"name": "Lidia", "calendar": {"tz": "Europe/Rome", "week": WEEK}}
    file = folder / "portfolio.json"
    file.write_text(json.dumps({"format": "garbo-portfolio", "version": 1, "assistant": hers, "clients": clients}))
    services.imports.commit(services.imports.preview(str(file), services.imports.read(file)))


@contextmanager
def shell_over(
    qtbot: QtBot, services: Services, size: tuple[int, int] = (1280, 800), first: Entry = SCREENS[0]
) -> Iterator[tuple[Shell, Calls]]:
    """The shell on Today, or on the `first` screen."""
    bridge, worker = Bridge(), Inline()
    calls = Calls(worker, worker, lambda error: pytest.fail(repr(error)))
    shell = Shell((first, *(entry for entry in SCREENS if entry is not first)), lambda: NOW)
    qtbot.addWidget(shell)
    services.bus.listen(bridge.publish)
    bridge.changed.connect(lambda changed: shell.on_changed(changed.nouns()))
    shell.resize(*size)
    shell.show()
    qtbot.waitUntil(shell.isActiveWindow)
    shell.furnish(services, calls)
    yield shell, calls
    calls.close()


def press(qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key where the keyboard is, as a person's."""
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key, held)
