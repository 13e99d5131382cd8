"""One window per store: a second start knocks, the first comes forward."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from desktop.ui.instance_name import name_of

PATIENCE_MS = 300


def knock(data: Path) -> bool:
    """Whether a window is open on this data folder; it then comes forward."""
    socket = QLocalSocket()
    socket.connectToServer(name_of(data))
    there = socket.waitForConnected(PATIENCE_MS)
    socket.disconnectFromServer()
    return there


class Instance(QObject):
    """Listens for as long as the window is open; the exclusive lock of the store is what protects the data."""

    def __init__(self, data: Path, knocked: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        self._knocked = knocked
        if not self._server.listen(name_of(data)):
            QLocalServer.removeServer(name_of(data))  # left behind by a window that was killed
            self._server.listen(name_of(data))

    def close(self) -> None:
        self._server.close()

    def _answer(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnectFromServer()
            socket.deleteLater()
            self._knocked()
