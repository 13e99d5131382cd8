"""Plan: her week with what is still to place, her month, all lists; a client's hours beside hers."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.domain.conflicts import Trouble
from desktop.domain.week import Week
from desktop.ui import formats
from desktop.ui.actions import Action, Keys
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.parts import column, scrolling
from desktop.ui.kit.screen import Screen
from desktop.ui.kit.theme import px
from desktop.ui.kit.tokens import ONE_COLUMN_BELOW
from desktop.ui.screens.plan import words
from desktop.ui.screens.plan.acts import PlanActs, at_wall
from desktop.ui.screens.plan.head import PlanHead
from desktop.ui.screens.plan.list_hands import ListHands
from desktop.ui.screens.plan.lists_page import ListsPage
from desktop.ui.screens.plan.month_page import MonthPage
from desktop.ui.screens.plan.sheets import PlanSheets
from desktop.ui.screens.plan.week_hands import WeekHands
from desktop.ui.screens.plan.week_page import WeekPage

if TYPE_CHECKING:
    from desktop.services.lists import ListColumn
    from desktop.services.schedules import Reminder
    from desktop.services.suite import Services
    from desktop.services.weeks import WeekLines, WorkLine
    from desktop.ui.shell import Shell

WEEK, MONTH, LISTS = range(3)
TIGHT_BELOW = 660


class Found(NamedTuple):
    """`first`: of which week or month it was asked; `columns` only where the lists are shown."""

    view: int
    first: date
    lines: WeekLines
    work: list[WorkLine]
    names: dict[int, str]
    remind: list[Reminder]
    columns: list[ListColumn]
    troubles: words.Troubles


class PlanScreen(Screen):
    shows = frozenset({"task", "list", "appointment", "client", "agreement", "setting"})
    answered = Signal()
    """A week is on the screen."""

    def __init__(self, services: Services, calls: Calls, shell: Shell) -> None:
        super().__init__(shell.pages)
        self._services, self._calls, self._shell = services, calls, shell
        self.found: Found | None = None
        self.client: int | None = None
        self.view = WEEK
        self._day: date | None = None
        """The day that is looked at; None for today."""
        self.head, self.pages = PlanHead(), QStackedWidget()
        self.week_page, self.month_page, self.lists_page = WeekPage(), MonthPage(), ListsPage()
        self.planner, self.places = self.week_page.planner, self.week_page.panel.list
        self.acts = PlanActs(self, services, calls, shell, self.planner.forget_moves)
        self.hands, self.list_hands = WeekHands(self.week_page, self.acts), ListHands(self.lists_page, self.acts)
        self.sheets = PlanSheets(self, services, calls, shell)
        # Letters may be so large that not even the head and a few hours have their height.
        inside = QWidget()
        column(self).addWidget(scrolling(inside))
        inside.setMinimumWidth(1)
        self._whole = column(inside, (32, 24, 32, 24), 16)
        self._whole.addWidget(self.head)
        self._whole.addWidget(self.pages, 1)
        for page in (self.week_page, self.month_page, self.lists_page):
            self.pages.addWidget(page)
        self._listen()
        self.retranslate()

    def refresh(self) -> None:
        services, client, view, first = self._services, self.client, self.view, self.first()
        language = QLocale().name().partition("_")[0]

        def ask() -> Found:
            if view == MONTH:
                lines = services.weeks.month(first, language)
            else:
                lines = services.weeks.week(Week(first), language, client)
            columns = services.lists.columns() if view == LISTS else []
            work, names = services.weeks.to_place(), services.clients.names()
            span = Week(first).bounds(ZoneInfo(lines.zone))
            found = services.schedules.conflicts(*span) if view == WEEK else []
            troubles = {one.which: one.trouble for one in found if one.trouble is not Trouble.OVERLAP}
            return Found(view, first, lines, work, names, services.schedules.to_remind(), columns, troubles)

        self._calls.ask(self, ask, self.show_found)

    def show_found(self, found: Found) -> None:
        """An answer about something else than what is shown by now is dropped."""
        if (found.view, found.first) != (self.view, self.first()):
            return
        begun, self.found = self.found is None, found
        if self.client is not None and self.client not in found.names:
            self.client = None
        self._fill()
        if begun:
            if self.isVisible() and self.focusWidget() in (None, self.planner):
                self.panes()[0].setFocus(Qt.FocusReason.OtherFocusReason)
            self.answered.emit()

    def first(self) -> date:
        """The Monday of the week that is looked at, or the first of the month."""
        day = self._day or self.today()
        return day.replace(day=1) if self.view == MONTH else day - timedelta(days=day.weekday())

    def today(self) -> date:
        zone = ZoneInfo(self.found.lines.zone) if self.found else None
        return self._shell.clock().astimezone(zone).date()

    def step(self, by: int) -> None:
        """A week back or on, or a month; 0 for the present one."""
        first = self.first()
        if by == 0 or self.view == LISTS:
            self._day = None
        elif self.view == MONTH:
            self._day = (first + timedelta(days=32 * by if by > 0 else -1)).replace(day=1)
        else:
            self._day = first + timedelta(days=7 * by)
        self.refresh()

    def go_to(self, day: date) -> None:
        """The week of that day, or in the month its month."""
        self._day = day
        self.refresh()

    def show_view(self, view: int) -> None:
        """0 the week, 1 the month, 2 all lists."""
        self._turn_to(view)
        self.refresh()

    def open_day(self, day: date) -> None:
        """The week of a day of the month."""
        self._day = day
        self.show_view(WEEK)
        self.planner.setFocus()

    def choose_client(self, client: int | None) -> None:
        """Their hours beside hers, and only what is theirs in full ink; None for everybody."""
        self.client = client
        self.refresh()

    def about(self, subject: object) -> None:
        """A day, whose week is shown, or a client."""
        if isinstance(subject, date):
            self._day = subject.date() if isinstance(subject, datetime) else subject
            self._turn_to(WEEK)
        elif isinstance(subject, int):
            self.client = subject
        self.stale = True
        self._freshen()  # it may be on the screen already

    def retranslate(self) -> None:
        self.head.retranslate()
        self.week_page.retranslate()
        if self.found is not None:
            self._fill()

    def can_do(self) -> tuple[Action, ...]:
        return (
            Action("plan_add", lambda: self.tr("Add to the plan"), "Ctrl+Shift+N", self.add, "plus"),
            Action("plan_before", lambda: self.tr("The week or month before"), "Ctrl+PgUp", partial(self.step, -1)),
            Action("plan_after", lambda: self.tr("The week or month after"), "Ctrl+PgDown", partial(self.step, 1)),
            Action("plan_now", lambda: self.tr("Back to today"), "Ctrl+Home", partial(self.step, 0)),
            Action("plan_date", lambda: self.tr("Go to a day"), "Ctrl+G", self.ask_day),
            Action("plan_view", lambda: self.tr("Week, month, lists: the next"), "Ctrl+Tab", self.turn),
            Action("plan_offer", lambda: self.tr("Offer three times"), "Ctrl+Shift+O", self.offer),
            Action("plan_remind", lambda: self.tr("Remind of tomorrow"), "Ctrl+Shift+R", self.remind),
        )

    def list_keys(self) -> tuple[Keys, ...]:
        return (
            Keys("1–7", lambda: self.tr("Place on Monday to Sunday")),
            Keys("S", lambda: self.tr("Another time, in words")),
            Keys("D, Space", lambda: self.tr("Done")),
            Keys("Enter", lambda: self.tr("Open")),
            Keys("Del", lambda: self.tr("Back to place; an appointment is removed")),
            Keys("Alt+↑ ↓ ← →", lambda: self.tr("In the week: move by 15 minutes or a day; in a list: its order")),
            Keys("Alt+Shift+↑ ↓", lambda: self.tr("In the week: shorter, longer")),
            Keys("K", lambda: self.tr("Appointment: kept")),
            Keys("L, M, C", lambda: self.tr("Appointment: late, missed, cancelled")),
            Keys("P", lambda: self.tr("Appointment: reopen")),
            Keys("Ctrl+↑ ↓", lambda: self.tr("In the month: through what stands in a day")),
        )

    def client_in_hand(self) -> int | None:
        """Who is chosen in the box, else whose entry has the keyboard."""
        if self.client is not None:
            return self.client
        if self.view == LISTS:
            return self.list_hands.client()
        if self.places.hasFocus():
            line = self.week_page.panel.line(self.places.chosen() or 0)
            return line.client_id if line else None
        block = self.hands.chosen() if self.planner.hasFocus() else None
        return block.client_id if block else None

    def panes(self) -> tuple[QWidget, ...]:
        pages = (self.week_page.panes, lambda: (self.month_page.grid,), self.lists_page.panes)
        return (*pages[self.view](), self.head.client, self.head.log)

    def add(self) -> None:
        """Something new, on the day that is looked at."""
        if self.found is not None:
            self.sheets.add(self.found.names, self.client_in_hand())

    def offer(self) -> None:
        if self.found is not None:
            self.sheets.offer(self.found.names, self.client_in_hand())

    def remind(self) -> None:
        if self.found is not None:
            self.sheets.remind(self.found.remind, self.hands.zone())

    def ask_day(self) -> None:
        """Ctrl+G: a day in words."""
        self.sheets.ask_day(self.go_to)

    def turn(self) -> None:
        """To the next of week, month and lists."""
        self.show_view((self.view + 1) % 3)
        self.panes()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def minimumSizeHint(self) -> QSize:
        # Of the narrow form: what stands beside each other in a wide window must not keep it from becoming narrow.
        return QSize(px(360), px(240))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _listen(self) -> None:
        head = self.head
        head.log.clicked.connect(self._shell.log)
        head.sought.clicked.connect(self._shell.seek)
        head.stepped.connect(self.step)
        head.viewed.connect(self.show_view)
        head.chose.connect(self.choose_client)
        head.to_place.toggled.connect(self._open_panel)
        head.offer.clicked.connect(self.offer)
        head.remind.clicked.connect(self.remind)
        self.week_page.panel.add.clicked.connect(self.add)
        self.planner.added.connect(self._add_at)
        self.month_page.opened.connect(self.open_day)
        self.month_page.moved.connect(self.hands.to_day)
        self.list_hands.plan_wanted.connect(lambda listed: self.wanted.emit("step_plan", listed))

    def _turn_to(self, view: int) -> None:
        self.view = view
        self.head.show_view(view)
        self.pages.setCurrentIndex(view)
        self._arrange()

    def _fill(self) -> None:
        assert self.found is not None
        found = self.found
        self.hands.stand(found.lines)
        self.head.show_clients(found.names, self.client)
        self.head.show_remind(len(found.remind))
        self.head.to_place.name(self.tr("To place {number}").format(number=formats.number(len(found.work))))
        if self.view == MONTH:
            self.head.say(words.month_title(found.first), self.tr("Enter opens the week of a day."))
            self.month_page.show_lines(found.lines, found.first, self.client)
        elif self.view == LISTS:
            self.head.say(self.tr("Lists"), self.tr("What is open on either side, and what was done this week."))
            self.lists_page.show_columns(found.columns, found.lines.now, self.hands.zone(), self.client)
        else:
            self.head.say(words.title(found.lines), words.headline(found.lines))
            self.week_page.show_lines(found.lines, found.work, self.client, self._legend(), found.troubles)
            self.planner.setAccessibleDescription(words.whole_spoken(found.lines))

    def _legend(self) -> str:
        """Whose hours are shaded, and whether their clock says something else than hers."""
        assert self.found is not None
        name = self.found.names.get(self.client or 0)
        if name is None:
            return ""
        said = self.tr("Shaded: when {name} can reach you").format(name=name)
        theirs, here, now = self.found.lines.client_zone, self.hands.zone(), self.found.lines.now
        if theirs and now.astimezone(ZoneInfo(theirs)).utcoffset() != now.astimezone(here).utcoffset():
            there = formats.clock_time(now, ZoneInfo(theirs))
            said += " · " + self.tr("{time} there now").format(time=there)
        return said

    def _arrange(self) -> None:
        narrow = self._shell.width() < px(ONE_COLUMN_BELOW)
        self.week_page.be_narrow(narrow)
        self.head.be_narrow(narrow, self.view == WEEK, self.width() < px(TIGHT_BELOW))
        side = px(32 if self.width() >= px(700) else 20)
        self._whole.setContentsMargins(side, px(16 if narrow else 24), side, px(16 if narrow else 24))
        self._whole.setSpacing(px(10 if narrow else 16))

    def _open_panel(self, opened: bool) -> None:
        self.week_page.open_panel(opened)
        if opened:
            self.places.setFocus()

    def _add_at(self, day: int, minute: int) -> None:
        if self.found is not None:
            at = at_wall(self.first() + timedelta(days=day), minute, self.hands.zone())
            self.sheets.add(self.found.names, self.client, at)
