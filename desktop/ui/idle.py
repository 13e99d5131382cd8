"""Idle: keys and mouse untouched for so many minutes, asleep or not; one coarse timer."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

from desktop.domain.clock import Clock

TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class Idle(QObject):
    """By the wall clock: a computer that slept was idle, and the touch that wakes it comes too late."""

    idle = Signal()

    def __init__(self, application: QGuiApplication, clock: Clock) -> None:
        super().__init__(application)
        self._application, self._clock, self._minutes = application, clock, 0
        self._touched: datetime = clock()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.look)
        application.focusWindowChanged.connect(self._follow)

    def after(self, minutes: int) -> None:
        """From now on, after so many; 0 for never."""
        self._minutes, self._touched = minutes, self._clock()
        self._timer.stop()
        # Not the application's filter: every event of every widget would come through Python.
        for window in self._application.topLevelWindows():
            window.removeEventFilter(self)
            self._follow(window)
        if minutes:
            self._timer.start(minutes * 60_000)

    def look(self) -> None:
        """Tell, if it has been so long; else look again when it could be."""
        left = self._minutes * 60 - self._seconds()
        if left > 0:
            self._timer.start(round(left * 1000) + 1)
        else:
            self._tell()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not self._minutes or event.type() not in TOUCHES:
            return False
        if self._seconds() >= self._minutes * 60:
            self._tell()
            return True
        self._touched = self._clock()
        return False

    def _follow(self, window: QWindow | None) -> None:
        """What she touches reaches a window first, and then its widgets."""
        if self._minutes and window is not None:
            window.installEventFilter(self)

    def _seconds(self) -> float:
        """Since the last touch; a clock that was set back begins anew."""
        passed = (self._clock() - self._touched).total_seconds()
        if passed < 0:
            self._touched = self._clock()
        return max(0.0, passed)

    def _tell(self) -> None:
        self._timer.stop()
        self._minutes = 0
        self.idle.emit()
