"""Pages of the import before and after: choose a file, wait with a way out, and what was added."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from desktop.domain.errors import Problem
from desktop.ui import formats, words
from desktop.ui.kit.buttons import PLAIN, PRIMARY, QUIET, Button
from desktop.ui.kit.notices import Notice, announce
from desktop.ui.kit.parts import Card, Elided, Glyph, Text, column, row, scrolling
from desktop.ui.kit.theme import px
from desktop.ui.kit.tokens import BUSY_AFTER_MS
from desktop.ui.words import Said

if TYPE_CHECKING:
    from desktop.services.imports import Imported


class Pick(QWidget):
    """Where a file is dropped or chosen, and how to get one."""

    def __init__(self) -> None:
        super().__init__()
        self.choose = Button(kind=PRIMARY, icon="file-import", keys=("Ctrl", "O"))
        self._title, self._words = Text("", "title"), Text("", "body", "ink2", wrap=True)
        self._how = [Text("", "body", "ink", wrap=True) for _ in range(3)]
        self._notice = Notice()
        zone = Card("accent_soft", dashed=True)
        inside = column(zone, (32, 40, 32, 40), 10)
        middle = Qt.AlignmentFlag.AlignHCenter
        inside.addWidget(Glyph("message-circle", "accent", 28, soft="surface", tile=56), 0, middle)
        inside.addSpacing(px(6))
        for text in (self._title, self._words):
            text.setAlignment(middle)
            inside.addWidget(text)
        inside.addSpacing(px(6))
        inside.addWidget(self.choose, 0, middle)
        how = Card()
        steps = column(how, (20, 16, 20, 17), 10)
        self._how_title = Text("", "heading")
        steps.addWidget(self._how_title)
        for number, text in enumerate(self._how, 1):
            line = row(gap=12)
            line.addWidget(Text(f"{number}", "body_strong", "accent_ink"), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(text, 1)
            steps.addLayout(line)
        whole = column(self, gap=16)
        whole.addWidget(self._notice)
        cards_room = QWidget()
        cards = column(cards_room, gap=16)
        cards.addWidget(zone)
        cards.addWidget(how)
        cards.addStretch()
        self._scroll = scrolling(cards_room)
        whole.addWidget(self._scroll, 1)

    def refuse(self, said: Said) -> None:
        """The last file could not be read."""
        self._notice.say(said.what, said.safe)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._notice.hide()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Drop an exported chat here"))
        self._words.setText(self.tr("A .txt or .zip from WhatsApp, a calendar (.ics), or a portfolio file of Garbo."))
        self.choose.setText(self.tr("Choose a file"))
        self._how_title.setText(self.tr("How to get it from WhatsApp"))
        self._scroll.setAccessibleName(self._how_title.text())
        self._how[0].setText(self.tr("Open the chat on the phone and choose More, Export chat, Without media."))
        self._how[1].setText(self.tr("Send the file to yourself, by mail or cable."))
        self._how[2].setText(
            self.tr("Drop it anywhere in this window. Garbo shows what it found before it keeps anything.")
        )


class Reading(QWidget):
    """Over half a second: a bar, what is happening, and a way out."""

    def __init__(self) -> None:
        super().__init__()
        self._words, self._file = Text("", "label"), Elided("", "small", "ink2")
        self.bar, self.cancel = QProgressBar(), Button()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self._card = Card()
        self._told = 0
        inside = row(self._card, (20, 16, 20, 17), 24)
        words = column(gap=6)
        words.addWidget(self._words)
        words.addWidget(self._file)
        words.addSpacing(px(4))
        words.addWidget(self.bar)
        inside.addLayout(words, 1)
        inside.addWidget(self.cancel)
        whole = column(self)
        whole.addWidget(self._card)
        whole.addStretch()
        self._late = QTimer(self, singleShot=True, interval=BUSY_AFTER_MS)
        self._late.timeout.connect(self._card.show)

    def begin(self, file: str) -> None:
        self._file.setText(file)
        self._card.hide()
        self._late.start()
        self._told = 0
        self.progress(0.0)

    def progress(self, share: float) -> None:
        """0 to 1; told to a screen reader every ten per cent."""
        self.bar.setValue(round(share * 1000))
        percent = round(share * 100)
        self._words.setText(self.tr("Reading messages · {percent} %").format(percent=percent))
        if percent // 10 > self._told:
            self._told = percent // 10
            announce(self.bar, self._words.text())

    def retranslate(self) -> None:
        self.cancel.setText(self.tr("Cancel"))
        self.bar.setAccessibleName(self.tr("Reading"))
        self._words.setText(self.tr("Reading messages"))


class Done(QWidget):
    """What was added, and the way on."""

    def __init__(self) -> None:
        super().__init__()
        self.batch: str | None = None
        self._imported: Imported | None = None
        self._title, self._words = Text("", "title", wrap=True), Text("", "body", "ink2", wrap=True)
        self.on, self.another = Button(kind=PRIMARY, keys=("Enter",)), Button(kind=PLAIN)
        self.back = Button(kind=QUIET, icon="arrow-back-up")
        card = Card()
        inside = column(card, (24, 24, 24, 24), 8)
        head = row(gap=16)
        head.addWidget(Glyph("check", "kept_ink", 26, soft="kept_soft", tile=52), 0, Qt.AlignmentFlag.AlignTop)
        words = column(gap=4)
        words.addWidget(self._title)
        words.addWidget(self._words)
        head.addLayout(words, 1)
        inside.addLayout(head)
        inside.addSpacing(px(12))
        ways = row(gap=8)
        for button in (self.on, self.another, self.back):
            ways.addWidget(button)
        ways.addStretch()
        inside.addLayout(ways)
        whole = column(self)
        whole.addWidget(card)
        whole.addStretch()

    def show_imported(self, imported: Imported) -> None:
        self._imported, self.batch = imported, imported.batch
        added = self.tr("%n message(s) added", "", imported.added)
        if imported.kind == "portfolio":
            added = self.tr("%n entry(ies) added", "", imported.added)
        self._title.setText(f"{added} · {imported.client}" if imported.client else added)
        lines = []
        if imported.clients_new:
            lines.append(self.tr("New: {names}.").format(names=", ".join(imported.clients_new)))
        if imported.already:
            lines.append(self.tr("%n were there already.", "", imported.already))
        if imported.skipped:
            number = formats.number(len(imported.skipped))
            lines.append(self.tr("Skipped: {number}.").format(number=number))
        if imported.clients_new and imported.client:
            lines.append(self.tr("Hours and answer times start from what is usual for you."))
        if any(one.reason == "never_open" for one in imported.doubtful):
            lines.append(words.problem(Problem("never_open")))
        self._words.setText(" ".join(lines))

    def retranslate(self) -> None:
        self.on.setText(self.tr("See who waits"))
        self.another.setText(self.tr("Import another"))
        self.back.setText(self.tr("Take this import back"))
        if self._imported is not None:
            self.show_imported(self._imported)
