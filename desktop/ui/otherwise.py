"""Why she sees it otherwise: a few neutral reasons, of which one at most is chosen, and her own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.ui import fairness_words, formats
from desktop.ui.kit.calm import ButtonRows
from desktop.ui.kit.fields import Field
from desktop.ui.kit.parts import Text, column
from desktop.ui.kit.toggle import Toggle

if TYPE_CHECKING:
    from desktop.domain.patterns.card import Card
    from desktop.domain.patterns.fairness import Aside


class Otherwise(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.reasons: tuple[Toggle, ...] = ()
        self.words = Field()
        self._rows = ButtonRows(ends=False)
        whole = column(self, gap=10)
        said = self.tr("This stays away for 8 weeks, unless something else appears.")
        whole.addWidget(Text(said, "body", wrap=True))
        whole.addWidget(Text(self.tr("Why, if you want to note it"), "label"))
        whole.addLayout(self._rows)
        self.words.name(self.tr("In your own words"), self.tr("Only you see this."))
        whole.addWidget(self.words)

    def offer(self, card: Card, aside: Aside, meant: str = "") -> None:
        """The reasons for this card; chosen is the one that is `meant`, else what was set aside."""
        for old in self.reasons:
            old.hide()
            old.deleteLater()
        made = []
        for code, said, is_aside in fairness_words.reasons(card, aside):
            toggle = Toggle()
            toggle.name(formats.capital(said))
            toggle.setChecked(code == meant or (is_aside and not meant))
            toggle.toggled.connect(lambda on, toggle=toggle: self._only(toggle) if on else None)
            self._rows.addWidget(toggle)
            made.append(toggle)
        self.reasons = tuple(made)

    def begin(self) -> None:
        """With the keyboard on the reason that is chosen, else on the first."""
        first = next((one for one in self.reasons if one.isChecked()), self.reasons[0])
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def said(self) -> str:
        """What is kept of it; empty where she gives no reason."""
        chosen = next((one.text() for one in self.reasons if one.isChecked()), "")
        return fairness_words.reason(chosen, self.words.text().strip())

    def _only(self, chosen: Toggle) -> None:
        """Pressed again it is none."""
        for one in self.reasons:
            one.setChecked(one is chosen)
