"""Who she is: her name, the names that mean her in chats, language and time zone."""

from __future__ import annotations

from PySide6.QtCore import QTimeZone, Signal
from PySide6.QtWidgets import QLineEdit

from desktop.services.settings import Settings
from desktop.ui import words
from desktop.ui.screens.settings.card import Choice, SettingsCard


class YouCard(SettingsCard):
    named = Signal(str)
    called = Signal(object)
    """The names in chats, a tuple."""
    speaks = Signal(str)
    lives = Signal(str)
    """An IANA zone."""

    def __init__(self) -> None:
        super().__init__()
        self.name, self.chats = QLineEdit(), QLineEdit()
        self.language, self.zone = Choice(), Choice()
        self._known: Settings | None = None
        for control in (self.name, self.chats, self.language, self.zone):
            self.line(control)
        self.zone.addItems(sorted(bytes(one.data()).decode() for one in QTimeZone.availableTimeZoneIds()))
        for at in range(self.zone.count()):
            self.zone.setItemData(at, self.zone.itemText(at))
        self.name.editingFinished.connect(self._name)
        self.chats.editingFinished.connect(self._chats)
        self.language.activated.connect(lambda _at: self.speaks.emit(str(self.language.currentData())))
        self.zone.activated.connect(lambda _at: self.lives.emit(self.zone.currentText()))

    def show_settings(self, known: Settings) -> None:
        """What she is typing at this moment stays."""
        self._known = known
        for field, text in ((self.name, known.name), (self.chats, ", ".join(known.chat_names))):
            if not (field.hasFocus() and field.isModified()):
                field.setText(text)
        self.zone.stand(known.zone)

    def retranslate(self, language: str) -> None:
        self.title(self.tr("You"))
        self.call(self.name, self.tr("Your name"))
        self.call(
            self.chats, self.tr("Your names in chats"), self.tr("Garbo learns them with each import; commas between.")
        )
        self.call(self.language, self.tr("Language of Garbo"))
        self.call(self.zone, self.tr("Your time zone"))
        self.language.fill([(name, code) for code, name in words.LANGUAGES.items()], language)

    def _name(self) -> None:
        new = " ".join(self.name.text().split())
        if self.name.isModified() and self._known is not None:
            self.name.setText(new)
            if new != self._known.name:
                self.named.emit(new)

    def _chats(self) -> None:
        new = tuple(dict.fromkeys(name for one in self.chats.text().split(",") if (name := " ".join(one.split()))))
        if self.chats.isModified() and self._known is not None:
            self.chats.setText(", ".join(new))
            if new != self._known.chat_names:
                self.called.emit(new)
