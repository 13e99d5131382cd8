"""One contact whole: every line of it, how it stands, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, tzinfo
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.ui import formats, tag_words
from desktop.ui.kit.buttons import PRIMARY, QUIET, Button
from desktop.ui.kit.dialog import Dialog
from desktop.ui.kit.fields import Field
from desktop.ui.kit.parts import Text, column, row
from desktop.ui.kit.theme import px
from desktop.ui.screens.client.timeline_acts import WAITS, Acts

if TYPE_CHECKING:
    from desktop.services.interactions import InteractionLine
    from desktop.services.timelines import ContactLine
    from desktop.ui.kit.timeline import TimelineEntry

SHOWN = 60
"""Lines of one contact that the dialog shows; the rest is counted."""


class EntryDialog(Dialog):
    """Where it waits, Enter logs the answer, with what is typed or without."""

    def __init__(
        self,
        parent: QWidget,
        acts: Acts,
        contact: ContactLine,
        entry: TimelineEntry,
        lines: Sequence[InteractionLine],
        zone: tzinfo,
    ) -> None:
        super().__init__(parent, "", 640)
        self._acts, self._contact, self._lines, self._zone = acts, contact, lines, zone
        self.edits: list[Button] = []
        self.answer: Field | None = None
        self.title.setText(_when(contact.at, zone))
        self.setAccessibleName(entry.spoken)
        self.body.addWidget(Text(entry.meta, "small", entry.tone, wrap=True))
        for line in lines[:SHOWN]:
            self.body.addWidget(self._block(line))
        if len(lines) > SHOWN:
            self.body.addWidget(Text(self.tr("%n more line(s)", "", len(lines) - SHOWN), "small", "ink2"))
        self.body.addLayout(self._offers())
        if contact.standing in WAITS:
            self._ask_answer()

    def _block(self, line: InteractionLine) -> QWidget:
        whole = QWidget()
        inside = column(whole, gap=2)
        head = row(gap=8)
        about = [formats.clock_time(line.at, self._zone)]
        if line.edited:
            about.append(self.tr("edited"))
        about += [tag_words.tag(one) for one in sorted(line.tags)]
        about.append(tag_words.proposed(one.tag for one in self._contact.proposed if line.id in one.lines))
        about.append(tag_words.refused(sorted(line.rejected_tags)))
        head.addWidget(Text(" · ".join(part for part in about if part), "caption", "ink2", wrap=True), 1)
        edit = Button(self.tr("Correct…"), QUIET, small=True)
        edit.setAccessibleName(self.tr("Correct the line of {time}").format(time=about[0]))
        edit.clicked.connect(partial(self._correct, line))
        self.edits.append(edit)
        head.addWidget(edit)
        inside.addLayout(head)
        if line.subject:
            inside.addWidget(_readable(line.subject, "body_strong"))
        text = line.text or ("" if line.subject else self.tr("Nothing written"))
        if text:
            inside.addWidget(_readable(text, "body"))
        return whole

    def _offers(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(4))
        offered = [one for one in self._acts.choices(self._contact) if one[1] != Qt.Key.Key_A]
        for at, (name, _key, do) in enumerate(offered):
            button = Button(name, QUIET, small=True)
            button.clicked.connect(partial(self._go, do))
            grid.addWidget(button, at // 3, at % 3, Qt.AlignmentFlag.AlignLeft)
        return grid

    def _ask_answer(self) -> None:
        self.answer = Field()
        self.answer.setMaximumWidth(px(2000))
        self.answer.name(self.tr("What you answered, if you like"), "", self.tr("It is on its way"))
        self.body.addWidget(self.answer)
        log = Button(self.tr("Answered just now"), PRIMARY, keys=("Enter",))
        log.clicked.connect(self._log)
        self.foot.addStretch()
        self.foot.addWidget(log)
        self.default = log

    def open(self, first: QWidget | None = None) -> None:
        """The keyboard is where the answer is typed, else at what can be done."""
        super().open(first or (self.answer.edit if self.answer else None))

    def _log(self) -> None:
        text = self.answer.text() if self.answer else ""
        self.dismiss()
        self._acts.answer(self._contact, text)

    def _go(self, do: Callable[[], object], _on: bool = False) -> None:
        self.dismiss()
        do()

    def _correct(self, line: InteractionLine, _on: bool = False) -> None:
        self.dismiss()
        self._acts.correct(line, self._zone)


def _readable(text: str, kind: str) -> Text:
    made = Text(text, kind, wrap=True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def _when(at: datetime, zone: tzinfo) -> str:
    day = at.astimezone(zone).date()
    return f"{formats.full_day(day)}, {formats.clock_time(at, zone)}"
