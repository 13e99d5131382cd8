"""Safety: the ways in, and after how many idle minutes it locks."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Signal

from desktop.ui.screens.settings.card import Choice, SettingsCard, WayLine

MINUTES = (0, 5, 10, 15, 30, 60)


class Guarded(NamedTuple):
    """`keyring`: whether this computer has one."""

    ways: frozenset[str]
    keyring: bool
    minutes: int


class SafetyCard(SettingsCard):
    passphrase_wanted = Signal()
    keyring_wanted = Signal(bool)
    code_wanted = Signal()
    file_wanted = Signal(bool)
    """A key file, or none any more."""
    locks_after = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.passphrase, self.keyring, self.code, self.file = (
            WayLine(icon) for icon in ("lock", "key", "file-text", "fingerprint")
        )
        self.minutes = Choice()
        self._known: Guarded | None = None
        for way in (self.passphrase, self.keyring, self.code, self.file):
            self.inside.addWidget(way)
        self.line(self.minutes)
        self.passphrase.button.clicked.connect(self.passphrase_wanted)
        self.keyring.button.clicked.connect(lambda: self.keyring_wanted.emit("keyring" not in self._ways()))
        self.code.button.clicked.connect(self.code_wanted)
        self.file.button.clicked.connect(lambda: self.file_wanted.emit("key_file" not in self._ways()))
        self.minutes.activated.connect(lambda _at: self.locks_after.emit(int(self.minutes.currentData())))

    def show_guarded(self, known: Guarded) -> None:
        self._known = known
        self._tell()

    def retranslate(self) -> None:
        self.title(self.tr("Safety"))
        self.call(self.minutes, self.tr("Lock when idle for"))
        self._tell()

    def _ways(self) -> frozenset[str]:
        return self._known.ways if self._known else frozenset()

    def _tell(self) -> None:
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
