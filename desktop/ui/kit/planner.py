"""A planned week as values: days, blocks, and where each stands on a sheet of seven columns."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from enum import Enum, auto
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetrics

from desktop.ui.kit.lanes import lanes
from desktop.ui.kit.theme import font, px

DAY = 24 * 60
SNAP = 15
"""Minutes that the mouse and the keys move by."""
LEAST_HOUR, MOST_HOUR = 36, 60
"""How high an hour is, in pixels at 100 %."""
FLAG = 22
"""The width of a flag that stands beside something else."""
Spans = Sequence[tuple[int, int]]
"""(begins, ends) in minutes since midnight."""


class Look(Enum):
    """What a block is: agreed with somebody, her work, something promised, her own time."""

    MEETING = auto()
    WORK = auto()
    PROMISE = auto()
    OWN = auto()


class PlanBlock(NamedTuple):
    """Everything is text already. `spoken`: day and time first. `sign`: an icon before its title.

    `clash`: in words, that it lies on another; `note`: what else is to be thought of. `flag`: a moment and no time
    taken, so it leaves the others their room. `moves`: by mouse and keys; `stretches`: by its lower edge.
    """

    key: Hashable
    day: int
    begins: int
    ends: int
    title: str
    under: str
    look: Look
    spoken: str
    sign: str = ""
    sign_tone: str = "ink2"
    repeats: bool = False
    struck: bool = False
    faint: bool = False
    clash: str = ""
    note: str = ""
    flag: bool = False
    moves: bool = True
    stretches: bool = False


class PlanDay(NamedTuple):
    """`open`: her hours; `agreed`: when the chosen client can be reached. `closed`: why nothing is open, in words.

    `share`: how much of the offered hours is planned, None where nothing is offered; `tone`: of the words beside it.
    """

    name: str
    number: str
    spoken: str
    today: bool = False
    open: Spans = ()
    agreed: Spans = ()
    closed: str = ""
    share: float | None = None
    load: str = ""
    tone: str = "ink2"


class PlanWeek(NamedTuple):
    """`now`: (day, minute) where it lies in this week. `first`, `last`: the hours to begin with in sight."""

    name: str
    days: tuple[PlanDay, ...]
    blocks: tuple[PlanBlock, ...]
    now: tuple[int, int] | None = None
    first: int = 8
    last: int = 19
    load_words: str = ""


class Spot(NamedTuple):
    """A place in the week."""

    day: int
    minute: int


class Sheet(NamedTuple):
    """Where things lie on the whole day's height, whatever of it is in sight. `hour`: its height in pixels."""

    width: int
    axis: int
    hour: float

    @property
    def column(self) -> float:
        return (self.width - self.axis) / 7

    @property
    def height(self) -> int:
        return round(24 * self.hour) + 2 * margin()

    def left(self, day: int) -> float:
        return self.axis + day * self.column

    def y(self, minute: float) -> float:
        return margin() + minute * self.hour / 60

    def well(self, day: int, begins: float, ends: float) -> QRectF:
        return QRectF(self.left(day), self.y(begins), self.column, self.y(ends) - self.y(begins))

    def block(self, day: int, begins: float, ends: float) -> QRectF:
        """Never lower than a line of its title."""
        well = self.well(day, begins, ends).adjusted(px(5), 1, -px(5), -1)
        well.setHeight(max(well.height(), least_height()))
        return well

    def spot(self, where: QPointF, grab: float = 0) -> Spot:
        """Snapped; `grab`: minutes from the beginning of what is held to where it is held."""
        day = min(6, max(0, int((where.x() - self.axis) // self.column)))
        minute = (where.y() - margin()) * 60 / self.hour - grab
        return Spot(day, min(DAY - SNAP, max(0, round(minute / SNAP) * SNAP)))


def sheet(width: int, room: int, hours: int) -> Sheet:
    """As wide as that; so many hours fill the room, as far as an hour stays readable and no waste."""
    hour = min(max((room - 2 * margin()) / max(1, hours), px(LEAST_HOUR)), px(MOST_HOUR))
    axis = QFontMetrics(font("caption")).horizontalAdvance("00:00") + px(14)
    return Sheet(width, axis, hour)


def places(sheet_: Sheet, blocks: Sequence[PlanBlock]) -> list[QRectF]:
    """Where each block stands; what overlaps, or would for its least height, stands side by side.

    A flag that would stand on something else becomes a sign at its right edge.
    """
    least = round(least_height() * 60 / sheet_.hour)
    found = [QRectF()] * len(blocks)
    for day in range(7):
        of_day = {at: block for at, block in enumerate(blocks) if block.day == day}
        spans = {at: (one.begins, max(one.ends, one.begins + least)) for at, one in of_day.items()}
        solid, flags = [[at for at, one in of_day.items() if one.flag is flag] for flag in (False, True)]
        for at, lane in zip(solid, lanes([spans[at] for at in solid]), strict=True):
            whole = sheet_.block(day, blocks[at].begins, blocks[at].ends)
            width = (whole.width() - (lane.of - 1) * px(3)) / lane.of
            found[at] = QRectF(whole.left() + lane.at * (width + px(3)), whole.top(), width, whole.height())
            if lane.at == lane.of - 1:
                beside = sum(_touch(spans[at], spans[flag]) for flag in flags)
                found[at].setWidth(max(px(20), width - px(FLAG + 2) * min(2, beside)))
        for at, lane in zip(flags, lanes([spans[at] for at in flags]), strict=True):
            whole = sheet_.block(day, blocks[at].begins, blocks[at].ends)
            if any(_touch(spans[at], spans[other]) for other in solid) or lane.of > 1:
                left = whole.right() - px(FLAG) - lane.at * px(FLAG + 2)
                whole = QRectF(left, whole.top(), px(FLAG), whole.height())
            found[at] = whole
    return found


def _touch(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def least_height() -> int:
    return QFontMetrics(font("caption_strong")).height() + px(2)


def margin() -> int:
    """Above midnight and below it, so that the hours there are not cut."""
    return px(10)
