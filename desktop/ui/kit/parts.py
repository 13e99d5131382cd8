"""Small parts: cards, texts of a kind, painted icons, a key value line."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QEvent, QMargins, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from desktop.ui.kit import icons
from desktop.ui.kit.theme import avatar, colour, font, name, px
from desktop.ui.kit.tokens import RADIUS, SIZE

L = TypeVar("L", bound=QBoxLayout)


class Text(QLabel):
    """A label in a kind of type and a colour of the theme; both follow a change of theme."""

    def __init__(self, text: str = "", kind: str = "body", ink: str = "ink", wrap: bool = False) -> None:
        super().__init__(text)
        self._kind, self._ink = kind, ink
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self._dress()

    def sizeHint(self) -> QSize:
        if self._is_paragraph():
            return QSize(self.minimumWidth(), self.heightForWidth(self.minimumWidth()))
        return super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint() if self._is_paragraph() else super().minimumSizeHint()

    def hasHeightForWidth(self) -> bool:
        return not self._is_paragraph() and super().hasHeightForWidth()

    def _is_paragraph(self) -> bool:
        # A layout would measure a wrapped label of fixed width for a width that it never gets.
        return self.wordWrap() and self.minimumWidth() == self.maximumWidth()

    def tint(self, ink: str) -> None:
        """Another colour of the theme."""
        self._ink = ink
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()

    def _dress(self) -> None:
        if self.font() != font(self._kind):
            self.setFont(font(self._kind))
        palette = self.palette()
        if palette.color(self.foregroundRole()) != colour(self._ink):
            palette.setColor(self.foregroundRole(), colour(self._ink))
            self.setPalette(palette)


class Elided(Text):
    """One line that gives way: cut with an ellipsis, whole in its tooltip."""

    def minimumSizeHint(self) -> QSize:
        return QSize(px(40), super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = QFontMetrics(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.setPen(colour(self._ink))
        painter.drawText(self.rect(), self.alignment(), shown)
        self.setToolTip(self.text() if shown != self.text() else "")


class Card(QFrame):
    """A surface with rounded corners: one painted edge, a second one under it on light."""

    def __init__(self, fill: str = "surface", dashed: bool = False) -> None:
        super().__init__()
        self._fill, self._dashed = fill, dashed

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = px(RADIUS["card"])
        rect = QRectF(self.contentsRect()).adjusted(0.5, 0.5, -0.5, -1.5)
        if name() == "light" and not self._dashed:
            painter.setPen(QPen(colour("line"), 1))
            painter.drawRoundedRect(rect.translated(0, 1), radius, radius)
        if self._dashed:
            painter.setPen(QPen(colour("accent"), 1.5, Qt.PenStyle.DashLine))
        elif self._fill in ("surface", "raised"):
            painter.setPen(QPen(colour("line"), 1))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(self._fill))
        painter.drawRoundedRect(rect, radius, radius)


class Glyph(QWidget):
    """An icon of the theme, perhaps on a soft disc or tile."""

    def __init__(self, icon: str, ink: str = "ink2", side: int = 20, soft: str = "", tile: int = 0) -> None:
        super().__init__()
        self._icon, self._ink, self._side, self._soft, self._tile = icon, ink, side, soft, tile or side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def become(self, icon: str, ink: str, soft: str) -> None:
        """Another icon in the same place."""
        self._icon, self._ink, self._soft = icon, ink, soft
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(self._tile), px(self._tile))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._soft:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(self._soft))
            painter.drawRoundedRect(QRectF(self.rect()), px(RADIUS["control"]), px(RADIUS["control"]))
        side = px(self._side)
        where = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        icons.paint(painter, self._icon, where, colour(self._ink))


class Avatar(QWidget):
    """A client's disc; whose it is stands beside it."""

    def __init__(self, side: int = SIZE["avatar_small"]) -> None:
        super().__init__()
        self._side, self._initials, self._disc = side, "", 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def become(self, initials: str, disc: int) -> None:
        self._initials, self._disc = initials, disc
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(self._side), px(self._side))

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_avatar(QPainter(self), QRectF(self.rect()), self._initials, self._disc)


class Logo(QWidget):
    """The G on its tile."""

    def __init__(self, side: int = 28) -> None:
        super().__init__()
        self._side = side
        self.setFixedSize(px(side), px(side))

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_logo(QPainter(self), QRectF(self.rect()))


def paint_logo(painter: QPainter, tile: QRectF) -> None:
    """The G on its tile, a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(tile.topLeft())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("accent"))
    side = tile.width()
    painter.drawRoundedRect(QRectF(0, 0, side, side), side * 0.28, side * 0.28)
    pen = QPen(colour("on_accent"), side * 0.105)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    ring = QRectF(side * 0.27, side * 0.27, side * 0.46, side * 0.46)
    painter.drawArc(ring, 48 * 16, 312 * 16)
    middle = ring.center().y()
    painter.drawLine(round(side * 0.52), round(middle), round(ring.right()), round(middle))
    painter.restore()


def paint_avatar(painter: QPainter, rect: QRectF, initials: str, index: int) -> None:
    """A client's disc."""
    disc, ink = avatar(index)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(disc)
    painter.drawEllipse(rect)
    painter.setPen(ink)
    painter.setFont(font("small_strong" if rect.width() >= px(SIZE["avatar"]) - 2 else "caption_strong"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, initials)
    painter.restore()


class Inside(QWidget):
    """What scrolls, if it holds wrapped texts: as high as they are in the width that it gets."""

    def minimumSizeHint(self) -> QSize:
        # A scroll area takes the height at the smallest width for the least, and would leave a gap.
        return QSize(super().minimumSizeHint().width(), 0)


def column(
    parent: QWidget | None = None, margins: tuple[int, int, int, int] = (0, 0, 0, 0), gap: int = 0
) -> QVBoxLayout:
    """A vertical layout in tokens: left, top, right, bottom."""
    return _fit(QVBoxLayout(parent) if parent else QVBoxLayout(), margins, gap)


def row(parent: QWidget | None = None, margins: tuple[int, int, int, int] = (0, 0, 0, 0), gap: int = 0) -> QHBoxLayout:
    """A horizontal layout."""
    return _fit(QHBoxLayout(parent) if parent else QHBoxLayout(), margins, gap)


def _fit(layout: L, margins: tuple[int, int, int, int], gap: int) -> L:
    layout.setContentsMargins(QMargins(*(px(side) for side in margins)))
    layout.setSpacing(px(gap))
    return layout


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let go of it."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)


def bar_in_margin(area: QScrollArea, layout: QLayout, right: int) -> None:
    """The bar stands in the right margin of what scrolls, in tokens: with it or without, no edge moves."""
    bar = area.verticalScrollBar()

    def make_room(_least: int, most: int) -> None:
        if not isValid(bar):
            return  # the window goes, and tells of its last change of size
        margins = layout.contentsMargins()
        margins.setRight(px(right) - (bar.sizeHint().width() if most > 0 else 0))
        layout.setContentsMargins(margins)

    bar.rangeChanged.connect(make_room)
    make_room(0, bar.maximum())


def scrolling(inside: QWidget) -> QScrollArea:
    """What may be higher than its room, without a frame or a ground of its own; Tab goes to what is in it."""
    area = QScrollArea()
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.setWidget(inside)
    area.viewport().setAutoFillBackground(False)
    inside.setAutoFillBackground(False)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area
