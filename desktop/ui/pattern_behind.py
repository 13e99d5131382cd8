"""What is behind a number of a card: each thing that was counted with its day, and how."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from desktop.ui import formats, pattern_words, words
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.dialog import Dialog
from desktop.ui.kit.entries import EntryRow
from desktop.ui.kit.entry_list import EntryList
from desktop.ui.kit.parts import Text

if TYPE_CHECKING:
    from desktop.services.signals import Behind, Warned
    from desktop.services.suite import Services
    from desktop.ui.shell import Shell

translate = QCoreApplication.translate
ICONS = {"appointments": "calendar-event", "tasks": "square-check"}


def open_behind(services: Services, calls: Calls, shell: Shell, warned: Warned, place: int | None) -> None:
    """Behind one of the facts, or where `place` is None behind her own late answers."""
    if place is None:
        own = warned.card.own_late
        title, explained = pattern_words.own_late(), pattern_words.own_explained(warned.card)
        ids: tuple[tuple[str, ...], ...] = (own.interactions, (), ())
    else:
        one = warned.card.facts[place]
        title, explained = pattern_words.fact(one), pattern_words.explained(one)
        ids = (one.interactions, one.appointments, one.tasks)

    def then(found: Sequence[Behind]) -> None:
        BehindNumber(shell, warned, title, explained, found).open()

    signals, client = services.signals, warned.client_id
    calls.ask(shell, lambda: signals.behind(client, *ids), then)


class BehindNumber(Dialog):
    """Enter goes to the client."""

    def __init__(self, shell: Shell, warned: Warned, title: str, explained: str, found: Sequence[Behind]) -> None:
        super().__init__(shell, translate("Pattern", "{fact} · {client}").format(fact=title, client=warned.client), 560)
        zone = ZoneInfo(warned.zone)
        self.list = EntryList()
        self.list.setAccessibleName(title)
        self.body.addWidget(Text(explained, "small", "ink2", wrap=True))
        self.body.addWidget(self.list)
        self.list.show_rows([entry(place, one, warned, zone) for place, one in enumerate(found)])
        if not found:
            self.list.hide()
            self.body.addWidget(Text(translate("Pattern", "None in these days."), "body"))

        def go(_place: int) -> None:
            self.dismiss()
            shell.go("client", warned.client_id)

        self.list.opened.connect(go)
        if found:
            self.list.take(0)


def entry(place: int, one: Behind, warned: Warned, zone: ZoneInfo, box: bool | None = None) -> EntryRow:
    """One thing that was counted, with its day and how it came; with a `box` it can be ticked."""
    when = formats.moment(one.at, warned.at, zone)
    channel = words.channel(one.channel, one.medium) if one.channel else ""
    if one.missed:
        channel = translate("Pattern", "{channel}, missed").format(channel=channel)
    text = " ".join(one.text.split())
    return EntryRow(
        key=place,
        title=text or channel or _nameless(one),
        spoken=", ".join(part for part in (warned.client, when, channel, text) if part),
        box=box,
        icon=ICONS.get(one.source) or words.channel_icon(one.channel),
        right=formats.capital(when),
        under=channel if text else "",
    )


def _nameless(one: Behind) -> str:
    if one.source == "appointments":
        return translate("Pattern", "Appointment")
    return translate("Pattern", "To-do") if one.source == "tasks" else translate("Pattern", "Nothing written")
