"""The door, over everything until the store is open: the first start, and unlocking."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.domain.clock import system_clock
from desktop.domain.errors import GarboError, Refused
from desktop.system.key_file import read_key_file
from desktop.system.zone import system_zone
from desktop.ui import formats, words
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.parts import column, row
from desktop.ui.kit.theme import px
from desktop.ui.put_back import Around, choose_backup
from desktop.ui.screens import door_pages as pages
from desktop.ui.screens.door_first import FirstClient, Hours, You
from desktop.ui.screens.door_side import Side

if TYPE_CHECKING:
    from desktop.services.custody import Restored
    from desktop.services.suite import Services

T = TypeVar("T")
P = TypeVar("P", bound=pages.Page)

SIDE_FROM = 760
"""Below this width the pages need all of it."""
RESTORED = {"store_is_damaged", "store_is_missing", "keys_are_missing", "keys_are_damaged"}
"""What a backup helps against."""
BEYOND_HER = {"store_is_newer", "store_is_open_elsewhere", "no_cipher"} | RESTORED
"""What no other passphrase would help against."""


class Door(QWidget):
    """Every answer of the vault comes over the DB thread; a wrong secret is slower each time, there.

    A page is built when it is first wanted: locking is to be done at once.
    """

    opened = Signal()
    import_wanted = Signal()
    """With `opened`: the first client comes from a chat."""
    demo_wanted = Signal()

    def __init__(self, services: Services, calls: Calls, state: str) -> None:
        super().__init__()
        self._services, self._calls = services, calls
        self._side = Side()
        self._pages = QStackedWidget()
        whole = row(self)
        whole.addWidget(self._side)
        right = column(margins=(44, 28, 36, 24))
        right.addWidget(self._pages, 1)
        whole.addLayout(right, 1)
        self._is_new = state == "new"
        self._go(self.first if self._is_new else self.unlock)
        vault = services.vault
        if state == "damaged":
            # Keys without their store; what cannot be opened is known once opening it was tried.
            self.tell(Refused("store_is_missing"))
        if self._is_new:
            calls.ask(self, lambda: (vault.has_keyring(), vault.new_code()), lambda known: self.first.know(*known))
        elif state == "locked":
            calls.ask(self, vault.ways, lambda ways: self.unlock.know(frozenset(map(str, ways))), self.tell)

    @property
    def page(self) -> pages.Page:
        """The one that is shown."""
        found = self._pages.currentWidget()
        assert isinstance(found, pages.Page)
        return found

    @cached_property
    def first(self) -> You:
        made = self._added(You(self._calls), self._create)
        made.other.connect(self._choose_backup)
        return made

    @cached_property
    def hours(self) -> Hours:
        made = self._added(Hours(), self._keep_hours)
        made.chosen.connect(self._side.show_week)
        return made

    @cached_property
    def client(self) -> FirstClient:
        made = self._added(FirstClient(), self._add_client)
        made.import_wanted.connect(self._begin_with_import)
        made.demo_wanted.connect(self.demo_wanted)
        return made

    @cached_property
    def unlock(self) -> pages.Unlock:
        made = self._added(pages.Unlock(), self._unlock)
        made.key_file.connect(self._unlock_by_file)
        made.other.connect(lambda: self._go(self.recover))
        return made

    @cached_property
    def recover(self) -> pages.Recover:
        made = self._added(pages.Recover(), self._recover)
        made.other.connect(lambda: self._go(self.unlock))
        return made

    @cached_property
    def renew(self) -> pages.Renew:
        made = self._added(pages.Renew(), self._renew)
        made.other.connect(self.opened)
        return made

    @cached_property
    def trouble(self) -> pages.Trouble:
        made = self._added(pages.Trouble(), self._leave_trouble)
        made.other.connect(lambda: self._go(self.first))
        return made

    def hold(self, held: bool) -> None:
        """The store is still being closed: nothing can be tried."""
        self.unlock.be_busy(held)

    def put_back_begins(self) -> None:
        """A backup takes the place of the store, behind the door."""
        self.hold(True)
        self.unlock.note(self.tr("The backup is being put in place…"))

    def put_back_done(self, done: Restored) -> None:
        """It is there; what opened the store before may open it no more."""
        vault, made = self._services.vault, done.made_at.astimezone().date()
        said = self.tr("The copy of {day} is in place. Open it with what opened it then.").format(
            day=formats.dated(made)
        )
        if done.replaced is not None:
            said += "\n" + self.tr("What stood before is kept in {folder}").format(folder=done.replaced)
        self.unlock.note(said)
        self._calls.ask(self, vault.ways, lambda ways: self.unlock.know(frozenset(map(str, ways))), self.tell)

    def offer_demo(self) -> None:
        """Somebody listens to `demo_wanted`."""
        self.client.demo.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._side.setVisible(self.width() >= px(SIDE_FROM))
        self._side.setFixedWidth(min(px(440), max(px(232), round(self.width() * 0.34))))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._side.retranslate()
            for page in self._pages.findChildren(pages.Page):
                page.retranslate()

    def _added(self, page: P, done: Callable[[], object]) -> P:
        self._pages.addWidget(page)
        page.done.connect(done)
        return page

    def _create(self) -> None:
        name, code = self.first.name.text().strip(), self.first.code.code
        passphrase = self.first.new.text() if self.first.asks else None
        services = self._services

        def create() -> None:
            services.vault.create(passphrase=passphrase, keyring=passphrase is None, code=code)
            if name:
                services.settings.change(name=name)

        self._try(self.first, create, lambda _none: self._created())

    def _created(self) -> None:
        self.first.forget()
        self._go(self.hours)

    def _keep_hours(self) -> None:
        week, rules, settings = self.hours.week(), self.hours.rules(), self._services.settings

        def keep() -> None:
            now = settings.get()
            settings.change(calendar=replace(now.calendar, week=week), default_rules={**now.default_rules, **rules})

        self._try(self.hours, keep, lambda _none: self._go(self.client))

    def _add_client(self) -> None:
        name = self.client.name.text().strip()
        if not name:
            self.opened.emit()
            return
        self._try(self.client, partial(self._services.clients.add, name), lambda _id: self.opened.emit())

    def _begin_with_import(self) -> None:
        self.opened.emit()
        self.import_wanted.emit()

    def _unlock(self) -> None:
        vault, passphrase = self._services.vault, self.unlock.passphrase.text()
        call = partial(vault.unlock, passphrase) if self.unlock.asks else vault.unlock_keyring
        self._try(self.unlock, call, lambda _none: self._enter(self.unlock))

    def _unlock_by_file(self, path: Path) -> None:
        vault = self._services.vault
        self._try(self.unlock, lambda: vault.unlock_key(read_key_file(path)), lambda _none: self._enter(self.unlock))

    def _recover(self) -> None:
        code = self.recover.code.text()
        self._try(self.recover, partial(self._services.vault.unlock_recovery, code), lambda _none: self._go(self.renew))

    def _renew(self) -> None:
        new = self.renew.new.text()
        change = partial(self._services.vault.change_passphrase, new)
        self._try(self.renew, change, lambda _none: self._enter(self.renew))

    def _leave_trouble(self) -> None:
        if self.trouble.restores:
            self._choose_backup()
        else:
            self._go(self.unlock)

    def _choose_backup(self) -> None:
        around = Around(system_clock, ZoneInfo(system_zone()), self._put_back)
        choose_backup(self, self._services, self._calls, around, self._no_backup)

    def _no_backup(self, error: BaseException) -> None:
        """The file was none: another may be chosen, or the first start goes on."""
        if not isinstance(error, GarboError):
            self._calls.fail(error)
            return
        self.trouble.say(*words.said(error), again=False, restores=True, goes_back=self._is_new)
        self._go(self.trouble)

    def _put_back(self, restore: Callable[[], Restored]) -> None:
        """Nothing is open here that would have to be closed."""
        self.put_back_begins()
        self._go(self.unlock)
        self._try(self.unlock, restore, self.put_back_done)

    def _enter(self, page: pages.Page) -> None:
        page.forget()
        self.opened.emit()

    def tell(self, error: BaseException) -> None:
        """What went wrong: beside the field, or on a page of its own where no other secret helps."""
        if not isinstance(error, GarboError):
            self._calls.fail(error)
            return
        said = words.said(error)
        if error.code in BEYOND_HER:
            again = error.code == "store_is_open_elsewhere"
            self.trouble.say(*said, again=again, restores=error.code in RESTORED)
            self._go(self.trouble)
        else:
            self.page.refuse(f"{said.what} {said.safe}".strip())

    def _try(self, page: pages.Page, call: Callable[[], T], then: Callable[[T], object]) -> None:
        page.be_busy(True)

        def answered(answer: T) -> None:
            page.be_busy(False)
            then(answer)

        def failed(error: BaseException) -> None:
            page.be_busy(False)
            self.tell(error)

        self._calls.ask(self, call, answered, failed)

    def _go(self, page: pages.Page) -> None:
        self._pages.setCurrentWidget(page)
        # After the page is shown: a hidden field takes no focus.
        QTimer.singleShot(0, page, page.begin)
