"""About: what it is made with, said and to be read; a link for new versions only where there is one."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import qVersion
from pytestqt.qtbot import QtBot

from desktop.app.gui import Gui
from desktop.system.version import new_versions, packed_on, terms, version
from desktop.ui.kit.dialog import open_in
from desktop.ui.screens.settings.about import TermsSheet


def test_it_says_the_versions_of_its_parts_and_shows_their_terms(qtbot: QtBot, opened: Gui) -> None:
    about = opened.shell.open("settings").about_card  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: "SQLCipher 4" in about._parts.text())
    assert about._version.text() == f"Garbo {version()}, MIT"
    assert f"Qt {qVersion()}" in about._parts.text()
    assert "Typst 0." in about._parts.text()
    assert not about._calendars.text().endswith("version .")
    about.terms.click()
    qtbot.waitUntil(lambda: isinstance(open_in(opened.window), TermsSheet))
    sheet = open_in(opened.window)
    assert isinstance(sheet, TermsSheet)
    assert "LGPL-3.0" in sheet.text.toPlainText()
    assert sheet.text.isReadOnly()


def test_no_link_where_nobody_has_said_where(qtbot: QtBot, opened: Gui) -> None:
    about = opened.shell.open("settings").about_card  # type: ignore[union-attr]
    there = bool(new_versions())
    assert about.news.isVisibleTo(about) is there
    assert about._news.isVisibleTo(about) is not there


def test_the_link_is_the_one_of_the_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    installed = tmp_path / "garbo-9.8.dist-info"
    installed.mkdir()
    links = "Project-URL: Homepage, https://a.invalid/\nProject-URL: Download, https://a.invalid/new\n"
    (installed / "METADATA").write_text(f"Metadata-Version: 2.4\nName: garbo\nVersion: 9.8\n{links}", "utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    assert (version(), new_versions()) == ("9.8", "https://a.invalid/new")


def test_from_its_source_it_was_never_packed() -> None:
    assert packed_on() == ""
    assert terms().startswith("# Licences")


def test_the_window_has_its_picture(opened: Gui) -> None:
    assert not opened.window.windowIcon().pixmap(32).isNull()
