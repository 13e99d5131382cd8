"""A step plan: its steps back from the goal, the room between them, and what a late input moves."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.errors import GarboError
from desktop.domain.plan import Step
from desktop.ui import formats
from desktop.ui.actions import Action, Keys, shown
from desktop.ui.kit.bending import Bending
from desktop.ui.kit.buttons import PRIMARY, QUIET, Button
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.offered import Offered
from desktop.ui.kit.parts import Card, Elided, Glyph, Inside, Text, bar_in_margin, column, row, scrolling
from desktop.ui.kit.screen import Screen
from desktop.ui.kit.theme import px
from desktop.ui.kit.whose_line import WhoseLine
from desktop.ui.screens.step_plan.acts import StepActs
from desktop.ui.screens.step_plan.notes import Note
from desktop.ui.screens.step_plan.plan_words import WORDS
from desktop.ui.screens.step_plan.rows import plan_rows
from desktop.ui.screens.step_plan.sheets import GoalSheet, RoomSheet, ShortenSheet
from desktop.ui.screens.step_plan.small_sheets import NameSheet, TemplateSheet
from desktop.ui.screens.step_plan.steps import StepList
from desktop.ui.share_sheet import open_share

if TYPE_CHECKING:
    from desktop.services.plans import OpenPlan
    from desktop.services.suite import Services
    from desktop.ui.shell import Shell


class StepPlanScreen(Screen):
    """`about` is the row of the list."""

    shows = frozenset({"task", "list", "client", "agreement", "setting"})

    def __init__(self, services: Services, calls: Calls, shell: Shell) -> None:
        super().__init__(shell.pages)
        self._services, self._calls, self._shell = services, calls, shell
        self._subject: int | None = None
        self.plan: OpenPlan | None = None
        self.clients, self.client = Button(kind=QUIET, small=True), Button(kind=QUIET, small=True)
        self.title, self.under = Elided("", "display"), Text("", "body", "ink2", wrap=True)
        self.goal, self.more = Button(kind=PRIMARY, icon="flag"), Button(icon="dots")
        self.late = Note("soon_soft", "soon_ink", "alert-triangle", "soon_mark", 3)
        self.anew = Note("calm_soft", "calm_ink", "calendar-time", "calm_mark", 1)
        self.room, self.change_room = Text("", "small", "ink2", wrap=True), Button(kind=QUIET, small=True)
        self.list, self.offered, self.add = StepList(), Offered(), WhoseLine()
        self.nothing = Text("", "small", "ink2", wrap=True)
        self.acts = StepActs(self, services, calls, shell, self.list, self.add)
        self._lay_out()
        self._connect()
        self.retranslate()

    def about(self, subject: object) -> None:
        if isinstance(subject, int) and subject != self._subject:
            self._subject, self.plan = subject, None
        self.stale = True
        self._freshen()

    def client_in_hand(self) -> int | None:
        return None if self.plan is None else self.plan.basis.client_id

    def refresh(self) -> None:
        subject = self._subject
        if subject is not None:
            self._calls.ask(self, lambda: self._services.plans.open(subject), self.show_plan, self._gone)

    def show_plan(self, plan: OpenPlan) -> None:
        if plan.id != self._subject:
            return
        self.plan = self.acts.plan = plan
        rows, axis = plan_rows(plan)
        self.list.show_steps(rows, axis)
        self.nothing.setVisible(not plan.steps)
        self._fill(plan)
        self._offer()

    def on_minute(self) -> None:
        """Only a new day changes anything here."""
        if self.plan is not None:
            zone = ZoneInfo(self.plan.basis.zone)
            if self._shell.clock().astimezone(zone).date() != self.plan.basis.today:
                super().on_minute()

    def retranslate(self) -> None:
        self.clients.setText(self.tr("Clients"))
        self.goal.setText(self.tr("Move the goal"))
        self.more.setAccessibleName(self.tr("More for this plan"))
        self.more.setToolTip(self.more.accessibleName())
        self.change_room.setText(self.tr("Change the room"))
        self.list.setAccessibleName(self.tr("Steps"))
        self.nothing.setText(self.tr("No steps yet: write the last one first, it ends on the goal day."))
        self.add.name(
            self.tr("Add a step behind the chosen one"), self.tr("New step"), self.tr("The new step is: {whose}")
        )
        if self.plan is not None:
            self.show_plan(self.plan)

    def can_do(self) -> tuple[Action, ...]:
        return (
            Action("plan_goal", lambda: self.tr("Move the goal…"), "Ctrl+G", self.move_goal, "flag"),
            Action("plan_room", lambda: self.tr("Change the room…"), "", self.set_room, "hourglass"),
            Action("plan_shorten", lambda: self.tr("Shorten steps…"), "", self.shorten, "list"),
            Action("plan_dated", lambda: self.tr("Date the open steps anew"), "", self.remake, "repeat"),
            Action("plan_name", lambda: self.tr("Rename the plan…"), "", self.rename, "pencil"),
            Action("plan_share", self._share_words, "", self.share, "users"),
            Action("plan_page", lambda: self.tr("Print, save or copy…"), "Ctrl+S", self.hand_over, "file-text"),
            Action("plan_template", lambda: self.tr("Keep as a template…"), "", self.keep_template, "template"),
            Action("plan_remove", lambda: self.tr("Remove the plan and its open steps"), "", self.remove, "trash"),
        )

    def list_keys(self) -> tuple[Keys, ...]:
        return (
            Keys("Space", lambda: self.tr("Step: done, or open again")),
            Keys("Enter", lambda: self.tr("Step: another title")),
            Keys("+ −", lambda: self.tr("Step: a working day longer or shorter")),
            Keys("Alt+↑ Alt+↓", lambda: self.tr("Step: earlier or later in the order")),
            Keys("W", lambda: self.tr("Step: mine or theirs")),
            Keys("S", lambda: self.tr("Step: a day of its own")),
            Keys("R", lambda: self.tr("Step: remind the client")),
            Keys("Del", lambda: self.tr("Step: remove")),
            Keys("Ctrl+T", lambda: self.tr("New step: mine or theirs")),
        )

    def panes(self) -> tuple[QWidget, ...]:
        return (*((self.list,) if self.list.keys_shown() else ()), self.add.line, self.goal)

    def move_goal(self, goal: date | None = None) -> None:
        if self.plan is not None:
            sheet = GoalSheet(self, self._services, self._calls, self.plan, goal)
            self.acts.open(sheet, sheet.goal.edit)

    def set_room(self) -> None:
        if self.plan is not None:
            self.acts.open(RoomSheet(self, self._services, self._calls, self.plan))

    def shorten(self) -> None:
        if self.plan is not None and any(step.is_open for step in self.plan.steps):
            sheet = ShortenSheet(self, self._services, self._calls, self.plan)
            self.acts.open(sheet, sheet.list)

    def rename(self) -> None:
        if self.plan is not None:
            self.acts.open(NameSheet(self, self._services, self._calls, self.plan))

    def keep_template(self) -> None:
        if self.plan is not None:
            self.acts.open(TemplateSheet(self, self._services, self._calls, self.plan))

    def remake(self) -> None:
        plan = self.plan
        if plan is not None:
            said = self.tr("Dated anew: {title}").format(title=plan.title)
            self.acts.do(lambda: self._services.plans.remake(plan.id), said)

    def share(self) -> None:
        """A shared plan may stand in what the client receives."""
        plan = self.plan
        if plan is not None:
            said = self.tr("Private now: {title}") if plan.shared else self.tr("Shared now: {title}")
            step = lambda: self._services.tasks.share_list(plan.id, not plan.shared)  # noqa: E731
            self.acts.do(step, said.format(title=plan.title))

    def hand_over(self) -> None:
        """The plan as the client will see it, to be saved or copied."""
        plan = self.plan
        if plan is not None:
            open_share(self._shell, self._services, self._calls, plan.basis.client_id, plan.id)

    def remove(self) -> None:
        plan = self.plan
        if plan is not None:
            said = self.tr("Plan removed: {title}").format(title=plan.title)
            self.acts.do(lambda: self._services.plans.remove(plan.id), said)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        margins = self._page.contentsMargins()
        margins.setLeft(px(32 if self.width() >= px(700) else 16))
        self._page.setContentsMargins(margins)
        self._offer()

    def _fill(self, plan: OpenPlan) -> None:
        by, done = plan.basis, sum(not step.is_open for step in plan.steps)
        self.title.setText(plan.title)
        self.client.setText(by.client)
        self.add.between(by.client)
        day = formats.weekday_and_day(plan.goal, by.today)
        shared = self.tr("shared") if plan.shared else self.tr("private")
        goal = self.tr("Goal: {day}").format(day=day)
        ahead = WORDS.until_goal(by.days.hers.between(by.today, plan.goal))
        self.under.setText(" · ".join((goal, ahead, WORDS.done_of(done, len(plan.steps)), shared)))
        self.room.setText(f"{WORDS.room(by, plan.own_room)} {WORDS.usual(by)}")
        push, cause = plan.push, self._cause()
        if push is None:
            self.late.say("")
        else:
            remind = self.tr("Remind {client}…").format(client=by.client)
            later = self.tr("Goal: {day}").format(day=formats.short_day(push.finish, by.today))
            self.late.say(
                WORDS.pushed(plan, push),
                remind if cause is not None and cause.is_open and cause.is_input else "",
                self.tr("Shorten…") if push.moved else "",
                later if push.finish > push.goal else "",
            )
        self.anew.say(
            self.tr("Hours, days off or the usual lateness have changed: these days would be others now.")
            if plan.is_stale
            else "",
            self.tr("Date the open steps anew"),
        )

    def _offer(self) -> None:
        self.offered.show_choices(self.list.choices() if self.list.chosen() is not None else ())

    def _cause(self) -> Step | None:
        push = None if self.plan is None else self.plan.push
        return None if push is None else self.acts.step(push.cause.step)

    def _share_words(self) -> str:
        shared = self.plan is not None and self.plan.shared
        return self.tr("Keep the plan private") if shared else self.tr("Share the plan")

    def _remind_cause(self) -> None:
        if (cause := self._cause()) is not None:
            self.acts.remind(cause)

    def _to_finish(self) -> None:
        if self.plan is not None and self.plan.push is not None:
            self.move_goal(self.plan.push.finish)

    def _menu(self) -> None:
        menu = QMenu(self)
        for action in self.can_do():
            words = f"{action.words()}\t{shown(action.shortcut)}" if action.shortcut else action.words()
            menu.addAction(words, action.do)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _gone(self, error: BaseException) -> None:
        """Its making was taken back, or its goal: the client's page is what is left."""
        if not isinstance(error, GarboError) or error.code not in ("list_unknown", "plan_unknown", "client_gone"):
            self._calls.fail(error)
            return
        client = self.client_in_hand()
        self._subject = self.plan = self.acts.plan = None
        if self.isVisible():
            if client is None or error.code == "client_gone":
                self.wanted.emit("clients", None)
            else:
                self.wanted.emit("client", client)

    def _connect(self) -> None:
        self.clients.clicked.connect(lambda: self.wanted.emit("clients", None))
        self.client.clicked.connect(lambda: self.wanted.emit("client", self.client_in_hand()))
        self.goal.clicked.connect(lambda: self.move_goal())
        self.more.clicked.connect(self._menu)
        self.change_room.clicked.connect(self.set_room)
        remind, shorten, later = self.late.buttons
        remind.clicked.connect(self._remind_cause)
        shorten.clicked.connect(self.shorten)
        later.clicked.connect(self._to_finish)
        self.anew.buttons[0].clicked.connect(self.remake)
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._offer())

    def _lay_out(self) -> None:
        inside = Inside()
        self._page = page = column(inside, (32, 18, 32, 20), 14)
        top, way = column(gap=2), row()
        way.addSpacing(px(-8))
        for part in (self.clients, Glyph("chevron-right", "ink3", 16), self.client):
            way.addWidget(part)
        way.addStretch()
        top.addLayout(way)
        buttons, head = Bending(10), Bending(10)
        for button in (self.goal, self.more):
            buttons.add(button)
        head.add(self.title, 1)
        head.add(buttons)
        top.addWidget(head)
        top.addWidget(self.under)
        page.addLayout(top)
        page.addWidget(self.late)
        page.addWidget(self.anew)
        card = Card()
        holder = column(card, (8, 12, 8, 14), 6)
        line = row(margins=(14, 0, 8, 0), gap=8)
        line.addWidget(self.room, 1)
        line.addWidget(self.change_room, 0, Qt.AlignmentFlag.AlignTop)
        holder.addLayout(line)
        holder.addWidget(self.list)
        empty = row(margins=(14, 0, 8, 0))
        empty.addWidget(self.nothing)
        holder.addLayout(empty)
        holder.addWidget(self.offered)
        foot = row(margins=(10, 4, 8, 0))
        foot.addWidget(self.add)
        holder.addLayout(foot)
        page.addWidget(card)
        page.addStretch()
        outside = column(self)
        area = scrolling(inside)
        bar_in_margin(area, page, 32)
        outside.addWidget(area)
