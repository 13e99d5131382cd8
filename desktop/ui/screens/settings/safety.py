"""Safety: the ways in, after how many idle minutes it locks, and the kept copies."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.ui import formats
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.parts import Glyph, Text, column, row
from desktop.ui.screens.settings.card import Choice, SettingsCard

MINUTES = (0, 5, 10, 15, 30, 60)


class Guarded(NamedTuple):
    """`keyring`: whether this computer has one. `last`: when the latest copy was made."""

    ways: frozenset[str]
    keyring: bool
    minutes: int
    last: datetime | None
    folder: str


class SafetyCard(SettingsCard):
    passphrase_wanted = Signal()
    keyring_wanted = Signal(bool)
    code_wanted = Signal()
    file_wanted = Signal(bool)
    """A key file, or none any more."""
    locks_after = Signal(int)
    backup_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.passphrase, self.keyring, self.code, self.file = (
            WayLine(icon) for icon in ("lock", "key", "file-text", "fingerprint")
        )
        self.minutes = Choice()
        self.backup = WayLine("device-floppy")
        self.folder = Button(small=True)
        self._known: Guarded | None = None
        for way in (self.passphrase, self.keyring, self.code, self.file):
            self.inside.addWidget(way)
        self.line(self.minutes)
        self.inside.addWidget(self.backup)
        self.backup.also(self.folder)
        self.passphrase.button.clicked.connect(self.passphrase_wanted)
        self.keyring.button.clicked.connect(lambda: self.keyring_wanted.emit("keyring" not in self._ways()))
        self.code.button.clicked.connect(self.code_wanted)
        self.file.button.clicked.connect(lambda: self.file_wanted.emit("key_file" not in self._ways()))
        self.minutes.activated.connect(lambda _at: self.locks_after.emit(int(self.minutes.currentData())))
        self.backup.button.clicked.connect(self.backup_wanted)
        self.folder.clicked.connect(self.folder_wanted)

    def show_guarded(self, known: Guarded, now: datetime, zone: ZoneInfo) -> None:
        self._known = known
        self._tell(now, zone)

    def be_copying(self, copying: bool) -> None:
        self.backup.button.setEnabled(not copying)

    def retranslate(self, now: datetime, zone: ZoneInfo) -> None:
        self.title(self.tr("Safety"))
        self.call(self.minutes, self.tr("Lock when idle for"))
        self.folder.setText(self.tr("Open the folder"))
        self._tell(now, zone)

    def _ways(self) -> frozenset[str]:
        return self._known.ways if self._known else frozenset()

    def _tell(self, now: datetime, zone: ZoneInfo) -> None:
        ways, known = self._ways(), self._known
        self.setVisible(known is not None)
        if known is None:
            return
        has = "passphrase" in ways
        self.passphrase.say(
            self.tr("Passphrase"),
            self.tr("Asked at the start and after locking.") if has else self.tr("None: locking only hides."),
            self.tr("Change…") if has else self.tr("Choose…"),
        )
        uses = "keyring" in ways
        self.keyring.say(
            self.tr("Keyring of this computer"),
            self.tr("Opens Garbo at the start without a question.")
            if uses
            else self.tr("Not used.")
            if known.keyring
            else self.tr("This computer has none that is safe."),
            self.tr("Stop using it") if uses else self.tr("Use it"),
        )
        self.keyring.button.setEnabled(uses or known.keyring)
        self.code.say(self.tr("Recovery code"), self.tr("For the day when all else fails."), self.tr("Make a new one…"))
        holds = "key_file" in ways
        self.file.say(
            self.tr("Key file"),
            self.tr("A file of 32 bytes opens Garbo too.") if holds else self.tr("None: for automation only."),
            self.tr("Take it away") if holds else self.tr("Choose…"),
        )
        never = [(self.tr("never"), 0)]
        choices = never + [(self.tr("%n minute(s)", "", one), one) for one in MINUTES[1:]]
        if known.minutes not in MINUTES:
            choices.append((self.tr("%n minute(s)", "", known.minutes), known.minutes))
        self.minutes.fill(list(choices), known.minutes)
        self.minutes.setEnabled(has)
        self.folder.setVisible(known.last is not None)
        last = formats.moment(known.last, now, zone) if known.last else self.tr("none yet")
        self.backup.say(
            self.tr("Encrypted copies"),
            self.tr("Last one: {time}. In {folder}").format(time=last, folder=known.folder),
            self.tr("Back up now"),
        )


class WayLine(QWidget):
    """An icon, what it is, how it stands, and what can be done."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._title, self._words, self.button = (
            Text("", "label"),
            Text("", "small", "ink2", wrap=True),
            Button(small=True),
        )
        self._line = row(self, gap=12)
        self._line.addWidget(Glyph(icon, "accent_ink", 20))
        words = column(gap=1)
        words.addWidget(self._title)
        words.addWidget(self._words)
        self._line.addLayout(words, 1)
        self._line.addWidget(self.button)

    def also(self, button: Button) -> None:
        """Another button before it."""
        self._line.insertWidget(self._line.count() - 1, button)

    def say(self, title: str, words: str, button: str) -> None:
        self._title.setText(title)
        self._words.setText(words)
        self.button.setText(button)
        self.button.setAccessibleName(f"{title}: {button}")
        self.button.setAccessibleDescription(words)
