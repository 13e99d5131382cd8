"""The words that go with a package: whose work is in it, under which terms, and where its sources are."""

import re
from itertools import groupby
from pathlib import Path

from components import Component, components

HEAD = """Garbo {version}: what it is made with

Garbo itself is under the MIT licence, below. This package also holds the work
of others, each part under its own terms: first a list, then the texts.

Qt and PySide6 are used under the GNU Lesser General Public License, version 3,
unchanged and as libraries of their own in the folder PySide6 of this program:
you may put another version of the same libraries in their place, and take the
program apart as far as that needs. Their complete sources, in these versions:

  Qt {qt}:
    {qt_source}
  PySide6, shiboken6 {pyside}:
    {pyside_source}

Qt itself holds work of others: https://doc.qt.io/qt-6/licenses-used-in-qt.html
"""
COMMON = {
    "LGPL-3": r"\s*GNU LESSER GENERAL PUBLIC LICENSE.*",
    "Apache-2.0": r"^\s*Apache License\s+Version 2\.0.*?END OF TERMS AND CONDITIONS(.*?limitations under the License\.)?",  # noqa: E501
    "GPL-2": r"^\s*GNU GENERAL PUBLIC LICENSE\s+Version 2.*?END OF TERMS AND CONDITIONS",
}
"""Texts that lie on every Debian, under these names, and how each is told inside another."""
LINE = "-" * 80


def notices(tree: Path, version: str, debian: bool = False) -> str:
    """The whole text. `debian`: texts that every Debian has are named by where they lie there."""
    parts = components(tree)
    by_name = {part.name: part for part in parts}
    qt, pyside = by_name["Qt"], by_name["PySide6_Essentials"]
    head = HEAD.format(
        version=version,
        qt=qt.version,
        qt_source=qt.source,
        pyside=pyside.version,
        pyside_source=pyside.source,
    )
    listed = [
        *_listed(part for part in parts if part.text),
        "",
        "Compiled into these:",
        "",
    ]
    for inside, crates in groupby((part for part in parts if not part.text), lambda part: part.inside):
        listed += [f"  in {inside}:", *(f"    {one.name} {one.version}: {one.licence}" for one in crates), ""]
    return "\n".join([head, *listed, *_texts(tree, parts, debian)]).rstrip("\n") + "\n"


def _listed(parts) -> list[str]:
    return [
        f"  {part.name} {part.version}: {part.licence}".replace(" :", ":")
        + (f" (inside {part.inside})" if part.inside else "")
        + (f"\n    {part.source}" if part.source else "")
        for part in parts
    ]


def _texts(tree: Path, parts: tuple[Component, ...], debian: bool) -> list[str]:
    """Each text once, under the names of all that it is the text of."""
    whose: dict[str, list[str]] = {(tree / "LICENSE").read_text("utf-8"): ["Garbo"]}
    for part in parts:
        if part.text:
            whose.setdefault(part.text, []).append(part.name)
    said = []
    for text, names in whose.items():
        said += [LINE, ", ".join(names), LINE, "", _in_debian(text) if debian else text.strip("\n"), ""]
    return said


def _in_debian(text: str) -> str:
    for name, pattern in COMMON.items():
        text = re.sub(f"(?ms){pattern}", f"\n(See /usr/share/common-licenses/{name} on Debian systems.)", text)
    return text.strip("\n")
