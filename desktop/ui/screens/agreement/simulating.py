"""Asks for the replay of what is shown, again at each change: the newest question wins."""

from __future__ import annotations

from concurrent.futures import CancelledError
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.domain.agreement import Agreement
from desktop.domain.errors import Refused
from desktop.ui.kit.calls import Calls
from desktop.ui.screens.agreement.simulated import SimulatedSheet, behind
from desktop.ui.screens.agreement.simulator import SimulatorCard

if TYPE_CHECKING:
    from desktop.services.simulations import Said, Simulation
    from desktop.services.suite import Services
    from desktop.ui.shell import Shell


class Simulating(QObject):
    def __init__(self, services: Services, calls: Calls, shell: Shell, card: SimulatorCard) -> None:
        super().__init__(card)
        self._services, self._calls, self._shell, self._card = services, calls, shell, card
        self._shown: tuple[int, Agreement] | None = None
        self._asked = 0
        card.wanted.connect(self._open)

    def show_agreement(self, client_id: int, agreement: Agreement, is_version: bool, again: bool = False) -> None:
        """`again`: even if it is replayed, for the log may be another now."""
        if (client_id, agreement) == self._shown and not again:
            return
        self._shown = client_id, agreement
        self._asked += 1
        asked, simulations, give_way = self._asked, self._services.simulations, self._calls.give_way

        def between() -> None:
            if asked != self._asked:
                raise CancelledError
            give_way()

        def show(found: Simulation) -> None:
            if asked == self._asked:
                self._card.show_found(found, is_version)

        self._card.await_answer()
        self._calls.ask(
            self,
            lambda: simulations.under(client_id, agreement, between),
            show,
            lambda error: self._failed(error, asked),
        )

    def forget(self) -> None:
        """Nobody looks any more: what was read is let go, and a replay on its way is given up."""
        self._asked += 1
        self._shown = None
        self._calls.ask(self, self._services.simulations.forget, lambda _: None)

    def _failed(self, error: BaseException, asked: int) -> None:
        """What was given up for the lock is asked for again when the page is shown again."""
        if asked == self._asked:
            self._shown = None
        gone = isinstance(error, Refused) and error.code == "client_gone"
        if not gone and not isinstance(error, CancelledError):
            self._calls.fail(error)

    def _open(self, is_kept: bool) -> None:
        found, card = self._card.found, self._card
        if found is None:
            return
        parts = behind(found, is_kept, card.name_drawn(), card.name_now())
        lines = [int(one.came.id) for part in parts for one in part.shown]
        title = card.name_behind(is_kept)

        def show(said: dict[int, Said]) -> None:
            SimulatedSheet(self._shell, found, title, is_kept, parts, said).open()

        self._calls.ask(self, lambda: self._services.simulations.said(lines), show)
