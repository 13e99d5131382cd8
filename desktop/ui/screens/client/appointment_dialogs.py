"""The dialogs of appointments: one of them whole, and who it was that was late, missed or called off."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.recurrence import wall_time
from desktop.domain.repeating import Every, every_of, repeats, rule_of
from desktop.domain.schedule import Outcome
from desktop.domain.series import Series
from desktop.domain.task import Side
from desktop.ui import formats, repeat_words
from desktop.ui.forms import Form
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.day_field import DayField
from desktop.ui.kit.dialog import Dialog
from desktop.ui.kit.fields import Field
from desktop.ui.kit.parts import Text, row
from desktop.ui.kit.theme import px
from desktop.ui.typed_due import Around, read_day

if TYPE_CHECKING:
    from desktop.services.schedules import AgendaLine

LENGTHS = (15, 30, 45, 60, 90, 120)
"""Minutes that are offered."""
USUAL_LATENESS = 15


class AppointmentDialog(Form):
    """What, when, how long, where and how often. Of one that stands already, another time asks whose wish it is.

    `series`: of which it is one time.
    """

    def __init__(
        self,
        parent: QWidget,
        calls: Calls,
        around: Around,
        line: AgendaLine | None = None,
        series: Series | None = None,
    ) -> None:
        super().__init__(parent, "", "", calls)
        self._line, self._series, self._around = line, series, around
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
        self._ask_how_often()
        reasons: dict[object, str] = {
            None: self.tr("It was written down wrongly"),
            Side.CLIENT: self.tr("{name} asked for it").format(name=around.name),
            Side.ASSISTANT: self.tr("I asked for it"),
        }
        self.why = self.box(self.tr("Why another time"), reasons, None)
        self._ask_why()
        self.when.changed.connect(self._ask_why)

    def propose(self, starts: datetime, ends: datetime | None) -> None:
        """Another time and length than they were, to be asked about as if she had typed them."""
        self.when.show_due(starts)
        minutes = None if ends is None else round((ends - starts).total_seconds() / 60)
        if minutes is not None and self.length.findData(minutes) < 0:
            self.length.addItem(formats.duration(minutes * 60), minutes)
        self.length.setCurrentIndex(self.length.findData(minutes))

    def starts_at(self) -> datetime | None:
        return self.when.due()

    def ends_at(self) -> datetime | None:
        starts, minutes = self.when.due(), self.length.currentData()
        return starts + timedelta(minutes=minutes) if starts is not None and isinstance(minutes, int) else None

    def moved_by(self) -> Side | None:
        """Whose wish another time is; None where nothing moved, or it is a correction."""
        found = self.why.currentData()
        return Side(str(found)) if found is not None and self._moves() else None

    def rule(self) -> str | None:
        """How often it comes from now on (RRULE, empty for once); None where that is as it was."""
        every, last = self.often.currentData(), self.until.day()
        if (every, last) == self._was or self.when.due() is None:
            return None
        if every is None:
            assert self._series is not None
            return self._series.rrule
        starts = self.when.due()
        assert starts is not None
        return rule_of(Every(str(every)), wall_time(starts, self.zone()), self.zone(), last)

    def is_timed(self) -> bool:
        """An appointment is nothing without its time."""
        if not self.when.is_understood() or not self.until.is_understood():
            return False
        if self.when.due() is None:
            self.when.problem(self.tr("Say when: “Fri 10:00”, “tomorrow 15”."))
            self.when.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return False
        return True

    def _ask_how_often(self) -> None:
        choices, series = repeat_words.choices(), self._series
        chosen: Every | None = Every.ONCE if series is None else every_of(series)
        if chosen is None and series is not None:
            # The rule of a file: it can be kept, or given up for one of these.
            own = repeat_words.told(series, self._around.at.astimezone(self._around.zone).date())
            choices = {None: formats.capital(own), **choices}
        self.often = self.box(self.tr("How often"), choices, chosen)
        self.until = DayField()
        self.until.stand_at(lambda text: read_day(text, self._around.at, self.zone().key), self._around.at, self.zone())
        self._placed("rrule", self.until, self.tr("Until"), self.tr("empty: without an end"), "")
        told = repeats(series) if series is not None else None
        self.until.show_day(told.until if told is not None else None)
        self._was = chosen, self.until.day()
        self.beside(self.often, self.until)
        self.often.currentIndexChanged.connect(self._ask_until)
        self._ask_until()

    def _ask_until(self) -> None:
        """What comes once ends by itself, and a rule of a file says of itself when it ends."""
        asked = self.often.currentData() not in (None, Every.ONCE)
        if not asked and self.often.currentData() is Every.ONCE:
            self.until.show_day(None)
        self.until.setVisible(asked)

    def zone(self) -> ZoneInfo:
        """In which it is agreed on."""
        return ZoneInfo(self._series.time_zone) if self._series is not None else self._around.zone

    def _moves(self) -> bool:
        planned = self._line is not None and self._line.outcome == "planned"
        return planned and self._line is not None and self.when.due() not in (None, self._line.starts_at)

    def _ask_why(self) -> None:
        self.shown(self.why, self._moves())


class OwnTimeDialog(AppointmentDialog):
    """The same for time of her own: nobody else is asked about it."""

    def __init__(
        self,
        parent: QWidget,
        calls: Calls,
        around: Around,
        line: AgendaLine | None = None,
        series: Series | None = None,
    ) -> None:
        super().__init__(parent, calls, around, line, series)
        self.title.setText(self.tr("Edit your own time") if line else self.tr("Time of your own"))
        self.setAccessibleName(self.title.text())
        self.what.name(self.tr("What"), "", self.tr("Invoices, lunch, the week to come"))

    def _moves(self) -> bool:
        return False


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


def _minutes(line: AgendaLine | None) -> int | None:
    if line is None or line.ends_at is None:
        return None
    return round((line.ends_at - line.starts_at).total_seconds() / 60)
