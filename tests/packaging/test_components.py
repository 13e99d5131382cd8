"""The notices and the bill of materials cover every package of the lock file that the program runs with."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture
def components(script: Callable[[str], ModuleType]) -> ModuleType:
    return script("components")


def locked(file: str) -> dict[str, str]:
    text = (ROOT / file).read_text("utf-8")
    return dict(re.findall(r"^([a-z0-9._-]+)==([^ \\]+)", text, re.MULTILINE))


def test_what_runs_is_packed_in_the_same_versions() -> None:
    packed = locked("packaging/requirements-package.txt")
    assert {name: packed.get(name) for name in locked("requirements.txt")} == locked("requirements.txt")


def test_every_package_has_its_licence_its_text_and_its_sources(components: ModuleType) -> None:
    names = components.runtime(ROOT)
    assert len(names) > 20
    for name in names:
        part = components.packaged(name)
        assert re.fullmatch(r"[A-Za-z0-9.-]+( (OR|AND) [A-Za-z0-9.-]+)*", part.licence), part.name
        assert len(part.text) > 400, part.name
        assert part.version in part.purl


def test_a_package_without_a_known_licence_is_refused(components: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(components, "LICENCES", {})
    with pytest.raises(LookupError, match="six"):
        components.packaged("six")


def test_the_sources_of_qt_are_said_in_the_version_that_is_used(components: ModuleType) -> None:
    from PySide6.QtCore import qVersion

    qt = components.of_qt()[0]
    assert (qt.name, qt.version) == ("Qt", qVersion())
    assert f"/{qVersion()}/" in qt.source
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in qt.text
    assert "GNU GENERAL PUBLIC LICENSE" in qt.text


def test_what_comes_inside_is_named_with_its_version(components: ModuleType) -> None:
    found = [components.python(), *components.of_qt(), *components.of_the_store()]
    assert {"Python", "Qt", "SQLCipher", "SQLite", "OpenSSL"} <= {part.name for part in found}
    assert all(re.fullmatch(r"\d+(\.\d+)*", part.version) and part.text for part in found)


def test_fonts_and_icons_are_named(components: ModuleType) -> None:
    assert {part.name: part.licence for part in components.of_the_tree(ROOT)} == {
        "Inter": "OFL-1.1",
        "Noto Sans": "OFL-1.1",
        "Tabler Icons": "MIT",
    }


def test_what_is_compiled_in_is_told_by_the_packages_themselves(components: ModuleType) -> None:
    crates = components.compiled_in(components.packaged("typst"))
    assert len(crates) > 100
    assert all(crate.licence and crate.inside == "typst" for crate in crates)
