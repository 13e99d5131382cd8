"""Whom to remind of what is ahead: words for each client to copy and send, then ticked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.ui import formats
from desktop.ui.kit.buttons import PLAIN, PRIMARY, Button
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.dialog import Dialog
from desktop.ui.kit.entries import EntryRow
from desktop.ui.kit.entry_list import Choice, EntryList
from desktop.ui.kit.parts import Text
from desktop.ui.kit.theme import px

if TYPE_CHECKING:
    from desktop.services.messages import Message, Reminder
    from desktop.services.suite import Services
    from desktop.ui.shell import Shell


class RemindSheet(Dialog):
    """C copies what is shown, Space says that it was sent; nothing is sent from here."""

    def __init__(self, parent: QWidget, services: Services, calls: Calls, shell: Shell, zone: ZoneInfo) -> None:
        super().__init__(parent, "", 600)
        self._services, self._calls, self._shell, self._zone = services, calls, shell, zone
        self._lines: list[Reminder] = []
        self._shown: int | None = None
        self.title.setText(self.tr("Remind of tomorrow"))
        self.setAccessibleName(self.title.text())
        said = self.tr("In each client’s language. Copy it, send it as you like, and tick it here.")
        self.body.addWidget(Text(said, "small", "ink2", wrap=True))
        self.list, self.text = EntryList(), QPlainTextEdit()
        self.list.setAccessibleName(self.title.text())
        self.list.least = 3
        self.list.choices = self._choices
        self.list.ticked.connect(self._remind)
        self.list.opened.connect(lambda _key: self._copy())
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._ask_text())
        self.text.setAccessibleName(self.tr("Words to send"))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(px(120))
        self.nothing = Text(self.tr("Nobody is left to be reminded."), "body", "ink2")
        self.nothing.hide()
        for part in (self.list, self.text, self.nothing):
            self.body.addWidget(part)
        self.copy = Button(self.tr("Copy"), PRIMARY, icon="copy", keys=("C",))
        self.reminded = Button(self.tr("Sent"), PLAIN, icon="check", keys=("Space",))
        self.foot.addStretch()
        self.foot.addWidget(self.reminded)
        self.foot.addWidget(self.copy)
        self.copy.clicked.connect(self._copy)
        self.reminded.clicked.connect(lambda: self._remind(self.list.chosen()))

    def show_lines(self, lines: Sequence[Reminder]) -> None:
        self._lines, self._shown = list(lines), None
        now = self._shell.clock()
        rows = []
        for at, line in enumerate(self._lines):
            when = formats.moment(line.at, now, self._zone)
            icon = "calendar-event" if line.which is not None else "square-check"
            spoken = ", ".join((line.client, when, line.title))
            rows.append(EntryRow(at, line.client, spoken, box=False, right=formats.capital(when), under=line.title,
                                 under_icon=icon))  # fmt: skip
        self.list.show_rows(rows)
        for part in (self.list, self.text, self.copy, self.reminded):
            part.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        if rows:
            self.list.take(max(0, min(self.list.currentIndex().row(), len(rows) - 1)))
            self._ask_text()
        self.arrange()

    def _choices(self) -> Sequence[Choice]:
        return (
            (self.tr("Copy"), Qt.Key.Key_C, self._copy),
            (self.tr("Sent"), Qt.Key.Key_Space, lambda: self._remind(self.list.chosen())),
        )

    def _ask_text(self) -> None:
        at = self.list.chosen()
        if at is None or at == self._shown:
            return
        self._shown, line = at, self._lines[at]

        def show(message: Message) -> None:
            if self._shown == at:
                self.text.setPlainText(message.text)

        self._calls.ask(self, lambda: self._services.messages.reminder(line), show)

    def _copy(self) -> None:
        at = self.list.chosen()
        if at is not None:
            QGuiApplication.clipboard().setText(self.text.toPlainText())
            self._shell.say(self.tr("Copied: the words for {name}").format(name=self._lines[at].client))

    def _remind(self, at: int | None) -> None:
        if at is None:
            return
        line, services = self._lines[at], self._services

        def step() -> list[Reminder]:
            if line.which is not None:
                services.schedules.remind(line.which)
            elif line.task_id is not None:
                services.tasks.remind(line.task_id)
            return services.schedules.to_remind()

        def done(left: list[Reminder]) -> None:
            self._shell.say(self.tr("Reminded: {name}").format(name=line.client), undo=True)
            self.show_lines(left)

        self._calls.ask(self, step, done)
