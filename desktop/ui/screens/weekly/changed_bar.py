"""What has changed below her words: what it was, what it is now, and which is to stand there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.choices import Differs, affirmed, differences, forgotten, is_on_page, lost, reworded
from desktop.ui import formats
from desktop.ui.kit.buttons import PLAIN, QUIET, Button
from desktop.ui.kit.parts import Glyph, Text, column, row
from desktop.ui.kit.theme import colour
from desktop.ui.screens.weekly.line_rows import BLOCKS, CONTEXT, Around

if TYPE_CHECKING:
    from desktop.domain.candidate import Candidate
    from desktop.services.summaries import Draft

look_up = QCoreApplication.translate


class ChangedBar(QWidget):
    """One change after the other; takes no room where there is none. `chosen` tells the Choices that settle it."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._draft: Draft | None = None
        self._around: Around | None = None
        self._line: Candidate | None = None
        self._gone = ""
        self.said = Text("", "small", wrap=True)
        self.take, self.keep = Button(kind=PLAIN, small=True), Button(kind=QUIET, small=True)
        whole = row(self, (16, 8, 16, 10), 10)
        whole.addWidget(Glyph("alert-triangle", "soon_ink", 20), 0, Qt.AlignmentFlag.AlignTop)
        body, buttons = column(gap=6), row(gap=8)
        body.addWidget(self.said)
        for button in (self.take, self.keep):
            buttons.addWidget(button)
        buttons.addStretch()
        body.addLayout(buttons)
        whole.addLayout(body, 1)
        self.take.clicked.connect(self._take)
        self.keep.clicked.connect(self._keep)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, 0, self.width(), 1, colour("line"))

    def show_changes(self, draft: Draft, around: Around) -> None:
        self._draft, self._around = draft, around
        lines, choices = draft.gathered.candidates, draft.choices
        changed = [one for one in lines if is_on_page(one, choices) and differences(one, choices)]
        gone = list(lost(lines, choices))
        self._line, self._gone = next(iter(changed), None), next(iter(gone), "")
        self.setVisible(draft.page is None and bool(changed or gone))
        self.retranslate()

    def retranslate(self) -> None:
        draft, around = self._draft, self._around
        if draft is None or around is None:
            return
        if self._line is not None:
            self.said.setText(self._changed(self._line, draft, around))
            self.take.setText(self.tr("Take the new words"))
            self.keep.setText(self.tr("Keep mine"))
        elif self._gone:
            held = draft.choices.wordings[self._gone]
            words = self.tr("Your words {mine} stood for {was}, which is not in this week any more.")
            self.said.setText(words.format(mine=formats.quoted(held.text), was=formats.quoted(held.was)))
            self.take.setText(self.tr("Let them go"))
        self.keep.setVisible(self._line is not None)
        self.setAccessibleName(self.said.text())

    def _changed(self, line: Candidate, draft: Draft, around: Around) -> str:
        held = draft.choices.wordings[line.key]
        parts = [self.tr("You wrote {mine}.").format(mine=formats.quoted(held.text))]
        differs = differences(line, draft.choices)
        if Differs.WORDS in differs:
            words = self.tr("Below it {was} has become {now}.")
            parts.append(words.format(was=formats.quoted(held.was), now=formats.quoted(line.line.title)))
        if Differs.PART in differs:
            part = look_up(CONTEXT, str(BLOCKS[line.block]))
            parts.append(self.tr("It stands under {part} now.").format(part=formats.quoted(part)))
        if Differs.TIME in differs:
            at = line.moment
            when = formats.due_in_full(at, around.at, around.zone) if at is not None else ""
            parts.append(
                self.tr("Its time is now: {when}.").format(when=when) if when else self.tr("It has no time now.")
            )
        return " ".join(parts)

    def _take(self) -> None:
        if self._draft is None:
            return
        choices = self._draft.choices
        self.chosen.emit(reworded(choices, self._line, "") if self._line else forgotten(choices, self._gone))

    def _keep(self) -> None:
        if self._draft is not None and self._line is not None:
            self.chosen.emit(affirmed(self._draft.choices, self._line))
