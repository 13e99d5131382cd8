"""What is packed: every resource, everything that is imported late, and nothing without a reason."""

from __future__ import annotations

import ast
from fnmatch import fnmatch
from pathlib import Path

ROOT = Path(__file__).parents[2]
SPEC = ast.parse((ROOT / "packaging/garbo.spec").read_text("utf-8"))


def value(name: str) -> object:
    for node in SPEC.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id == name:
            return ast.literal_eval(node.value)
    raise AssertionError(f"the spec has no {name}")


def test_every_folder_of_resources_is_packed() -> None:
    assert value("RESOURCES") == tuple(sorted(path.name for path in (ROOT / "resources").iterdir() if path.is_dir()))


def test_what_is_left_out_is_imported_nowhere() -> None:
    left_out = value("NOT_IMPORTED")
    assert isinstance(left_out, list)
    imported = set()
    for floor in ("desktop", "db"):
        for path in (ROOT / floor).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Import):
                    imported |= {one.name for one in node.names}
                elif isinstance(node, ast.ImportFrom):
                    imported.add(node.module or "")
    assert not {name for name in imported if any(fnmatch(f"{name}.", f"{one}.*") for one in left_out)}


def test_every_part_of_qt_that_is_left_out_has_a_reason() -> None:
    reasons = value("NOT_OF_QT")
    assert isinstance(reasons, dict)
    assert all(len(reason) > 15 for reason in reasons.values())
    for needed in ("QtCore", "QtGui", "QtWidgets", "QtSvg", "QtNetwork", "QtPrintSupport", "libqxcb", "libqoffscreen"):
        assert not any(fnmatch(f"/PySide6/Qt/plugins/platforms/{needed}.so", pattern) for pattern in reasons), needed
