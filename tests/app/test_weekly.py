"""Weekly over real threads: keys may come faster than the store answers."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.app.gui import Gui
from tests.app.hands import Hands


def test_every_tick_counts_however_fast_they_come(qtbot: QtBot, sampled: Gui) -> None:
    hands = Hands(qtbot, sampled)
    hands.press("Ctrl+5")
    weekly: Any = sampled.shell.screens["weekly"]
    hands.until(lambda: weekly.row.section.list.selected())
    hands.press("Return")
    hands.until(lambda: weekly._draft is not None and weekly.chooser.lines.hasFocus())
    lines = weekly.chooser.lines
    ticked = [row.key for row in lines.model_.rows if not row.heading and row.box is not None][:4]
    assert len(ticked) == 4
    for key in ticked:
        lines.take([row.key for row in lines.model_.rows].index(key))
        QTest.keyClick(lines, Qt.Key.Key_Space)
    hands.until(lambda: not weekly._keeping)

    def left_out() -> set[int]:
        return {row.key for row in lines.model_.rows if not row.heading and row.box is False}

    hands.until(lambda: left_out() == set(ticked))
    client, week = weekly._subject, weekly._this
    kept = sampled.lane.submit(lambda: sampled.services.summaries.draft(client, week)).result()
    assert len(kept.choices.left_out) == 4
