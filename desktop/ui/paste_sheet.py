"""The sheet over what was pasted or dropped: whose it is, which way each line went; Enter logs it all."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QComboBox, QWidget

from desktop.domain.errors import GarboError
from desktop.domain.interaction import Channel, Direction
from desktop.ui import formats, words
from desktop.ui.actions import shown
from desktop.ui.counted import COUNTED
from desktop.ui.kit.buttons import PRIMARY, QUIET, Button
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.dialog import Dialog
from desktop.ui.kit.lines import RowList
from desktop.ui.kit.parts import Text, row
from desktop.ui.kit.ring import Mark
from desktop.ui.kit.rows import ClientRow
from desktop.ui.kit.toggle import Toggle

if TYPE_CHECKING:
    from datetime import datetime

    from desktop.services.pastes import Bare, Chat, Mail, PasteLine, PastePreview
    from desktop.services.suite import Services
    from desktop.ui.shell import Shell

    Held = Chat | Mail | Bare

HOW = (("message", "whatsapp"), ("email", None), ("call", None), ("video", None), ("meeting", None))
NEW = -1
"""Stands for a client who is not there yet."""


def open_paste(shell: Shell, services: Services, calls: Calls, text: str, client_id: int | None = None) -> None:
    """Read a copied text, and ask about it. `client_id`: whose a text without a name is taken to be."""
    sheet = PasteSheet(shell, services, calls, client_id)
    sheet.read(lambda order: services.pastes.read(text, order), calls.ask)


def open_mail(shell: Shell, services: Services, calls: Calls, path: Path) -> None:
    """Read the mail in a file, and ask about it; one that brings a reply to a shared page is that reply."""
    from desktop.ui.reply_sheet import open_reply_file  # late: it is seldom wanted

    def ask() -> None:
        sheet = PasteSheet(shell, services, calls, None)
        sheet.read(lambda _order: services.pastes.read_file(path), calls.work)

    open_reply_file(shell, services, calls, path, ask)


class PasteSheet(Dialog):
    """Opens once it is known what was pasted; what cannot be read is said in the window instead."""

    def __init__(self, shell: Shell, services: Services, calls: Calls, client_id: int | None) -> None:
        super().__init__(shell, "", 680)
        self._shell, self._services, self._calls = shell, services, calls
        self._in_hand, self._order = client_id, None
        self._held: Held | None = None
        self._turned: set[int] = set()
        self._read: Callable[[str | None], Held] | None = None
        self._ask: Callable[..., None] = calls.ask
        self.preview: PastePreview | None = None
        self._now: datetime | None = None
        self._zone = ZoneInfo("UTC")
        self.whom, self.lines = QComboBox(), RowList(several=True)
        self.note, self.dates = Text("", "small", "ink2", wrap=True), Button(kind=QUIET, small=True)
        self.below = Text("", "small", "late_ink", wrap=True)
        self.turn = Button(self.tr("Turn around"), QUIET, icon="arrow-forward-up", keys=(shown("Space"),), small=True)
        self.go, cancel = Button("", PRIMARY, keys=("Enter",)), Button(self.tr("Cancel"), QUIET)
        self.how = [Toggle(words.channel_icon(channel)) for channel, _ in HOW]
        self._furnish(cancel)
        self.default = self.go
        self.whom.activated.connect(lambda _at: self._look())
        self.turn.clicked.connect(self._turn)
        self.dates.clicked.connect(self._read_other_way)
        self.go.clicked.connect(self._log)
        cancel.clicked.connect(self.dismiss)

    def read(self, read: Callable[[str | None], Held], ask: Callable[..., None]) -> None:
        """`ask`: the worker that reads it."""
        self._read, self._ask = read, ask
        order = self._order
        ask(self, lambda: read(order), self._has_read, self._unreadable)

    def _furnish(self, cancel: Button) -> None:
        head = row(gap=12)
        label = Text(self.tr("Client"), "label")
        label.setBuddy(self.whom)
        head.addWidget(label)
        head.addWidget(self.whom, 1)
        self.whom.setAccessibleName(label.text())
        self.body.addLayout(head)
        self._ways = QWidget()
        ways = row(self._ways, gap=8)
        group = QButtonGroup(self)
        for (channel, medium), toggle in zip(HOW, self.how, strict=True):
            toggle.name(words.channel(channel, medium))
            group.addButton(toggle)
            ways.addWidget(toggle)
        ways.addStretch()
        self.how[0].setChecked(True)
        group.buttonClicked.connect(lambda _button: self._look())
        self.body.addWidget(self._ways)
        self.lines.least = 5
        self.lines.setAccessibleName(self.tr("What will be logged"))
        self.lines.letters = {Qt.Key.Key_Space: self._turn, Qt.Key.Key_Return: self._log, Qt.Key.Key_Enter: self._log}
        self.body.addWidget(self.lines)
        under = row(gap=8)
        under.addWidget(self.turn)
        under.addWidget(self.dates)
        under.addStretch()
        self.body.addLayout(under)
        self.body.addWidget(self.note)
        self.body.addWidget(self.below)
        self.below.hide()
        self.foot.addWidget(cancel)
        self.foot.addStretch()
        self.foot.addWidget(self.go)

    def _has_read(self, held: Held) -> None:
        self._held = held
        self._turned.clear()
        services, in_hand = self._services, self._in_hand

        def ask() -> tuple[PastePreview, tuple[tuple[int, str], ...], str]:
            from desktop.services.pastes import PasteAnswers

            preview = services.pastes.preview(held)
            if preview.client is None and in_hand is not None:
                preview = services.pastes.preview(held, PasteAnswers(client_id=in_hand))
            clients = tuple((line.id, line.name) for line in services.clients.lines())
            return preview, clients, services.settings.get().zone

        self._calls.ask(self, ask, self._begin, self._unreadable)

    def _begin(self, answer: tuple[PastePreview, tuple[tuple[int, str], ...], str]) -> None:
        preview, clients, zone = answer
        self._now, self._zone = self._shell.clock(), ZoneInfo(zone)
        self.whom.clear()
        if preview.client is None:
            self.whom.addItem(self.tr("Choose a client"), None)
        if preview.client is not None and preview.client_id is None:
            self.whom.addItem(self.tr("New client: {name}").format(name=preview.client), NEW)
            self.whom.setItemData(0, preview.client, Qt.ItemDataRole.UserRole + 1)
        for client, name in clients:
            self.whom.addItem(name, client)
        self.whom.setCurrentIndex(max(0, self.whom.findData(preview.client_id)))
        self._ways.setVisible(preview.kind == "text")
        self._show(preview)
        if self.isHidden():
            self.open(self.whom if preview.client_id is None else self.lines)

    def _show(self, preview: PastePreview) -> None:
        self.preview = preview
        number = len(preview.new)
        self.title.setText(COUNTED.log_lines(number) if number else self.tr("All of it is in the log already"))
        self.setAccessibleName(self.title.text())
        self.lines.show_rows([self._row(at, line) for at, line in enumerate(preview.lines)])
        if not self.lines.selected() and preview.lines:
            self.lines.take(0)
        known = len(preview.lines) - number
        said = [COUNTED.already_there(known)] if known and number else []
        said += [COUNTED.not_read(preview.skipped)] if preview.skipped else []
        self.note.setText(" ".join(said))
        self.note.setVisible(bool(said))
        self.dates.setVisible(preview.ambiguous)
        other = "mdy" if preview.date_order == "dmy" else "dmy"
        self.dates.setText(self.tr("Read dates as {order}").format(order=words.date_order(other)))
        self.go.setText(COUNTED.log_them(number) if number else self.tr("Close"))

    def _row(self, at: int, line: PasteLine) -> ClientRow:
        one = line.noun
        mine = one.direction is Direction.OUT
        whose = self.preview_name()
        name = self.tr("From me") if mine else self.tr("From {name}").format(name=line.sender or whose or "…")
        assert self._now is not None
        when = formats.since(one.at, self._now, self._zone)
        text = " · ".join(part for part in (one.subject, " ".join(one.text.split())) if part)
        text = text or (self.tr("Call") if one.channel in (Channel.CALL, Channel.VIDEO) else self.tr("Nothing written"))
        known = self.tr("there already") if line.known else ""
        return ClientRow(
            key=at,
            name=name,
            initials=words.initials(self.tr("Me") if mine else line.sender or whose or "?"),
            disc=0 if mine else words.disc((self.preview.client_id if self.preview else None) or 1),
            icon="arrow-up-right" if mine else "arrow-down-left",
            meta=when,
            text=text,
            when=known,
            by="",
            tone="ink3",
            used=None,
            mark=Mark.NONE,
            spoken=", ".join(part for part in (name, when, known, text) if part),
        )

    def preview_name(self) -> str:
        """Of the client that is chosen."""
        return self.preview.client or "" if self.preview is not None else ""

    def _answers(self) -> object:
        from desktop.services.pastes import PasteAnswers

        chosen = self.whom.currentData()
        at = next((place for place, toggle in enumerate(self.how) if toggle.isChecked()), 0)
        return PasteAnswers(
            client_id=chosen if isinstance(chosen, int) and chosen != NEW else None,
            client=self.whom.currentData(Qt.ItemDataRole.UserRole + 1) if chosen == NEW else None,
            channel=Channel(HOW[at][0]),
            turned=frozenset(self._turned),
        )

    def _look(self) -> None:
        """Something was answered: look again at what would be logged."""
        held, answers = self._held, self._answers()
        self.below.hide()
        if held is not None:
            preview = self._services.pastes.preview
            self._calls.ask(self, lambda: preview(held, answers), self._show, self._problem)  # type: ignore[arg-type]

    def _turn(self, _on: bool = False) -> None:
        self._turned ^= set(self.lines.selected())
        self._look()

    def _read_other_way(self) -> None:
        if self.preview is not None and self._read is not None:
            self._order = "mdy" if self.preview.date_order == "dmy" else "dmy"  # type: ignore[assignment]
            self.read(self._read, self._ask)

    def _log(self, _on: bool = False) -> None:
        preview = self.preview
        if preview is None or not preview.lines:
            return
        if not preview.new:
            self.dismiss()
            return
        said = COUNTED.logged_lines(len(preview.new))

        def kept(done: object) -> None:
            name = getattr(done, "client", "")
            self.dismiss()
            self._shell.say(f"{name}: {said}", undo=True)

        self._calls.ask(self, lambda: self._services.pastes.keep(preview), kept, self._problem)

    def _problem(self, error: BaseException) -> None:
        """A sentence in the sheet; what was pasted stays."""
        if not isinstance(error, GarboError):
            self._calls.fail(error)
            return
        said = words.said(error)
        self.below.setText(f"{said.what} {said.safe}".strip())
        self.below.show()
        if error.code == "client_not_said":
            self.whom.setFocus(Qt.FocusReason.OtherFocusReason)

    def _unreadable(self, error: BaseException) -> None:
        if self.isVisible() or not isinstance(error, GarboError):
            self._problem(error)
            return
        said = words.said(error)
        self._shell.warn(said.what, said.safe)
        self.deleteLater()
