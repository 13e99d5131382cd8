"""Forms: dialogs that ask for a few fields, each labelled, with what is wrong beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QWidget

from desktop.domain.errors import GarboError, Refused
from desktop.ui import words
from desktop.ui.kit.buttons import PRIMARY, QUIET, Button
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.dialog import Dialog
from desktop.ui.kit.due_field import DueField
from desktop.ui.kit.fields import Field
from desktop.ui.kit.parts import Text, column, row
from desktop.ui.kit.theme import px
from desktop.ui.typed_due import Around


class Form(Dialog):
    """Stays open until the store has it, with what was typed."""

    def __init__(self, parent: QWidget, title: str, save: str, calls: Calls, width: int = 520) -> None:
        super().__init__(parent, title, width)
        self._calls = calls
        self.fields: dict[str, Field] = {}
        """By the name that a Problem says."""
        self.below = Text("", "small", "late_ink", wrap=True)
        self._stops: list[QWidget] = []
        self.save, cancel = Button(save, PRIMARY, keys=("Enter",)), Button(self.tr("Cancel"), QUIET)
        self._buttons = (cancel, self.save)
        self.foot.addWidget(cancel)
        self.foot.addStretch()
        self.foot.addWidget(self.save)
        self.default = self.save
        cancel.clicked.connect(self.dismiss)

    def open(self, first: QWidget | None = None) -> None:
        """The keyboard goes from field to field in the order in which they were asked for, then to the buttons."""
        for one, following in pairwise((*self._stops, *self._buttons)):
            QWidget.setTabOrder(one, following)
        super().open(first or next(iter(self._stops), None))

    def field(self, key: str, label: str, example: str = "", text: str = "") -> Field:
        """A line to type in."""
        made = Field()
        return self._placed(key, made, label, example, text)

    def due(self, key: str, label: str, around: Around, example: str = "") -> DueField:
        """A time in words."""
        made = DueField()
        made.stand(around.read, around.at, around.zone)
        self._placed(key, made, label, example or self.tr("Friday 10, 15 Nov, in 2 hours"), "")
        return made

    def box(self, label: str, choices: Mapping[object, str], chosen: object) -> QComboBox:
        """One of a few."""
        made = QComboBox()
        for value, shown in choices.items():
            made.addItem(shown, value)
        made.setCurrentIndex(max(0, list(choices).index(chosen) if chosen in choices else 0))
        self.labelled(label, made)
        return made

    def notes(self, label: str, text: str) -> QPlainTextEdit:
        """Room for more than a line; Tab leaves it."""
        made = QPlainTextEdit(text)
        made.setTabChangesFocus(True)
        made.setMinimumHeight(px(72))
        made.setMaximumHeight(px(120))
        self.labelled(label, made)
        return made

    def labelled(self, label: str, made: QWidget) -> None:
        """Under its label."""
        whole = QWidget()
        holder = column(whole, gap=6)
        title = Text(label, "label")
        title.setBuddy(made)
        made.setAccessibleName(label)
        self._stops.append(made)
        holder.addWidget(title)
        holder.addWidget(made)
        self.body.addWidget(whole)

    def beside(self, *made: QWidget) -> None:
        """Those that were asked for last, in one line."""
        line = row(gap=16)
        for one in made:
            whole = one if isinstance(one, Field) else one.parentWidget()
            assert whole is not None
            self.body.removeWidget(whole)
            whole.setMinimumWidth(1)  # else the longer of them would take more than its share
            line.addWidget(whole, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(line)

    def shown(self, made: QWidget, shown: bool) -> None:
        """Whether something that is labelled is asked for."""
        whole = made.parentWidget()
        if whole is not None:
            whole.setVisible(shown)

    def keep(self, step: Callable[[], object], then: Callable[[], object]) -> None:
        """One action; `then` when it is done and the sheet is gone."""
        if not all(one.is_understood() for one in self.fields.values() if isinstance(one, DueField)):
            return
        self.below.hide()

        def kept(_answer: object) -> None:
            self.dismiss()
            then()

        self._calls.ask(self, step, kept, self.refuse)

    def refuse(self, error: BaseException) -> None:
        """Beside the field where there is one; what was typed stays."""
        problems = error.problems if isinstance(error, Refused) else ()
        placed = [(self.fields[one.field], one) for one in problems if one.field in self.fields]
        for field, one in placed:
            field.problem(words.problem(one))
        if placed:
            placed[0][0].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if not isinstance(error, GarboError):
            self._calls.fail(error)
            return
        said = words.said(error)
        self.say_below(" ".join([words.problem(one) for one in problems] or [said.what, said.safe]))

    def say_below(self, text: str) -> None:
        """What is wrong and belongs to no field."""
        self.below.setText(text)
        self.body.addWidget(self.below)
        self.below.show()

    def _placed(self, key: str, made: Field, label: str, example: str, text: str) -> Field:
        made.name(label, "", example)
        made.edit.setText(text)
        made.setMaximumWidth(px(2000))
        self.fields[key] = made
        self._stops.append(made.edit)
        self.body.addWidget(made)
        return made
