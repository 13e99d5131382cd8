"""The tray of the desktop, where there is one: what runs out is said there."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from desktop.ui.kit.parts import paint_logo

SIDES = (16, 22, 24, 32, 48, 64)
"""Pixels: the sizes that trays ask for."""


def logo() -> QIcon:
    """The G on its tile."""
    icon = QIcon()
    for side in SIDES:
        picture = QPixmap(side, side)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        paint_logo(painter, QRectF(0, 0, side, side))
        painter.end()
        icon.addPixmap(picture)
    return icon


class Tray(QObject):
    """Nothing of a client stands in it. Its icon is there as long as the window is."""

    pressed = Signal()
    """A notice was pressed."""
    opened = Signal()
    log_wanted = Signal()
    lock_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, icon: QIcon, parent: QObject) -> None:
        super().__init__(parent)
        self._icon, self._menu = QSystemTrayIcon(icon, self), QMenu()
        self._icon.setToolTip("Garbo")
        self._icon.setContextMenu(self._menu)
        self._icon.messageClicked.connect(self.pressed)
        self._icon.activated.connect(self._activated)
        self.retranslate()
        self._icon.show()

    @staticmethod
    def is_there() -> bool:
        """Whether this desktop has one."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def say(self, title: str, text: str) -> None:
        self._icon.showMessage(title, text, self._icon.icon())

    def retranslate(self) -> None:
        self._menu.clear()
        self._menu.addAction(self.tr("Open Garbo"), self.opened.emit)
        self._menu.addAction(self.tr("Log a contact"), self.log_wanted.emit)
        self._menu.addAction(self.tr("Lock"), self.lock_wanted.emit)
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Quit"), self.quit_wanted.emit)

    def let_go(self) -> None:
        """The window goes."""
        self._icon.hide()
        self._menu.deleteLater()

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.opened.emit()
