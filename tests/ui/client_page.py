"""A client with a few days of contacts, the client's page over it, and what is painted there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.services.suite import Services
from desktop.ui.screens.client.screen import ClientScreen
from desktop.ui.shell import Shell
from tests.ui.inline import NOWHERE, services_at, shell_over


def at(text: str) -> datetime:
    return datetime.fromisoformat(text + "+01:00").astimezone(UTC)


class Told:
    """Two clients: one with a few days of contacts, one with none."""

    def __init__(self, services: Services) -> None:
        self.services = services
        said = (
            ("2026-11-10T10:00", "in", "email", "Listino nuovo?"),
            ("2026-11-10T10:35", "out", "email", "Eccolo"),
            ("2026-11-11T21:52", "in", "message", "Scusi, è pronta?"),
            ("2026-11-12T09:05", "out", "message", "Sì"),
            ("2026-11-12T12:15", "in", "message", "Novità sulla fattura?"),
            ("2026-11-12T12:16", "in", "message", "La 44"),
        )
        log = services.interactions.log_for
        # The first line makes the client, with an agreement from its day on.
        self.ids = [
            log("Bruni", at=at(when), direction=way, channel=channel, text=text).id for when, way, channel, text in said
        ]
        log("Bruni", at=at("2026-11-11T15:55"), direction="in", channel="call", missed=True)
        log("Bruni", at=at("2026-11-11T16:10"), direction="out", channel="call", minutes=12, text="data fattura")
        self.bruni = services.clients.named("Bruni").id
        services.clients.change(self.bruni, language="it", time_zone="Europe/London")
        self.sole = services.clients.add("Sole", time_zone="Europe/Rome")


@contextmanager
def told_at(folder: Path) -> Iterator[Told]:
    with services_at(folder) as services:
        yield Told(services)


@contextmanager
def active(qtbot: QtBot, told: Told) -> Iterator[Shell]:
    """The shell in front, as a person has it."""
    with shell_over(qtbot, told.services, first=NOWHERE) as (shell, _calls):
        with qtbot.waitActive(shell):
            shell.activateWindow()
        yield shell


def opened(shell: Shell, client: int) -> ClientScreen:
    screen = shell.go("client", client)
    assert isinstance(screen, ClientScreen)
    settle()
    return screen


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def rows(page: ClientScreen) -> list[tuple[str, str, str]]:
    """Every row as it is painted: title, time, and the line under it."""
    settle()
    model = page.timeline.view.model_
    found = [model.entry(row) for row in range(len(model.keys))]
    return [(one.title, one.time, one.meta) for one in found if one]


def choose(page: ClientScreen, row: int) -> None:
    page.timeline.view.setFocus()
    page.timeline.view.take(row)
    settle()
