"""The dialogs that add days off: days in words, or the public holidays of a country."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from desktop.domain.errors import Problem
from desktop.ui import formats, words
from desktop.ui.kit.buttons import PRIMARY, Button
from desktop.ui.kit.dialog import Dialog
from desktop.ui.kit.fields import Field
from desktop.ui.kit.parts import Text
from desktop.ui.screens.agreement.territory import territory_in_full


class AddDays(Dialog):
    """One day, or a first and a last one."""

    chosen = Signal(object)
    """(first, last), both included."""

    def __init__(self, parent: QWidget, read: Callable[[str], date | None]) -> None:
        super().__init__(parent, "", 480)
        self._read = read
        self.title.setText(self.tr("Days off"))
        self.setAccessibleName(self.title.text())
        self.first, self.last = Field(), Field()
        self.first.name(self.tr("First day"), "", self.tr("20 Nov, tomorrow, Friday"))
        self.last.name(self.tr("Last day"), self.tr("Leave it empty for a single day."), self.tr("6 Jan"))
        self.add = Button(self.tr("Add"), PRIMARY)
        self.body.setSpacing(14)
        self.body.addWidget(self.first)
        self.body.addWidget(self.last)
        self.foot.addStretch()
        self.foot.addWidget(self.add)
        self.default = self.add
        self.add.clicked.connect(self._add)
        for field in (self.first, self.last):
            field.edit.editingFinished.connect(lambda field=field: self._echo(field))

    def _add(self) -> None:
        first = self._day(self.first)
        last = self._day(self.last) if self.last.text().strip() else first
        if first is None or last is None:
            return
        if last < first:
            self.last.problem(words.problem(Problem("ends_before")))
            return
        self.chosen.emit((first, last))
        self.dismiss()

    def _day(self, field: Field) -> date | None:
        day = self._read(field.text())
        if day is None:
            field.problem(words.problem(Problem("day_unknown")))
            field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        return day

    def _echo(self, field: Field) -> None:
        """What was typed, as it was understood."""
        day = self._read(field.text())
        if day is not None:
            field.edit.setText(formats.dated(day))


class AddCountry(Dialog):
    """A country, found as one types its name."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget, near: Iterable[str], codes: Iterable[str]) -> None:
        super().__init__(parent, "", 480)
        self.title.setText(self.tr("Public holidays of a country"))
        self.setAccessibleName(self.title.text())
        self.box = QComboBox()
        self.box.setEditable(True)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.box.setAccessibleName(self.tr("Country"))
        first = list(dict.fromkeys(near))
        for code in [*first, *sorted(set(codes) - set(first), key=lambda one: formats.folded(territory_in_full(one)))]:
            self.box.addItem(territory_in_full(code), code)
        if not first:
            self.box.setCurrentIndex(-1)
        line = self.box.lineEdit()
        assert line is not None
        line.setPlaceholderText(self.tr("Name of the country"))
        finder = self.box.completer()
        assert isinstance(finder, QCompleter)
        finder.setFilterMode(Qt.MatchFlag.MatchContains)
        finder.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.wrong = Text("", "caption", "late_ink", wrap=True)
        self.wrong.hide()
        self.add = Button(self.tr("Add"), PRIMARY)
        hint = Text(
            self.tr("Those of the whole country; regional ones can be added as days."), "caption", "ink2", wrap=True
        )
        self.body.setSpacing(10)
        for part in (self.box, self.wrong, hint):
            self.body.addWidget(part)
        self.foot.addStretch()
        self.foot.addWidget(self.add)
        self.default = self.add
        self.add.clicked.connect(self._add)
        self.box.editTextChanged.connect(lambda _text: self.wrong.hide())

    def _add(self) -> None:
        typed = formats.folded(self.box.currentText())
        names = [(self.box.itemData(at), formats.folded(self.box.itemText(at))) for at in range(self.box.count())]
        fitting = [code for code, name in names if name == typed] or [
            code for code, name in names if typed and typed in name
        ]
        if len(fitting) != 1:
            self.wrong.setText(words.problem(Problem("country_unknown")))
            self.wrong.show()
            return
        self.chosen.emit(fitting[0])
        self.dismiss()
