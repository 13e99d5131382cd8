"""Three clients and a week, and the weekly screen over them."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.app.wiring import wire
from desktop.services.suite import Services
from desktop.system.paths import Paths
from desktop.ui.shell import Shell
from tests.ui.inline import NOW, NOWHERE, bring, press, services_at, shell_over

LAST_WEEK = (NOW - timedelta(days=7)).isoformat()
TODAY = (NOW - timedelta(hours=2)).isoformat()


def task(uid: str, **more: object) -> dict[str, object]:
    return {"id": uid, "title": uid, "owner": "assistant", "created_at": LAST_WEEK, **more}


PEOPLE: dict[str, dict[str, object]] = {
    "Ada Brandi": {
        "language": "it",
        "tasks": [
            task("Bozza inviata", done_at=TODAY),
            task("Foto scelte", done_at=TODAY, told_at=TODAY),
            task("Testo", due_at=(NOW + timedelta(days=5)).isoformat()),
            task("Ricevute", owner="client", due_at=TODAY),
        ],
    },
    "Bruno": {"language": "en", "tasks": [task("Page sent", done_at=TODAY)]},
    "Quiet": {"language": "pl"},
}


def store_of_three(folder: Path) -> Path:
    """The store of these people, to be copied."""
    with services_at(folder / "store") as services:
        bring(services, folder, PEOPLE)
    return folder / "store"


@contextmanager
def copied(store: Path, folder: Path) -> Iterator[Services]:
    """The services over a copy; pages are saved into `pages` beside it."""
    where = Path(shutil.copytree(store, folder / "store"))
    services = wire(Paths(where, where), lambda: NOW)
    services.vault.unlock_key(bytes(range(32)))
    (folder / "pages").mkdir()
    services.settings.change_program(folder=str(folder / "pages"))
    yield services
    services.close()


@contextmanager
def in_front(qtbot: QtBot, services: Services) -> Iterator[Shell]:
    """The shell as a person has it."""
    with shell_over(qtbot, services, first=NOWHERE) as (shell, _calls):
        shell.activateWindow()
        qtbot.waitUntil(shell.isActiveWindow)
        yield shell


def first_page(qtbot: QtBot, shell: Shell) -> Any:
    """The weekly screen on the page of the first client."""
    screen = shell.go("weekly")
    press(qtbot, Qt.Key.Key_Return)
    drawn(qtbot, screen)
    return screen


def drawn(qtbot: QtBot, screen: Any) -> None:
    qtbot.waitUntil(lambda: screen.page.bar.isHidden() and bool(words(screen)))


def words(screen: Any) -> str:
    return str(screen.page.sheet.accessibleDescription())


def rows(screen: Any) -> dict[str, Any]:
    return {one.title: one for one in screen.chooser.lines.model_.rows}


def take(screen: Any, title: str) -> None:
    lines = screen.chooser.lines
    lines.setFocus()
    lines.take([one.title for one in lines.model_.rows].index(title))


def names(screen: Any) -> list[str]:
    return [f"{one.name}: {one.when}" for one in screen.row.section.list.model_.rows]
