"""All clients of a week in a row: who has their page, who waits for it, with whom it was quiet."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.ui import formats, words
from desktop.ui.kit.parts import Inside, column, scrolling
from desktop.ui.kit.ring import Mark
from desktop.ui.kit.rows import ClientRow
from desktop.ui.kit.section import Section
from desktop.ui.screens.weekly.friday_bar import FridayBar

if TYPE_CHECKING:
    from desktop.services.summaries import WeekLine

LEFT_TO_SEND = ("open", "begun")


class WeekRow(QWidget):
    """`opened` tells the client whose page is wanted."""

    opened = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._lines: Sequence[WeekLine] = ()
        self._around: tuple[datetime, tzinfo] | None = None
        self.section = Section()
        self.section.list.show_loading()
        inside = Inside()
        page = column(inside, (32, 0, 32, 24), 14)
        self.friday = FridayBar()
        page.addWidget(self.friday)
        page.addWidget(self.section)
        page.addStretch()
        column(self).addWidget(scrolling(inside))
        self.section.list.opened.connect(self.opened)

    def show_lines(self, lines: Sequence[WeekLine], now: datetime, zone: tzinfo) -> None:
        """The first one that is not sent is chosen, until she chooses another."""
        first = not self._lines and bool(lines)
        self._lines, self._around = lines, (now, zone)
        self.section.show_rows([self._row(line, now, zone) for line in lines])
        sent = sum(line.state == "sent" for line in lines)
        self.section.title(self.tr("Clients"), self.tr("{sent} of {all} sent").format(sent=sent, all=len(lines)))
        self.friday.show_waiting(sum(line.state in LEFT_TO_SEND for line in lines))
        if first:
            self.choose_first()

    def choose_first(self) -> None:
        """Of those whose page is not sent yet."""
        rank = {"quiet": 1, "sent": 2}
        at = min(range(len(self._lines)), key=lambda one: rank.get(self._lines[one].state, 0), default=None)
        if at is not None:
            self.section.list.take(at)

    def chosen(self) -> int | None:
        return next(iter(self.section.list.selected()), None)

    def take(self, client: int | None) -> None:
        """Chosen from now on, if they are there."""
        at = next((at for at, line in enumerate(self._lines) if line.client_id == client), None)
        if at is not None:
            self.section.list.take(at)

    def next_to_send(self, client: int | None) -> int | None:
        """Who waits for their page, after this client; around."""
        order = [line.client_id for line in self._lines]
        at = order.index(client) if client in order else -1
        later = [*self._lines[at + 1 :], *self._lines[: max(at, 0)]]
        return next((line.client_id for line in later if line.state in LEFT_TO_SEND), None)

    def retranslate(self) -> None:
        self.section.title(self.tr("Clients"))
        nobody = self.tr("No client yet"), self.tr("Each one you add has a page of their week here.")
        self.section.say_empty(*nobody, "users", "ink2")
        self.friday.retranslate()
        if self._around is not None:
            self.show_lines(self._lines, *self._around)

    def _row(self, line: WeekLine, now: datetime, zone: tzinfo) -> ClientRow:
        states = {
            "open": (self.tr("To send"), ""),
            "begun": (self.tr("To send"), self.tr("changed by you")),
            "quiet": (self.tr("Quiet week"), self.tr("can be left out")),
            "sent": (self.tr("Sent"), formats.capital(formats.moment(line.sent_at, now, zone)) if line.sent_at else ""),
        }
        when, by = states[line.state]
        tone = {"sent": "kept_ink", "quiet": "ink2"}.get(line.state, "ink")
        text = words.LANGUAGES.get(line.language, words.LANGUAGES["en"])
        if line.last is not None and line.sent_at is None:
            text += " · " + self.tr("last one sent {when}").format(when=formats.since(line.last, now, zone))
        return ClientRow(
            key=line.client_id,
            name=line.client,
            initials=words.initials(line.client),
            disc=words.disc(line.client_id),
            icon="",
            meta="",
            text=text,
            when=when,
            by=by,
            tone=tone,
            used=None,
            mark=Mark.NONE,
            spoken=", ".join(part for part in (line.client, when, by, text) if part),
        )
