"""The foot of the sidebar: that all is kept, whole in every language."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.ui.catalogue import SCREENS
from desktop.ui.kit.parts import Text
from desktop.ui.sidebar import Sidebar


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_when_it_was_saved_is_said_whole(qtbot: QtBot, spoken: str) -> None:
    sidebar = Sidebar(SCREENS)
    qtbot.addWidget(sidebar)
    sidebar.be_rail(False)
    sidebar.resize(sidebar.width(), 700)
    sidebar.say_saved("23:59")
    with qtbot.waitExposed(sidebar):
        sidebar.show()
    (said,) = (one for one in sidebar.findChildren(Text) if "23:59" in one.text())
    room = said.contentsRect()
    flags = Qt.TextFlag.TextWordWrap if said.wordWrap() else 0
    needed = said.fontMetrics().boundingRect(room, int(flags), said.text())
    assert needed.width() <= room.width(), spoken
    assert needed.height() <= room.height(), spoken
