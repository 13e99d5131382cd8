"""Waiting in a window's tests: as long as a machine under load may need, for what comes in time costs nothing."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from pytestqt.qtbot import QtBot

if TYPE_CHECKING:
    from desktop.ui.kit.calls import Calls

PATIENCE_MS = 60_000
LOOK_EVERY_MS = 2


def answered(bot: QtBot, calls: Calls) -> None:
    """Until all that was asked is answered, what followed from the answers too, and every turn after them has come."""
    from PySide6.QtCore import QCoreApplication  # late: what is to be known of the screen is not said yet

    for _ in range(3):
        bot.waitUntil(lambda: calls.waiting == 0)
        for _ in range(4):
            QCoreApplication.processEvents()


class Patient(QtBot):
    """Looks every other millisecond, where the one it comes from sleeps ten."""

    def waitUntil(self, there: Callable[[], object], *, timeout: int = PATIENCE_MS) -> None:
        end = time.monotonic() + timeout / 1000
        while not there():
            assert time.monotonic() < end, "this never came"
            self.wait(LOOK_EVERY_MS)

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE_MS, **how: Any) -> Any:
        return super().waitSignal(signal, timeout=timeout, **how)

    def waitActive(self, widget: Any, *, timeout: int = PATIENCE_MS) -> Any:
        return super().waitActive(widget, timeout=timeout)

    def waitExposed(self, widget: Any, *, timeout: int = PATIENCE_MS) -> Any:
        return super().waitExposed(widget, timeout=timeout)
