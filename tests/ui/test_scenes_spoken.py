"""Every scene looked at in Italian, small, and in Polish, large: nothing cut, everything in words of its language."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui import played

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def found(request: pytest.FixtureRequest, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> played.Found:
    """What all checks find in a look."""
    return played.found_in(qapp, request.param, tmp_path_factory.mktemp)


@pytest.mark.parametrize("check", played.GEOMETRY)
@pytest.mark.parametrize("found", ["it", "pl"], indirect=True)
def test_every_scene(found: played.Found, check: str) -> None:
    assert found[check] == []


@pytest.mark.parametrize("found", [played.MARKED], indirect=True)
def test_every_sentence_is_translated(found: played.Found) -> None:
    assert found["unmarked"] == []
