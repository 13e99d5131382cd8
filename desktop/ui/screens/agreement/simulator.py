"""The rule simulator under the week: three months as they would have been, now and as painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy

from desktop.ui.kit.bending import Bending
from desktop.ui.kit.notices import announce
from desktop.ui.kit.parts import Card, Text, column
from desktop.ui.kit.share_bar import ShareBar
from desktop.ui.kit.theme import colour, px
from desktop.ui.kit.tokens import BUSY_AFTER_MS, RADIUS
from desktop.ui.screens.agreement import simulator_words

if TYPE_CHECKING:
    from desktop.services.simulations import Replayed, Simulation


class SimulatorCard(Card):
    """What was shown stays until the next answer comes; nothing of it goes to the client's page."""

    wanted = Signal(bool)
    """What is behind a figure is to be seen: the answers, or else the contacts outside."""

    def __init__(self) -> None:
        super().__init__()
        self.title, self.months = Text("", "heading"), Text("", "caption", "ink2")
        self.sentence, self.limits = Text("", "body", wrap=True), Text("", "small", "ink2", wrap=True)
        self.kept, self.outside = Figure("accent"), Figure("calm_mark")
        self.found: Simulation | None = None
        self.is_version = False
        inside = column(self, (20, 12, 20, 12), 6)
        head = Bending(8)
        head.add(self.title, 1)
        head.add(self.months)
        inside.addWidget(head)
        inside.addWidget(self.sentence)
        self._figures = Bending(12, (0, 0, 0, 0))
        self._figures.add(self.kept, 1)
        self._figures.add(self.outside, 1)
        inside.addWidget(self._figures)
        inside.addWidget(self.limits)
        self._late = QTimer(self, singleShot=True, interval=BUSY_AFTER_MS)
        self._late.timeout.connect(self._say_waiting)
        self.kept.clicked.connect(lambda: self.wanted.emit(True))
        self.outside.clicked.connect(lambda: self.wanted.emit(False))
        self.forget()

    def await_answer(self) -> None:
        self._late.start()

    def show_found(self, found: Simulation, is_version: bool) -> None:
        """`is_version`: a version is looked at, and nothing is painted."""
        self._late.stop()
        before = self.sentence.text() if self.found is not None else ""
        self.found, self.is_version = found, is_version
        self._tell()
        if before and before != self.sentence.text():
            announce(self, self.sentence.text())

    def forget(self) -> None:
        """Another client: the old numbers must not be taken for theirs."""
        self._late.stop()
        self.found = None
        self.sentence.setText("")
        self._figures.hide()
        self.limits.hide()
        self.months.setText("")

    def name_drawn(self) -> str:
        """What the figures under what is shown are called; empty where nothing stands beside them."""
        if self.found is None or self.found.now is None:
            return ""
        return self.tr("this version") if self.is_version else self.tr("as painted")

    def name_behind(self, is_kept: bool) -> str:
        return self.tr("Answers past the time") if is_kept else self.tr("Contacts outside the hours")

    def name_now(self) -> str:
        return self.tr("as it holds now")

    def retranslate(self) -> None:
        self.title.setText(self.tr("Three months replayed"))
        self.kept.name(self.tr("Answers in time"), self.tr("Shows the answers that come late"))
        self.outside.name(self.tr("Contacts outside"), self.tr("Shows the contacts that fall outside"))
        self._tell()

    def _tell(self) -> None:
        found = self.found
        if found is None:
            return
        self.months.setText(simulator_words.months(found))
        self.sentence.setText(simulator_words.sentence(found))
        limits = simulator_words.limits(found)
        self.limits.setText(limits)
        self.limits.setVisible(bool(limits))
        self._figures.setVisible(bool(found.drawn.contacts or found.drawn.decided))
        rows = [(self.name_drawn(), found.drawn)]
        if found.now is not None:
            rows.insert(0, (self.name_now(), found.now))
        self.kept.show_rows([_kept(label, one) for label, one in rows])
        self.outside.show_rows([_outside(label, one) for label, one in rows])
        self.kept.say([simulator_words.in_full(label, one, True) for label, one in rows])
        self.outside.say([simulator_words.in_full(label, one, False) for label, one in rows])

    def _say_waiting(self) -> None:
        if self.found is None:
            self.sentence.setText(self.tr("Reading three months…"))


class Figure(QAbstractButton):
    """A count as one thin bar, or as two where something stands beside it; pressed, it shows what is behind."""

    def __init__(self, tone: str) -> None:
        super().__init__()
        self.label = Text("", "small_strong")
        self.lines = (_Line("usual_mark"), _Line(tone))
        self._name = ""
        whole = column(self, (12, 9, 12, 9), 4)
        whole.addWidget(self.label)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(2))
        grid.setColumnStretch(1, 1)
        for at, line in enumerate(self.lines):
            grid.addWidget(line.label, at, 0)
            grid.addWidget(line.bar, at, 1)
            grid.addWidget(line.number, at, 2)
        whole.addLayout(grid)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def name(self, name: str, hint: str) -> None:
        self._name = name
        self.label.setText(name)
        self.setToolTip(hint)
        self.setAccessibleDescription(hint)

    def show_rows(self, rows: list[tuple[str, float, str]]) -> None:
        """Label, share and number of each, the last one being what is shown; of one alone the label is not needed."""
        for line in self.lines:
            line.setVisible(False)
        for line, one in zip(self.lines[-len(rows) :], rows, strict=True):
            line.show_line(*one)

    def say(self, rows: list[str]) -> None:
        self.setAccessibleName(f"{self._name}: {'; '.join(reversed(rows))}")

    def sizeHint(self) -> QSize:
        inner = self.layout()
        return inner.sizeHint() if inner is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        inner = self.layout()
        return inner.minimumSize() if inner is not None else super().minimumSizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(colour("line"))
        painter.setBrush(colour("hover" if self.underMouse() or self.isDown() else "surface"))
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(edge, px(RADIUS["control"]), px(RADIUS["control"]))


class _Line:
    """One row of a figure; its grid lays it out."""

    def __init__(self, tone: str) -> None:
        self.label, self.number = Text("", "caption", "ink2"), Text("", "small_strong")
        self.bar = ShareBar(tone)
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def show_line(self, label: str, share: float, number: str) -> None:
        self.label.setText(label)
        self.bar.show_share(share)
        self.number.setText(number)
        self.setVisible(True)
        self.label.setVisible(bool(label))

    def setVisible(self, visible: bool) -> None:  # as Qt calls it
        for part in (self.label, self.bar, self.number):
            part.setVisible(visible)


def _kept(label: str, one: Replayed) -> tuple[str, float, str]:
    return label, one.in_time / one.decided if one.decided else 0.0, simulator_words.kept(one)


def _outside(label: str, one: Replayed) -> tuple[str, float, str]:
    return label, len(one.outside) / one.contacts if one.contacts else 0.0, simulator_words.outside(one)
