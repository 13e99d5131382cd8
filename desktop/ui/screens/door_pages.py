"""Pages of the door: unlock, recover, a new passphrase, and what cannot be opened."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.kit.buttons import PRIMARY, QUIET, Button
from desktop.ui.kit.fields import Field
from desktop.ui.kit.parts import Glyph, Inside, Text, column, row, scrolling
from desktop.ui.kit.theme import px
from desktop.ui.screens.door_strength import Strength

SHORTEST = 8


class Page(QWidget):
    """A title, what it asks, and at the foot the way on; Enter is the primary button."""

    done = Signal()
    other = Signal()

    def __init__(self, keys: tuple[str, ...] = ("Enter",)) -> None:
        super().__init__()
        self.title, self.words = Text("", "display", wrap=True), Text("", "body", "ink2", wrap=True)
        self.next, self.back = Button(kind=PRIMARY, keys=keys), Button(kind=QUIET)
        self.top = column(gap=0)
        self.body = column(gap=10)
        whole = column(self, gap=12)
        whole.addLayout(self.top)
        middle = Inside()
        self.inside = inside = column(middle, (4, 4, 12, 4), 8)
        inside.addStretch(1)
        inside.addWidget(self.title)
        inside.addWidget(self.words)
        inside.addSpacing(px(8))
        inside.addLayout(self.body)
        inside.addStretch(2)
        self._area = scrolling(middle)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole.addWidget(self._area, 1)
        QApplication.instance().focusChanged.connect(self._follow)  # type: ignore[union-attr]
        self.foot = row(gap=12)
        self.foot.addWidget(self.back)
        self.foot.addStretch()
        self.foot.addWidget(self.next)
        whole.addLayout(self.foot)
        self.next.clicked.connect(self.go_on)
        self.back.clicked.connect(self.other)
        self.back.hide()

    def begin(self) -> None:
        """It is shown: the first field takes the keys."""

    def forget(self) -> None:
        """Secrets leave the fields."""

    def go_on(self) -> None:
        """Check, then `done`."""
        self.done.emit()

    def refuse(self, sentence: str) -> None:
        """Beside the field that is to blame."""

    def be_busy(self, busy: bool) -> None:
        self.next.setEnabled(not busy)

    def retranslate(self) -> None:
        """Every text again."""

    def see(self, widget: QWidget) -> None:
        """Scroll to it, where the page is higher than its room."""
        self._area.ensureWidgetVisible(widget, px(8), px(44))

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        """What has the focus is seen, with what may be said below it."""
        if now is not None and self._area.isAncestorOf(now):
            self.see(now)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.next.isEnabled():
                self.go_on()
        else:
            super().keyPressEvent(event)


class NewPassphrase(Page):
    """A passphrase, typed twice. `above`: what is asked before it; Tab goes in the order in which things are added."""

    def __init__(self, above: Sequence[QWidget] = ()) -> None:
        super().__init__()
        for one in above:
            self.body.addWidget(one)
        self.new, self.again = Field(secret=True), Field(secret=True)
        self.strength = Strength()
        self.body.addWidget(self.new)
        self.body.addWidget(self.strength)
        self.body.addWidget(self.again)
        self.new.edit.textChanged.connect(self.strength.judge)

    def begin(self) -> None:
        self.new.setFocus()

    def forget(self) -> None:
        self.new.edit.clear()
        self.again.edit.clear()

    def go_on(self) -> None:
        if self.is_chosen():
            self.done.emit()

    def is_chosen(self) -> bool:
        """Long enough, and twice the same; else what is missing has the focus."""
        if len(self.new.text()) < SHORTEST:
            self.new.problem(self.tr("At least %n characters: a few words are best.", "", SHORTEST))
            self.new.setFocus()
        elif not self.again.text():
            self.again.setFocus()
        elif self.new.text() != self.again.text():
            self.again.problem(self.tr("The two are not the same: type it once more."))
            self.again.edit.selectAll()
            self.again.setFocus()
        else:
            return True
        return False

    def refuse(self, sentence: str) -> None:
        self.new.problem(sentence)

    def retranslate(self) -> None:
        self.new.name(self.tr("Passphrase"))
        self.again.name(self.tr("The same again"))
        self.strength.judge(self.new.text())


class Renew(NewPassphrase):
    """After the recovery code: a passphrase that she will remember."""

    def __init__(self) -> None:
        super().__init__()
        self.back.show()
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self.title.setText(self.tr("Choose a new passphrase"))
        self.words.setText(self.tr("The recovery code opened Garbo, and stays as it is."))
        self.next.setText(self.tr("Keep it and open"))
        self.back.setText(self.tr("Not now"))


class Unlock(Page):
    """Every day: by passphrase, by one press where the keyring keeps the key, by a key file."""

    key_file = Signal(object)
    """A Path."""

    def __init__(self) -> None:
        super().__init__()
        self.asks = True
        self.passphrase = Field(secret=True)
        self.said = Text("", "small", "late_ink", wrap=True)
        self.told = Text("", "small", "ink", wrap=True)
        self.file = Button(icon="key")
        self.body.addWidget(self.told)
        self.told.hide()
        self.body.addWidget(self.passphrase)
        self.body.addWidget(self.said)
        self.body.addWidget(self.file)
        self.said.hide()
        self.file.hide()
        self.back.show()
        self.file.clicked.connect(self._choose_file)
        self.retranslate()

    def note(self, words: str) -> None:
        """What has happened behind the door."""
        self.told.setText(words)
        self.told.show()

    def know(self, ways: frozenset[str]) -> None:
        """The ways in that this store has."""
        self.asks = "passphrase" in ways
        self.passphrase.setVisible(self.asks)
        self.file.setVisible("key_file" in ways)
        self.next.setVisible(self.asks or "keyring" in ways)
        self.retranslate()
        self.refuse(self.said.text())
        if self.isVisible():
            self.begin()

    def begin(self) -> None:
        if self.asks:
            self.passphrase.edit.selectAll()
            self.passphrase.setFocus()
        else:
            (self.next if self.next.isVisible() else self.file).setFocus()

    def forget(self) -> None:
        self.passphrase.edit.clear()
        self.refuse("")

    def go_on(self) -> None:
        if self.passphrase.text() or not self.asks:
            self.done.emit()

    def refuse(self, sentence: str) -> None:
        self.passphrase.problem(sentence)
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence) and not self.asks)
        if sentence:
            self.begin()

    def be_busy(self, busy: bool) -> None:
        super().be_busy(busy)
        self.file.setEnabled(not busy)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Welcome back"))
        self.words.setText(
            self.tr("Your clients are encrypted on this computer.")
            if self.asks or not self.next.isVisibleTo(self)
            else self.tr("Your clients are encrypted on this computer, and its keyring opens them.")
        )
        self.passphrase.name(self.tr("Passphrase"))
        self.next.setText(self.tr("Open Garbo"))
        self.back.setText(self.tr("Use the recovery code"))
        self.file.setText(self.tr("Choose the key file…"))

    def _choose_file(self) -> None:
        from pathlib import Path

        from PySide6.QtWidgets import QFileDialog

        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose the key file"))
        if name:
            self.key_file.emit(Path(name))


class Recover(Page):
    """The way in when the passphrase is forgotten."""

    def __init__(self) -> None:
        super().__init__()
        self.code = Field()
        self.body.addWidget(self.code)
        self.back.show()
        self.retranslate()

    def begin(self) -> None:
        self.code.setFocus()

    def go_on(self) -> None:
        if self.code.text().strip():
            self.done.emit()

    def refuse(self, sentence: str) -> None:
        self.code.problem(sentence)
        self.begin()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Recovery code"))
        self.words.setText(self.tr("The groups of letters and figures that were shown at the first start."))
        self.code.name(self.tr("Recovery code"), self.tr("Small letters and missing hyphens are fine."))
        self.next.setText(self.tr("Open Garbo"))
        self.back.setText(self.tr("Back"))


class Trouble(Page):
    """What no passphrase helps against: what happened, and what to do."""

    def __init__(self) -> None:
        super().__init__()
        self.restores = False
        self.inside.insertWidget(1, Glyph("alert-triangle", "late_ink", 28, soft="late_soft", tile=56))
        self.inside.insertSpacing(2, px(8))
        self.retranslate()

    def say(self, what: str, safe: str, again: bool, restores: bool = False, goes_back: bool = False) -> None:
        """`again`: trying once more may help. `restores`: a backup does. `goes_back`: there was a page before."""
        self.title.setText(what)
        self.words.setText(safe)
        self.restores = restores
        self.next.setVisible(again or restores)
        self.back.setVisible(goes_back)
        self.retranslate()

    def begin(self) -> None:
        self.next.setFocus()

    def retranslate(self) -> None:
        self.next.setText(self.tr("Put a backup back…") if self.restores else self.tr("Try again"))
        self.back.setText(self.tr("Back"))
