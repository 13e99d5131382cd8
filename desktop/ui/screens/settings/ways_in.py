"""Dialogs for the ways in: another passphrase, another recovery code."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.kit.buttons import PRIMARY, Button
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.dialog import Dialog
from desktop.ui.kit.fields import Field
from desktop.ui.kit.parts import Text
from desktop.ui.screens.door_code import RecoveryCode
from desktop.ui.screens.door_pages import SHORTEST
from desktop.ui.screens.door_strength import Strength


class ChangePassphrase(Dialog):
    """Typed twice; the store itself is not written again."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "", 520)
        self.title.setText(self.tr("Choose a new passphrase"))
        self.setAccessibleName(self.title.text())
        self.new, self.again, self.strength = Field(secret=True), Field(secret=True), Strength()
        self.new.name(self.tr("New passphrase"))
        self.again.name(self.tr("The same again"))
        self.strength.judge("")
        self.keep = Button(self.tr("Keep it"), PRIMARY, keys=("Enter",))
        for part in (self.new, self.strength, self.again):
            self.body.addWidget(part)
        self.foot.addStretch()
        self.foot.addWidget(self.keep)
        self.default = self.keep
        self.new.edit.textChanged.connect(self.strength.judge)
        self.keep.clicked.connect(self._keep)

    def _keep(self) -> None:
        if len(self.new.text()) < SHORTEST:
            self.new.problem(self.tr("At least %n characters: a few words are best.", "", SHORTEST))
            self.new.setFocus()
        elif self.new.text() != self.again.text():
            self.again.problem(self.tr("The two are not the same: type it once more."))
            self.again.edit.selectAll()
            self.again.setFocus()
        else:
            self.chosen.emit(self.new.text())
            self.dismiss()


class NewCode(Dialog):
    """Shown, and confirmed by its last group before the one before it ends."""

    confirmed = Signal(str)

    def __init__(self, parent: QWidget, calls: Calls, code: str) -> None:
        super().__init__(parent, "", 560)
        self.title.setText(self.tr("A new recovery code"))
        self.setAccessibleName(self.title.text())
        self.code = RecoveryCode(calls)
        self.code.show_code(code)
        self.keep = Button(self.tr("From now on this one"), PRIMARY, keys=("Enter",))
        self.body.addWidget(
            Text(self.tr("The one before opens nothing any more once you confirm this one."), "body", "ink2", wrap=True)
        )
        self.body.addWidget(self.code)
        self.foot.addStretch()
        self.foot.addWidget(self.keep)
        self.default = self.keep
        self.keep.clicked.connect(self._keep)

    def _keep(self) -> None:
        if self.code.is_confirmed():
            self.confirmed.emit(self.code.code)
            self.dismiss()
