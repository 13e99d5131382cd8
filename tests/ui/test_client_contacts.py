"""What is done with a contact by real keys: answered, settled, tagged, corrected, removed, made something of."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop.domain.interaction import Tag
from desktop.ui.counted import COUNTED
from desktop.ui.kit.dialog import open_in
from desktop.ui.screens.client.entry_dialog import EntryDialog
from desktop.ui.screens.client.instructions import InstructionDialog
from desktop.ui.screens.client.line_form import LineForm
from desktop.ui.screens.client.screen import ClientScreen
from desktop.ui.shell import Shell
from tests.ui.client_page import Told, active, at, choose, opened, rows, settle, told_at
from tests.ui.inline import NOW, press
from tests.ui.panels import asked, write

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Key = Qt.Key


@pytest.fixture
def told(tmp_path: Path) -> Iterator[Told]:
    with told_at(tmp_path) as found:
        yield found


@pytest.fixture
def shell(qtbot: QtBot, told: Told) -> Iterator[Shell]:
    with active(qtbot, told) as found:
        yield found


@pytest.fixture
def page(shell: Shell, told: Told) -> ClientScreen:
    return opened(shell, told.bruni)


def test_enter_twice_logs_the_answer(qtbot: QtBot, page: ClientScreen, told: Told) -> None:
    choose(page, 0)
    press(qtbot, Key.Key_Return)
    press(qtbot, Key.Key_Return)
    assert rows(page)[0] == ("Nothing written", "14:20", "Message · answered in 1 h 05")
    assert told.services.due.board().waiting == ()
    assert told.services.history.undo() == "answer_logged"
    assert rows(page)[0][0] == "Novità sulla fattura?"


def test_what_was_answered_is_kept_with_it(qtbot: QtBot, page: ClientScreen) -> None:
    choose(page, 0)
    press(qtbot, Key.Key_Return)
    qtbot.keyClicks(QApplication.focusWidget(), "domani")
    press(qtbot, Key.Key_Return)
    assert rows(page)[0][0] == "domani"


@pytest.mark.parametrize(
    ("key", "says", "step"),
    [
        (Key.Key_A, "", "answer_logged"),
        (Key.Key_N, " · no answer needed", "no_answer_needed"),
        (Key.Key_E, " · answered elsewhere", "answered_elsewhere"),
    ],
)
def test_one_key_settles_what_waits(
    qtbot: QtBot, page: ClientScreen, told: Told, key: Qt.Key, says: str, step: str
) -> None:
    choose(page, 0)
    press(qtbot, key)
    (meta,) = [meta for title, _time, meta in rows(page) if title == "Novità sulla fattura?"]
    assert meta == f"Message · {COUNTED.messages(2)}{says} · text says: asks for news?"
    assert told.services.history.can_undo() == step


def test_a_letter_means_nothing_where_nothing_waits(qtbot: QtBot, page: ClientScreen, told: Told) -> None:
    choose(page, 1)
    before = told.services.history.can_undo()
    for key in (Key.Key_N, Key.Key_E, Key.Key_A, Key.Key_I):
        press(qtbot, key)
    assert told.services.history.can_undo() == before
    assert open_in(page) is None


def test_t_and_a_number_tag(qtbot: QtBot, page: ClientScreen, told: Told) -> None:
    choose(page, 0)
    press(qtbot, Key.Key_T)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    qtbot.keyClick(menu, Key.Key_1)
    assert rows(page)[0][2].endswith("due 17:15 · asks for news")
    qtbot.keyClick(page.timeline.view, Key.Key_T)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    qtbot.keyClick(menu, Key.Key_1)
    assert rows(page)[0][2].endswith("due 17:15 · text says: asks for news?")
    assert told.services.interactions.lines([told.ids[4]])[0].tags == frozenset()


def test_delete_takes_the_contact_and_undo_brings_it_back(qtbot: QtBot, page: ClientScreen, told: Told) -> None:
    choose(page, 0)
    press(qtbot, Key.Key_Delete)
    assert len(rows(page)) == 6
    assert page.timeline.view.selected() == page.timeline.view.model_.keys[0], "the next one moved up"
    told.services.history.undo()
    assert len(rows(page)) == 7


def test_a_line_is_corrected_and_what_is_wrong_stays_beside_its_field(
    qtbot: QtBot, page: ClientScreen, told: Told
) -> None:
    choose(page, 0)
    press(qtbot, Key.Key_Return)
    dialog = asked(page, EntryDialog)
    assert len(dialog.edits) == 2, "one for each line of the contact"
    dialog.edits[1].click()
    form = asked(page, LineForm)
    form.text.setPlainText("La 45")
    write(qtbot, form.day.edit, "31/2/2026")
    assert form.day.edit.accessibleDescription() == "Write the day as in 12/11/2026."
    assert form.isVisible()
    write(qtbot, form.day.edit, "12/11/2026", enter=False)
    form.tags[Tag.THANKS].click()
    write(qtbot, form.time.edit, "12:17")
    line = told.services.interactions.lines([told.ids[5]])[0]
    assert (line.text, line.at, line.tags) == ("La 45", at("2026-11-12T12:17"), {"thanks"})
    assert told.services.history.undo() == "interaction_corrected"
    assert told.services.interactions.lines([told.ids[5]])[0].text == "La 44"


def test_a_time_that_was_not_touched_keeps_its_seconds(qtbot: QtBot, page: ClientScreen, told: Told) -> None:
    precise = told.services.interactions.log_for(
        "Bruni", at=NOW - timedelta(minutes=3, seconds=7), channel="email", direction="out", text="ok"
    )
    settle()
    choose(page, 0)
    press(qtbot, Key.Key_Return)
    asked(page, EntryDialog).edits[0].click()
    form = asked(page, LineForm)
    form.text.setPlainText("va bene")
    form.save.click()
    line = told.services.interactions.lines([precise.id])[0]
    assert (line.text, line.at) == ("va bene", precise.at)


def test_what_was_said_becomes_an_instruction_a_to_do_or_a_promise(
    qtbot: QtBot, page: ClientScreen, told: Told
) -> None:
    choose(page, 0)
    press(qtbot, Key.Key_I)
    assert asked(page, InstructionDialog).text.text() == "Novità sulla fattura?"
    press(qtbot, Key.Key_Return)
    (held,) = told.services.instructions.of_client(told.bruni)
    assert (held.text, held.interaction_id) == ("Novità sulla fattura?", told.ids[4])
    choose(page, 0)
    press(qtbot, Key.Key_L)
    assert page.todos.line.hasFocus()
    assert page.todos.line.text() == "Novità sulla fattura?"
    choose(page, 0)
    press(qtbot, Key.Key_P)
    write(qtbot, QApplication.focusWidget(), "manda la fattura domani 10")  # type: ignore[arg-type]
    (promise,) = told.services.promises.of_client(told.bruni).open
    assert (promise.title, promise.due) == ("manda la fattura", at("2026-11-13T10:00"))
