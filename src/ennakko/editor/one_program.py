"""One program for each data folder: a second start rings at the first, hands over its file, and ends.

The start that holds the lock of the data folder is the first. It is rung over a local socket (a named pipe on Windows);
nothing of that reaches a network. Two programs on one folder would lose nothing, as every change is a row of its own in
the database, but the later start would not see what the first one types.
"""

from __future__ import annotations

import hashlib
import os

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from ennakko.places import Places

PATIENCE_MS = 2_000
LONGEST = 64 * 1024
"""Bytes of a ring. A path is at most half of that anywhere."""


class Ring(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a second start says to the first: which file it was asked to open, if any."""

    file: str = ""


def ring(places: Places, file: str) -> bool:
    """Ask the program that holds the data folder to come to the front. False: it did not answer."""
    socket = QLocalSocket()
    socket.connectToServer(name_of(places))
    if not socket.waitForConnected(PATIENCE_MS):
        return False
    socket.write(msgspec.json.encode(Ring(file)) + b"\n")
    answered = socket.waitForReadyRead(PATIENCE_MS) and socket.readAll().data() == b"\n"
    socket.disconnectFromServer()
    return answered


class Doorbell(QObject):
    """Hears a later start. `rung`: the window is to come to the front, with the file named, or with an empty text."""

    rung = Signal(str)

    def __init__(self, places: Places, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        name = name_of(places)
        QLocalServer.removeServer(name)  # what a killed program left; whoever holds the lock may
        self._server.listen(name)

    def _greet(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.disconnected.connect(caller.deleteLater)
            caller.readyRead.connect(lambda caller=caller: self._hear(caller))
            self._hear(caller)

    def _hear(self, caller: QLocalSocket) -> None:
        if caller.bytesAvailable() > LONGEST:
            caller.abort()
        elif caller.canReadLine():
            try:
                ring = msgspec.json.decode(caller.readLine().data(), type=Ring)
            except msgspec.DecodeError:
                caller.abort()
                return
            caller.write(b"\n")
            caller.flush()
            self.rung.emit(ring.file)


def name_of(places: Places) -> str:
    """The same for the same data folder, however its path is written, and short enough for every system."""
    return "ennakko-" + hashlib.sha256(os.fsencode(places.home.resolve())).hexdigest()[:24]
