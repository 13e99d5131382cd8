"""How the promises of twelve weeks were kept: squares, and the numbers in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui import formats
from desktop.ui.counted import COUNTED
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.parts import Elided, Text, column, row
from desktop.ui.kit.squares import Look, Square, Squares, paint_square
from desktop.ui.kit.theme import px
from desktop.ui.screens.client.panel import Panel
from desktop.ui.typed_due import Around, around

if TYPE_CHECKING:
    from desktop.services.promises import ClientPromises, Mark
    from desktop.services.suite import Services
    from desktop.ui.shell import Shell

translate = QCoreApplication.translate
Found = tuple["ClientPromises", Around]
LOOKS = {"kept": Look.FILLED, "late": Look.DOTTED, "moved": Look.EMPTY}


class ReliabilitySquares(Panel):
    """How the promises of twelve weeks were kept: one square each, in the week for which it was promised first."""

    shows = frozenset({"task", "setting", "client"})

    def __init__(self, services: Services, calls: Calls, shell: Shell) -> None:
        super().__init__(services, calls, shell)
        self._found: Found | None = None
        self.heading, self.span = Elided("", "label"), Text("", "small", "ink2")
        self.squares, self.spoken = Squares(), Elided("", "caption")
        self.numbers = {fate: Number(look) for fate, look in LOOKS.items()}
        self.nothing = Text("", "small", "ink2", wrap=True)
        whole = column(self, (18, 14, 18, 14), 8)
        head = row(gap=8)
        head.addWidget(self.heading, 1)
        head.addWidget(self.span)
        whole.addLayout(head)
        whole.addWidget(self.squares)
        whole.addWidget(self.nothing)
        whole.addWidget(self.spoken)
        whole.addStretch(1)
        below = row(gap=14)
        for number in self.numbers.values():
            below.addWidget(number)
        below.addStretch()
        whole.addLayout(below)
        self.squares.stepped.connect(self._say)
        self.retranslate()

    def refresh(self) -> None:
        self._ask(
            lambda client: (self._services.promises.of_client(client), around(self._services, client)), self._show
        )

    def retranslate(self) -> None:
        self.nothing.setText(self.tr("No promise has come due yet."))
        if self._found is not None:
            self._show(self._found)

    def panes(self) -> tuple[QWidget, ...]:
        return (self.squares,) if self.squares.isVisibleTo(self) else ()

    def _show(self, found: Found) -> None:
        self._found = found
        record, where = found[0].record, found[1]
        self.heading.setText(self.tr("My reliability"))
        self.span.setText(COUNTED.weeks(len(record.weeks)))
        counts = {fate: sum(mark.fate == fate for _, marks in record.weeks for mark in marks) for fate in LOOKS}
        said = {"kept": COUNTED.kept, "late": COUNTED.late, "moved": COUNTED.moved}
        for fate, number in self.numbers.items():
            number.say(said[fate](counts[fate]))
            number.setVisible(bool(counts[fate]))
        words = ", ".join(said[fate](count) for fate, count in counts.items())
        self.squares.show_columns(
            tuple(tuple(_square(mark, where) for mark in _severest_first(marks)) for _, marks in record.weeks)
        )
        name = self.tr("My reliability with {name}").format(name=where.name)
        self.squares.setAccessibleName(f"{name}: {words}")
        self.squares.setAccessibleDescription(self.span.text())
        some = any(counts.values())
        for shown in (self.squares, self.spoken):
            shown.setVisible(some)
        self.nothing.setVisible(not some)
        self._say("")

    def _say(self, words: str) -> None:
        self.spoken.setText(words)


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


def _square(mark: Mark, where: Around) -> Square:
    became = {
        "kept": translate("Promises", "kept"),
        "late": translate("Promises", "late"),
        "moved": translate("Promises", "moved"),
    }[mark.fate.value]
    day = formats.short_day(mark.due.astimezone(where.zone).date(), where.at.astimezone(where.zone).date())
    return Square(LOOKS[mark.fate.value], f"{formats.capital(day)}, {became}: {mark.title}")


def _severest_first(marks: Sequence[Mark]) -> list[Mark]:
    """What was not kept is seen, however many there are in a week."""
    return sorted(marks, key=lambda mark: mark.fate == "kept")
