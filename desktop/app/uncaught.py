"""What escaped everything is shown, from whatever thread; the program goes on."""

from __future__ import annotations

import sys
import threading

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QApplication


def catch_all(escaped: SignalInstance) -> None:
    """From now on `escaped` is emitted with the error."""

    def caught(_kind: object, error: BaseException | None, _trace: object = None) -> None:
        if isinstance(error, Exception):
            escaped.emit(error)
        else:
            QApplication.quit()

    def caught_in_thread(args: threading.ExceptHookArgs) -> None:
        caught(args.exc_type, args.exc_value)

    sys.excepthook = caught
    threading.excepthook = caught_in_thread
