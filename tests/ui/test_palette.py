"""The palette: names, verbs and who they are for, found by the beginnings of words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.services.suite import Services
from desktop.ui import finds
from desktop.ui.actions import Action
from desktop.ui.export_dialog import ExportDialog
from desktop.ui.finds import Known
from desktop.ui.palette import Palette
from desktop.ui.screens.settings.screen import SettingsScreen
from desktop.ui.shell import Shell
from tests.ui.inline import NOWHERE, services_at, shell_over
from tests.ui.panels import asked

KNOWN = [Known(1, "Marco Bianchi", ""), Known(2, "Casa Olmo", ""), Known(3, "Łucja Mazur", ""), Known(4, "Maria", "")]


def verbs(one: Known) -> tuple[Action, ...]:
    return (
        Action("promise", lambda: f"Make a promise to {one.name}", "F8", lambda: None),
        Action("agreement", lambda: f"Contact agreement of {one.name}", "", lambda: None),
    )


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("ma", ["Marco Bianchi", "Łucja Mazur", "Maria"]),
        ("mar bi", ["Marco Bianchi"]),
        ("LUCJA", ["Łucja Mazur"]),
        ("olmo", ["Casa Olmo"]),
        ("arco", []),
    ],
)
def test_a_client_is_found_by_the_beginning_of_each_word(typed: str, names: list[str]) -> None:
    assert [find.row.title for find in finds.clients(finds.sought(typed), KNOWN, lambda _id: None)] == names


@pytest.mark.parametrize(
    ("typed", "titles"),
    [
        ("marco agree", ["Contact agreement of Marco Bianchi"]),
        ("promise olmo", ["Make a promise to Casa Olmo"]),
        ("bianchi", ["Make a promise to Marco Bianchi", "Contact agreement of Marco Bianchi"]),
        ("agreement", []),
    ],
)
def test_a_verb_and_a_name_in_any_order(typed: str, titles: list[str]) -> None:
    assert [find.row.title for find in finds.about(finds.sought(typed), KNOWN, verbs)] == titles


def test_a_verb_alone_stands_there_for_each_client() -> None:
    found = finds.about(finds.sought("agreement"), KNOWN, verbs, by_name=False)
    assert [find.row.title for find in found] == [f"Contact agreement of {one.name}" for one in KNOWN]
    assert finds.about(finds.sought("nothing"), KNOWN, verbs, by_name=False) == []


@pytest.mark.parametrize(
    ("first", "last", "note"),
    [
        (date(2026, 11, 20), date(2026, 11, 20), "Friday 20 November"),
        (date(2026, 12, 24), date(2027, 1, 6), "Thursday 24 December – Wednesday 6 January"),
    ],
)
def test_days_are_said_once_or_from_first_to_last(first: date, last: date, note: str) -> None:
    assert finds.days(first, last, "I am closed…", lambda: None).row.note == note


@pytest.mark.parametrize(
    ("typed", "rest"),
    [("closed fri 20", "fri 20"), ("clo", ""), ("am closed 20 nov", "20 nov"), ("open", None), ("", None)],
)
def test_what_stands_behind_a_verb(typed: str, rest: str | None) -> None:
    assert finds.after(typed, "I am closed…") == rest


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    with services_at(tmp_path) as found:
        yield found


@pytest.fixture
def shell(qtbot: QtBot, services: Services) -> Iterator[Shell]:
    with shell_over(qtbot, services, first=NOWHERE) as (shell, _calls):
        yield shell


def take(qtbot: QtBot, shell: Shell, typed: str) -> None:
    """The first that is found by these letters."""
    shell.seek()
    palette = asked(shell, Palette)
    palette.line.setText(typed)
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize(
    ("typed", "way"), [("encrypted", "backup"), ("copies", "backup"), ("backup", "elsewhere"), ("put backup", "back")]
)
def test_a_copy_is_found_and_leads_to_its_button(qtbot: QtBot, shell: Shell, typed: str, way: str) -> None:
    take(qtbot, shell, typed)
    screen = shell.here()
    assert isinstance(screen, SettingsScreen)
    button = getattr(screen.data, way).button
    qtbot.waitUntil(lambda: shell.focusWidget() is button)
    assert not button.visibleRegion().isEmpty()


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize(("typed", "choose"), [("export", False), ("export one", True)])
def test_an_export_is_found_and_asks_what(qtbot: QtBot, shell: Shell, typed: str, choose: bool) -> None:
    take(qtbot, shell, typed)
    dialog = asked(shell, ExportDialog)
    assert dialog.title.text() == ("Export one client" if choose else "Export everything")
