"""What `make run` says before there is anything to run."""

from __future__ import annotations

import ast
import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

PACKAGING = Path(__file__).parents[1] / "packaging"
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems need no package")


@pytest.fixture
def check(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The system check, on a machine with a display where nothing is missing."""
    loaded = load("system_check")
    monkeypatch.setattr(loaded, "loads", lambda _soname: True)
    monkeypatch.setattr(loaded, "font_found", lambda: True)
    monkeypatch.setattr(loaded, "missing_venv", list)
    monkeypatch.setattr(loaded.shutil, "which", lambda _name: "/usr/bin/apt-get")
    monkeypatch.setattr(loaded.glob, "glob", lambda *_: ["a package list"])
    monkeypatch.setenv("DISPLAY", ":0")
    return loaded


def test_a_whole_machine_hears_nothing(check: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    assert check.main(["window"]) == 0
    assert capsys.readouterr() == ("", "")


@linux
def test_what_is_missing_is_one_line(
    check: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(check, "loads", lambda soname: soname != "libxcb-cursor.so.0")
    monkeypatch.setattr(check, "missing_venv", lambda: ["python3-venv"])
    monkeypatch.setattr(check.os, "geteuid", lambda: 1000)
    assert check.main(["tests"]) == 1
    lines = [line for line in capsys.readouterr().err.splitlines() if "apt-get" in line]
    assert lines == ["sudo apt-get install -y --no-install-recommends python3-venv libxcb-cursor0"]


@linux
def test_a_machine_without_package_lists_fetches_them_in_the_same_line(
    check: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(check.glob, "glob", lambda *_: [])
    monkeypatch.setattr(check.os, "geteuid", lambda: 0)
    assert "\n\napt-get update && apt-get install" in check.advice(["libegl1"])


@linux
def test_the_command_line_alone_needs_no_qt_libraries(check: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check, "loads", lambda _soname: False)
    assert check.main(["venv"]) == 0
    assert check.main(["tests"]) == 1


@linux
def test_no_display_is_said_in_words(
    check: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert check.main(["window"]) == 1
    assert "graphical session" in capsys.readouterr().err
    assert check.main(["tests"]) == 0


def test_an_old_python_without_a_newer_one_gets_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    bootstrap = load("bootstrap")
    monkeypatch.setattr(bootstrap, "OLDEST", (99, 0))
    monkeypatch.setattr(bootstrap.shutil, "which", lambda _name: None)
    assert bootstrap.main("venv") == 1
    assert "needs Python 3.11 or newer" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["bootstrap", "system_check"])
def test_an_old_python_can_read_the_scripts(name: str) -> None:
    """They are what says that it is too old."""
    ast.parse((PACKAGING / f"{name}.py").read_text("utf-8"), feature_version=(3, 8))


def test_make_names_its_targets() -> None:
    said = subprocess.run(["make", "help"], cwd=PACKAGING.parent, capture_output=True, text=True, check=True).stdout
    for target in ("setup", "run", "test", "lint", "bench", "screens", "torture", "map", "lock"):
        assert f"make {target} " in said


def load(name: str) -> ModuleType:
    specification = importlib.util.spec_from_file_location(name, PACKAGING / f"{name}.py")
    assert specification
    assert specification.loader
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module
