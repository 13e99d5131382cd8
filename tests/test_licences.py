"""The list of licences names every package that is installed to run the program, and no other."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs/licences.md").read_text("utf-8")
OF_PACKAGES = {"qt", "sqlcipher", "sqlite", "openssl-3"}
"""Parts that come inside a package."""


def folded(name: str) -> str:
    return re.sub(r"[-_. ]+", "-", name.strip()).lower()


def listed(title: str) -> set[str]:
    """The parts of the table under this title."""
    (section,) = [part for part in PAGE.split("\n## ") if part.startswith(title)]
    rows = re.findall(r"^\| (?!part|---)([^|]+) \|", section, re.MULTILINE)
    return {folded(name) for row in rows for name in re.sub(r"\([^)]*\)", "", row).split(",")}


def test_every_package_has_its_licence() -> None:
    pinned = re.findall(r"^([A-Za-z0-9._-]+)==", (ROOT / "requirements.txt").read_text("utf-8"), re.MULTILINE)
    found = listed("Asked for") | listed("Inside")
    assert found - OF_PACKAGES == {folded(name) for name in pinned}


def test_what_is_asked_for_by_name() -> None:
    asked = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    names = {folded(re.split(r"[<>=!~ ;\[]", one)[0]) for one in asked}
    assert listed("Asked for") - OF_PACKAGES == names


def test_what_ships_in_resources_has_its_text() -> None:
    named = re.findall(r"`(resources/[^`]+/[^`]+)`", PAGE)
    assert len(named) == 3
    assert all((ROOT / one).is_file() for one in named)
