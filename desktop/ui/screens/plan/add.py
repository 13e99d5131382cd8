"""Something new for the plan, in one small dialog: a to-do, an appointment, or time of her own."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QComboBox, QWidget

from desktop.domain.recurrence import wall_time
from desktop.domain.repeating import Every, rule_of
from desktop.domain.task import Side
from desktop.ui import formats, repeat_words
from desktop.ui.client_box import ClientBox
from desktop.ui.forms import Form
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.day_field import DayField
from desktop.ui.kit.parts import row
from desktop.ui.kit.toggle import Toggle
from desktop.ui.screens.client.todo_dialogs import LENGTHS
from desktop.ui.typed_due import Around, read_day

if TYPE_CHECKING:
    from desktop.services.suite import Services
    from desktop.services.tasks import ListLine
    from desktop.ui.shell import Shell

TODO, MEETING, OWN = range(3)
USUAL = 30


class AddDialog(Form):
    """`kind` decides what is asked. A to-do may do without a time: then it is to be placed."""

    def __init__(
        self,
        parent: QWidget,
        services: Services,
        calls: Calls,
        shell: Shell,
        around: Around,
        names: dict[int, str],
        client: int | None = None,
    ) -> None:
        super().__init__(parent, "", "", calls)
        self._services, self._shell, self._around = services, shell, around
        self.title.setText(self.tr("Add to the plan"))
        self.setAccessibleName(self.title.text())
        self.save.setText(self.tr("Add"))
        self.kinds = [Toggle("square-check"), Toggle("calendar-event"), Toggle("user")]
        self._group = QButtonGroup(self)
        self._ask_kind()
        self.client, self.list = ClientBox(), QComboBox()
        for one, name in names.items():
            self.client.add(one, name, "")
        self.client.setCurrentIndex(max(0, self.client.findData(client)))
        self.what = self.field("title", self.tr("What"))
        self.labelled(self.tr("Client"), self.client)
        self.labelled(self.tr("List"), self.list)
        self.beside(self.client, self.list)
        self.when = self.due("starts_at", self.tr("When"), around, self.tr("Fri 10:00, tomorrow 15"))
        lengths: dict[object, str] = {one: formats.duration(one * 60) for one in LENGTHS}
        self.length = self.box(self.tr("How long"), lengths, USUAL)
        self.beside(self.when, self.length)
        self.by = self.due("due", self.tr("By when"), around, self.tr("Friday, 15 Nov"))
        self.often = self.box(self.tr("How often"), repeat_words.choices(), Every.ONCE)
        self.until = DayField()
        self.until.stand_at(lambda text: read_day(text, around.at, around.zone.key), around.at, around.zone)
        self._placed("rrule", self.until, self.tr("Until"), self.tr("empty: without an end"), "")
        self.beside(self.often, self.until)
        self.fields["planned"] = self.when
        self.client.currentIndexChanged.connect(lambda _at: self._ask_lists())
        self.often.currentIndexChanged.connect(lambda _at: self._arrange())
        self.save.clicked.connect(self._keep)
        self._ask_lists()
        self._arrange()

    @property
    def kind(self) -> int:
        return self._group.checkedId()

    def choose(self, kind: int, at: datetime | None = None) -> None:
        """What it is to be, and when."""
        self.kinds[kind].setChecked(True)
        if at is not None:
            self.when.show_due(at)
        self._arrange()

    def _ask_kind(self) -> None:
        line = row(gap=8)
        words = (self.tr("To-do"), self.tr("Appointment"), self.tr("My own time"))
        for at, (toggle, said) in enumerate(zip(self.kinds, words, strict=True)):
            toggle.name(said)
            toggle.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard in the field
            self._group.addButton(toggle, at)
            line.addWidget(toggle)
            self._stops.append(toggle)
        line.addStretch()
        self.body.addLayout(line)
        self.kinds[TODO].setChecked(True)
        self._group.idClicked.connect(lambda _at: self._arrange())

    def _arrange(self) -> None:
        kind = self.kind
        examples = (self.tr("Label proofs"), self.tr("Call on the proofs"), self.tr("Walk at lunch"))
        self.what.edit.setPlaceholderText(examples[kind])
        self.shown(self.client, kind != OWN)
        self.shown(self.list, kind == TODO)
        self.by.setVisible(kind == TODO)
        self.shown(self.often, kind != TODO)
        self.until.setVisible(kind != TODO and self.often.currentData() is not Every.ONCE)
        self.arrange()

    def _ask_lists(self) -> None:
        client = self.client.currentData()
        if not isinstance(client, int):
            return

        def show(lines: list[ListLine]) -> None:
            self.list.clear()
            self.list.addItem(self.tr("No list"), None)
            for line in lines:
                self.list.addItem(line.title, line.id)

        self._calls.ask(self, lambda: self._services.tasks.lists(client), show)

    def _keep(self) -> None:
        at, title = self.when.due(), self.what.text()
        if self.kind != OWN and not isinstance(self.client.currentData(), int):
            self.say_below(self.tr("There is no client yet whom this could be for."))
            return
        if self.kind == TODO:
            self._keep_todo(at, title)
            return
        if not self.when.is_understood() or not self.until.is_understood():
            return
        if at is None:
            self.when.problem(self.tr("Say when: “Fri 10:00”, “tomorrow 15”."))
            self.when.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._keep_time(at, title)

    def _keep_todo(self, at: datetime | None, title: str) -> None:
        client, due = self.client.currentData(), self.by.due()
        listed, minutes = self.list.currentData(), self.length.currentData()
        said = self.tr("Added: {title}").format(title=title)
        add = self._services.tasks.add
        self.keep(
            lambda: add(client, title, Side.ASSISTANT, due, list=listed, estimate=minutes, planned=at),
            lambda: self._shell.say(said, undo=True),
        )

    def _keep_time(self, at: datetime, title: str) -> None:
        own, client, minutes = self.kind == OWN, self.client.currentData(), int(self.length.currentData())
        every, zone, act = Every(str(self.often.currentData())), self._around.zone, self._services.schedules
        rule = rule_of(every, wall_time(at, zone), zone, self.until.day())
        whose = None if own else client

        def step() -> object:
            if rule or whose is None:
                return act.repeat(whose, title, wall_time(at, zone), zone.key, minutes, rule)
            return act.add(whose, title, at, at + timedelta(minutes=minutes))

        said = self.tr("Set aside: {title}") if own else self.tr("Agreed: {title}")
        self.keep(step, lambda: self._shell.say(said.format(title=title), undo=True))
