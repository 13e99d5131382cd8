"""Putting a backup back: opened with its own secret, looked into, and only then put in place."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QGridLayout, QWidget

from desktop.domain.clock import Clock
from desktop.domain.errors import GarboError
from desktop.services.custody import Secret
from desktop.services.vault import Way
from desktop.system.key_file import read_key_file
from desktop.ui import formats, words
from desktop.ui.held_words import HELD
from desktop.ui.kit.buttons import PRIMARY, QUIET, Button
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.dialog import Dialog
from desktop.ui.kit.fields import Field
from desktop.ui.kit.parts import Text, column
from desktop.ui.kit.theme import px
from desktop.ui.kit.waiting import Waiting

if TYPE_CHECKING:
    from desktop.services.custody import Contents, Rehearsed, Restored
    from desktop.services.suite import Services

ASKED: Final = (Way.PASSPHRASE, Way.RECOVERY_CODE, Way.KEYRING, Way.KEY_FILE)
"""In the order in which they are offered."""


Put = Callable[[Callable[[], "Restored"]], object]
"""Closes what is open, calls this on the DB thread, and opens what has come."""


def choose_backup(
    parent: QWidget, services: Services, calls: Calls, around: Around, refused: Callable[[BaseException], object]
) -> None:
    """Asks for the file, then for what opens it. `refused`: told when it is no backup."""
    translate, custody = QCoreApplication.translate, services.custody
    kinds = translate("PutBack", "Backup (*.garbo-backup);;All files (*)")
    name, _ = QFileDialog.getOpenFileName(parent, translate("PutBack", "Put a backup back"), str(custody.folder), kinds)
    if not name:
        return
    file = Path(name)

    def show(ways: frozenset[Way]) -> None:
        dialog = PutBackDialog(parent, services, calls, file, ways, around)
        dialog.open(dialog.passphrase.edit if Way.PASSPHRASE in ways else None)

    calls.work(parent, lambda: custody.ways(file), show, refused)


class Around(NamedTuple):
    """Where the sheet stands: what time it is, in which zone, and what puts the backup in its place."""

    clock: Clock
    zone: ZoneInfo
    put: Put


class PutBackDialog(Dialog):
    """First the secret of the copy, then the rehearsal; until its last button everything stays as it is."""

    def __init__(
        self, parent: QWidget, services: Services, calls: Calls, file: Path, ways: frozenset[Way], around: Around
    ) -> None:
        super().__init__(parent, "", 560)
        self._services, self._calls, self._file, self._around = services, calls, file, around
        self._secret: Secret = {}
        self._rehearsed: Rehearsed | None = None
        self.title.setText(self.tr("Put a backup back"))
        self.setAccessibleName(self.title.text())
        self.way, self.passphrase, self.code = QComboBox(), Field(secret=True), Field()
        self.below, self.waiting = Text("", "small", "late_ink", wrap=True), Waiting()
        self.next, self.cancel = Button(kind=PRIMARY, keys=("Enter",)), Button(self.tr("Cancel"), QUIET)
        self.default = self.next
        self._asks, self._shows = QWidget(), QWidget()
        self._build(ways)
        self.cancel.clicked.connect(self.dismiss)
        self.next.clicked.connect(self._go_on)
        self.way.activated.connect(lambda _at: self._ask_for_it())
        self._ask_for_it()

    def _go_on(self) -> None:
        if self._rehearsed is None:
            self._rehearse()
        else:
            self._put_back()

    def _rehearse(self) -> None:
        custody, file, way = self._services.custody, self._file, self.way.currentData()
        if way == Way.KEY_FILE:
            name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose the key file"))
            if not name:
                return
            try:
                self._secret = {"key_file": read_key_file(Path(name))}
            except GarboError as error:
                self._failed(error)
                return
        else:
            given = {Way.PASSPHRASE: self.passphrase, Way.RECOVERY_CODE: self.code}.get(way)
            if given is not None and not given.text():
                given.setFocus(Qt.FocusReason.OtherFocusReason)
                return
            self._secret = {
                Way.PASSPHRASE: Secret(passphrase=self.passphrase.text()),
                Way.RECOVERY_CODE: Secret(recovery_code=self.code.text()),
            }.get(way, {})
        self._be_busy(self.tr("Opening the copy and checking every page of it…"))
        # Not on the store's thread: a wrong passphrase is answered slowly, and this store is still at work.
        secret = self._secret
        self._calls.work(self, lambda: custody.rehearse(file, **secret), self._compare, self._failed)

    def _compare(self, found: Rehearsed) -> None:
        """What stands now is counted too, if it can be opened, so that both are seen side by side."""
        present = self._services.custody.present
        self._calls.ask(self, present, partial(self._show, found), lambda _closed: self._show(found, None))

    def _show(self, found: Rehearsed, now: Contents | None) -> None:
        self._be_busy("")
        self._rehearsed = found
        at, zone = self._around.clock(), self._around.zone
        whole = column(self._shows, gap=12)
        made = formats.moment(found.made_at, at, zone)
        whole.addWidget(Text(self.tr("This copy was made: {time}").format(time=made), "heading", wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(24))
        grid.setVerticalSpacing(px(6))
        grid.setColumnStretch(0, 1)

        def latest(one: Contents) -> str:
            return formats.capital(formats.moment(one.last_at, at, zone)) if one.last_at else self.tr("none")

        both = [found.contents, *([now] if now is not None else [])]
        lines = (
            ("", *(self.tr("In the copy"), self.tr("Now"))[: len(both)]),
            (self.tr("Clients"), *(formats.number(one.clients) for one in both)),
            (self.tr("Messages, mails and calls"), *(formats.number(one.interactions) for one in both)),
            (self.tr("To-dos and promises"), *(formats.number(one.tasks) for one in both)),
            (self.tr("Appointments"), *(formats.number(one.appointments) for one in both)),
            (self.tr("Latest entry"), *(latest(one) for one in both)),
        )
        for at_row, texts in enumerate(lines):
            for at_column, text in enumerate(texts):
                kind = "label" if at_row == 0 or at_column == 1 else "body"
                cell = Text(text, kind, "ink" if at_column == 1 else "ink2")
                side = Qt.AlignmentFlag.AlignRight if at_column else Qt.AlignmentFlag.AlignLeft
                grid.addWidget(cell, at_row, at_column, side)
        whole.addLayout(grid)
        kept = self.tr(
            "What stands now is put aside in {folder}, whole. Then Garbo is opened at the door, with what opened this "
            "copy."
        )
        if found.erased:
            whole.addWidget(Text(HELD.erased_since(found.erased), "body", "ink", wrap=True))
        whole.addWidget(Text(kept.format(folder=self._services.custody.put_aside), "small", "ink2", wrap=True))
        self._asks.hide()
        self._shows.show()
        self._name_button()
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_back(self) -> None:
        custody, file, secret = self._services.custody, self._file, self._secret
        self.dismiss()
        self._around.put(lambda: custody.restore(file, **secret))

    def _failed(self, error: BaseException) -> None:
        """Beside the field where it was typed; what was typed stays."""
        self._be_busy("")
        if not isinstance(error, GarboError):
            self._calls.fail(error)
            return
        said = " ".join(words.said(error)).strip()
        field = {Way.PASSPHRASE: self.passphrase, Way.RECOVERY_CODE: self.code}.get(self.way.currentData())
        if field is not None and self._rehearsed is None:
            field.problem(said)
            field.edit.selectAll()
            field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.below.setText(said)
            self.below.show()

    def _ask_for_it(self) -> None:
        way = self.way.currentData()
        self.passphrase.setVisible(way == Way.PASSPHRASE)
        self.code.setVisible(way == Way.RECOVERY_CODE)
        self.below.hide()
        self._name_button()

    def _name_button(self) -> None:
        is_file = self._rehearsed is None and self.way.currentData() == Way.KEY_FILE
        look = self.tr("Choose the key file…") if is_file else self.tr("Look into it")
        self.next.setText(look if self._rehearsed is None else self.tr("Put it back"))

    def _be_busy(self, doing: str) -> None:
        for one in (self.next, self.way, self.passphrase.edit, self.code.edit):
            one.setEnabled(not doing)
        if doing:
            self.below.hide()
            self.waiting.begin(doing)
        else:
            self.waiting.end()

    def _build(self, ways: frozenset[Way]) -> None:
        called = {
            Way.PASSPHRASE: self.tr("its passphrase"),
            Way.RECOVERY_CODE: self.tr("its recovery code"),
            Way.KEYRING: self.tr("the keyring of this computer"),
            Way.KEY_FILE: self.tr("its key file"),
        }
        for way in ASKED:
            if way in ways:
                self.way.addItem(called[way], way)
        asks = column(self._asks, gap=12)
        asks.addWidget(Text(self._file.name, "body", "ink2", wrap=True))
        label = Text(self.tr("Open it with"), "label")
        label.setBuddy(self.way)
        self.way.setAccessibleName(label.text())
        choice = column(gap=6)
        choice.addWidget(label)
        choice.addWidget(self.way)
        asks.addLayout(choice)
        self.passphrase.name(self.tr("Passphrase"), self.tr("The one that held when the copy was made."))
        self.code.name(self.tr("Recovery code"), self.tr("Small letters and missing hyphens are fine."))
        asks.addWidget(self.passphrase)
        asks.addWidget(self.code)
        for one in (self._asks, self._shows, self.below, self.waiting):
            self.body.addWidget(one)
        self._shows.hide()
        self.below.hide()
        self.foot.addWidget(self.cancel)
        self.foot.addStretch()
        self.foot.addWidget(self.next)
