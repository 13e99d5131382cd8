"""The door, over everything until the store is open: first start, recovery code, unlocking."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.domain.errors import GarboError
from desktop.ui import words
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.parts import column, row
from desktop.ui.kit.theme import px
from desktop.ui.screens import door_pages as pages
from desktop.ui.screens.door_side import Side

if TYPE_CHECKING:
    from desktop.services.suite import Services

T = TypeVar("T")

BEYOND_HER = {"store_is_newer", "store_is_damaged", "store_is_open_elsewhere", "no_cipher"}
"""What no other passphrase would help against."""


class Door(QWidget):
    """Every answer of the vault comes over the DB thread; a wrong secret is slower each time, there."""

    opened = Signal()

    def __init__(self, services: Services, calls: Calls, state: str) -> None:
        super().__init__()
        self._services, self._calls = services, calls
        self._code = ""
        self._side = Side()
        self.first, self.code = pages.Create(), pages.Code(calls)
        self.unlock, self.recover, self.renew = pages.Unlock(), pages.Recover(), pages.Renew()
        self.trouble = pages.Trouble()
        self._pages = QStackedWidget()
        self._all = (self.first, self.code, self.unlock, self.recover, self.renew, self.trouble)
        for page in self._all:
            self._pages.addWidget(page)
        whole = row(self)
        whole.addWidget(self._side)
        right = column(margins=(48, 40, 48, 32))
        right.addWidget(self._pages, 1)
        whole.addLayout(right, 1)
        self._listen()
        self._go(self.first if state == "new" else self.unlock)

    @property
    def page(self) -> pages.Page:
        """The one that is shown."""
        found: pages.Page = self._all[self._pages.currentIndex()]
        return found

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._side.setFixedWidth(min(px(440), max(px(260), round(self.width() * 0.34))))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._side.retranslate()
            for page in self._all:
                page.retranslate()

    def _listen(self) -> None:
        self.first.done.connect(self._create)
        self.code.done.connect(self.opened)
        self.unlock.done.connect(self._unlock)
        self.unlock.other.connect(lambda: self._go(self.recover))
        self.recover.done.connect(self._recover)
        self.recover.other.connect(lambda: self._go(self.unlock))
        self.renew.done.connect(self._renew)
        self.renew.other.connect(self.opened)
        self.trouble.done.connect(lambda: self._go(self.unlock))

    def _create(self) -> None:
        name, passphrase = self.first.name.text().strip(), self.first.new.text()
        services = self._services

        def create() -> str:
            code = services.vault.create(passphrase=passphrase)
            if name:
                services.settings.change(name=name)
            return code

        self._try(self.first, create, self._show_code)

    def _show_code(self, code: str) -> None:
        self.first.forget()
        self.code.show_code(code)
        self._go(self.code)

    def _unlock(self) -> None:
        passphrase = self.unlock.passphrase.text()
        self._try(self.unlock, partial(self._services.vault.unlock, passphrase), lambda _none: self._enter(self.unlock))

    def _recover(self) -> None:
        code = self.recover.code.text()
        self._try(self.recover, partial(self._services.vault.unlock_recovery, code), lambda _none: self._go(self.renew))

    def _renew(self) -> None:
        new = self.renew.new.text()
        change = partial(self._services.vault.change_passphrase, new)
        self._try(self.renew, change, lambda _none: self._enter(self.renew))

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
            self.trouble.say(*said, again=error.code == "store_is_open_elsewhere")
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
        QTimer.singleShot(0, page.begin)
