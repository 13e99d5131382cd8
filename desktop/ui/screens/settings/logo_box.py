"""Her logo: seen, chosen from a file or dropped here, and taken off again."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QWidget

from desktop.domain.letterhead import Logo
from desktop.domain.logo import LARGEST, LONGEST_SIDE
from desktop.ui.kit.buttons import QUIET, Button
from desktop.ui.kit.parts import Text, column, row
from desktop.ui.kit.theme import colour, font, px

WIDE = 1200
"""Dots: more are not seen on paper at the size of a logo."""


class LogoBox(QWidget):
    picked = Signal(str)
    """The path of a file."""
    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.seen, self.choose, self.remove = Seen(), Button(small=True), Button(kind=QUIET, small=True)
        self._below = Text("", "small", "ink2", wrap=True)
        self._hint = ""
        line = row(gap=12)
        line.addWidget(self.seen)
        line.addWidget(self.choose)
        line.addWidget(self.remove)
        line.addStretch()
        whole = column(self, gap=6)
        whole.addLayout(line)
        whole.addWidget(self._below)
        self.choose.clicked.connect(self._choose)
        self.remove.clicked.connect(self.removed)

    def show_logo(self, logo: Logo | None) -> None:
        self.seen.show_picture(logo.content if logo is not None else b"")
        self.remove.setVisible(logo is not None)
        self.seen.setAccessibleName(self.tr("Your logo") if logo is not None else self.tr("No logo yet"))

    def problem(self, sentence: str) -> None:
        """What is wrong with the file that was picked; '' takes it away."""
        self._below.tint("late_ink" if sentence else "ink2")
        self._below.setText(sentence or self._hint)
        self.choose.setAccessibleDescription(sentence or self._hint)

    def retranslate(self) -> None:
        self.seen.say_nothing(self.tr("Drop it here"))
        self.choose.setText(self.tr("Choose…"))
        self.choose.setAccessibleName(self.tr("Logo: Choose…"))
        self.remove.setText(self.tr("Take it off"))
        self._hint = self.tr("PNG, JPEG or SVG. Where a photograph was taken is left out of it.")
        self.problem("")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _file(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _file(event)
        if path:
            event.acceptProposedAction()
            self.picked.emit(path)

    def _choose(self) -> None:
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg *.svg)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose your logo"), str(Path.home()), kinds)
        if name:
            self.picked.emit(name)


class Seen(QWidget):
    """The logo on white, as on paper; without one, an empty frame."""

    def __init__(self) -> None:
        super().__init__()
        self._picture, self._nothing = QPixmap(), ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(px(150), px(56))

    def show_picture(self, content: bytes) -> None:
        self._picture = QPixmap()
        if content:
            self._picture.loadFromData(content)
        self.update()

    def say_nothing(self, words: str) -> None:
        self._nothing = words
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        whole = self.rect().adjusted(0, 0, -1, -1)
        if self._picture.isNull():
            painter.setPen(colour("line_ui"))
            painter.drawRect(whole)
            painter.setPen(colour("ink2"))
            painter.setFont(font("small"))
            painter.drawText(whole, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._nothing)
            return
        painter.fillRect(whole, Qt.GlobalColor.white)
        inside = whole.adjusted(px(6), px(6), -px(6), -px(6))
        size = self._picture.size().scaled(inside.size(), Qt.AspectRatioMode.KeepAspectRatio)
        where = QRect(inside.topLeft(), size)
        where.moveCenter(inside.center())
        painter.drawPixmap(where, self._picture)
        painter.setPen(colour("line"))
        painter.drawRect(whole)


def read_picture(path: str) -> bytes:
    """The file; a photograph larger than a page can use is made smaller. On any thread. Raises OSError."""
    with open(path, "rb") as file:
        content = file.read(64 * LARGEST)
    image = QImage() if b"<svg" in content[:4096] else QImage.fromData(content)
    if image.isNull() or (len(content) <= LARGEST and max(image.width(), image.height()) <= LONGEST_SIDE):
        return content
    held, smooth = QByteArray(), Qt.TransformationMode.SmoothTransformation
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # The stubs take bytes for the format, the library itself only text.
    image.scaled(WIDE, WIDE, Qt.AspectRatioMode.KeepAspectRatio, smooth).save(buffer, cast(bytes, "PNG"))
    return bytes(held.data())


def _file(event: QDropEvent) -> str:
    """The one file that is dropped; '' for anything else."""
    urls = event.mimeData().urls()
    return urls[0].toLocalFile() if len(urls) == 1 else ""
