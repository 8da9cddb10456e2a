"""The ear of the program that runs: a second one brings it to the front (`ui/instance.py`)."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from depot_gui.ui.instance import TAKEN, read_wish

_MOST_BYTES = 1024 * 1024


class Listener(QObject):
    """Only who owns the records may listen: what stands at the place then was left by a program that was killed.

    Signal: `called(Wish)`.
    """

    called = Signal(object)

    def __init__(self, place: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._receive)
        QLocalServer.removeServer(place)
        self.listening = self._server.listen(place)

    def close(self) -> None:
        self._server.close()

    def _receive(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(lambda socket=socket: self._read(socket))
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > _MOST_BYTES:
                socket.abort()
            return
        wish = read_wish(bytes(socket.readLine(_MOST_BYTES).data()))
        if wish is None:
            socket.abort()
            return
        socket.write(TAKEN)
        socket.flush()
        self.called.emit(wish)
