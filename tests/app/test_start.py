"""The start: painted before anything of the store is imported; one window per store."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app.gui import Gui
from desktop.system.paths import Paths
from desktop.ui.catalogue import DOOR, SCREENS
from desktop.ui.instance import knock
from desktop.ui.instance_name import may_be_open
from desktop.ui.kit.screen import Screen

ROOT = Path(__file__).parents[2]
HEAVY = ("sqlalchemy", "sqlcipher3", "db", "desktop.services", "desktop.importers", "desktop.ui.screens")

PROBE = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
import pytest
from PySide6.QtWidgets import QApplication
from desktop.app.gui import Gui
from desktop.system.paths import Paths

application = QApplication([])
gui = Gui(Paths(Path(sys.argv[1]), Path(sys.argv[1])))
gui.window.painted.disconnect()
gui.window.painted.connect(lambda: print("at the paint:", *sorted(sys.modules)))
gui.window.painted.connect(gui._painted)

def look():
    if gui.door is None:
        QTimer.singleShot(5, look)
    else:
        print("at the end:", *sorted(sys.modules))
        application.quit()

gui.show()
look()
application.exec()
gui.close()
"""


def test_it_is_painted_before_the_store_is_imported(tmp_path: Path) -> None:
    done = run("-c", PROBE, str(tmp_path))
    assert done.returncode == 0, done.stderr
    painted, ended = (line.partition(":")[2].split() for line in done.stdout.splitlines())
    assert [name for name in painted if name.startswith(HEAVY)] == []
    assert "PySide6.QtWidgets" in painted
    assert "sqlalchemy" in ended, "else this test proves nothing"


def test_the_command_line_never_imports_qt() -> None:
    code = "import sys, desktop.app.terminal; print([m for m in sys.modules if m.startswith(('PySide6', 'shiboken6'))])"
    assert run("-c", code).stdout.strip() == "[]"


def test_every_entry_of_the_catalogue_loads() -> None:
    assert len({entry.key for entry in SCREENS}) == len(SCREENS)
    assert all(issubclass(entry.load(), Screen) for entry in SCREENS)
    assert DOOR.endswith(":Door")


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_second_start_brings_the_first_forward(qtbot: QtBot, where: Paths, request: pytest.FixtureRequest) -> None:
    assert not may_be_open(where.data)
    gui: Gui = request.getfixturevalue("gui")
    qtbot.waitUntil(lambda: gui.door is not None)
    gui.window.showMinimized()
    qtbot.waitUntil(lambda: may_be_open(where.data))
    assert knock(where.data)
    qtbot.waitUntil(lambda: not gui.window.isMinimized())


def test_a_wrong_passphrase_given_at_the_start_is_asked_for_at_the_door(
    qtbot: QtBot, opened: Gui, where: Paths
) -> None:
    opened.close()
    other = Gui(where, opened._clock, passphrase="something else")
    qtbot.addWidget(other.window)
    other.show()
    try:
        qtbot.waitUntil(lambda: other.door is not None and other.door.page is other.door.unlock)
        field = other.door.unlock.passphrase.edit
        assert field.accessibleDescription().startswith("This passphrase does not open the store.")
        field.setText("violet stairs nine")
        other.door.unlock.go_on()
        qtbot.waitUntil(lambda: "today" in other.shell.screens)
    finally:
        other.window.hide()
        other.close()
        QApplication.processEvents()


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )


def test_a_file_given_at_the_start_waits_for_the_store_to_open(qtbot: QtBot, opened: Gui, where: Paths) -> None:
    opened.close()
    other = Gui(where, opened._clock)
    other.file = ROOT / "tests/ui/sample.json"
    qtbot.addWidget(other.window)
    other.show()
    try:
        qtbot.waitUntil(lambda: other.door is not None)
        assert other.file is not None
        other.door.unlock.passphrase.edit.setText("violet stairs nine")
        other.door.unlock.go_on()
        qtbot.waitUntil(lambda: "exchange" in other.shell.screens)
        exchange = other.shell.screens["exchange"]
        qtbot.waitUntil(lambda: exchange.pages.currentWidget() is exchange.check)  # type: ignore[attr-defined]
    finally:
        other.window.hide()
        other.close()
        QApplication.processEvents()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_second_start_hands_its_file_over(qtbot: QtBot, opened: Gui, where: Paths) -> None:
    qtbot.waitUntil(lambda: may_be_open(where.data) and opened.notifier is not None)
    assert knock(where.data, ROOT / "tests/ui/sample.json")
    qtbot.waitUntil(lambda: "exchange" in opened.shell.screens)
    assert opened.shell.screens["exchange"]._file == ROOT / "tests/ui/sample.json"  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "arguments, is_window",
    [
        ([], True),
        (["--data-dir", "x"], True),
        (["{file}"], True),
        (["--data-dir", "x", "--key-file", "y", "{file}"], True),
        (["{folder}"], False),
        (["nowhere.garbo"], False),
        (["due"], False),
        (["import", "{file}"], False),
        (["--version"], False),
    ],
)
def test_which_words_open_the_window(tmp_path: Path, arguments: list[str], is_window: bool) -> None:
    from desktop.__main__ import _only_a_place

    file = tmp_path / "portfolio.garbo"
    file.write_text("{}", "utf-8")
    assert _only_a_place([one.format(file=file, folder=tmp_path) for one in arguments]) is is_window
