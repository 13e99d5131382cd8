"""Scenes of the day at a look: its beginning and its end."""

from __future__ import annotations

from datetime import timedelta

from desktop.ui.day_sheet import DaySheet
from tests.ui.scene_lists import on_the_sample
from tests.ui.stage import Stage


@on_the_sample
def day_begins(stage: Stage) -> None:
    stage.go("today")
    stage.shell.look_at_day()
    stage.dialog()
    stage.settle()


@on_the_sample
def day_ends(stage: Stage) -> None:
    """A quarter of an hour before she closes."""
    stage.go("today")
    look = stage.ask(stage.services.day_looks.now)
    soon = look.board._replace(closes=look.board.at + timedelta(minutes=15))
    DaySheet(stage.shell, stage.services, stage.gui.calls, look._replace(board=soon)).open()
    stage.dialog()
