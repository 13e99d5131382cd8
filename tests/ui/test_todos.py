"""To-dos by real keys: whose, by list, in words; ticked, told, put off, changed, added in one line."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.domain.task import Side
from desktop.services.suite import Services
from desktop.ui.screens.client.todo_dialogs import LaterDialog, ListsDialog, TodoDialog
from desktop.ui.screens.client.todos import TodosPanel
from tests.ui.inline import NOW, press, services_at
from tests.ui.panels import asked, choose, panel_of, told, write

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
ROME = ZoneInfo("Europe/Rome")
MINE, THEIRS = Side.ASSISTANT, Side.CLIENT
Key = Qt.Key


class Made:
    """A client with to-dos on both sides."""

    def __init__(self, services: Services) -> None:
        self.services = services
        self.client = services.clients.add("Bruni", time_zone="Europe/Rome")
        act = services.tasks
        shared = act.add_list(self.client, "Autumn", shared=True)
        self.offer = act.add(self.client, "Offer", MINE, NOW + timedelta(hours=3))
        self.proofs = act.add(self.client, "Proofs", MINE, NOW + timedelta(days=4), list=shared)
        self.photo = act.add(self.client, "Photo", THEIRS, NOW - timedelta(days=3))
        act.add(self.client, "A promise", MINE, promise=True)

    def task(self, title: str) -> tuple[datetime | None, bool, bool]:
        """When it is due, whether it is done, and told."""
        (line,) = (line for line in self.services.tasks.of_client(self.client) if line.title == title)
        return line.due_at, line.done_at is not None, line.told_at is not None


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Made]:
    with services_at(tmp_path) as services:
        yield Made(services)


@pytest.fixture
def panel(qtbot: QtBot, made: Made) -> Iterator[TodosPanel]:
    with panel_of(qtbot, made.services, TodosPanel, made.client) as found:
        yield found


def test_both_sides_by_list_with_their_time_in_words(panel: TodosPanel) -> None:
    assert told(panel.list) == [
        ("[Mine]", "2 open"), ("Offer", "today 17:20"), ("[Autumn]", "shared"), ("Proofs", "Mon 16"),
        ("[Bruni’s]", "1 open"), ("Photo", "3 days late"),
    ]  # fmt: skip


def test_a_tick_is_done_and_waits_to_be_told(qtbot: QtBot, panel: TodosPanel, made: Made) -> None:
    choose(panel.list, "Offer")
    press(qtbot, Key.Key_Space)
    assert ("Offer", "done, tell them") in told(panel.list)
    assert made.task("Offer")[1:] == (True, False)
    choose(panel.list, "Offer")
    press(qtbot, Key.Key_T)
    assert ("Offer", "told") in told(panel.list)
    assert made.task("Offer")[1:] == (True, True)
    choose(panel.list, "Offer")
    press(qtbot, Key.Key_Space)
    assert made.task("Offer")[1:] == (False, False)


def test_d_is_done_and_t_means_nothing_before(qtbot: QtBot, panel: TodosPanel, made: Made) -> None:
    choose(panel.list, "Photo")
    press(qtbot, Key.Key_T)
    assert made.task("Photo")[1:] == (False, False)
    press(qtbot, Key.Key_D)
    assert made.task("Photo")[1:] == (True, False)
    assert ("Photo", "done") in told(panel.list)


def test_later_reads_a_time_in_words(qtbot: QtBot, panel: TodosPanel, made: Made) -> None:
    choose(panel.list, "Offer")
    press(qtbot, Key.Key_S)
    dialog = asked(panel, LaterDialog)
    write(qtbot, dialog.by.edit, "tomorrow 10")
    assert made.task("Offer")[0] == NOW.replace(day=13, hour=9, minute=0)
    assert ("Offer", "tomorrow") in told(panel.list)
    assert made.services.history.can_undo() == "task_moved"


@pytest.mark.parametrize(
    "title, key, day, hour, minute",
    [
        ("Proofs", Key.Key_5, 13, 14, 20),
        ("Offer", Key.Key_4, 12, 17, 20),
        # At this time of day Thursday is over: the next one.
        ("Photo", Key.Key_4, 19, 14, 20),
        ("Photo", Key.Key_7, 15, 14, 20),
        ("No time", Key.Key_5, 13, 18, 0),
        ("No time", Key.Key_6, 14, 18, 0),
    ],
)
def test_a_digit_places_it_on_a_day(
    qtbot: QtBot, panel: TodosPanel, made: Made, title: str, key: Key, day: int, hour: int, minute: int
) -> None:
    made.services.tasks.add(made.client, "No time", MINE)
    choose(panel.list, title)
    press(qtbot, key)
    due = made.task(title)[0]
    assert due is not None
    assert due.astimezone(ROME) == datetime(2026, 11, day, hour, minute, tzinfo=ROME)


def test_what_is_no_time_stays_with_a_sentence(qtbot: QtBot, panel: TodosPanel, made: Made) -> None:
    choose(panel.list, "Offer")
    press(qtbot, Key.Key_S)
    dialog = asked(panel, LaterDialog)
    write(qtbot, dialog.by.edit, "next blue moon")
    assert dialog.by.text() == "next blue moon"
    assert "No time recognised" in dialog.by.edit.accessibleDescription()
    assert made.task("Offer")[0] == NOW + timedelta(hours=3)
    press(qtbot, Key.Key_Escape)
    assert panel.list.hasFocus()


def test_up_and_down_move_by_a_day_on_the_wall(qtbot: QtBot, panel: TodosPanel, made: Made) -> None:
    choose(panel.list, "Offer")
    press(qtbot, Key.Key_S)
    dialog = asked(panel, LaterDialog)
    for key in (Key.Key_Up, Key.Key_Up, Key.Key_Down):
        press(qtbot, key)
    assert dialog.by.text() == "Fri 13 November, 17:20"
    press(qtbot, Key.Key_Return)
    assert made.task("Offer")[0] == NOW + timedelta(days=1, hours=3)


def test_enter_opens_all_of_it(qtbot: QtBot, panel: TodosPanel, made: Made) -> None:
    choose(panel.list, "Photo")
    press(qtbot, Key.Key_Return)
    dialog = asked(panel, TodoDialog)
    assert (dialog.what.text(), dialog.owner.currentText()) == ("Photo", "Bruni’s")
    dialog.again.setCurrentIndex(dialog.again.findData("FREQ=WEEKLY"))
    write(qtbot, dialog.what.edit, "Photos")
    assert ("Photos", "3 days late") in told(panel.list)
    (line,) = (line for line in made.services.tasks.of_client(made.client) if line.title == "Photos")
    assert line.rrule == "FREQ=WEEKLY"
    assert made.services.history.can_undo() == "task_changed"


def test_tab_goes_through_the_fields_and_then_to_the_buttons(qtbot: QtBot, panel: TodosPanel) -> None:
    choose(panel.list, "Photo")
    press(qtbot, Key.Key_Return)
    dialog = asked(panel, TodoDialog)
    assert dialog.what.edit.hasFocus()
    for stop in (dialog.by.edit, dialog.owner, dialog.list, dialog.again, dialog.takes, dialog.more):
        press(qtbot, Key.Key_Tab)
        assert stop.hasFocus()
    press(qtbot, Key.Key_Tab)
    press(qtbot, Key.Key_Tab)
    assert dialog.save.hasFocus()


def test_what_is_wrong_is_said_beside_its_field(qtbot: QtBot, panel: TodosPanel) -> None:
    choose(panel.list, "Proofs")
    press(qtbot, Key.Key_Return)
    dialog = asked(panel, TodoDialog)
    dialog.again.setCurrentIndex(dialog.again.findData("FREQ=WEEKLY"))
    dialog.by.edit.selectAll()
    qtbot.keyClick(dialog.by.edit, Key.Key_Delete)
    write(qtbot, dialog.what.edit, "  ")
    assert dialog.isVisible()
    assert dialog.what.edit.accessibleDescription() == "Say in a few words what it is."
    assert dialog.by.edit.accessibleDescription() == "What repeats needs a first time."


def test_delete_removes_and_can_be_taken_back(qtbot: QtBot, panel: TodosPanel, made: Made) -> None:
    choose(panel.list, "Photo")
    press(qtbot, Key.Key_Delete)
    assert "Photo" not in dict(told(panel.list))
    made.services.history.undo()
    assert ("Photo", "3 days late") in told(panel.list)


def test_a_new_one_in_one_line_with_its_day(qtbot: QtBot, panel: TodosPanel, made: Made) -> None:
    write(qtbot, panel.line, "Invoice 44", enter=False)
    assert not panel.below.isVisible()
    write(qtbot, panel.line, "choose a font, tomorrow 10", enter=False)
    assert panel.below.text() == "choose a font · Fri 13 November, 10:00"
    press(qtbot, Key.Key_Return)
    assert made.task("choose a font")[0] == NOW.replace(day=13, hour=9, minute=0)
    assert panel.line.text() == ""
    assert not panel.line.isUndoAvailable()  # or Ctrl+Z would bring the words back, not take the to-do away
    qtbot.keyClick(panel.line, Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    write(qtbot, panel.line, "Invoice 44")
    assert told(panel.list)[-1] == ("Invoice 44", "")
    assert made.task("Invoice 44")[0] is None


def test_what_could_not_be_kept_comes_back_into_the_line(
    qtbot: QtBot, panel: TodosPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[BaseException] = []
    monkeypatch.setattr(panel._calls, "fail", shown.append)
    write(qtbot, panel.line, "", enter=False)
    panel.line.setText("x" * 501)
    qtbot.keyClick(panel.line, Key.Key_Return)
    assert panel.line.text() == "x" * 501
    assert len(shown) == 1


def test_came_back_with_mistakes_is_open_again(qtbot: QtBot, panel: TodosPanel, made: Made) -> None:
    choose(panel.list, "Photo")
    press(qtbot, Key.Key_Space)
    choose(panel.list, "Photo")
    press(qtbot, Key.Key_B)
    assert made.task("Photo")[1] is False
    assert made.services.history.can_undo() == "task_returned"


def test_headings_are_passed_over_and_entries_say_whose_they_are(qtbot: QtBot, panel: TodosPanel) -> None:
    panel.list.setFocus()
    spoken = []
    for _ in range(3):
        spoken.append(panel.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))
        press(qtbot, Key.Key_Down)
    assert spoken == ["mine, today 17:20, Offer", "mine, Mon 16, Proofs", "Bruni, 3 days late, Photo"]


def test_lists_are_shared_renamed_and_removed(qtbot: QtBot, panel: TodosPanel, made: Made) -> None:
    panel.add.click()
    dialog = asked(panel, ListsDialog)
    choose(dialog.list, "Autumn")
    press(qtbot, Key.Key_Space)
    assert told(dialog.list) == [("Autumn", "private")]
    press(qtbot, Key.Key_Return)
    write(qtbot, dialog.name.edit, "Winter")
    write(qtbot, dialog.name.edit, "Spring")
    assert told(dialog.list) == [("Winter", "private"), ("Spring", "private")]
    choose(dialog.list, "Spring")
    press(qtbot, Key.Key_Delete)
    assert told(dialog.list) == [("Winter", "private")]
    assert ("[Winter]", "private") in told(panel.list)
    steps = [made.services.history.undo() for _ in range(4)]
    assert steps == ["list_removed", "list_added", "list_renamed", "list_kept_private"]


def test_nothing_is_good_news(qtbot: QtBot, tmp_path: Path) -> None:
    with services_at(tmp_path) as services:
        client = services.clients.add("Ada")
        with panel_of(qtbot, services, TodosPanel, client) as panel:
            assert panel.nothing.isVisible()
            assert panel.nothing.text() == "Nothing open on either side."


def test_an_answer_about_somebody_else_is_dropped(panel: TodosPanel, made: Made) -> None:
    panel.client_id = made.services.clients.add("Ada")
    panel._ask(lambda client: client, lambda _found: panel.hide())
    assert not panel.isVisible()
    panel.show()
    other = panel.client_id
    panel._ask(lambda _client: setattr(panel, "client_id", other + 1), lambda _found: panel.hide())
    assert panel.isVisible()
