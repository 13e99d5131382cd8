"""The map of a year: a square for each day, darker the more there was, in columns of weeks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.kit.chart import Chart, Place
from desktop.ui.kit.theme import colour, font, px

STEPS = 5
"""Shades: none, and four more; they differ in lightness too."""
_MIX = (0.0, 0.2, 0.45, 0.72, 1.0)
_GAP, _LABEL, _HEAD = 4, 44, 24


class Weeks(NamedTuple):
    """`counts`: by week, the oldest first, each Monday to Sunday; None: a day that is not there.

    `months`: the words over the first week of each month. `days`: the words of the rows; '' for none.
    """

    counts: tuple[tuple[int | None, ...], ...]
    months: tuple[tuple[int, str], ...]
    days: tuple[str, ...]


def shade(step: int) -> QColor:
    """The colour of a step, none to most."""
    ground, most, share = colour("sunken"), colour("accent"), _MIX[step]

    def mixed(a: float, b: float) -> float:
        return a + (b - a) * share

    return QColor.fromRgbF(
        mixed(ground.redF(), most.redF()),
        mixed(ground.greenF(), most.greenF()),
        mixed(ground.blueF(), most.blueF()),
    )


def step_of(count: int, most: int) -> int:
    """1 has a shade of its own; `most` and more has the darkest."""
    if count <= 0:
        return 0
    return min(STEPS - 1, max(1, round(count * (STEPS - 1) / max(most, STEPS - 1))))


class YearMap(Chart):
    """`say` gives the words of a day by its week and row."""

    def __init__(self) -> None:
        super().__init__()
        self._weeks = Weeks((), (), ("",) * 7)
        self._most = 1
        self._say: Callable[[int, int], str] = lambda _week, _day: ""

    def show_weeks(self, weeks: Weeks, most: int, say: Callable[[int, int], str]) -> None:
        self._weeks, self._most, self._say = weeks, most, say
        self.forget_place()
        self.update()

    def places(self) -> list[Place]:
        return [
            (x, y) for x, week in enumerate(self._weeks.counts) for y, count in enumerate(week) if count is not None
        ]

    def beyond(self, at: Place, step: Place) -> Place | None:
        """Up and down stay in their week."""
        found = super().beyond(at, step)
        return found if found is None or step[0] or found[0] == at[0] else None

    def cell(self, at: Place) -> QRectF:
        side = self._side()
        pitch = (self.width() - px(_LABEL) - px(4)) / max(1, len(self._weeks.counts))
        return QRectF(px(_LABEL) + at[0] * pitch, px(_HEAD) + at[1] * (side + px(_GAP)), side, side)

    def spoken(self, at: Place) -> str:
        return self._say(*at)

    def sizeHint(self) -> QSize:
        return QSize(px(760), px(_HEAD) + 7 * px(17))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(420), px(_HEAD) + 7 * px(11))

    def heightForWidth(self, width: int) -> int:
        return round(px(_HEAD) + 7 * (self._side(width) + px(_GAP)))

    def hasHeightForWidth(self) -> bool:
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font("caption"))
        painter.setPen(colour("ink2"))
        free = 0.0
        for week, words in self._weeks.months:
            left = self.cell((week, 0)).left()
            if left >= free and left + painter.fontMetrics().horizontalAdvance(words) <= self.width():
                painter.drawText(QRectF(left, 0, px(60), px(_HEAD - 6)), Qt.AlignmentFlag.AlignLeft, words)
                free = left + painter.fontMetrics().horizontalAdvance(words) + px(8)
        for row, words in enumerate(self._weeks.days):
            where = QRectF(0, self.cell((0, row)).top() - px(3), px(_LABEL), self._side() + px(6))
            painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        painter.setPen(Qt.PenStyle.NoPen)
        for at in self.places():
            count = self._weeks.counts[at[0]][at[1]]
            painter.setBrush(shade(step_of(count or 0, self._most)))
            side = self.cell(at)
            painter.drawRoundedRect(side, side.width() * 0.22, side.width() * 0.22)
        self.paint_focus(painter)

    def _side(self, width: int | None = None) -> float:
        room = (self.width() if width is None else width) - px(_LABEL) - px(4)
        return float(max(px(6), min(px(16), room / max(1, len(self._weeks.counts)) - px(3))))


class Legend(QWidget):
    """The shades in their order, between 'fewer' and 'more'."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ("", "")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def name(self, fewer: str, more: str) -> None:
        self._words = (fewer, more)
        self.setAccessibleName(f"{fewer} – {more}")
        self.updateGeometry()
        self.update()

    def _cell(self, step: int) -> QRectF:
        metrics = QFontMetrics(font("caption"))
        left = metrics.horizontalAdvance(self._words[0]) + px(10)
        side = px(13)
        return QRectF(left + step * (side + px(4)), (self.height() - side) / 2, side, side)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(font("caption"))
        words = sum(metrics.horizontalAdvance(one) for one in self._words)
        return QSize(words + px(20) + STEPS * px(17), metrics.height() + px(6))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font("caption"))
        painter.setPen(colour("ink2"))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), middle | Qt.AlignmentFlag.AlignLeft, self._words[0])
        painter.drawText(self.rect(), middle | Qt.AlignmentFlag.AlignRight, self._words[1])
        painter.setPen(Qt.PenStyle.NoPen)
        for step in range(STEPS):
            painter.setBrush(shade(step))
            painter.drawRoundedRect(self._cell(step), 3, 3)


def months_over(first_weeks: Sequence[tuple[int, str]]) -> tuple[tuple[int, str], ...]:
    """The first week of each month with its words, the others left out."""
    found: list[tuple[int, str]] = []
    for week, words in first_weeks:
        if not found or found[-1][1] != words:
            found.append((week, words))
    return tuple(found)
