"""Erasing and exporting in the window: what is said before, the name that is asked for, and what is there after."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from db.models.base import Row
from desktop.services.suite import Services
from desktop.ui.export_dialog import ExportDialog
from desktop.ui.held_words import HELD
from desktop.ui.kit.dialog import open_in
from desktop.ui.screens.client.erase import EraseDialog, open_erase
from desktop.ui.shell import Shell
from tests.ui.client_page import Told, told_at
from tests.ui.inline import NOWHERE, shell_over

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def told(tmp_path: Path):
    with told_at(tmp_path / "data") as told:
        yield told


def erasing(shell: Shell, services: Services, calls: object, client: int) -> EraseDialog:
    open_erase(shell, services, calls, client)  # type: ignore[arg-type]
    found = open_in(shell)
    assert isinstance(found, EraseDialog)
    return found


def texts(dialog: EraseDialog | ExportDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def names(services: Services) -> list[str]:
    return [line.name for line in services.clients.lines()]


def test_what_goes_and_what_stays_is_said_before_and_nothing_is_done(qtbot: QtBot, told: Told):
    told.services.custody.backup_now()
    with shell_over(qtbot, told.services, first=NOWHERE) as (shell, calls):
        dialog = erasing(shell, told.services, calls, told.bruni)
        said = texts(dialog)
        assert "8 message" in said
        assert "cannot be undone" in said
        assert "1 encrypted cop" in said
        assert dialog.copies.isVisible()
        dialog.cancel.click()
    assert names(told.services) == ["Bruni", "Sole"]


def test_another_name_is_refused_beside_the_field_and_kept(qtbot: QtBot, told: Told):
    with shell_over(qtbot, told.services, first=NOWHERE) as (shell, calls):
        dialog = erasing(shell, told.services, calls, told.bruni)
        for typed in ("", "  ", "Brun", "Sole"):
            dialog.name.edit.setText(typed)
            dialog.erase.click()
            assert "It is Bruni" in dialog.name.edit.accessibleDescription()
            assert dialog.name.text() == typed
    assert names(told.services) == ["Bruni", "Sole"]


@pytest.mark.parametrize("typed", ["Bruni", " bruni ", "BRUNI"])
def test_with_the_name_the_client_goes_and_the_clients_are_shown(qtbot: QtBot, told: Told, typed: str):
    with shell_over(qtbot, told.services, first=NOWHERE) as (shell, calls):
        dialog = erasing(shell, told.services, calls, told.bruni)
        assert not dialog.copies.isVisible(), "there are none"
        qtbot.keyClicks(dialog.name.edit, typed)
        dialog.erase.click()
        assert open_in(shell) is None
        here = shell.here()
        assert here is shell.screens["clients"]
        assert shell._toast is not None
        assert "Bruni" in shell._toast.accessibleName()
    assert names(told.services) == ["Sole"]


def test_older_copies_go_where_it_is_ticked(qtbot: QtBot, told: Told):
    told.services.custody.backup_now()
    with shell_over(qtbot, told.services, first=NOWHERE) as (shell, calls):
        dialog = erasing(shell, told.services, calls, told.bruni)
        dialog.copies.click()
        dialog.name.edit.setText("Bruni")
        dialog.erase.click()
        assert open_in(shell) is None
    assert len(told.services.custody.copies()) == 1, "the fresh one"


def test_every_kind_of_row_about_a_client_has_its_words():
    about = {table.name for table in Row.metadata.sorted_tables if "client_id" in table.c}
    assert about | {"promise"} == set(HELD.kinds())


def test_an_export_says_what_it_holds_and_writes_the_one_that_was_chosen(
    qtbot: QtBot, told: Told, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    proposed: list[str] = []

    def save(_parent: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        proposed.append(Path(name).name)
        return str(tmp_path / "out.json"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", save)
    with shell_over(qtbot, told.services, first=NOWHERE) as (shell, calls):
        dialog = ExportDialog(shell, told.services, calls, choose=True)
        dialog.open()
        assert "private notes" in texts(dialog)
        dialog.box.setCurrentIndex(dialog.box.findData(told.sole))
        dialog.write.click()
        assert open_in(shell) is None
    assert [one["name"] for one in json.loads((tmp_path / "out.json").read_bytes())["clients"]] == ["Sole"]
    assert proposed == ["Garbo – Sole.garbo"]


def test_an_export_that_cannot_be_written_says_so_and_stays(
    qtbot: QtBot, told: Told, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    nowhere = tmp_path / "gone" / "out.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(nowhere), ""))
    with shell_over(qtbot, told.services, first=NOWHERE) as (shell, calls):
        dialog = ExportDialog(shell, told.services, calls)
        dialog.open()
        dialog.write.click()
        assert "cannot be written" in dialog.below.text()
        assert dialog.isVisible()
        assert dialog.write.isEnabled()
