"""Notices: whether it says when a time runs out, and whether it says whose."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from desktop.domain.settings import Program
from desktop.ui.screens.settings.card import SettingsCard


class NoticesCard(SettingsCard):
    chosen = Signal(bool, bool)
    """Whether there are any, and whether they keep names back."""

    def __init__(self) -> None:
        super().__init__()
        self.notifies, self.hides = QCheckBox(), QCheckBox()
        for box in (self.notifies, self.hides):
            self.inside.addWidget(box)
            box.clicked.connect(lambda _on: self._choose())

    def show_program(self, program: Program) -> None:
        self.notifies.setChecked(program.notifies)
        self.hides.setChecked(program.hides_names)
        self.hides.setEnabled(program.notifies)

    def retranslate(self) -> None:
        self.title(
            self.tr("Notices"), self.tr("Only in your own hours, without a sound, and never a word of a message.")
        )
        self.notifies.setText(self.tr("Say when an answer or a promise is due within a quarter of an hour"))
        self.hides.setText(self.tr("Keep names back: “A client waits for an answer until 15:00.”"))

    def _choose(self) -> None:
        self.hides.setEnabled(self.notifies.isChecked())
        self.chosen.emit(self.notifies.isChecked(), self.hides.isChecked())
