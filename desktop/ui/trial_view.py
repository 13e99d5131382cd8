"""What became of something she tried: the verdict, and before and after with their bands."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QWidget

from desktop.ui import trial_words
from desktop.ui.kit.interval_bands import IntervalBands
from desktop.ui.kit.parts import Glyph, Text, column, row

if TYPE_CHECKING:
    from desktop.services.decisions import History


class TrialView(QWidget):
    """Takes no room until there is a trial to show."""

    def __init__(self) -> None:
        super().__init__()
        self.mark = Glyph("clock", "calm_ink", 18)
        self.verdict, self.title = Text("", "small_strong", "calm_ink"), Text("", "small", wrap=True)
        self.bands = IntervalBands()
        self.meaning = Text("", "caption", "ink2", wrap=True)
        whole = column(self, gap=6)
        head = row(gap=8)
        head.addWidget(self.mark)
        head.addWidget(self.verdict)
        head.addWidget(self.title, 1)
        whole.addLayout(head)
        whole.addWidget(self.bands)
        whole.addWidget(self.meaning)
        self.hide()

    def show_trial(self, found: History | None) -> None:
        """The latest thing that was tried; without one it is hidden."""
        one = next((each for each in found.made if each.trial is not None), None) if found is not None else None
        self.setVisible(one is not None)
        if found is None or one is None or one.trial is None:
            return
        self.mark.become(trial_words.ICONS[one.trial.verdict], "calm_ink", "")
        self.verdict.setText(trial_words.verdict(one.trial))
        self.title.setText(trial_words.tried(one))
        self.bands.show_bands(trial_words.bands(one.trial))
        self.meaning.setText(trial_words.meaning(one.trial, found.at, ZoneInfo(found.zone)))
