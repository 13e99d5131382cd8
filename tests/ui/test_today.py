"""Today by real keys, over a store of its own: answers, promises, what is told to many, the agenda, small windows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.services.suite import Services
from desktop.ui.screens.today import TodayScreen
from tests.ui.inline import bring, press, services_at, shell_over

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

MADE = {"owner": "assistant", "created_at": "2026-11-01T09:00:00Z"}
DONE = {**MADE, "done_at": "2026-11-11T09:00:00Z"}
PEOPLE = {
    "Bruni": {
        "interactions": [
            {"id": "i1", "at": "2026-11-12T12:00:00+01:00", "channel": "message", "direction": "in",
             "medium": "whatsapp", "text": "Ci sono novità?"},
        ],
        "tasks": [
            {**MADE, "id": "k1", "title": "Preventivo", "promise": True, "due_at": "2026-11-12T16:00:00Z"},
            {**MADE, "id": "k2", "title": "Listino", "due_at": "2026-11-12T14:30:00Z", "estimate_minutes": 60},
            {**DONE, "id": "k3", "title": "Chiusa venerdì"},
        ],
        "appointments": [
            {"id": "m1", "created_at": "2026-11-01T09:00:00Z", "starts_at": "2026-11-12T15:30:00Z",
             "ends_at": "2026-11-12T16:00:00Z", "title": "Punto"},
        ],
    },
    "Ciro": {
        "interactions": [
            {"id": "i1", "at": "2026-11-12T12:30:00+01:00", "channel": "email", "direction": "in", "text": "Fattura?"},
        ],
        "tasks": [
            {**MADE, "id": "k1", "title": "Foto", "owner": "client", "due_at": "2026-11-10T10:00:00Z"},
            {**DONE, "id": "k3", "title": "Chiusa venerdì"},
        ],
    },
    "Ada": {"tasks": [{**DONE, "id": "k3", "title": "Chiusa venerdì", "told_at": "2026-11-11T10:00:00Z"}]},
}  # fmt: skip


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    with services_at(tmp_path) as made:
        yield made


@pytest.fixture
def today(qtbot: QtBot, services: Services, tmp_path: Path) -> Iterator[TodayScreen]:
    bring(services, tmp_path, PEOPLE)
    with shell_over(qtbot, services) as (shell, _calls):
        screen = shell.screens["today"]
        assert isinstance(screen, TodayScreen)
        qtbot.waitUntil(lambda: screen._board is not None and screen.waiting.list.hasFocus())
        yield screen


def titles(section: object) -> list[str]:
    return [getattr(row, "title", None) or row.name for row in section.list.model_.rows]  # type: ignore[attr-defined]


def test_an_answer_takes_two_keys_from_the_opening(qtbot: QtBot, today: TodayScreen, services: Services):
    assert titles(today.waiting) == ["Bruni", "Ciro"]
    press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: titles(today.waiting) == ["Ciro"])
    assert today.waiting.list.hasFocus()
    assert services.history.undo() == "answer_logged"
    qtbot.waitUntil(lambda: titles(today.waiting) == ["Bruni", "Ciro"])


def test_what_she_wrote_is_kept_with_the_answer_and_esc_goes_back(qtbot: QtBot, today: TodayScreen, services: Services):
    press(qtbot, Qt.Key.Key_Return)
    assert not today.waiting.foot.isVisible()
    press(qtbot, Qt.Key.Key_Escape)
    assert today.waiting.list.hasFocus()
    press(qtbot, Qt.Key.Key_Return)
    focus = QApplication.focusWidget()
    assert focus is today.page.answer.text
    qtbot.keyClicks(focus, "Arriva stasera")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: titles(today.waiting) == ["Ciro"])
    with services.history._work.read() as session:
        from db.queries import interactions

        last = interactions.of_client(session, 1)[-1]
    assert (last.text, last.direction, last.medium) == ("Arriva stasera", "out", "whatsapp")


def test_a_promise_is_kept_with_the_arrows_and_space(qtbot: QtBot, today: TodayScreen):
    qtbot.keyClick(today._shell, Qt.Key.Key_F6)
    today.promises.list.setFocus()
    press(qtbot, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: titles(today.promises) == [])
    qtbot.waitUntil(lambda: "Preventivo" in titles(today.to_tell))


def test_a_promise_gets_another_time_with_one_key_and_words(qtbot: QtBot, today: TodayScreen):
    today.promises.list.setFocus()
    press(qtbot, Qt.Key.Key_S)
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    focus.selectAll()
    qtbot.keyClicks(focus, "monday 11")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: today.promises.list.model_.rows[0].meta == "Bruni · Mon 16 Nov 11:00")


def test_what_is_told_to_many_is_one_row_until_it_is_unfolded(qtbot: QtBot, today: TodayScreen, services: Services):
    (row,) = today.to_tell.list.model_.rows
    assert (row.title, row.meta, row.share) == ("Chiusa venerdì", "1 of 3 told", pytest.approx(1 / 3))
    today.to_tell.list.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert [row.meta.split(" ·")[0] for row in today.to_tell.list.model_.rows] == ["1 of 3 told", "Bruni", "Ciro"]
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: today.to_tell.list.model_.rows[0].meta == "2 of 3 told")
    press(qtbot, Qt.Key.Key_Up)
    press(qtbot, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: titles(today.to_tell) == [])
    assert services.history.undo() == "task_told"
    qtbot.waitUntil(lambda: len(titles(today.to_tell)) == 2)


def test_copy_all_is_a_text_to_paste(today: TodayScreen):
    today.page.copy_all.click()
    assert QGuiApplication.clipboard().text() == "Bruni\n– Chiusa venerdì\n\nCiro\n– Chiusa venerdì"


def test_tasks_due_and_what_to_ask_for(today: TodayScreen):
    assert [(row.title, row.meta) for row in today.tasks.list.model_.rows] == [
        ("Ask for: Foto", "Ciro · 2 days late"), ("Listino", "Bruni · 15:30"),
    ]  # fmt: skip


def test_the_agenda_is_read_with_the_arrows(qtbot: QtBot, today: TodayScreen):
    went: list[tuple[str, object]] = []
    today.wanted.disconnect()
    today.wanted.connect(lambda key, about: went.append((key, about)))
    today.agenda.setFocus()
    assert [(block.title, block.begins, block.ends) for block in today.agenda.blocks()] == [
        ("Listino", 14 * 60 + 30, 15 * 60 + 30), ("Punto", 16 * 60 + 30, 17 * 60),
    ]  # fmt: skip
    assert today.agenda.accessibleDescription() == "14:30, Bruni, Listino"
    press(qtbot, Qt.Key.Key_Down)
    assert today.agenda.accessibleDescription() == "16:30, Bruni, Punto"
    press(qtbot, Qt.Key.Key_Return)
    today.promises.list.setFocus()
    press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    today.waiting.list.setFocus()
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert went == [("client", 1), ("client", 1), ("client", 2)]
    assert today.client_in_hand() == 2


def test_hours_can_be_set_where_nothing_was_promised(qtbot: QtBot, today: TodayScreen, services: Services):
    button = today._hours
    assert not button.isVisible()
    services.interactions.log_for("Dora", channel="other", direction="in")
    qtbot.waitUntil(lambda: titles(today.waiting)[-1:] == ["Dora"])
    today.waiting.list.take(2)
    assert button.isVisible()
    today.waiting.list.take(0)
    assert not button.isVisible()


def test_the_keyboard_stays_on_today_when_the_last_row_has_gone(qtbot: QtBot, today: TodayScreen):
    press(qtbot, Qt.Key.Key_E)
    press(qtbot, Qt.Key.Key_E)
    qtbot.waitUntil(lambda: titles(today.waiting) == [])
    qtbot.waitUntil(lambda: QApplication.focusWidget() is today.promises.list)
    press(qtbot, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is today.to_tell.list)


def test_nobody_waits_says_what_comes_next(qtbot: QtBot, today: TodayScreen, services: Services):
    services.due.answered_elsewhere(services.due.board().waiting)
    qtbot.waitUntil(lambda: titles(today.waiting) == [])
    assert today.waiting._empty._more.text() == "Next deadline: Bruni, by 15:30 today"


@pytest.mark.parametrize("size", [(860, 520), (1000, 620), (1280, 800)])
def test_nothing_stands_outside_the_window(qtbot: QtBot, today: TodayScreen, size: tuple[int, int]):
    today._shell.resize(*size)
    QApplication.processEvents()
    narrow = size[0] < 1000
    assert today.pills.isVisible() is narrow
    for widget in today.findChildren(QWidget):
        if widget.isVisible() and widget.width() > 1 and widget.parentWidget() is not None:
            right = widget.mapTo(today, QPoint(widget.width(), 0)).x()
            assert right <= today.width() + 1, widget
    if narrow:
        assert today.waiting.list.isVisible()
        assert not today.promises.isVisible()
        today.pills._pills[5].click()
        assert today.agenda.isVisible()


def test_several_older_chats_are_answered_elsewhere_at_once(
    qtbot: QtBot, today: TodayScreen, services: Services, tmp_path: Path
):
    for name in ("Elsa", "Fosco", "Gino"):
        chat = tmp_path / f"WhatsApp Chat with {name}.txt"
        chat.write_text(f"20/10/26, 10:00 - Lidia: ciao\n20/10/26, 10:05 - {name}: e il preventivo?\n", "utf-8")
        services.imports.commit(services.imports.preview(chat.name, services.imports.read(chat)))
    qtbot.waitUntil(lambda: len(titles(today.still)) == 3)
    today.still.list.setFocus()
    press(qtbot, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    press(qtbot, Qt.Key.Key_E)
    qtbot.waitUntil(lambda: len(titles(today.still)) == 1)
    assert services.history.undo() == "answered_elsewhere"
    qtbot.waitUntil(lambda: len(titles(today.still)) == 3)


def test_a_failure_keeps_the_rows_and_can_be_tried_again(qtbot: QtBot, today: TodayScreen, services: Services):
    works: list[Callable[[], object]] = []
    today._shell.warn = lambda what, safe, retry=None: works.append(retry)  # type: ignore[method-assign,assignment]
    services.vault.lock()
    today.refresh()
    qtbot.waitUntil(lambda: bool(works))
    assert titles(today.waiting) == ["Bruni", "Ciro"]
    assert works[0] == today.refresh


def test_time_of_her_own_stands_in_the_day_and_is_nobodys_page(qtbot: QtBot, today: TodayScreen, services: Services):
    went: list[tuple[str, object]] = []
    today.wanted.disconnect()
    today.wanted.connect(lambda key, about: went.append((key, about)))
    services.schedules.repeat(None, "Nuoto", datetime(2026, 11, 12, 17), "Europe/Rome", 60, "")  # noqa: DTZ001
    qtbot.waitUntil(lambda: len(today.agenda.blocks()) == 3)
    today.agenda.setFocus()
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Down)
    assert today.agenda.accessibleDescription() == "17:00, Nuoto"
    press(qtbot, Qt.Key.Key_Return)
    assert went == []
