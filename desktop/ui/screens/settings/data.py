"""Your data: where it lies, the copies of it, what can be taken out and what can be put back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.domain.errors import GarboError
from desktop.ui import formats, words
from desktop.ui.export_dialog import ExportDialog
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.style import focus_by_keys
from desktop.ui.put_back import Around, choose_backup
from desktop.ui.screens.settings.card import SettingsCard, WayLine

if TYPE_CHECKING:
    from desktop.services.custody import Contents
    from desktop.services.suite import Services
    from desktop.ui.shell import Shell


class Kept(NamedTuple):
    """`last`: when the latest copy was made, None before the first. `store`, `folder`: paths."""

    last: datetime | None
    store: str
    folder: str


class DataCard(SettingsCard):
    """What is taken out is said before it is; what is put back is shown before anything changes."""

    found = Signal(QWidget)
    """The button that was to be found has the keyboard."""

    def __init__(self, services: Services, calls: Calls, shell: Shell) -> None:
        super().__init__()
        self._services, self._calls, self._shell = services, calls, shell
        self._known: Kept | None = None
        self._sought: WayLine | None = None
        self._zone = ZoneInfo("UTC")
        self.backup, self.elsewhere, self.back = (WayLine(icon) for icon in ("device-floppy", "copy", "history"))
        self.all, self.one = WayLine("file-text"), WayLine("user")
        self.folder = Button(small=True)
        for line in (self.backup, self.elsewhere, self.back, self.all, self.one):
            self.inside.addWidget(line)
        self.backup.also(self.folder)
        self.backup.button.clicked.connect(self._back_up)
        self.folder.clicked.connect(self._open_folder)
        self.elsewhere.button.clicked.connect(self._back_up_elsewhere)
        self.back.button.clicked.connect(self._choose_backup)
        self.all.button.clicked.connect(lambda: ExportDialog(shell, services, calls).open())
        self.one.button.clicked.connect(lambda: ExportDialog(shell, services, calls, choose=True).open())

    def refresh(self) -> None:
        """Ask when the latest copy was made."""
        custody = self._services.custody

        def show(known: Kept) -> None:
            self._known = known
            self.retranslate(self._shell.clock(), self._zone)
            if self._sought is not None:
                # Once the page stands: opening it puts the keyboard elsewhere.
                QTimer.singleShot(0, self, self._find)

        self._calls.ask(self, lambda: Kept(custody.last_backup(), str(custody.place), str(custody.folder)), show)

    def seek(self, way: object) -> None:
        """The keyboard on the button of one way: "backup", "elsewhere" or "back"."""
        ways = {"backup": self.backup, "elsewhere": self.elsewhere, "back": self.back}
        self._sought = ways.get(str(way))
        self.refresh()

    def retranslate(self, now: datetime, zone: ZoneInfo) -> None:
        self._zone = zone
        known = self._known
        self.setVisible(known is not None)
        if known is None:
            return
        self.title(
            self.tr("Your data"),
            self.tr("All of it lies encrypted on this computer, in {store}. Nothing leaves it by itself.").format(
                store=formats.path(known.store)
            ),
        )
        self.folder.setText(self.tr("Open the folder"))
        self.folder.setVisible(known.last is not None)
        last = formats.moment(known.last, now, zone) if known.last else self.tr("none yet")
        self.backup.say(
            self.tr("Encrypted copies"),
            self.tr("Last one: {time}. In {folder}").format(time=last, folder=formats.path(known.folder)),
            self.tr("Back up now"),
        )
        self.elsewhere.say(
            self.tr("A copy on another disk"),
            self.tr("One encrypted file; what opens Garbo today opens it."),
            self.tr("Backup to a file…"),
        )
        self.back.say(
            self.tr("Put a backup back"),
            self.tr("What is in it is shown before anything changes, and what stands now is kept."),
            self.tr("Choose…"),
        )
        self.all.say(
            self.tr("Export everything"),
            self.tr("All clients, for another program or another Garbo. Not encrypted."),
            self.tr("Export…"),
        )
        self.one.say(
            self.tr("Export one client"),
            self.tr("For a client who asks what you hold of them. To erase one: on the client's page."),
            self.tr("Choose…"),
        )

    def _find(self) -> None:
        way, self._sought = self._sought, None
        if way is not None:
            focus_by_keys(way.button)
            self.found.emit(way.button)

    def _back_up(self) -> None:
        custody, between = self._services.custody, self._calls.between
        self._copy(self.backup, lambda: custody.backup_now(between))

    def _back_up_elsewhere(self) -> None:
        custody, between = self._services.custody, self._calls.between
        day = self._shell.clock().astimezone(self._zone).date()
        proposed = str(Path.home() / f"{custody.file_name(day.isoformat())}.garbo-backup")
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Backup to a file"), proposed, self.tr("Backup (*.garbo-backup)")
        )
        if name:
            self._copy(self.elsewhere, lambda: custody.backup(Path(name), between))

    def _copy(self, line: WayLine, make: Callable[[], Contents]) -> None:
        line.button.setEnabled(False)

        def done(_contents: object) -> None:
            line.button.setEnabled(True)
            self._shell.say(self.tr("An encrypted copy was made and verified."))
            self.refresh()

        def failed(error: BaseException) -> None:
            line.button.setEnabled(True)
            self._refused(error)

        self._calls.ask(self, make, done, failed)

    def _choose_backup(self) -> None:
        around = Around(self._shell.clock, self._zone, self._shell.put_back_wanted.emit)
        choose_backup(self._shell, self._services, self._calls, around, self._refused)

    def _refused(self, error: BaseException) -> None:
        if isinstance(error, GarboError):
            self._shell.warn(*words.said(error))
        else:
            self._calls.fail(error)

    def _open_folder(self) -> None:
        if self._known is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(self._known.folder))
