"""Parts of the sidebar: the brand, places with their count, the pill, pinned clients."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from desktop.ui import words
from desktop.ui.kit import icons
from desktop.ui.kit.parts import paint_avatar, paint_logo
from desktop.ui.kit.theme import colour, font, px
from desktop.ui.kit.tokens import RADIUS, SIZE


class Pin(NamedTuple):
    """A pinned client. `sign`: "late", "waiting" or "": never anything else about a client."""

    client_id: int
    name: str
    sign: str


class SideButton(QAbstractButton):
    """Hand, hover and width of them all; only an icon in the rail."""

    def __init__(self) -> None:
        super().__init__()
        self._rail = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def be_rail(self, rail: bool) -> None:
        self._rail = rail
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _ground(self, painter: QPainter, on: bool = False) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if on or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("selected" if on else "hover"))
            radius = px(RADIUS["control"])
            painter.drawRoundedRect(QRectF(self.rect()), radius, radius)

    def _words(self, painter: QPainter, left: int, right: int, text: str) -> None:
        room = QRect(left, 0, self.width() - left - right, self.height())
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)


class Brand(SideButton):
    """The G on its tile and the name: a press opens the menu with everything that can be done."""

    def sizeHint(self) -> QSize:
        return QSize(px(40), px(40))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._ground(painter)
        side = px(28)
        left = (self.width() - side) / 2 if self._rail else px(4)
        paint_logo(painter, QRectF(left, (self.height() - side) / 2, side, side))
        if self._rail:
            return
        painter.setFont(font("heading"))
        painter.setPen(colour("ink"))
        self._words(painter, px(42), px(36), "Garbo")
        icon = px(SIZE["icon_small"])
        where = QRectF(self.width() - icon - px(12), (self.height() - icon) / 2, icon, icon)
        icons.paint(painter, "menu-2", where, colour("ink3"))


class NavButton(SideButton):
    """One place: icon, name, and how many wait there."""

    def __init__(self, icon: str, shortcut: str, action: bool = False) -> None:
        super().__init__()
        self._icon, self._keys, self._count = icon, shortcut, 0
        self.setCheckable(not action)

    def name(self, place: str) -> None:
        self.setText(place)
        self._describe()

    def count(self, number: int) -> None:
        self._count = number
        self._describe()
        self.update()

    def be_rail(self, rail: bool) -> None:
        super().be_rail(rail)
        self._describe()

    def sizeHint(self) -> QSize:
        return QSize(px(40), max(px(SIZE["nav"]), QFontMetrics(font("label")).height() + px(12)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        on = self.isChecked()
        self._ground(painter, on)
        if on:
            painter.setBrush(colour("accent"))
            painter.drawRoundedRect(QRectF(0, self.height() * 0.3, px(3), self.height() * 0.4), 1.5, 1.5)
        side = px(SIZE["icon"])
        left = (self.width() - side) / 2 if self._rail else px(14)
        ink = colour("accent_ink" if on else "ink2")
        icons.paint(painter, self._icon, QRectF(left, (self.height() - side) / 2, side, side), ink)
        if not self._rail:
            painter.setFont(font("body_strong" if on else "nav"))
            painter.setPen(colour("accent_ink" if on else "ink"))
            self._words(painter, px(46), px(44) if self._count else px(8), self.text())
        if self._count:
            self._paint_count(painter, on)

    def _paint_count(self, painter: QPainter, on: bool) -> None:
        painter.setFont(font("caption_strong"))
        text = str(self._count)
        height = px(16 if self._rail else 22)
        width = max(height, painter.fontMetrics().horizontalAdvance(text) + px(8))
        where = QRectF(self.width() - width - px(8), (self.height() - height) / 2, width, height)
        if self._rail:
            where.moveTopRight(QRectF(self.rect()).topRight())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent" if self._rail else "surface" if on else "sunken"))
        painter.drawRoundedRect(where, height / 2, height / 2)
        painter.setPen(colour("on_accent" if self._rail else "accent_ink" if on else "ink2"))
        painter.drawText(where, Qt.AlignmentFlag.AlignCenter, text)

    def _describe(self) -> None:
        waiting = self.tr("%n wait(s)", "", self._count) if self._count else ""
        self.setAccessibleName(f"{self.text()}, {waiting}" if waiting else self.text())
        self.setToolTip(f"{self.text()}  {self._keys}")


class AvailabilityPill(SideButton):
    """Whether she is there, and until when; a press offers to close now or to stay longer."""

    def __init__(self) -> None:
        super().__init__()
        self._mark = ""
        # It keeps its place until it is known, so that nothing moves then.
        self.setEnabled(False)

    def say(self, sentence: str, mark: str) -> None:
        """`mark`: the token of its dot."""
        self._mark = mark
        self.setText(sentence)
        self.setAccessibleName(sentence)
        self.setToolTip(sentence)
        self.setEnabled(True)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(40), max(px(36), QFontMetrics(font("label")).height() + px(14)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._mark:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        is_open = self._mark in ("accent", "soon_mark")
        painter.setBrush(colour("hover" if self.underMouse() else "accent_soft" if is_open else "sunken"))
        ground = QRectF(self.rect())
        if self._rail:
            ground = QRectF(0, 0, self.height(), self.height())
            ground.moveCenter(QRectF(self.rect()).center())
        painter.drawRoundedRect(ground, self.height() / 2, self.height() / 2)
        side, dot = px(SIZE["icon"]), px(8)
        if self._rail:
            middle = ground.center()
            icon = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
            icons.paint(painter, "door", icon, colour("accent_ink" if is_open else "ink2"))
        where = QRectF(px(14), (self.height() - dot) / 2, dot, dot)
        if self._rail:
            where.moveTopRight(ground.topRight())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(self._mark))
        painter.drawEllipse(where)
        if self._rail:
            return
        painter.setFont(font("label"))
        painter.setPen(colour("accent_ink" if is_open else "ink2"))
        self._words(painter, px(32), px(36), self.text())
        small = px(SIZE["icon_small"])
        arrow = QRectF(self.width() - small - px(12), (self.height() - small) / 2, small, small)
        icons.paint(painter, "chevron-down", arrow, colour("ink2"))


class PinnedButton(SideButton):
    """A client at hand: a press opens them; a sign only while they wait."""

    def __init__(self, pin: Pin) -> None:
        super().__init__()
        self.pin = pin
        self.setText(pin.name)
        self._describe()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._describe()

    def _describe(self) -> None:
        pin = self.pin
        said = {"late": self.tr("{name}, late"), "waiting": self.tr("{name}, waits")}.get(pin.sign, "{name}")
        self.setAccessibleName(said.format(name=pin.name))
        self.setToolTip(self.accessibleName())

    def sizeHint(self) -> QSize:
        return QSize(px(40), max(px(36), QFontMetrics(font("nav")).height() + px(10)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._ground(painter)
        disc, small = px(SIZE["avatar_small"]), px(SIZE["icon_small"])
        where = QRectF(px(12), (self.height() - disc) / 2, disc, disc)
        paint_avatar(painter, where, words.initials(self.pin.name), words.disc(self.pin.client_id))
        painter.setFont(font("nav"))
        painter.setPen(colour("ink"))
        self._words(painter, px(46), px(38) if self.pin.sign else px(8), self.pin.name)
        if self.pin.sign:
            late = self.pin.sign == "late"
            sign = QRectF(self.width() - small - px(15), (self.height() - small) / 2, small, small)
            icons.paint(
                painter, "alert-triangle" if late else "clock", sign, colour("late_mark" if late else "soon_mark")
            )
