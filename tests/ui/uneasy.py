"""Three clients with a card, and their pages: one waited for her, one is restless by himself, one is still new."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.documents.portfolio import write_portfolio
from desktop.domain.interaction import Channel, Interaction, Tag
from desktop.domain.portfolio import Dossier
from desktop.services.suite import Services
from desktop.ui.kit.dialog import open_in
from desktop.ui.pattern_card import PatternCard
from desktop.ui.screens.client.screen import ClientScreen
from desktop.ui.screens.ideas import Ideas
from desktop.ui.shell import Shell
from tests.domain.dossiers import START, answers, at, calm, dossier, missed, portfolio, restless, says
from tests.ui.client_page import settle
from tests.ui.inline import press, services_at

DAY = 140


def named(name: str, one: Dossier, **more: object) -> Dossier:
    return replace(one, client=replace(one.client, id=name.lower(), name=name, **more))  # type: ignore[arg-type]


def reacting(first: int, last: int) -> list[Interaction]:
    """A question on Monday, answered on Wednesday, and then two days of calls and of evenings in alarm."""
    found = []
    for day in range(first, last - 5, 7):
        evenings = [line for later in (2, 3) for line in worried(day + later)]
        calls = [missed(at(day + 3, 10)), missed(at(day + 3, 10, 45)), says(at(day + 3, 10, 50), Channel.MESSAGE)]
        found += [says(at(day, 10)), answers(at(day + 2, 10)), *evenings, *calls, answers(at(day + 3, 11, 30))]
    return found


def worried(day: int) -> list[Interaction]:
    return [says(at(day, 21), Channel.EMAIL, Tag.ALARMED_TONE), answers(at(day, 21, 50))]


WAITED = named("Ada", dossier([*calm(0, 84), *reacting(84, DAY)]))
RESTLESS = named("Bruno", dossier([*calm(0, 100), *restless(100, DAY), *calm(DAY, DAY + 40)]))
NEW_HERE = named("Carla", dossier([*calm(60, 100), *restless(100, DAY)]), since=START + timedelta(days=60))


class Moment:
    now = at(DAY, 12)

    def __call__(self) -> datetime:
        return self.now


@contextmanager
def uneasy_at(folder: Path, moment: Moment) -> Iterator[Services]:
    """A store of these clients, with this hour."""
    with services_at(folder, moment, Path(_peopled().name, "store")) as made:
        yield made


@cache
def _peopled() -> tempfile.TemporaryDirectory[str]:
    """Made once."""
    kept = tempfile.TemporaryDirectory(prefix="garbo-uneasy-")
    folder = Path(kept.name)
    with services_at(folder / "store", Moment()) as made:
        file = folder / "portfolio.json"
        file.write_bytes(write_portfolio(portfolio(WAITED, RESTLESS, NEW_HERE)))
        made.imports.commit(made.imports.preview(str(file), made.imports.read(file)))
    return kept


def pages(shell: Shell, services: Services) -> Callable[[str], ClientScreen]:
    """Opens the page of one of them."""

    def opened(name: str) -> ClientScreen:
        screen = shell.go("client", services.clients.named(name).id)
        assert isinstance(screen, ClientScreen)
        settle()
        return screen

    return opened


def card_of(page: Any, name: str) -> PatternCard:
    card: PatternCard = page(name).pattern
    assert card.warned is not None
    return card


def ideas_of(shell: Shell) -> Ideas:
    found = open_in(shell)
    assert isinstance(found, Ideas)
    return found


def key_on(qtbot: QtBot, widget: Any, key: Qt.Key = Qt.Key.Key_Return) -> None:
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    press(qtbot, key)
