"""The dialogs of appointments: one of them whole, and who it was that was late, missed or called off."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.schedule import Outcome
from desktop.domain.task import Side
from desktop.ui import formats
from desktop.ui.forms import Form
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.dialog import Dialog
from desktop.ui.kit.fields import Field
from desktop.ui.kit.parts import Text, row
from desktop.ui.kit.theme import px
from desktop.ui.typed_due import Around

if TYPE_CHECKING:
    from desktop.services.schedules import AppointmentLine

LENGTHS = (15, 30, 45, 60, 90, 120)
"""Minutes that are offered."""
USUAL_LATENESS = 15


class AppointmentDialog(Form):
    """What, when, how long and where. Of one that stands already, another time asks whose wish it is."""

    def __init__(self, parent: QWidget, calls: Calls, around: Around, line: AppointmentLine | None = None) -> None:
        super().__init__(parent, "", "", calls)
        self._line = line
        self.title.setText(self.tr("Edit appointment") if line else self.tr("New appointment"))
        self.setAccessibleName(self.title.text())
        self.save.setText(self.tr("Save"))
        self.what = self.field("title", self.tr("What"), self.tr("Week check-in"), line.title if line else "")
        self.when = self.due("starts_at", self.tr("When"), around, self.tr("Fri 10:00, tomorrow 15, 15 Nov 9:30"))
        self.when.show_due(line.starts_at if line else None)
        minutes = _minutes(line)
        lengths: dict[object, str] = {None: self.tr("Not said")}
        offered = {*LENGTHS, minutes} if minutes else {*LENGTHS}
        lengths |= {one: formats.duration(one * 60) for one in sorted(offered)}
        self.length = self.box(self.tr("How long"), lengths, minutes if line else 30)
        self.beside(self.when, self.length)
        self.where = self.field(
            "place", self.tr("Where"), self.tr("by video, at the studio"), line.place if line else ""
        )
        reasons: dict[object, str] = {
            None: self.tr("It was written down wrongly"),
            Side.CLIENT: self.tr("{name} asked for it").format(name=around.name),
            Side.ASSISTANT: self.tr("I asked for it"),
        }
        self.why = self.box(self.tr("Why another time"), reasons, None)
        self._ask_why()
        self.when.changed.connect(self._ask_why)

    def starts_at(self) -> datetime | None:
        return self.when.due()

    def ends_at(self) -> datetime | None:
        starts, minutes = self.when.due(), self.length.currentData()
        return starts + timedelta(minutes=minutes) if starts is not None and isinstance(minutes, int) else None

    def moved_by(self) -> Side | None:
        """Whose wish another time is; None where nothing moved, or it is a correction."""
        found = self.why.currentData()
        return Side(str(found)) if found is not None and self._moves() else None

    def is_timed(self) -> bool:
        """An appointment is nothing without its time."""
        if not self.when.is_understood():
            return False
        if self.when.due() is None:
            self.when.problem(self.tr("Say when: “Fri 10:00”, “tomorrow 15”."))
            self.when.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return False
        return True

    def _moves(self) -> bool:
        planned = self._line is not None and self._line.outcome == "planned"
        return planned and self._line is not None and self.when.due() not in (None, self._line.starts_at)

    def _ask_why(self) -> None:
        self.shown(self.why, self._moves())


class WhoDialog(Dialog):
    """One more key: T for them, M for me. Minutes are asked for where somebody was late."""

    said = Signal(object, int)

    def __init__(self, parent: QWidget, around: Around, title: str, outcome: Outcome) -> None:
        super().__init__(parent, "", 440)
        questions = {
            Outcome.LATE: self.tr("Who was late?"),
            Outcome.MISSED: self.tr("Who did not come?"),
            Outcome.CANCELLED: self.tr("Who called it off?"),
        }
        self.title.setText(questions[outcome])
        self.setAccessibleName(questions[outcome])
        self.body.addWidget(Text(title, "body", "ink2", wrap=True))
        self.minutes = Field()
        self.minutes.name(self.tr("Minutes late"))
        self.minutes.edit.setValidator(QIntValidator(0, 999, self))
        self.minutes.edit.setText(str(USUAL_LATENESS))
        self.minutes.edit.selectAll()
        self.minutes.edit.installEventFilter(self)
        self.minutes.setMaximumWidth(px(160))
        self.body.addWidget(self.minutes)
        self.minutes.setVisible(outcome is Outcome.LATE)
        whose = row(gap=8)
        self.them = Button(around.name, keys=("T",))
        self.me = Button(self.tr("Me"), keys=("M",))
        for button, side in ((self.them, Side.CLIENT), (self.me, Side.ASSISTANT)):
            button.clicked.connect(lambda _on=False, side=side: self._answer(side))
            whose.addWidget(button)
        whose.addStretch()
        self.body.addLayout(whose)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._letter(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_key = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if watched is self.minutes.edit and is_key and isinstance(event, QKeyEvent) and self._letter(event):
            return True
        return super().eventFilter(watched, event)

    def _letter(self, event: QKeyEvent) -> bool:
        side = {Qt.Key.Key_T: Side.CLIENT, Qt.Key.Key_M: Side.ASSISTANT}.get(Qt.Key(event.key()))
        if side is None or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            return False
        self._answer(side)
        return True

    def _answer(self, side: Side) -> None:
        minutes = int(self.minutes.text() or 0) if self.minutes.isVisibleTo(self) else 0
        self.dismiss()
        self.said.emit(side, minutes)


def _minutes(line: AppointmentLine | None) -> int | None:
    if line is None or line.ends_at is None:
        return None
    return round((line.ends_at - line.starts_at).total_seconds() / 60)
