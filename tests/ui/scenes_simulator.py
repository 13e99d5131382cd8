"""Scenes of the rule simulator: as agreed, as painted, too little known, and what is behind its figures."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from desktop.domain.rules import ContactTime
from desktop.domain.week_painting import STARTS
from tests.ui.scene_lists import on_the_sample, variation
from tests.ui.scenes_client import agreement_of
from tests.ui.stage import Stage


def simulator_of(stage: Stage, key: str, painted: bool = False) -> Any:
    """The agreement with its three months replayed, perhaps under mornings alone and a sooner answer."""
    screen = agreement_of(stage, key)
    stage.until(lambda: screen.simulator.found is not None)
    if painted:
        draft = screen.draft().now
        week = replace(draft.calendar, week=STARTS["mornings"])
        screen._change(replace(draft, calendar=week, rules={**draft.rules, "message": ContactTime(120)}))
        stage.until(lambda: screen.simulator.found.now is not None)
    stage.until(lambda: not screen.page.bar.isVisibleTo(screen.page))
    screen._scroll.ensureWidgetVisible(screen.simulator)
    stage.settle()
    return screen


@variation
def simulator(stage: Stage) -> None:
    """What holds now alone."""
    simulator_of(stage, "steady")


@on_the_sample
def simulator_painted(stage: Stage) -> None:
    """Beside what holds now."""
    simulator_of(stage, "often", painted=True)


@variation
def simulator_too_little(stage: Stage) -> None:
    """Of so few answers no share is told."""
    simulator_of(stage, "new", painted=True)


@on_the_sample
def simulator_late(stage: Stage) -> None:
    """The answers behind the figure: those of the draft, and those that it would spare her."""
    simulator_of(stage, "often", painted=True).simulator.kept.click()
    stage.dialog()


@variation
def simulator_outside(stage: Stage) -> None:
    """The contacts behind the figure."""
    simulator_of(stage, "tangled", painted=True).simulator.outside.click()
    stage.dialog()
