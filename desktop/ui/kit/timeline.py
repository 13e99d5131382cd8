"""A long history as a list: every row has its place at once, and speaks when it is seen."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter

from desktop.ui.kit import icons
from desktop.ui.kit.rows import elide
from desktop.ui.kit.theme import colour, font, px
from desktop.ui.kit.tokens import RADIUS

Index = QModelIndex | QPersistentModelIndex

CHUNK = 100
KEPT = 40
"""Chunks that are held at once; older ones are asked for again when they come back into sight."""
DISC, ICON, MARK = 30, 16, 14
TEXT_FROM = 72

Heads = Sequence[tuple[int, date]]
"""The place at which each day begins, with the day."""


def heads_of(days: Iterable[date]) -> Heads:
    """Of the day of each row, in their order."""
    found: list[tuple[int, date]] = []
    for place, day in enumerate(days):
        if not found or found[-1][1] != day:
            found.append((place, day))
    return tuple(found)


class TimelineEntry(NamedTuple):
    """Everything is text already. `hers`: from the assistant's side; `mark`: the sign before the second line.

    `spoken` is the one sentence for a screen reader: when and from whom first. Where rows are of several clients, `who`
    with `initials` and `disc` says whose each is. `hits`: from and up to a sign of the title, what was sought.
    `shorter`: what stands in place of `meta` where it would be cut, the longest first; the last of them is cut.
    """

    key: int
    icon: str
    hers: bool
    title: str
    time: str
    mark: str
    meta: str
    tone: str
    spoken: str
    faint: bool = False
    who: str = ""
    initials: str = ""
    disc: int = 0
    hits: tuple[tuple[int, int], ...] = ()
    shorter: tuple[str, ...] = ()

    def meta_within(self, width: int, metrics: QFontMetrics) -> str:
        """The longest that can be read whole in one line of that width; else the shortest."""
        found = (self.meta, *self.shorter)
        return next((one for one in found if metrics.horizontalAdvance(one) <= width), found[-1])


class TimelineModel(QAbstractListModel):
    """Knows the key and the day of every row; entries come by chunk, after `wanted`, through `fill`."""

    wanted = Signal(int)
    """The place of the first row of a chunk."""

    def __init__(self, chunk: int = CHUNK) -> None:
        """`chunk`: so many rows are asked for at once."""
        super().__init__()
        self.chunk = chunk
        self.keys: Sequence[int] = ()
        self.heads: Heads = ()
        self._opens: dict[int, date] = {}
        self._entries: dict[int, TimelineEntry] = {}
        self._asked: set[int] = set()
        self._held: dict[int, tuple[int, ...]] = {}

    def replace(self, keys: Sequence[int], heads: Heads) -> bool:
        """Another history, or the same one changed; whether rows moved. What is held is shown until it comes anew."""
        if (keys, heads) == (self.keys, self.heads):
            self.ask_again()
            return False
        self._asked.clear()
        self.beginResetModel()
        self.keys, self.heads, self._opens = keys, tuple(heads), dict(heads)
        self.endResetModel()
        return True

    def forget(self) -> None:
        """The entries of somebody else, or in another language."""
        for held in (self._entries, self._asked, self._held):
            held.clear()

    def ask_again(self) -> None:
        """Time has passed: what is in sight is asked for anew, and stays as it is until it comes."""
        self._asked.clear()
        if self.keys:
            self.dataChanged.emit(self.index(0), self.index(len(self.keys) - 1))

    def fill(self, first: int, entries: Iterable[TimelineEntry]) -> None:
        """What a chunk says; `first` as it was asked for, or before it is."""
        self._asked.add(first)
        new = {entry.key: entry for entry in entries}
        self._entries.update(new)
        self._held.pop(first, None)
        self._held[first] = tuple(new)
        if len(self._held) > KEPT:
            self._let_go()
        if first < len(self.keys):
            self.dataChanged.emit(self.index(first), self.index(min(first + self.chunk, len(self.keys)) - 1))

    def entry(self, row: int) -> TimelineEntry | None:
        """What a row says; None until it has come, which is asked for by this."""
        first = row - row % self.chunk
        if first not in self._asked:
            self._asked.add(first)
            self.wanted.emit(first)
        return self._entries.get(self.keys[row])

    def day(self, row: int) -> date:
        return self.heads[bisect_right(self.heads, row, key=lambda head: head[0]) - 1][1]

    def opens_day(self, row: int) -> bool:
        return row in self._opens

    def closes_day(self, row: int) -> bool:
        return row == len(self.keys) - 1 or row + 1 in self._opens

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.keys)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return None
        entry = self.entry(index.row())
        if entry is None:
            return None
        return entry.title if role == Qt.ItemDataRole.ToolTipRole else entry.spoken

    def _let_go(self) -> None:
        """The chunk that came the longest ago."""
        oldest = next(iter(self._held))
        for key in self._held.pop(oldest):
            self._entries.pop(key, None)
        self._asked.discard(oldest)


class Look(NamedTuple):
    """How a row is to be painted. `alone`: no line down to the next, which belongs to another day."""

    selected: bool
    hover: bool
    alone: bool


def row_height() -> int:
    lines = QFontMetrics(font("label")).height() + QFontMetrics(font("caption")).height()
    return max(px(52), lines + px(14))


def heading_height() -> int:
    return max(px(30), QFontMetrics(font("caption_strong")).height() + px(12))


def paint_heading(painter: QPainter, rect: QRect, words: str) -> None:
    """The day above its first row."""
    painter.setFont(font("caption_strong"))
    painter.setPen(colour("ink2"))
    elide(painter, rect.adjusted(px(12), px(4), -px(12), 0), words)


def paint_entry(painter: QPainter, rect: QRect, entry: TimelineEntry | None, look: Look) -> None:
    """A disc with its channel, which way it went, what it says and when; under it how it stands."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    if look.selected or look.hover:
        painter.setBrush(colour("selected" if look.selected else "hover"))
        painter.drawRoundedRect(QRectF(rect).adjusted(2, 1, -2, -1), px(RADIUS["control"]), px(RADIUS["control"]))
    disc = px(DISC)
    around = QRectF(rect.left() + px(12), rect.center().y() + 1 - disc / 2, disc, disc)
    if not look.alone:
        painter.fillRect(QRectF(around.center().x(), around.bottom(), 1, rect.height() - disc), colour("line"))
    painter.setBrush(colour("accent_soft" if entry and entry.hers else "sunken"))
    painter.drawEllipse(around)
    if entry is None:
        paint_shapes(painter, rect)
        return
    ink = "accent_ink" if entry.hers else "ink2"
    _paint_icon(painter, entry.icon, around.center().x(), around.center().y(), px(ICON), ink)
    lines = QFontMetrics(font("label")).height(), QFontMetrics(font("caption")).height()
    top = rect.center().y() - sum(lines) // 2
    first = QRect(rect.left() + px(TEXT_FROM), top, rect.width() - px(TEXT_FROM + 12), lines[0])
    second = first.translated(0, lines[0] + px(1))
    second.setHeight(lines[1])
    _paint_first(painter, first, entry, ink)
    if entry.mark:
        middle = first.left() - px(10), second.center().y() + 1
        _paint_icon(painter, entry.mark, middle[0], middle[1], px(MARK), entry.tone)
    painter.setFont(font("caption"))
    painter.setPen(colour(entry.tone))
    elide(painter, second, entry.meta_within(second.width(), painter.fontMetrics()))


def _paint_first(painter: QPainter, rect: QRect, entry: TimelineEntry, ink: str) -> None:
    """The way it went, its text, and at the right the time, which is never cut."""
    arrow = "arrow-up-right" if entry.hers else "arrow-down-left"
    _paint_icon(painter, arrow, rect.left() - px(10), rect.center().y() + 1, px(MARK), ink)
    painter.setFont(font("caption"))
    painter.setPen(colour("ink2"))
    width = painter.fontMetrics().horizontalAdvance(entry.time) + 1
    right = QRect(rect.right() - width, rect.top(), width + 1, rect.height())
    painter.drawText(right, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, entry.time)
    painter.setFont(font("label"))
    painter.setPen(colour("ink3" if entry.faint else "ink"))
    elide(painter, rect.adjusted(0, 0, -width - px(10), 0), entry.title)


def _paint_icon(painter: QPainter, name: str, x: float, y: float, side: int, ink: str) -> None:
    icons.paint(painter, name, QRectF(x - side / 2, y - side / 2, side, side), colour(ink))


def paint_shapes(painter: QPainter, rect: QRect) -> None:
    """Grey shapes where the text will be."""
    painter.setBrush(colour("sunken"))
    left, middle = rect.left() + px(TEXT_FROM), rect.center().y()
    for top, share in ((-14, 0.5), (5, 0.3)):
        painter.drawRoundedRect(QRectF(left, middle + px(top), rect.width() * share, px(9)), 4, 4)


DayWords = Callable[[date], str]
