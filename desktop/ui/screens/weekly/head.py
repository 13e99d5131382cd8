"""What stands over a week: title, boxes for week and language, copy and save, which side is seen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from desktop.ui.actions import shown
from desktop.ui.kit.buttons import PLAIN, PRIMARY, Button
from desktop.ui.kit.parts import Elided, column, row
from desktop.ui.kit.search_button import SearchButton
from desktop.ui.kit.toggle import Toggle
from desktop.ui.screens.weekly.boxes import LanguageBox, WeekBox


class Head(QWidget):
    """`turned`: the other side is to be seen, where only one of them has room."""

    turned = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._narrow = False
        self.title, self.under = Elided("", "display"), Elided("", "body", "ink2")
        self.weeks, self.languages = WeekBox(), LanguageBox()
        self.copy, self.more = Button(kind=PLAIN, icon="copy"), Button(kind=PLAIN, icon="dots")
        self.save = Button(kind=PRIMARY, icon="download", keys=tuple(shown("Ctrl+S").split("+")))
        self.choose, self.look = Toggle("list"), Toggle("file-text")
        self.history = Button(kind=PLAIN, icon="history")
        self.sought, self.log = SearchButton(), Button(kind=PRIMARY, icon="plus", keys=("Ctrl", "L"))
        self._sides = QWidget()
        self._lay_out()
        self.choose.clicked.connect(self.turned)
        self.look.clicked.connect(self.turned)

    def say(self, title: str, under: str) -> None:
        self.title.setText(title)
        self.under.setText(under)

    def be_of_one(self, one: bool) -> None:
        """Of one client, with what can be done with their page; else of all of them, as every other screen."""
        for part in (self.languages, self.copy, self.save, self.more):
            part.setVisible(one)
        for part in (self.history, self.sought, self.log):
            part.setVisible(not one)
        self._sides.setVisible(one and self._narrow)

    def be_narrow(self, narrow: bool) -> None:
        """What has no room gives way: keys on a button, then its words where the icon says enough."""
        self._narrow = narrow
        copy = self.tr("Copy text")
        self.copy.setText("" if narrow else copy)
        self.copy.setToolTip(f"{copy}  {shown('Ctrl+Shift+C')}" if narrow else "")
        self.save.keys = () if narrow else tuple(shown("Ctrl+S").split("+"))
        self.save.setToolTip(shown("Ctrl+S") if narrow else "")
        self.sought.shrink(narrow)
        for button in (self.copy, self.save):
            button.updateGeometry()

    def retranslate(self) -> None:
        self.copy.setAccessibleName(self.tr("Copy text"))
        self.save.setText(self.tr("Save PDF"))
        self.more.setAccessibleName(self.tr("More formats"))
        self.more.setToolTip(self.more.accessibleName())
        self.history.setAccessibleName(self.tr("Pages that were sent"))
        self.history.setToolTip(f"{self.history.accessibleName()}  {shown('Ctrl+H')}")
        self.sought.name(self.tr("Search or do anything"))
        self.log.setText(self.tr("Log"))
        self.choose.name(self.tr("Choose"))
        self.look.name(self.tr("Page"))
        self.weeks.retranslate()
        self.languages.retranslate()
        self.be_narrow(self._narrow)

    def _lay_out(self) -> None:
        sides, group = row(self._sides, gap=8), QButtonGroup(self)
        for toggle in (self.choose, self.look):
            group.addButton(toggle)
            sides.addWidget(toggle)
        self.choose.setChecked(True)
        whole = column(self, gap=6)
        first, second = row(gap=12), row(gap=10)
        first.addWidget(self.title, 1)
        for part in (self.weeks, self.languages, self.history, self.copy, self.save, self.more, self.sought, self.log):
            first.addWidget(part)
        second.addWidget(self.under, 1)
        second.addWidget(self._sides)
        whole.addLayout(first)
        whole.addLayout(second)
