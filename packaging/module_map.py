"""Write docs/MAP.md, one line for every module, from the modules' own first lines."""

import ast
import sys
from itertools import groupby
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
MAP = ROOT / "docs/MAP.md"
HEAD = """# Map

Every module in one line, from its own docstring. Written by `make map`; a test looks whether it is up to date.
"""


def main() -> int:
    MAP.write_text(drawn(), "utf-8")
    return 0


def drawn() -> str:
    """The text of docs/MAP.md as the modules are now."""
    modules = sorted(path for floor in ("desktop", "db") for path in (ROOT / floor).rglob("*.py"))
    parts = [HEAD]
    for folder, files in groupby(sorted(modules, key=lambda path: (path.parent, path.name)), lambda path: path.parent):
        parts.append(f"\n## {folder.relative_to(ROOT).as_posix()}\n\n")
        parts += [f"- `{path.name}` {first_line(path)}\n" for path in files]
    return "".join(parts)


def first_line(path: Path) -> str:
    docstring = ast.get_docstring(ast.parse(path.read_text("utf-8")))
    return docstring.splitlines()[0] if docstring else ""


if __name__ == "__main__":
    sys.exit(main())
