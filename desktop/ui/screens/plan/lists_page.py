"""All lists side by side: what is open on either side, what was done lately, in her order."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QSizePolicy, QWidget

from desktop.ui import formats
from desktop.ui.counted import COUNTED
from desktop.ui.kit.buttons import QUIET, Button
from desktop.ui.kit.entries import EntryRow
from desktop.ui.kit.entry_list import EntryList
from desktop.ui.kit.parts import Avatar, Card, Elided, Text, column, row, scrolling
from desktop.ui.kit.theme import px
from desktop.ui.words import disc, initials

if TYPE_CHECKING:
    from desktop.services.lists import ListColumn, ListedTask

translate = QCoreApplication.translate
WIDTH = 280
GAP = 16


class ColumnList(EntryList):
    """As high as its column, however much is in it. Alt+Up and Alt+Down change the order."""

    shifted = Signal(int, int)
    """The key of an entry, and how many places down; up where negative."""
    left = Signal(int)
    """To the column at that side."""

    def __init__(self) -> None:
        super().__init__()
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(px(WIDTH), px(240))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), px(64))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held, chosen = Qt.Key(event.key()), event.modifiers(), self.chosen()
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(key)
        aside = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(key)
        if held & Qt.KeyboardModifier.AltModifier and step is not None and chosen is not None:
            self.shifted.emit(chosen, step)
        elif held == Qt.KeyboardModifier.NoModifier and aside is not None:
            self.left.emit(aside)
        else:
            super().keyPressEvent(event)


class ListCard(Card):
    """One list under the name of its client."""

    plan_wanted = Signal(int)
    """The row of a list that is a step plan."""

    def __init__(self) -> None:
        super().__init__()
        self.column: ListColumn | None = None
        self.client, self.about = Elided("", "body_strong"), Elided("", "caption", "ink2")
        self.plan, self.list, self.nothing = Button(kind=QUIET, small=True), ColumnList(), Text("", "small", "ink2")
        self.disc = Avatar(28)
        whole = column(self, (8, 12, 8, 10), 6)
        head = row(margins=(8, 0, 6, 0), gap=10)
        words = column(gap=1)
        words.addWidget(self.client)
        words.addWidget(self.about)
        head.addWidget(self.disc, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        whole.addLayout(head)
        whole.addWidget(self.plan)
        whole.addWidget(self.list, 1)
        self.nothing.setContentsMargins(px(10), 0, px(8), 0)
        whole.addWidget(self.nothing)
        whole.addStretch()
        self.setFixedWidth(px(WIDTH))
        self.plan.clicked.connect(self._open_plan)

    def show_column(self, shown: ListColumn, now: datetime, zone: ZoneInfo) -> None:
        self.column = shown
        self.disc.become(initials(shown.client), disc(shown.client_id))
        open_ = sum(1 for task in shown.tasks if task.done_at is None)
        self.client.setText(shown.client)
        titles = [shown.title] if shown.title else [self.tr("In no list")]
        private = COUNTED.open(open_) if shown.list_id is None else COUNTED.private_open(open_)
        self.about.setText(" · ".join([*titles, COUNTED.shared_open(open_) if shown.shared else private]))
        self.list.setAccessibleName(f"{shown.client}, {self.about.text()}")
        self.plan.setVisible(shown.goal is not None)
        if shown.goal is not None:
            self.plan.setText(self.tr("Step plan, {day}").format(day=formats.day_and_month(shown.goal)))
        self.list.show_rows([_row(task, shown.client, now, zone) for task in shown.tasks])
        self.list.setVisible(bool(shown.tasks))
        self.nothing.setText(self.tr("Nothing in it yet."))
        self.nothing.setVisible(not shown.tasks)

    def task(self, key: int | None) -> ListedTask | None:
        return next((task for task in self.column.tasks if task.id == key), None) if self.column else None

    def _open_plan(self) -> None:
        if self.column is not None and self.column.list_id is not None:
            self.plan_wanted.emit(self.column.list_id)


class ListsPage(QWidget):
    """Columns beside each other, as many as there are lists; each is made when it comes into sight.

    Left and Right go from one to the next.
    """

    made = Signal(object)
    """A new ListCard, to be listened to."""

    def __init__(self) -> None:
        super().__init__()
        self._cards: dict[int, ListCard] = {}
        self._columns: Sequence[ListColumn] = ()
        self._around: tuple[datetime, ZoneInfo] | None = None
        self._inside = QWidget()
        self._area = scrolling(self._inside)
        self._area.setWidgetResizable(False)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.horizontalScrollBar().valueChanged.connect(lambda _at: self._fill())
        self._area.viewport().installEventFilter(self)
        self.nothing = Text("", "body", "ink2", wrap=True)
        whole = column(self)
        whole.addWidget(self._area, 1)
        whole.addWidget(self.nothing, 1, Qt.AlignmentFlag.AlignTop)
        self.nothing.hide()

    @property
    def cards(self) -> list[ListCard]:
        """Those that were made, from left to right."""
        return [self._cards[at] for at in sorted(self._cards)]

    def show_columns(self, columns: Sequence[ListColumn], now: datetime, zone: ZoneInfo, client: int | None) -> None:
        self._columns = [one for one in columns if client is None or one.client_id == client]
        self._around = now, zone
        for at in [at for at in self._cards if at >= len(self._columns)]:
            gone = self._cards.pop(at)
            gone.hide()
            gone.deleteLater()
        self.nothing.setText(self.tr("No list yet. A client’s page has “Lists” beside the to-dos."))
        self.nothing.setVisible(not self._columns)
        self._area.setVisible(bool(self._columns))
        for at, card in self._cards.items():
            card.show_column(self._columns[at], *self._around)
        self._fill()

    def panes(self) -> tuple[QWidget, ...]:
        return tuple(card.list for card in self.cards if card.list.model_.rows)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fill()
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        """The columns in sight, and one at each side: one in a turn, so that nothing stands still."""
        port, step = self._area.viewport(), px(WIDTH + GAP)
        self._inside.resize(max(0, len(self._columns) * step - px(GAP)), port.height())
        left = self._area.horizontalScrollBar().value()
        near = range(max(0, left // step - 1), min(len(self._columns), (left + port.width()) // step + 2))
        missing = [at for at in near if at not in self._cards]
        if missing:
            self._card(missing[0])
            QTimer.singleShot(0, self, self._fill)
        for at, card in self._cards.items():
            card.setGeometry(at * step, 0, px(WIDTH), port.height() - px(4))

    def _card(self, at: int) -> ListCard:
        if at not in self._cards and self._around is not None:
            card = self._cards[at] = ListCard()
            card.setParent(self._inside)
            self.made.emit(card)
            card.list.left.connect(lambda step: self._aside(card, step))
            card.show_column(self._columns[at], *self._around)
            card.show()
        return self._cards[at]

    def _aside(self, card: ListCard, step: int) -> None:
        """To the next column that holds something."""
        at = next(place for place, one in self._cards.items() if one is card) + step
        while 0 <= at < len(self._columns) and not self._columns[at].tasks:
            at += step
        if 0 <= at < len(self._columns):
            found = self._card(at)
            self._fill()
            found.list.setFocus(Qt.FocusReason.TabFocusReason)
            self._area.ensureWidgetVisible(found, px(GAP), 0)


def _row(task: ListedTask, client: str, now: datetime, zone: ZoneInfo) -> EntryRow:
    due = formats.due_words(task.due_at, now, zone) if task.due_at and not task.done_at else ""
    theirs = translate("Plan", "for {name} to do").format(name=client) if task.owner == "client" else ""
    planned = ""
    if task.planned_at is not None and not task.done_at and task.planned_at >= now:
        planned = translate("Plan", "placed {when}").format(when=formats.moment(task.planned_at, now, zone))
    late = bool(task.due_at and task.due_at < now and not task.done_at)
    promise = translate("Plan", "promise") if task.promise else ""
    done = translate("Plan", "done") if task.done_at else translate("Plan", "open")
    under = " · ".join(part for part in (promise, theirs, planned) if part)
    spoken = ", ".join(part for part in (task.title, done, due, promise, theirs, planned) if part)
    return EntryRow(
        task.id,
        task.title,
        spoken,
        box=task.done_at is not None,
        right=due,
        right_tone="late_ink" if late else "ink2",
        under=under,
        struck=task.done_at is not None,
    )
