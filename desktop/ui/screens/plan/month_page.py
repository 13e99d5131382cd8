"""The month: what stands in each day, how full it is; a to-do goes to another day by mouse or keys."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QPoint, Signal
from PySide6.QtWidgets import QWidget

from desktop.ui import formats, hours_words
from desktop.ui.counted import COUNTED
from desktop.ui.kit.drag_chip import DragChip
from desktop.ui.kit.month_grid import MonthDay, MonthEntry, MonthGrid
from desktop.ui.kit.parts import Card, column
from desktop.ui.screens.plan import words

if TYPE_CHECKING:
    from desktop.services.weeks import BlockLine, DayLine, WeekLines

translate = QCoreApplication.translate


class MonthPage(QWidget):
    """`moved`: the key of a block, and the day it goes to at its own time."""

    opened = Signal(object)
    """A day."""
    moved = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.grid = MonthGrid()
        self._days: tuple[date, ...] = ()
        self._chip: DragChip | None = None
        card = Card()
        column(card, (8, 6, 8, 8)).addWidget(self.grid)
        column(self).addWidget(card)
        self.grid.opened.connect(lambda at: self.opened.emit(self._days[at]))
        self.grid.moved.connect(lambda key, at: self.moved.emit(key, self._days[at]))
        self.grid.dragging.connect(self._carry)

    def show_lines(self, lines: WeekLines, month: date, client_id: int | None) -> None:
        self._days = tuple(line.day for line in lines.days)
        zone = ZoneInfo(lines.zone)
        today = lines.now.astimezone(zone).date()
        of_day: dict[date, list[BlockLine]] = {}
        for block in lines.blocks:
            if client_id is None or block.client_id == client_id:
                of_day.setdefault(block.starts_at.astimezone(zone).date(), []).append(block)
        days = [_day(line, of_day.get(line.day, []), month, today, zone) for line in lines.days]
        names = [formats.capital(hours_words.weekday(day)) for day in range(7)]
        wanted = today if (today.year, today.month) == (month.year, month.month) else month.replace(day=1)
        self.grid.show_month(words.month_title(month), names, days, self._days.index(wanted))

    def _carry(self, title: str | None, at: QPoint) -> None:
        if self._chip is None:
            self._chip = DragChip(self.window())
        if title is None:
            self._chip.hide()
        else:
            self._chip.hold(title, at)


def _day(line: DayLine, blocks: list[BlockLine], month: date, today: date, zone: ZoneInfo) -> MonthDay:
    closed = "" if line.open else line.holiday or translate("Plan", "closed")
    entries = tuple(_entry(block, zone) for block in blocks)
    said = [formats.long_day(line.day), closed, COUNTED.entries(len(blocks)), words.load_spoken(line.load)]
    said += [entry.title for entry in entries]
    shown = words.plan_day(line, today, zone)
    return MonthDay(
        str(line.day.day),
        ", ".join(part for part in said if part),
        entries,
        (line.day.year, line.day.month) == (month.year, month.month),
        line.day == today,
        closed,
        shown.share,
        shown.load,
        shown.tone,
    )


def _entry(block: BlockLine, zone: ZoneInfo) -> MonthEntry:
    over = block.outcome != "planned" or block.done
    return MonthEntry(
        words.key_of(block),
        formats.clock_time(block.starts_at, zone),
        block.title or block.client,
        words.LOOKS[block.kind],
        partial(words.spoken, block, zone),
        over,
        not over,
    )
