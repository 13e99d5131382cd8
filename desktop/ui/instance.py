"""One window per store: a second start knocks, the first comes forward."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from desktop.ui.instance_name import name_of

PATIENCE_MS = 300


def knock(data: Path, file: Path | None = None) -> bool:
    """Whether a window is open on this data folder; it then comes forward, and brings the file in."""
    socket = QLocalSocket()
    socket.connectToServer(name_of(data))
    there = socket.waitForConnected(PATIENCE_MS)
    if there and file is not None:
        socket.write(str(file.absolute()).encode("utf-8", "surrogateescape"))
        socket.waitForBytesWritten(PATIENCE_MS)
    socket.disconnectFromServer()
    return there


class Instance(QObject):
    """Listens for as long as the window is open; the exclusive lock of the store is what protects the data.

    `knocked` is told the path of the file that the other start was given, '' for none.
    """

    def __init__(self, data: Path, knocked: Callable[[str], None], parent: QObject) -> None:
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
            # What it has to say is said when it leaves.
            socket.disconnected.connect(partial(self._heard, socket))
            if socket.state() == QLocalSocket.LocalSocketState.UnconnectedState:
                self._heard(socket)

    def _heard(self, socket: QLocalSocket) -> None:
        said = bytes(socket.readAll().data()).decode("utf-8", "surrogateescape")
        socket.disconnected.disconnect()
        socket.deleteLater()
        self._knocked(said)
