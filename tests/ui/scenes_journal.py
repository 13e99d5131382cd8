"""Scenes of the journal: all of it, what was sought, nothing found, several chosen, each sheet over it."""

from __future__ import annotations

from typing import Any

from PySide6.QtTest import QTest

from tests.ui.scene_lists import on_the_sample, variation
from tests.ui.stage import Stage

SOUGHT = {"en": "pho", "it": "fot", "pl": "zdj"}


def journal_of(stage: Stage, typed: str = "") -> Any:
    """The journal with all that was asked for."""
    screen = stage.go("journal", typed or None)
    stage.after(screen.filters.clear)
    stage.after(screen.search.clear)
    stage.until(lambda: screen.list.found is not None and screen.list.found.whole)
    followed(stage, screen)
    return screen


def followed(stage: Stage, screen: Any) -> None:
    """What was asked for is there, and the entry beside it is the one that is chosen."""
    for _ in range(3):
        stage.settle()
        stage.until(lambda: not screen._typing.isActive() and not screen.list._moving.isActive())
    stage.settle()


@on_the_sample
def journal(stage: Stage) -> None:
    screen = journal_of(stage)
    screen.view.take(2)
    followed(stage, screen)


@on_the_sample
def journal_found(stage: Stage) -> None:
    """Words, with their hits marked, from clients only."""
    screen = journal_of(stage, SOUGHT[stage.look.language])
    screen.filters._set("has", "answered")
    followed(stage, screen)


@on_the_sample
def journal_nothing(stage: Stage) -> None:
    screen = journal_of(stage, "fattura xyz")
    screen.filters.choose_period(screen.filters.period.MONTH)
    followed(stage, screen)


@on_the_sample
def journal_several(stage: Stage) -> None:
    screen = journal_of(stage)
    screen.view.setFocus()
    screen.view.take(1)
    screen.view._tick()
    screen.view._tick()
    screen.view._tick()
    stage.after(screen.view.let_go)
    followed(stage, screen)


@on_the_sample
def journal_entry(stage: Stage) -> None:
    screen = journal_of(stage)
    screen.open_entry(screen.view.model_.keys[3])
    stage.dialog()


@on_the_sample
def journal_split(stage: Stage) -> None:
    screen = journal_of(stage)
    key = next(
        line.contact.id
        for line in screen.list._lines.values()
        if len(line.contact.text) > 30 and line.contact.minutes is None
    )
    screen.acts._fetch(key, screen.acts._split)
    dialog: Any = stage.dialog()
    cursor = dialog.text.textCursor()
    cursor.setPosition(20)
    dialog.text.setTextCursor(cursor)
    stage.settle()


@variation
def journal_clients(stage: Stage) -> None:
    screen = journal_of(stage)
    screen.choose_clients()
    stage.dialog()


@variation
def journal_days(stage: Stage) -> None:
    screen = journal_of(stage)
    screen.choose_days()
    dialog: Any = stage.dialog()
    QTest.keyClicks(dialog.first.edit, "3.3.")
    stage.settle()


@variation
def journal_whose(stage: Stage) -> None:
    screen = journal_of(stage)
    screen.acts.reassign([screen.view.model_.keys[0]])
    stage.dialog()
