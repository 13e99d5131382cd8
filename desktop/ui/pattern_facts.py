"""One thing that was counted, as a button: chart, number and usual; arrows read it week by week."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleValueChangeEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from desktop.ui.kit.parts import Text, column, row
from desktop.ui.kit.theme import colour, px
from desktop.ui.kit.tokens import RADIUS
from desktop.ui.kit.usual_band import UsualBand
from desktop.ui.kit.week_bars import WeekBars


class Count(NamedTuple):
    """Everything is text already. `usual`: from, to; None where nothing is usual. `a_week`: the same for one week.

    `spoken`: each week in words. `number` stands alone, `counted` says over which days. `whole`: the weeks as they
    are, where `weeks` are what is left of them.
    """

    label: str
    number: str
    counted: str
    usual_words: str
    observed: int
    usual: tuple[int, int] | None
    a_week: float | None
    weeks: tuple[int, ...]
    marked: int
    spoken: Sequence[str]
    whole: tuple[int, ...] | None = None


def in_columns(rows: Iterable[FactRow]) -> None:
    """Numbers under numbers, bands under bands."""
    rows = tuple(rows)
    for part in ("number", "usual"):
        texts: list[Text] = [getattr(one, part) for one in rows]
        for text in texts:
            text.setMinimumWidth(0)
        widest = max((text.sizeHint().width() for text in texts), default=0)
        for text in texts:
            text.setMinimumWidth(widest)


class FactButton(QAbstractButton):
    """`Enter`, Space and a click ask for what is behind the number. Left and Right read the weeks."""

    def __init__(self, kind: str = "small") -> None:
        """`kind`: of its label."""
        super().__init__()
        self._count: Count | None = None
        self._at: int | None = None
        self.label = Text("", kind, wrap=True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_count(self, count: Count) -> None:
        self._count, self._at = count, None
        self.label.setText(count.label)
        self.setAccessibleName(", ".join(part for part in (count.label, count.counted, count.usual_words) if part))
        self.setAccessibleDescription("; ".join(count.spoken))
        self._fill(count)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        inner = self.layout()
        return inner.sizeHint() if inner is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        inner = self.layout()
        return inner.minimumSize() if inner is not None else super().minimumSizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self._count is not None:
            last = len(self._count.weeks) - 1
            now = last + 1 if self._at is None else self._at
            self._read(max(0, min(last, now + (1 if key == Qt.Key.Key_Right else -1))))
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._at is not None:
            self._read(None)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.underMouse() or self.isDown():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("hover"))
            painter.drawRoundedRect(QRectF(self.rect()), px(RADIUS["control"]), px(RADIUS["control"]))

    def _read(self, at: int | None) -> None:
        """One week in words, in the place of the label; None puts the label back."""
        self._at = at
        assert self._count is not None
        self.label.setText(self._count.label if at is None else self._count.spoken[at])
        self._mark(at)
        if at is not None:
            QAccessible.updateAccessibility(QAccessibleValueChangeEvent(self, self._count.spoken[at]))

    def _fill(self, count: Count) -> None:
        raise NotImplementedError

    def _mark(self, at: int | None) -> None:
        """Show in the chart which week is read."""


class FactRow(FactButton):
    """In one line, with the band."""

    def __init__(self) -> None:
        super().__init__()
        self.band = UsualBand()
        self.number, self.usual = Text("", "small_strong"), Text("", "caption", "ink2")
        whole = row(self, (4, 3, 4, 3), 8)
        self.band.setFixedWidth(px(60))
        whole.addWidget(self.label, 1)
        whole.addWidget(self.band)
        whole.addWidget(self.number)
        whole.addWidget(self.usual)
        for text in (self.number, self.usual):
            text.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _fill(self, count: Count) -> None:
        self.number.setText(count.number)
        self.usual.setText(count.usual_words)
        self.usual.setVisible(bool(count.usual_words))
        low, high = count.usual or (0, 0)
        self.band.show_count(count.observed, low, high)
        self.band.setVisible(count.usual is not None)


class FactTile(FactButton):
    """On a tile of its own, with twelve weeks."""

    def __init__(self) -> None:
        super().__init__("caption")
        self.bars = WeekBars()
        self.number, self.usual = Text("", "small_strong", "calm_ink"), Text("", "caption", "ink2")
        whole = column(self, (10, 9, 10, 9), 6)
        whole.addWidget(self.label)
        whole.addStretch()
        whole.addWidget(self.bars)
        # As wide as its column: four tiles are alike, whatever stands in them.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        foot = row(gap=6)
        foot.addWidget(self.number, 1)
        foot.addWidget(self.usual)
        self.usual.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        whole.addLayout(foot)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("hover" if self.underMouse() or self.isDown() else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()), px(RADIUS["control"]), px(RADIUS["control"]))

    def _fill(self, count: Count) -> None:
        self.number.setText(count.number)
        self.usual.setText(count.usual_words)
        self.bars.show_weeks(count.weeks, count.marked, count.a_week, count.whole)

    def _mark(self, at: int | None) -> None:
        self.bars.read(at)
