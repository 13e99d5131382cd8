"""The head of the plan: which week, what it holds in a sentence, and the ways through it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QWidget

from desktop.ui import formats
from desktop.ui.client_box import ClientBox
from desktop.ui.counted import COUNTED
from desktop.ui.kit.buttons import PRIMARY, QUIET, Button
from desktop.ui.kit.parts import Elided, column, row
from desktop.ui.kit.search_button import SearchButton
from desktop.ui.kit.theme import px
from desktop.ui.kit.toggle import Toggle

LOG_KEYS = ("Ctrl", "L")


class PlanHead(QWidget):
    """Title and sentence, then one line of buttons; `to_place` stands there in a narrow window only."""

    stepped = Signal(int)
    """A week, or a month, back or on; 0 for the present one."""
    viewed = Signal(int)
    """0 week, 1 month, 2 lists."""
    chose = Signal(object)
    """The row of a client, or None for all."""

    def __init__(self) -> None:
        super().__init__()
        self.title, self.line = Elided("", "display"), Elided("", "body", "ink2")
        self.sought, self.log = SearchButton(), Button(kind=PRIMARY, icon="plus", keys=LOG_KEYS)
        self.before, self.now, self.after = Button(icon="chevron-left"), Button(), Button(icon="chevron-right")
        self.to_place = Toggle("list")
        self.views = [Toggle(), Toggle(), Toggle()]
        self.offer, self.remind = Button(kind=QUIET, icon="calendar-time"), Button(kind=QUIET, icon="message-check")
        self.client = ClientBox()
        self._group = QButtonGroup(self)
        self._filling, self._narrow, self._tight, self._number = False, False, False, 0
        self._lay_out()
        for step, button in ((-1, self.before), (0, self.now), (1, self.after)):
            button.clicked.connect(lambda _on=False, step=step: self.stepped.emit(step))
        for at, view in enumerate(self.views):
            self._group.addButton(view, at)
        self.views[0].setChecked(True)
        self._group.idClicked.connect(self.viewed)
        self.client.currentIndexChanged.connect(self._choose)

    def say(self, title: str, line: str) -> None:
        self.title.setText(title)
        self.line.setText(line)

    def show_clients(self, names: dict[int, str], chosen: int | None) -> None:
        """All of them, and who is chosen now."""
        shown = {self.client.itemData(at): self.client.itemText(at) for at in range(1, self.client.count())}
        self._filling = True
        if shown != names or self.client.itemText(0) != self.tr("All clients"):
            self.client.clear()
            self.client.addItem(self.tr("All clients"), None)
            for client, name in names.items():
                self.client.add(client, name, "")
        self.client.setCurrentIndex(max(0, self.client.findData(chosen)) if chosen is not None else 0)
        self._filling = False

    def show_view(self, at: int) -> None:
        """As if its pill had been pressed, but nothing is told."""
        self.views[at].setChecked(True)
        self._steps.setVisible(at < 2)
        self._name_now()
        earlier = (self.tr("Previous week"), self.tr("Previous month"))
        later = (self.tr("Next week"), self.tr("Next month"))
        self.before.setAccessibleName(earlier[min(at, 1)])
        self.after.setAccessibleName(later[min(at, 1)])
        for button in (self.before, self.after):
            button.setToolTip(button.accessibleName())

    def show_remind(self, number: int) -> None:
        """How many are to be reminded of tomorrow; nothing where nobody is."""
        self._number = number
        words = COUNTED.remind_tomorrow(number)
        self.remind.setText(formats.number(number) if self._narrow else words)
        self.remind.setAccessibleName(words)
        self.remind.setToolTip(words if self._narrow else "")
        self.remind.setVisible(number > 0)

    def be_narrow(self, narrow: bool, week: bool, tight: bool = False) -> None:
        """`week`: it is shown, and what is to place can be opened beside it. What acts goes up beside the title.

        `tight`: letters are so large that it finds no room there: the title has a line of its own, the sentence's, and
        so have week, month and lists.
        """
        self.to_place.setVisible(narrow and week)
        if narrow != self._narrow:
            self._narrow = narrow
            for at, part in enumerate((self.remind, self.offer, self.client)):
                if narrow:
                    self._first.insertWidget(1 + at, part)
                else:
                    self._bar.addWidget(part)
            self.client.setMinimumContentsLength(8 if narrow else 12)
            self.sought.shrink(narrow)
            self.log.keys = () if narrow else LOG_KEYS
            self.log.updateGeometry()
            self.show_remind(self._number)
        self.offer.setText("" if narrow else self.tr("Offer times"))
        if tight != self._tight:
            self._tight = tight
            for at, view in enumerate(self.views):
                (self._below if tight else self._bar).insertWidget(at if tight else 2 + at, view)
            (self._whole if tight else self._first).insertWidget(0, self.title, 0 if tight else 1)
            if narrow:
                (self._below if tight else self._first).insertWidget(4 if tight else 3, self.client)
            self.line.setVisible(not tight)
            self._name_now()

    def retranslate(self) -> None:
        self.offer.setAccessibleName(self.tr("Offer three times"))
        self.offer.setToolTip(self.offer.accessibleName())
        self.sought.name(self.tr("Search or do anything"))
        self.log.setText(self.tr("Log"))
        for view, words in zip(self.views, (self.tr("Week"), self.tr("Month"), self.tr("Lists")), strict=True):
            view.name(words)
        self.client.setAccessibleName(self.tr("Whose hours and entries"))
        self.show_view(self._group.checkedId())

    def _name_now(self) -> None:
        words = self.tr("This week") if self._group.checkedId() == 0 else self.tr("This month")
        self.now.icon_name, name = ("calendar-event", "") if self._tight else ("", words)
        self.now.setText(name)
        self.now.setAccessibleName(words)
        self.now.setToolTip(words if self._tight else "")

    def _choose(self, at: int) -> None:
        if not self._filling:
            self.chose.emit(self.client.itemData(at))

    def _lay_out(self) -> None:
        whole = self._whole = column(self, gap=6)
        self._first, self._bar = row(gap=12), row(gap=6)
        self._first.addWidget(self.title, 1)
        self._first.addStretch(0)
        self._first.addWidget(self.sought, 0, Qt.AlignmentFlag.AlignTop)
        self._first.addWidget(self.log, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(self._first)
        whole.addWidget(self.line)
        whole.addSpacing(px(8))
        self._steps = QWidget()
        steps = row(self._steps, margins=(0, 0, 4, 0), gap=8)
        for button in (self.before, self.now, self.after):
            steps.addWidget(button)
        self._bar.addWidget(self._steps)
        self._bar.addWidget(self.to_place)
        for view in self.views:
            self._bar.addWidget(view)
        self._bar.addStretch()
        for part in (self.remind, self.offer, self.client):
            self._bar.addWidget(part)
        self.remind.hide()
        self.client.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        whole.addLayout(self._bar)
        self._below = row(gap=6)
        self._below.addStretch()
        whole.addLayout(self._below)
