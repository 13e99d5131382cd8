"""Scenes of a client's year told again: one who was warned of, one with nothing to see, and what is behind a month."""

from __future__ import annotations

from typing import Any

from tests.ui.scene_lists import on_the_sample, variation
from tests.ui.stage import Stage


def year_of(stage: Stage, key: str) -> Any:
    """Insights of one client, with the year in sight."""
    screen = stage.go("insights", stage.client(key))
    stage.until(lambda: screen._year is not None)
    screen._choose(stage.client(key))
    stage.until(lambda: screen.retold._told is not None)
    stage.settle()
    screen._area.ensureWidgetVisible(screen.retold)
    stage.settle()
    return screen


@on_the_sample
def retold(stage: Stage) -> None:
    year_of(stage, "often")


@variation
def retold_structure(stage: Stage) -> None:
    """The other kind, with what is owed and met."""
    year_of(stage, "tangled")


@variation
def retold_quiet(stage: Stage) -> None:
    """Nothing stood."""
    year_of(stage, "steady")


@variation
def retold_table(stage: Stage) -> None:
    year_of(stage, "often").retold.table.click()
    stage.dialog()


@on_the_sample
def retold_behind(stage: Stage) -> None:
    """What was counted in the month with the most of it."""
    card = year_of(stage, "often").retold
    row = next(at for at, one in enumerate(card._told.rows) if one.columns is not None)
    months = card._told.rows[row].columns
    card._open(max(range(12), key=lambda at: months[at].number or 0), row)
    stage.dialog()
