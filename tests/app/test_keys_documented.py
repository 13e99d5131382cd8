"""The handbook's list of keys is that of F1, on every screen."""

from __future__ import annotations

import re

from desktop.app.gui import Gui
from desktop.ui.actions import Action, Keys, shown
from desktop.ui.catalogue import SCREENS
from tests.app.conftest import ROOT

PAGE = (ROOT / "docs/user/keys.md").read_text("utf-8")
EVERYWHERE = "Everywhere"


def documented() -> dict[str, list[tuple[str, str]]]:
    """Keys and words of each table, by the title above it."""
    found: dict[str, list[tuple[str, str]]] = {}
    for part in PAGE.split("\n## ")[1:]:
        found[part.partition("\n")[0]] = re.findall(r"^\| `([^|]+)` \| (.+) \|$", part, re.MULTILINE)
    return found


def listed(actions: tuple[Action, ...], keys: tuple[Keys, ...] = ()) -> list[tuple[str, str]]:
    """As the sheet of F1 shows them."""
    found = [(shown(one.shortcut), one.words()) for one in actions if one.shortcut]
    return found + [(shown(one.keys) or one.keys, one.words()) for one in keys]


def test_every_key_is_in_the_handbook(opened: Gui) -> None:
    page, shell = documented(), opened.shell
    assert page[EVERYWHERE] == listed(shell.actions_)
    for entry in SCREENS:
        screen = shell.go(entry.key)
        assert screen is not None
        assert page.get(entry.words(), []) == listed(screen.can_do(), screen.list_keys()), entry.key
