"""To place: her open to-dos by client and list, and what comes again in the week that is shown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Sequence
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent

from desktop.ui import formats, words
from desktop.ui.counted import COUNTED
from desktop.ui.kit.buttons import QUIET, Button
from desktop.ui.kit.parts import Card, Text, column, row
from desktop.ui.kit.place_list import PlaceList, PlaceRow, line_height
from desktop.ui.kit.theme import px
from desktop.ui.screens.plan.words import day_of_block, key_of

if TYPE_CHECKING:
    from desktop.services.weeks import BlockLine, WeekLines, WorkLine

translate = QCoreApplication.translate
USUAL = 30
"""Minutes of what nobody has said them of."""
SHOWN = 4
"""So many that come again are shown at most."""


class PlacePanel(Card):
    """`shown_again`: one that comes again was chosen, by its key in the week."""

    chose = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.heading, self.count = Text("", "heading"), Text("", "heading", "ink2")
        self.add = Button(kind=QUIET, small=True)
        self.list, self.again = PlaceList(), PlaceList()
        self.nothing, self.repeats = Text("", "small", "ink2", wrap=True), Text("", "label", "ink2")
        self.hint = Text("", "caption", "ink2", wrap=True)
        self._lines: dict[int, WorkLine] = {}
        self._keys: list[Hashable] = []
        self._low = False
        whole = column(self, (10, 12, 10, 12), 4)
        head = row(margins=(6, 0, 0, 4), gap=8)
        head.addWidget(self.heading)
        head.addWidget(self.count)
        head.addStretch()
        head.addWidget(self.add)
        whole.addLayout(head)
        whole.addWidget(self.list, 1)
        whole.addWidget(self.nothing, 1)
        for part in (self.repeats, self.again, self.hint):
            whole.addWidget(part)
        for text in (self.repeats, self.hint):
            text.setContentsMargins(px(6), px(6), 0, 0)
        self.nothing.setContentsMargins(px(6), 0, px(6), 0)
        self.nothing.hide()
        self.again.opened.connect(lambda at: self.chose.emit(self._keys[at]))

    def show_work(self, lines: Sequence[WorkLine], client_id: int | None) -> None:
        """All of it, or only what is for one client."""
        mine = [line for line in lines if client_id is None or line.client_id == client_id]
        self._lines = {line.id: line for line in mine}
        self.count.setText(formats.number(len(mine)))
        self._name_add()
        self.list.show_rows(place_rows(mine))
        self.list.setVisible(bool(mine))
        self.nothing.setVisible(not mine)

    def show_again(self, lines: WeekLines) -> None:
        """What comes again in this week, each once."""
        zone = ZoneInfo(lines.zone)
        coming = [one for one in lines.blocks if one.repeats and one.task_id is None and one.outcome == "planned"]
        first = list({(one.title, one.client_id): one for one in reversed(coming)}.values())[::-1][:SHOWN]
        self._keys = [key_of(one) for one in first]
        self.again.show_rows([_again(at, one, zone) for at, one in enumerate(first)])
        self.again.setFixedHeight(len(first) * line_height() + 2)
        self._fit()

    def be_low(self, low: bool) -> None:
        """Where there is little room, what is to place has all of it."""
        self._low = low
        self._fit()

    def _fit(self) -> None:
        for part in (self.repeats, self.again):
            part.setVisible(bool(self._keys) and not self._low)
        self.hint.setVisible(not self._low)
        self._name_add()

    def _name_add(self) -> None:
        """In words where they have room beside the heading, else as a sign."""
        words = self.tr("Add")
        room = self.width() - px(48) - self.heading.sizeHint().width() - self.count.sizeHint().width()
        fits = self.add.fontMetrics().horizontalAdvance(words) + px(24) <= room
        self.add.icon_name = "" if fits else "plus"
        self.add.setText(words if fits else "")
        self.add.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._name_add()

    def line(self, task: int) -> WorkLine | None:
        return self._lines.get(task)

    def minutes(self, task: int) -> int:
        """How long it takes."""
        line = self._lines.get(task)
        return (line.estimate if line else None) or USUAL

    def retranslate(self) -> None:
        self.heading.setText(self.tr("To place"))
        self.list.setAccessibleName(self.tr("To place"))
        self._name_add()
        self.add.setAccessibleName(self.tr("Add to the plan"))
        self.nothing.setText(self.tr("Everything that is open has its time."))
        self.repeats.setText(self.tr("Comes again"))
        self.again.setAccessibleName(self.repeats.text())
        self.hint.setText(self.tr("Drag, or select and press 1–7"))


def place_rows(lines: Sequence[WorkLine]) -> list[PlaceRow]:
    """Under each client's list a heading of its own; the lines come in that order."""
    counts = Counter((line.client_id, line.list_id) for line in lines)
    takes = {minutes: formats.duration((minutes or USUAL) * 60) for minutes in {line.estimate for line in lines}}
    promise = translate("Plan", "promise")
    rows: list[PlaceRow] = []
    before: tuple[int, int | None] | None = None
    for line in lines:
        group = (line.client_id, line.list_id)
        if group != before:
            rows.append(_heading(line, counts[group]))
            before = group
        tone, note = ("soon_ink", promise) if line.promise else ("ink2", "")
        rows.append(PlaceRow(line.id, line.title, takes[line.estimate], tone=tone, whose=line.client, note=note))
    return rows


def _heading(line: WorkLine, count: int) -> PlaceRow:
    number = COUNTED.shared_open(count) if line.shared else COUNTED.open(count)
    under = " · ".join(part for part in (line.list, number) if part)
    initials, disc = words.initials(line.client), words.disc(line.client_id)
    return PlaceRow(-line.client_id, line.client, under=under, heading=True, initials=initials, disc=disc)


def _again(at: int, block: BlockLine, zone: ZoneInfo) -> PlaceRow:
    whose = block.client if block.title else ""
    return PlaceRow(at, block.title or block.client, day_of_block(block, zone), icon="repeat", whose=whose)
