"""How it looks and moves: theme, size of text, motion, single letters."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from desktop.system.preferences import Preferences
from desktop.ui.kit.tokens import SCALES
from desktop.ui.screens.settings.card import Choice, SettingsCard


class LookCard(SettingsCard):
    preferred = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.theme, self.scale = Choice(), Choice()
        self.still, self.letters = QCheckBox(), QCheckBox()
        self._now = Preferences()
        self.line(self.theme)
        self.line(self.scale)
        for box in (self.still, self.letters):
            self.inside.addWidget(box)
        self.theme.activated.connect(lambda _at: self._prefer(theme=str(self.theme.currentData())))
        self.scale.activated.connect(lambda _at: self._prefer(scale=float(self.scale.currentData())))
        self.still.clicked.connect(lambda on: self._prefer(still=bool(on)))
        self.letters.clicked.connect(lambda on: self._prefer(letters=bool(on)))

    def show_preferences(self, now: Preferences) -> None:
        self._now = now
        self.theme.stand(now.theme)
        self.scale.stand(now.scale)
        self.still.setChecked(now.still)
        self.letters.setChecked(now.letters)

    def retranslate(self) -> None:
        self.title(self.tr("Look"), self.tr("High contrast follows the system."))
        self.call(self.theme, self.tr("Colours"))
        self.call(self.scale, self.tr("Size of text"))
        self.still.setText(self.tr("No motion"))
        self.letters.setText(self.tr("Single letters act in a list that has the focus"))
        themes = [
            (self.tr("As the system"), "system"),
            (self.tr("Light"), "light"),
            (self.tr("Dark"), "dark"),
        ]
        self.theme.fill(list(themes), self._now.theme)
        self.scale.fill([(f"{round(scale * 100)}%", scale) for scale in SCALES], self._now.scale)

    def _prefer(self, **changed: object) -> None:
        self.preferred.emit(self._now._replace(**changed))  # type: ignore[arg-type]
