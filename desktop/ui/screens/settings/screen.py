"""Settings on one page, from you and your hours to your data and about; saved at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, NamedTuple
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QFileDialog, QWidget

from desktop.domain.agreement import Agreement
from desktop.domain.errors import GarboError
from desktop.domain.hours import Calendar, Span
from desktop.domain.interaction import Channel
from desktop.services.settings import Program, Settings
from desktop.services.vault import Way
from desktop.system.key_file import read_key_file
from desktop.system.preferences import Preferences
from desktop.ui import words
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.parts import Inside, Text, bar_in_margin, column, row, scrolling
from desktop.ui.kit.screen import Screen
from desktop.ui.kit.theme import px
from desktop.ui.screens.agreement.add_off import AddCountry, AddDays
from desktop.ui.screens.agreement.hours import Beside, HoursCard
from desktop.ui.screens.agreement.off import OffCard
from desktop.ui.screens.settings.about import AboutCard
from desktop.ui.screens.settings.data import DataCard
from desktop.ui.screens.settings.documents import DocumentsCard
from desktop.ui.screens.settings.look import LookCard
from desktop.ui.screens.settings.new_clients import NewClientsCard
from desktop.ui.screens.settings.notices import NoticesCard
from desktop.ui.screens.settings.safety import Guarded, SafetyCard
from desktop.ui.screens.settings.ways_in import ChangePassphrase, NewCode
from desktop.ui.screens.settings.you import YouCard
from desktop.ui.typed_due import read_day

if TYPE_CHECKING:
    from desktop.services.suite import Services
    from desktop.ui.shell import Shell


WIDEST = 820
"""Of the cards."""
MARGIN = 32


class Known(NamedTuple):
    settings: Settings
    program: Program
    guarded: Guarded


class SettingsScreen(Screen):
    shows: ClassVar[frozenset[str]] = frozenset({"setting"})

    def __init__(self, services: Services, calls: Calls, shell: Shell) -> None:
        super().__init__(shell.pages)
        self._services, self._calls, self._shell = services, calls, shell
        self._known: Known | None = None
        self._has_keyring = False
        self.heading = Text("", "display")
        self.you, self.hours, self.off = YouCard(), HoursCard(), OffCard()
        self.clients, self.look, self.safety = NewClientsCard(), LookCard(), SafetyCard()
        self.data, self.notices, self.about_card = DataCard(services, calls, shell), NoticesCard(), AboutCard(calls)
        self.documents = DocumentsCard(services, calls, shell)
        self.names_pattern = QCheckBox()
        self.look.inside.addWidget(self.names_pattern)
        settings = (self.you, self.hours, self.off, self.clients, self.documents, self.notices, self.look, self.safety)
        self._cards = (*settings, self.data, self.about_card)
        inside = Inside()
        self._area = scrolling(inside)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column(self).addWidget(self._area)
        middle = row(inside, (MARGIN, 24, 24, MARGIN))
        holder = QWidget()
        holder.setMaximumWidth(px(WIDEST))
        middle.addWidget(holder, 1)
        middle.addStretch()
        page = column(holder, gap=16)
        page.addWidget(self.heading)
        for card in self._cards:
            page.addWidget(card)
        page.addStretch()
        bar_in_margin(self._area, middle, MARGIN)
        self._listen()
        self.retranslate()

    def about(self, subject: object) -> None:
        """A way of keeping a copy, which then has the keyboard."""
        self.data.seek(subject)

    def panes(self) -> tuple[QWidget, ...]:
        return (
            self.you.name,
            self.hours.grid,
            self.off.add_days,
            self.clients.boxes[Channel.MESSAGE].box,
            self.documents.logo.choose,
            self.notices.notifies,
            self.look.theme,
            self.safety.passphrase.button,
            self.data.backup.button,
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.documents.fit(min(self.width() - 2 * px(MARGIN), px(WIDEST)))

    def refresh(self) -> None:
        services = self._services

        def known() -> Known:
            program = services.settings.program()
            guarded = Guarded(frozenset(str(way) for way in services.vault.ways()), False, program.idle_minutes)
            return Known(services.settings.get(), program, guarded)

        self._calls.ask(self, known, self._show)
        # Apart: a keyring may take its three seconds, and the store must not wait for it.
        self._calls.work(self, services.vault.has_keyring, self._know_keyring)
        self.documents.refresh()
        self.data.refresh()
        self.about_card.refresh()

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Settings"))
        self.names_pattern.setText(self.tr("Say on a warning's card which pattern its facts suggest"))
        self.you.retranslate(self._shell.preferences.language or self._language())
        self.hours.retranslate()
        self.hours.title.setText(self.tr("Your hours"))
        self.off.retranslate()
        self.off.title.setText(self.tr("Days off, for every client"))
        self.clients.retranslate()
        self.documents.retranslate()
        self.notices.retranslate()
        self.look.retranslate()
        self.safety.retranslate()
        self.data.retranslate(self._shell.clock(), self._zone())
        self.about_card.retranslate()

    def on_minute(self) -> None:
        """Nothing here goes by the minute."""

    def _language(self) -> str:
        return self.locale().name()[:2]

    def _zone(self) -> ZoneInfo:
        return ZoneInfo(self._known.settings.zone) if self._known else ZoneInfo("UTC")

    def _know_keyring(self, there: bool) -> None:
        self._has_keyring = there
        if self._known is not None:
            self._show(self._known)

    def _show(self, known: Known) -> None:
        self._known = known
        settings, now = known.settings, self._shell.clock()
        today = now.astimezone(self._zone()).date()
        mine = Agreement(today, settings.calendar, dict(settings.default_rules))
        self.you.show_settings(settings)
        self.hours.show_hours(mine, Beside("", settings.zone, settings.zone, settings.calendar.week), now, False)
        self.off.show_off(mine, (), today, False)
        self.clients.show_rules(settings.default_rules)
        self.look.show_preferences(self._shell.preferences)
        self.names_pattern.setChecked(known.program.names_profile)
        self.notices.show_program(known.program)
        # Whichever of the two answers came first.
        self.safety.show_guarded(known.guarded._replace(keyring=self._has_keyring))
        self.data.retranslate(now, self._zone())

    def _bring(self, button: QWidget) -> None:
        """Its card may just have come, and has to have its place first."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self._area.ensureWidgetVisible(button)

    def _listen(self) -> None:
        change = self._services.settings.change
        self.data.found.connect(self._bring)
        self.you.named.connect(lambda name: self._keep(partial(change, name=name)))
        self.you.called.connect(lambda names: self._keep(partial(change, chat_names=names)))
        self.you.speaks.connect(lambda code: self._prefer(self._shell.preferences._replace(language=code)))
        self.you.lives.connect(lambda zone: self._keep_calendar(lambda mine: replace(mine, tz=zone)))
        self.hours.painted.connect(self._paint)
        self.off.chosen.connect(lambda mine: self._keep(partial(change, calendar=mine.calendar)))
        self.off.days_wanted.connect(self._add_days)
        self.off.country_wanted.connect(self._add_country)
        self.clients.chosen.connect(lambda rules: self._keep(partial(change, default_rules=rules)))
        self.look.preferred.connect(self._prefer)
        program = self._services.settings.change_program
        self.names_pattern.clicked.connect(lambda on: self._keep(partial(program, names_profile=bool(on))))
        self.notices.chosen.connect(lambda on, hides: self._keep(partial(program, notifies=on, hides_names=hides)))
        self.safety.locks_after.connect(lambda minutes: self._keep(partial(program, idle_minutes=minutes)))
        self.safety.passphrase_wanted.connect(self._choose_passphrase)
        self.safety.keyring_wanted.connect(self._use_keyring)
        self.safety.code_wanted.connect(self._make_code)
        self.safety.file_wanted.connect(self._choose_key_file)

    def _keep(self, change: Callable[[], None]) -> None:
        """At once, and it can be taken back."""
        saved = self.tr("Saved.")
        self._calls.ask(self, change, lambda _none: self._shell.say(saved, undo=True))

    def _keep_calendar(self, changed: Callable[[Calendar], Calendar]) -> None:
        settings = self._services.settings
        self._keep(lambda: settings.change(calendar=changed(settings.get().calendar)))

    def _paint(self, week: tuple[tuple[Span, ...], ...]) -> None:
        self._keep_calendar(lambda mine: replace(mine, week=week))

    def _prefer(self, chosen: Preferences) -> None:
        self._shell.preferred.emit(chosen)
        self.look.show_preferences(chosen)

    def _add_days(self) -> None:
        now, zone = self._shell.clock(), self._zone().key
        dialog = AddDays(self, lambda text: read_day(text, now, zone))
        dialog.chosen.connect(self._take_days)
        dialog.open()

    def _take_days(self, days: tuple[date, date]) -> None:
        self._keep_calendar(lambda mine: replace(mine, days_off=tuple(sorted({*mine.days_off, days}))))

    def _add_country(self) -> None:
        known = self._known
        if known is None:
            return
        have = known.settings.calendar.holidays

        def offer(answer: tuple[list[str], frozenset[str]]) -> None:
            near, codes = answer
            dialog = AddCountry(self, [one for one in near if one not in have], codes - set(have))
            dialog.chosen.connect(self._take_country)
            dialog.open()

        zone = known.settings.zone
        self._calls.work(self, lambda: self._services.contact_pages.countries((zone, zone)), offer)

    def _take_country(self, code: str) -> None:
        self._keep_calendar(lambda mine: replace(mine, holidays=tuple(dict.fromkeys((*mine.holidays, code)))))

    def _choose_passphrase(self) -> None:
        dialog = ChangePassphrase(self)
        vault = self._services.vault
        dialog.chosen.connect(
            lambda new: self._change_way(partial(vault.change_passphrase, new), self.tr("The new passphrase holds."))
        )
        dialog.open()

    def _use_keyring(self, use: bool) -> None:
        vault = self._services.vault
        said = self.tr("The keyring opens Garbo now.") if use else self.tr("The keyring has forgotten the key.")
        self._change_way(vault.use_keyring if use else partial(vault.drop, Way.KEYRING), said)

    def _make_code(self) -> None:
        vault = self._services.vault
        dialog = NewCode(self, self._calls, vault.new_code())
        said = self.tr("The new recovery code holds; the one before opens nothing any more.")
        dialog.confirmed.connect(lambda code: self._change_way(partial(vault.change_recovery_code, code), said))
        dialog.open(dialog.code.last.edit)

    def _choose_key_file(self, wanted: bool) -> None:
        vault = self._services.vault
        if not wanted:
            self._change_way(partial(vault.drop, Way.KEY_FILE), self.tr("The key file opens nothing any more."))
            return
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose the key file"))
        if name:
            self._change_way(
                lambda: vault.change_key_file(read_key_file(Path(name))), self.tr("The key file opens Garbo.")
            )

    def _change_way(self, change: Callable[[], object], said: str) -> None:
        """No undo: what opened the store before must not come back by a key pressed too often."""

        def changed(_answer: object) -> None:
            self._shell.say(said)
            self.refresh()

        self._calls.ask(self, change, changed, self._refused)

    def _refused(self, error: BaseException) -> None:
        if isinstance(error, GarboError):
            self._shell.warn(*words.said(error))
        else:
            self._calls.fail(error)
        self.refresh()
