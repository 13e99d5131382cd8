"""The script of a page run by node over the little of a browser that it asks for."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

NODE = shutil.which("node")
needs_node = pytest.mark.skipif(NODE is None, reason="no node at hand to run the page's script")
ALONE = {"meta", "br", "input"}


class Tree(HTMLParser):
    """The page as plain nodes."""

    def __init__(self) -> None:
        super().__init__()
        self.root: dict[str, Any] = {"tag": "root", "attributes": {}, "children": [], "text": ""}
        self._open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        one = {"tag": tag, "attributes": {name: value or "" for name, value in attrs}, "children": [], "text": ""}
        self._open[-1]["children"].append(one)
        if tag not in ALONE:
            self._open.append(one)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop()["tag"] == tag

    def handle_data(self, data: str) -> None:
        self._open[-1]["text"] += data


def ran_on(content: str, *steps: dict[str, object], now: str, kept: dict[str, str] | None = None) -> dict[str, Any]:
    """What is left after these steps on the page; `kept`: what the browser had stored."""
    tree = Tree()
    tree.feed(content)
    script = re.search(r"<script>(.*)</script>", content, re.DOTALL)
    assert script is not None
    assert NODE is not None
    asked = {"tree": tree.root, "steps": steps, "kept": kept or {}, "now": now, "script": script[1]}
    found = subprocess.run(
        [NODE, str(Path(__file__).parent / "documents/page_dom.js")],
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )
    assert found.returncode == 0, found.stderr
    return json.loads(found.stdout)
