"""Every scene looked at in English: nothing cut, nothing outside, all by keyboard; and there is one for everything."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.ui import language
from tests.ui import played

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def found(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> played.Found:
    """What all checks find in the usual look."""
    return played.found_in(qapp, "usual", tmp_path_factory.mktemp)


@pytest.mark.parametrize("check", played.GEOMETRY)
def test_every_scene(found: played.Found, check: str) -> None:
    assert found[check] == []


@pytest.mark.parametrize("check", ["unreached", "ringless"])
def test_everything_by_keyboard(found: played.Found, check: str) -> None:
    assert found[check] == []


def test_every_screen_and_dialog_has_a_scene(found: played.Found) -> None:
    ours = re.compile(r"^class (\w+)\((?:\w+\.)?(?:Screen|Dialog|Form|QDialog)\)", re.MULTILINE)
    root = Path(language.__file__).parent
    wanted = {name for path in root.rglob("*.py") for name in ours.findall(path.read_text("utf-8"))}
    assert wanted - {"Dialog", "Screen", "Form", "PlanForm"} - set(found["visited"]) == set()
