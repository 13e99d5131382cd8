"""The page of the import where everything is seen before anything is kept."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop.ui.kit.buttons import PRIMARY, QUIET, Button
from desktop.ui.kit.notices import Notice
from desktop.ui.kit.parts import Text, column, row, scrolling
from desktop.ui.kit.style import focus_by_keys
from desktop.ui.kit.theme import px
from desktop.ui.screens.exchange_people import FileCard, HowRead, WhoIsWho
from desktop.ui.screens.exchange_sum import WhatIsAdded, is_chat
from desktop.ui.words import Said

if TYPE_CHECKING:
    from desktop.services.imports import Answers, ChatPreview, PortfolioPreview


class Check(QWidget):
    """Left: the file, its people, how it is read. Right: what will be added. Below: the way on."""

    answered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._preview: ChatPreview | PortfolioPreview | None = None
        self.file, self.people, self.how, self.sum = FileCard(), WhoIsWho(), HowRead(), WhatIsAdded()
        self.add, self.cancel = Button(kind=PRIMARY, keys=("Enter",)), Button(kind=QUIET)
        self._foot, self._notice = Text("", "small", "ink2"), Notice()
        self._side = column(gap=16)
        for card in (self.file, self.people, self.how):
            self._side.addWidget(card)
        self._side.addStretch()
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(px(24))
        self._halves.addLayout(self._side, 2)
        self._halves.addWidget(self.sum, 3)
        inside = QWidget()
        inside.setLayout(self._halves)
        self._halves.setContentsMargins(0, 0, 0, 0)
        self._scroll = scrolling(inside)
        whole = column(self, gap=12)
        whole.addWidget(self._notice)
        whole.addWidget(self._scroll, 1)
        foot = row(gap=16)
        foot.addWidget(self.cancel)
        foot.addWidget(self._foot, 1)
        foot.addWidget(self.add)
        whole.addLayout(foot)
        self.people.changed.connect(self._say)
        self.how.changed.connect(self._say)

    def know(self, clients: list[str]) -> None:
        """The names a chat may belong to."""
        self.people.know(clients)

    def show_preview(self, preview: ChatPreview | PortfolioPreview) -> None:
        self._preview = preview
        self._notice.hide()
        self.file.show_preview(preview)
        self.sum.show_preview(preview)
        chat = _chat(preview)
        self.people.setVisible(chat is not None)
        self.how.setVisible(chat is not None)
        if chat is not None:
            self.people.show_preview(chat)
            self.how.show_preview(chat)
            stops = (*self.people.roles.values(), self.people.whose, *self.how.stops(), self.cancel, self.add)
            for one, following in pairwise(stops):
                # The roles are made anew, after all that stands below them.
                QWidget.setTabOrder(one, following)
        self._say_button()

    def begin(self) -> None:
        """The focus goes to what has to be answered, else to the way on."""
        if asked := self.people.asked() or self.how.asked():
            focus_by_keys(asked)
        else:
            self.add.setFocus()

    def refuse(self, said: Said) -> None:
        self._notice.say(said.what, said.safe)

    def be_busy(self, busy: bool) -> None:
        self.add.setEnabled(not busy)
        self.cancel.setEnabled(not busy)

    def retranslate(self) -> None:
        self.cancel.setText(self.tr("Cancel"))
        for card in (self.file, self.people, self.how, self.sum):
            card.retranslate()
        if self._preview is not None:
            self.show_preview(self._preview)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < px(820)
        ways = QBoxLayout.Direction
        self._halves.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    def _say(self) -> None:
        self.answered.emit(self._answers())

    def _answers(self) -> Answers:
        from desktop.services.imports import Answers

        return Answers(self.people.me(), self.people.client(), self.how.zone(), self.how.date_order())

    def _say_button(self) -> None:
        preview = self._preview
        assert preview is not None
        chat = _chat(preview)
        question = chat.question if chat else None
        more = len(chat.revised) if chat else preview.rest  # type: ignore[union-attr]
        ready, new = question is None and preview.new + more > 0, preview.new
        self.add.setEnabled(ready)
        self.add.setText(self.tr("Add %n message(s)", "", new) if new else self.tr("Add it"))
        if chat is None and more:
            self.add.setText(self.tr("Add %n entry(ies)", "", new + more))
        if question == "who_is_me":
            self._foot.setText(self.tr("Say which of these is you."))
        elif question == "which_client":
            self._foot.setText(self.tr("Say whose chat this is."))
        elif question == "date_order":
            self._foot.setText(self.tr("Say how the dates are written."))
        elif not ready:
            self._foot.setText(self.tr("All of it is there already."))
        else:
            self._foot.setText(self.tr("It can be taken back as a whole."))


def _chat(preview: ChatPreview | PortfolioPreview) -> ChatPreview | None:
    """A chat, or None for a portfolio file."""
    return preview if is_chat(preview) else None
