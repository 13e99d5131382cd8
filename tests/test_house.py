"""House rules that no linter knows: what a module says of itself, what lies where, what is not named."""

from __future__ import annotations

import ast
import importlib.metadata
import importlib.util
import inspect
import re
import subprocess
import sys
import tomllib
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
MODULES = sorted(path for floor in ("desktop", "db") for path in (ROOT / floor).rglob("*.py"))
SCRIPTS = sorted((ROOT / "packaging").glob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))

every_module = pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))


@pytest.mark.parametrize("path", MODULES + SCRIPTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_module_says_in_one_line_what_it_is(path: Path) -> None:
    docstring = ast.get_docstring(parsed(path))
    assert docstring, "the first line of a module says what it is"
    assert len(docstring.splitlines()[0]) <= 100


@pytest.mark.parametrize("path", MODULES + SCRIPTS + TESTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_file_stays_small(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= 400


@every_module
def test_only_the_clock_reads_the_clock(path: Path) -> None:
    reading = {("datetime", "now"), ("datetime", "utcnow"), ("datetime", "today"), ("date", "today"), ("time", "time")}
    found = [
        node.lineno
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.Attribute) and (getattr(node.value, "id", ""), node.attr) in reading
    ]
    assert not found or path == ROOT / "desktop/domain/clock.py", f"lines {found}"


DOMAIN_MAY_IMPORT = {
    "__future__", "abc", "base64", "binascii", "bisect", "calendar", "collections", "colorsys", "dataclasses",
    "datetime", "decimal", "enum", "fractions", "functools", "hashlib", "heapq", "itertools", "json", "math",
    "operator", "re", "statistics", "string", "typing", "types", "unicodedata", "xml", "zoneinfo", "dateutil",
    "holidays", "desktop",
    "importlib",  # the names of the zones are a resource of the package tzdata
}  # fmt: skip
# Where a library has to be talked out of something, with WORKAROUND beside it.
DOMAIN_WORKAROUNDS = {"holidays.py": {"sys"}}


@pytest.mark.parametrize("path", sorted((ROOT / "desktop/domain").rglob("*.py")), ids=lambda path: path.name)
def test_the_domain_imports_only_what_is_pure(path: Path) -> None:
    assert imported(path) <= DOMAIN_MAY_IMPORT | DOMAIN_WORKAROUNDS.get(path.name, set())


def test_what_is_imported_is_declared() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    declared = {re.split(r"[<>=!~\[; ]", line)[0].lower().replace("-", "_") for line in project["dependencies"]}
    provided = importlib.metadata.packages_distributions()
    foreign = {name for path in MODULES for name in imported(path)} - sys.stdlib_module_names - {"desktop", "db"}
    undeclared = {
        name
        for name in foreign
        if not declared & {by.lower().replace("-", "_") for by in provided.get(name, [])}
        # Both are folders that several distributions share; PySide6-Essentials, which is declared, brings them.
        and name not in {"PySide6", "shiboken6"}
    }
    # `dateutil` comes with `holidays`, which cannot do without it.
    assert undeclared <= {"dateutil", "_typeshed"}


def test_no_row_leaves_a_service() -> None:
    from db.models.base import Row
    from desktop.services.suite import Made, Services

    rows = {mapper.class_.__name__ for mapper in Row.registry.mappers}
    seen = 0
    for made in [one for one in vars(Services).values() if isinstance(one, Made)]:
        service = getattr(import_module(f"desktop.services.{made.name}"), made.kind)
        for name, method in inspect.getmembers(service, inspect.isfunction):
            if not name.startswith("_"):
                # As it is written: some of the names in it are imported only for the type checker.
                returned = str(inspect.signature(method).return_annotation)
                assert not rows & set(re.findall(r"\w+", returned)), (service, name)
                seen += 1
    assert rows
    assert seen


TOP_LEVEL = {
    ".ci", ".gitignore", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "Makefile", "README.md", "db", "desktop", "docs",
    "packaging", "pyproject.toml", "requirements-dev.txt", "requirements.txt", "resources", "tests",
}  # fmt: skip


def test_the_top_level_stays_as_it_is() -> None:
    assert {name.partition("/")[0] for name in tracked()} <= TOP_LEVEL


def test_packaging_and_tests_are_no_packages() -> None:
    # `packaging/__init__.py` would hide the library of that name from everything that runs in this folder.
    assert not [name for name in tracked() if re.fullmatch(r"(packaging|tests/.*|tests)/__init__\.py", name)]


def test_nothing_names_a_machine() -> None:
    """Paths and hosts of the machine it was written on, and addresses of package indexes, belong to that machine."""
    telling = re.compile(
        r"/(?:work|root|home|Users)/(?!\.config\b)\w|\bindex-url [\w\"']*http|https?://[\w.-]*(?:pypi|pythonhosted|npmjs|pkg\.dev)"
    )
    allowed = {"tests/test_house.py", "packaging/try_bare_debian.sh"}
    found = []
    for name in tracked():
        path = ROOT / name
        if name in allowed or not path.is_file():
            continue
        try:
            text = path.read_text("utf-8")
        except UnicodeDecodeError:
            continue
        found += [f"{name}: {match[0]}" for match in telling.finditer(text)]
    assert not found


@pytest.mark.parametrize("folder", ["fonts", "icons"])
def test_what_others_made_has_its_licence_beside_it(folder: str) -> None:
    made_by_others = {
        path.parent for kind in ("ttf", "otf", "svg") for path in (ROOT / "resources" / folder).rglob(f"*.{kind}")
    }
    assert made_by_others
    for place in made_by_others:
        near = [*place.iterdir(), *place.parent.iterdir()]
        assert [path for path in near if re.search(r"LICEN[CS]E|OFL", path.name)], place


def test_the_map_is_up_to_date() -> None:
    specification = importlib.util.spec_from_file_location("module_map", ROOT / "packaging/module_map.py")
    assert specification
    assert specification.loader
    module_map = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module_map)
    assert (ROOT / "docs/MAP.md").read_text("utf-8") == module_map.drawn(), "run `make map`"


def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def imported(path: Path) -> set[str]:
    """First part of the name of everything a module imports, anywhere in it."""
    found = set()
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.Import):
            found |= {name.name.partition(".")[0] for name in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module.partition(".")[0])
    return found


@cache
def tracked() -> tuple[str, ...]:
    """Every file that is part of the project."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode:
        pytest.skip("this copy is no git clone")
    return tuple(name for name in listed.stdout.split("\0") if name)
