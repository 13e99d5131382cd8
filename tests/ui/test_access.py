"""Less motion, more contrast, larger text, and a ring around whatever the keys have reached."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox, QFocusFrame, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.system.preferences import Preferences, keep, read
from desktop.ui.kit import access, theme, tokens
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.lines import RowList
from desktop.ui.kit.style import KeyboardFocus
from desktop.ui.kit.toggle import Toggle
from desktop.ui.kit.week_card import WeekCard
from desktop.ui.sidebar_parts import NavButton

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
BLACK, WHITE, YELLOW, BLUE = "#000000", "#FFFFFF", "#FFFF00", "#0000FF"


@pytest.fixture(autouse=True)
def _as_before(qapp: QApplication) -> Iterator[None]:
    yield
    access.choose(still=False, letters=True)
    theme.apply(qapp, "light")


def test_no_motion_takes_no_time() -> None:
    assert access.duration(180) == 180
    access.choose(still=True, letters=True)
    assert access.duration(180) == 0
    assert access.is_still()


def test_a_letter_does_nothing_where_she_wants_none(qtbot: QtBot) -> None:
    rows, pressed = RowList(ticks=False, several=False), []
    qtbot.addWidget(rows)
    rows.letters = {Qt.Key.Key_N: lambda: pressed.append("n")}
    qtbot.keyClicks(rows, "n")
    access.choose(still=False, letters=False)
    qtbot.keyClicks(rows, "n")
    assert pressed == ["n"]


def test_with_high_contrast_the_desktop_s_colours_win_and_hairlines_are_text() -> None:
    system = QPalette()
    for role, name in (
        (QPalette.ColorRole.Window, BLACK),
        (QPalette.ColorRole.Base, BLACK),
        (QPalette.ColorRole.WindowText, WHITE),
        (QPalette.ColorRole.Text, WHITE),
        (QPalette.ColorRole.Highlight, YELLOW),
        (QPalette.ColorRole.HighlightedText, BLUE),
    ):
        system.setColor(role, QColor(name))
    made = access.contrasting(tokens.DARK, system)
    assert (made.paper, made.surface, made.ink, made.line, made.line_ui) == (BLACK, BLACK, WHITE, WHITE, WHITE)
    assert (made.accent, made.on_accent, made.focus) == (YELLOW, BLUE, YELLOW)
    ours = {value for name, value in tokens.DARK._asdict().items() if name not in ("name", "scrim", "scrim_alpha")}
    left = {value for name, value in made._asdict().items() if name not in ("name", "scrim", "scrim_alpha")} & ours
    assert left == set(), "no colour of ours stays"


def test_the_desktop_s_wish_is_asked_for_each_time(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    theme.apply(qapp, "light")
    ours = theme.colour("paper").name()
    monkeypatch.setattr(access, "wants_contrast", lambda: True)
    theme.apply(qapp, "light")
    assert theme.colour("line") == theme.colour("ink")
    monkeypatch.undo()
    theme.apply(qapp, "light")
    assert theme.colour("paper").name() == ours


def test_the_scales_go_to_twice_the_size(qapp: QApplication) -> None:
    assert (min(tokens.SCALES), max(tokens.SCALES)) == (1.0, 2.0)
    for scale in tokens.SCALES:
        theme.apply(qapp, "light", scale)
        assert theme.font("body").pixelSize() == round(14 * scale)


def test_whatever_the_keys_reach_has_a_ring(qtbot: QtBot, qapp: QApplication) -> None:
    ring = KeyboardFocus(qapp)
    window = QWidget()
    qtbot.addWidget(window)
    parts = [Button("Save"), NavButton("users", "Ctrl+2"), Toggle("brush"), WeekCard(((),) * 7), QCheckBox("Tick")]
    inside = QVBoxLayout(window)
    for part in parts:
        inside.addWidget(part)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    parts[0].setFocus()
    for part in parts[1:]:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is part
        assert [frame.widget() for frame in window.findChildren(QFocusFrame)] == [part]
    qapp.focusChanged.disconnect(ring._moved)


def test_what_she_needs_is_kept(tmp_path: Path) -> None:
    assert read(tmp_path) == Preferences()
    hers = Preferences("pl", "dark", 1.75, still=True, letters=False)
    keep(tmp_path, hers)
    assert read(tmp_path) == hers
    (tmp_path / "preferences.json").write_text('{"scale": 9, "still": "yes", "letters": 0}', "utf-8")
    assert read(tmp_path) == Preferences(scale=2.0)
