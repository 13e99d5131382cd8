"""A client's page as they will see it, from the engine that makes the PDF."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from desktop.ui import words
from desktop.ui.kit.parts import Card, Elided, Glyph, Text, column, row
from desktop.ui.kit.theme import colour, px

A4 = 297 / 210
"""Height of a page by its width, as long as none is seen: it may be Letter."""
WIDEST = 520
INCHES = 210 / 25.4
"""How wide a page is; Letter is wider."""


class PageCard(Card):
    """The last page stays while the next one is set; a thin bar says so."""

    def __init__(self) -> None:
        super().__init__("sunken")
        self.title, self.language = Elided("", "label", "ink2"), Text("", "label", "accent_ink")
        self.sheet = Sheet()
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(px(3))
        self._fits, self._wrong = Text("", "small", "ink2", wrap=True), Text("", "small", "late_ink", wrap=True)
        self._name, self._pages, self._seen, self.left_over = "", 1, 1, 0
        inside = column(self, (16, 14, 16, 16), 10)
        head = row(gap=8)
        head.addWidget(self.title, 1)
        head.addWidget(self.language)
        inside.addLayout(head)
        inside.addWidget(self.bar)
        inside.addWidget(self.sheet)
        foot = row(gap=10)
        self._check = Glyph("check", "kept_ink", 18)
        foot.addWidget(self._check, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self._fits, 1)
        inside.addLayout(foot)
        inside.addWidget(self._wrong)
        inside.addStretch()
        self._check.hide()
        self._wrong.hide()
        self.busy(False)

    def whose(self, name: str, language: str) -> None:
        self._name = name
        self.language.setText(words.LANGUAGES.get(language, words.LANGUAGES["en"]))
        self.retranslate()

    def busy(self, busy: bool) -> None:
        policy = self.bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.bar.setSizePolicy(policy)
        self.bar.setVisible(busy)

    def show_page(
        self, picture: bytes, text: str, pages: int = 1, left_over: int = 0, others: tuple[bytes, ...] = ()
    ) -> None:
        """`picture`: of the first of its `pages`; `text`: all of it in plain words, for whoever does not see it.

        `left_over`: how many lines there is no room for. `others`: pictures of the pages after the first.
        """
        self.sheet.show_picture(picture)
        self.sheet.setAccessibleDescription(text)
        self._pages, self._seen, self.left_over = pages, 1 + len(others), left_over
        self._check.show()
        self._say_pages()
        self._wrong.hide()

    def show_failure(self, sentence: str) -> None:
        self._wrong.setText(sentence)
        self._wrong.show()

    def forget(self) -> None:
        """Another client: the old page must not be taken for theirs."""
        self.sheet.show_picture(b"")
        self._check.hide()
        self._fits.setText("")
        self._wrong.hide()

    def retranslate(self) -> None:
        self.title.setText(self.tr("The page for {client}").format(client=self._name))
        self.sheet.setAccessibleName(self.title.text())
        if self._check.isVisibleTo(self):
            self._say_pages()

    def _say_pages(self) -> None:
        over = self.left_over
        self._check.become("alert-triangle" if over else "check", "soon_ink" if over else "kept_ink", "")
        one, more = self.tr("Fits on one page, in plain words"), self.tr("The first of {pages} pages, in plain words")
        whole = self.tr("On {pages} sheets of paper, in plain words")
        said = (one if self._pages == 1 else whole if self._seen == self._pages else more).format(pages=self._pages)
        if over and self._pages > 1:
            said = self.tr("%n line(s) too many, even so: leave out as many", "", over)
        elif over:
            said = self.tr("%n line(s) too many for one page: leave out as many", "", over)
        self._fits.setText(said)


class Sheet(QWidget):
    """A page of paper, as wide as there is room."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = self._small = QPixmap()
        self.ratio = A4
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_picture(self, picture: bytes) -> None:
        self._picture = QPixmap()
        if picture:
            self._picture.loadFromData(picture)
            self.ratio = self._picture.height() / max(1, self._picture.width())
            self.updateGeometry()
        self._small = QPixmap()
        self.update()

    def dots(self) -> float:
        """To the inch: where the sheet is widest, one of the picture for each of the screen. More would take longer."""
        return px(WIDEST) * self.devicePixelRatioF() / INCHES

    def sizeHint(self) -> QSize:
        return QSize(px(292), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(px(200), self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # A layout inside a scroll area would ask for the height at a width that it never gets.
        if self.height() != self._height():
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        width = min(self.width(), round(self.height() / self.ratio))
        left = (self.width() - width) // 2
        page = self.rect().adjusted(left, 0, left - self.width() + width, 0)
        painter.fillRect(page, Qt.GlobalColor.white)
        if not self._picture.isNull():
            painter.drawPixmap(page, self._fitted(page.size()))
        painter.setPen(colour("focus" if self.hasFocus() else "line"))
        painter.drawRect(page.adjusted(0, 0, -1, -1))

    def _height(self) -> int:
        return round(min(self.width(), px(WIDEST)) * self.ratio)

    def _fitted(self, size: QSize) -> QPixmap:
        """The picture in the size in which it is seen: made small once, and well."""
        ratio = self.devicePixelRatioF()
        wanted = QSize(round(size.width() * ratio), round(size.height() * ratio))
        if self._small.size() != wanted:
            how = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            self._small = self._picture.scaled(wanted, *how)
            self._small.setDevicePixelRatio(ratio)
        return self._small
