"""What her hands do in the week: digits, letters and the mouse, each turned into one step."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt

from desktop.domain.schedule import Outcome
from desktop.ui.screens.plan import words
from desktop.ui.screens.plan.acts import PlanActs, at_wall
from desktop.ui.screens.plan.week_page import WeekPage

if TYPE_CHECKING:
    from desktop.services.weeks import BlockLine, WeekLines

DIGITS = (
    Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5, Qt.Key.Key_6, Qt.Key.Key_7,
)  # fmt: skip
"""Monday to Sunday."""
OUTCOMES = {
    Qt.Key.Key_K: Outcome.KEPT,
    Qt.Key.Key_L: Outcome.LATE,
    Qt.Key.Key_M: Outcome.MISSED,
    Qt.Key.Key_C: Outcome.CANCELLED,
    Qt.Key.Key_P: Outcome.PLANNED,
}


class WeekHands:
    """Listens to the page; `stand` says which week it is about."""

    def __init__(self, page: WeekPage, acts: PlanActs) -> None:
        self._page, self._acts = page, acts
        self._lines: WeekLines | None = None
        self._blocks: dict[Hashable, BlockLine] = {}
        planner, places = page.planner, page.panel.list
        planner.opened.connect(self._with_block(acts.open))
        planner.removing.connect(self._with_block(lambda block: acts.remove(block, self.zone())))
        planner.moved.connect(self._move)
        planner.stretched.connect(self._stretch)
        page.placed.connect(self._drop)
        planner.letters = {
            **{key: partial(self._send, day) for day, key in enumerate(DIGITS)},
            **{key: partial(self._settle, outcome) for key, outcome in OUTCOMES.items()},
            Qt.Key.Key_S: self._later,
            Qt.Key.Key_D: self._tick,
            Qt.Key.Key_Space: self._tick,
        }
        places.keys = {
            **{key: partial(self._place, day) for day, key in enumerate(DIGITS)},
            Qt.Key.Key_S: lambda task: acts.later(task, self._title(task), None, self.zone()),
            Qt.Key.Key_D: lambda task: acts.done(task, self._title(task)),
            Qt.Key.Key_Space: lambda task: acts.done(task, self._title(task)),
        }
        places.opened.connect(self._open_task)

    def stand(self, lines: WeekLines) -> None:
        """The week that is shown from now on."""
        self._lines = lines
        self._blocks = {words.key_of(block): block for block in lines.blocks}

    def zone(self) -> ZoneInfo:
        assert self._lines is not None
        return ZoneInfo(self._lines.zone)

    def block(self, key: Hashable | None) -> BlockLine | None:
        """What stands under this key."""
        return self._blocks.get(key)

    def chosen(self) -> BlockLine | None:
        return self.block(self._page.planner.selected())

    def to_day(self, key: Hashable, day: date) -> None:
        """To another day, at its own time."""
        block = self.block(key)
        if block is not None:
            local = block.starts_at.astimezone(self.zone())
            self._acts.move(block, at_wall(day, local.hour * 60 + local.minute, self.zone()))

    def _with_block(self, do: Callable[[BlockLine], object]) -> Callable[[Hashable], None]:
        def act(key: Hashable) -> None:
            if (block := self.block(key)) is not None:
                do(block)

        return act

    def _move(self, key: Hashable, day: int, minute: int) -> None:
        if (block := self.block(key)) is not None:
            self._acts.move(block, at_wall(self._day(day), minute, self.zone()))

    def _stretch(self, key: Hashable, minutes: int) -> None:
        if (block := self.block(key)) is not None:
            self._acts.stretch(block, minutes)

    def _drop(self, task: int, day: int, minute: int) -> None:
        self._acts.plan(task, self._title(task), at_wall(self._day(day), minute, self.zone()), self.zone())

    def _place(self, weekday: int, task: int) -> None:
        self._acts.place(task, self._title(task), self._on(weekday), self.zone())

    def _send(self, weekday: int) -> None:
        """A digit over a block: to the first free time of that day."""
        block = self.chosen()
        if block is not None and block.task_id is not None and not block.done:
            self._acts.place(block.task_id, block.title, self._on(weekday), self.zone())

    def _later(self) -> None:
        block = self.chosen()
        if block is not None and block.task_id is not None:
            self._acts.later(block.task_id, block.title, block.starts_at, self.zone())
        elif block is not None:
            self._acts.open(block)

    def _tick(self) -> None:
        block = self.chosen()
        if block is not None and block.task_id is not None:
            (self._acts.reopen if block.done else self._acts.done)(block.task_id, block.title)
        else:
            self._settle(Outcome.KEPT)

    def _settle(self, outcome: Outcome) -> None:
        if (block := self.chosen()) is not None:
            self._acts.settle(block, outcome)

    def _open_task(self, task: int) -> None:
        line = self._page.panel.line(task)
        if line is not None:
            self._acts.open_task(task, line.client_id)

    def _on(self, weekday: int) -> date:
        """That day of the week that is shown; of one that has passed, the next such day."""
        assert self._lines is not None
        day, today = self._day(weekday), self._lines.now.astimezone(self.zone()).date()
        return day if day >= today else day + timedelta(days=7 * -(-(today - day).days // 7))

    def _title(self, task: int) -> str:
        line = self._page.panel.line(task)
        return line.title if line else ""

    def _day(self, at: int) -> date:
        assert self._lines is not None
        return self._lines.first + timedelta(days=at)
