"""One idea as it can be taken: its box, what it is good for, and what it becomes, to be changed."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.ui import idea_words
from desktop.ui.kit.buttons import QUIET
from desktop.ui.kit.calm import CalmButton
from desktop.ui.kit.due_field import DueField
from desktop.ui.kit.fields import Field
from desktop.ui.kit.parts import Card, Glyph, Text, column, row
from desktop.ui.kit.theme import colour, px
from desktop.ui.kit.tokens import RADIUS

if TYPE_CHECKING:
    from desktop.domain.ideas import Proposal
    from desktop.services.signals import ChosenIdea, Warned
    from desktop.ui.typed_due import Around


class IdeaChoice(Card):
    """One idea with its box, what it is good for, and what it becomes; both of these can be changed."""

    changed = Signal()

    def __init__(self, proposal: Proposal, warned: Warned) -> None:
        super().__init__()
        self.proposal, self._warned, self._zone = proposal, warned, ZoneInfo(warned.zone)
        self.opens = proposal.opens
        """Whether its page opens when she agrees; of several only that of the first does, the others become tasks."""
        self.box = QCheckBox()
        self.words = Text(idea_words.idea(proposal, self._zone), "body_strong", wrap=True)
        self.becomes = Text("", "caption_strong", "accent_ink", wrap=True)
        self.change = CalmButton(self.tr("Change"), QUIET, small=True)
        self.title, self.due = Field(), DueField()
        self._fields = QWidget()
        self.box.setAccessibleName(self.words.text())
        self._lay_out()
        self.box.setChecked(proposal is warned.small)
        self.box.toggled.connect(self._tell)
        self.change.clicked.connect(self._open)
        self.title.edit.textEdited.connect(lambda _text: self._tell())
        self.due.changed.connect(self._tell)
        self._tell()

    def can_change(self, found: Around) -> None:
        """How times are read is known."""
        self.due.stand(found.read, found.at, found.zone)
        self.due.show_due(self.proposal.at)
        self.change.setEnabled(True)

    def open_alone(self, opens: bool) -> None:
        """Whether it is the one whose page opens."""
        if opens != self.opens:
            self.opens = opens
            self._tell()

    def idea(self) -> ChosenIdea | None:
        """As she has it now; None where something in it is not understood, which is then said."""
        from desktop.services.signals import ChosenIdea

        one, at = self.proposal, self._at()
        if not self.due.is_understood():
            return None
        title = self.title.text() if self.is_changed() else self.words.text()
        if not title.strip():
            self.title.problem(self.tr("A to-do needs a title."))
            self.title.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        rule = idea_words.moved(one.rrule, at, self._zone) if at is not None else ""
        return ChosenIdea(one.code, title, at, one.minutes, rule, one.appointment, self.opens)

    def is_changed(self) -> bool:
        """Whether its fields have been opened."""
        return self._fields.isVisibleTo(self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Anywhere on it is on its box."""
        if event.button() is Qt.MouseButton.LeftButton and not self.is_changed():
            self.box.toggle()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.box.isChecked():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour("calm_mark"), 1.5))
            radius = px(RADIUS["card"])
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -2), radius, radius)

    def _lay_out(self) -> None:
        whole = row(self, (16, 12, 16, 12), 12)
        whole.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        inside = column(gap=4)
        inside.addWidget(self.words)
        inside.addWidget(Text(idea_words.reason(self.proposal), "small", "ink2", wrap=True))
        foot = row(gap=8)
        foot.addWidget(Glyph(idea_words.ICONS[self.proposal.kind], "ink2", 16))
        foot.addWidget(self.becomes, 1)
        foot.addWidget(self.change)
        inside.addLayout(foot)
        fields = column(self._fields, (0, 8, 0, 4), 8)
        self.title.name(self.tr("What"))
        self.title.edit.setText(self.words.text())
        self.due.name(self.tr("When"), example=self.tr("Fri 15, tomorrow 10, in 2 hours"))
        fields.addWidget(self.title)
        fields.addWidget(self.due)
        inside.addWidget(self._fields)
        self._fields.hide()
        self.change.setEnabled(False)
        whole.addLayout(inside, 1)

    def _open(self) -> None:
        self._fields.show()
        self.change.hide()
        self.box.setChecked(True)
        self.title.setFocus(Qt.FocusReason.TabFocusReason)

    def _at(self) -> datetime | None:
        return self.due.due() if self.is_changed() else self.proposal.at

    def _tell(self) -> None:
        ticked = self.box.isChecked()
        one = self.proposal
        said = idea_words.opens(one) if self.opens else idea_words.becomes(one, self._at(), self._warned.at, self._zone)
        self.change.setVisible(not self.opens and not self.is_changed())
        self.becomes.setText(said)
        self.becomes.tint("accent_ink" if ticked else "ink2")
        self.box.setAccessibleDescription(said)
        self.update()
        self.changed.emit()
