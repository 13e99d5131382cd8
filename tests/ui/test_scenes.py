"""Every scene looked at: nothing cut, nothing outside, everything in words of its language, all by keyboard."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.system.paths import resources
from desktop.ui import language as languages
from desktop.ui.kit import fonts, theme
from tests.ui import looking, reading, scenes
from tests.ui import stage as stages

LOOKS = {
    "usual": stages.Look("usual", "en", "light", (1280, 800)),
    "it": stages.Look("it", "it", "light", (860, 520)),
    "pl": stages.Look("pl", "pl", "light", (1280, 800), 1.5),
    "marked": stages.Look("marked", "it", "light", (1280, 800)),
}
"""`marked`: all that a translator gives is between marks, over Italian clients: no English outside."""

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Found = dict[str, list[str]]
"""By check, what was found and in which scene."""

_cache: dict[str, Found] = {}


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """The sample in a language, made once."""
    made: dict[str, Path] = {}

    def sample(language: str) -> Path:
        if language not in made:
            made[language] = stages.make_sample(tmp_path_factory.mktemp("made") / language, language)
        return made[language]

    return sample


@pytest.fixture
def found(
    request: pytest.FixtureRequest,
    qapp: QApplication,
    samples: Callable[[str], Path],
    tmp_path_factory: pytest.TempPathFactory,
) -> Found:
    """What all checks find in a look; every scene is played once."""
    name: str = request.param
    if name not in _cache:
        fonts.load(resources() / "fonts", fonts.FALLBACK)
        _cache[name] = _look_at(qapp, LOOKS[name], samples, tmp_path_factory.mktemp(name))
        theme.apply(qapp, "light")
        languages.use("en", resources() / "translations")
    return _cache[name]


def _look_at(qapp: QApplication, look: stages.Look, samples: Callable[[str], Path], folder: Path) -> Found:
    found: Found = defaultdict(list)

    def note(check: str, scene: str, problems: Iterable[str]) -> None:
        found[check] += [f"{scene}: {one}" for one in problems]

    for widget, scene, code in _played(qapp, look, samples, folder):
        found["visited"] += [type(one).__name__ for one in looking.shown(widget)]
        if look.name == "marked":
            note("unmarked", scene, reading.unmarked(widget, code))
            continue
        cuts: list[str] = []
        with looking.listening_to_cuts(cuts):
            widget.grab()
        note("elided", scene, (text for text in cuts if text in reading.ours(look.language)))
        for check in (looking.cut, looking.outside, looking.overlapping, looking.nameless, reading.unfilled):
            note(check.__name__, scene, check(widget))
        note("forbidden", scene, reading.forbidden(widget, look.language))
        if look.name == "usual":
            walk = looking.walk(widget, _tab)
            note("unreached", scene, walk.unreached)
            note("ringless", scene, walk.ringless)
    return found


def _played(
    qapp: QApplication, look: stages.Look, samples: Callable[[str], Path], folder: Path
) -> Iterator[tuple[QWidget, str, str]]:
    """Each scene with its name, and the recovery code that is in force."""
    marks = look.name == "marked"
    with stages.at_the_door(qapp, folder / "door", look) as stage, reading.marked(marks):
        for scene in scenes.DOOR:
            yield scene(stage) or stage.window, scene.__name__, stage.true_code
    with stages.on_the_sample(qapp, folder / "sample", look, samples(look.language)) as stage, reading.marked(marks):
        for scene in scenes.SAMPLE:
            if scene in scenes.VARIATIONS and look.name != "usual":
                continue
            yield scene(stage) or stage.window, scene.__name__, ""
            stage.clear()


def _tab(widget: QWidget) -> None:
    QTest.keyClick(widget, Qt.Key.Key_Tab)


GEOMETRY = ("usual", "it", "pl")


@pytest.mark.parametrize("check", ["cut", "elided", "outside", "overlapping", "nameless", "unfilled", "forbidden"])
@pytest.mark.parametrize("found", GEOMETRY, indirect=True)
def test_every_scene(found: Found, check: str) -> None:
    assert found[check] == []


@pytest.mark.parametrize("check", ["unreached", "ringless"])
@pytest.mark.parametrize("found", ["usual"], indirect=True)
def test_everything_by_keyboard(found: Found, check: str) -> None:
    assert found[check] == []


@pytest.mark.parametrize("found", ["marked"], indirect=True)
def test_every_sentence_is_translated(found: Found) -> None:
    assert found["unmarked"] == []


@pytest.mark.parametrize("found", ["usual"], indirect=True)
def test_every_screen_and_dialog_has_a_scene(found: Found) -> None:
    ours = re.compile(r"^class (\w+)\((?:\w+\.)?(?:Screen|Dialog|Form|QDialog)\)", re.MULTILINE)
    root = Path(languages.__file__).parent
    wanted = {name for path in root.rglob("*.py") for name in ours.findall(path.read_text("utf-8"))}
    assert wanted - {"Dialog", "Screen", "Form"} - set(found["visited"]) == set()
