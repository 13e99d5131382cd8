"""Contact agreement: painted hours, answer times and days off, the client's page beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop.domain.agreement import Agreement
from desktop.domain.errors import Problem, Refused
from desktop.domain.hours import Calendar
from desktop.domain.interaction import Channel
from desktop.domain.validation import problems_of
from desktop.domain.week_painting import WeekSpans
from desktop.ui import formats, words
from desktop.ui.actions import Action, shown
from desktop.ui.kit.bending import Bending
from desktop.ui.kit.buttons import PLAIN, PRIMARY, QUIET, Button
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.page_card import PageCard
from desktop.ui.kit.parts import Elided, Glyph, Inside, column, row, scrolling
from desktop.ui.kit.screen import Screen
from desktop.ui.kit.style import focus_by_keys
from desktop.ui.kit.theme import px
from desktop.ui.screens.agreement.adding_off import AddingOff
from desktop.ui.screens.agreement.answers import AnswersCard
from desktop.ui.screens.agreement.draft import Draft, begun
from desktop.ui.screens.agreement.hours import Beside, HoursCard
from desktop.ui.screens.agreement.off import OffCard
from desktop.ui.screens.agreement.page_maker import PageMaker
from desktop.ui.screens.agreement.simulating import Simulating
from desktop.ui.screens.agreement.simulator import SimulatorCard
from desktop.ui.screens.agreement.versions import FromDay, OldVersion, Version, versions_of
from desktop.ui.typed_due import read_day

if TYPE_CHECKING:
    from desktop.services.agreements import ClientAgreements
    from desktop.services.suite import Services
    from desktop.ui.shell import Shell

_BESIDE_FROM = 900
"""Width from which the page stands beside the agreement, below it under it."""
_OFF = 190
"""Width that the card of days off needs."""
_ANY = 16_777_215
"""Qt's word for no greatest width."""


class AgreementScreen(Screen):
    shows = frozenset({"agreement", "client", "interaction", "setting"})

    def __init__(self, services: Services, calls: Calls, shell: Shell) -> None:
        super().__init__(shell.pages)
        self._services, self._calls, self._shell = services, calls, shell
        self._subject: int | None = None
        self._found: ClientAgreements | None = None
        self._drafts: dict[int, Draft] = {}
        self._looking: int | None = None
        self._begins_at = ""
        self.clients, self.client = Button(kind=QUIET, small=True), Button(kind=QUIET, small=True)
        self.title = Elided("", "display")
        self.back = Button(kind=PLAIN, icon="arrow-back-up")
        self.save = Button(kind=PLAIN, icon="device-floppy", keys=tuple(shown("Ctrl+Enter").split("+")))
        self.make = Button(kind=PRIMARY, icon="file-text", keys=tuple(shown("Ctrl+S").split("+")))
        self.from_day, self.old = FromDay(), OldVersion()
        self.hours, self.answers, self.off, self.page = HoursCard(), AnswersCard(), OffCard(), PageCard()
        self.maker = PageMaker(services, calls, self.page)
        self.adding = AddingOff(self, services, calls, self.off)
        self.simulator = SimulatorCard()
        self.simulating = Simulating(services, calls, shell, self.simulator)
        self._lay_out()
        self._connect()
        self.retranslate()

    def about(self, subject: object) -> None:
        """A client; or one with the channel at whose answer time the keyboard is to begin."""
        subject, self._begins_at = subject if isinstance(subject, tuple) else (subject, "")
        assert isinstance(subject, int)
        if subject != self._subject:
            self._subject, self._found, self._looking = subject, None, None
            self.from_day.understood()
            self.page.forget()
            self.simulator.forget()
        self.stale = True
        self._freshen()

    def refresh(self) -> None:
        subject = self._subject
        if subject is not None:
            self._calls.ask(self, lambda: self._services.agreements.all_of(subject), self.show_found, self._gone)

    def show_found(self, found: ClientAgreements) -> None:
        """A draft that she has changed stays as she left it, whatever happened to the versions meanwhile."""
        if found.client_id != self._subject:
            return
        self._found = found
        if self._looking is not None and self._looking >= len(found.versions):
            self._looking = None
        draft = self._drafts.get(found.client_id)
        if draft is None or not draft.is_changed:
            self._drafts[found.client_id] = begun(found.versions, found.her, found.today)
        self.client.setText(found.client.name)
        self.page.whose(found.client.name, found.client.language)
        self._show(again=True)
        if self._begins_at:
            # Once the shell has brought the keyboard to the screen itself.
            QTimer.singleShot(0, self, self._begin)

    def on_minute(self) -> None:
        """Only a new day changes anything here."""
        if self._found is not None:
            zone = ZoneInfo(self._found.her.zone)
            if self._shell.clock().astimezone(zone).date() != self._found.today:
                super().on_minute()

    def draft(self) -> Draft | None:
        return self._drafts.get(self._subject) if self._subject is not None and self._found else None

    def can_do(self) -> tuple[Action, ...]:
        return (
            Action("agreement_save", lambda: self.tr("Save the agreement"), "Ctrl+Return", self.keep, "device-floppy"),
            Action("agreement_page", lambda: self.tr("Make the page"), "Ctrl+S", self.make_page, "file-text"),
        )

    def client_in_hand(self) -> int | None:
        return self._subject

    def panes(self) -> tuple[QWidget, ...]:
        return (
            self.hours.grid,
            self.simulator.kept,
            self.answers.lines[next(iter(self.answers.lines))].rule,
            self.off.add_days,
            self.save,
        )

    def keep(self) -> None:
        """Save what she wrote as the version of its day; text that is no day, and hours that cannot hold, stay here."""
        draft, found = self.draft(), self._found
        if draft is None or found is None or self._looking is not None:
            return
        if self.from_day.edit.isModified() and not self._set_day(self.from_day.edit.text()):
            return
        agreement, name = draft.now, found.client.name

        def kept(_: object) -> None:
            if draft.now == agreement:
                self._drafts.pop(found.client_id, None)
            text = self.tr("Agreed from {day}: {client}")
            self._shell.say(text.format(day=formats.dated(agreement.from_day), client=name), undo=True)
            self.refresh()

        self._calls.ask(self, lambda: self._services.agreements.add(found.client_id, agreement), kept, self._refused)

    def make_page(self) -> None:
        """The PDF, where she says."""
        draft, found = self.draft(), self._found
        if draft is None or found is None:
            return
        self.maker.save_as(self, found.client_id, self._shown_agreement(draft, found), self._saved)

    def retranslate(self) -> None:
        self.clients.setText(self.tr("Clients"))
        self.title.setText(self.tr("Contact agreement"))
        self.back.setAccessibleName(self.tr("Take the last change of this draft back"))
        self.back.setToolTip(self.back.accessibleName())
        self.save.setText(self.tr("Save"))
        self.make.setText(self.tr("Make the page"))
        for part in (self.from_day, self.old, self.hours, self.answers, self.off, self.page, self.simulator):
            part.retranslate()
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._simulate()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.simulating.forget()

    def _begin(self) -> None:
        """With the keyboard where she was led to."""
        channel, self._begins_at = self._begins_at, ""
        line = self.answers.lines.get(Channel(channel)) if channel else None
        if line is not None:
            focus_by_keys(line.rule.box)
            self._scroll.ensureWidgetVisible(line.rule)

    def _show(self, again: bool = False) -> None:
        found, draft = self._found, self.draft()
        for part in (self.back, self.save, self.make):
            part.setEnabled(draft is not None)
        if found is None or draft is None:
            return
        fixed = self._looking is not None
        agreement = self._shown_agreement(draft, found)
        versions: Sequence[Version] = versions_of(found.versions)
        self.old.setVisible(fixed)
        if self._looking is not None:
            self.old.show_version(versions[self._looking], found.today)
        beside = Beside(found.client.name, found.client.time_zone, found.her.zone, found.her.calendar.week)
        self.hours.show_hours(agreement, beside, found.at, fixed)
        self.hours.grid.takes_back, self.hours.grid.takes_forth = draft.can_go_back, draft.can_go_forth
        self.answers.show_rules(agreement, fixed)
        self.off.show_off(agreement, found.her.calendar.days_off, found.today, fixed)
        self.from_day.setVisible(not fixed)
        self.from_day.show_day(draft.now, tuple(versions), found.today, draft.is_changed)
        self.back.setEnabled(draft.can_go_back and not fixed)
        self.save.setEnabled(not fixed and (draft.is_changed or not found.versions))
        self._show_problems([] if fixed else problems_of(agreement.calendar, agreement.rules))
        self._arrange()
        self.adding.show_agreement(found, agreement)
        self.maker.show_agreement(found.client_id, agreement, again)
        self._simulate(again)

    def _simulate(self, again: bool = False) -> None:
        draft, found = self.draft(), self._found
        if draft is not None and found is not None:
            shown = self._shown_agreement(draft, found)
            self.simulating.show_agreement(found.client_id, shown, self._looking is not None, again)

    def _arrange(self) -> None:
        """The page beside the agreement or under it; answers and days off side by side where nothing is cut."""
        beside = self.width() >= px(_BESIDE_FROM)
        self._whole.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self.page.setMaximumWidth(px(380) if beside else _ANY)
        side = px(32 if self.width() >= px(700) else 14)
        bar = self._scroll.verticalScrollBar()
        # It stands in the margin: with it or without, no edge moves.
        right = side - (bar.sizeHint().width() if bar.maximum() > 0 else 0)
        self._page.setContentsMargins(side, px(18), right, px(24))
        room = self.width() - 2 * side
        room -= self.page.sizeHint().width() + px(24) if beside else 0
        left_over = room - self.answers.sizeHint().width() - px(20)
        paired = left_over >= max(px(_OFF), self.off.minimumSizeHint().width())
        self.off.setMaximumWidth(min(left_over, room * 2 // 5) if paired else _ANY)
        self._pair.setDirection(QBoxLayout.Direction.LeftToRight if paired else QBoxLayout.Direction.TopToBottom)

    def _show_problems(self, problems: Sequence[Problem]) -> None:
        self.hours.show_problems([one for one in problems if one.field == "calendar"])
        self.answers.show_problems([one for one in problems if one.field == "rules"])

    def _shown_agreement(self, draft: Draft, found: ClientAgreements) -> Agreement:
        return draft.now if self._looking is None else found.versions[self._looking]

    def _change(self, agreement: Agreement) -> None:
        draft = self.draft()
        if draft is not None and self._looking is None:
            draft.change(agreement)
            self._show()

    def _paint(self, week: WeekSpans) -> None:
        if (draft := self.draft()) is not None:
            self._keep_calendar(replace(draft.now.calendar, week=week))

    def _keep_calendar(self, calendar: Calendar) -> None:
        if (draft := self.draft()) is not None:
            self._change(replace(draft.now, calendar=calendar))

    def step_draft(self, forth: bool = False) -> bool:
        draft = self.draft()
        if draft is None or self._looking is not None or not draft.step(forth):
            return False
        self.from_day.understood()
        self._show()
        return True

    def _set_day(self, typed: str) -> bool:
        draft, found = self.draft(), self._found
        if draft is None or found is None:
            return False
        day = read_day(typed, found.at, found.her.zone)
        if day is None:
            self.from_day.problem(words.problem(Problem("day_unknown")))
            return False
        self.from_day.understood()
        draft.change(replace(draft.now, from_day=day))
        self._show()
        return True

    def _look(self, at: int | None) -> None:
        self._looking = at
        self._show()

    def _start_from(self) -> None:
        draft, found, at = self.draft(), self._found, self._looking
        if draft is not None and found is not None and at is not None:
            self._looking = None
            self._change(replace(found.versions[at], from_day=draft.now.from_day))
            self._show()

    def _remove(self) -> None:
        found, at = self._found, self._looking
        if found is None or at is None:
            return
        gone = found.versions[at].from_day

        def removed(_: object) -> None:
            self._looking = None
            self._shell.say(self.tr("Removed: the agreement from {day}").format(day=formats.dated(gone)), undo=True)
            self.refresh()

        self._calls.ask(self, lambda: self._services.agreements.remove(found.client_id, gone), removed, self._refused)

    def _refused(self, error: BaseException) -> None:
        if isinstance(error, Refused) and error.problems:
            self._show_problems(error.problems)
            self.hours.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._calls.fail(error)

    def _gone(self, error: BaseException) -> None:
        if isinstance(error, Refused) and error.code == "client_gone":
            self._drafts.pop(self._subject or 0, None)
            self._subject, self._found = None, None
            if self.isVisible():
                self.wanted.emit("clients", None)
        else:
            self._calls.fail(error)

    def _saved(self, name: str) -> None:
        draft = self.draft()
        text = self.tr("Written: {file}")
        if draft is not None and draft.is_changed and self._looking is None:
            text = self.tr("Written: {file}. The agreement itself is not saved yet.")
        self._shell.say(text.format(file=name))

    def _follow(self) -> None:
        """The cell that the keys are in stays in sight."""
        inside = self._scroll.widget()
        centre = self.hours.grid.cell_rect().center().toPoint()
        assert inside is not None
        where = self.hours.grid.mapTo(inside, centre)
        self._scroll.ensureVisible(where.x(), where.y(), 0, px(60))

    def _connect(self) -> None:
        self.clients.clicked.connect(lambda: self.wanted.emit("clients", None))
        self.client.clicked.connect(lambda: self.wanted.emit("client", self._subject))
        self.back.clicked.connect(lambda: self.step_draft())
        self.save.clicked.connect(self.keep)
        self.make.clicked.connect(self.make_page)
        self.hours.painted.connect(self._paint)
        self.hours.grid.back_wanted.connect(self.step_draft)
        self.hours.grid.moved.connect(self._follow)
        self.answers.chosen.connect(self._change)
        self.off.chosen.connect(self._change)
        self.adding.chosen.connect(self._keep_calendar)
        self.from_day.day_typed.connect(self._set_day)
        self.from_day.version_wanted.connect(self._look)
        self.old.back_wanted.connect(lambda: self._look(None))
        self.old.start_wanted.connect(self._start_from)
        self.old.remove_wanted.connect(self._remove)

    def _lay_out(self) -> None:
        inside = Inside()
        self._scroll = scrolling(inside)
        column(self).addWidget(self._scroll)
        self._page = page = column(inside, (32, 18, 32, 24), 14)
        # The words of the quiet buttons stand in line with the title.
        way = row(gap=2)
        way.addSpacing(px(-8))
        for part in (self.clients, Glyph("chevron-right", "ink3", 16), self.client):
            way.addWidget(part)
        way.addStretch()
        page.addLayout(way)
        buttons = Bending(10)
        for button in (self.back, self.save, self.make):
            buttons.add(button)
        head = Bending(10)
        head.add(self.title, 1)
        head.add(buttons)
        page.addWidget(head)
        page.addWidget(self.from_day)
        page.addWidget(self.old)
        self.old.hide()
        left = column(gap=20)
        left.addWidget(self.hours)
        left.addWidget(self.simulator)
        self._pair = row(gap=20)
        self._pair.addWidget(self.answers, 3)
        self._pair.addWidget(self.off, 2)
        left.addLayout(self._pair)
        left.addStretch()
        self._whole = row(gap=24)
        self._whole.addLayout(left, 1)
        self._whole.addWidget(self.page)
        page.addLayout(self._whole, 1)
        self._scroll.verticalScrollBar().rangeChanged.connect(lambda *_: self._arrange())
