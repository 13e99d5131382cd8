"""Scenes of the insights: of all clients, of one, and the numbers behind a picture."""

from __future__ import annotations

from tests.ui.scene_lists import on_the_sample, variation
from tests.ui.stage import Stage


@on_the_sample
def insights(stage: Stage) -> None:
    screen = stage.go("insights")
    stage.until(lambda: screen._year is not None)
    stage.settle()


@on_the_sample
def insights_numbers(stage: Stage) -> None:
    insights(stage)
    stage.shell.here().outside.table.click()
    stage.dialog()


@variation
def insights_of_one(stage: Stage) -> None:
    """A client of a few weeks: too little for one of the pictures."""
    screen = stage.go("insights", stage.client("new"))
    stage.until(lambda: screen._year is not None)
    screen._choose(stage.client("new"))
    stage.settle()
