"""What has become of something that was saved or copied, and the way to its folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from desktop.ui.kit.buttons import QUIET, Button
from desktop.ui.kit.notices import announce
from desktop.ui.kit.parts import Glyph, Text, column, row


class Saved(QWidget):
    """Hidden until there is something to say."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = Path()
        self._said = Text("", "small", "ink2", wrap=True)
        self.open_folder = Button(self.tr("Open folder"), QUIET, small=True)
        self.open_folder.clicked.connect(self._open)
        self._sign = Glyph("check", "kept_ink", 18)
        line = row(self, gap=10)
        line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        inside = column(gap=2)
        inside.addWidget(self._said)
        inside.addWidget(self.open_folder, 0, Qt.AlignmentFlag.AlignLeft)
        line.addLayout(inside, 1)
        self.hide()

    def show_file(self, path: Path) -> None:
        """A file, by its name."""
        self.show_folder(path.parent, self.tr("Saved: {file}").format(file=path.name))

    def show_folder(self, folder: Path, sentence: str) -> None:
        """Something that lies in a folder now."""
        self._folder = folder
        self.show_words(sentence)
        self.open_folder.show()

    def show_words(self, sentence: str) -> None:
        """Something that lies nowhere."""
        self._say(sentence, "check", "kept_ink")

    def refuse(self, sentence: str) -> None:
        """Why it was not done."""
        self._say(sentence, "alert-triangle", "late_ink")

    def _say(self, sentence: str, icon: str, ink: str) -> None:
        self._sign.become(icon, ink, "")
        self._said.setText(sentence)
        self.open_folder.hide()
        self.show()
        announce(self, sentence)

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
