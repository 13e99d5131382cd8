"""Answer marks: each first answer as a stroke on its client's track, against what was agreed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF

from desktop.ui.kit.chart import Chart, Place
from desktop.ui.kit.parts import paint_avatar
from desktop.ui.kit.rows import elide
from desktop.ui.kit.theme import colour, font, px
from desktop.ui.kit.tokens import SIZE

FURTHEST = 1.4
"""A share of the agreed time beyond which an answer stands at the end of the track."""
_HEAD, _ROW = 28, 40


class Stroke(NamedTuple):
    """`share`: of the agreed time; 1 is its end. `beyond`: after it."""

    share: float
    beyond: bool
    spoken: str


class Track(NamedTuple):
    """A client with their answers. `under`: how many were in time."""

    key: int
    name: str
    initials: str
    disc: int
    under: str
    strokes: tuple[Stroke, ...]


class AnswerMarks(Chart):
    """Diamonds are beyond the line, so that colour is not the only sign."""

    def __init__(self) -> None:
        super().__init__()
        self._tracks: tuple[Track, ...] = ()
        self._words = ("", "", "")
        self._widest: int | None = None

    def name(self, sooner: str, agreed: str, later: str) -> None:
        self._words = (sooner, agreed, later)
        self.update()

    def show_tracks(self, tracks: Sequence[Track]) -> None:
        self._tracks, self._widest = tuple(tracks), None
        self.forget_place()
        self.updateGeometry()
        self.update()

    def track(self, line: int) -> Track:
        return self._tracks[line]

    def places(self) -> list[Place]:
        return [
            (at, line)
            for line, track in enumerate(self._tracks)
            for at, _stroke in sorted(enumerate(track.strokes), key=lambda pair: pair[1].share)
        ]

    def beyond(self, at: Place, step: Place) -> Place | None:
        if step[1]:
            return super().beyond(at, step)
        line = [place for place in self.places() if place[1] == at[1]]
        place = line.index(at) + step[0]
        return line[place] if 0 <= place < len(line) else None

    def cell(self, at: Place) -> QRectF:
        stroke = self._tracks[at[1]].strokes[at[0]]
        left, width = self._track()
        middle = self._middle(at[1])
        x = left + width * min(stroke.share, FURTHEST) / FURTHEST
        return QRectF(x - px(4), middle - px(10), px(8), px(20))

    def spoken(self, at: Place) -> str:
        track = self._tracks[at[1]]
        return f"{track.name}, {track.strokes[at[0]].spoken}"

    def sizeHint(self) -> QSize:
        return QSize(px(420), px(_HEAD) + max(1, len(self._tracks)) * self._row())

    def minimumSizeHint(self) -> QSize:
        return QSize(px(300), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._widest = None

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, width = self._track()
        agreed = left + width / FURTHEST
        self._paint_head(painter, left, width, agreed)
        for line, track in enumerate(self._tracks):
            self._paint_name(painter, line, track, left)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("sunken"))
            painter.drawRoundedRect(QRectF(left, self._middle(line) - px(4), width, px(8)), px(4), px(4))
            for at, stroke in enumerate(track.strokes):
                self._paint_stroke(painter, self.cell((at, line)), stroke.beyond)
        bottom = px(_HEAD) + len(self._tracks) * self._row()
        painter.setPen(QPen(colour("ink2"), 1.2, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(agreed, px(_HEAD - 8)), QPointF(agreed, bottom))
        self.paint_focus(painter)

    def _paint_head(self, painter: QPainter, left: float, width: float, agreed: float) -> None:
        sooner, line, later = self._words
        painter.setFont(font("caption_strong"))
        half = painter.fontMetrics().horizontalAdvance(line) / 2 + 1
        painter.setPen(colour("ink"))
        centre = QRectF(agreed - half, 0, 2 * half + 2, px(18))
        painter.drawText(centre, Qt.AlignmentFlag.AlignCenter, line)
        painter.setFont(font("caption"))
        painter.setPen(colour("ink2"))
        metrics = painter.fontMetrics()
        if left + metrics.horizontalAdvance(sooner) < centre.left() - px(6):
            painter.drawText(QRectF(left, 0, width, px(18)), Qt.AlignmentFlag.AlignLeft, sooner)
        if left + width - metrics.horizontalAdvance(later) > centre.right() + px(6):
            painter.drawText(QRectF(left, 0, width, px(18)), Qt.AlignmentFlag.AlignRight, later)

    def _paint_name(self, painter: QPainter, line: int, track: Track, left: float) -> None:
        side, middle = px(SIZE["avatar_small"]), self._middle(line)
        paint_avatar(painter, QRectF(0, middle - side / 2, side, side), track.initials, track.disc)
        x = side + px(8)
        room = QRectF(x, middle - px(19), left - x - px(10), px(19)).toRect()
        painter.setFont(font("caption_strong"))
        painter.setPen(colour("ink"))
        elide(painter, room, track.name)
        painter.setFont(font("caption"))
        painter.setPen(colour("ink2"))
        elide(painter, room.translated(0, px(18)), track.under)

    def _paint_stroke(self, painter: QPainter, cell: QRectF, beyond: bool) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if beyond:
            painter.setBrush(colour("late_mark"))
            middle, half = cell.center(), px(6)
            corners = ((0, -half), (half, 0), (0, half), (-half, 0))
            painter.drawPolygon(QPolygonF([middle + QPointF(*corner) for corner in corners]))
            return
        ink = QColor(colour("accent"))
        ink.setAlpha(150)
        painter.setBrush(ink)
        painter.drawRoundedRect(QRectF(cell.center().x() - px(1.5), cell.top(), px(3), cell.height()), 1.5, 1.5)

    def _track(self) -> tuple[float, float]:
        """Where the tracks begin, and how long they are."""
        if self._widest is None:  # every mark asks for its place
            strong, plain = QFontMetrics(font("caption_strong")), QFontMetrics(font("caption"))
            self._widest = max(
                (max(strong.horizontalAdvance(one.name), plain.horizontalAdvance(one.under)) for one in self._tracks),
                default=0,
            )
        left = px(SIZE["avatar_small"]) + px(18) + min(self._widest + px(4), self.width() * 0.36)
        return left, max(px(60), self.width() - left - px(8))

    def _middle(self, line: int) -> float:
        return px(_HEAD) + (line + 0.5) * self._row()

    @staticmethod
    def _row() -> int:
        return max(px(_ROW), 2 * QFontMetrics(font("caption")).height() + px(12))
