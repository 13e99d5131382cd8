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
from desktop.domain.week import Week
from desktop.ui import formats
from desktop.ui.actions import Action, Keys
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.live_page import Drawn, LivePage
from desktop.ui.kit.parts import column, row
from desktop.ui.kit.screen import Screen
from desktop.ui.kit.theme import px
from desktop.ui.screens.weekly.chooser import Chooser
from desktop.ui.screens.weekly.found import Found, found
from desktop.ui.screens.weekly.friday_run import FridayRun
from desktop.ui.screens.weekly.head import Head
from desktop.ui.screens.weekly.line_rows import Around
from desktop.ui.screens.weekly.page import WeekPage
from desktop.ui.screens.weekly.saving import Saver, open_folder
from desktop.ui.screens.weekly.sending import Sending
from desktop.ui.screens.weekly.usual_parts import UsualParts
from desktop.ui.screens.weekly.week_row import WeekRow
from desktop.ui.stationery_words import note

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


class WeeklyScreen(Screen):
    shows = frozenset({"summary", "task", "appointment", "series", "interaction", "agreement", "client", "setting"})

    def __init__(self, services: Services, calls: Calls, shell: Shell) -> None:
        super().__init__(shell.pages)
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
        self.usual = UsualParts(services, calls, shell, self._keep, self)
        self.friday = FridayRun(services, calls, self)
        self.sending = Sending(services, calls, shell, self.friday, self)
        self.row.friday.follow(self.friday)
        self.live = LivePage(calls, self.page, self._draw, PAUSE_MS)
        self._tried: Choices | None = None
        """What a line would say that she is writing right now."""
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

        self._calls.ask(
            self,
            lambda: found(services, wanted, subject),
            lambda one: self._show_found(subject, wanted, one),
            self._gone,
        )

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
        self.row.take(before)
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
        self.sending.mark(self._draft or draft, week)

    def shown_page(self) -> Summary | None:
        """As it would be saved now, with what she is writing."""
        draft = self._draft
        if draft is None:
            return None
        if draft.page is not None:
            return draft.page
        opening = self.chooser.opening_line.hers()
        return draft._replace(choices=replace(self._tried or draft.choices, opening=opening)).shown

    def client_in_hand(self) -> int | None:
        return self._subject if self._subject is not None else self.row.chosen()

    def can_do(self) -> tuple[Action, ...]:
        return (
            Action("weekly_save", lambda: self.tr("Save the page as PDF"), "Ctrl+S", self.saver.save, "download"),
            Action("weekly_sent", lambda: self.tr("Mark as sent, and the next"), "Ctrl+Return", self.mark_sent, "send"),
            Action("weekly_copy", lambda: self.tr("Copy the page as text"), "Ctrl+Shift+C", self.saver.copy, "copy"),
            Action("weekly_prepare", lambda: self.tr("Prepare all pages of the week"), "", self._prepare, "file-text"),
            Action("weekly_history", lambda: self.tr("Pages that were sent"), "Ctrl+H", self.show_history, "history"),
            Action("weekly_back", lambda: self.tr("Previous client"), "Ctrl+PgUp", lambda: self.step(-1)),
            Action("weekly_on", lambda: self.tr("Next client"), "Ctrl+PgDown", lambda: self.step(1)),
        )

    def list_keys(self) -> tuple[Keys, ...]:
        return self.chooser.lines.keys()

    def panes(self) -> tuple[QWidget, ...]:
        if self._subject is None:
            return self.row.section.list, self.row.friday.go, self.head.log
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

    def _show_found(self, subject: int | None, wanted: Week | None, found: Found) -> None:
        if subject != self._subject or wanted != self._week:
            return  # she has gone on meanwhile
        if self._keeping:
            self._missed = True  # what she chose since then is not in it yet
            return
        this, lines, self._zone, draft, sent = found
        self._this, self._lines = this, lines
        now = self._shell.clock()
        self.head.weeks.show_weeks(this, wanted or this, sent)
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
            self.page.allow(0 if draft.page is not None else page.sheets)
            self._draw_page(again=afresh)
            self._arrange()
            if afresh and self.isVisible():
                self._focus()
        else:
            self._arrange()
        self._say()

    def _draw(self, page: Summary, dots: float) -> Drawn:
        found, text = self._services.summaries.preview(page, dots), self._services.summaries.text(page)
        return Drawn(found.picture, text, len(found.pages), found.left_over, found.pages[1:], note(found.troubles))

    def _draw_page(self, again: bool = False) -> None:
        page = self.shown_page()
        if page is not None and self._subject is not None:
            self.live.show(self._subject, page, lambda: page, again, at_hand=True)

    def _focus(self) -> None:
        """On the lines; where there is nothing to choose, on the page."""
        chooser = self.chooser
        stops = (chooser.lines, chooser.opening_line.edit, self.page.sheet)
        next((one for one in stops if one.isVisible()), self.head.save).setFocus(Qt.FocusReason.OtherFocusReason)

    def _try(self, choices: Choices | None = None) -> None:
        self._tried = choices
        self._draw_page()

    def _prepare(self) -> None:
        week = self._week or self._this
        if week is not None:
            self.saver.in_folder(lambda folder: self.friday.begin(week, folder))

    def show_history(self) -> None:
        """To the client whose page is open, else to all of them."""
        self.sending.show_history(self._draft if self._subject is not None else None, self._zone)

    def _open_sent(self, client: int, week: Week) -> None:
        self._week = None if week == self._this else week
        self.page.forget()
        self.open_client(client)

    def _go_on(self, client: int | None) -> None:
        """To the next one who still waits, else to all of them."""
        following = self.row.next_to_send(client)
        if following is None:
            self.show_row()
        else:
            self.open_client(following)

    def _keep(self, choices: Choices) -> None:
        """What she chose, with the opening line as it stands."""
        self._tried = None
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

    def _take_sheets(self, sheets: int) -> None:
        if self._draft is not None:
            self._keep(replace(self._draft.choices, sheets=sheets))

    def _keep_language(self, language: str) -> None:
        if self._draft is not None:
            own = self._draft.gathered.summary.language
            self._keep(replace(self._draft.choices, language="" if language == own else language))

    def _take_back(self) -> None:
        draft, week = self._draft, self._week or self._this
        if draft is None or week is None:
            return
        self._afresh = True
        self.sending.take_back(draft, week)

    def _choose_week(self, week: Week) -> None:
        self._settle()
        self._week = None if week == self._this else week
        self.page.forget()
        self._afresh = True
        self.refresh()

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
        more, menu = self.head.more, self.saver.menu(self)
        menu.addSeparator()
        menu.addAction(self.tr("Pages that were sent"), self.show_history)
        if self._draft is not None and self._draft.page is None:
            self.usual.add_to(menu, self._draft)
        menu.popup(more.mapToGlobal(more.rect().bottomLeft()))

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
        self.row.friday.prepare.connect(self._prepare)
        self.row.friday.stop.connect(self.friday.stop)
        self.row.friday.look.connect(lambda: self._go_on(None))
        self.row.friday.folder.connect(lambda: open_folder(self.friday.folder))
        self.sending.marked.connect(self._go_on)
        self.sending.wanted.connect(self._open_sent)
        self.head.history.clicked.connect(self.show_history)
        self.page.sheets.connect(self._take_sheets)
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
        chooser.tried.connect(self._try)
        chooser.left.connect(self._try)
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
