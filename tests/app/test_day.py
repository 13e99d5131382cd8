"""A day of hers through the real window: import, agreement, quick log, a promise kept and told, a warning, an idea."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.promise import Fate
from desktop.domain.settings import PRESETS
from tests.app.conftest import NOW
from tests.app.day import Day, beginning
from tests.app.hands import Hands

CHAT = """\
28/10/26, 10:02 - Otto Brand: Good morning, could you look for a room for the spring meeting?
28/10/26, 10:20 - {me}: Good morning Otto, with pleasure.
12/11/26, 13:40 - Otto Brand: Have you found anything yet?
12/11/26, 13:41 - Otto Brand: Twenty chairs would do
"""


@pytest.fixture
def day(qtbot: QtBot, sample: Path, tmp_path: Path) -> Iterator[Day]:
    with beginning(qtbot, sample, tmp_path / "sample", NOW) as day:
        yield day


def test_a_day_of_hers(qtbot: QtBot, day: Day, tmp_path: Path) -> None:
    hands = Hands(qtbot, day.gui)
    today = day.screen("today")
    assert len(today.waiting.list.model_.rows) == 4

    _a_chat_is_imported(hands, day, tmp_path)
    otto = next(line.id for line in day.ask(lambda s: s.clients.lines()) if line.name == "Otto Brand")
    hands.until(lambda: "Otto Brand" in [row.name for row in today.waiting.list.model_.rows])

    _hours_are_agreed(hands, day, otto)
    _a_call_is_logged_with_a_promise(hands, day, otto)
    _the_promise_is_kept_and_told(hands, day, otto)
    _a_warning_becomes_something_to_do(hands, day)

    # All of it was hers to take back.
    undone = []
    while (step := day.ask(lambda s: s.history.can_undo())) is not None:
        undone.append(step)
        hands.press("Ctrl+Z")
    assert undone == [
        "idea_taken", "task_told", "promise_kept", "interaction_logged", "agreement_made", "imported",
    ]  # fmt: skip
    assert "Otto Brand" not in [line.name for line in day.ask(lambda s: s.clients.lines())]


def _a_chat_is_imported(hands: Hands, day: Day, folder: Path) -> None:
    chat = folder / "WhatsApp Chat with Otto Brand.txt"
    chat.write_text(CHAT.format(me=day.ask(lambda s: s.settings.get().name)), "utf-8")
    day.gui.shell.bring_in(chat)
    exchange = day.screen("exchange")
    hands.until(lambda: exchange.preview is not None and exchange.check.add.hasFocus())
    hands.press("Return")
    hands.until(lambda: exchange.done.batch is not None and exchange.done.on.hasFocus())
    hands.press("Return")
    hands.until(day.screen("today").isVisible)


def _hours_are_agreed(hands: Hands, day: Day, otto: int) -> None:
    hands.press("Ctrl+2")
    clients = day.screen("clients")
    hands.until(lambda: clients.all.list.model_.rows)
    hands.press("Ctrl+F")
    hands.write("otto")
    hands.press("Return")
    hands.press("Return")
    hands.until(lambda: "client" in day.gui.shell.screens and day.screen("client").card is not None)
    assert day.screen("client").client_id == otto
    day.screen("client").agreement.setFocus()
    hands.press("Return")
    hands.until(lambda: "agreement" in day.gui.shell.screens and day.screen("agreement").hours.isVisible())
    agreement = day.screen("agreement")
    hands.until(lambda: agreement.hours.grid.isEnabled())
    agreement.hours.grid.setFocus()
    for keys in ("O", "Ctrl+Home", "Delete", "Ctrl+Return"):
        hands.press(keys)
    hands.until(lambda: day.ask(lambda s: s.agreements.of_client(otto))[-1].from_day == date(2026, 11, 12))
    week = day.ask(lambda s: s.agreements.of_client(otto))[-1].calendar.week
    assert week[1:] == PRESETS["office"][1:]


def _a_call_is_logged_with_a_promise(hands: Hands, day: Day, otto: int) -> None:
    hands.press("Ctrl+1")
    hands.press("Ctrl+L")
    hands.write("I called Otto, 12 min, the room – send the offer tomorrow 10")
    hands.press("Return")
    hands.until(lambda: day.ask(lambda s: s.promises.of_client(otto)).open)
    waiting = day.screen("today").waiting.list.model_
    hands.until(lambda: "Otto Brand" not in [row.name for row in waiting.rows])


def _the_promise_is_kept_and_told(hands: Hands, day: Day, otto: int) -> None:
    day.now += timedelta(hours=19)
    day.gui.shell.on_minute()
    today = day.screen("today")
    hands.until(lambda: today._board is not None and today._board.at == day.now)
    (promise,) = day.ask(lambda s: s.promises.of_client(otto)).open
    day.choose(today.promises.list, promise.task_id)
    hands.press("Space")
    hands.until(lambda: not day.ask(lambda s: s.promises.of_client(otto)).open)
    hands.until(lambda: "send the offer" in [row.title for row in today.to_tell.list.model_.rows])
    row = next(row for row in today.to_tell.list.model_.rows if row.title == "send the offer")
    day.choose(today.to_tell.list, row.key)
    hands.press("Space")
    hands.until(lambda: "send the offer" not in [row.title for row in today.to_tell.list.model_.rows])
    assert day.ask(lambda s: s.promises.of_client(otto)).record.count(Fate.KEPT) == 1


def _a_warning_becomes_something_to_do(hands: Hands, day: Day) -> None:
    today = day.screen("today")
    hands.until(lambda: today.card is not None and today.card.isVisible())
    before = day.ask(_tasks)
    today.waiting.list.setFocus()
    hands.press("Tab")
    hands.press("Return")
    hands.until(lambda: day.ask(_tasks) == before + 1)


def _tasks(services: Any) -> int:
    return sum(len(services.tasks.of_client(client.id)) for client in services.clients.lines())
