"""The left side of a week: whose it is, the opening line, the lines to choose from, what was checked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain.choices import Choices, block_moved, block_turned, moved, retitled, reworded, turned
from desktop.ui import formats, words
from desktop.ui.actions import shown
from desktop.ui.checked import Checked
from desktop.ui.kit.buttons import BARE, PLAIN, QUIET, Button
from desktop.ui.kit.notices import KEEPS_CLEAR
from desktop.ui.kit.parts import Card, Elided, Text, column, paint_avatar, row, scrolling
from desktop.ui.kit.theme import colour, px
from desktop.ui.screens.weekly.changed_bar import ChangedBar
from desktop.ui.screens.weekly.foot import Kept
from desktop.ui.screens.weekly.line_list import LineList
from desktop.ui.screens.weekly.line_rows import (
    CLOSING_LINE,
    UNNAMED,
    Around,
    block_of,
    line_key,
    parts_of,
    rows_of,
    shown_words,
)
from desktop.ui.screens.weekly.opening import Opening

if TYPE_CHECKING:
    from desktop.domain.candidate import Candidate
    from desktop.services.summaries import Draft


SHORT_BELOW = 400
"""Width below which the foot says only what was found."""


class Chooser(Card):
    """`chosen` tells Choices other than those shown; `tried` those that a line would have that is being written.

    `opened` is an opening line as it is being written.
    """

    previous, following, everyone = Signal(), Signal(), Signal()
    chosen, tried = Signal(object), Signal(object)
    left = Signal()
    opened = Signal(str)
    opening = Signal(str)
    sent, not_sent = Signal(), Signal()

    def __init__(self) -> None:
        super().__init__()
        self._draft: Draft | None = None
        self._around: Around | None = None
        self.back, self.on = Button(kind=BARE, icon="chevron-left"), Button(kind=BARE, icon="chevron-right")
        self.disc, self.name, self.place = Disc(), Elided("", "heading"), Button(kind=QUIET, small=True)
        self.opening_line, self.lines, self.nothing = Opening(), LineList(), Text("", "body", "ink2", wrap=True)
        self.kept = Kept()
        self.changed, self.checked = ChangedBar(), Checked()
        self.send = Button(kind=PLAIN, icon="send")
        self.send.setProperty(KEEPS_CLEAR, True)
        self._inside = QWidget()
        self._lay_out()
        self._connect()

    def show_draft(self, draft: Draft, around: Around, afresh: bool) -> None:
        """`afresh`: another client or week than before."""
        self._draft, self._around = draft, around
        page, is_sent = draft.shown, draft.page is not None
        self.disc.show_client(draft.client_id, page.to.name)
        self.name.setText(page.to.name)
        self.opening_line.setVisible(not is_sent)
        self.opening_line.show_opening(draft.choices.opening, draft.usual, afresh)
        rows = rows_of(draft.gathered, draft.choices, around)
        self.lines.setVisible(not is_sent and bool(rows))
        self.nothing.setVisible(not is_sent and not draft.gathered.candidates)
        self.kept.setVisible(is_sent)
        self.send.setVisible(not is_sent)
        if draft.sent_at is not None:
            self.kept.show_sent(formats.moment(draft.sent_at, around.at, around.zone), page.to.name)
        elif rows:
            self.lines.show_rows(rows)
            if afresh:
                self._area.verticalScrollBar().setValue(0)
                self.lines.take(next((at for at, one in enumerate(rows) if not one.heading), 0))
        self.lines.updateGeometry()
        self.changed.show_changes(draft, around)
        self.checked.show_leaks(draft.leaks)

    def hold(self, draft: Draft) -> None:
        """What the next choice goes on from; it is shown once the store has it."""
        self._draft = draft

    def say_place(self, at: int, of: int) -> None:
        """Which one of how many clients it is."""
        self.place.setText(self.tr("{number} of {all}").format(number=at + 1, all=of))
        self.place.setAccessibleName(self.tr("All clients of this week") + ", " + self.place.text())
        self.place.setToolTip(self.tr("All clients of this week"))
        for button in (self.back, self.on):
            button.setEnabled(of > 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.checked.be_short(self.width() < px(SHORT_BELOW))

    def be_low(self, low: bool) -> None:
        """With less air, where there is little height."""
        air = px(4 if low else 10)
        self._head.setContentsMargins(px(10), air, px(10), air)
        self._foot.setContentsMargins(px(16), air + px(2), px(16), air + px(2))
        self._body.setContentsMargins(px(10), px(8 if low else 14), px(10), px(10))

    def retranslate(self) -> None:
        self.back.setAccessibleName(self.tr("Previous client"))
        self.on.setAccessibleName(self.tr("Next client"))
        for button in (self.back, self.on):
            button.setToolTip(button.accessibleName())
        self.lines.setAccessibleName(self.tr("Lines of the page"))
        self.nothing.setText(self.tr("Nothing of this week is there to be told yet."))
        self.send.setText(self.tr("Mark as sent"))
        self.send.setToolTip(self.tr("Mark as sent, and the next") + f"  {shown('Ctrl+Return')}")
        for part in (self.opening_line, self.changed, self.kept, self.checked):
            part.retranslate()
        if self._draft is not None and self._around is not None:
            self.show_draft(self._draft, self._around, afresh=False)

    def _tick(self, key: int) -> None:
        draft, block = self._draft, block_of(key)
        if draft is None:
            return
        if block is not None:
            self.chosen.emit(block_turned(draft.choices, block))
        elif (one := self._candidate(key)) is not None:
            self.chosen.emit(turned(draft.choices, one.key))

    def _move(self, key: int, by: int) -> None:
        draft, block, one = self._draft, block_of(key), self._candidate(key)
        if draft is None:
            return
        if block is not None:
            self.chosen.emit(block_moved(draft.choices, block, by, parts_of(draft.gathered, draft.choices)))
        elif one is not None:
            self.chosen.emit(moved(draft.choices, draft.gathered.candidates, one.key, by))

    def _begins(self, key: int) -> str | None:
        """With which words rewording begins: a line's, a heading as it is on the page, her last line."""
        draft, block, one = self._draft, block_of(key), self._candidate(key)
        if draft is None or block in UNNAMED:
            return None
        if block is not None:
            return draft.choices.titles.get(block) or draft.headings.get(block, "")
        if key == CLOSING_LINE:
            return draft.choices.closing
        return shown_words(one, draft.choices) if one is not None else None

    def _worded(self, key: int, text: str) -> Choices | None:
        """With these words for the row; None where they change nothing."""
        draft, block, one = self._draft, block_of(key), self._candidate(key)
        if draft is None:
            return None
        if block is not None:
            own = "" if text.strip() == draft.headings.get(block) else text
            made = retitled(draft.choices, block, own)
        elif key == CLOSING_LINE:
            made = replace(draft.choices, closing=" ".join(text.split()))
        elif one is not None and text != shown_words(one, draft.choices):
            made = reworded(draft.choices, one, text)
        else:
            return None
        return made if made != draft.choices else None

    def _reword(self, key: int, text: str) -> None:
        made = self._worded(key, text)
        if made is not None:
            self.chosen.emit(made)

    def _try(self, key: int, text: str) -> None:
        made = self._worded(key, text)
        if made is not None:
            self.tried.emit(made)

    def _candidate(self, key: int) -> Candidate | None:
        lines: Iterable[Candidate] = self._draft.gathered.candidates if self._draft is not None else ()
        return next((one for one in lines if line_key(one) == key), None)

    def _connect(self) -> None:
        self.back.clicked.connect(self.previous)
        self.on.clicked.connect(self.following)
        self.place.clicked.connect(self.everyone)
        self.lines.ticked.connect(self._tick)
        self.lines.moved.connect(self._move)
        self.lines.reworded.connect(self._reword)
        self.lines.tried.connect(self._try)
        self.lines.left.connect(self.left)
        self.lines.begins = self._begins
        self.changed.chosen.connect(self.chosen)
        self.opening_line.typed.connect(self.opened)
        self.opening_line.settled.connect(self.opening)
        self.send.clicked.connect(self.sent)
        self.kept.back.clicked.connect(self.not_sent)
        # Qt tells which row is current before it scrolls, and only within the list, which is as high as its rows.
        self.lines.selectionModel().currentChanged.connect(lambda *_: self._follow())

    def _follow(self) -> None:
        rect = self.lines.visualRect(self.lines.currentIndex())
        if self.lines.hasFocus() and rect.isValid():
            middle = self.lines.mapTo(self._inside, rect.center())
            self._area.ensureVisible(middle.x(), middle.y(), 0, rect.height() + px(8))

    def _lay_out(self) -> None:
        whole = column(self)
        self._head = head = row(margins=(10, 10, 10, 10), gap=8)
        head.addWidget(self.back)
        head.addWidget(self.disc)
        head.addWidget(self.name, 1)
        head.addWidget(self.place)
        head.addWidget(self.on)
        whole.addLayout(head)
        whole.addWidget(Line())
        self._body = page = column(self._inside, (10, 14, 10, 10), 6)
        opening = row(margins=(8, 0, 8, 4))
        opening.addWidget(self.opening_line)
        page.addLayout(opening)
        page.addWidget(self.lines)
        page.addWidget(self.nothing)
        page.addWidget(self.kept)
        page.addStretch()
        self._area = scrolling(self._inside)
        whole.addWidget(self._area, 1)
        whole.addWidget(self.changed)
        whole.addWidget(Line())
        self._foot = foot = row(margins=(16, 10, 16, 12), gap=12)
        foot.addWidget(self.checked, 1)
        foot.addWidget(self.send)
        whole.addLayout(foot)
        self.kept.hide()
        self.nothing.hide()


class Disc(QWidget):
    """The client's."""

    def __init__(self) -> None:
        super().__init__()
        self._initials, self._disc = "", 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_client(self, client_id: int, name: str) -> None:
        self._initials, self._disc = words.initials(name), words.disc(client_id)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(28), px(28))

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_avatar(QPainter(self), QRectF(self.rect()), self._initials, self._disc)


class Line(QWidget):
    """Parts what is above from what is below."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), colour("line"))
