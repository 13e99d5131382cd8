"""Scenes of what builds up: the card's parts, the fairness scale, why she sees it otherwise, trials and choices."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

from desktop.domain.patterns.card import Reading
from desktop.domain.patterns.trial import Rate, Trial, Verdict, rate_interval
from desktop.services.signals import ChosenIdea, Signals
from desktop.ui import fairness_words, idea_words
from desktop.ui.pattern_card import Answer
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
    idea = ChosenIdea(first.code, idea_words.idea(first, ZoneInfo(warned.zone)), NOW, 5)
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
    stage.ask(lambda: later.not_so(client, ["repeated_calls"], fairness_words.reading("busy_time")))
    stage.after(lambda: stage.ask(stage.services.history.undo))
    screen = stage.go("client", client)
    stage.until(lambda: screen.choices.is_wanted)
    bar = screen.page._beside.verticalScrollBar()
    stage.after(lambda: bar.setValue(0))
    for _ in range(2):
        stage.settle()
        screen.page.choose(screen.choices)
    stage.settle()


@variation
def card_readings(stage: Stage) -> None:
    """What else it may be."""
    with_readings(stage)


@variation
def ideas_readings(stage: Stage) -> None:
    with_readings(stage).pattern.see.click()
    stage.dialog()
    stage.settle()


def with_readings(stage: Stage) -> Any:
    """The card of a client who, it is said here, is also new and has a launch."""
    screen = page_of(stage, "often")
    warned = screen.pattern.warned
    card = replace(warned.card, readings=(Reading.NEW_CLIENT, Reading.BUSY_TIME))
    screen.pattern._show(Answer(warned._replace(card=card)))
    stage.after(lambda: screen.pattern.refresh())
    stage.after(lambda: screen.page.choose(screen.timeline))
    screen.page.pills.choose(screen.page.card_pill)
    screen.page.arrange(screen.page._narrow)
    stage.settle()
    return screen


@on_the_sample
def trial_helped(stage: Stage) -> None:
    """The card is gone, and thirty days are over."""
    of_trial(stage, Trial(BEGAN, OVER, rate(14, 22), rate(3, 21), (0.04, 0.78), Verdict.HELPED))


@variation
def trial_unchanged(stage: Stage) -> None:
    of_trial(stage, Trial(BEGAN, OVER, rate(9, 22), rate(7, 21), (0.25, 2.3), Verdict.NO_EFFECT))


@variation
def trial_too_early(stage: Stage) -> None:
    of_trial(stage, Trial(BEGAN, OVER, rate(2, 22), rate(1, 21), (0.01, 9.0), Verdict.TOO_EARLY))


BEGAN = NOW.date() - timedelta(days=33)
OVER = BEGAN + timedelta(days=30)


def rate(count: int, days: int) -> Rate:
    low, high = rate_interval(count, days)
    return Rate(count, days, low * 7, high * 7)


def of_trial(stage: Stage, trial: Trial) -> None:
    """What became of something tried with a client of whom there is no card any more; the numbers are made here."""
    tried(stage, "often", 33)
    screen = page_of(stage, "often")
    stage.until(lambda: screen.pattern.news is not None)
    news = screen.pattern.news
    screen.pattern._show(Answer(None, news=news._replace(made=(news.made[0]._replace(trial=trial),))))
    stage.after(lambda: screen.pattern.refresh())
    stage.after(lambda: screen.page.choose(screen.timeline))
    screen.page.pills.choose(screen.page.card_pill)
    screen.page.arrange(screen.page._narrow)
    stage.settle()
