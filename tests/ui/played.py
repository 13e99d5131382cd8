"""Every scene of a look played once, and what all checks find in it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.system.paths import resources
from desktop.ui import language as languages
from desktop.ui.kit import fonts, theme
from tests.ui import looking, reading, scene_lists, scenes
from tests.ui import stage as stages

LOOKS = {
    "usual": stages.Look("usual", "en", "light", (1280, 800)),
    "it": stages.Look("it", "it", "light", (860, 520)),
    "pl": stages.Look("pl", "pl", "light", (1280, 800), 1.5),
}
MARKED = "it"
"""In this look all that a translator gives is between marks, over Italian clients: no English outside."""
WIDE = (1280, 800)
"""Where everything has room to be there, for who reads it."""

GEOMETRY = ("cut", "elided", "outside", "overlapping", "nameless", "unfilled", "forbidden")
"""The checks of every look."""

Found = dict[str, list[str]]
"""By check, what was found and in which scene."""


class Played(NamedTuple):
    """A scene that has been played, and what stands in it that is no word of ours."""

    widget: QWidget
    stage: stages.Stage
    scene: str
    typed: str


NewFolder = Callable[[str], Path]
"""Makes a folder of that name."""

_found: dict[str, Found] = {}
_samples: dict[str, Path] = {}


def found_in(qapp: QApplication, name: str, new_folder: NewFolder) -> Found:
    """What all checks find in a look; every scene is played once."""
    if name not in _found:
        fonts.load(resources() / "fonts", fonts.FALLBACK)
        _found[name] = _look_at(qapp, LOOKS[name], new_folder)
        theme.apply(qapp, "light")
        languages.use("en", resources() / "translations")
    return _found[name]


def _look_at(qapp: QApplication, look: stages.Look, new_folder: NewFolder) -> Found:
    found: Found = defaultdict(list)

    def note(check: str, scene: str, problems: Iterable[str]) -> None:
        found[check] += [f"{scene}: {one}" for one in problems]

    framed: set[tuple[QWidget, QRect]] = set()
    for widget, stage, scene, code in _played(qapp, look, new_folder):
        found["visited"] += [type(one).__name__ for one in looking.shown(widget)]
        cuts: list[str] = []
        with looking.listening_to_cuts(cuts):
            widget.grab()
        note("elided", scene, (text for text in map(reading.bare, cuts) if text in reading.ours(look.language)))
        for check in (looking.cut, looking.outside, looking.overlapping, looking.nameless, reading.unfilled):
            note(check.__name__, scene, check(widget))
        note("forbidden", scene, reading.forbidden(widget, look.language))
        if look.name == "usual":
            walk = looking.walk(widget, _tab, framed)
            note("unreached", scene, walk.unreached)
            note("ringless", scene, walk.ringless)
        if look.name == MARKED:
            with _wide(stage, widget):
                note("unmarked", scene, reading.unmarked(widget, code))
    return found


@contextmanager
def _wide(stage: stages.Stage, widget: QWidget) -> Iterator[None]:
    """The window in the wide size for this long; what stands beside it, as a menu, would close by that."""
    size = stage.window.size()
    if widget.window() is stage.window:
        stage.window.resize(*WIDE)
        stage.application.processEvents()
    yield
    stage.window.resize(size)


def _played(qapp: QApplication, look: stages.Look, new_folder: NewFolder) -> Iterator[Played]:
    """Each scene of a look, one after the other."""
    marks, folder = look.name == MARKED, new_folder(look.name)
    with stages.at_the_door(qapp, folder / "door", look) as stage, reading.marked(marks):
        for scene in scenes.DOOR:
            yield Played(scene(stage) or stage.window, stage, scene.__name__, stage.true_code)
    made = _sample(look.language, new_folder)
    with stages.on_the_sample(qapp, folder / "sample", look, made) as stage, reading.marked(marks):
        for scene in scenes.SAMPLE:
            if scene in scenes.VARIATIONS and look.name != "usual":
                continue
            typed = scene_lists.TYPED.get(scene.__name__, "")
            yield Played(scene(stage) or stage.window, stage, scene.__name__, typed)
            stage.clear()


def _sample(language: str, new_folder: NewFolder) -> Path:
    """The sample in a language, made once."""
    if language not in _samples:
        _samples[language] = stages.make_sample(new_folder("made") / language, language)
    return _samples[language]


def _tab(widget: QWidget) -> None:
    QTest.keyClick(widget, Qt.Key.Key_Tab)
