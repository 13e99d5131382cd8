"""The copy of the day: made by the window itself at the first idle minute, once, while other calls pass."""

from __future__ import annotations

from datetime import timedelta

from pytestqt.qtbot import QtBot

from desktop.app.gui import Gui
from desktop.domain.clock import Clock
from desktop.system.paths import Paths


def test_the_first_idle_minute_of_a_day_makes_one_copy(qtbot: QtBot, opened: Gui, where: Paths, clock: Clock) -> None:
    now = clock()

    def minute_passes() -> None:
        nonlocal now
        now += timedelta(minutes=1)
        opened._minute()

    def copies() -> list[str]:
        return sorted(file.name for file in where.backups.glob("*.garbo-backup"))

    opened._clock = lambda: now
    opened.services.custody._clock = lambda: now
    minute_passes()
    opened.lane.submit(lambda: None).result()  # what was asked for is done by now
    assert copies() == [], "she was at work a moment ago"
    minute_passes()
    heard: list[int] = []
    opened.calls.ask(opened.shell, lambda: len(opened.services.clients.lines()), heard.append)
    qtbot.waitUntil(lambda: len(copies()) == 1 and bool(heard))
    for _ in range(3):
        minute_passes()
    opened.calls.ask(opened.shell, lambda: 0, heard.append)
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert len(copies()) == 1
    assert copies()[0].startswith("2026-11-12T1322")
