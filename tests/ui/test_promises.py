"""Promises by real keys: made with F8, kept, told, put off; and the record in squares that speak."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.task import Side
from desktop.services.suite import Services
from desktop.ui.kit.entries import EntryRow
from desktop.ui.promise_dialog import PromiseDialog, open_promise
from desktop.ui.screens.client.promises import PromisesPanel
from desktop.ui.screens.client.reliability import ReliabilitySquares
from desktop.ui.screens.client.todo_dialogs import LaterDialog
from tests.services.conftest import MovableClock
from tests.ui.inline import NOW, NOWHERE, press, services_at, shell_over
from tests.ui.panels import asked, choose, panel_of, told, write

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Key = Qt.Key


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock(NOW)


@pytest.fixture
def services(tmp_path: Path, clock: MovableClock) -> Iterator[Services]:
    with services_at(tmp_path, clock) as found:
        yield found


@pytest.fixture
def client(services: Services) -> int:
    return services.clients.add("Bruni", time_zone="Europe/Rome")


def promise(services: Services, client: int, title: str, due: datetime | None) -> int:
    return services.tasks.add(client, title, Side.ASSISTANT, due, promise=True)


@pytest.fixture
def panel(qtbot: QtBot, services: Services, client: int, clock: MovableClock) -> Iterator[PromisesPanel]:
    clock.now = NOW - timedelta(days=1)
    promise(services, client, "Invoice", NOW + timedelta(hours=3, minutes=40))
    promise(services, client, "Lease", NOW - timedelta(minutes=40))
    promise(services, client, "Courier", None)
    clock.now = NOW
    with panel_of(qtbot, services, PromisesPanel, client) as found:
        yield found


def test_what_is_open_with_the_time_that_is_left(panel: PromisesPanel) -> None:
    assert told(panel.list) == [("Courier", "no time set"), ("Lease", "40 min late"), ("Invoice", "3 h 40")]
    icons = [row.icon for row in panel.list.model_.rows if isinstance(row, EntryRow)]
    assert len(set(icons)) == 3, "no two states differ by colour alone"


def test_arrows_and_space_keep_it(qtbot: QtBot, panel: PromisesPanel, services: Services) -> None:
    panel.list.setFocus()
    press(qtbot, Key.Key_Down)
    press(qtbot, Key.Key_Down)
    press(qtbot, Key.Key_Space)
    assert told(panel.list)[-1] == ("Invoice", "kept, tell them")
    assert services.history.can_undo() == "promise_kept"
    choose(panel.list, "Invoice")
    press(qtbot, Key.Key_T)
    assert "Invoice" not in dict(told(panel.list))
    assert [services.history.undo(), services.history.undo()] == ["task_told", "promise_kept"]
    assert ("Invoice", "3 h 40") in told(panel.list)


def test_a_late_one_offers_to_tell_them(qtbot: QtBot, panel: PromisesPanel) -> None:
    choose(panel.list, "Invoice")
    assert [words for words, _, _ in panel.list.choices()][:2] == ["Kept", "Later…"]
    choose(panel.list, "Lease")
    assert [words for words, _, _ in panel.list.choices()][:2] == ["Kept", "Tell them…"]
    press(qtbot, Key.Key_S)
    write(qtbot, asked(panel, LaterDialog).by.edit, "tomorrow 10")
    assert ("Lease", "tomorrow 10:00") in told(panel.list)


def test_delete_removes(qtbot: QtBot, panel: PromisesPanel, services: Services) -> None:
    choose(panel.list, "Courier")
    press(qtbot, Key.Key_Delete)
    assert "Courier" not in dict(told(panel.list))
    assert services.history.undo() == "promise_removed"


def test_a_promise_is_f8_the_words_and_enter(qtbot: QtBot, services: Services, client: int) -> None:
    with shell_over(qtbot, services, first=NOWHERE) as (shell, _calls):
        with qtbot.waitActive(shell):
            shell.activateWindow()
        shell.go("client", client)
        press(qtbot, Key.Key_F8)
        dialog = asked(shell, PromiseDialog)
        assert QApplication.focusWidget() is dialog.what.edit
        assert dialog.whom.currentText() == "Bruni"
        qtbot.keyClicks(dialog.what.edit, "call back tomorrow 10")
        press(qtbot, Key.Key_Return)
        assert not dialog.isVisible()
    (line,) = services.tasks.of_client(client)
    assert (line.title, line.promise) == ("call back", True)
    assert line.due_at == datetime(2026, 11, 13, 9, tzinfo=UTC)
    assert services.history.can_undo() == "promise_made"


@pytest.mark.parametrize(
    "typed, title, due",
    [
        ("call back tomorrow 10", "call back", datetime(2026, 11, 13, 9, tzinfo=UTC)),
        ("richiamo domani alle 10", "richiamo", datetime(2026, 11, 13, 9, tzinfo=UTC)),
        ("oddzwonię jutro o 10", "oddzwonię", datetime(2026, 11, 13, 9, tzinfo=UTC)),
        ("send invoice 44", "send invoice 44", None),
        ("send room 12 the keys", "send room 12 the keys", None),
    ],
)
def test_words_and_time_are_read_apart(
    qtbot: QtBot, panel: PromisesPanel, services: Services, typed: str, title: str, due: datetime | None
) -> None:
    dialog = open_promise(panel._shell, services, panel._calls, panel.client_id)
    dialog.what.edit.insert(typed)
    assert dialog.said() == (title, due)
    dialog.dismiss()


def test_where_nobody_is_in_hand_a_name_in_the_words_says_whom(
    qtbot: QtBot, panel: PromisesPanel, services: Services
) -> None:
    ada = services.clients.add("Ada Neri")
    dialog = open_promise(panel._shell, services, panel._calls, None)
    qtbot.keyClicks(dialog.what.edit, "prices to")
    press(qtbot, Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.below.text() == "Say who it is promised to."
    dialog.what.edit.setFocus()
    qtbot.keyClicks(dialog.what.edit, " ada friday")
    assert dialog.client_id() == ada
    press(qtbot, Key.Key_Return)
    (line,) = services.tasks.of_client(ada)
    assert line.title == "prices to ada"


def test_without_words_it_stays_open(qtbot: QtBot, panel: PromisesPanel, services: Services) -> None:
    dialog: PromiseDialog = open_promise(panel._shell, services, panel._calls, panel.client_id)
    press(qtbot, Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.what.edit.accessibleDescription() == "Say in a few words what it is."
    press(qtbot, Key.Key_Escape)
    assert not dialog.isVisible()


def test_squares_are_stepped_through_and_speak(
    qtbot: QtBot, services: Services, client: int, clock: MovableClock
) -> None:
    clock.now = NOW - timedelta(days=9)
    kept, late = (promise(services, client, name, clock.now + timedelta(days=1)) for name in ("Offer", "Lease"))
    services.tasks.done(kept)
    clock.move(days=2)
    services.tasks.done(late)
    moved = promise(services, client, "Proofs", clock.now + timedelta(days=6))
    services.tasks.later(moved, clock.now + timedelta(days=20))
    clock.now = NOW + timedelta(hours=2)
    with panel_of(qtbot, services, ReliabilitySquares, client) as panel:
        assert panel.squares.accessibleName() == "My reliability with Bruni: 1 kept, 1 late, 1 moved"
        heard: list[str] = []
        panel.squares.stepped.connect(heard.append)
        panel.squares.setFocus()
        for key in (Key.Key_Left, Key.Key_Down, Key.Key_Down, Key.Key_Right):
            press(qtbot, key)
        assert heard == [
            "Wed 11 Nov, moved: Proofs", "Wed 4 Nov, late: Lease", "Wed 4 Nov, kept: Offer", "Wed 4 Nov, kept: Offer",
            "Wed 11 Nov, moved: Proofs",
        ]  # fmt: skip
        assert panel.spoken.text() == heard[-1]


def test_a_record_that_is_empty_says_so(qtbot: QtBot, services: Services, client: int) -> None:
    with panel_of(qtbot, services, ReliabilitySquares, client) as panel:
        assert not panel.squares.isVisible()
        assert panel.nothing.text() == "No promise has come due yet."
