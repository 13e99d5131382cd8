"""Scenes of the palette: before anything is typed, a name, a verb, what was said."""

from __future__ import annotations

from PySide6.QtTest import QTest

from tests.ui.scene_lists import on_the_sample, variation
from tests.ui.stage import Stage


def typed(stage: Stage, words: str, screen: str = "today", about: object = None) -> None:
    stage.go(screen, about)
    stage.shell.seek()
    sheet = stage.dialog()
    QTest.keyClicks(sheet.line, words)
    stage.settle()


@on_the_sample
def palette(stage: Stage) -> None:
    """Two letters of a name."""
    typed(stage, stage.texts("often").name[:2].lower(), "client", stage.client("often"))


@variation
def palette_empty(stage: Stage) -> None:
    typed(stage, "", "client", stage.client("often"))


@variation
def palette_nothing(stage: Stage) -> None:
    typed(stage, "qqqzzz")
