"""The agreement screen as she uses it: painted, begun from a preset, saved, undone, sent as a page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from desktop.app.lane import Lane
from desktop.app.wiring import wire
from desktop.domain.agreement import Agreement
from desktop.domain.errors import Problem
from desktop.domain.interaction import Channel
from desktop.domain.rules import BusinessDays, ContactTime, SameDay
from desktop.domain.week_painting import STARTS
from desktop.system.paths import Paths
from desktop.ui import words
from desktop.ui.catalogue import SCREENS
from desktop.ui.kit import theme
from desktop.ui.kit.calls import Bridge, Calls
from desktop.ui.kit.dialog import open_in
from desktop.ui.screens.agreement.answers import StillBox
from desktop.ui.screens.agreement.screen import AgreementScreen
from desktop.ui.shell import Shell
from desktop.ui.undoing import Undoing
from tests.patience import answered
from tests.ui.inline import KEY_FILE, NOWHERE, put_store

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

T = TypeVar("T")
NOW = datetime(2026, 11, 12, 13, 20, tzinfo=UTC)
TODAY = date(2026, 11, 12)
Key, Held = Qt.Key, Qt.KeyboardModifier


class Desk:
    """A window on the agreement of one client, over a store of its own."""

    def __init__(self, bot: QtBot, folder: Path) -> None:
        self.bot, self.failed = bot, []
        self.lane, self.pool = Lane(), ThreadPoolExecutor(max_workers=1)
        self.calls = Calls(self.lane, self.pool, self.failed.append)
        put_store(folder)
        self.services = self.ask(lambda: wire(Paths(folder, folder), lambda: NOW))
        self.ask(lambda: self.services.vault.unlock_key(KEY_FILE))
        self.client = self.ask(lambda: self.services.clients.add("Officina Bruni", "it", "Europe/Rome"))
        self.shell = Shell((NOWHERE, *SCREENS), lambda: NOW)
        self.bridge = Bridge()
        self.bridge.changed.connect(lambda changed: self.shell.on_changed(frozenset(changed.nouns())))
        self.services.bus.listen(self.bridge.publish)
        self.shell.resize(1280, 800)
        self.shell.furnish(self.services, self.calls)
        with bot.waitExposed(self.shell):
            self.shell.show()
        found = self.shell.go("agreement", self.client)
        assert isinstance(found, AgreementScreen)
        self.screen = found
        self.grid = found.hours.grid
        bot.waitUntil(lambda: found.draft() is not None)

    def ask(self, call: Callable[[], T]) -> T:
        return self.lane.submit(call).result()

    def versions(self) -> tuple[Agreement, ...]:
        return self.ask(lambda: self.services.agreements.of_client(self.client))

    def draft(self) -> Agreement:
        draft = self.screen.draft()
        assert draft is not None
        return draft.now

    def keys(self, *keys: Qt.Key, held: Qt.KeyboardModifier = Held.NoModifier) -> None:
        for key in keys:
            self.bot.keyClick(self.grid, key, held)

    def saved(self, count: int) -> tuple[Agreement, ...]:
        self.bot.waitUntil(lambda: len(self.versions()) == count and not self.screen.from_day.unsaved.isVisible())
        return self.versions()

    def close(self) -> None:
        self.calls.close()
        self.shell.hide()
        self.shell.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.ask(self.services.close)
        self.lane.shutdown()
        self.pool.shutdown()
        assert self.failed == []


@pytest.fixture
def desk(qtbot: QtBot, data_dir: Path) -> Iterator[Desk]:
    made = Desk(qtbot, data_dir)
    yield made
    made.close()


def test_it_begins_with_the_latest_version_as_of_today(desk: Desk):
    assert desk.draft() == desk.versions()[-1]
    assert desk.grid.hasFocus()
    assert not desk.screen.from_day.unsaved.isVisible()
    assert not desk.screen.save.isEnabled()


def test_painted_saved_with_two_keys_and_taken_back_in_one_step(desk: Desk):
    (old,) = desk.versions()
    desk.keys(*[Key.Key_Right] * 4, *[Key.Key_Down] * 10)
    desk.keys(*[Key.Key_Down] * 7, held=Held.ShiftModifier)
    desk.keys(Key.Key_Delete)
    assert desk.draft().calendar.week == STARTS["short_friday"]
    assert desk.screen.from_day.unsaved.isVisible()
    desk.bot.keyClick(desk.grid, Key.Key_Return, Held.ControlModifier)
    (new,) = desk.saved(1)  # it begins on the same day
    assert new.calendar.week == STARTS["short_friday"]
    assert desk.ask(desk.services.history.undo) == "agreement_changed"
    assert desk.versions() == (old,)
    desk.bot.waitUntil(lambda: desk.draft() == old)


def test_undo_takes_back_what_is_painted_before_anything_that_was_saved(desk: Desk):
    undoing = Undoing(desk.shell, desk.calls, lambda: desk.services.history, desk.failed.append)
    before = desk.draft()
    desk.keys(*[Key.Key_Right] * 5, Key.Key_Space)
    undoing.undo()
    assert desk.draft() == before
    undoing.redo()
    assert desk.draft() != before
    assert len(desk.ask(desk.services.clients.lines)) == 1


def test_a_stroke_of_the_mouse(desk: Desk):
    measure = desk.grid.measure()

    def at(day: int, hour: float) -> QPoint:
        return QPoint(round(measure.well(day).center().x()), round(measure.y(hour * 60 + 15)))

    desk.bot.mousePress(desk.grid, Qt.MouseButton.LeftButton, pos=at(5, 9))
    desk.bot.mouseMove(desk.grid, at(5, 12.5))
    desk.bot.mouseRelease(desk.grid, Qt.MouseButton.LeftButton, pos=at(5, 12.5))
    assert desk.draft().calendar.week == STARTS["with_saturday"]


def test_office_hours_in_one_key_other_weeks_from_the_menu_and_monday_copied(desk: Desk):
    menu = desk.screen.hours.preset_menu()
    names = [action.text() for action in menu.actions()]
    assert names[0].startswith("Office hours")
    menu.actions()[-1].trigger()
    assert desk.draft().calendar.week == STARTS["never"]
    desk.keys(Key.Key_O)
    assert desk.draft().calendar.week == STARTS["office"]
    desk.screen.hours.copy.click()
    assert desk.draft().calendar.week == (STARTS["office"][0],) * 7
    assert "more than 50 hours" in desk.screen.hours._note.text()


def test_steps_of_the_draft_go_back_and_forth_in_the_grid(desk: Desk):
    before = desk.draft()
    desk.keys(Key.Key_Delete)
    changed = desk.draft()
    desk.keys(Key.Key_Z, held=Held.ControlModifier)
    assert desk.draft() == before
    desk.keys(Key.Key_Z, held=Held.ControlModifier | Held.ShiftModifier)
    assert desk.draft() == changed
    desk.screen.back.click()
    assert desk.draft() == before
    assert not desk.screen.back.isEnabled()


def test_what_is_not_saved_survives_leaving_and_is_marked(desk: Desk):
    desk.keys(Key.Key_Delete)
    changed = desk.draft()
    other = desk.ask(lambda: desk.services.clients.add("Ada Neri", "it", "Europe/Rome"))
    desk.shell.go("clients")
    desk.shell.go("agreement", other)
    desk.bot.waitUntil(lambda: desk.screen.draft() is not None)
    assert not desk.screen.from_day.unsaved.isVisible()
    desk.shell.go("agreement", desk.client)
    desk.bot.waitUntil(lambda: desk.screen.draft() is not None)
    assert desk.draft() == changed
    assert desk.screen.from_day.unsaved.isVisible()


def test_a_day_in_words_makes_a_new_version_and_the_old_one_can_be_looked_at(desk: Desk):
    (old,) = desk.versions()
    edit = desk.screen.from_day.edit
    edit.setFocus()
    edit.selectAll()
    desk.bot.keyClicks(edit, "1 dec")
    desk.grid.setFocus()
    assert desk.draft().from_day == date(2026, 12, 1)
    desk.keys(Key.Key_Delete)
    desk.screen.save.click()
    first, second = desk.saved(2)
    assert (first, second.from_day) == (old, date(2026, 12, 1))
    menu = desk.screen.from_day.menu()
    assert [action.text() for action in menu.actions()] == ["from 1 Dec 2026", "12 Nov 2026 – 30 Nov 2026"]
    menu.actions()[1].trigger()
    assert desk.screen.old.isVisible()
    assert desk.grid.fixed
    assert desk.grid.week == old.calendar.week
    assert not desk.screen.old.remove.isVisible()
    desk.screen.old.start.click()
    assert not desk.screen.old.isVisible()
    assert desk.draft().calendar == old.calendar
    assert desk.draft().from_day == date(2026, 12, 1)


def test_one_that_has_not_begun_can_be_removed(desk: Desk):
    desk.screen._set_day("1 dec")
    desk.screen.save.click()
    desk.saved(2)
    desk.screen._look(1)
    desk.screen.old.remove.click()
    desk.bot.waitUntil(lambda: len(desk.versions()) == 1 and not desk.screen.old.isVisible())


def test_what_is_no_day_is_said_beside_it_and_stays(desk: Desk):
    edit = desk.screen.from_day.edit
    edit.setFocus()
    edit.selectAll()
    desk.bot.keyClicks(edit, "someday")
    desk.bot.keyClick(edit, Key.Key_Return, Held.ControlModifier)
    assert edit.text() == "someday"
    assert "Which day" in edit.accessibleDescription()
    assert len(desk.versions()) == 1


def test_what_cannot_hold_is_said_where_it_is_wrong_and_stays(desk: Desk):
    desk.screen.hours.preset_menu().actions()[-1].trigger()
    assert desk.screen.hours._wrong.text() == words.problem(Problem("never_open"))
    desk.screen.save.setFocus()
    desk.screen.save.click()
    desk.bot.waitUntil(desk.grid.hasFocus)  # where it is wrong, once the store has refused it
    assert desk.draft().calendar.week == STARTS["never"]
    assert desk.versions()[0].calendar.week == STARTS["office"]


def test_answer_times_channels_and_any_time(desk: Desk):
    lines = desk.screen.answers.lines
    box = lines[Channel.EMAIL].rule.box
    box.setFocus()
    desk.bot.keyClick(box, Key.Key_End)
    desk.bot.keyClick(box, Key.Key_Up)
    desk.bot.keyClick(box, Key.Key_Up)
    lines[Channel.EMAIL].any_time.click()
    lines[Channel.VIDEO].agreed.click()
    now = desk.draft()
    assert now.rules[Channel.EMAIL] == BusinessDays(2)
    assert now.any_time == {Channel.EMAIL}
    assert now.channels == frozenset(Channel) - {Channel.VIDEO}
    assert not lines[Channel.VIDEO].rule.isEnabled()
    lines[Channel.VIDEO].agreed.click()
    assert lines[Channel.VIDEO].rule.isEnabled()
    assert lines[Channel.CALL].rule.box.accessibleName() == "Call: first answer within"


@pytest.mark.parametrize(
    ("number", "unit", "rule"),
    [("3", "hours", ContactTime(180)), ("45", "minutes", ContactTime(45)), ("5", "days", BusinessDays(5)),
     ("17", "by", SameDay(17 * 60))],
)  # fmt: skip
def test_an_answer_time_of_her_own(desk: Desk, number: str, unit: str, rule: object):
    line = desk.screen.answers.lines[Channel.MESSAGE].rule
    line.box.setCurrentIndex(line.box.count() - 1)
    line.box.activated.emit(line.box.currentIndex())
    own = line.own
    assert own is not None
    assert own.number.isVisible()
    own.unit.setCurrentIndex(own.unit.findData(unit))
    own.unit.activated.emit(own.unit.currentIndex())
    desk.bot.keyClicks(own.number, number)
    desk.bot.keyClick(own.number, Key.Key_Return)
    assert desk.draft().rules[Channel.MESSAGE] == rule


def test_a_voice_note_follows_the_message_until_it_has_a_time_of_its_own(desk: Desk):
    box = desk.screen.answers.lines[Channel.VOICE_NOTE].rule.box
    assert box.currentText() == "as for messages"
    box.setCurrentIndex(box.findText("by appointment"))
    box.activated.emit(box.currentIndex())
    assert Channel.VOICE_NOTE in desk.draft().rules
    box.setCurrentIndex(0)
    box.activated.emit(0)
    assert Channel.VOICE_NOTE not in desk.draft().rules


def test_days_off_in_words_and_out_again(desk: Desk):
    desk.screen.off.add_days.click()
    dialog = open_in(desk.shell)
    assert dialog is not None
    desk.bot.keyClicks(dialog.first.edit, "24 dec")
    dialog.last.edit.setFocus()
    assert dialog.first.text() == "24 Dec 2026"
    desk.bot.keyClicks(dialog.last.edit, "6 january")
    desk.bot.keyClick(dialog.last.edit, Key.Key_Return)
    desk.bot.waitUntil(lambda: bool(desk.draft().calendar.days_off))
    assert desk.draft().calendar.days_off == ((date(2026, 12, 24), date(2027, 1, 6)),)
    desk.screen.off.removes[-1].click()
    assert desk.draft().calendar.days_off == ()


def test_a_last_day_before_the_first_is_said_and_stays(desk: Desk):
    desk.screen.off.add_days.click()
    dialog = open_in(desk.shell)
    dialog.first.edit.setText("24 dec")
    dialog.last.edit.setText("20 nov")
    dialog.add.click()
    assert "before the first" in dialog.last.edit.accessibleDescription()
    assert dialog.isVisible()
    dialog.dismiss()


def test_holidays_of_a_country(desk: Desk):
    for button in list(desk.screen.off.removes):
        button.click()
    assert desk.draft().calendar.holidays == ()
    desk.screen.off.add_country.click()
    desk.bot.waitUntil(lambda: open_in(desk.shell) is not None)
    dialog = open_in(desk.shell)
    assert dialog.box.itemText(0) == "Italia (Italy)"
    dialog.box.setEditText("Atlantis")
    dialog.add.click()
    assert dialog.wrong.text()
    dialog.box.setEditText("pola")
    dialog.add.click()
    assert desk.draft().calendar.holidays == ("PL",)
    desk.bot.waitUntil(lambda: "PL" in desk.screen.off._counts)


def test_the_page_stands_beside_it_and_is_written(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    card = desk.screen.page
    desk.bot.waitUntil(lambda: "Come contattarmi" in card.sheet.accessibleDescription())
    desk.keys(Key.Key_Delete)
    desk.bot.waitUntil(lambda: "9:30–13" in card.sheet.accessibleDescription())
    desk.bot.waitUntil(lambda: not card.bar.isVisible())
    target = tmp_path / "page.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    desk.bot.keyClick(desk.grid, Key.Key_S, Held.ControlModifier)
    desk.bot.waitUntil(target.exists)
    desk.bot.waitUntil(lambda: desk.shell._toast and "not saved yet" in desk.shell._toast.accessibleName())
    assert target.read_bytes().startswith(b"%PDF")


def test_a_client_elsewhere_sees_their_own_time(desk: Desk):
    there = desk.ask(lambda: desk.services.clients.add("Nora Hale", "en", "America/New_York"))
    desk.shell.go("agreement", there)
    desk.bot.waitUntil(lambda: desk.screen.draft() is not None)
    assert desk.screen.hours._there.text() == "When it is 09:00 here, it is 03:00 for Nora Hale."


@pytest.mark.parametrize("size", [(860, 520), (1280, 800)])
def test_nothing_is_wider_than_the_window(desk: Desk, size: tuple[int, int]):
    desk.shell.resize(*size)
    answered(desk.bot, desk.calls)
    inside = desk.screen._scroll.widget()
    assert inside.width() <= desk.screen._scroll.viewport().width()
    for card in (desk.screen.hours, desk.screen.answers, desk.screen.off, desk.screen.page, desk.screen.make):
        right = card.mapTo(inside, card.rect().topRight()).x()
        assert right <= inside.width(), card


def test_the_minute_sets_no_page_anew(desk: Desk):
    desk.bot.waitUntil(lambda: bool(desk.screen.page.sheet.accessibleDescription()))
    desk.bot.waitUntil(lambda: not desk.screen.page.bar.isVisible())
    answered(desk.bot, desk.calls)
    asked = desk.calls.asked
    desk.screen.on_minute()
    desk.screen.retranslate()
    assert desk.calls.asked == asked
    assert not desk.screen.page.bar.isVisible()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_in_the_smallest_window_it_fits_in_every_size_of_text(desk: Desk, qapp: QApplication, scale: float):
    theme.apply(qapp, "light", scale)
    try:
        desk.shell.resize(860, 520)
        own = desk.screen.answers.lines[Channel.MESSAGE].rule
        own.box.setCurrentIndex(own.box.count() - 1)
        own.box.activated.emit(own.box.currentIndex())
        desk.screen.retranslate()
        answered(desk.bot, desk.calls)
        inside, port = desk.screen._scroll.widget(), desk.screen._scroll.viewport()
        assert inside.width() <= port.width()
    finally:
        theme.apply(qapp, "light")


def test_the_wheel_over_a_box_takes_no_keyboard(qtbot: QtBot) -> None:
    box = StillBox()
    qtbot.addWidget(box)
    assert box.focusPolicy() is Qt.FocusPolicy.StrongFocus
