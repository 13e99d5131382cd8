"""Plan: her week with what is still to place, her month, and all lists; the hours of a chosen client beside hers."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.domain.schedule import Outcome
from desktop.domain.week import Week
from desktop.ui import formats
from desktop.ui.actions import Action, Keys
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.parts import column
from desktop.ui.kit.screen import Screen
from desktop.ui.kit.theme import px
from desktop.ui.kit.tokens import ONE_COLUMN_BELOW
from desktop.ui.screens.plan import words
from desktop.ui.screens.plan.acts import PlanActs, at_wall
from desktop.ui.screens.plan.head import PlanHead
from desktop.ui.screens.plan.week_page import WeekPage

if TYPE_CHECKING:
    from desktop.services.suite import Services
    from desktop.services.weeks import BlockLine, WeekLines, WorkLine
    from desktop.ui.shell import Shell

DIGITS = (
    Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5, Qt.Key.Key_6, Qt.Key.Key_7,
)  # fmt: skip
"""Monday to Sunday."""
WEEK, MONTH, LISTS = range(3)


class Found(NamedTuple):
    """What the week is made of."""

    lines: WeekLines
    work: list[WorkLine]
    names: dict[int, str]


class PlanScreen(Screen):
    shows = frozenset({"task", "list", "appointment", "client", "agreement", "setting"})
    answered = Signal()
    """A week is on the screen."""

    def __init__(self, services: Services, calls: Calls, shell: Shell) -> None:
        super().__init__()
        self._services, self._calls, self._shell = services, calls, shell
        self.found: Found | None = None
        self.client: int | None = None
        self._monday: date | None = None
        self._blocks: dict[Hashable, BlockLine] = {}
        self.head, self.week_page, self.pages = PlanHead(), WeekPage(), QStackedWidget()
        self.planner, self.places = self.week_page.planner, self.week_page.panel.list
        self.acts = PlanActs(self, services, calls, shell, self.planner.forget_moves)
        self._whole = column(self, (32, 24, 32, 24), 16)
        self._whole.addWidget(self.head)
        self._whole.addWidget(self.pages, 1)
        self.pages.addWidget(self.week_page)
        self._listen()
        self.retranslate()

    def refresh(self) -> None:
        services, client, week = self._services, self.client, self._week()
        language = QLocale().name().partition("_")[0]

        def ask() -> Found:
            found = services.weeks.week(week, language, client)
            return Found(found, services.weeks.to_place(), services.clients.names())

        self._calls.ask(self, ask, self.show_found)

    def show_found(self, found: Found) -> None:
        """An answer about another week than the one that is shown by now is dropped."""
        if found.lines.first != self._week().monday:
            return
        first, self.found = self.found is None, found
        if self.client is not None and self.client not in found.names:
            self.client = None
        self._blocks = {words.key_of(block): block for block in found.lines.blocks}
        self._fill()
        if first:
            if self.isVisible() and self.focusWidget() is None:
                self.panes()[0].setFocus(Qt.FocusReason.OtherFocusReason)
            self.answered.emit()

    def step(self, by: int) -> None:
        """A week back or on; 0 for the present one."""
        self._monday = self._week().monday + timedelta(days=7 * by) if by else self._this_monday()
        self.refresh()

    def go_to(self, day: date) -> None:
        """The week of that day."""
        self._monday = day - timedelta(days=day.weekday())
        self.refresh()

    def choose_client(self, client: int | None) -> None:
        """Their hours beside hers, and only what is theirs in full ink; None for everybody."""
        self.client = client
        self.refresh()

    def about(self, subject: object) -> None:
        """A day, or a client."""
        if isinstance(subject, date):
            self._monday = subject - timedelta(days=subject.weekday())
        elif isinstance(subject, int):
            self.client = subject
        self.stale = True

    def retranslate(self) -> None:
        self.head.retranslate()
        self.week_page.retranslate()
        if self.found is not None:
            self._fill()

    def can_do(self) -> tuple[Action, ...]:
        return (
            Action("plan_before", lambda: self.tr("The week before"), "Ctrl+PgUp", partial(self.step, -1)),
            Action("plan_after", lambda: self.tr("The week after"), "Ctrl+PgDown", partial(self.step, 1)),
            Action("plan_now", lambda: self.tr("This week"), "Ctrl+Home", partial(self.step, 0)),
        )

    def list_keys(self) -> tuple[Keys, ...]:
        return (
            Keys("1–7", lambda: self.tr("Place on Monday to Sunday")),
            Keys("S", lambda: self.tr("Another time, in words")),
            Keys("D, Space", lambda: self.tr("Done")),
            Keys("Enter", lambda: self.tr("Open")),
            Keys("Del", lambda: self.tr("Back to place; an appointment is removed")),
            Keys("Alt+↑ ↓ ← →", lambda: self.tr("In the week: move by 15 minutes or a day")),
            Keys("Alt+Shift+↑ ↓", lambda: self.tr("In the week: shorter, longer")),
            Keys("K, L, M, C, P", lambda: self.tr("Appointment: kept, late, missed, cancelled, open again")),
        )

    def client_in_hand(self) -> int | None:
        if self.places.hasFocus():
            line = self.week_page.panel.line(self.places.chosen() or 0)
            return line.client_id if line else self.client
        block = self._chosen() if self.planner.hasFocus() else None
        return block.client_id if block else self.client

    def panes(self) -> tuple[QWidget, ...]:
        return (*self.week_page.panes(), self.head.client, self.head.log)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _listen(self) -> None:
        head, planner, places = self.head, self.planner, self.places
        head.log.clicked.connect(self._shell.log)
        head.stepped.connect(self.step)
        head.chose.connect(self.choose_client)
        head.to_place.toggled.connect(self._open_panel)
        planner.opened.connect(self._with_block(self.acts.open))
        planner.removing.connect(self._with_block(lambda block: self.acts.remove(block, self._zone())))
        planner.moved.connect(self._move)
        planner.stretched.connect(self._stretch)
        planner.letters = {
            **{key: partial(self._send, day) for day, key in enumerate(DIGITS)},
            Qt.Key.Key_S: self._later,
            Qt.Key.Key_D: self._tick,
            Qt.Key.Key_Space: self._tick,
            Qt.Key.Key_K: partial(self._settle, Outcome.KEPT),
            Qt.Key.Key_L: partial(self._settle, Outcome.LATE),
            Qt.Key.Key_M: partial(self._settle, Outcome.MISSED),
            Qt.Key.Key_C: partial(self._settle, Outcome.CANCELLED),
            Qt.Key.Key_P: partial(self._settle, Outcome.PLANNED),
        }
        places.keys = {
            **{key: partial(self._place, day) for day, key in enumerate(DIGITS)},
            Qt.Key.Key_S: lambda task: self.acts.later(task, self._title(task), None, self._zone()),
            Qt.Key.Key_D: lambda task: self.acts.done(task, self._title(task)),
            Qt.Key.Key_Space: lambda task: self.acts.done(task, self._title(task)),
        }
        places.opened.connect(self._open_task)
        self.week_page.placed.connect(self._drop)

    def _fill(self) -> None:
        assert self.found is not None
        lines, work, names = self.found
        self.head.title.setText(words.title(lines))
        self.head.line.setText(words.headline(lines))
        self.head.show_clients(names, self.client)
        self.head.to_place.name(self.tr("To place {number}").format(number=formats.number(len(work))))
        self.week_page.show_lines(lines, work, self.client, self._legend())
        self.planner.setAccessibleDescription(words.whole_spoken(lines))

    def _legend(self) -> str:
        """Whose hours are shaded, and whether their clock says something else than hers."""
        assert self.found is not None
        name = self.found.names.get(self.client or 0)
        if name is None:
            return ""
        said = self.tr("Shaded: when {name} can reach you").format(name=name)
        theirs = self.found.lines.client_zone
        here, now = self._zone(), self.found.lines.now
        if theirs and now.astimezone(ZoneInfo(theirs)).utcoffset() != now.astimezone(here).utcoffset():
            there = formats.clock_time(now, ZoneInfo(theirs))
            said += " · " + self.tr("{time} there now").format(time=there)
        return said

    def _arrange(self) -> None:
        narrow = self._shell.width() < px(ONE_COLUMN_BELOW)
        self.week_page.be_narrow(narrow)
        self.head.to_place.setVisible(narrow)
        side = px(20 if narrow else 32)
        self._whole.setContentsMargins(side, px(14 if narrow else 24), side, px(12 if narrow else 24))
        self._whole.setSpacing(px(10 if narrow else 16))

    def _open_panel(self, opened: bool) -> None:
        self.week_page.open_panel(opened)
        if opened:
            self.places.setFocus()

    def _with_block(self, do: Callable[[BlockLine], object]) -> Callable[[Hashable], None]:
        def act(key: Hashable) -> None:
            if (block := self._blocks.get(key)) is not None:
                do(block)

        return act

    def _chosen(self) -> BlockLine | None:
        return self._blocks.get(self.planner.selected())

    def _move(self, key: Hashable, day: int, minute: int) -> None:
        block = self._blocks.get(key)
        if block is not None:
            self.acts.move(block, at_wall(self._day(day), minute, self._zone()))

    def _stretch(self, key: Hashable, minutes: int) -> None:
        block = self._blocks.get(key)
        if block is not None:
            self.acts.stretch(block, minutes)

    def _drop(self, task: int, day: int, minute: int) -> None:
        at = at_wall(self._day(day), minute, self._zone())
        self.acts.plan(task, self._title(task), at, self._zone())

    def _place(self, weekday: int, task: int) -> None:
        self.acts.place(task, self._title(task), self._on(weekday), self._zone())

    def _send(self, weekday: int) -> None:
        """A digit over a block: to the first free time of that day."""
        block = self._chosen()
        if block is not None and block.task_id is not None and not block.done:
            self.acts.place(block.task_id, block.title, self._on(weekday), self._zone())

    def _later(self) -> None:
        block = self._chosen()
        if block is None:
            return
        if block.task_id is not None:
            self.acts.later(block.task_id, block.title, block.starts_at, self._zone())
        else:
            self.acts.open(block)

    def _tick(self) -> None:
        block = self._chosen()
        if block is None:
            return
        if block.task_id is not None:
            (self.acts.reopen if block.done else self.acts.done)(block.task_id, block.title)
        else:
            self.acts.settle(block, Outcome.KEPT)

    def _settle(self, outcome: Outcome) -> None:
        if (block := self._chosen()) is not None:
            self.acts.settle(block, outcome)

    def _open_task(self, task: int) -> None:
        line = self.week_page.panel.line(task)
        if line is not None:
            self.acts.open_task(task, line.client_id)

    def _on(self, weekday: int) -> date:
        """That day of the week that is shown; of one that has passed, of the week to come."""
        day = self._day(weekday)
        today = self._shell.clock().astimezone(self._zone()).date()
        return day if day >= today else day + timedelta(days=7 * -(-(today - day).days // 7))

    def _title(self, task: int) -> str:
        line = self.week_page.panel.line(task)
        return line.title if line else ""

    def _day(self, at: int) -> date:
        return self._week().monday + timedelta(days=at)

    def _zone(self) -> ZoneInfo:
        assert self.found is not None
        return ZoneInfo(self.found.lines.zone)

    def _week(self) -> Week:
        return Week(self._monday or self._this_monday())

    def _this_monday(self) -> date:
        zone = ZoneInfo(self.found.lines.zone) if self.found else None
        today = self._shell.clock().astimezone(zone).date()
        return today - timedelta(days=today.weekday())
