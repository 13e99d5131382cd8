"""The check of a portfolio file: what of it is new is said before anything is kept."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.services.suite import Services
from desktop.ui.screens.exchange import ExchangeScreen
from desktop.ui.screens.exchange_check import Check
from desktop.ui.screens.exchange_sum import Figure
from desktop.ui.shell import Shell
from tests.ui.inline import NOWHERE, bring, services_at, shell_over

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
SAID = {"id": "i1", "at": "2026-11-10T09:00:00+01:00", "direction": "in", "channel": "email", "text": "Ciao"}
TO_DO = {"id": "t1", "title": "Logo", "owner": "client", "created_at": "2026-11-10T09:00:00+01:00"}


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    with services_at(tmp_path / "store") as found:
        bring(found, tmp_path, {"Zeno": {"interactions": [SAID], "tasks": [TO_DO]}})
        yield found


@pytest.fixture
def shell(qtbot: QtBot, services: Services) -> Iterator[Shell]:
    with shell_over(qtbot, services, first=NOWHERE) as (shell, _calls):
        yield shell


def checked(shell: Shell, services: Services, file: Path) -> Check:
    """The page on which a file is checked; read at once instead of in a process of its own."""
    from desktop.importers.reading import read_file

    screen = shell.go("exchange")
    assert isinstance(screen, ExchangeScreen)
    screen.check.show_preview(services.imports.preview(file.name, read_file(str(file), None)))
    return screen.check


def figures(page: Check) -> list[str]:
    return [one.accessibleName() for one in page.sum.findChildren(Figure) if one.isVisibleTo(page.sum)]


def test_a_portfolio_that_is_there_already_says_so(shell: Shell, services: Services, tmp_path: Path) -> None:
    page = checked(shell, services, tmp_path / "portfolio.json")
    assert figures(page) == ["clients in it: 1", "new messages: 0", "other new entries: 0", "not added: 1"]
    assert page._foot.text() == "All of it is already there."
    assert not page.add.isEnabled()


def test_of_one_with_more_in_it_what_is_new_is_added(shell: Shell, services: Services, tmp_path: Path) -> None:
    whole = json.loads((tmp_path / "portfolio.json").read_text())
    whole["clients"][0]["tasks"].append({**TO_DO, "id": "t2"})
    more = tmp_path / "more.json"
    more.write_text(json.dumps(whole))
    page = checked(shell, services, more)
    assert figures(page)[1:3] == ["new messages: 0", "other new entries: 1"]
    assert page.add.isEnabled()
    assert page.add.text().startswith("Add 1 ")
