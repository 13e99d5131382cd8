"""The card of a client's year: what stood when, told again each time it is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import CancelledError
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QTimer, Signal

from desktop.domain.errors import Refused
from desktop.ui.kit.buttons import QUIET, Button
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.dialog import Dialog
from desktop.ui.kit.entry_list import EntryList
from desktop.ui.kit.parts import Text
from desktop.ui.kit.tokens import BUSY_AFTER_MS
from desktop.ui.kit.waiting import Waiting
from desktop.ui.kit.year_rows import YearRows
from desktop.ui.pattern_behind import entry
from desktop.ui.screens.insights import retold_words
from desktop.ui.screens.insights.card import PictureCard
from desktop.ui.screens.insights.retold_rows import Told

if TYPE_CHECKING:
    from desktop.services.retellings import Retelling
    from desktop.services.signals import Behind
    from desktop.services.suite import Services
    from desktop.ui.shell import Shell

translate = QCoreApplication.translate
ENOUGH_DAYS = 28
"""Of fewer days there is no picture."""


class RetoldCard(PictureCard):
    """Of one client alone; of several together there is no such card."""

    client_wanted = Signal()

    def __init__(self, services: Services, calls: Calls, shell: Shell) -> None:
        self.rows = YearRows()
        super().__init__(shell, self.rows, lambda: self._told.table() if self._told is not None else ((), ()))
        self._services, self._calls = services, calls
        self._client: int | None = None
        self._told: Told | None = None
        self._asked, self._is_running = 0, False
        self._late = QTimer(self, singleShot=True, interval=BUSY_AFTER_MS)
        self.waiting, self.stop = Waiting(), Button(kind=QUIET, small=True)
        self.method = Text("", "small", "ink2", wrap=True)
        whole = self.layout()
        assert whole is not None
        whole.addWidget(self.waiting)
        self.foot.addWidget(self.method, 1)
        self.foot.addWidget(self.stop)
        self._late.timeout.connect(self.stop.show)
        self.stop.clicked.connect(self._stop_or_begin)
        self.rows.opened.connect(self._open)
        self.stop.hide()

    def show_client(self, client: int | None) -> None:
        """None: nobody; what is on its way is given up."""
        if client != self._client:
            self._told = None
            self.be_known(False, "")
            self.tell("")
        self._client = client
        self._asked += 1
        if client is not None:
            self._begin(client)
        else:
            self._rest()

    def retranslate(self) -> None:
        self.heading.setText(retold_words.heading())
        self.method.setText(retold_words.method())
        self.stop.setText(self._stop_words())
        super().retranslate()
        if self._told is not None:
            self._show(self._told.found)

    def _begin(self, client: int) -> None:
        asked, give_way, retellings = self._asked, self._calls.give_way, self._services.retellings

        def between() -> None:
            if asked != self._asked:
                raise CancelledError
            give_way()

        def show(found: Retelling) -> None:
            if asked == self._asked:
                self._rest()
                self._show(found)

        self._is_running = True
        self.stop.setText(self._stop_words())
        if self._told is None:
            self.waiting.begin(translate("Retold", "Telling twelve months again, day by day…"))
            self._late.start()
        self._calls.ask_patiently(
            self, lambda: retellings.of_client(client, between), show, lambda error: self._failed(error, asked)
        )

    def _failed(self, error: BaseException, asked: int) -> None:
        if asked == self._asked:
            self._rest()
        gone = isinstance(error, Refused) and error.code == "client_gone"
        if not gone and not isinstance(error, CancelledError):
            self._calls.fail(error)

    def _stop_or_begin(self) -> None:
        """Gives up what is on its way; pressed again, it begins anew."""
        was_running = self._is_running
        self._asked += 1
        self._rest()
        if was_running:
            self.tell(translate("Retold", "Stopped."))
            self.stop.setText(self._stop_words())
            self.stop.show()
        elif self._client is not None:
            self.tell("")
            self._begin(self._client)

    def _stop_words(self) -> str:
        return translate("Retold", "Stop") if self._is_running else translate("Retold", "Tell it again")

    def _rest(self) -> None:
        self._is_running = False
        self._late.stop()
        self.waiting.end()
        self.stop.hide()

    def _show(self, found: Retelling) -> None:
        self._told = told = Told(found)
        year = found.year
        self.rows.show_rows(told.months, told.rows)
        said = retold_words.conclusion(year)
        self.tell(said)
        self.rows.conclude(f"{self.heading.text()}: {said}", retold_words.method())
        known = year.begins is not None and (year.months[-1].last - year.begins).days >= ENOUGH_DAYS
        self.be_known(known, translate("Insights", "A picture needs 4 weeks of contacts."))
        self.method.setVisible(known)

    def _open(self, month: int, row: int) -> None:
        told = self._told
        if told is None:
            return
        ids, client = told.ids(month, row), told.found.client_id
        if not any(ids):
            self.client_wanted.emit()
            return

        def show(behind: Sequence[Behind]) -> None:
            BehindMonth(self._shell, told.found, told.title(month, row), told.explained(row), behind).open()

        self._calls.ask(self, lambda: self._services.signals.behind(client, *ids), show)


class BehindMonth(Dialog):
    """What is behind a number of a month; Enter goes to the client, to that very thing."""

    def __init__(self, shell: Shell, found: Retelling, title: str, explained: str, behind: Sequence[Behind]) -> None:
        super().__init__(shell, title, 600)
        zone = ZoneInfo(found.zone)
        self.list = EntryList()
        self.list.setAccessibleName(title)
        self.body.addWidget(Text(explained, "small", "ink2", wrap=True))
        self.body.addWidget(self.list)
        self.list.show_rows([entry(place, one, found, zone) for place, one in enumerate(behind)])

        def go(place: int) -> None:
            self.dismiss()
            one = behind[place]
            shell.go("client", (found.client_id, one.id, one.source))

        self.list.opened.connect(go)
        self.list.take(0)
