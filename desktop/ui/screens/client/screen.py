"""The client's page: who it is, what was agreed, everything that happened, and what is open on both sides."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.errors import GarboError
from desktop.ui import agreement_words, formats, words
from desktop.ui.actions import Action, shown
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.parts import column
from desktop.ui.kit.screen import Screen
from desktop.ui.screens.client.head import AgreementStrip, Head
from desktop.ui.screens.client.timeline_card import TimelineCard

if TYPE_CHECKING:
    from desktop.services.clients import ClientCard
    from desktop.services.suite import Services
    from desktop.ui.shell import Shell


class ClientScreen(Screen):
    shows = frozenset({"client", "person", "interaction", "agreement", "setting", "task"})

    def __init__(self, services: Services, calls: Calls, shell: Shell) -> None:
        super().__init__()
        self._services, self._calls, self._shell = services, calls, shell
        self.client_id: int | None = None
        self.card: ClientCard | None = None
        self._changed: frozenset[str] = frozenset()
        self.head, self.agreement = Head(), AgreementStrip()
        self.timeline = TimelineCard(services, calls, shell)
        self._lay_out()
        self._listen()
        self.retranslate()

    def about(self, subject: object) -> None:
        assert isinstance(subject, int)
        if subject != self.client_id:
            self.client_id, self.card = subject, None
            self.timeline.show_client(subject)
            self._changed = frozenset()
        self.stale = True
        self._freshen()

    def client_in_hand(self) -> int | None:
        return self.client_id

    def refresh(self) -> None:
        client = self.client_id
        if client is None:
            return

        def show(card: ClientCard) -> None:
            if client == self.client_id:
                self.card = card
                self._fill()

        self._calls.ask(self, lambda: self._services.clients.card(client), show, self._refused)
        changed, self._changed = self._changed, frozenset()
        if changed & self.timeline.shows:
            self.timeline.refresh()
        else:
            self.timeline.refresh_sight()

    def on_changed(self, nouns: frozenset[str]) -> None:
        self._changed |= nouns & self.shows
        super().on_changed(nouns)

    def retranslate(self) -> None:
        self.head.retranslate()
        if self.card is not None:
            self._fill()

    def can_do(self) -> tuple[Action, ...]:
        return (
            Action("client_find", lambda: self.tr("Find in the text"), "Ctrl+F", self.timeline.look_for, "search"),
            Action("client_pin", self._pin_words, "", self.pin, "pin"),
            Action("client_agreement", lambda: self.tr("Open the agreement"), "", self.open_agreement, "file-text"),
        )

    def panes(self) -> tuple[QWidget, ...]:
        return (*self.timeline.panes(), self.agreement, self.head.log)

    def pin(self) -> None:
        """Keep the client at hand in the sidebar, or no more."""
        if self.card is None:
            return
        client, name, pinned = self.card.id, self.card.client.name, not self.card.client.pinned
        said = self.tr("Pinned: {name}") if pinned else self.tr("Not pinned any more: {name}")

        def done(_none: object) -> None:
            self._shell.say(said.format(name=name), undo=True)

        self._calls.ask(self, lambda: self._services.clients.pin(client, pinned), done)

    def open_agreement(self) -> None:
        self.wanted.emit("agreement", self.client_id)

    def _lay_out(self) -> None:
        whole = column(self, (32, 18, 32, 24), 16)
        whole.addWidget(self.head)
        whole.addWidget(self.agreement)
        whole.addWidget(self.timeline, 1)

    def _listen(self) -> None:
        self.head.back.clicked.connect(lambda: self.wanted.emit("clients", None))
        self.head.pin.clicked.connect(self.pin)
        self.head.log.clicked.connect(self._shell.log)
        self.head.more.clicked.connect(self._offer)
        self.agreement.chosen.connect(self.open_agreement)

    def _fill(self) -> None:
        card = self.card
        assert card is not None
        client, zone = card.client, ZoneInfo(card.zone)
        today = card.at.astimezone(zone).date()
        self.head.show_client(
            client.name, words.initials(client.name), words.disc(card.id), self._line(card), client.pinned
        )
        if card.agreed is None:
            self.agreement.show_pieces((), self.tr("Nothing agreed yet: set hours and answer times"))
        else:
            pieces = agreement_words.pieces(card.agreed, card.times, card.closed, today)
            self.agreement.show_pieces(pieces, agreement_words.agreed_on(card.agreed, today))

    def _line(self, card: ClientCard) -> str:
        """Role, since when, in which language, and their time where it is another."""
        client, parts = card.client, []
        if client.people and client.people[0].role:
            parts.append(client.people[0].role)
        if client.since:
            parts.append(self.tr("client since {month}").format(month=formats.full_month(client.since)))
        written = {
            "en": self.tr("writes in English"),
            "it": self.tr("writes in Italian"),
            "pl": self.tr("writes in Polish"),
        }
        if client.language in written:
            parts.append(written[client.language])
        if there := _there(client.time_zone, card.at, ZoneInfo(card.zone)):
            parts.append(self.tr("their time {time}").format(time=there))
        return " · ".join(parts)

    def _pin_words(self) -> str:
        pinned = self.card is not None and self.card.client.pinned
        return self.tr("Take off the pinned ones") if pinned else self.tr("Pin to the sidebar")

    def _offer(self) -> None:
        menu = QMenu(self)
        for action in self.can_do():
            words_ = f"{action.words()}\t{shown(action.shortcut)}" if action.shortcut else action.words()
            menu.addAction(words_, action.do)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.head.more.mapToGlobal(self.head.more.rect().bottomLeft()))

    def _refused(self, error: BaseException) -> None:
        """A client who is gone, because adding them was taken back, has no page."""
        if isinstance(error, GarboError) and error.code == "client_gone":
            self.client_id = self.card = None
            if self.isVisible():
                self.wanted.emit("clients", None)
        else:
            self._calls.fail(error)


def _there(client_zone: str, now: datetime, zone: ZoneInfo) -> str:
    theirs = ZoneInfo(client_zone)
    if now.astimezone(theirs).utcoffset() == now.astimezone(zone).utcoffset():
        return ""
    return formats.clock_time(now, theirs)
