"""Erasing a client: what goes, what stays all the same, and the name typed once so that it is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.domain.errors import GarboError
from desktop.ui import formats, words
from desktop.ui.held_words import HELD
from desktop.ui.kit.buttons import PLAIN, QUIET, Button
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.dialog import Dialog
from desktop.ui.kit.fields import Field
from desktop.ui.kit.parts import Glyph, Text, column, row
from desktop.ui.kit.theme import px
from desktop.ui.kit.waiting import Waiting

if TYPE_CHECKING:
    from desktop.services.erasures import Erased, Preview
    from desktop.services.suite import Services
    from desktop.ui.shell import Shell


def open_erase(shell: Shell, services: Services, calls: Calls, client_id: int) -> None:
    """Counted first, so that the sheet says at once what it is about."""

    def show(found: Preview) -> None:
        EraseDialog(shell, services, calls, found).open()

    calls.ask(shell, lambda: services.erasures.preview(client_id), show)


class EraseDialog(Dialog):
    """The only question before a deed: nothing brings the client back."""

    def __init__(self, shell: Shell, services: Services, calls: Calls, found: Preview) -> None:
        super().__init__(shell, "", 600)
        self._shell, self._services, self._calls, self._found = shell, services, calls, found
        self._busy = self._wants_copies_gone = False
        self.title.setText(self.tr("Erase {name} for good").format(name=found.name))
        self.setAccessibleName(self.title.text())
        self.copies = QCheckBox(self.tr("Remove them too; a fresh copy is made first"))
        self.name, self.below, self.waiting = Field(), Text("", "small", "late_ink", wrap=True), Waiting()
        self.name.name(self.tr("Type the client's name, so that it is meant"), example=found.name)
        self.erase, self.cancel = Button(self.tr("Erase for good"), PLAIN, "eraser"), Button(self.tr("Cancel"), QUIET)
        self._build()
        self.default = self.erase
        self.cancel.clicked.connect(self.dismiss)
        self.erase.clicked.connect(self._erase)

    def open(self, first: QWidget | None = None) -> None:
        super().open(first or self.name.edit)

    def dismiss(self) -> None:
        """Not while it is being done: what was begun is told of to its end."""
        if not self._busy:
            super().dismiss()

    def _erase(self) -> None:
        if not self._is_meant():
            self.name.problem(self.tr("This is not the name. It is {name}.").format(name=self._found.name))
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            # In a low window the sentence would come below the edge: seen once it has its place.
            QTimer.singleShot(0, self.name, lambda: self._scroll.ensureWidgetVisible(self.name, 0, px(8)))
            return
        client, copies, between = self._found.client_id, self.copies.isChecked(), self._calls.between
        self._wants_copies_gone = copies
        self._be_busy(True)
        erasures = self._services.erasures
        self._calls.ask(self, lambda: erasures.erase(client, copies=copies, between=between), self._done, self._failed)

    def _is_meant(self) -> bool:
        typed, name = (formats.folded(" ".join(text.split())) for text in (self.name.text(), self._found.name))
        return bool(typed) and typed == name

    def _done(self, erased: Erased) -> None:
        self._be_busy(False)
        self.dismiss()
        self._shell.begin_anew("clients")
        said = self.tr("Erased for good: {name}.").format(name=erased.name)
        self._shell.say(f"{said} {HELD.gone(erased.removed)}" if erased.removed else said)
        if self._wants_copies_gone and len(left := erased.copies):
            self._shell.warn(
                self.tr("The client is erased, but older copies could not be removed."),
                HELD.copies(len(left.made), left.until, len(left.lasting)),
            )

    def _failed(self, error: BaseException) -> None:
        self._be_busy(False)
        if not isinstance(error, GarboError):
            self._calls.fail(error)
            return
        self.below.setText(" ".join(words.said(error)).strip())
        self.below.show()

    def _be_busy(self, busy: bool) -> None:
        self._busy = busy
        for one in (self.erase, self.cancel, self.close_button):
            one.setEnabled(not busy)
        # What is not asked any more makes room for what is happening.
        self.name.setVisible(not busy)
        self.copies.setVisible(not busy and len(self._found.copies) > 0)
        if busy:
            self.below.hide()
            self.waiting.begin(self.tr("Erasing every line and every word of the search…"))
        else:
            self.waiting.end()

    def _build(self) -> None:
        copies = self._found.copies
        held = HELD.each(self._found.counts)
        goes = ", ".join(held) + "." if held else self.tr("Nothing was written about this client yet.")
        self._part("eraser", self.tr("What goes"), [goes, self.tr("This cannot be undone.")])
        stays = [
            self.tr("Files you exported or sent, and copies you made elsewhere: Garbo does not reach them."),
            self.tr("What other clients wrote about them: it belongs to those clients."),
            self.tr("The law asks for nothing to be kept here: your invoices are not in Garbo."),
        ]
        if len(copies):
            stays.insert(0, HELD.copies(len(copies.made), copies.until, len(copies.lasting)))
        self._part("file-text", self.tr("What stays all the same"), stays)
        if len(copies):
            self.body.addWidget(self.copies)
        for one in (self.name, self.below, self.waiting):
            self.body.addWidget(one)
        self.below.hide()
        self.foot.addWidget(self.cancel)
        self.foot.addStretch()
        self.foot.addWidget(self.erase)

    def _part(self, icon: str, heading: str, lines: list[str]) -> None:
        line, texts = row(gap=12), column(gap=4)
        line.addWidget(Glyph(icon, "ink2", 20), 0, Qt.AlignmentFlag.AlignTop)
        texts.addWidget(Text(heading, "label"))
        for one in lines:
            texts.addWidget(Text(one, "body", "ink2", wrap=True))
        line.addLayout(texts, 1)
        self.body.addLayout(line)
