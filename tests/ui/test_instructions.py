"""What holds now by real keys: added, replaced, not wanted any more, corrected, taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.services.suite import Services
from desktop.ui.kit.entries import EntryRow
from desktop.ui.screens.client.instructions import InstructionDialog, InstructionsPanel
from tests.ui.inline import press, services_at
from tests.ui.panels import asked, choose, panel_of, told, write

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Key = Qt.Key


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    with services_at(tmp_path) as found:
        yield found


@pytest.fixture
def panel(qtbot: QtBot, services: Services) -> Iterator[InstructionsPanel]:
    client = services.clients.add("Bruni", time_zone="Europe/Rome")
    services.instructions.add(client, "Invoices by mail")
    with panel_of(qtbot, services, InstructionsPanel, client) as found:
        yield found


def under(panel: InstructionsPanel) -> dict[str, str]:
    return {row.title: row.under for row in panel.list.model_.rows if isinstance(row, EntryRow) and not row.heading}


def test_another_one_takes_its_place_and_both_are_seen(
    qtbot: QtBot, panel: InstructionsPanel, services: Services
) -> None:
    choose(panel.list, "Invoices by mail")
    press(qtbot, Key.Key_R)
    dialog = asked(panel, InstructionDialog)
    assert dialog.text.text() == "Invoices by mail"
    write(qtbot, dialog.text.edit, "Invoices by post")
    assert [title for title, _ in told(panel.list)] == ["Invoices by post", "[Earlier]", "Invoices by mail"]
    assert under(panel) == {
        "Invoices by post": "since Thu 12 Nov", "Invoices by mail": "Thu 12 Nov: replaced by “Invoices by post”",
    }  # fmt: skip
    choose(panel.list, "Invoices by mail")
    press(qtbot, Key.Key_R)
    press(qtbot, Key.Key_C)
    assert services.history.undo() == "instruction_replaced"
    assert [title for title, _ in told(panel.list)] == ["Invoices by mail"]


def test_what_is_not_wanted_any_more_stays_to_be_seen(qtbot: QtBot, panel: InstructionsPanel) -> None:
    choose(panel.list, "Invoices by mail")
    press(qtbot, Key.Key_C)
    assert [title for title, _ in told(panel.list)] == ["[Earlier]", "Invoices by mail"]
    assert under(panel) == {"Invoices by mail": "Thu 12 Nov: no longer wanted"}


def test_added_and_corrected(qtbot: QtBot, panel: InstructionsPanel, services: Services) -> None:
    panel.list.setFocus()
    press(qtbot, Key.Key_N)
    dialog = asked(panel, InstructionDialog)
    press(qtbot, Key.Key_Return)
    assert dialog.text.edit.accessibleDescription() == "There is nothing written here."
    write(qtbot, dialog.text.edit, "No calls before ten")
    choose(panel.list, "No calls before ten")
    press(qtbot, Key.Key_Return)
    write(qtbot, asked(panel, InstructionDialog).text.edit, "No calls before nine")
    assert "No calls before nine" in under(panel)
    assert [services.history.undo(), services.history.undo()] == ["instruction_changed", "instruction_added"]


def test_the_line_it_was_said_in_is_one_key_away(qtbot: QtBot, panel: InstructionsPanel, services: Services) -> None:
    line = services.interactions.log_for("Bruni", channel="email", direction="in", text="by post")
    services.instructions.add(panel.client_id or 0, "By post", line.id)
    assert under(panel)["By post"] == "since Thu 12 Nov · Mail"
    wanted: list[int] = []
    panel.line_wanted.connect(wanted.append)
    choose(panel.list, "Invoices by mail")
    press(qtbot, Key.Key_O)
    choose(panel.list, "By post")
    press(qtbot, Key.Key_O)
    assert wanted == [line.id]


def test_delete_removes(qtbot: QtBot, panel: InstructionsPanel, services: Services) -> None:
    choose(panel.list, "Invoices by mail")
    press(qtbot, Key.Key_Delete)
    assert told(panel.list) == []
    assert panel.nothing.isVisible()
    assert services.history.undo() == "instruction_removed"
