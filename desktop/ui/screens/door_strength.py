"""How hard a passphrase is to guess: four bars and a word, by length and variety."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.kit.theme import colour, font, px

LEVELS = (0, 28, 45, 60)
"""Bits from which one, two, three and four bars are filled."""


class Strength(QWidget):
    """A hint, never a hurdle."""

    def __init__(self) -> None:
        super().__init__()
        self._level, self._words = 0, ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def judge(self, passphrase: str) -> None:
        bits = guessing(passphrase)
        self._level = sum(bits > level for level in LEVELS)
        self._words = (
            self.tr("A few words that do not belong together are easy to keep and hard to guess."),
            self.tr("Easy to guess: add a word."),
            self.tr("Fair: one more word makes it strong."),
            self.tr("Good."),
            self.tr("Strong."),
        )[self._level]
        self.setAccessibleName(self._words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(240), px(18))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        mark = ("chart_track", "late_mark", "soon_mark", "kept_mark", "kept_mark")[self._level]
        for bar in range(4):
            painter.setBrush(colour(mark if bar < self._level else "chart_track"))
            painter.drawRoundedRect(QRectF(bar * px(26), self.height() / 2 - px(3), px(22), px(6)), px(3), px(3))
        painter.setFont(font("caption"))
        painter.setPen(colour("ink2"))
        painter.drawText(self.rect().adjusted(px(116), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self._words)


def guessing(passphrase: str) -> float:
    """Bits, roughly: what differs counts whole, what repeats a quarter. No list of known words is asked."""
    kinds = (
        (any(sign.islower() for sign in passphrase), 26),
        (any(sign.isupper() for sign in passphrase), 26),
        (any(sign.isdigit() for sign in passphrase), 10),
        (any(not sign.isalnum() for sign in passphrase), 16),
    )
    signs = sum(size for there, size in kinds if there)
    different = len(set(passphrase))
    length = different + (len(passphrase) - different) * 0.25
    return length * math.log2(signs) if signs else 0.0
