"""What is behind a number of a card: each thing with its day and how; what is read is decided here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple, Protocol
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QWidget

from desktop.ui import formats, pattern_words, tag_words, words
from desktop.ui.kit.buttons import QUIET, Button
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.dialog import Dialog
from desktop.ui.kit.entries import EntryRow
from desktop.ui.kit.entry_list import Choice, EntryList
from desktop.ui.kit.parts import Text
from desktop.ui.kit.theme import px
from desktop.ui.tag_choice import TagChoice, next_to_decide

if TYPE_CHECKING:
    from desktop.domain.patterns.card import Card, Fact
    from desktop.services.signals import Behind, Proposed, Warned
    from desktop.services.suite import Services
    from desktop.ui.pattern_card import PatternCard
    from desktop.ui.shell import Shell

translate = QCoreApplication.translate
ICONS = {"appointments": "calendar-event", "tasks": "square-check"}


class Whose(Protocol):
    """A client by name, and the moment at which it is told."""

    @property
    def client(self) -> str: ...

    @property
    def at(self) -> datetime: ...


class Ids(NamedTuple):
    """Portable ids of what is behind a number."""

    interactions: frozenset[str]
    appointments: frozenset[str] = frozenset()
    tasks: frozenset[str] = frozenset()


def open_behind(
    services: Services,
    calls: Calls,
    shell: Shell,
    card: PatternCard,
    warned: Warned,
    place: int | None,
    closed: Callable[[], object] = lambda: None,
) -> None:
    """Behind one of the facts, or where `place` is None behind her own late answers.

    `card`: what tells that it was weighed anew. `closed`: called once it is looked at no more.
    """
    indicator = None if place is None else warned.card.facts[place].indicator
    ids, client = _ids(warned.card, indicator), warned.client_id

    def then(found: Sequence[Behind]) -> None:
        sheet = BehindNumber(services, calls, shell, card, warned, indicator, found)
        sheet.closed.connect(closed)
        sheet.open()

    calls.ask(shell, lambda: services.signals.behind(client, *ids), then)


class BehindNumber(Dialog):
    """Enter goes to the client, to that very thing. Y and R decide what is read from the text, and go on to the next.

    What was refused stays in the list, and says so: it can be looked at again, and taken back.
    """

    def __init__(
        self,
        services: Services,
        calls: Calls,
        shell: Shell,
        card: PatternCard,
        warned: Warned,
        indicator: str | None,
        found: Sequence[Behind],
    ) -> None:
        title = pattern_words.own_late() if indicator is None else pattern_words.indicator(indicator)
        words_ = translate("Pattern", "{fact} · {client}").format(fact=title, client=warned.client)
        super().__init__(shell, words_, 600)
        self._services, self._calls, self._shell = services, calls, shell
        self._card, self._warned, self._indicator, self._zone = card, warned, indicator, ZoneInfo(warned.zone)
        self._ids, self._found = _ids(warned.card, indicator), found
        self._tags = TagChoice(services, calls, shell)
        self.explained, self.list = Text("", "small", "ink2", wrap=True), EntryList()
        self.so, self.not_so = Button(kind=QUIET, keys=("Y",), small=True), Button(kind=QUIET, keys=("R",), small=True)
        self.list.setAccessibleName(title)
        self.list.setMaximumHeight(max(px(150), shell.height() - px(300)))
        self.list.choices = self._choices
        self.nothing = Text(translate("Pattern", "None in these days."), "body")
        for widget in (self.explained, self.list, self.nothing):
            self.body.addWidget(widget)
        if any(one.proposed for one in found):
            self.foot.addWidget(self.so)
            self.foot.addWidget(self.not_so)
            self.foot.addStretch()
        for place, button in enumerate((self.so, self.not_so)):
            button.clicked.connect(lambda _on=False, place=place: self._decide(place))
        self.list.opened.connect(self._go)
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._offer())
        card.told.connect(self._follow)
        self._explain(warned.card)
        self._show(found)
        self.list.take(next((place for place, one in enumerate(found) if one.proposed), 0) if found else 0)

    def open(self, first: QWidget | None = None) -> None:
        """With the keyboard in the list."""
        super().open(first or (self.list if self._found else None))

    def _show(self, found: Sequence[Behind]) -> None:
        self._found = found
        self.list.show_rows([entry(place, one, self._warned, self._zone) for place, one in enumerate(found)])
        self.list.setVisible(bool(found))
        self.nothing.setVisible(not found)
        self._offer()

    def _follow(self) -> None:
        """The card was weighed anew, or is gone: the same things as they stand now."""
        now = self._card.warned
        client = self._warned.client_id
        if now is not None and now.client_id == client:
            self._warned = now
            new = _ids(now.card, self._indicator)
            self._ids = Ids(*(old | more for old, more in zip(self._ids, new, strict=True)))
            self._explain(now.card)
        else:
            self._explain(None)
        self._ask()

    def _ask(self) -> None:
        ids, client = self._ids, self._warned.client_id
        self._calls.ask(self, lambda: self._services.signals.behind(client, *ids), self._show)

    def _explain(self, card: Card | None) -> None:
        said = pattern_words.no_longer()
        if card is not None and self._indicator is None:
            said = pattern_words.own_explained(card)
        elif card is not None and (fact := _fact(card, self._indicator)) is not None:
            said = pattern_words.explained(fact)
        self.explained.setText(said)

    def _proposed(self, one: Behind) -> list[Proposed]:
        """What this number counts comes first."""
        return sorted(one.proposed, key=lambda each: each.tag != self._indicator)

    def _choices(self) -> list[Choice]:
        at = self.list.chosen()
        one = self._found[at] if at is not None and at < len(self._found) else None
        return self._tags.choices(self._proposed(one), lambda: self._go_on(one)) if one is not None else []

    def _offer(self) -> None:
        """What can be decided about the one in hand; they keep their place where there is nothing."""
        choices = self._choices()
        for button, (words_, _key, _do) in zip((self.so, self.not_so), choices, strict=False):
            button.setText(words_)
        for button in (self.so, self.not_so):
            button.setEnabled(bool(choices))

    def _decide(self, place: int) -> None:
        for _words, _key, do in self._choices()[place : place + 1]:
            do()

    def _go_on(self, one: Behind) -> None:
        """From one that is decided to the next that is not."""
        ids = [(each.source, each.id) for each in self._found]
        if len(one.proposed) == 1 and (one.source, one.id) in ids:
            places = [bool(each.proposed) for each in self._found]
            self.list.take(next_to_decide(places, ids.index((one.source, one.id))))
        self._ask()

    def _go(self, place: int) -> None:
        one = self._found[place]
        self.dismiss()
        self._shell.go("client", (self._warned.client_id, one.id, one.source))


def entry(place: int, one: Behind, whose: Whose, zone: ZoneInfo, box: bool | None = None) -> EntryRow:
    """One thing that was counted, with its day and how it came; with a `box` it can be ticked."""
    when = formats.moment(one.at, whose.at, zone)
    channel = words.channel(one.channel, one.medium) if one.channel else ""
    if one.missed:
        channel = translate("Pattern", "{channel}, missed").format(channel=channel)
    text = " ".join(one.text.split())
    ticked = QLocale().createSeparatedList([tag_words.tag(each) for each in sorted(one.tags)])
    said = (ticked, tag_words.proposed(each.tag for each in one.proposed), tag_words.refused(sorted(one.refused)))
    under = (channel if text else "", *said)
    return EntryRow(
        key=place,
        title=text or channel or _nameless(one),
        spoken=", ".join(part for part in (whose.client, when, channel, *said, text) if part),
        box=box,
        icon=ICONS.get(one.source) or words.channel_icon(one.channel),
        right=formats.capital(when),
        under=" · ".join(part for part in under if part),
        dim=bool(one.refused) and not one.tags and not one.proposed,
    )


def _fact(card: Card, indicator: str | None) -> Fact | None:
    return next((one for one in card.facts if one.indicator == indicator), None)


def _ids(card: Card, indicator: str | None) -> Ids:
    if indicator is None:
        return Ids(frozenset(card.own_late.interactions))
    one = _fact(card, indicator)
    if one is None:
        return Ids(frozenset())
    return Ids(frozenset(one.interactions), frozenset(one.appointments), frozenset(one.tasks))


def _nameless(one: Behind) -> str:
    if one.source == "appointments":
        return translate("Pattern", "Appointment")
    return translate("Pattern", "To-do") if one.source == "tasks" else translate("Pattern", "Nothing written")
