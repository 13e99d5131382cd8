"""What a screen takes in: a text that is pasted or dropped on it, and a mail file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication

from desktop.ui.kit.calls import Calls
from desktop.ui.kit.screen import Screen

if TYPE_CHECKING:
    from desktop.services.suite import Services
    from desktop.ui.shell import Shell


class Intake(QObject):
    """Of one screen; the client in hand there is whose a text without a name is taken to be."""

    def __init__(self, screen: Screen, services: Services, calls: Calls, shell: Shell) -> None:
        super().__init__(screen)
        self._screen, self._services, self._calls, self._shell = screen, services, calls, shell
        screen.setAcceptDrops(True)
        screen.installEventFilter(self)

    def paste(self) -> None:
        """What was copied last."""
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self.take(text)
        else:
            self._shell.say(self.tr("Nothing was copied yet. Copy lines of a chat, or a mail."))

    def take(self, text: str) -> None:
        """Understand it, and ask."""
        from desktop.domain.replying import holds_reply, without_seals  # late: Today's rows do not need it

        if holds_reply(text):
            from desktop.ui.reply_sheet import open_reply  # late: it is seldom wanted

            open_reply(self._shell, self._services, self._calls, text, lambda: self._take_text(without_seals(text)))
        else:
            self._take_text(text)

    def take_mail(self, path: Path) -> None:
        """The same for a mail file."""
        from desktop.ui.paste_sheet import open_mail

        open_mail(self._shell, self._services, self._calls, path)

    def _take_text(self, text: str) -> None:
        from desktop.ui.paste_sheet import open_paste  # late, as a reply

        open_paste(self._shell, self._services, self._calls, text, self._screen.client_in_hand())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent):
            mime = event.mimeData()
            ours = _mail_in(mime) is not None or (mime.hasText() and not mime.hasUrls())
            event.setAccepted(ours)
            return True
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            event.acceptProposedAction()
            mail = _mail_in(event.mimeData())
            if mail is not None:
                self.take_mail(mail)
            else:
                self.take(event.mimeData().text())
            return True
        return super().eventFilter(watched, event)


def _mail_in(mime: QMimeData) -> Path | None:
    """The one mail file that hangs above."""
    urls = mime.urls()
    path = Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
    return path if path is not None and path.suffix.lower() == ".eml" else None
