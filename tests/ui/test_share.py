"""Sharing by hand, by real keys: what is chosen is seen, private lists are asked about, files and text come out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop.domain.task import Side
from desktop.services.suite import Services
from desktop.ui.kit.dialog import open_in
from desktop.ui.kit.entries import EntryRow
from desktop.ui.screens.client.todo_dialogs import ListsDialog
from desktop.ui.share_sheet import ShareSheet, open_share
from desktop.ui.shell import Shell
from tests.ui.inline import NOW, NOWHERE, press, services_at, shell_over
from tests.ui.panels import asked, choose

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Key = Qt.Key


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    with services_at(tmp_path) as found:
        yield found


@pytest.fixture
def client(services: Services) -> int:
    made = services.clients.add("Bruni", "it", time_zone="Europe/Rome")
    shared = services.tasks.add_list(made, "Catalogo", shared=True)
    private = services.tasks.add_list(made, "Pensieri")
    services.tasks.add(made, "Foto", Side.CLIENT, NOW + timedelta(days=3), list=shared)
    services.tasks.add(made, "Segreto", Side.ASSISTANT, list=private)
    return made


@pytest.fixture
def shell(qtbot: QtBot, services: Services, client: int) -> Iterator[Shell]:
    with shell_over(qtbot, services, first=NOWHERE) as (shell, _calls):
        shell.go("client", client)
        with qtbot.waitActive(shell):
            shell.activateWindow()
        yield shell


@pytest.fixture
def sheet(qtbot: QtBot, shell: Shell) -> ShareSheet:
    action = next(one for one in shell.screens["client"].can_do() if one.key == "client_share")
    action.do()
    found = asked(shell, ShareSheet)
    qtbot.waitUntil(lambda: bool(found.page.sheet.accessibleDescription()))
    return found


def rows(sheet: ShareSheet) -> list[tuple[str, str]]:
    return [(row.title, row.icon) for row in sheet.list.model_.rows if isinstance(row, EntryRow)]


def test_what_can_be_shared_and_the_page_as_they_will_see_it(sheet: ShareSheet) -> None:
    assert rows(sheet) == [
        ("All that is shared", "share"),
        ("Agenda", "calendar-event"),
        ("Catalogo", "users"),
        ("Pensieri", "lock"),
    ]
    said = sheet.page.sheet.accessibleDescription()
    assert "☐ Foto" in said
    assert "Segreto" not in said


def test_the_page_follows_what_is_chosen(qtbot: QtBot, sheet: ShareSheet) -> None:
    sheet.list.setFocus()
    press(qtbot, Key.Key_Down)
    qtbot.waitUntil(lambda: sheet.page.sheet.accessibleDescription().startswith("Agenda"))
    assert "Foto" not in sheet.page.sheet.accessibleDescription()


def test_ctrl_s_saves_and_says_where(
    qtbot: QtBot, sheet: ShareSheet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed: list[str] = []

    def save(_parent: object, _title: str, path: str, _kinds: str) -> tuple[str, str]:
        proposed.append(Path(path).name)
        return str(tmp_path / "out"), ""

    opened: list[str] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", save)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    press(qtbot, Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert proposed == ["Liste e agenda – Bruni.pdf"]
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")
    assert sheet.saved.isVisible()
    sheet.saved.open_folder.click()
    assert opened == [str(tmp_path)]


@pytest.mark.parametrize(
    ("button", "ending", "begins"), [("html", ".html", b"<!DOCTYPE"), ("ics", ".ics", b"BEGIN:VCAL")]
)
def test_other_files(
    sheet: ShareSheet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, button: str, ending: str, begins: bytes
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / f"out{ending}"), ""))
    getattr(sheet, button).click()
    assert (tmp_path / f"out{ending}").read_bytes().startswith(begins)


def test_giving_no_file_changes_nothing(sheet: ShareSheet, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    sheet.pdf.click()
    assert not sheet.saved.isVisible()


def test_the_text_is_copied(sheet: ShareSheet) -> None:
    sheet.copy.click()
    assert "☐ Foto (tocca a voi, entro dom 15)" in QGuiApplication.clipboard().text()
    assert sheet.saved.isVisible()


def test_a_private_list_is_asked_about_in_words(
    qtbot: QtBot, sheet: ShareSheet, services: Services, client: int, shell: Shell
) -> None:
    choose(sheet.list, "Pensieri")
    assert not sheet.page.isVisible()
    assert sheet.private.isVisible()
    assert not any(button.isEnabled() for button in (sheet.copy, sheet.ics, sheet.html, sheet.pdf))
    press(qtbot, Key.Key_Return)
    assert rows(sheet)[3] == ("Pensieri", "users")
    assert sheet.pdf.isEnabled()
    qtbot.waitUntil(lambda: "Segreto" in sheet.page.sheet.accessibleDescription())
    assert services.history.undo() == "list_shared"
    assert not services.tasks.lists(client)[1].shared


def test_nothing_is_shared_by_looking_or_by_ctrl_s_on_a_private_list(
    qtbot: QtBot, sheet: ShareSheet, monkeypatch: pytest.MonkeyPatch, services: Services, client: int
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: pytest.fail("asked for a file"))
    choose(sheet.list, "Pensieri")
    press(qtbot, Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert not services.tasks.lists(client)[1].shared


def test_a_list_can_be_chosen_at_first_and_esc_leaves(
    qtbot: QtBot, shell: Shell, services: Services, client: int
) -> None:
    with shell_over(qtbot, services) as (other, calls):
        wanted = services.tasks.lists(client)[0].id
        open_share(other, services, calls, client, wanted)
        sheet = asked(other, ShareSheet)
        assert sheet.list.chosen() == wanted
        qtbot.keyClick(sheet, Key.Key_Escape)
        assert open_in(other) is None


def test_a_list_is_handed_over_from_the_lists(qtbot: QtBot, shell: Shell, services: Services, client: int) -> None:
    shell.screens["client"].todos.show_lists()
    lists = asked(shell, ListsDialog)
    choose(lists.list, "Catalogo")
    press(qtbot, Key.Key_P)
    sheet = asked(shell, ShareSheet)
    assert sheet.list.chosen() == services.tasks.lists(client)[0].id
