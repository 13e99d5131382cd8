"""Weekly: all clients in a row; of one, what they will read, chosen at the left and live at the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.domain.choices import Choices
from desktop.domain.errors import Refused
from desktop.domain.summary import Summary
from desktop.domain.week import Week, week_named
from desktop.ui import formats
from desktop.ui.actions import Action, Keys
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.live_page import DOTS, Drawn, LivePage
from desktop.ui.kit.parts import column, row
from desktop.ui.kit.screen import Screen
from desktop.ui.kit.theme import px
from desktop.ui.screens.weekly.chooser import Chooser
from desktop.ui.screens.weekly.head import Head
from desktop.ui.screens.weekly.line_rows import Around
from desktop.ui.screens.weekly.page import WeekPage
from desktop.ui.screens.weekly.saving import Saver
from desktop.ui.screens.weekly.week_row import WeekRow

if TYPE_CHECKING:
    from desktop.services.suite import Services
    from desktop.services.summaries import Draft, WeekLine
    from desktop.ui.shell import Shell

BESIDE_FROM = 900
"""Width from which the page stands beside what is chosen; below it is one of the two."""
LOW = 620
"""Height below which everything has less air."""
PAUSE_MS = 15
"""After a change, before the page is set anew: it takes some twenty."""
LEFT_TO_SEND = ("open", "begun")


class WeeklyScreen(Screen):
    shows = frozenset({"summary", "task", "appointment", "series", "interaction", "agreement", "client", "setting"})

    def __init__(self, services: Services, calls: Calls, shell: Shell) -> None:
        super().__init__()
        self._services, self._calls, self._shell = services, calls, shell
        self._this: Week | None = None
        self._week: Week | None = None
        self._zone = ZoneInfo("UTC")
        self._lines: Sequence[WeekLine] = ()
        self._subject: int | None = None
        self._draft: Draft | None = None
        self._afresh = False
        self._keeping = 0
        """How many of her choices are on their way to the store."""
        self._missed = False
        self.head = Head()
        self.row, self.chooser, self.page = WeekRow(), Chooser(), WeekPage()
        self.saver = Saver(services, calls, shell, self.shown_page, self)
        self.live = LivePage(calls, self.page, self._draw, PAUSE_MS)
        self.pages = QStackedWidget()
        self._one = QWidget()
        self._lay_out()
        self._connect()
        self.retranslate()

    def about(self, subject: object) -> None:
        """A client: their page of the week that runs."""
        assert isinstance(subject, int)
        self._week = self._this
        self.open_client(subject)

    def refresh(self) -> None:
        services, wanted, subject = self._services, self._week, self._subject

        def ask() -> tuple[Week, list[WeekLine], str, Draft | None, list[tuple[Week, str]]]:
            this = services.summaries.week()
            week = wanted or this
            draft = services.summaries.draft(subject, week) if subject is not None else None
            kept = services.summaries.kept(subject) if subject is not None else []
            return (
                this,
                services.summaries.row(week),
                services.settings.get().zone,
                draft,
                [(week_named(one.week), one.week) for one in kept],
            )

        self._calls.ask(self, ask, lambda found: self._show_found(subject, wanted, *found), self._gone)

    def open_client(self, client_id: int) -> None:
        """Their page, with the keyboard on its lines."""
        self._settle()
        if client_id != self._subject:
            self._draft, self._subject = None, client_id
            self.page.forget()
        self._afresh = True
        self.stale = True
        self._freshen()

    def show_row(self) -> None:
        """All clients of the week again."""
        self._settle()
        before, self._subject, self._draft = self._subject, None, None
        self._arrange()
        at = next((at for at, line in enumerate(self._lines) if line.client_id == before), None)
        if at is not None:
            self.row.section.list.take(at)
        self.row.section.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.refresh()

    def step(self, by: int) -> None:
        """The client before or after, around."""
        order = [line.client_id for line in self._lines]
        if self._subject in order and len(order) > 1:
            self.open_client(order[(order.index(self._subject) + by) % len(order)])

    def mark_sent(self) -> None:
        """Marked as sent, and on to the next one who still waits for it."""
        draft, week = self._draft, self._week or self._this
        if draft is None or week is None or draft.page is not None:
            return
        self._settle()
        name, client = draft.gathered.summary.to.name, draft.client_id

        def marked(_told: int) -> None:
            self._shell.say(self.tr("Marked as sent: {client}").format(client=name), undo=True)
            following = self._next_to_send(client)
            if following is None:
                self.show_row()
            else:
                self.open_client(following)

        self._calls.ask(self, lambda: self._services.summaries.sent(client, week), marked)

    def shown_page(self) -> Summary | None:
        """As it would be saved now, with what she is writing."""
        draft = self._draft
        if draft is None:
            return None
        if draft.page is not None:
            return draft.page
        opening = self.chooser.opening_line.hers()
        return draft._replace(choices=replace(draft.choices, opening=opening)).shown

    def client_in_hand(self) -> int | None:
        return self._subject if self._subject is not None else next(iter(self.row.section.list.selected()), None)

    def can_do(self) -> tuple[Action, ...]:
        return (
            Action("weekly_save", lambda: self.tr("Save the page as PDF"), "Ctrl+S", self.saver.save, "download"),
            Action("weekly_sent", lambda: self.tr("Mark as sent, and the next"), "Ctrl+Return", self.mark_sent, "send"),
            Action("weekly_copy", lambda: self.tr("Copy the page as text"), "Ctrl+Shift+C", self.saver.copy, "copy"),
            Action("weekly_back", lambda: self.tr("Previous client"), "Ctrl+PgUp", lambda: self.step(-1)),
            Action("weekly_on", lambda: self.tr("Next client"), "Ctrl+PgDown", lambda: self.step(1)),
        )

    def list_keys(self) -> tuple[Keys, ...]:
        return (
            Keys("Space", lambda: self.tr("On the page, or left out")),
            Keys("Enter", lambda: self.tr("In other words; among the clients: open")),
            Keys("Alt+Up", lambda: self.tr("Further up")),
            Keys("Alt+Down", lambda: self.tr("Further down")),
            Keys("Del", lambda: self.tr("Its own words again")),
            Keys("Esc", lambda: self.tr("All clients of the week")),
        )

    def panes(self) -> tuple[QWidget, ...]:
        if self._subject is None:
            return self.row.section.list, self.head.log
        return self.chooser.lines, self.chooser.opening_line.edit, self.page.sheet, self.chooser.send, self.head.save

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._subject is not None:
            self.show_row()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def retranslate(self) -> None:
        for part in (self.head, self.row, self.chooser, self.page):
            part.retranslate()
        self._say()
        self._arrange()

    def _show_found(
        self,
        subject: int | None,
        wanted: Week | None,
        this: Week,
        lines: list[WeekLine],
        zone: str,
        draft: Draft | None,
        kept: list[tuple[Week, str]],
    ) -> None:
        if subject != self._subject or wanted != self._week:
            return  # she has gone on meanwhile
        if self._keeping:
            self._missed = True  # what she chose since then is not in it yet
            return
        self._this, self._lines, self._zone = this, lines, ZoneInfo(zone)
        now = self._shell.clock()
        self.head.weeks.show_weeks(this, wanted or this, [week for week, _ in kept])
        self.row.show_lines(lines, now, self._zone)
        if draft is not None:
            afresh, self._afresh = self._afresh or self._draft is None, False
            self._draft = draft
            self.chooser.show_draft(draft, Around(now, self._zone), afresh)
            at = next((at for at, line in enumerate(lines) if line.client_id == subject), 0)
            self.chooser.say_place(at, len(lines))
            page = draft.shown
            self.head.languages.show_language(page.language, draft.gathered.summary.language, draft.page is None)
            self.page.whose(page.to.name, page.language)
            self._draw_page(again=afresh)
            self._arrange()
            if afresh and self.isVisible():
                self._focus()
        else:
            self._arrange()
        self._say()

    def _draw(self, page: Summary) -> Drawn:
        found = self._services.summaries.preview(page, DOTS)
        return Drawn(found.picture, self._services.summaries.text(page), left_over=found.left_over)

    def _draw_page(self, again: bool = False) -> None:
        page = self.shown_page()
        if page is not None and self._subject is not None:
            self.live.show(self._subject, page, lambda: page, again, at_hand=True)

    def _focus(self) -> None:
        """On the lines; where there is nothing to choose, on the page."""
        chooser = self.chooser
        stops = (chooser.lines, chooser.opening_line.edit, self.page.sheet)
        target = next((one for one in stops if one.isVisible()), self.head.save)
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self, choices: Choices) -> None:
        """What she chose, with the opening line as it stands."""
        draft, week = self._draft, self._week or self._this
        if draft is None or week is None or draft.page is not None:
            return
        whole = replace(choices, opening=self.chooser.opening_line.hers())
        # The page need not wait for the store, nor what she chooses next.
        self._draft = draft._replace(choices=whole)
        self.chooser.hold(self._draft)
        self._draw_page()
        client = draft.client_id
        self._keeping += 1
        self._calls.ask(self, lambda: self._services.summaries.choose(client, week, whole), self._kept, self._not_kept)

    def _kept(self, _none: object = None) -> None:
        self._keeping -= 1
        if self._missed and not self._keeping:
            self._missed = False
            self.refresh()

    def _not_kept(self, error: BaseException) -> None:
        self._missed = True
        self._kept()
        self._calls.fail(error)

    def _keep_opening(self, _opening: str) -> None:
        if self._draft is not None:
            self._keep(self._draft.choices)

    def _keep_language(self, language: str) -> None:
        if self._draft is not None:
            own = self._draft.gathered.summary.language
            self._keep(replace(self._draft.choices, language="" if language == own else language))

    def _take_back(self) -> None:
        draft, week = self._draft, self._week or self._this
        if draft is None or week is None:
            return
        name, client = draft.shown.to.name, draft.client_id

        def taken(_none: object) -> None:
            self._shell.say(self.tr("Not sent after all: {client}").format(client=name), undo=True)

        self._afresh = True
        self._calls.ask(self, lambda: self._services.summaries.take_back(client, week), taken)

    def _choose_week(self, week: Week) -> None:
        self._settle()
        self._week = None if week == self._this else week
        self.page.forget()
        self._afresh = True
        self.refresh()

    def _next_to_send(self, client: int) -> int | None:
        order = [line.client_id for line in self._lines]
        at = order.index(client) if client in order else 0
        later = [*self._lines[at + 1 :], *self._lines[:at]]
        return next((line.client_id for line in later if line.state in LEFT_TO_SEND), None)

    def _settle(self) -> None:
        """What she was writing is kept before anything else is shown."""
        self.chooser.opening_line.settle()

    def _gone(self, error: BaseException) -> None:
        if isinstance(error, Refused) and error.code == "client_gone":
            self._subject, self._draft = None, None
            self._arrange()
            self.refresh()
        else:
            self._calls.fail(error)

    def _say(self) -> None:
        week = self._week or self._this
        when = formats.days(week.monday, week.sunday) if week is not None else ""
        draft = self._draft
        if self._subject is None or draft is None or not self._is_beside():
            self.head.say(self.tr("Weekly"), when)
        else:
            self.head.say(self.tr("Weekly summary"), f"{draft.shown.to.name}  ·  {when}")

    def _offer_more(self) -> None:
        more = self.head.more
        self.saver.menu(self).popup(more.mapToGlobal(more.rect().bottomLeft()))

    def _arrange(self) -> None:
        """The row, or one page; both sides of it, or one of the two where there is no room."""
        one = self._subject is not None and self._draft is not None
        self.pages.setCurrentWidget(self._one if one else self.row)
        beside, low = self._is_beside(), self.height() < px(LOW)
        self.head.be_narrow(not beside)
        self.head.be_of_one(one)
        self.chooser.setVisible(beside or self.head.choose.isChecked())
        self.page.setVisible(beside or self.head.look.isChecked())
        side = px(32 if self.width() >= px(700) else 14)
        self._page.setContentsMargins(0, px(16 if low else 24), 0, 0)
        self._page.setSpacing(px(10 if low else 18))
        self._top.setContentsMargins(side, 0, side, 0)
        self._both.setContentsMargins(side, 0, side, px(16 if low else 32))
        self.chooser.be_low(low)
        self._say()

    def _is_beside(self) -> bool:
        return self.width() >= px(BESIDE_FROM)

    def _connect(self) -> None:
        self.row.opened.connect(self.open_client)
        self.head.weeks.chosen.connect(self._choose_week)
        self.head.languages.chosen.connect(self._keep_language)
        self.head.copy.clicked.connect(self.saver.copy)
        self.head.save.clicked.connect(lambda: self.saver.save())
        self.head.more.clicked.connect(self._offer_more)
        self.head.turned.connect(self._arrange)
        self.head.sought.clicked.connect(self._shell.seek)
        self.head.log.clicked.connect(self._shell.log)
        chooser = self.chooser
        chooser.previous.connect(lambda: self.step(-1))
        chooser.following.connect(lambda: self.step(1))
        chooser.everyone.connect(self.show_row)
        chooser.chosen.connect(self._keep)
        chooser.opened.connect(lambda _text: self._draw_page())
        chooser.opening.connect(self._keep_opening)
        chooser.sent.connect(self.mark_sent)
        chooser.not_sent.connect(self._take_back)

    def _lay_out(self) -> None:
        self._page, self._top = column(self), row()
        self._top.addWidget(self.head)
        self._page.addLayout(self._top)
        self._page.addWidget(self.pages, 1)
        self.pages.addWidget(self.row)
        self.pages.addWidget(self._one)
        self._both = column(self._one, gap=10)
        halves = row(gap=24)
        halves.addWidget(self.chooser, 4)
        halves.addWidget(self.page, 5)
        self._both.addLayout(halves, 1)
