"""Scenes of a step plan: late and pushed, its sheets, a new one from a template, an empty one."""

from __future__ import annotations

from typing import Any

from PySide6.QtTest import QTest

from desktop.ui.screens.step_plan.making import open_making
from tests.ui.scene_lists import on_the_sample, variation
from tests.ui.stage import Stage


def opened(stage: Stage) -> Any:
    client = stage.client("tangled")
    (plan,) = stage.ask(lambda: stage.services.plans.of_client(client))
    return stage.go("step_plan", plan.id)


@on_the_sample
def step_plan(stage: Stage) -> None:
    """Three days late: what moves, and what can be done."""
    screen = opened(stage)
    screen.list.setFocus()
    screen.list.take(1)
    stage.settle()


@variation
def step_plan_title(stage: Stage) -> None:
    """A title is changed in its place."""
    screen = opened(stage)
    screen.list.setFocus()
    screen.list.rename(screen.list.keys_shown()[2])
    stage.settle()


@on_the_sample
def step_plan_goal(stage: Stage) -> None:
    opened(stage).move_goal()
    sheet = stage.dialog()
    QTest.keyClicks(sheet.goal.edit, "13/11")
    stage.settle()


@variation
def step_plan_room(stage: Stage) -> None:
    opened(stage).set_room()
    stage.dialog()


@on_the_sample
def step_plan_shorten(stage: Stage) -> None:
    opened(stage).shorten()
    stage.dialog()


@variation
def step_plan_remind(stage: Stage) -> None:
    screen = opened(stage)
    screen.acts.remind(next(step for step in screen.plan.steps if step.is_open))
    stage.dialog()


@on_the_sample
def step_plan_new(stage: Stage) -> None:
    """A template on its days, before it is made."""
    stage.go("today")
    open_making(stage.shell, stage.services, stage.gui.calls, stage.client("steady"))
    stage.dialog()


@variation
def step_plan_new_tight(stage: Stage) -> None:
    """A goal for which there is too little time."""
    stage.go("today")
    open_making(stage.shell, stage.services, stage.gui.calls, stage.client("tangled"))
    sheet = stage.dialog()
    sheet.goal.edit.clear()
    QTest.keyClicks(sheet.goal.edit, "18/11")
    stage.settle()


@variation
def step_plan_client(stage: Stage) -> None:
    """Where it stands on the client's page."""
    page = stage.go("client", stage.client("tangled"))
    page.page.choose(page.todos)
    stage.settle()
    page.page._beside.ensureWidgetVisible(page.todos.plans)
    stage.settle()


@variation
def step_plan_menu(stage: Stage) -> None:
    opened(stage).more.click()
    stage.menu()
