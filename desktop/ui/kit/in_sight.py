"""What the keyboard is on stays in sight where the room around it gets less."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QAbstractItemView, QApplication, QScrollArea, QWidget

from desktop.ui.kit.theme import px


class Hand(NamedTuple):
    """What the keyboard is on: a widget, or a row of one."""

    widget: QWidget
    rect: QRect


def in_hand(over: QWidget) -> Hand | None:
    """What has the keyboard and is seen."""
    focus = QApplication.focusWidget()
    if focus is None or not over.isAncestorOf(focus):
        return None
    widget, rect = focus, focus.rect()
    if isinstance(focus, QAbstractItemView):
        widget, rect = focus.viewport(), focus.visualRect(focus.currentIndex())
    return Hand(focus, rect) if widget.visibleRegion().contains(rect) else None


def bring(hand: Hand) -> None:
    """Where it has been scrolled out of sight it is brought back."""
    within: QWidget | None = hand.widget
    if isinstance(within, QAbstractItemView):
        within.scrollTo(within.currentIndex())
        hand = Hand(within.viewport(), within.visualRect(within.currentIndex()))
    while within is not None:
        inside = within.widget() if isinstance(within, QScrollArea) else None
        if isinstance(within, QScrollArea) and inside is not None and inside.isAncestorOf(hand.widget):
            at = hand.widget.mapTo(inside, hand.rect.center())
            within.ensureVisible(at.x(), at.y(), 0, hand.rect.height() // 2 + px(8))
        within = within.parentWidget()
