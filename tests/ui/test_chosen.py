"""What was chosen, how long it keeps a card away, and what became of what was tried: by real keys."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.domain.interaction import Tag
from desktop.domain.patterns.trial import Rate, Trial, Verdict
from desktop.services.signals import ChosenIdea
from desktop.services.suite import Services
from desktop.ui import trial_words
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.dialog import open_in
from desktop.ui.screens.client.choices import ChosenSheet
from desktop.ui.shell import Shell
from tests.domain.dossiers import START, at
from tests.ui.client_page import settle
from tests.ui.inline import NOWHERE, shell_over
from tests.ui.uneasy import DAY, Moment, key_on, pages, uneasy_at

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def moment() -> Moment:
    return Moment()


@pytest.fixture
def services(tmp_path: Path, moment: Moment) -> Iterator[Services]:
    with uneasy_at(tmp_path, moment) as made:
        yield made


@pytest.fixture
def window(qtbot: QtBot, services: Services) -> Iterator[tuple[Shell, Calls]]:
    with shell_over(qtbot, services, first=NOWHERE) as (shell, calls):
        yield shell, calls


@pytest.fixture
def page(window: tuple[Shell, Calls], services: Services) -> Any:
    return pages(window[0], services)


def test_not_how_she_sees_it_is_quiet_for_eight_weeks_and_each_step_is_hers_to_take_back(
    qtbot: QtBot, services: Services, window: tuple[Shell, Calls], page: Any, moment: Moment
) -> None:
    screen = page("Carla")
    key_on(qtbot, screen.pattern.not_so)
    qtbot.waitUntil(lambda: not screen.pattern.isVisible())
    (row,) = screen.choices.list.model_.rows
    assert row.title == "You said “Not how I see it” on 25 May"
    assert row.under == "quiet until Mon 20 Jul"
    moment.now = at(DAY + 55, 12)
    page("Ada")
    assert not page("Carla").pattern.isVisible()
    assert services.history.undo() == "seen_otherwise"
    moment.now = at(DAY, 12)
    page("Ada")
    screen = page("Carla")
    qtbot.waitUntil(screen.pattern.isVisible)
    assert services.history.redo() == "seen_otherwise"
    qtbot.waitUntil(lambda: not screen.pattern.isVisible())


def test_something_else_brings_it_back_before(
    qtbot: QtBot, services: Services, window: tuple[Shell, Calls], page: Any
) -> None:
    screen = page("Carla")
    signals = set(screen.pattern.warned.card.signals)
    assert Tag.ASKS_FOR_STATUS not in signals
    key_on(qtbot, screen.pattern.not_so)
    qtbot.waitUntil(lambda: not screen.pattern.isVisible())
    client = services.clients.named("Carla").id
    lines = [one for one in services.timelines.contacts(services.timelines.of_client(client).rows) if one.outside]
    for one in lines[:8]:
        services.interactions.tag(one.id, Tag.ASKS_FOR_STATUS)
    qtbot.waitUntil(screen.pattern.isVisible)
    assert Tag.ASKS_FOR_STATUS in screen.pattern.warned.card.signals


def test_monday_brings_it_back(
    qtbot: QtBot, services: Services, window: tuple[Shell, Calls], page: Any, moment: Moment
) -> None:
    screen = page("Bruno")
    key_on(qtbot, screen.pattern.later)
    qtbot.waitUntil(lambda: not screen.pattern.isVisible())
    moment.now = at(DAY + 6, 12)
    page("Ada")
    assert not page("Bruno").pattern.isVisible()
    moment.now = at(DAY + 7, 12)
    page("Ada")
    assert page("Bruno").pattern.isVisible()


def test_a_choice_is_told_on_the_clients_page_and_can_be_taken_back(
    qtbot: QtBot, services: Services, window: tuple[Shell, Calls], page: Any
) -> None:
    screen = page("Bruno")
    assert not screen.choices.isVisible()
    key_on(qtbot, screen.pattern.later)
    qtbot.waitUntil(screen.choices.isVisible)
    (row,) = screen.choices.list.model_.rows
    assert row.title == "You said “Remind me Monday” on 25 May"
    assert row.under == "quiet until Mon 1 Jun"
    screen.choices.list.take(0)
    key_on(qtbot, screen.choices.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not screen.choices.isVisible())
    qtbot.waitUntil(screen.pattern.isVisible)
    assert services.history.undo() == "choice_taken_back"


def test_thirty_days_later_the_trial_is_told_with_its_picture(
    qtbot: QtBot, services: Services, window: tuple[Shell, Calls], page: Any, moment: Moment
) -> None:
    screen = page("Bruno")
    title = screen.pattern.idea.text()
    key_on(qtbot, screen.pattern.take)
    qtbot.waitUntil(lambda: not screen.pattern.isVisible())
    (row,) = screen.choices.list.model_.rows
    assert (row.title, row.under) == (title, "Too early to say")
    assert "You tried this on 25 May" in row.spoken
    moment.now = at(DAY + 31, 12)
    page("Ada")
    screen = page("Bruno")
    qtbot.waitUntil(screen.pattern.trial.isVisible)
    assert screen.pattern.title.text() == "Bruno: thirty days later"
    assert not any(one.isVisible() for one in (screen.pattern.take, screen.pattern.chip, screen.pattern.profile))
    assert screen.pattern.trial.verdict.text() == "Helped"
    assert screen.pattern.trial.title.text() == title
    bands = screen.pattern.trial.bands
    assert bands.accessibleName().startswith("30 days before: ")
    settle()
    assert bands.height() == bands.sizeHint().height(), "both rows are to be seen"
    screen.choices.list.take(0)
    key_on(qtbot, screen.choices.list)
    found = open_in(window[0])
    assert isinstance(found, ChosenSheet)
    assert found.trial.verdict.text() == "Helped"


def test_today_tells_of_it_too_where_there_is_no_card(
    qtbot: QtBot, services: Services, window: tuple[Shell, Calls], moment: Moment
) -> None:
    for name in ("Ada", "Carla", "Bruno"):
        client = services.clients.named(name).id
        warned: Any = services.signals.card(client)
        if name == "Bruno":
            news = ChosenIdea(warned.ideas[0].code, "News", warned.ideas[0].at, 5)
            services.signals.take(client, warned.card.signals, [news])
        else:
            services.signals.not_so(client, warned.card.signals)
    moment.now = at(DAY + 31, 12)
    today: Any = window[0].go("today")
    qtbot.waitUntil(lambda: today.card is not None)
    today.card.show_today()
    assert today.card.title.text() == "Bruno: thirty days later"
    assert today.card.trial.isVisible()


def rate(count: int, days: int = 22) -> Rate:
    return Rate(count, days, 0.0, 1.0)


@pytest.mark.parametrize(
    ("verdict", "ratio", "now", "said"),
    [
        (Verdict.HELPED, (0.1, 0.8), DAY + 31, "There is less of it than before"),
        (Verdict.NO_EFFECT, (0.6, 1.8), DAY + 31, "What came after may be chance"),
        (Verdict.NO_EFFECT, (1.2, 3.0), DAY + 31, "There is more of it than before"),
        (Verdict.TOO_EARLY, (0.1, 2.0), DAY + 11, "20 more day"),
        (Verdict.TOO_EARLY, (0.0, 9.0), DAY + 31, "There was so little of it"),
    ],
)
def test_every_verdict_says_what_it_rests_on(
    qtbot: QtBot, verdict: Verdict, ratio: tuple[float, float], now: int, said: str
) -> None:
    found = Trial(START + timedelta(days=DAY), START + timedelta(days=DAY + 30), rate(9), rate(2), ratio, verdict)
    assert trial_words.meaning(found, at(now, 12), ZoneInfo("Europe/Rome")).startswith(said)
    before, after = trial_words.bands(found)
    assert [one.label for one in (before, after)] == ["30 days before", "30 days after"]
    assert "working day" in before.said, "the thirty days hold fewer that count"
    assert "22" in after.said
