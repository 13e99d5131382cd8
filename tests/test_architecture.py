"""The walls of pyproject.toml stand, and each of them stops what is planted against it."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
LATE = "def _late() -> None:\n    "
"""An import inside a function is an import too: the linter must see it."""

PLANTS = [
    ("floors", "desktop/domain/rules.py", "import db.changes"),
    ("floors", "db/changes.py", "import desktop.domain.clock"),
    ("floors", "desktop/importers/portfolio.py", "import desktop.documents.portfolio"),
    ("floors", "desktop/cli/main.py", "import desktop.ui.shell"),
    ("floors", "desktop/services/bus.py", "import desktop.cli.main"),
    ("qt", "desktop/services/bus.py", "import PySide6.QtCore"),
    ("qt", "desktop/app/wiring.py", LATE + "import desktop.ui.shell"),
    ("sql", "desktop/services/bus.py", LATE + "import sqlalchemy"),
    ("one-sqlite", "db/changes.py", "import sqlite3"),
    ("fronts", "desktop/ui/screens/today.py", "import db.changes"),
    ("fronts", "desktop/cli/main.py", LATE + "from db import store"),
    ("light-shell", "desktop/ui/kit/screen.py", "import desktop.services.bus"),
    ("light-shell", "desktop/app/gui.py", LATE + "import desktop.app.wiring"),
    ("pure", "desktop/domain/clock.py", "import pathlib"),
    ("pure", "desktop/domain/hours.py", LATE + "import sqlalchemy"),
    ("rooms", "desktop/importers/portfolio.py", "import db.store"),
    ("rooms", "desktop/documents/portfolio.py", LATE + "import desktop.services.bus"),
    ("private", "db/queries/whole.py", "from db.models import private"),
    ("private", "desktop/services/clients.py", LATE + "import db.queries.private"),
    ("narrow", "desktop/documents/kinds.py", "import desktop.domain.patterns.assessment"),
    ("narrow", "desktop/domain/summary.py", LATE + "import desktop.domain.interaction"),
]


def test_the_walls_stand() -> None:
    checked = lint(ROOT)
    assert checked.returncode == 0, checked.stdout


def test_every_wall_is_tried() -> None:
    assert {contract["id"] for contract in contracts()} == {plant[0] for plant in PLANTS}


def test_a_new_module_is_inside_the_walls() -> None:
    """Two walls name their modules one by one: what is new must be put on one side."""
    narrow, private = (next(each for each in contracts() if each["id"] == wall) for wall in ("narrow", "private"))
    queries = set(private["source_modules"]) - {"desktop.documents", "desktop.services"}
    assert queries == names("db/queries") - {"db.queries.private"}
    assert set(narrow["source_modules"]) == names("desktop/documents") - {PORTFOLIO} | RECORDS
    assert set(narrow["forbidden_modules"]) == names("desktop/domain") - THE_PAGE_MAY_KNOW | {PORTFOLIO}


PORTFOLIO = "desktop.documents.portfolio"
RECORDS = {
    f"desktop.domain.{name}"
    for name in (
        "address_cards",
        "client_view",
        "contact_page",
        "letterhead",
        "message",
        "recap",
        "shared",
        "stationery",
        "summary",
        "tool_sheet",
    )
}
"""The narrow ones that pages are made from."""
THE_PAGE_MAY_KNOW = {
    f"desktop.domain.{name}"
    for name in (
        "address",
        "address_cards",
        "client_view",
        "clock",
        "colour",
        "contact_page",
        "errors",
        "holidays",
        "hours",
        "letterhead",
        "localtime",
        "logo",
        "message",
        "notation",
        "recap",
        "rules",
        "shared",
        "stationery",
        "summary",
        "tool_sheet",
        "week",
    )
}


@pytest.mark.parametrize(("contract", "module", "line"), PLANTS)
def test_a_planted_import_is_caught(contract: str, module: str, line: str, copy: Path) -> None:
    file = copy / module
    before = file.read_text("utf-8")
    file.write_text(f"{before}\n{line}\n", "utf-8")
    try:
        checked = lint(copy, "--contract", contract)
    finally:
        file.write_text(before, "utf-8")
    assert checked.returncode == 1, checked.stdout
    assert "BROKEN" in checked.stdout, checked.stdout


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The program's modules in a folder where they may be broken."""
    folder = tmp_path_factory.mktemp("walls")
    for floor in ("desktop", "db"):
        shutil.copytree(ROOT / floor, folder / floor, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", folder)
    yield folder
    shutil.rmtree(folder)


def contracts() -> list[dict[str, Any]]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]


def names(folder: str) -> set[str]:
    """The modules and packages of a folder, by their dotted names."""
    inside = (path for path in (ROOT / folder).glob("[!_]*") if path.suffix == ".py" or path.is_dir())
    return {f"{folder.replace('/', '.')}.{path.stem}" for path in inside}


def lint(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    program = Path(sys.executable).with_name("lint-imports")
    return subprocess.run([program, "--no-cache", *options], cwd=folder, capture_output=True, text=True, check=False)
