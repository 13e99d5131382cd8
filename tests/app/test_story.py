"""A story of half a year through the real window: uneasy weeks, the card, one idea, and what became of it.

What was expected was written down, and committed, before this was run for the first time.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from desktop.app.gui import Gui
from desktop.app.wiring import wire
from desktop.domain.patterns.assessment import Profile
from desktop.system.paths import Paths
from desktop.ui.kit.dialog import open_in
from tests.app.conftest import PASSPHRASE, end
from tests.app.day import Day
from tests.app.hands import Hands

ROME = ZoneInfo("Europe/Rome")
HERS, THEIRS = "Ines Moro", "Vera Lindt"
CALM, UNEASY, CALM_AGAIN = date(2026, 3, 30), date(2026, 8, 17), date(2026, 9, 28)
"""Mondays: twenty quiet weeks, six uneasy ones, and quiet again from the day on which something is tried."""

EXPECTED = range(14, 36)
"""So many days after the first uneasy one she is to be warned: not before two weeks, for that is a bad week and no
pattern, and within five, while there is time. Three weeks, for how soon it is depends on what is usual with others."""

EXPECTED_VERDICT = "Helped"
"""Some twenty signals in the thirty days before, one or two in the thirty after."""


class Said(NamedTuple):
    """`day`: of the week, from Monday."""

    day: int
    at: str
    who: str
    text: str


QUIET = (
    (
        Said(1, "10:05", THEIRS, "Here are the texts for the leaflet"),
        Said(1, "10:40", HERS, "Thank you, they are in their place"),
        Said(3, "11:10", THEIRS, "The second photo is the better one, I think"),
        Said(3, "11:45", HERS, "Then we take that one"),
    ),
    (
        Said(1, "14:20", THEIRS, "We could print two hundred of them this time"),
        Said(1, "15:00", HERS, "Noted, two hundred"),
        Said(3, "09:50", THEIRS, "The green paper was nice in spring"),
        Said(3, "10:30", HERS, "Green it is"),
    ),
    (
        Said(2, "10:15", THEIRS, "Our opening hours change in autumn, the list is attached"),
        Said(2, "10:55", HERS, "I have put them in"),
        Said(3, "20:20", THEIRS, "The address of the hall is Via Roma 4"),
        Said(4, "09:20", HERS, "Good, I have it"),
    ),
)
RESTLESS = (
    Said(0, "10:10", THEIRS, "Good morning, is there any news about the leaflet?"),
    Said(0, "10:50", HERS, "It goes to the printer on Thursday, as agreed"),
    Said(1, "20:40", THEIRS, "Sorry for the hour, how far are we with the leaflet?"),
    Said(2, "09:20", HERS, "Everything is on its way"),
    Said(2, "15:00", THEIRS, "Missed voice call"),
    Said(2, "15:06", THEIRS, "I have just tried to call you, please tell me that all is well"),
    Said(2, "15:40", HERS, "All is well, I was on another call"),
    Said(4, "21:15", THEIRS, "Any news from the printer?"),
    Said(7, "09:10", HERS, "Good morning, the proof is here"),
)


def week_of(monday: date) -> tuple[Said, ...]:
    """What is said in it; the first uneasy week begins gently."""
    number = (monday - CALM).days // 7
    if not UNEASY <= monday < CALM_AGAIN:
        return QUIET[number % len(QUIET)]
    return (*RESTLESS[:4], *QUIET[1][2:]) if monday == UNEASY else RESTLESS


def chat(until: datetime) -> str:
    """The export of that moment, with all that was said since the beginning."""
    lines = []
    for number in range(60):
        monday = CALM + timedelta(weeks=number)
        for one in week_of(monday):
            at = datetime.combine(monday + timedelta(days=one.day), time.fromisoformat(one.at), ROME)
            if at < until:
                lines.append((at, f"{at:%d/%m/%y, %H:%M} - {one.who}: {one.text}\n"))
    return "".join(line for _, line in sorted(lines))


@pytest.fixture
def day(qtbot: QtBot, where: Paths) -> Iterator[Day]:
    """A window of hers with nobody in it yet, on the Monday on which the uneasy weeks begin."""
    day = Day()
    day.now = datetime.combine(UNEASY, time(9), ROME)
    services = wire(where, day.clock)
    services.vault.create(passphrase=PASSPHRASE)
    services.settings.change(name=HERS)
    services.settings.change_program(idle_minutes=0)  # weeks pass between two of her keys
    services.close()
    day.gui = Gui(where, day.clock, passphrase=PASSPHRASE)
    day.gui.window.resize(1280, 800)
    day.gui.show()
    qtbot.waitUntil(lambda: day.gui.started and "today" in day.gui.shell.screens)
    yield day
    end(day.gui)


def test_uneasy_weeks_a_warning_in_time_one_idea_and_what_became_of_it(qtbot: QtBot, day: Day, tmp_path: Path) -> None:
    hands = Hands(qtbot, day.gui)
    bring_in(hands, day, tmp_path)
    client = day.ask(lambda s: s.clients.named(THEIRS)).id
    page = open_page(hands, day, client)
    assert not page.pattern.isVisible(), "twenty quiet weeks are nothing to speak of"

    seen: list[int] = []
    while day.now.date() < CALM_AGAIN:
        day.now += timedelta(weeks=1)
        bring_in(hands, day, tmp_path)
        page = open_page(hands, day, client)
        if page.pattern.warned is not None:
            seen.append((day.now.date() - UNEASY).days)
    assert seen, "six uneasy weeks and no word of it"
    card = page.pattern.warned.card
    assert card.profile is Profile.ANXIOUS
    assert (card.since - UNEASY).days in EXPECTED
    assert seen[0] in EXPECTED
    assert page.pattern.isVisible()
    assert page.pattern.chip.text() == "Needs reassurance"

    what_is_read_is_decided_and_taken_back(hands, day, page)

    page.pattern.take.setFocus()
    title = page.pattern.idea.text()
    hands.press("Return")
    hands.until(lambda: not page.pattern.isVisible())
    # It became something on her desk, or its page is open.
    desk = day.ask(lambda s: [*s.tasks.of_client(client), *s.schedules.of_client(client)])
    assert title in [one.title for one in desk] or day.gui.shell.here() is not page
    page = open_page(hands, day, client)
    hands.until(lambda: page.choices.is_wanted)
    assert page.choices.list.model_.rows[0].under == "Too early to say"

    day.now += timedelta(days=31)
    bring_in(hands, day, tmp_path)
    page = open_page(hands, day, client)
    # What is known before the new lines have come in is too little; the answer with them comes after it.
    hands.until(lambda: page.pattern.trial.verdict.text() == EXPECTED_VERDICT)
    hands.until(lambda: page.choices.list.model_.rows[0].under == EXPECTED_VERDICT)
    assert page.pattern.trial.isVisible()
    assert page.pattern.warned is None, "a month as quiet as before"

    undone = []
    while (step := day.ask(lambda s: s.history.can_undo())) is not None:
        undone.append(step)
        hands.press("Ctrl+Z")
    assert undone == ["imported", "idea_taken", *["imported"] * 7]
    assert day.ask(lambda s: s.clients.lines()) == []


def what_is_read_is_decided_and_taken_back(hands: Hands, day: Day, page: Any) -> None:
    """Behind a number: one is refused, one is confirmed, each in one key; and both are taken back where she is."""
    place = next(at for at, one in enumerate(page.pattern.warned.card.facts) if one.indicator == "asks_for_status")
    page.pattern.facts[place].setFocus()
    hands.press("Return")
    hands.until(lambda: open_in(day.gui.window) is not None)
    sheet: Any = open_in(day.gui.window)
    before = [row.under for row in sheet.list.model_.rows]
    assert "read from the text" in before[0]
    hands.press("R")
    hands.press("Y")
    hands.until(lambda: "you said it is not" in sheet.list.model_.rows[0].under)
    hands.until(lambda: sheet.list.model_.rows[1].under == "WhatsApp · asks for news")
    assert sheet.list.chosen() == 2
    for left in (1, 0):
        hands.press("Ctrl+Z")
        hands.until(lambda left=left: [row.under for row in sheet.list.model_.rows][left:] == before[left:])
    hands.press("Esc")
    hands.until(lambda: open_in(day.gui.window) is None)


def bring_in(hands: Hands, day: Day, folder: Path) -> None:
    """The chat as it is by now, dropped and kept with Enter."""
    file = folder / f"WhatsApp Chat with {THEIRS}.txt"
    file.write_text(chat(day.now), "utf-8")
    day.gui.shell.on_minute()
    day.gui.shell.bring_in(file)
    exchange = day.screen("exchange")
    hands.until(lambda: exchange.preview is not None and exchange.check.add.hasFocus())
    assert exchange.preview.question is None
    hands.press("Return")
    hands.until(lambda: exchange.done.batch is not None and exchange.done.on.hasFocus())
    hands.press("Return")
    hands.until(day.screen("today").isVisible)


def open_page(hands: Hands, day: Day, client: int) -> Any:
    """Her page, once everything asked for it has come."""
    page = day.gui.shell.go("client", client)
    for _ in range(4):
        hands.rest()
    return page
