"""The card of contact hours: the painted week, its two brushes, weeks to begin with, what it comes to."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, time, tzinfo
from functools import partial
from typing import NamedTuple
from zoneinfo import ZoneInfo

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QMenu, QWidget

from desktop.domain.agreement import Agreement
from desktop.domain.errors import Problem
from desktop.domain.week_painting import LONG_WEEK, STARTS, WeekSpans, minutes, overlaps
from desktop.ui import formats, hours_words, words
from desktop.ui.kit.bending import Bending
from desktop.ui.kit.buttons import QUIET, Button
from desktop.ui.kit.parts import Card, Text, column, row
from desktop.ui.kit.toggle import Toggle
from desktop.ui.kit.week_grid import WeekGrid

_NAMES = {
    "office": QT_TRANSLATE_NOOP("Presets", "Office hours"),
    "mornings": QT_TRANSLATE_NOOP("Presets", "Mornings"),
    "short_weeks": QT_TRANSLATE_NOOP("Presets", "Short weeks"),
    "no_break": QT_TRANSLATE_NOOP("Presets", "Without a break"),
    "afternoons": QT_TRANSLATE_NOOP("Presets", "Afternoons"),
    "short_friday": QT_TRANSLATE_NOOP("Presets", "Short Friday"),
    "with_saturday": QT_TRANSLATE_NOOP("Presets", "Saturday morning too"),
    "never": QT_TRANSLATE_NOOP("Presets", "By appointment only"),
}
OFFICE_KEY = "O"


class Beside(NamedTuple):
    """Whom the hours are for, and where they live."""

    name: str
    zone: str
    her_zone: str
    her_week: WeekSpans


class HoursCard(Card):
    painted = Signal(object)
    """A week, from the grid or from what it begins with."""

    def __init__(self) -> None:
        super().__init__()
        self.grid = WeekGrid()
        self.title = Text("", "heading")
        self.open, self.closed = Toggle("brush"), Toggle("eraser")
        self.presets = Button(kind=QUIET, icon="template", small=True)
        self.whole_day, self.copy = Button(kind=QUIET, small=True), Button(kind=QUIET, small=True)
        self._sum, self._note = Text("", "small", "ink2", wrap=True), Text("", "small", "soon_ink", wrap=True)
        self._there = Text("", "small", "calm_ink", wrap=True)
        self._wrong = Text("", "small_strong", "late_ink", wrap=True)
        self._beside: Beside | None = None
        self._brushes = QButtonGroup(self)
        self._is_whole = False
        inside = column(self, (20, 14, 20, 14), 10)
        tools = QWidget()
        side = row(tools, gap=8)
        side.addWidget(self.presets)
        for brush in (self.open, self.closed):
            self._brushes.addButton(brush)
            side.addWidget(brush)
        head = Bending(8)
        head.add(self.title, 1)
        head.add(tools)
        inside.addWidget(head)
        inside.addWidget(self.grid)
        for line in (self._wrong, self._note, self._there):
            inside.addWidget(line)
            line.hide()
        foot = Bending(8)
        foot.add(self._sum, 1)
        foot.add(self.whole_day)
        foot.add(self.copy)
        inside.addWidget(foot)
        self.open.setChecked(True)
        self.open.toggled.connect(self._choose_brush)
        self.grid.painted.connect(self.painted)
        self.grid.office_wanted.connect(lambda: self.painted.emit(STARTS["office"]))
        self.copy.clicked.connect(lambda: self.grid.copy_day(0))
        self.whole_day.clicked.connect(self._show_whole_day)
        self.presets.clicked.connect(self._offer)
        self.presets.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_hours(self, agreement: Agreement, beside: Beside, at: datetime, fixed: bool) -> None:
        """`at`: the instant at which the clients' times are compared."""
        self._beside = beside
        self.grid.show_week(agreement.calendar.week, fixed)
        for part in (self.open, self.closed, self.presets, self.copy):
            part.setVisible(not fixed)
        total = minutes(agreement.calendar.week)
        told = self.tr("{hours} a week.").format(hours=_length(total)) if total else self.tr("By appointment only.")
        hint = self.tr("Drag to paint, or move with the arrows, hold Shift, press Space.")
        self._sum.setText(told if fixed else f"{told} {hint}")
        _tell(self._note, self._notes(agreement.calendar.week, total))
        _tell(self._there, self._zones(agreement.calendar.tz, beside, at))

    def show_problems(self, problems: Iterable[Problem]) -> None:
        _tell(self._wrong, [words.problem(one) for one in problems])

    def preset_menu(self) -> QMenu:
        """Weeks to begin with; the first one has a key of its own in the grid."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for code, literal in _NAMES.items():
            name = QCoreApplication.translate("Presets", str(literal))
            week = STARTS[code]
            text = f"{name}  ·  {hours_words.week(week)}" if code != "never" else name
            action = menu.addAction(text, partial(self._begin, week))
            if code == "office":
                action.setShortcut(OFFICE_KEY)
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        if self._beside and self._beside.her_week not in STARTS.values():
            menu.addSeparator()
            hers = self._beside.her_week
            text = self.tr("My own hours")
            menu.addAction(f"{text}  ·  {hours_words.week(hers)}", lambda: self._begin(hers))
        return menu

    def retranslate(self) -> None:
        self.title.setText(self.tr("Contact hours"))
        self.open.name(self.tr("Open"))
        self.closed.name(self.tr("Closed"))
        self.presets.setText(self.tr("Start from…"))
        self.copy.setText(self.tr("Copy Monday to all"))
        self.whole_day.setText(self.tr("Fewer hours") if self._is_whole else self.tr("All 24 hours"))
        self.grid.retranslate()

    def _begin(self, week: WeekSpans) -> None:
        self.painted.emit(week)
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self) -> None:
        menu = self.preset_menu()
        menu.popup(self.presets.mapToGlobal(self.presets.rect().bottomLeft()))
        menu.setActiveAction(menu.actions()[0])

    def _choose_brush(self, opening: bool) -> None:
        self.grid.opening = opening

    def _show_whole_day(self) -> None:
        self._is_whole = not self._is_whole
        self.grid.show_whole_day(self._is_whole)
        self.retranslate()

    def _notes(self, week: WeekSpans, total: int) -> list[str]:
        notes = []
        if total > LONG_WEEK:
            notes.append(self.tr("That is more than 50 hours: is there time left for you?"))
        twice = [
            f"{formats.capital(hours_words.weekday(one.day))} {hours_words.spans([one.span])}" for one in overlaps(week)
        ]
        if twice:
            notes.append(self.tr("Written twice, counted once: {hours}.").format(hours=", ".join(twice)))
        return notes

    def _zones(self, tz: str, beside: Beside, at: datetime) -> list[str]:
        notes = []
        if tz != beside.her_zone:
            notes.append(self.tr("These hours are in the time zone {zone}.").format(zone=tz))
        morning, theirs = _at_nine(at, ZoneInfo(tz)), ZoneInfo(beside.zone)
        if morning.utcoffset() != morning.astimezone(theirs).utcoffset():
            there = formats.clock_time(morning, theirs)
            notes.append(
                self.tr("When it is {here} here, it is {there} for {client}.").format(
                    here=formats.clock_time(morning, ZoneInfo(tz)), there=there, client=beside.name
                )
            )
        return notes


def _at_nine(at: datetime, zone: tzinfo) -> datetime:
    return datetime.combine(at.astimezone(zone).date(), time(9), zone)


def _length(total: int) -> str:
    hours, left = divmod(total, 60)
    if left:
        return QCoreApplication.translate("Formats", "{hours} h {minutes}").format(hours=hours, minutes=f"{left:02}")
    return QCoreApplication.translate("Formats", "{hours} h").format(hours=hours)


def _tell(line: Text, sentences: Iterable[str]) -> None:
    text = " ".join(sentences)
    line.setText(text)
    line.setVisible(bool(text))
