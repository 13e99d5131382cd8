"""A client's reply to a shared page: what comes in, both sides of what clashes; Enter takes it in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from desktop.domain.errors import GarboError
from desktop.domain.merging import Choice, Clash, Conflict, Kind, Said, Stands
from desktop.ui import formats, words
from desktop.ui.counted import COUNTED
from desktop.ui.kit.bending import Bending
from desktop.ui.kit.buttons import PRIMARY, QUIET, Button
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.dialog import Dialog
from desktop.ui.kit.entries import EntryRow
from desktop.ui.kit.entry_list import EntryList
from desktop.ui.kit.parts import Card, Text, column
from desktop.ui.kit.toggle import Toggle

if TYPE_CHECKING:
    from desktop.importers.reply import Sealed
    from desktop.services.replies import Incoming
    from desktop.services.suite import Services
    from desktop.ui.shell import Shell

translate = QCoreApplication.translate


def open_reply(shell: Shell, services: Services, calls: Calls, text: str, instead: Callable[[], None]) -> None:
    """The reply that stands in a pasted or dropped text. `instead`: logs it as any other text."""
    _open(shell, services, calls, lambda: services.replies.read(text), instead)


def open_reply_file(
    shell: Shell, services: Services, calls: Calls, path: Path, instead: Callable[[], None] | None = None
) -> None:
    """The reply in a file. `instead`: what is done with one that holds none, or if she wishes."""
    _open(shell, services, calls, lambda: services.replies.read_file(path), instead)


def _open(
    shell: Shell,
    services: Services,
    calls: Calls,
    read: Callable[[], Sealed],
    instead: Callable[[], None] | None = None,
) -> None:
    def refuse(error: BaseException) -> None:
        if isinstance(error, GarboError) and error.code == "no_reply" and instead is not None:
            instead()
        elif isinstance(error, GarboError):
            said = words.said(error)
            shell.warn(said.what, said.safe)
        else:
            calls.fail(error)

    def in_turn(waiting: Sequence[Sealed]) -> None:
        """Each on a sheet of its own, the oldest first, so that the last has the last word."""
        sealed, *others = waiting

        def go_on(client: int | None = None) -> None:
            if others:
                in_turn(others)
            elif client is not None:
                # Where the list is, whatever she stood on when the file came.
                shell.go("client", (client, None, "tasks"))

        def show(found: tuple[Incoming, str]) -> None:
            incoming, zone = found
            if others and not incoming.merged.said:
                go_on()
                return
            sheet = ReplySheet(shell, services, calls, sealed, incoming, zone, instead, len(others))
            sheet.taken.connect(lambda: go_on(incoming.client_id))
            sheet.open()

        def pass_over(error: BaseException) -> None:
            refuse(error)
            go_on()

        calls.ask(shell, lambda: (services.replies.preview(sealed), services.settings.get().zone), show, pass_over)

    calls.work(shell, read, lambda sealed: in_turn((*sealed.earlier, sealed)), refuse)


class ReplySheet(Dialog):
    """Nothing is changed before she says so; in what clashes hers stays unless she chooses otherwise.

    `more`: how many stand in the same text, whose turn comes when this one is `taken`.
    """

    taken = Signal()

    def __init__(
        self,
        shell: Shell,
        services: Services,
        calls: Calls,
        sealed: Sealed,
        incoming: Incoming,
        zone: str,
        instead: Callable[[], None] | None,
        more: int = 0,
    ) -> None:
        super().__init__(shell, "", 720)
        self._shell, self._services, self._calls, self._sealed = shell, services, calls, sealed
        self._incoming, merged = incoming, incoming.merged
        self._name = incoming.client
        self.title.setText(self.tr("Reply from {client}").format(client=self._name))
        self.setAccessibleName(self.title.text())
        day = formats.dated(incoming.given_at.astimezone(ZoneInfo(zone)).date())
        page = self.tr("To the page of {day}; a later one was made since.") if incoming.older else ""
        self.page = Text((page or self.tr("To the page of {day}.")).format(day=day), "body", "ink2", wrap=True)
        following = self.tr("Replies to other pages in the same text, which come after this one: {number}.")
        self.more = Text(following.format(number=more), "body", "ink2", wrap=True)
        self.more.setVisible(more > 0)
        self.list, self.below = EntryList(), Text("", "small", "late_ink", wrap=True)
        self.clashes = [ClashCard(one, self._name) for one in merged.conflicts]
        self.go, self.cancel = Button("", PRIMARY, keys=("Enter",)), Button(self.tr("Cancel"), QUIET)
        self.log = Button(self.tr("Log it as a text"), QUIET)
        self.log.setVisible(instead is not None)
        self._place_parts()
        self.default = self.go
        self.go.clicked.connect(self.take if merged.said else self.dismiss)
        self.cancel.clicked.connect(self.dismiss)
        if instead is not None:
            self.log.clicked.connect(self.dismiss)
            self.log.clicked.connect(instead)
        self.list.opened.connect(lambda _key: self.go.click())

    def take(self) -> None:
        """As it is chosen, in one step."""
        choices = {card.conflict.id: card.choice() for card in self.clashes}
        said = self.tr("Taken in: reply from {client}").format(client=self._name)

        def taken(_incoming: Incoming) -> None:
            self.dismiss()
            self._shell.say(said, undo=True)
            self.taken.emit()

        replies, sealed = self._services.replies, self._sealed
        self._calls.ask(self, lambda: replies.take(sealed, choices), taken, self._refused)

    def _refused(self, error: BaseException) -> None:
        if isinstance(error, GarboError):
            said = words.said(error)
            self.below.setText(f"{said.what} {said.safe}".strip())
            self.below.show()
        else:
            self._calls.fail(error)

    def _place_parts(self) -> None:
        merged = self._incoming.merged
        parts = column(gap=14)
        self.body.addLayout(parts)
        parts.addWidget(self.page)
        parts.addWidget(self.more)
        # First what she has to decide: in a small window the rest may lie below.
        if self.clashes:
            parts.addWidget(Text(self.tr("Both of you changed this"), "heading", wrap=True))
        for card in self.clashes:
            parts.addWidget(card)
        if self.clashes:
            parts.addWidget(Text(self.tr("All that comes in"), "heading", wrap=True))
        self.list.setAccessibleName(self.tr("What comes in"))
        self.list.show_rows([self._row(at, one) for at, one in enumerate(merged.said)])
        self.list.least = min(5, len(merged.said))
        self.list.setVisible(bool(merged.said))
        if merged.said:
            self.list.take(0)
        parts.addWidget(self.list)
        if merged.known:
            parts.addWidget(Text(COUNTED.taken_before(merged.known), "small", "ink2", wrap=True))
        elif not merged.said:
            parts.addWidget(Text(self.tr("It says nothing new."), "body", "ink", wrap=True))
        parts.addWidget(self.below)
        self.below.hide()
        self.go.setText(self.tr("Take it in") if merged.said else self.tr("Close"))
        self.foot.addWidget(self.cancel)
        self.foot.addWidget(self.log)
        self.foot.addStretch()
        self.foot.addWidget(self.go)
        self.cancel.setVisible(bool(merged.said))

    def _row(self, at: int, one: Said) -> EntryRow:
        title, under = one.title, ""
        match one.kind:
            case Kind.DONE:
                under = self.tr("theirs, and done")
            case Kind.NOT_DONE:
                under = self.tr("theirs, and not done after all")
            case Kind.SAYS_DONE:
                under = self.tr("yours: they say it is done. Only you tick it.")
            case Kind.SAYS_NOT_DONE:
                under = self.tr("yours: they say it is not done")
            case Kind.ADDED:
                under = self.tr("new on the list")
            case Kind.TAKEN_BACK:
                under = self.tr("they no longer want this. Only you remove it.")
            case Kind.COMMENT:
                title = " ".join(one.text.split())
                under = self.tr("on “{item}”").format(item=one.title) if one.title else self.tr("on the whole page")
        ticked = {Kind.DONE: True, Kind.NOT_DONE: False}.get(one.kind)
        icons = {Kind.ADDED: "plus", Kind.TAKEN_BACK: "x", Kind.COMMENT: "message"}
        return EntryRow(at, title, f"{title}, {under}", box=ticked, icon=icons.get(one.kind, "help"), under=under)


class ClashCard(Card):
    """Yours and theirs beside each other, and what is to hold."""

    def __init__(self, conflict: Conflict, client: str) -> None:
        super().__init__()
        self.conflict = conflict
        why = _why(conflict.clash).format(client=client)
        inside = column(self, (16, 14, 16, 14), 10)
        inside.addWidget(Text(why, "body", "ink", wrap=True))
        sides = Bending(20)
        sides.add(_side(self.tr("Yours"), conflict.mine), 1)
        sides.add(_side(client, conflict.theirs), 1)
        inside.addWidget(sides)
        names = {
            Choice.MINE: self.tr("Keep mine"),
            Choice.THEIRS: self.tr("Take theirs"),
            Choice.BOTH: self.tr("Keep both"),
        }
        self.ways = {choice: Toggle() for choice in Choice if choice in conflict.ways}
        group, line = QButtonGroup(self), Bending(8)
        for choice, toggle in self.ways.items():
            toggle.name(names[choice])
            toggle.setAccessibleDescription(f"{why} {_told(conflict.mine)} / {_told(conflict.theirs)}")
            group.addButton(toggle)
            line.add(toggle)
        line.add(QWidget(), 1)
        self.ways[Choice.MINE].setChecked(True)
        inside.addWidget(line)

    def choice(self) -> Choice:
        return next(choice for choice, toggle in self.ways.items() if toggle.isChecked())


def _why(clash: Clash) -> str:
    """With a place for {client}."""
    match clash:
        case Clash.REMOVED:
            return translate("Reply", "You have removed it since.")
        case Clash.CHANGED:
            return translate("Reply", "It said something else on the page that {client} has.")
        case Clash.TAKEN_OVER:
            return translate("Reply", "It has become yours to do since.")
        case Clash.TURNED:
            return translate("Reply", "You have said the opposite since.")
        case _:
            return translate("Reply", "Both of you gave it another title.")


def _side(whose: str, one: Stands | None) -> QWidget:
    part = QWidget()
    inside = column(part, gap=2)
    inside.addWidget(Text(whose, "caption_strong", "ink2", wrap=True))
    inside.addWidget(Text(one.title if one is not None else "–", "body", "ink", wrap=True))
    inside.addWidget(Text(_state(one), "small", "ink2"))
    inside.addStretch()
    return part


def _told(one: Stands | None) -> str:
    return _state(one) if one is None else f"{one.title}: {_state(one)}"


def _state(one: Stands | None) -> str:
    if one is None:
        return translate("Reply", "removed")
    return translate("Reply", "done") if one.done else translate("Reply", "open")
