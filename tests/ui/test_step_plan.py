"""A step plan by real keys: what is late and pushed in words; titles, lengths, order, whose; new ones."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.domain.task import Side
from desktop.ui.kit.dialog import open_in
from desktop.ui.screens.client.screen import ClientScreen
from desktop.ui.screens.step_plan.screen import StepPlanScreen
from desktop.ui.share_sheet import ShareSheet
from desktop.ui.shell import Shell
from tests.ui.inline import NOW, press
from tests.ui.step_plans import Made, active, choose, late_plan, nov, opened, painted, settle

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
    assert not screen.add.line.isUndoAvailable()  # or Ctrl+Z would bring the words back, not take the step away


def test_other_hours_are_offered_as_other_dates(screen: StepPlanScreen, made: Made) -> None:
    assert not screen.anew.isVisible()
    her = made.services.settings.get().calendar
    made.services.settings.change(calendar=her.__class__(her.tz, her.week, (), ((nov(16), nov(16)),)))
    settle()
    assert screen.anew.isVisible()
    screen.anew.buttons[0].click()
    assert made.days()[3] == nov(13)
    assert not screen.anew.isVisible()


def test_a_removed_plan_leaves_the_clients_page(shell: Shell, screen: StepPlanScreen, made: Made) -> None:
    screen.remove()
    settle()
    assert isinstance(shell.here(), ClientScreen)
    assert [line.title for line in made.services.tasks.of_client(made.client)] == ["Brief"]


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


def test_the_plan_is_handed_over_as_the_client_will_see_it(screen: StepPlanScreen, shell: Shell) -> None:
    assert screen.plan is not None
    next(one for one in screen.can_do() if one.key == "plan_page").do()
    sheet = open_in(shell)
    assert isinstance(sheet, ShareSheet)
    assert sheet.list.chosen() == screen.plan.id
