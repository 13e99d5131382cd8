"""Templates of her own: where they lie, which are hers, and what is wrong with which, at its line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from desktop.domain.errors import GarboError
from desktop.ui import formats, words
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.notices import announce
from desktop.ui.kit.parts import Text, column
from desktop.ui.kit.theme import px
from desktop.ui.screens.settings.card import WayLine
from desktop.ui.stationery_words import wrong

if TYPE_CHECKING:
    from desktop.services.stationery import OwnTemplates
    from desktop.services.suite import Services
    from desktop.ui.shell import Shell


class TemplatesPart(QWidget):
    def __init__(self, services: Services, calls: Calls, shell: Shell) -> None:
        super().__init__()
        self._stationery, self._calls, self._shell = services.stationery, calls, shell
        self._known: OwnTemplates | None = None
        self.line, self.check = WayLine("template"), Button(small=True)
        self.line.also(self.check)
        self.wrong = Text("", "small", "late_ink", wrap=True)
        self.wrong.setContentsMargins(px(32), 0, 0, 0)
        whole = column(self, gap=6)
        whole.addWidget(self.line)
        whole.addWidget(self.wrong)
        self.wrong.hide()
        self.check.hide()
        self.check.clicked.connect(self._check)
        self.line.button.clicked.connect(self._open)

    def refresh(self) -> None:
        """Ask what lies there."""
        self._calls.work(self, self._stationery.own_templates, self._show)

    def retranslate(self) -> None:
        known = self._known
        own = ", ".join(known.own) if known is not None else ""
        said = self.tr("For the curious: Typst and Jinja2 files in {folder}. Yours: {files}") if own else ""
        none = self.tr("For the curious: pages, web pages and texts can be set from Typst and Jinja2 files of yours.")
        folder = formats.path(str(self._stationery.folder))
        self.line.say(
            self.tr("Templates of your own"),
            said.format(folder=folder, files=own) if own else none,
            self.tr("Open the folder"),
        )
        self.check.setText(self.tr("Check them"))
        self.wrong.setText("\n".join(wrong(one) for one in known.troubles) if known is not None else "")

    def _show(self, known: OwnTemplates) -> None:
        self._known = known
        self.check.setEnabled(True)
        self.check.setVisible(bool(known.own or known.troubles))
        self.wrong.setVisible(bool(known.troubles))
        self.retranslate()

    def _check(self) -> None:
        self.check.setEnabled(False)

        def show(known: OwnTemplates) -> None:
            self._show(known)
            said = self.wrong.text() or self.tr("Every document can be set with them.")
            self._shell.say(said) if not known.troubles else announce(self, said)

        self._calls.work(self, self._stationery.own_templates, show)

    def _open(self) -> None:
        """With the shipped ones in it to begin with: what says the same as they do changes nothing."""

        def opened(folder: object) -> None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
            self.refresh()

        def refused(error: BaseException) -> None:
            if isinstance(error, GarboError):
                self._shell.warn(*words.said(error))
            else:
                self._calls.fail(error)

        self._calls.work(self, self._stationery.copy_templates, opened, refused)
