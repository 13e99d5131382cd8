"""One entry whole, with what was said before and after it, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.interaction import Direction
from desktop.ui import formats, tag_words, words
from desktop.ui.kit.buttons import QUIET, Button
from desktop.ui.kit.calm import ButtonRows
from desktop.ui.kit.entry_list import Choice
from desktop.ui.kit.parts import Inside, Text, clear, column, row
from desktop.ui.kit.theme import colour, px
from desktop.ui.kit.tokens import RADIUS
from desktop.ui.screens.client import timeline_rows

if TYPE_CHECKING:
    from desktop.services.journal import InteractionLine, Whole

LONG = 220
"""Signs of a line beside it that are shown."""
LONGEST = 5000
"""Signs of the entry itself that are shown beside the list; over the window it is whole. More takes long to paint."""


class EntryView(Inside):
    """Filled anew with each entry. `whole_sheet`: over the window, under the client's name."""

    def __init__(self, whole_sheet: bool = False) -> None:
        super().__init__()
        self._named = whole_sheet
        self._shown: Whole | None = None
        self.stop: Button | None = None
        """Where the keyboard comes in: the first thing that can be done."""
        self._whole = column(self, (0, 0, 0, 0) if whole_sheet else (20, 18, 20, 16), 10)

    def show_entry(self, whole: Whole, choices: Sequence[Choice]) -> bool:
        """What is the same, to the minute, is left alone with the keyboard where it is; whether it was not."""
        now = whole._replace(at=whole.at.replace(second=0, microsecond=0))
        if now == self._shown:
            return False
        self._shown = now
        clear(self._whole)
        contact, zone = whole.shown.contact, ZoneInfo(whole.zone)
        shown = timeline_rows.entry(contact, whole.shown.client, whole.at, zone)
        self.setAccessibleName(shown.spoken)
        if not self._named:
            self._whole.addWidget(Text(whole.shown.client, "heading", wrap=True))
        when = f"{formats.full_day(contact.at.astimezone(zone).date())}, {formats.clock_time(contact.at, zone)}"
        self._whole.addWidget(Text(when, "small_strong", "ink", wrap=True))
        self._whole.addWidget(Text(shown.meta, "small", shown.tone, wrap=True))
        for line in whole.before:
            self._whole.addWidget(self._beside(line, whole, zone))
        proposed = [one.tag for one in contact.proposed]
        self._whole.addWidget(Said(whole.line, proposed, None if self._named else LONGEST))
        for line in whole.after:
            self._whole.addWidget(self._beside(line, whole, zone))
        # The words of the buttons stand in line with what is above them.
        below = row()
        below.addSpacing(px(0 if self._named else -8))
        below.addWidget(self._offers(choices), 1)
        self._whole.addLayout(below)
        self._whole.addStretch()
        return True

    def forget(self) -> None:
        """Its words are in another language now."""
        self._shown = None

    def _beside(self, line: InteractionLine, whole: Whole, zone: ZoneInfo) -> QWidget:
        text = " ".join((line.text or line.subject).split())
        cut = text if len(text) <= LONG else f"{text[:LONG]}…"
        when = _moment(line.at, whole.line.at, zone)
        said = cut or words.channel(line.channel, line.medium)
        whose = self.tr("me") if line.direction == Direction.OUT else whole.shown.client
        made = QWidget()
        inside = column(made, (14, 0, 14, 0), 0)
        inside.addWidget(Text(f"{when} · {whose}", "caption", "ink2"))
        inside.addWidget(Text(said, "small", "ink2", wrap=True))
        return made

    def _offers(self, choices: Sequence[Choice]) -> QWidget:
        made = QWidget()
        rows = ButtonRows(4, ends=False, even=not self._named)
        self.stop = None
        for name, key, do in choices:
            keys = () if self._named else (QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText),)
            button = Button(name, QUIET, keys=keys, small=True)
            button.clicked.connect(do)
            rows.addWidget(button)
            self.stop = self.stop or button
        made.setLayout(rows)
        return made


class Said(QWidget):
    """What the entry itself says, on a ground of its own, to be selected and copied."""

    def __init__(self, line: InteractionLine, proposed: Sequence[str], most: int | None) -> None:
        """`proposed`: tags that are only read from its text. `most`: signs that are shown; None for all."""
        super().__init__()
        inside = column(self, (14, 12, 14, 12), 4)
        text = line.text if most is None or len(line.text) <= most else f"{line.text[:most]}…"
        if line.subject:
            inside.addWidget(_readable(line.subject, "body_strong"))
        if line.text or not line.subject:
            inside.addWidget(_readable(text or self.tr("Nothing written"), "body"))
        below = [tag_words.tag(one) for one in sorted(line.tags)]
        if line.minutes:
            below.insert(0, self.tr("{minutes} min").format(minutes=line.minutes))
        below.append(tag_words.proposed(proposed))
        below.append(tag_words.refused(sorted(line.rejected_tags)))
        if line.edited:
            below.append(self.tr("edited"))
        below = [part for part in below if part]
        if below:
            inside.addWidget(Text(" · ".join(below), "caption", "ink2", wrap=True))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent_soft"))
        painter.drawRoundedRect(QRectF(self.rect()), px(RADIUS["control"]), px(RADIUS["control"]))


def _readable(text: str, kind: str) -> Text:
    made = Text(text, kind, wrap=True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def _moment(at: datetime, beside: datetime, zone: ZoneInfo) -> str:
    """The time; with the day where it is another."""
    day, other = (one.astimezone(zone).date() for one in (at, beside))
    time = formats.clock_time(at, zone)
    return time if day == other else f"{formats.short_day(day, other)} {time}"
