"""Over the row of clients: all pages of the week in one go, how far they are, and what became of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from desktop.ui import formats
from desktop.ui.kit.buttons import PLAIN, PRIMARY, QUIET, Button
from desktop.ui.kit.notices import announce
from desktop.ui.kit.parts import Card, Elided, Glyph, Text, column, row
from desktop.ui.kit.theme import px
from desktop.ui.stationery_words import note

if TYPE_CHECKING:
    from desktop.ui.screens.weekly.friday_run import FridayRun

MOST_FAILED = 3
"""Said by name; of the others how many they are."""
MOST_TROUBLES = 3
"""Of her templates; the card of documents in the settings has them all."""


class FridayBar(Card):
    """Takes no room where nobody waits and nothing was made."""

    prepare, stop, look, folder = Signal(), Signal(), Signal(), Signal()

    def __init__(self) -> None:
        super().__init__()
        self._run: FridayRun | None = None
        self._waiting = 0
        self.sign = Glyph("file-text", "accent_ink", 20, soft="accent_soft", tile=36)
        self.what, self.more = Elided("", "body_strong"), Text("", "small", "ink2", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(px(6))
        self.go, self.cancel = Button(kind=PRIMARY, icon="file-text"), Button(kind=PLAIN)
        self.over, self.open = Button(kind=PRIMARY), Button(kind=QUIET)
        whole = row(self, (16, 12, 14, 13), 14)
        whole.addWidget(self.sign)
        said = column(gap=3)
        for part in (self.what, self.bar, self.more):
            said.addWidget(part)
        whole.addLayout(said, 1)
        for button in (self.open, self.go, self.cancel, self.over):
            whole.addWidget(button)
        self.go.clicked.connect(self.prepare)
        self.cancel.clicked.connect(self.stop)
        self.over.clicked.connect(self.look)
        self.open.clicked.connect(self.folder)
        self.hide()

    def follow(self, run: FridayRun) -> None:
        self._run = run
        run.told.connect(self._tell)
        run.ended.connect(self._say_ended)

    def show_waiting(self, waiting: int) -> None:
        """How many wait for their page of the week that is shown."""
        self._waiting = waiting
        self.retranslate()

    def retranslate(self) -> None:
        run = self._run
        self.go.setText(self.tr("Prepare all"))
        self.cancel.setText(self.tr("Cancel"))
        self.over.setText(self.tr("Look them over"))
        self.open.setText(self.tr("Open the folder"))
        running = run is not None and run.running
        ended = run is not None and not running and bool(run.pages or run.failed)
        self._show(running, ended)
        if running:
            return
        if ended:
            self._say_made()
        else:
            self.sign.become("file-text", "accent_ink", "accent_soft")
            self.what.setText(self.tr("%n page(s) to send", "", self._waiting))
            self.more.setText(self.tr("Each as PDF and as a mail draft, in one go; then looked over one by one."))

    def _show(self, running: bool, ended: bool) -> None:
        # Another control must not lose the keyboard to the window.
        had = next((one for one in (self.go, self.cancel) if one.hasFocus()), None)
        self.setVisible(running or ended or self._waiting > 0)
        self.bar.setVisible(running)
        self.more.setVisible(not running)
        self.go.setVisible(not running and not ended)
        self.cancel.setVisible(running)
        self.over.setVisible(ended and self._waiting > 0)
        self.open.setVisible(ended)
        if had is not None:
            following: QWidget = self.cancel if running else self.over if self.over.isVisible() else self.open
            following.setFocus()

    def _tell(self, made: int, of: int, client: str) -> None:
        self._show(running=bool(client), ended=not client)
        self.sign.become("file-text", "accent_ink", "accent_soft")
        self.bar.setRange(0, max(1, of))
        self.bar.setValue(made)
        if client:
            self.what.setText(self.tr("{number} of {all}: {client}").format(number=made + 1, all=of, client=client))
            self.bar.setAccessibleName(self.what.text())
            if of and made * 10 // of != (made - 1) * 10 // of:
                announce(self, self.what.text())

    def _say_ended(self) -> None:
        self.retranslate()
        announce(self, f"{self.what.text()} {self.more.text()}")

    def _say_made(self) -> None:
        run = self._run
        assert run is not None
        fine = not run.failed and not run.doubted and not run.troubles
        self.sign.become(
            "check" if fine else "alert-triangle",
            "kept_ink" if fine else "soon_ink",
            "kept_soft" if fine else "soon_soft",
        )
        made = self.tr("%n page(s) made, in the folder {folder}", "", len(run.pages)).format(folder=run.folder.name)
        self.what.setText(made)
        parts = [self.tr("Stopped before the others.")] if run.stopped else []
        parts += [
            self.tr("Not made: {client}. {why}").format(client=one.client, why=one.why)
            for one in run.failed[:MOST_FAILED]
        ]
        if len(run.failed) > MOST_FAILED:
            names = ", ".join(one.client for one in run.failed[MOST_FAILED:])
            parts.append(self.tr("Not made either: {clients}.").format(clients=formats.capital(names)))
        if run.doubted:
            words = self.tr("Look again before you send it, for private words: {clients}.")
            parts.append(words.format(clients=", ".join(run.doubted)))
        if run.troubles:
            parts.append(note(run.troubles, MOST_TROUBLES))
        if not parts:
            parts = [self.tr("Nothing is sent yet: each is yours to look over, to send and to mark as sent.")]
        self.more.setText(" ".join(parts))
