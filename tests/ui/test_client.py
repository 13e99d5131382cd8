"""The client's page by real keys: who it is, everything that happened, found, and kept in place."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop.domain.task import Side
from desktop.ui.counted import COUNTED
from desktop.ui.kit.dialog import open_in
from desktop.ui.screens.client.screen import ClientScreen
from desktop.ui.screens.client.todo_dialogs import TodoDialog
from desktop.ui.shell import Shell
from tests.ui.client_page import Told, active, at, choose, opened, rows, settle, told_at
from tests.ui.inline import NOW, bring, press

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


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


def test_everything_by_contact_the_newest_first(page: ClientScreen) -> None:
    # What a text seems to say comes last, and is the matter of other tests.
    assert [(title, time, meta.partition(" · text says: ")[0]) for title, time, meta in rows(page)] == [
        ("Novità sulla fattura?", "12:15", f"Message · {COUNTED.messages(2)} · due 17:15"),
        ("Sì", "09:05", "Message · answered in 5 min"),
        ("Scusi, è pronta?", "21:52", "Message · outside hours"),
        ("Call, 12 min: data fattura", "16:10", "Answered in 15 min"),
        ("Missed call", "15:55", "Called back in 15 min"),
        ("Eccolo", "10:35", "Mail · answered in 35 min"),
        ("Listino nuovo?", "10:00", "Mail"),
    ]
    view = page.timeline.view
    days = [view._day_words(day) for _place, day in view.model_.heads]
    assert days == ["Today", "Wednesday 11", "Tuesday 10"]
    assert page.timeline.count.text() == "7 since November 2026"


def test_when_and_from_whom_are_heard_first(page: ClientScreen) -> None:
    model = page.timeline.view.model_
    heard = [str(model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole)) for row in (0, 1)]
    assert heard == [
        f"Today 12:15, from Bruni, Message, {COUNTED.messages(2)}, due 17:15, "
        "read from the text: asks for news?, Novità sulla fattura?",
        "Today 09:05, to Bruni, Message, answered in 5 min, Sì",
    ]


def test_the_head_says_who_it_is_and_the_strip_what_was_agreed(page: ClientScreen, told: Told) -> None:
    assert page.head.name.text() == "Bruni"
    assert page.head.line.text() == "client since November 2026 · writes in Italian · their time 13:20"
    assert page.agreement.accessibleName().startswith("Agreement: Mon–Fri 9–13, 14–18 · ")
    assert page.agreement.accessibleName().endswith("Agreed 10 Nov")
    (card,) = (told.services.clients.card(told.bruni),)
    told.services.clients.add_person(told.bruni, card.client.people[0])
    assert page.client_in_hand() == told.bruni


def test_the_keyboard_is_on_the_history_at_once(page: ClientScreen) -> None:
    assert page.timeline.view.hasFocus()
    assert page.timeline.view.selected() == page.timeline.view.model_.keys[0]


def test_what_was_said_is_found_and_escape_leads_back(qtbot: QtBot, page: ClientScreen) -> None:
    choose(page, 0)
    qtbot.keyClick(page, Key.Key_F, CONTROL)
    assert page.timeline.search.hasFocus()
    qtbot.keyClicks(page.timeline.search, "LA 44")
    qtbot.waitUntil(lambda: page.timeline.count.text() == COUNTED.contacts_found(1))
    assert [row[0] for row in rows(page)] == ["La 44"], "the line that was sought speaks for its contact"
    press(qtbot, Key.Key_Down)
    assert page.timeline.view.hasFocus()
    page.timeline.look_for()
    press(qtbot, Key.Key_Escape)
    qtbot.waitUntil(lambda: len(rows(page)) == 7)
    assert page.timeline.view.hasFocus()
    assert not page.timeline.search.isVisible()


def test_one_channel_and_all_again(page: ClientScreen) -> None:
    page.timeline._offer_channels()
    (menu,) = page.timeline.findChildren(QMenu)
    assert [action.text() for action in menu.actions()] == ["All channels", "Call", "Mail", "Message"]
    menu.actions()[2].trigger()
    menu.close()
    assert [row[0] for row in rows(page)] == ["Eccolo", "Listino nuovo?"]
    assert (page.timeline.channels.text(), page.timeline.count.text()) == ("Mail", COUNTED.contacts_found(2))
    page.timeline.choose_channel(None)
    assert len(rows(page)) == 7


def test_an_instruction_shows_the_line_it_was_said_in_whatever_was_looked_for(page: ClientScreen, told: Told) -> None:
    page.timeline.choose_channel(None)
    page.timeline.search.setText("eccolo")
    page.timeline.refresh()
    assert len(rows(page)) == 1
    page.show_line(told.ids[5])
    settle()
    assert page.timeline.view.selected() == told.ids[4], "the contact in which it stands"


def test_a_line_can_be_asked_for_from_elsewhere(shell: Shell, told: Told) -> None:
    shell.go("client", (told.bruni, told.ids[1]))
    settle()
    page = shell.screens["client"]
    assert isinstance(page, ClientScreen)
    assert page.timeline.view.selected() == told.ids[1]


def test_a_todo_or_an_appointment_can_be_asked_for_from_elsewhere(shell: Shell, told: Told) -> None:
    act = told.services.tasks
    for number in range(12):
        act.add(told.bruni, f"Photo {number}", Side.CLIENT)
    task = act.add(told.bruni, "Logo", Side.CLIENT)
    met = told.services.schedules.add(told.bruni, "Listino", at("2026-11-20T10:00"))
    for what, id_ in (("tasks", task), ("appointments", met)):
        shell.go("client", (told.bruni, id_, what))
        settle()
        page = shell.screens["client"]
        assert isinstance(page, ClientScreen)
        rows_ = page.todos.list if what == "tasks" else page.appointments.list
        assert rows_.hasFocus()
        assert rows_.selected() == [id_]
        row = rows_.visualRect(rows_.currentIndex())
        seen = rows_.viewport().visibleRegion().boundingRect()
        assert seen.contains(row), "the page is scrolled to it"


def test_what_is_over_is_opened_where_it_is_asked_for(shell: Shell, told: Told, tmp_path: Path) -> None:
    logo = {"id": "t1", "title": "Logo", "owner": "client"}
    logo |= {"created_at": "2026-10-26T10:00:00+01:00", "done_at": "2026-11-02T10:00:00+01:00"}
    bring(told.services, tmp_path, {"Zeno": {"tasks": [logo]}})
    zeno = told.services.clients.named("Zeno").id
    (task,) = told.services.tasks.of_client(zeno)
    shell.go("client", (zeno, task.id, "tasks"))
    settle()
    dialog = open_in(shell)
    assert isinstance(dialog, TodoDialog)
    assert dialog.what.text() == "Logo"


def test_f2_edits_the_todo_in_hand_and_else_the_client(qtbot: QtBot, page: ClientScreen, told: Told) -> None:
    task = told.services.tasks.add(told.bruni, "Logo", Side.CLIENT)
    page.todos.seek(task)
    settle()
    press(qtbot, Qt.Key.Key_F2)
    dialog = open_in(page)
    assert isinstance(dialog, TodoDialog)
    assert dialog.what.text() == "Logo"
    press(qtbot, Qt.Key.Key_Escape)
    page.timeline.view.setFocus()
    press(qtbot, Qt.Key.Key_F2)
    found = open_in(page)
    assert found is not None
    assert not isinstance(found, TodoDialog)


def test_in_the_smallest_window_at_twice_the_size_there_is_room_for_a_line(shell: Shell, page: ClientScreen) -> None:
    shell.setMinimumSize(1, 1)
    shell.resize(430, 260)
    settle()
    head = page.head
    assert [one.isVisible() for one in (head.disc, head.line, head.people, page.agreement)] == [False] * 4
    buttons = [one for one in (head.log, head.more, head.pin) if one.isVisible()]
    assert len(buttons) == 3
    assert all(one.width() >= one.sizeHint().width() for one in buttons)
    assert page.timeline.view.height() > 0
    shell.resize(1280, 800)
    settle()
    assert head.disc.isVisible()
    assert page.agreement.isVisible()


def test_a_new_line_comes_by_itself_and_the_selection_stays(page: ClientScreen, told: Told) -> None:
    choose(page, 2)
    key = page.timeline.view.selected()
    told.services.interactions.log_for("Bruni", at=NOW, channel="email", direction="in", text="ancora io")
    assert rows(page)[0][0] == "ancora io"
    assert page.timeline.view.selected() == key


def test_coming_back_to_a_client_finds_the_row_that_was_selected(shell: Shell, page: ClientScreen, told: Told) -> None:
    choose(page, 3)
    key = page.timeline.view.selected()
    opened(shell, told.sole)
    assert rows(page) == []
    opened(shell, told.bruni)
    assert page.timeline.view.selected() == key
    shell.go("clients")
    shell.go("client", told.bruni)
    settle()
    assert (page.timeline.view.selected(), page.timeline.view.hasFocus()) == (key, True)


def test_a_client_without_a_word_invites_the_first_contact(shell: Shell, told: Told) -> None:
    page = opened(shell, told.sole)
    assert page.timeline.nothing.text() == "The first contact goes here."
    assert page.timeline.log.isVisible()
    assert not page.timeline.finder.isVisible()
    told.services.interactions.log_for("Sole", channel="call", direction="in")
    assert [row[0] for row in rows(page)] == ["Call"]
    assert not page.timeline.log.isVisible()


def test_what_the_store_cannot_give_keeps_its_time_and_says_so(
    qtbot: QtBot, shell: Shell, told: Told, tmp_path: Path
) -> None:
    start = at("2026-10-01T10:00")
    lines = [
        {
            "id": f"l{n}",
            "at": (start + timedelta(hours=n)).isoformat(),
            "channel": "email",
            "direction": "in",
            "text": "x",
        }
        for n in range(150)
    ]
    bring(told.services, tmp_path, {"Many": {"interactions": lines}})
    page = opened(shell, told.services.clients.named("Many").id)
    told.services.vault.lock()
    page.timeline.view.setFocus()
    press(qtbot, Key.Key_End)
    settle()
    entry = page.timeline.view.entry()
    assert entry is not None
    assert (entry.title, entry.time) == ("This entry could not be read", "11:00")


def test_pinned_by_its_button(page: ClientScreen, told: Told) -> None:
    page.head.pin.click()
    assert [line.pinned for line in told.services.clients.lines()] == [True, False]
    assert page.head.pin.accessibleName() == "Unpin"
    page.head.pin.click()
    assert [line.pinned for line in told.services.clients.lines()] == [False, False]


def test_what_cannot_be_taken_back_stands_apart_at_the_end_of_the_menu(page: ClientScreen) -> None:
    page.head.more.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    *_, before, last = menu.actions()
    assert (before.isSeparator(), last.text()) == (True, "Erase this client…")
    menu.close()


def test_a_client_who_is_taken_back_has_no_page(shell: Shell, told: Told) -> None:
    new = told.services.clients.add("Ciro")
    opened(shell, new)
    told.services.history.undo()
    settle()
    assert shell.here() is shell.screens["clients"]


def test_who_has_gone_elsewhere_is_not_brought_back_from_there(shell: Shell, told: Told) -> None:
    new = told.services.clients.add("Ciro")
    opened(shell, new)
    told.services.history.undo()
    elsewhere = shell.go("insights")
    settle()
    assert shell.here() is elsewhere


def test_f6_goes_through_the_panes(qtbot: QtBot, shell: Shell, page: ClientScreen) -> None:
    seen = []
    for _ in range(len(page.panes()) + 1):
        shell.next_pane(1)
        seen.append(QApplication.focusWidget())
    assert {page.timeline.view, page.agreement, page.head.log} <= set(seen)
    assert len(set(seen)) == len(seen)


def test_where_there_is_little_room_one_part_is_shown(shell: Shell, page: ClientScreen) -> None:
    shell.resize(860, 520)
    settle()
    assert page.page.pills.isVisible()
    assert page.timeline.isVisible()
    assert not page.todos.isVisible()
    page._todo("fattura")
    settle()
    assert page.todos.isVisible()
    assert not page.timeline.isVisible()
    shell.resize(1280, 800)
    settle()
    assert page.todos.isVisible()
    assert page.timeline.isVisible()


def test_every_control_has_a_name(page: ClientScreen) -> None:
    for control in (*page.panes(), page.head.more, page.head.people, page.head.pin, page.timeline.channels):
        assert control.accessibleName() or getattr(control, "text", str)(), control


def test_enter_on_the_agreement_opens_it(qtbot: QtBot, page: ClientScreen) -> None:
    wanted: list[tuple[str, object]] = []
    page.wanted.disconnect()
    page.wanted.connect(lambda key, about: wanted.append((key, about)))
    page.agreement.setFocus()
    press(qtbot, Key.Key_Space)
    press(qtbot, Key.Key_Return)
    assert wanted == [("agreement", page.client_id)] * 2
