"""Taking along: the portfolio file of everybody, or of one client, with what it holds said before."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from desktop.domain.errors import GarboError
from desktop.ui import words
from desktop.ui.client_box import ClientBox
from desktop.ui.kit.buttons import PRIMARY, QUIET, Button
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.dialog import Dialog
from desktop.ui.kit.parts import Text, column
from desktop.ui.kit.waiting import Waiting

if TYPE_CHECKING:
    from desktop.services.clients import ClientLine
    from desktop.services.suite import Services
    from desktop.ui.shell import Shell

Client = tuple[int, str]


def open_export(shell: Shell, services: Services, calls: Calls, choose: bool = False) -> None:
    """Of everybody, or with `choose` of one who is chosen there."""
    ExportDialog(shell, services, calls, choose=choose).open()


class ExportDialog(Dialog):
    """`client`: of whom; with `choose` one is chosen here; with neither it is of everybody."""

    def __init__(
        self, shell: Shell, services: Services, calls: Calls, client: Client | None = None, choose: bool = False
    ) -> None:
        super().__init__(shell, "", 560)
        self._shell, self._services, self._calls = shell, services, calls
        self._client, self._one = client, choose or client is not None
        self.box, self.below, self.waiting = ClientBox(), Text("", "small", "late_ink", wrap=True), Waiting()
        self.write, self.cancel = Button(kind=PRIMARY, keys=("Enter",)), Button(self.tr("Cancel"), QUIET)
        self.default = self.write
        self.write.setText(self.tr("Choose where…"))
        if client is not None:
            self.title.setText(self.tr("Export {name}").format(name=client[1]))
        else:
            self.title.setText(self.tr("Export one client") if choose else self.tr("Export everything"))
        self.setAccessibleName(self.title.text())
        self._build(choose)
        self.cancel.clicked.connect(self.dismiss)
        self.write.clicked.connect(self._write)
        if choose:
            calls.ask(self, services.clients.lines, self._fill)

    def _fill(self, lines: list[ClientLine]) -> None:
        for line in lines:
            self.box.add(line.id, line.name, "")
        self.write.setEnabled(bool(lines))

    def _write(self) -> None:
        client = self._client or (self._chosen() if self._one else None)
        if self._one and client is None:
            return
        custody, (only, called) = self._services.custody, client or (None, "")
        proposed = str(Path.home() / f"{custody.file_name(called)}.garbo")
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export to"), proposed, self.tr("Portfolio file") + " (*.garbo *.json)"
        )
        if not name:
            return
        self._be_busy(True)
        self._calls.ask(
            self, lambda: custody.export_to(Path(name), only), lambda _size: self._done(Path(name)), self._failed
        )

    def _chosen(self) -> Client | None:
        found = self.box.currentData()
        return (found, self.box.currentText()) if isinstance(found, int) else None

    def _done(self, file: Path) -> None:
        self._be_busy(False)
        self.dismiss()
        self._shell.say(self.tr("Exported: {file}. It is not encrypted.").format(file=file.name))

    def _failed(self, error: BaseException) -> None:
        self._be_busy(False)
        if not isinstance(error, GarboError):
            self._calls.fail(error)
            return
        self.below.setText(" ".join(words.said(error)).strip())
        self.below.show()

    def _be_busy(self, busy: bool) -> None:
        for one in (self.write, self.box):
            one.setEnabled(not busy)
        if busy:
            self.below.hide()
            self.waiting.begin(self.tr("Writing the file…"))
        else:
            self.waiting.end()

    def _build(self, choose: bool) -> None:
        if choose:
            self.box.setAccessibleName(self.tr("Client"))
            self.body.addWidget(self.box)
            self.write.setEnabled(False)
        holds, without = self._of_one() if self._one else self._of_all()
        for heading, text in ((self.tr("It holds"), holds), (self.tr("Left out"), without)):
            part = column(gap=4)
            part.addWidget(Text(heading, "label"))
            part.addWidget(Text(text, "body", "ink2", wrap=True))
            self.body.addLayout(part)
        for one in (self.below, self.waiting):
            self.body.addWidget(one)
        self.below.hide()
        self.foot.addWidget(self.cancel)
        self.foot.addStretch()
        self.foot.addWidget(self.write)

    def _of_one(self) -> tuple[str, str]:
        return (
            self.tr(
                "Everything that Garbo knows of this client: people, agreements, every line with what you ticked, "
                "to-dos and all their lists, appointments, instructions. It is meant for the client's own eyes "
                "(Art. 20 GDPR) and is not encrypted: look through it before you hand it over."
            ),
            self.tr("Your decisions on what Garbo showed, your private notes, all other clients."),
        )

    def _of_all(self) -> tuple[str, str]:
        return (
            self.tr(
                "All clients with everything about them, your hours and your name, as a file that other programs can "
                "read and that Garbo can take in again. It is not encrypted: keep it as you would keep the originals."
            ),
            self.tr("Your private notes: they travel in encrypted copies only."),
        )
