"""Scenes of what builds up: the card's parts, the fairness scale, why she sees it otherwise, trials and choices."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from desktop.services.signals import ChosenIdea, Signals
from tests.ui.scene_lists import on_the_sample, variation
from tests.ui.scenes_client import page_of
from tests.ui.stage import NOW, Stage


def ideas_of(stage: Stage, key: str) -> Any:
    page_of(stage, key).pattern.see.click()
    found = stage.dialog()
    stage.settle()
    return found


def weighed(stage: Stage, sheet: Any, do: Callable[[], object]) -> None:
    """Until the scale has said what it would be without what is set aside by that."""
    told: list[object] = []
    sheet.scale.weighed.connect(told.append)
    do()
    stage.until(lambda: any(one is not None for one in told))
    stage.settle()


def tried(stage: Stage, key: str, days: int) -> int:
    """Something was tried so long ago; taken back when the scene is over."""
    client, services = stage.client(key), stage.services
    warned = stage.ask(lambda: services.signals.card(client))
    signals = Signals(services.signals._work, services.assessments, lambda: NOW - timedelta(days=days))
    first = warned.ideas[0]
    idea = ChosenIdea(first.code, stage.shell.tr("A two-line update every Tuesday at 10:00"), NOW, 5)
    stage.ask(lambda: signals.take(client, warned.card.signals, [idea]))
    stage.after(lambda: stage.ask(services.history.undo))
    return client


@on_the_sample
def scale_own_late(stage: Stage) -> None:
    sheet = ideas_of(stage, "often")
    weighed(stage, sheet, sheet.scale.own.click)


@variation
def scale_busy(stage: Stage) -> None:
    sheet = ideas_of(stage, "often")
    weighed(stage, sheet, sheet.scale.busy.click)


@variation
def scale_agreed(stage: Stage) -> None:
    """Two evenings that were agreed."""
    sheet = ideas_of(stage, "often")
    sheet.scale.agreed.click()
    stage.until(lambda: sheet.scale.things.model_.rows)
    for place in (1, 2):
        weighed(stage, sheet, lambda at=place: sheet.scale._tick(at))


@variation
def scale_structure(stage: Stage) -> None:
    sheet = ideas_of(stage, "tangled")
    weighed(stage, sheet, sheet.scale.busy.click)


@on_the_sample
def otherwise(stage: Stage) -> None:
    """What was set aside is the reason that is offered."""
    sheet = ideas_of(stage, "often")
    weighed(stage, sheet, sheet.scale.busy.click)
    sheet.not_so.click()
    stage.settle()


@on_the_sample
def trial_over(stage: Stage) -> None:
    """Thirty days later, the card stands still."""
    tried(stage, "often", 33)
    screen = page_of(stage, "often")
    stage.until(lambda: screen.pattern.news is not None)
    stage.settle()


@variation
def trial_ideas(stage: Stage) -> None:
    tried(stage, "often", 33)
    sheet = ideas_of(stage, "often")
    stage.until(lambda: sheet.trial.verdict.text())
    stage.settle()


@on_the_sample
def choice(stage: Stage) -> None:
    """What was chosen, opened."""
    tried(stage, "tangled", 50)
    screen = page_of(stage, "tangled")
    stage.until(lambda: screen.choices.is_wanted)
    screen.choices.look(0)
    stage.dialog()


@variation
def choices(stage: Stage) -> None:
    """Something tried lately, and something put off."""
    client = tried(stage, "often", 12)
    later = Signals(stage.services.signals._work, stage.services.assessments, lambda: NOW - timedelta(days=40))
    stage.ask(lambda: later.not_so(client, ["repeated_calls"], "A fair"))
    stage.after(lambda: stage.ask(stage.services.history.undo))
    screen = stage.go("client", client)
    stage.until(lambda: screen.choices.is_wanted)
    for _ in range(2):
        stage.settle()
        screen.page.choose(screen.choices)
    stage.settle()
