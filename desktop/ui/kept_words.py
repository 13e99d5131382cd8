"""What became of promises, in words and squares: kept, late, moved."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui import formats
from desktop.ui.counted import COUNTED
from desktop.ui.kit.parts import Text, row
from desktop.ui.kit.squares import Look, Square, paint_square
from desktop.ui.kit.theme import px

if TYPE_CHECKING:
    from desktop.domain.promise import Mark, Record

translate = QCoreApplication.translate
LOOKS = {"kept": Look.FILLED, "late": Look.DOTTED, "moved": Look.EMPTY}


def counted(record: Record) -> dict[str, int]:
    """How many of each."""
    return {fate: sum(mark.fate == fate for _, marks in record.weeks for mark in marks) for fate in LOOKS}


def said(counts: Mapping[str, int]) -> dict[str, str]:
    """The same in words: 12 kept, 1 late."""
    words = {"kept": COUNTED.kept, "late": COUNTED.late, "moved": COUNTED.moved}
    return {fate: words[fate](count) for fate, count in counts.items()}


def became(mark: Mark) -> str:
    return {
        "kept": translate("Promises", "kept"),
        "late": translate("Promises", "late"),
        "moved": translate("Promises", "moved"),
    }[mark.fate.value]


def square(mark: Mark, now: datetime, zone: tzinfo) -> Square:
    """One promise, spoken with its day."""
    day = formats.short_day(mark.due.astimezone(zone).date(), now.astimezone(zone).date())
    return Square(LOOKS[mark.fate.value], f"{formats.capital(day)}, {became(mark)}: {mark.title}")


def severest_first(marks: Sequence[Mark]) -> list[Mark]:
    """What was not kept is seen, however many there are in a week."""
    return sorted(marks, key=lambda mark: mark.fate == "kept")


class Number(QWidget):
    """A little square and its number in words."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._words = look, Text("", "small")
        whole = row(self, (16, 0, 0, 0))
        whole.addWidget(self._words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def say(self, words: str) -> None:
        self._words.setText(words)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = px(11)
        paint_square(painter, QRectF(0, (self.height() - side) / 2, side, side), self._look, side * 0.25)
