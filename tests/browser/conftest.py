"""One browser for all pages of a run, and pages of its own for each test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.chromium import Chromium, Tab

Opened = Callable[..., Tab]


@pytest.fixture(scope="session")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chromium]:
    browser = Chromium(tmp_path_factory.mktemp("chromium"))
    yield browser
    browser.close()


@pytest.fixture
def opened(chromium: Chromium, tmp_path: Path) -> Iterator[Opened]:
    """Opens a page in a tab of its own. In the end it has asked for nothing, and its console is empty."""
    tabs: list[Tab] = []

    def opens(page: str | Path, *how: object, **more: object) -> Tab:
        if isinstance(page, str):
            (path := tmp_path / f"page-{len(tabs)}.html").write_text(page, "utf-8")
        else:
            path = page
        tabs.append(Tab(chromium, path, *how, **more))  # type: ignore[arg-type]
        return tabs[-1]

    yield opens
    for tab in tabs:
        assert (tab.asked, tab.wrong) == ([], [])
        tab.close()
