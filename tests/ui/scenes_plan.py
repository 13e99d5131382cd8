"""Scenes of the plan: the week as it is, of one client, with something held, empty, crowded; month, lists, sheets."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QPoint

from desktop.domain.task import Side
from tests.ui.scene_lists import on_the_sample, typed, variation
from tests.ui.stage import Stage


@on_the_sample
def plan_week(stage: Stage) -> None:
    opened(stage)


@on_the_sample
def plan_held(stage: Stage) -> None:
    """A to-do is held over Friday afternoon."""
    screen = opened(stage)
    screen.head.to_place.setChecked(True)
    stage.settle()
    places, planner = screen.places, screen.planner
    task = next(row.key for row in places.model_.rows if not row.heading)
    sheet = planner.sheet
    at = QPoint(round(sheet.left(4) + sheet.column / 2), round(sheet.y(14 * 60)) - planner.verticalOffset())
    places.dragging = task
    places.held.emit(task, planner.viewport().mapToGlobal(at))
    stage.after(lambda: let_be(screen))
    stage.settle()


@on_the_sample
def plan_of_client(stage: Stage) -> None:
    """The hours of one client shaded."""
    screen = opened(stage)
    screen.choose_client(stage.client("often"))
    stage.after(lambda: screen.choose_client(None))
    stage.settle()


@variation
def plan_empty(stage: Stage) -> None:
    """A week in which nothing stands."""
    screen = opened(stage)
    screen.go_to(date(2024, 6, 3))
    stage.after(lambda: screen.step(0))
    stage.settle()


@variation
def plan_crowded(stage: Stage) -> None:
    """Everything on Friday, one over the other."""
    screen = opened(stage)
    client = stage.client("steady")
    tasks, now = stage.services.tasks, screen.found.lines.now

    def crowd() -> None:
        for number in range(9):
            task = tasks.add(client, f"Proofs {number + 1}", Side.ASSISTANT, estimate=75)
            tasks.plan(task, now + timedelta(hours=19, minutes=35 * number))

    stage.ask(crowd)
    stage.undo_after(18)
    stage.settle()


@on_the_sample
@typed("Giorno dell’unità nazionale; Ognissanti")
def plan_month(stage: Stage) -> None:
    screen = opened(stage)
    screen.show_view(1)
    stage.after(lambda: screen.show_view(0))
    stage.settle()


@on_the_sample
def plan_lists(stage: Stage) -> None:
    """All lists side by side."""
    screen = opened(stage)
    screen.show_view(2)
    stage.after(lambda: screen.show_view(0))
    stage.settle()


@on_the_sample
def plan_add(stage: Stage) -> None:
    opened(stage).add()
    stage.dialog()


@variation
def plan_add_own(stage: Stage) -> None:
    """Time of her own, every week."""
    opened(stage).add()
    sheet = stage.dialog()
    sheet.choose(2)
    sheet.often.setCurrentIndex(3)
    stage.settle()


@on_the_sample
def plan_offer(stage: Stage) -> None:
    screen = opened(stage)
    screen.sheets.offer(screen.found.names, stage.client("steady"))
    stage.dialog()


@on_the_sample
def plan_remind(stage: Stage) -> None:
    opened(stage).remind()
    stage.dialog()


@variation
def plan_go_to_day(stage: Stage) -> None:
    opened(stage).ask_day()
    stage.dialog()


@variation
def plan_own_time(stage: Stage) -> None:
    """What she keeps free, opened from the week."""
    screen = opened(stage)
    block = next(one for one in screen.found.lines.blocks if one.kind == "own")
    screen.acts.open(block)
    stage.dialog()


def opened(stage: Stage) -> Any:
    """The plan, on this week."""
    screen = stage.go("plan")
    stage.until(lambda: screen.found is not None)
    stage.settle()
    return screen


def let_be(screen: Any) -> None:
    screen.places.dragging = None
    screen.places.left.emit()
    screen.head.to_place.setChecked(False)
