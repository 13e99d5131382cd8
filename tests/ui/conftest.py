"""The program's look and language for tests of single parts."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from desktop.documents import page
from desktop.system.paths import resources
from desktop.ui import language
from desktop.ui.kit import fonts, theme

ROOT = Path(__file__).parents[2]
_drawn: dict[tuple[object, ...], tuple[tuple[bytes, ...], int]] = {}


@pytest.fixture(scope="session", autouse=True)
def _dressed(qapp: QApplication) -> None:
    with pytest.raises(SystemExit):
        runpy.run_path(str(ROOT / "packaging/translations.py"), run_name="__main__")
    fonts.load(resources() / "fonts")
    theme.apply(qapp, "light")


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_teardown() -> None:
    """What pytest-qt has closed goes at once, while Python still knows all of it.

    Left to the next event loop, a collection of garbage may come first: it empties the objects of Python, and Qt calls
    their methods while it takes the widgets down.
    """
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def _drawn_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A page is drawn once of the same data: most tests of a screen see the same few."""
    real = page._pictures

    def pictures(files: page.Files, inputs: page.Inputs, ppi: float) -> tuple[tuple[bytes, ...], int]:
        key = (ppi, *sorted(files.items()), *sorted(inputs.items()))
        if key not in _drawn:
            _drawn[key] = real(files, inputs, ppi)
        return _drawn[key]

    monkeypatch.setattr(page, "_pictures", pictures)


@pytest.fixture(autouse=True)
def _english() -> None:
    language.use("en", resources() / "translations")


@pytest.fixture(params=["en", "it", "pl"])
def spoken(request: pytest.FixtureRequest) -> str:
    """Each language in turn."""
    return language.use(request.param, resources() / "translations")
