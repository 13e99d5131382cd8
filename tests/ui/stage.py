"""A stage for scenes: a window of the program at one moment, over the sample or at its first start.

It stands at Thursday 12 November 2026, 14:20 in Rome. A scene brings the window into one state and gives what is to be
looked at; after it the window is cleared again, so that scenes do not lean on each other.
"""

from __future__ import annotations

import gc
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from desktop.app.demo import store
from desktop.app.demo.bank import ClientTexts, bank
from desktop.app.gui import Gui
from desktop.system.paths import Paths
from desktop.system.preferences import Preferences, keep
from desktop.ui.kit import access
from desktop.ui.kit.dialog import Dialog, open_in

NOW = datetime(2026, 11, 12, 13, 20, tzinfo=UTC)
PATIENCE = 60.0


class Look(NamedTuple):
    """How the window is to look. `language`: of the sample's texts too."""

    name: str
    language: str
    theme: str
    size: tuple[int, int]
    scale: float = 1.0
    contrast: bool = False
    """A desktop that asks for high contrast."""

    @property
    def preferences(self) -> Preferences:
        return Preferences(self.language, self.theme, self.scale)


LOOKS = (
    Look("en_light_small", "en", "light", (860, 520)),
    Look("en_light", "en", "light", (1280, 800)),
    Look("it_light", "it", "light", (1280, 800)),
    Look("pl_light", "pl", "light", (1280, 800)),
    Look("en_dark", "en", "dark", (1280, 800)),
    Look("pl_large", "pl", "light", (1280, 800), 1.5),
    Look("en_contrast", "en", "light", (1280, 800), contrast=True),
)


class Stage:
    """`door` scenes stand on a window at its first start; all others on one with the sample's clients."""

    def __init__(self, application: QApplication, gui: Gui, folder: Path, look: Look) -> None:
        self.application, self.gui, self.folder, self.look = application, gui, folder, look
        self.true_code = ""
        """The recovery code, where a picture shows another one."""
        self._after: list[Callable[[], object]] = []

    @property
    def window(self) -> QWidget:
        return self.gui.window

    @property
    def shell(self) -> Any:
        return self.gui.shell

    @property
    def door(self) -> Any:
        return self.gui.door

    @property
    def services(self) -> Any:
        return self.gui.services

    def go(self, key: str, about: object = None) -> Any:
        """Open a screen, and wait for what it asks for."""
        screen = self.shell.go(key, about)
        assert screen is not None, f"{key} cannot be opened"
        self.settle()
        return screen

    def client(self, key: str) -> int:
        """The row id of a client of the sample: often, tangled, steady, busy, new, quiet."""
        name = self.texts(key).name
        return next(line.id for line in self.ask(self.services.clients.lines) if line.name == name)

    def texts(self, key: str) -> ClientTexts:
        """What the sample says of that client."""
        return next(one for one in bank(self.look.language).clients if one.key == key)

    def ask(self, call: Callable[[], Any]) -> Any:
        """A service's answer, through the DB thread as the window does it."""
        found: list[Any] = []
        self.gui.calls.ask(self.shell, call, found.append)
        self.until(lambda: bool(found))
        return found[0]

    def dialog(self) -> Dialog:
        """The dialog that lies over the window."""
        self.until(lambda: open_in(self.window))
        self.settle()
        found = open_in(self.window)
        assert found is not None
        return found

    def menu(self) -> QMenu:
        """The menu that is open."""
        self.until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
        self.settle()
        found = QApplication.activePopupWidget()
        assert isinstance(found, QMenu)
        return found

    def lock(self) -> Any:
        """The door of a store that is there, until the scene is over."""
        door = self.gui._show_door("locked")
        self.after(self.shell.show_body)
        self.settle()
        return door

    def after(self, undo: Callable[[], object]) -> None:
        """To be done when the scene is over."""
        self._after.append(undo)

    def undo_after(self, steps: int = 1) -> None:
        """The last steps are taken back when the scene is over: all in one call, so that what shows them asks once."""
        self.after(lambda: self.ask(lambda: [self.services.history.undo() for _ in range(steps)]))

    def until(self, there: Callable[[], object]) -> None:
        end = time.monotonic() + PATIENCE
        while not there():
            assert time.monotonic() < end, "this never came"
            self.application.processEvents()
            time.sleep(0.002)

    def settle(self) -> None:
        """What was asked of other threads is answered, what follows from it too, and the layouts are done."""
        for _ in range(3):
            self.until(lambda: self.gui.calls.waiting == 0)
            for _ in range(4):
                self.application.processEvents()
                QCoreApplication.sendPostedEvents()

    def clear(self) -> None:
        """As it was: no dialog, no menu, no notice, no toast."""
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        for _ in range(5):
            if (dialog := open_in(self.window)) is None:
                break
            dialog.dismiss()
        while self._after:
            self._after.pop()()
        for part in (self.shell._notice, self.shell._toast):
            if part is not None:
                part.hide()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@contextmanager
def at_the_door(application: QApplication, folder: Path, look: Look) -> Iterator[Stage]:
    """A window at its first start."""
    keep(folder, look.preferences)
    with _asked_for(look.contrast), _shown(application, Gui(Paths(folder, folder), lambda: NOW), folder, look) as stage:
        stage.until(lambda: stage.door is not None)
        yield stage


@contextmanager
def on_the_sample(application: QApplication, folder: Path, look: Look, made: Path) -> Iterator[Stage]:
    """A window with the sample's clients; `made` is a folder with the sample of that language, which stays as it is."""
    where = Paths(folder / "data", folder / "data")
    shutil.copytree(made, where.data)
    keep(where.config, look.preferences)
    gui = Gui(where, lambda: NOW, key_file=store.key_file(where))
    with _asked_for(look.contrast), _shown(application, gui, folder, look) as stage:
        stage.until(lambda: gui.started and "today" in gui.shell.screens)
        stage.settle()
        yield stage


def make_sample(folder: Path, language: str) -> Path:
    """The sample at this moment, in a folder of its own."""
    where = Paths(folder, folder)
    folder.mkdir(parents=True)
    (folder / store.MADE).touch()
    store.make(where, lambda: NOW, language)
    return folder


@contextmanager
def _asked_for(contrast: bool) -> Iterator[None]:
    """The offscreen platform asks for nothing, so the question is answered here."""
    asked = access.wants_contrast
    access.wants_contrast = lambda: contrast
    try:
        yield
    finally:
        access.wants_contrast = asked


@contextmanager
def _shown(application: QApplication, gui: Gui, folder: Path, look: Look) -> Iterator[Stage]:
    gui.window.resize(*look.size)
    gui.show()
    gui.window.activateWindow()
    stage = Stage(application, gui, folder, look)
    stage.until(lambda: gui.started)
    try:
        yield stage
    finally:
        end(gui)


def end(gui: Gui) -> None:
    """Close it as she would, and let Qt and Python forget it."""
    gui.window.hide()
    gui.close()
    gui.window.deleteLater()
    gui.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    # What it has told Qt to call holds it as long as the application lives: it keeps only what that asks for.
    for name in vars(gui).keys() - {"started", "_instance", "preferences"}:
        delattr(gui, name)
    gc.enable()
    gc.unfreeze()
