"""The two lists of scenes: those of a first start, which follow each other, and those over the sample, each alone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from tests.ui.stage import Stage

Scene = Callable[[Stage], QWidget | None]
"""Brings the window into one state; gives what is to be looked at, or nothing for the whole window."""

DOOR: list[Scene] = []
SAMPLE: list[Scene] = []
TYPED: dict[str, str] = {}
"""By the name of a scene."""
VARIATIONS: list[Scene] = []
"""Of those over the sample: what has no part that another scene has not; looked at in one look only."""


def at_the_door(scene: Scene) -> Scene:
    DOOR.append(scene)
    return scene


def on_the_sample(scene: Scene) -> Scene:
    SAMPLE.append(scene)
    return scene


def typed(words: str) -> Callable[[Scene], Scene]:
    """What the scene itself writes or brings: words of hers and of clients, which nobody translates."""

    def keep(scene: Scene) -> Scene:
        TYPED[scene.__name__] = words
        return scene

    return keep


def variation(scene: Scene) -> Scene:
    VARIATIONS.append(scene)
    return on_the_sample(scene)
