"""How the promises of twelve weeks were kept: squares, and the numbers in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.ui.counted import COUNTED
from desktop.ui.kept_words import LOOKS, Number, counted, said, severest_first, square
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.calm import ButtonRows
from desktop.ui.kit.parts import Elided, Text, column, row
from desktop.ui.kit.squares import Squares
from desktop.ui.screens.client.panel import Panel
from desktop.ui.typed_due import Around, around

if TYPE_CHECKING:
    from desktop.services.promises import ClientPromises
    from desktop.services.suite import Services
    from desktop.ui.shell import Shell

Found = tuple["ClientPromises", Around]


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
        below = ButtonRows(gap=14, ends=False)
        for number in self.numbers.values():
            below.addWidget(number)
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
        counts = counted(record)
        words_of = said(counts)
        for fate, number in self.numbers.items():
            number.say(words_of[fate])
            number.setVisible(bool(counts[fate]))
        words = ", ".join(words_of.values())
        self.squares.show_columns(
            tuple(
                tuple(square(mark, where.at, where.zone) for mark in severest_first(marks)) for _, marks in record.weeks
            )
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
