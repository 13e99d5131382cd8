"""What it is: its version, its parts, how old its calendars are, and under which terms it comes."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QUrl, qVersion
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QTextEdit, QWidget

from desktop.system.version import new_versions, terms
from desktop.ui import formats
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.dialog import Dialog
from desktop.ui.kit.parts import Text, column, row
from desktop.ui.kit.theme import px
from desktop.ui.screens.settings.card import SettingsCard

if TYPE_CHECKING:
    from desktop.services.versions import Versions


class AboutCard(SettingsCard):
    """Nothing is looked for on the network: a link is opened by the browser, when it is pressed."""

    def __init__(self, calls: Calls) -> None:
        super().__init__()
        self._calls = calls
        self._known: Versions | None = None
        self._link = new_versions()
        self._version, self._parts = Text("", "body_strong"), Text("", "small", "ink2", wrap=True)
        self._calendars, self._news = Text("", "small", "ink2", wrap=True), Text("", "small", "ink2", wrap=True)
        self.terms, self.news = Button(small=True), Button(small=True)
        lines = column(gap=4)
        for line in (self._version, self._parts, self._calendars, self._news):
            lines.addWidget(line)
        self.inside.addLayout(lines)
        buttons = row(gap=8)
        buttons.addWidget(self.terms)
        buttons.addWidget(self.news)
        buttons.addStretch()
        self.inside.addLayout(buttons)
        self.news.setVisible(bool(self._link))
        self._news.setVisible(not self._link)
        self.terms.clicked.connect(self._show_terms)
        self.news.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(self._link)))

    def refresh(self) -> None:
        """Ask the parts which they are."""

        def ask() -> Versions:
            from desktop.services.versions import versions

            return versions()

        self._calls.work(self, ask, self._show)

    def retranslate(self) -> None:
        self.title(
            self.tr("About"), self.tr("No account, no server: no byte leaves this computer unless you export it.")
        )
        self.terms.setText(self.tr("What it is made with…"))
        self.news.setText(self.tr("New versions…"))
        self.news.setToolTip(self._link)
        self._news.setText(self.tr("Garbo never asks for new versions by itself: they are where you got this one."))
        if self._known is not None:
            self._show(self._known)

    def _show(self, known: Versions) -> None:
        self._known = known
        said = [f"Garbo {known.garbo}", "MIT"]
        day = formats.dated(date.fromisoformat(known.day)) if known.day else ""
        self._version.setText(", ".join([*said, day] if day else said))
        parts = {"Qt": qVersion(), "Python": known.python, "SQLCipher": known.cipher, "Typst": known.typst}
        self._parts.setText(" · ".join(f"{name} {version}" for name, version in parts.items()))
        said_of = {"zones": known.zones, "holidays": known.holidays, "day": day}
        if day:
            words = self.tr("Time zones: version {zones}. Public holidays: version {holidays}, packed on {day}.")
        else:
            words = self.tr("Time zones: version {zones}. Public holidays: version {holidays}.")
        self._calendars.setText(words.format(**said_of))

    def _show_terms(self) -> None:
        self._calls.work(self, terms, partial(TermsSheet.over, self))


class TermsSheet(Dialog):
    """Whose work is in it, under which licences, and where the sources are; to be read, and copied."""

    def __init__(self, parent: QWidget, text: str) -> None:
        super().__init__(parent, "", 760)
        self.title.setText(self.tr("What Garbo is made with"))
        self.setAccessibleName(self.title.text())
        self.text = LongText()
        if text.startswith("# "):
            self.text.setMarkdown(text)
        else:
            self.text.setPlainText(text)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.title.text())
        self.body.addWidget(self.text)

    @classmethod
    def over(cls, parent: QWidget, text: str) -> None:
        sheet = cls(parent, text)
        sheet.open(sheet.text)


class LongText(QTextEdit):
    """As high as the window has room for."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.window().height() - px(180))
