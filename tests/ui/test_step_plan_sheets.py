"""Sheets of a step plan by real keys: goal, room, shorter steps, a day of its own, templates, a new plan."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui.kit.dialog import open_in
from desktop.ui.kit.step_rows import StepRow
from desktop.ui.screens.client.screen import ClientScreen
from desktop.ui.screens.step_plan.making import MakingSheet
from desktop.ui.screens.step_plan.screen import StepPlanScreen
from desktop.ui.screens.step_plan.sheets import GoalSheet, RoomSheet, ShortenSheet
from desktop.ui.screens.step_plan.small_sheets import NameSheet, RemindSheet, StepDaySheet, TemplateSheet
from desktop.ui.shell import Shell
from tests.ui.inline import press
from tests.ui.step_plans import STEPS, Made, active, asked, choose, late_plan, nov, opened, painted, settle

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Key, Held = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Made]:
    with late_plan(tmp_path) as made:
        yield made


@pytest.fixture
def shell(qtbot: QtBot, made: Made) -> Iterator[Shell]:
    with active(qtbot, made) as shell:
        yield shell


@pytest.fixture
def screen(shell: Shell, made: Made) -> StepPlanScreen:
    return opened(shell, made)


def test_the_goal_moves_to_a_typed_day(qtbot: QtBot, screen: StepPlanScreen, made: Made) -> None:
    screen.goal.click()
    sheet = asked(screen, GoalSheet)
    assert sheet.goal.edit.hasFocus()
    assert sheet.tight.isVisible()
    qtbot.keyClicks(sheet.goal.edit, "27 Nov")
    assert sheet.goal.day() == nov(27)
    assert not sheet.tight.isVisible()
    press(qtbot, Key.Key_Return)
    assert made.open().goal == nov(27)
    assert made.days() == [nov(5), nov(18), nov(24), nov(25), nov(27)]
    assert not screen.late.isVisible()
    assert made.services.history.undo() == "goal_moved"
    assert screen.late.isVisible()


def test_what_is_no_day_stays_with_a_sentence(qtbot: QtBot, screen: StepPlanScreen, made: Made) -> None:
    screen.move_goal()
    sheet = asked(screen, GoalSheet)
    qtbot.keyClicks(sheet.goal.edit, "some day")
    press(qtbot, Key.Key_Return)
    assert sheet.isVisible()
    assert sheet.goal.edit.accessibleDescription()
    sheet.goal.edit.clear()
    qtbot.keyClick(sheet.goal.edit, Key.Key_Backspace)
    press(qtbot, Key.Key_Return)
    assert sheet.isVisible()
    assert made.open().goal == nov(18)


def test_the_goal_that_would_be_met_is_one_press_away(qtbot: QtBot, screen: StepPlanScreen, made: Made) -> None:
    screen.late.buttons[2].click()
    sheet = asked(screen, GoalSheet)
    assert sheet.goal.day() == nov(20)
    assert not sheet.tight.isVisible()
    press(qtbot, Key.Key_Return)
    assert made.open().goal == nov(20)
    # A day late still, which is what the room is for.
    assert made.open().push is not None
    assert made.open().push.moved == ()  # type: ignore[union-attr]


def test_the_room_is_shown_and_changed(qtbot: QtBot, screen: StepPlanScreen, made: Made) -> None:
    assert "Room for Bruni" in screen.room.text()
    screen.change_room.click()
    sheet = asked(screen, RoomSheet)
    assert sheet.box_.currentData() is None
    sheet.box_.setCurrentIndex(sheet.box_.findData(0))
    press(qtbot, Key.Key_Return)
    assert made.open().own_room == 0
    assert made.days()[1] == nov(11)


def test_shorter_steps_keep_the_goal(qtbot: QtBot, screen: StepPlanScreen, made: Made) -> None:
    screen.late.buttons[1].click()
    sheet = asked(screen, ShortenSheet)
    assert sheet.list.hasFocus()
    before = sheet.words.text()
    assert "Fri 20 Nov" in before
    press(qtbot, Key.Key_Down)
    qtbot.keyClicks(sheet.list, "--")
    assert sheet.words.text() != before
    assert "Fri 20 Nov" not in sheet.words.text()
    sheet.save.click()
    assert made.open().steps[2].lasts == 1
    assert made.open().push is not None
    assert made.open().push.moved == ()  # type: ignore[union-attr]
    assert made.services.history.undo() == "plan_shortened"
    assert made.open().steps[2].lasts == 3


def test_a_day_of_its_own_and_back(qtbot: QtBot, screen: StepPlanScreen, made: Made) -> None:
    choose(screen, "Layout")
    press(qtbot, Key.Key_S)
    sheet = asked(screen, StepDaySheet)
    qtbot.keyClicks(sheet.by.edit, "17 Nov")
    press(qtbot, Key.Key_Return)
    assert made.days()[2] == nov(17)
    assert "day set by you" in painted(screen)[2].under
    choose(screen, "Layout")
    press(qtbot, Key.Key_P)
    assert made.days()[2] == nov(13)


def test_the_reminder_is_copied_and_noted(qtbot: QtBot, screen: StepPlanScreen, made: Made) -> None:
    choose(screen, "Photos")
    press(qtbot, Key.Key_R)
    sheet = asked(screen, RemindSheet)
    assert "Photos" in sheet.text.toPlainText()
    sheet.save.click()
    assert QApplication.clipboard().text() == sheet.text.toPlainText()
    assert list(made.open().reminded) == [made.open().steps[1].id]
    assert "reminded" in painted(screen)[1].under


def test_the_plan_is_renamed_shared_and_kept_as_a_template(qtbot: QtBot, screen: StepPlanScreen, made: Made) -> None:
    screen.rename()
    qtbot.keyClicks(asked(screen, NameSheet).what.edit, "December")
    press(qtbot, Key.Key_Return)
    assert screen.title.text() == "December"
    screen.share()
    assert made.open().shared
    screen.keep_template()
    sheet = asked(screen, TemplateSheet)
    assert sheet.language.currentData() == "it"
    press(qtbot, Key.Key_Return)
    (kept,) = made.services.plan_templates.own()
    assert (kept.title, kept.language, kept.steps) == ("December", "it", STEPS)


def test_a_new_plan_from_a_template_of_the_clients_language(qtbot: QtBot, shell: Shell, made: Made) -> None:
    page = shell.go("client", made.client)
    assert isinstance(page, ClientScreen)
    settle()
    page.todos.plans.new.click()
    settle()
    sheet = open_in(shell)
    assert isinstance(sheet, MakingSheet)
    titles = [sheet.template.itemText(at) for at in range(sheet.template.count())]
    assert "Nuova pagina del sito" in titles
    sheet.template.setCurrentIndex(titles.index("Nuova pagina del sito"))
    assert sheet.what.text() == "Nuova pagina del sito"
    # The first goal that is offered fits.
    assert not sheet.tight.isVisible()
    first = sheet.goal.day()
    qtbot.keyClicks(sheet.what.edit, " 2")
    sheet.goal.edit.setFocus()
    sheet.goal.edit.selectAll()
    qtbot.keyClicks(sheet.goal.edit, "18 Nov")
    assert sheet.tight.isVisible()
    sheet.tight.goal.click()
    assert sheet.goal.day() == first
    shown = [row for row in sheet.preview.model_.rows if isinstance(row, StepRow)]
    assert len(shown) == len(sheet.steps())
    press(qtbot, Key.Key_Return)
    settle()
    here = shell.here()
    assert isinstance(here, StepPlanScreen)
    assert here.title.text() == "Nuova pagina del sito 2"
    assert made.services.history.undo() == "plan_made"
    settle()
    assert isinstance(shell.here(), ClientScreen)


def test_an_empty_plan_and_one_without_a_goal(qtbot: QtBot, shell: Shell, made: Made) -> None:
    page = shell.go("client", made.client)
    assert isinstance(page, ClientScreen)
    page.todos.new_plan()
    settle()
    sheet = open_in(shell)
    assert isinstance(sheet, MakingSheet)
    sheet.template.setCurrentIndex(sheet.template.count() - 1)
    sheet.goal.edit.setFocus()
    sheet.goal.edit.selectAll()
    press(qtbot, Key.Key_Delete)
    sheet.keep_it()
    assert sheet.isVisible()
    assert sheet.goal.edit.accessibleDescription()
    qtbot.keyClicks(sheet.goal.edit, "27 Nov")
    sheet.keep_it()
    assert sheet.what.edit.accessibleDescription() == "Say in a few words what it is."
    qtbot.keyClicks(sheet.what.edit, "Fair")
    sheet.keep_it()
    settle()
    here = shell.here()
    assert isinstance(here, StepPlanScreen)
    assert here.nothing.isVisible()


def test_her_own_template_can_go(shell: Shell, made: Made) -> None:
    made.services.plan_templates.keep("Mine", "it", STEPS)
    page = shell.go("client", made.client)
    assert isinstance(page, ClientScreen)
    page.todos.new_plan()
    settle()
    sheet = open_in(shell)
    assert isinstance(sheet, MakingSheet)
    assert sheet.template.currentText().startswith("Mine · ")
    assert sheet.drop.isVisible()
    sheet.drop.click()
    assert not sheet.drop.isVisible()
    assert made.services.plan_templates.own() == []
