"""Marked as sent, or not after all; and the pages that were sent, to be read again as they were."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.week import Week
from desktop.ui.kit.calls import Calls
from desktop.ui.screens.weekly.friday_run import FridayRun
from desktop.ui.screens.weekly.history import HistorySheet

if TYPE_CHECKING:
    from desktop.services.suite import Services
    from desktop.services.summaries import Draft, SentLine
    from desktop.ui.shell import Shell


class Sending(QObject):
    """`marked` tells the client whose page is sent now; `wanted` the client and the week of one that was."""

    marked, wanted = Signal(int), Signal(int, object)

    def __init__(self, services: Services, calls: Calls, shell: Shell, friday: FridayRun, parent: QWidget) -> None:
        super().__init__(parent)
        self._summaries, self._calls, self._shell = services.summaries, calls, shell
        self._friday, self._over = friday, parent

    def mark(self, draft: Draft, week: Week) -> None:
        """As she saw it; where the files of this Friday say the same, as it stands in them."""
        page, client, name = draft.shown, draft.client_id, draft.shown.to.name
        at = self._friday.made_at(page) or page.made_at

        def kept(_told: int) -> None:
            self._friday.renew(client, replace(page, made_at=at))
            self._shell.say(self.tr("Marked as sent: {client}").format(client=name), undo=True)
            self.marked.emit(client)

        self._calls.ask(self, lambda: self._summaries.sent(client, week, at), kept)

    def take_back(self, draft: Draft, week: Week) -> None:
        name, client = draft.shown.to.name, draft.client_id

        def taken(_none: None) -> None:
            self._shell.say(self.tr("Not sent after all: {client}").format(client=name), undo=True)

        self._calls.ask(self, lambda: self._summaries.take_back(client, week), taken)

    def show_history(self, draft: Draft | None, zone: ZoneInfo) -> None:
        """What was sent to this client, or to all of them."""
        client = draft.client_id if draft is not None else None
        name = draft.shown.to.name if draft is not None else ""

        def show(lines: list[SentLine]) -> None:
            sheet = HistorySheet(self._over, lines, self._shell.clock(), zone, name)
            sheet.chosen.connect(self.wanted)
            sheet.open(sheet.list if lines else None)

        self._calls.ask(self, lambda: self._summaries.kept(client), show)
