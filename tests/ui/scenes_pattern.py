"""Scenes of what builds up: every state of the card, the scale, why she sees it otherwise, ideas, trials, choices."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

from desktop.domain.ideas import IdeaCode, Kind, Proposal
from desktop.domain.patterns.assessment import Profile
from desktop.domain.patterns.card import Reading, StillLearning, Usual
from desktop.domain.patterns.indicators import Indicator
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
    stage.undo_after()
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
    stage.undo_after()
    at_choices(stage, client)


def at_choices(stage: Stage, client: int) -> None:
    screen = stage.go("client", client)
    stage.until(lambda: screen.choices.is_wanted)
    bar = screen.page._beside.verticalScrollBar()
    stage.after(lambda: bar.setValue(0))
    for _ in range(2):
        stage.settle()
        screen.page.choose(screen.choices)
    stage.settle()


# Every state of the card on the client's own page


@on_the_sample
def card_anxious(stage: Stage) -> None:
    card_of(stage, "often")


@variation
def card_disorganized(stage: Stage) -> None:
    card_of(stage, "tangled")


@variation
def card_nothing(stage: Stage) -> None:
    """A calm client has none."""
    page_of(stage, "steady")


@variation
def card_learning(stage: Stage) -> None:
    """Too little is known yet, and how much."""
    screen = page_of(stage, "often")
    shown(stage, screen, Answer(StillLearning(7, 2), client=screen.pattern.warned.client))


@variation
def card_rude(stage: Stage) -> None:
    """For the record: no profile is named."""
    screen = page_of(stage, "often")
    warned = screen.pattern.warned
    first, *_ = warned.card.facts
    fact = replace(first, indicator=Indicator.ABUSIVE, observed=2, usual=Usual(0, 0), a_week=0.0)
    card = replace(warned.card, profile=Profile.RUDE, facts=(fact,), signals=(Indicator.ABUSIVE,), readings=())
    idea = Proposal(IdeaCode.SET_LIMIT, NOW + timedelta(days=1), 30)
    shown(stage, screen, Answer(warned._replace(card=card, ideas=(idea,))))


@variation
def card_both(stage: Stage) -> None:
    """Two kinds stand at once: the one that has stood longer has its card, the other is told of; and all readings."""
    screen = page_of(stage, "often")
    warned = screen.pattern.warned
    card = replace(warned.card, readings=tuple(Reading))
    shown(stage, screen, Answer(warned._replace(card=card, also=(Profile.DISORGANIZED,))))


@variation
def card_rule(stage: Stage) -> None:
    """What may help is a rule of the agreement."""
    screen = page_of(stage, "often")
    warned = screen.pattern.warned
    idea = Proposal(IdeaCode.ANSWER_TIMES, NOW + timedelta(days=1), 15, "", Kind.RULE)
    shown(stage, screen, Answer(warned._replace(ideas=(idea,))))


@variation
def card_later(stage: Stage) -> None:
    """She said 'remind me Monday'."""
    decided(stage, lambda signals, warned: signals.later(warned.client_id, warned.card.signals))


@variation
def card_not_so(stage: Stage) -> None:
    """She sees it otherwise, and says why."""
    reason = fairness_words.reading("busy_time")
    decided(stage, lambda signals, warned: signals.not_so(warned.client_id, warned.card.signals, reason))


def decided(stage: Stage, choose: Callable[[Any, Any], object]) -> None:
    """The page of a client whose card she has put away, at what she chose."""
    client, services = stage.client("often"), stage.services
    warned = stage.ask(lambda: services.signals.card(client))
    stage.ask(lambda: choose(services.signals, warned))
    stage.undo_after()
    at_choices(stage, client)


def card_of(stage: Stage, key: str) -> Any:
    """The page of a client at their card."""
    screen = page_of(stage, key)
    # Nothing is left of what the scene before had chosen.
    stage.until(lambda: screen.pattern.warned is not None and not screen.choices.is_wanted)
    to_card(stage, screen)
    return screen


def shown(stage: Stage, screen: Any, answer: Answer) -> None:
    """The card as it would be; the numbers are made here."""
    screen.pattern._show(answer)
    stage.after(lambda: screen.pattern.refresh())
    to_card(stage, screen)


def to_card(stage: Stage, screen: Any) -> None:
    stage.after(lambda: screen.page.choose(screen.timeline))
    screen.page.pills.choose(screen.page.card_pill)
    screen.page.arrange(screen.page._narrow)
    stage.settle()


# What is read from the text


@variation
def read_behind(stage: Stage) -> None:
    """One confirmed, one refused, the next in hand."""
    sheet = behind_of(stage, "often")
    open_ones = [at for at, one in enumerate(sheet._found) if one.proposed]
    for act in (0, 1)[: len(open_ones)]:
        sheet.list.take(open_ones[act])
        sheet.list.choices()[act][2]()
        stage.undo_after()
        stage.settle()
    stage.shell._toast.hide()


@variation
def read_timeline(stage: Stage) -> None:
    screen, place = read_in_timeline(stage)
    screen.timeline.view.take(place)
    stage.settle()


@variation
def read_entry(stage: Stage) -> None:
    screen, place = read_in_timeline(stage)
    screen.timeline.open_entry(screen.timeline.view.model_.keys[place])
    stage.dialog()


@variation
def read_journal(stage: Stage) -> None:
    screen = stage.go("journal")
    lines = screen.list._lines
    stage.until(lambda: lines)
    key = next((key for key, line in lines.items() if line.contact.proposed), None)
    if key is not None:
        screen.list.take_line(key)
    stage.settle()
    stage.until(lambda: not screen.list._moving.isActive())
    stage.settle()


def behind_of(stage: Stage, key: str) -> Any:
    """What is behind the number that is read from the text, else behind the first."""
    screen = page_of(stage, key)
    facts = screen.pattern.warned.card.facts
    place = next((at for at, one in enumerate(facts) if one.indicator is Indicator.ASKS_FOR_STATUS), 0)
    screen.pattern._open(place)
    return stage.dialog()


def read_in_timeline(stage: Stage) -> tuple[Any, int]:
    """A client's page, and a place of the timeline at which something is read."""
    screen = page_of(stage, "often")
    lines = screen.timeline._lines
    stage.until(lambda: lines)
    keys = screen.timeline.view.model_.keys
    place = next((at for at, key in enumerate(keys) if key in lines and lines[key].proposed), 0)
    return screen, place


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
    shown(stage, screen, Answer(warned._replace(card=card)))
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
    shown(stage, screen, Answer(None, news=news._replace(made=(news.made[0]._replace(trial=trial),))))
