"""A page that follows what is shown: the last thing wanted is drawn, whatever became of the one before."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.errors import Refused
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.live_page import Drawn, LivePage
from desktop.ui.kit.page_card import PageCard
from tests.ui.inline import NOWHERE, services_at, shell_over

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def calls(qtbot: QtBot, tmp_path: Path) -> Iterator[Calls]:
    with services_at(tmp_path) as services, shell_over(qtbot, services, first=NOWHERE) as (_shell, calls):
        yield calls


def test_one_that_cannot_be_drawn_does_not_stop_the_next(qtbot: QtBot, calls: Calls) -> None:
    card = PageCard()
    qtbot.addWidget(card)

    def draw(words: str, _dots: float) -> Drawn:
        if words == "First":
            live.show(1, "second", lambda: "Second")
            QTest.qWait(30)  # So that its moment comes while this one is still being drawn.
            raise Refused("page_too_long")
        return Drawn(b"", words)

    live: LivePage[str] = LivePage(calls, card, draw, 0)
    live.show(1, "first", lambda: "First")
    qtbot.waitUntil(lambda: card.sheet.accessibleDescription() == "Second")
    assert card.bar.isHidden()
