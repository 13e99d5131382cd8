"""One panel of the client's page in the shell, over real services: it is asked anew as the page does it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.services.suite import Services
from desktop.ui.kit.dialog import Dialog, open_in
from desktop.ui.kit.entries import EntryRow
from desktop.ui.kit.entry_list import EntryList
from desktop.ui.screens.client.panel import Panel
from tests.ui.inline import NOWHERE, shell_over

P = TypeVar("P", bound=Panel)
D = TypeVar("D", bound=Dialog)


@contextmanager
def panel_of(
    qtbot: QtBot, services: Services, kind: type[P], client: int, size: tuple[int, int] = (460, 640)
) -> Iterator[P]:
    """Shown in the place of the pages."""
    with shell_over(qtbot, services, first=NOWHERE) as (shell, calls):
        panel = kind(services, calls, shell)
        panel.setParent(shell)
        panel.setGeometry(300, 40, *size)
        services.bus.listen(lambda changed: panel.refresh() if panel.shows & changed.nouns() else None)
        panel.show_client(client)
        panel.show()
        panel.raise_()
        with qtbot.waitActive(shell):
            shell.activateWindow()
        yield panel


def told(rows: EntryList) -> list[tuple[str, str]]:
    """Every entry as it is painted: its title, and what is at its right; a heading in brackets."""
    found = [row for row in rows.model_.rows if isinstance(row, EntryRow)]
    return [(f"[{row.title}]" if row.heading else row.title, row.right) for row in found]


def choose(rows: EntryList, title: str) -> None:
    """The keyboard on the entry of this title."""
    rows.setFocus()
    rows.take(next(at for at, row in enumerate(rows.model_.rows) if isinstance(row, EntryRow) and row.title == title))


def asked(window: QWidget, kind: type[D]) -> D:
    """The dialog that lies on top."""
    found = open_in(window)
    assert isinstance(found, kind)
    return found


def write(qtbot: QtBot, line: QLineEdit, text: str, enter: bool = True) -> None:
    """Typed over what stood there."""
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)
    if enter:
        qtbot.keyClick(line, Qt.Key.Key_Return)
