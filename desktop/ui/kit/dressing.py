"""Another style sheet while the program runs: at once what is in sight, turn by turn what is not."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

AT_ONCE = 50
"""Widgets out of sight that are told in one turn of the event loop."""

_POLISHED, _OWN_STYLE = Qt.WidgetAttribute.WA_WState_Polished, Qt.WidgetAttribute.WA_SetStyle
_turns: Iterator[None] = iter(())


def dress(application: QApplication, change: Callable[[], object]) -> None:
    """`change` puts another style in force, for which Qt would dress every widget of every screen, seen or not.

    What is out of sight counts as never shown meanwhile, so that Qt leaves it out.
    """
    global _turns
    hidden = [one for one in application.allWidgets() if not (one.isVisible() or one.testAttribute(_OWN_STYLE))]
    for one in hidden:
        one.setAttribute(_POLISHED, False)
        one.setAttribute(_OWN_STYLE)
    change()
    for one in hidden:
        one.setAttribute(_OWN_STYLE, False)
    _turns = _tell(hidden)
    _next(_turns)


def _next(turns: Iterator[None]) -> None:
    if turns is not _turns:
        return  # another look has come meanwhile, and tells all of them
    for _turn in turns:
        QTimer.singleShot(0, lambda: _next(turns))
        return


def _tell(hidden: list[QWidget]) -> Iterator[None]:
    """As Qt does it: polished first, which brings the font too, then told; our own sizes and colours follow that."""
    for at, one in enumerate(hidden):
        if at % AT_ONCE == 0:
            yield
        if isValid(one):
            one.style().polish(one)
            QCoreApplication.sendEvent(one, QEvent(QEvent.Type.StyleChange))
