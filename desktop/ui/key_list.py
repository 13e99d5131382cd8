"""F1: every key that works now, in three groups: everywhere, on this screen, in its lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.actions import shown
from desktop.ui.kit.dialog import Dialog
from desktop.ui.kit.keycap import KeyCap
from desktop.ui.kit.parts import Text, column
from desktop.ui.kit.theme import px

if TYPE_CHECKING:
    from desktop.ui.shell import Shell

translate = QCoreApplication.translate


def open_key_list(shell: Shell) -> Dialog:
    """Two columns: what works anywhere, and what works here."""
    dialog = Dialog(shell, translate("KeyList", "Keys"), width=760)
    everywhere = [(shown(one.shortcut), one.words()) for one in shell.actions_ if one.shortcut]
    screen = shell.here()
    here: list[tuple[str, str]] = []
    lists: list[tuple[str, str]] = []
    if screen is not None:
        here = [(shown(one.shortcut), one.words()) for one in screen.can_do() if one.shortcut]
        lists = [(shown(one.keys) or one.keys, one.words()) for one in screen.list_keys()]
    both = QHBoxLayout()
    both.setSpacing(px(32))
    left, right = column(gap=8), column(gap=8)
    _group(left, translate("KeyList", "Everywhere"), everywhere)
    _group(right, translate("KeyList", "On this screen"), here)
    _group(right, translate("KeyList", "In a list"), lists)
    for side in (left, right):
        side.addStretch()
        both.addLayout(side, 1)
    dialog.body.addLayout(both)
    dialog.open()
    return dialog


def _group(into: QVBoxLayout, title: str, lines: list[tuple[str, str]]) -> None:
    if not lines:
        return
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, px(12))
    grid.setHorizontalSpacing(px(16))
    grid.setVerticalSpacing(px(6))
    grid.setColumnStretch(1, 1)
    grid.addWidget(Text(title, "label", "ink2"), 0, 0, 1, 2)
    for number, (keys, words) in enumerate(lines, start=1):
        cap, text = KeyCap(keys), Text(words, "body", wrap=True)
        cap.setAccessibleName(f"{keys}: {words}")
        grid.addWidget(cap, number, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(text, number, 1)
    into.addWidget(box)
