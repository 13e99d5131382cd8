"""GarboStyle: Fusion, with our own focus ring and check marks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFocusFrame,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)

from desktop.ui.kit.tokens import RADIUS, SIZE


class GarboStyle(QProxyStyle):
    """`colour` and `px` ask the theme in force, so that the style outlives a change of theme.

    Sizes are the style sheet's: Qt asks for them thousands of times, and each question to Python takes its time.
    """

    def __init__(self, colour: Callable[[str], QColor], px: Callable[[float], int]) -> None:
        super().__init__("Fusion")
        self._colour, self._px = colour, px

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if element == QStyle.ControlElement.CE_FocusFrame:
            paint_ring(painter, QRectF(option.rect), self._colour("focus"), self._px(RADIUS["control"]) + 3)
            return
        super().drawControl(element, option, painter, widget)

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if element == QStyle.PrimitiveElement.PE_FrameFocusRect:
            return  # the focus frame goes around the control instead
        if element == QStyle.PrimitiveElement.PE_IndicatorCheckBox:
            state: QStyle.StateFlag = option.state
            rect: QRect = option.rect
            on, enabled = bool(state & QStyle.StateFlag.State_On), bool(state & QStyle.StateFlag.State_Enabled)
            paint_check(painter, QRectF(rect), on, self._colour, enabled)
            return
        super().drawPrimitive(element, option, painter, widget)


class RingStyle(GarboStyle):
    """Of the ring alone, for the same reason."""

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        if metric in (QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin):
            return SIZE["focus_ring"] + SIZE["focus_gap"]
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        if hint == QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1  # beneath, it is a child of the row around the control, which cuts it off
        return super().styleHint(hint, option, widget, returned)


class KeyboardFocus(QObject):
    """Puts the ring around the control that has the focus, but only when keys brought it there."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        from desktop.ui.kit.theme import colour, px  # late: the theme is what puts this style in force

        self._style = RingStyle(colour, px)
        self._style.setParent(self)
        self._frame: QFocusFrame | None = None
        application.focusChanged.connect(self._moved)

    def _moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        ringed = now if isinstance(now, QAbstractButton | QComboBox) and is_by_keys(now) else None
        if self._frame is None:
            if ringed is None:
                return
            self._frame = QFocusFrame()
            self._frame.setStyle(self._style)
            self._frame.destroyed.connect(self._gone)
        self._frame.setWidget(ringed)  # type: ignore[arg-type]
        if ringed is not None and not self._frame.isVisible():
            QTimer.singleShot(0, self, self._look_again)

    def _look_again(self) -> None:
        """Qt leaves the frame out around what lies out of sight, and forgets it when that is scrolled into sight."""
        if self._frame is not None and (ringed := self._frame.widget()) is not None:
            self._frame.setWidget(None)  # type: ignore[arg-type]
            self._frame.setWidget(ringed)

    def _gone(self) -> None:
        # It is a child of the window around it, and went with that window.
        self._frame = None


def paint_ring(painter: QPainter, rect: QRectF, colour: QColor, radius: float) -> None:
    """A rounded line inside the edge of `rect`, two pixels wide."""
    width = SIZE["focus_ring"]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = width / 2
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)
    painter.restore()


def paint_check(
    painter: QPainter, rect: QRectF, on: bool, colour: Callable[[str], QColor], enabled: bool = True
) -> None:
    """The box that is ticked; grey where it cannot be."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = min(rect.width(), rect.height()) - 2
    box = QRectF(0, 0, side, side)
    box.moveCenter(rect.center())
    painter.setPen(QPen(colour("line" if not enabled else "accent" if on else "line_ui"), 1.5))
    painter.setBrush(colour("sunken" if not enabled else "accent" if on else "surface"))
    painter.drawRoundedRect(box, side * 0.28, side * 0.28)
    if on:
        painter.setPen(
            QPen(
                colour("on_accent" if enabled else "ink_disabled"),
                2,
                Qt.PenStyle.SolidLine,
                Qt.PenCapStyle.RoundCap,
                Qt.PenJoinStyle.RoundJoin,
            )
        )
        points = ((0.27, 0.52), (0.44, 0.69), (0.75, 0.34))
        painter.drawPolyline([QPointF(box.x() + x * side, box.y() + y * side) for x, y in points])
    painter.restore()


def focus_by_keys(widget: QWidget) -> None:
    """Gives it the focus as a key would have: with the ring."""
    # Qt believes Tab as a reason only while Tab is being pressed.
    widget.setFocus(Qt.FocusReason.ShortcutFocusReason)


def is_by_keys(widget: QWidget) -> bool:
    """Keys, not the mouse, moved the focus last in its window."""
    return widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
