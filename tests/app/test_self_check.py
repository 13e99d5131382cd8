"""`garbo check --self` and `--version`: well in the source tree, and not where something is taken away."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.app.self_check import look_over
from desktop.cli.self_check import NAMES
from desktop.system.version import version

ROOT = Path(__file__).parents[2]


def test_every_part_is_well_here() -> None:
    parts = look_over()
    assert [part for part in parts if not part.ok] == []
    assert {part.name for part in parts} == set(NAMES) - {"files"}


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A program of its own, with everything that ships."""
    folder = tmp_path_factory.mktemp("copy")
    for name in ("desktop", "db", "resources"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__", "*.part"))
    return folder


TAKEN = {
    "fonts/NotoSans-Bold.ttf": "fonts",
    "icons/sun-high.svg": "icons",
    "translations/pl.qm": "translations",
    "templates/summary.typ": "templates",
    "templates/summary.html.j2": "templates",
}
PROBE = """
import json, sys
from desktop.app.self_check import look_over
from desktop.system.paths import resources
for taken, part in json.loads(sys.argv[1]).items():
    there = resources() / taken
    kept = there.rename(resources() / "kept")
    print(taken, *(one.ok for one in look_over([part])))
    kept.rename(there)
    print(taken, *(one.ok for one in look_over([part])))
"""


def test_what_is_taken_away_is_noticed(copy: Path) -> None:
    done = run(copy, "-c", PROBE, json.dumps(TAKEN))
    assert done.stdout.split("\n")[:-1] == [f"{taken} {there}" for taken in TAKEN for there in (False, True)], (
        done.stderr
    )


def test_a_file_that_was_altered_since_it_was_packed_is_named(copy: Path) -> None:
    """And a program that is not whole says so, by its exit code too."""
    listed = copy / "SHA256SUMS"
    listed.write_text(f"{'0' * 64}  resources/phrases/en.json\n", "utf-8")
    try:
        done = run(copy, "-m", "desktop", "check", "--self", "--json")
    finally:
        listed.unlink()
    assert done.returncode == 1
    answer = json.loads(done.stdout)
    wrong = [one for one in answer["parts"] if not one["ok"]]
    assert not answer["ok"]
    assert [(one["name"], one["detail"]) for one in wrong] == [
        ("files", "NotWhole: resources/phrases/en.json was altered")
    ]
    assert "install it again" in done.stderr


def test_it_says_its_version_without_a_store(tmp_path: Path) -> None:
    done = run(ROOT, "-m", "desktop", "--version")
    assert (done.returncode, done.stdout) == (0, f"garbo {version()}\n")


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    settings = {**os.environ, "PYTHONPATH": str(folder)}
    order = [sys.executable, *arguments]
    return subprocess.run(order, cwd=folder, env=settings, capture_output=True, text=True, check=False)
