"""What Today is made of: lists at the left, the day and the card at the right; pills if it is narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.counted import COUNTED
from desktop.ui.kit.agenda import Agenda, Strip
from desktop.ui.kit.buttons import PRIMARY, QUIET, Button
from desktop.ui.kit.parts import Card, Text, bar_in_margin, column, row, scrolling
from desktop.ui.kit.pills import Pills
from desktop.ui.kit.search_button import SearchButton
from desktop.ui.kit.section import Section
from desktop.ui.kit.theme import px
from desktop.ui.screens.today_answer import AnswerBar
from desktop.ui.screens.welcome import Welcome

if TYPE_CHECKING:
    from desktop.ui.shell import Shell

RIGHT = 336
"""The width of the day beside the lists."""


class DayCard(Card):
    """The agenda under its heading."""

    def __init__(self) -> None:
        super().__init__()
        self.heading, self.range, self.later = (
            Text("", "heading"),
            Text("", "caption", "ink2"),
            Text("", "caption", "ink2"),
        )
        self.agenda = Agenda()
        whole = column(self, (20, 18, 20, 8), 6)
        head = row(gap=8)
        head.addWidget(self.heading, 1)
        head.addWidget(self.range)
        whole.addLayout(head)
        whole.addWidget(self.agenda)
        whole.addWidget(self.later)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def show_strip(self, strip: Strip, later: int, words: str) -> None:
        self.heading.setText(words)
        self.range.setText(f"{strip.first} – {strip.last}")
        self.agenda.setAccessibleName(f"{words}, {len(strip.blocks)}")
        self.agenda.show_strip(strip)
        self.later.setText(COUNTED.more_later(later))
        self.later.setVisible(later > 0)


class TodayPage(QWidget):
    """`narrow` decides between all sections and the one whose pill is chosen."""

    turned = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.day, self.line = Text("", "display"), Text("", "body", "ink2", wrap=True)
        self.held = Text("", "small", "accent_ink", wrap=True)
        self.sought, self.day_look = SearchButton(), Button(icon="sun-high")
        self.log = Button(kind=PRIMARY, icon="plus", keys=("Ctrl", "L"))
        self.waiting = Section()
        self.promises, self.to_tell = Section(ticks=True), Section(ticks=True)
        self.tasks, self.still = Section(ticks=True), Section(several=True)
        self.sections = (self.waiting, self.promises, self.to_tell, self.tasks, self.still)
        self.day_card, self.answer = DayCard(), AnswerBar()
        self.copy_all, self.promise = Button(kind=QUIET, small=True), Button(kind=QUIET, icon="plus", small=True)
        self.pills = Pills(len(self.sections) + 1)
        self.welcome = Welcome()
        self.side, self.under = QVBoxLayout(), QVBoxLayout()
        """Where the card of a pattern stands, and where it does if the window is narrow."""
        self._card: QWidget | None = None
        self._narrow, self._nobody = False, False
        self.lines = ("", "")
        """What stands under the day; the second where there is little room."""
        self._lay_out()
        self.pills.chosen.connect(lambda _at: self.arrange(self._narrow, self._nobody))

    def listen(self, shell: Shell) -> None:
        """What can be done from anywhere has a button here."""
        for button, do in (
            (self.sought, shell.seek),
            (self.day_look, shell.look_at_day),
            (self.log, shell.log),
            (self.promise, shell.promise),
        ):
            button.clicked.connect(do)

    def hold(self, card: QWidget) -> None:
        """The card of a pattern; it takes room only while it is shown."""
        # As high as its words are at this width, which a hint made for another width does not know.
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._card = card
        (self.under if self._narrow else self.side).insertWidget(0 if self._narrow else 1, card)

    def ask(self, client: str, channel: str, medium: str | None) -> None:
        """Open the bar in which an answer is logged."""
        self.answer.begin(client, channel, medium)
        self.waiting.turn(to_bar=True)
        self.answer.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self.answer, lambda: self._scroll.ensureWidgetVisible(self.answer, 0, px(16)))

    def arrange(self, narrow: bool, nobody: bool) -> None:
        """All sections that hold something, or where there is little room the one that was chosen."""
        moved, self._narrow, self._nobody = narrow != self._narrow, narrow, nobody
        numbers = [len(section.list.model_.rows) for section in self.sections]
        numbers.append(len(self.day_card.agenda.blocks()))
        stays = (True, True, *(number > 0 for number in numbers[2:5]), True)
        for at, (name, number) in enumerate(zip(self._names(), numbers, strict=True)):
            self.pills.show_pill(at, name, number, stays[at])
        self.pills.setVisible(narrow and not nobody)
        for at, widget in enumerate((*self.sections, self.day_card)):
            wanted = self.pills.at() == at if narrow else stays[at]
            widget.setVisible(wanted and not nobody)
        for section in self.sections:
            section.be_bare(narrow)
            # The card stands under the list then, and is to be seen too.
            section.list.least = 3 if narrow or section in (self.tasks, self.still) else 4
        self._right.setVisible(not nobody and not narrow)
        if moved:
            self._whole.setContentsMargins(px(32), px(16 if narrow else 24), px(8), px(0 if narrow else 8))
            self._whole.setSpacing(px(10 if narrow else 16))
            self._left.setSpacing(px(12 if narrow else 24))
            for at, widget in enumerate((self.day_card, self.tasks)):
                (self._left if narrow else self.side).insertWidget(at, widget)
            if self._card is not None:
                (self.under if narrow else self.side).insertWidget(0 if narrow else 1, self._card)
        self.welcome.setVisible(nobody)
        self._scroll.setVisible(not nobody)
        for button in (self.sought, self.day_look, self.log):
            button.setVisible(not nobody)
        self.sought.shrink(narrow)
        self.line.setVisible(not nobody)
        self.line.setText(self.lines[narrow])
        self.held.setVisible(bool(self.held.text()) and not nobody)

    def retranslate(self) -> None:
        self.log.setText(self.tr("Log"))
        self.sought.name(self.tr("Search or do anything"))
        self.day_look.setToolTip(self.tr("The day at a look"))
        self.day_look.setAccessibleName(self.day_look.toolTip())
        self.waiting.title(self.tr("Waiting for me"), self.tr("Sorted by deadline in each client's hours"))
        self.promises.title(self.tr("Promises due"))
        self.to_tell.title(self.tr("Tell the client"))
        self.tasks.title(self.tr("Tasks due"))
        self.still.title(self.tr("Still waiting?"), self.tr("From older chats"))
        self.promises.say_empty(self.tr("Nothing promised today"), "")
        self.copy_all.setText(self.tr("Copy all"))
        self.promise.setText(self.tr("Add a promise"))
        self.welcome.retranslate()
        self.answer.retranslate()

    def panes(self) -> tuple[QWidget, ...]:
        lists = [section.list for section in self.sections if section.isVisibleTo(self) and section.list.model_.rows]
        agenda = [self.day_card.agenda] if self.day_card.isVisibleTo(self) else []
        card = [self._card] if self._card is not None and self._card.isVisibleTo(self) else []
        return (*lists, *agenda, *card, self.log)

    def keep_keyboard(self) -> None:
        """Where the list that had it has gone, the keyboard goes to what is there."""
        now = QApplication.focusWidget()
        if self.isVisible() and (now is None or not now.isVisible()):
            self.panes()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.turned.emit()

    def _names(self) -> tuple[str, ...]:
        return (
            self.tr("Waiting"),
            self.tr("Promises"),
            self.tr("To tell"),
            self.tr("Tasks"),
            self.tr("Still waiting?"),
            self.tr("Agenda"),
        )

    def _lay_out(self) -> None:
        self._whole = whole = column(self, (32, 24, 8, 8), 16)
        top, head = column(margins=(0, 0, 24, 0), gap=6), row(gap=12)
        head.addWidget(self.day, 1)
        for button in (self.day_look, self.sought, self.log):
            head.addWidget(button)
        top.addLayout(head)
        for text in (self.line, self.held):
            top.addWidget(text)
        whole.addLayout(top)
        pills = row(margins=(0, 0, 24, 0))
        pills.addWidget(self.pills)
        whole.addLayout(pills)
        whole.addWidget(self.welcome, 1)
        inside = QWidget()
        body = row(inside, (0, 4, 24, 24), 24)
        self._left = column(gap=24)
        self._left.addWidget(self.waiting)
        beside = row(gap=24)
        for section in (self.promises, self.to_tell):
            # One as high as the other.
            section.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            beside.addWidget(section, 1)
        self._left.addLayout(beside)
        self._left.addWidget(self.still)
        self._left.addLayout(self.under)
        self._left.addStretch()
        body.addLayout(self._left, 1)
        self._right = QWidget()
        self._right.setFixedWidth(px(RIGHT))
        right = column(self._right, gap=24)
        self.side.setSpacing(px(24))
        self.side.addWidget(self.day_card)
        self.side.addWidget(self.tasks)
        right.addLayout(self.side)
        right.addStretch()
        body.addWidget(self._right)
        self._scroll = scrolling(inside)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        bar_in_margin(self._scroll, body, 24)
        whole.addWidget(self._scroll, 1)
        self._furnish()

    def _furnish(self) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)
        self.waiting.hold(self.answer)
        self.to_tell.beside(self.copy_all)
        self.promises.offer(self.promise, always=True)
        for section in self.sections:
            section.list.selectionModel().currentChanged.connect(
                lambda now, _before, section=section: self._reveal(section, now)
            )

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """The page follows the keyboard, from wherever it came."""
        inside = self._scroll.widget()
        if now is None or inside is None or not inside.isAncestorOf(now):
            return
        section = next((one for one in self.sections if one.list is now), None)
        if section is not None and section.list.currentIndex().isValid():
            self._reveal(section, section.list.currentIndex())
        else:
            self._scroll.ensureWidgetVisible(now, 0, px(16))

    def _reveal(self, section: Section, index: QModelIndex) -> None:
        """The page follows the row that is chosen with the keys."""
        inside = self._scroll.widget()
        if section.list.hasFocus() and inside is not None:
            rect = section.list.visualRect(index)
            at = section.list.viewport().mapTo(inside, QPoint(rect.center()))
            self._scroll.ensureVisible(at.x(), at.y(), 0, rect.height())
