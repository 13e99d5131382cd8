"""A step plan by real keys: what is late and pushed in words, titles, lengths, order, goal and room; a new one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.plan_template import TemplateStep
from desktop.domain.task import Side
from desktop.services.plans import OpenPlan
from desktop.services.suite import Services
from desktop.ui.kit.dialog import Dialog, open_in
from desktop.ui.kit.step_rows import StepRow
from desktop.ui.screens.client import ClientScreen
from desktop.ui.screens.step_plan import StepPlanScreen
from desktop.ui.screens.step_plan.making import MakingSheet
from desktop.ui.screens.step_plan.sheets import GoalSheet, RoomSheet, ShortenSheet
from desktop.ui.screens.step_plan.small_sheets import DaySheet, NameSheet, RemindSheet, TemplateSheet
from desktop.ui.shell import Shell
from tests.ui.inline import NOW, bring, press, services_at, shell_over

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Key, Held = Qt.Key, Qt.KeyboardModifier
D = TypeVar("D", bound=Dialog)
STEPS = (
    TemplateStep("Brief"),
    TemplateStep("Photos", Side.CLIENT, 2),
    TemplateStep("Layout", Side.ASSISTANT, 3),
    TemplateStep("Approval", Side.CLIENT),
    TemplateStep("Send"),
)


def nov(number: int) -> date:
    return date(2026, 11, number)


class Made:
    """A plan whose photos should have come on Monday the 9th; it is Thursday the 12th."""

    def __init__(self, services: Services, folder: Path) -> None:
        self.services = services
        bring(services, folder, {"Bruni": {"language": "it"}})
        self.client = services.clients.named("Bruni").id
        self.plan = services.plans.make(self.client, "Newsletter", nov(18), STEPS)
        services.tasks.done(self.open().steps[0].id)

    def open(self) -> OpenPlan:
        return self.services.plans.open(self.plan)

    def days(self) -> list[date | None]:
        return [step.due for step in self.open().steps]

    def titles(self) -> list[str]:
        return [step.title for step in self.open().steps]


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Made]:
    with services_at(tmp_path) as services:
        yield Made(services, tmp_path)


@pytest.fixture
def shell(qtbot: QtBot, made: Made) -> Iterator[Shell]:
    with shell_over(qtbot, made.services) as (shell, _calls):
        with qtbot.waitActive(shell):
            shell.activateWindow()
        yield shell


@pytest.fixture
def screen(shell: Shell, made: Made) -> StepPlanScreen:
    found = shell.go("step_plan", made.plan)
    assert isinstance(found, StepPlanScreen)
    settle()
    return found


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def choose(screen: StepPlanScreen, title: str) -> None:
    screen.list.setFocus()
    screen.list.take(next(at for at, row in enumerate(painted(screen)) if row.title == title))


def painted(screen: StepPlanScreen) -> list[StepRow]:
    return [row for row in screen.list.model_.rows if isinstance(row, StepRow)]


def asked(screen: StepPlanScreen, kind: type[D]) -> D:
    settle()
    found = open_in(screen)
    assert isinstance(found, kind)
    return found


def test_the_steps_stand_on_their_days_and_the_goal_at_the_end(screen: StepPlanScreen) -> None:
    assert [(row.day, row.title, row.mine, row.done, row.heading) for row in painted(screen)] == [
        ("Thu 5 Nov", "Brief", True, True, False),
        ("Mon 9 Nov", "Photos", False, False, False),
        ("Fri 13 Nov", "Layout", True, False, False),
        ("Mon 16 Nov", "Approval", False, False, False),
        ("Wed 18 Nov", "Send", True, False, False),
        ("Wed 18 Nov", "Goal: Newsletter", True, False, True),
    ]
    axis = screen.list.steps.axis
    assert (axis.days, axis.today, axis.goal) == (16, 7, 14)
    assert axis.closed == ((2, 4), (9, 11))
    photos = painted(screen)[1]
    # From the Friday before to Monday; then a day of room; late, it would come today.
    assert (photos.bar, photos.room, photos.slip) == ((1, 5), (5, 6), (6, 8))


def test_a_late_input_says_what_it_pushes(screen: StepPlanScreen) -> None:
    said = screen.late.words.text()
    assert screen.late.isVisible()
    assert "“Photos”" in said
    assert "“Newsletter”" in said
    assert "Fri 20 Nov" in said
    assert "Wed 18 Nov" in said
    assert [button.text() for button in screen.late.buttons] == ["Remind Bruni…", "Shorten…", "Goal: Fri 20 Nov"]
    spoken = painted(screen)[2].spoken
    assert spoken.startswith("Fri 13 Nov, ")
    assert "Tue 17 Nov" in spoken
    assert painted(screen)[2].near == "→ Tue 17 Nov"


def test_space_ticks_and_what_comes_in_time_pushes_nothing(qtbot: QtBot, screen: StepPlanScreen, made: Made) -> None:
    made.services.plans.set_room(made.plan, 4)
    made.services.plans.move_goal(made.plan, nov(30))
    choose(screen, "Photos")
    press(qtbot, Key.Key_Space)
    assert made.open().steps[1].done_at == NOW.date()
    assert not screen.late.isVisible()
    choose(screen, "Photos")
    press(qtbot, Key.Key_D)
    assert made.open().steps[1].is_open


def test_enter_changes_the_title_in_its_place(qtbot: QtBot, screen: StepPlanScreen, made: Made) -> None:
    choose(screen, "Layout")
    press(qtbot, Key.Key_Return)
    assert screen.list.title.hasFocus()
    qtbot.keyClicks(screen.list.title, "Layout and links")
    press(qtbot, Key.Key_Return)
    assert made.titles()[2] == "Layout and links"
    assert screen.list.hasFocus()
    choose(screen, "Send")
    press(qtbot, Key.Key_Return)
    qtbot.keyClicks(screen.list.title, "Not this")
    press(qtbot, Key.Key_Escape)
    assert made.titles()[4] == "Send"
    press(qtbot, Key.Key_Return)
    screen.list.title.clear()
    press(qtbot, Key.Key_Return)
    assert made.titles()[4] == "Send"
    assert made.services.history.undo() == "step_changed"
    assert made.titles()[2] == "Layout"


def test_plus_and_minus_are_working_days(qtbot: QtBot, screen: StepPlanScreen, made: Made) -> None:
    choose(screen, "Layout")
    qtbot.keyClicks(screen.list, "-")
    assert made.open().steps[2].lasts == 2
    assert made.days()[1] == nov(10)
    qtbot.keyClicks(screen.list, "++")
    assert made.open().steps[2].lasts == 4
    assert made.days()[1] == nov(6)
    choose(screen, "Brief")
    qtbot.keyClicks(screen.list, "+")
    assert made.open().steps[0].lasts == 1
    assert [made.services.history.undo() for _ in range(3)] == ["step_changed"] * 3


def test_alt_with_arrows_changes_the_order(qtbot: QtBot, screen: StepPlanScreen, made: Made) -> None:
    choose(screen, "Approval")
    press(qtbot, Key.Key_Up, Held.AltModifier)
    assert made.titles() == ["Brief", "Photos", "Approval", "Layout", "Send"]
    assert screen.list.chosen() == made.open().steps[2].id
    press(qtbot, Key.Key_Down, Held.AltModifier)
    assert made.titles()[3] == "Approval"
    choose(screen, "Send")
    press(qtbot, Key.Key_Down, Held.AltModifier)
    assert made.services.history.can_undo() == "step_moved"
    assert made.titles()[4] == "Send"


def test_whose_it_is_turns_and_a_step_goes(qtbot: QtBot, screen: StepPlanScreen, made: Made) -> None:
    choose(screen, "Approval")
    press(qtbot, Key.Key_W)
    assert made.open().steps[3].owner is Side.ASSISTANT
    assert made.days()[3] == nov(17)
    press(qtbot, Key.Key_Delete)
    assert made.titles() == ["Brief", "Photos", "Layout", "Send"]
    assert made.services.history.undo() == "step_removed"


def test_a_step_is_added_behind_the_chosen_one(qtbot: QtBot, screen: StepPlanScreen, made: Made) -> None:
    choose(screen, "Layout")
    screen.add.line.setFocus()
    qtbot.keyClicks(screen.add.line, "Proofs")
    qtbot.keyClick(screen.add.line, Key.Key_T, Held.ControlModifier)
    press(qtbot, Key.Key_Return)
    assert made.titles()[3] == "Proofs"
    assert made.open().steps[3].is_input
    assert screen.add.line.text() == ""


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
    sheet = asked(screen, DaySheet)
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


def test_other_hours_are_offered_as_other_dates(screen: StepPlanScreen, made: Made) -> None:
    assert not screen.anew.isVisible()
    her = made.services.settings.get().calendar
    made.services.settings.change(calendar=her.__class__(her.tz, her.week, (), ((nov(16), nov(16)),)))
    settle()
    assert screen.anew.isVisible()
    screen.anew.buttons[0].click()
    assert made.days()[3] == nov(13)
    assert not screen.anew.isVisible()


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


def test_a_removed_plan_leaves_the_clients_page(shell: Shell, screen: StepPlanScreen, made: Made) -> None:
    screen.remove()
    settle()
    assert isinstance(shell.here(), ClientScreen)
    assert [line.title for line in made.services.tasks.of_client(made.client)] == ["Brief"]


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


def test_the_clients_page_shows_the_plan_with_its_goal(qtbot: QtBot, shell: Shell, made: Made) -> None:
    page = shell.go("client", made.client)
    assert isinstance(page, ClientScreen)
    settle()
    plans = page.todos.plans.list
    assert [(row.title, row.right) for row in plans.model_.rows] == [("Newsletter", "Wed 18 Nov")]
    plans.setFocus()
    press(qtbot, Key.Key_Return)
    settle()
    assert isinstance(shell.here(), StepPlanScreen)


def test_words_only_where_there_is_little_room(shell: Shell, screen: StepPlanScreen) -> None:
    from desktop.ui.kit.step_rows import columns

    assert columns(screen.list.viewport().width()).has_bars
    assert not columns(500).has_bars


def test_every_control_has_a_name(screen: StepPlanScreen) -> None:
    from PySide6.QtWidgets import QAbstractButton, QLineEdit

    for control in [*screen.findChildren(QAbstractButton), *screen.findChildren(QLineEdit), screen.list]:
        if control.isVisibleTo(screen):
            named = control.accessibleName() or (control.text() if isinstance(control, QAbstractButton) else "")
            assert named, control
