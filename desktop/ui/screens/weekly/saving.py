"""Where a page goes: a file in her folder in one key, another format, the clipboard."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from desktop.ui.kit.calls import Calls
from desktop.ui.kit.notices import Act

if TYPE_CHECKING:
    from desktop.domain.settings import Program
    from desktop.domain.summary import Summary
    from desktop.services.suite import Services
    from desktop.ui.shell import Shell


class Saver(QObject):
    """`page` gives the one that is shown, None where there is none."""

    def __init__(
        self, services: Services, calls: Calls, shell: Shell, page: Callable[[], Summary | None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._summaries, self._settings = services.summaries, services.settings
        self._calls, self._shell, self._page = calls, shell, page
        self._over = parent

    def save(self, kind: str = "pdf") -> None:
        """Into her folder, under its usual name; what was saved before under that name gives way."""
        page = self._page()
        if page is not None:
            self.in_folder(lambda folder: self._write(page, folder, kind))

    def choose_folder(self) -> None:
        """Another folder, from now on."""
        self.in_folder(self._choose)

    def open_folder(self) -> None:
        self.in_folder(open_folder)

    def copy(self) -> None:
        """The words of the page, to paste into a chat."""
        page, summaries = self._page(), self._summaries
        if page is None:
            return

        def copied(text: str) -> None:
            QGuiApplication.clipboard().setText(text)
            self._shell.say(self.tr("Copied: the page as text"))

        self._calls.work(self, lambda: summaries.text(page), copied)

    def menu(self, over: QWidget) -> QMenu:
        """The other formats, and the folder."""
        menu = QMenu(over)
        for kind, words in (
            ("eml", self.tr("Mail draft with the PDF")),
            ("html", self.tr("Web page")),
            ("txt", self.tr("Plain text")),
            ("ics", self.tr("Calendar of next week")),
        ):
            menu.addAction(words, partial(self.save, kind))
        menu.addSeparator()
        menu.addAction(self.tr("Open the folder"), self.open_folder)
        menu.addAction(self.tr("Another folder…"), self.choose_folder)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def in_folder(self, then: Callable[[Path], object]) -> None:
        """`then` gets the folder that she chose last; where it is not there any more, that of her documents."""

        def known(program: Program) -> None:
            hers, usual = Path(program.folder), QStandardPaths.StandardLocation.DocumentsLocation
            there = bool(program.folder) and hers.is_dir()
            then(hers if there else Path(QStandardPaths.writableLocation(usual) or Path.home()))

        self._calls.ask(self, self._settings.program, known)

    def _write(self, page: Summary, folder: Path, kind: str) -> None:
        summaries = self._summaries

        def write() -> Path:
            path = folder / f"{summaries.file_name(page)}.{kind}"
            summaries.save(page, path)
            return path

        self._calls.work(self, write, self._saved)

    def _choose(self, folder: Path) -> None:
        chosen = QFileDialog.getExistingDirectory(self._over, self.tr("Where pages are saved"), str(folder))
        if chosen:
            self._calls.ask(self, lambda: self._settings.change_program(folder=chosen), lambda _none: None)

    def _saved(self, path: Path) -> None:
        text = self.tr("Saved in {folder}: {file}").format(folder=path.parent.name or str(path.parent), file=path.name)
        if path.suffix == ".eml":
            self._shell.say(text, act=Act(self.tr("Open the draft"), lambda: open_folder(path)))
        else:
            self._shell.say(text, act=Act(self.tr("Open folder"), lambda: open_folder(path.parent)))


def open_folder(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
