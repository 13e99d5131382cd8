"""I am closed: the days in words, what each client will be told in theirs, and who knows already."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QWidget

from desktop.domain.errors import Problem
from desktop.ui import formats, words
from desktop.ui.counted import COUNTED
from desktop.ui.kit.bending import Bending
from desktop.ui.kit.buttons import PLAIN, PRIMARY, QUIET, Button
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.dialog import Dialog
from desktop.ui.kit.entries import EntryRow
from desktop.ui.kit.entry_list import Choice, EntryList
from desktop.ui.kit.fields import Field
from desktop.ui.kit.parts import Text, column
from desktop.ui.kit.saved import Saved
from desktop.ui.kit.theme import px
from desktop.ui.typed_due import read_days

if TYPE_CHECKING:
    from desktop.services.agenda import AgendaLine
    from desktop.services.closures import ClosingLine
    from desktop.services.suite import Services
    from desktop.ui.shell import Shell

Days = tuple[date, date]
NAMED = 3
"""So many appointments are named, the rest counted."""
PAUSE_MS = 120
"""After the last letter, before the messages are written anew."""


def open_closed(shell: Shell, services: Services, calls: Calls, about: object = None) -> None:
    """`about`: the days as typed, a day, or a first and a last one; nothing where they are to be asked for."""

    def show(zone: str) -> None:
        sheet = ClosedSheet(shell, services, calls, zone, shell.clock())
        sheet.open()
        if isinstance(about, date):
            sheet.show_days((about, about))
        elif isinstance(about, tuple):
            sheet.show_days(about)
        elif isinstance(about, str):
            sheet.days.edit.setText(about)

    calls.ask(shell, lambda: services.settings.get().zone, show)


class ClosedSheet(Dialog):
    """Enter closes the days and lays telling each ticked client on the desk; from then on a tick says who knows."""

    def __init__(self, shell: Shell, services: Services, calls: Calls, zone: str, now: datetime) -> None:
        super().__init__(shell, "", 860)
        self._shell, self._services, self._calls, self._zone, self._now = shell, services, calls, zone, now
        self._shown: Days | None = None
        self._lines: Sequence[ClosingLine] = ()
        self._by_hand: dict[int, bool] = {}
        self._rows: dict[int, int] | None = None
        self._told: set[int] = set()
        self._in_haste = False
        self.title.setText(self.tr("I am closed"))
        self.setAccessibleName(self.title.text())
        self.days, self.list, self.message, self.saved = Field(), EntryList(), QPlainTextEdit(), Saved()
        self._both = Bending(20)
        self.heading, self.whose = Text("", "label", "ink2"), Text("", "label", "ink2")
        self.standing = Text("", "small", "soon_ink", wrap=True)
        self.close_days = Button("", PRIMARY, keys=("Enter",))
        self.copy = Button(self.tr("Copy for this client"), PRIMARY, "copy", keys=("C",))
        self.drafts = Button(self.tr("Save all as mail drafts"), PLAIN, "mail")
        self.done = Button(self.tr("Later"), QUIET)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._place_parts()
        self._connect()
        self._read()
        self._name()

    def show_days(self, days: Days) -> None:
        """Days that are known already."""
        first, last = days
        text = formats.dated(first) if first == last else f"{formats.dated(first)} – {formats.dated(last)}"
        self.days.edit.setText(text)

    def chosen_days(self) -> Days | None:
        """As they are understood; None where they are not, or lie the wrong way round."""
        found = read_days(self.days.text(), self._now, self._zone)
        return found if found is not None and found[0] <= found[1] else None

    def chosen(self) -> list[int]:
        """The clients that are to be told."""
        return [line.message.client_id for line in self._lines if self._is_ticked(line)]

    def close_them(self) -> None:
        """One step: the days are off, and what is to be told lies on the desk."""
        days = self.chosen_days()
        if days is None:
            code = "ends_before" if read_days(self.days.text(), self._now, self._zone) else "day_unknown"
            self.days.problem(words.problem(Problem(code)))
            self.days.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if self._shown != days:
            self._in_haste = True  # the messages are on their way
            return
        clients, title = self.chosen(), self.tr("Closed: {days}").format(days=_days(days))

        def closed(rows: object) -> None:
            assert isinstance(rows, dict)
            if not rows:
                self.dismiss()
            self._shell.say(title, undo=True)
            self._rows = rows
            self._told = {line.message.client_id for line in self._lines if line.told}
            self._show_telling()

        closures = self._services.closures
        self._calls.ask(self, lambda: dict(closures.close(*days, clients, title)), closed, self._calls.fail)

    def copy_one(self) -> None:
        """The message of the chosen client, who is taken to be told by it."""
        client = self.list.chosen()
        line = self._line(client)
        if self._rows is None or client is None or line is None:
            return
        QGuiApplication.clipboard().setText(line.message.text)
        self.saved.show_words(self.tr("Copied, and noted as told: {client}").format(client=line.message.client))
        if client not in self._told:
            self._tell(client)

    def save_drafts(self) -> None:
        """One file for each, which her mail program opens ready to send."""
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder for the drafts"), str(Path.home()))
        if not folder:
            return
        messages = [
            line.message for line in self._lines if self._rows is not None and line.message.client_id in self._rows
        ]
        save = self._services.messages.save_drafts

        def saved(files: list[Path]) -> None:
            self.saved.show_folder(Path(folder), COUNTED.drafts_saved(len(files)))

        self._calls.work(self, lambda: save(messages, Path(folder)), saved)

    def _tell(self, client: int) -> None:
        assert self._rows is not None
        task, told = self._rows[client], client not in self._told

        def kept(_none: object) -> None:
            self._told ^= {client}
            self._show_rows()
            self._take_next(client if told else None)

        tasks = self._services.tasks
        self._calls.ask(self, lambda: tasks.told(task) if told else tasks.untold(task), kept)

    def _take_next(self, after: int | None) -> None:
        """The next one who does not know it yet."""
        shown = self.list.keys_shown()
        waiting = [key for key in shown if key not in self._told]
        if after is not None and waiting:
            later = [key for key in waiting if shown.index(key) > shown.index(after)]
            self.list.take(shown.index((later or waiting)[0]))

    def _tick(self, client: int) -> None:
        if self._rows is not None:
            self._tell(client)
        elif (line := self._line(client)) is not None:
            self._by_hand[client] = not self._is_ticked(line)
            self._show_rows()

    def _is_ticked(self, line: ClosingLine) -> bool:
        """Whoever is to be told already stays so."""
        return line.task_id is not None or self._by_hand.get(line.message.client_id, line.is_usual)

    def _line(self, client: int | None) -> ClosingLine | None:
        return next((line for line in self._lines if line.message.client_id == client), None)

    def _read(self) -> None:
        """What is understood of the days stands under them; the messages follow a moment later."""
        days = self.chosen_days()
        self.days.hint(_days(days) if days is not None else self.tr("One day, or a first and a last one."))
        if days is None:
            self._timer.stop()
        elif days != self._shown:
            self._timer.start()

    def _write(self) -> None:
        days = self.chosen_days()
        if days is not None:
            first, last = (datetime.combine(day, time(), ZoneInfo(self._zone)) for day in days)
            services, end = self._services, last + timedelta(days=1)
            self._calls.ask(
                self,
                lambda: (services.closures.preview(*days), services.schedules.agenda(first, end)),
                lambda found: self._show(days, *found),
            )

    def _show(self, days: Days, lines: Sequence[ClosingLine], agenda: Sequence[AgendaLine]) -> None:
        if days != self.chosen_days() or self._rows is not None:
            return
        self._shown, self._lines = days, lines
        self._show_agenda([one for one in agenda if one.client_id is not None and one.outcome == "planned"])
        self._show_rows()
        if self._in_haste:
            self._in_haste = False
            self.close_them()

    def _show_agenda(self, met: Sequence[AgendaLine]) -> None:
        """Appointments that stand on these days are named: they stay until they are moved."""
        zone = ZoneInfo(self._zone)
        named = [f"{one.client}, {formats.moment(one.starts_at, self._now, zone)}" for one in met[:NAMED]]
        if len(met) > NAMED:
            named.append(COUNTED.more(len(met) - NAMED))
        self.standing.setText(self.tr("Still in the calendar: {appointments}").format(appointments=" · ".join(named)))
        self.standing.setVisible(bool(met))

    def _show_rows(self) -> None:
        lines = self._lines
        if self._rows is not None:
            lines = [line for line in lines if line.message.client_id in self._rows]
        self.list.show_rows([self._row(line) for line in lines])
        if self.list.chosen() is None and lines:
            self.list.take(0)
        self._both.setVisible(bool(lines))
        self._show_message()
        self._name()
        self.arrange()

    def _row(self, line: ClosingLine) -> EntryRow:
        message = line.message
        language = words.LANGUAGES.get(message.language, words.LANGUAGES["en"])
        if self._rows is not None:
            ticked = message.client_id in self._told
            standing = self.tr("told") if ticked else self.tr("to tell")
        else:
            ticked = self._is_ticked(line)
            standing = self.tr("will be on your desk") if ticked else self.tr("not to be told")
        spoken = f"{message.client}, {standing}, {language}"
        return EntryRow(message.client_id, message.client, spoken, box=ticked, right=language)

    def _show_message(self) -> None:
        line = self._line(self.list.chosen())
        self.message.setPlainText(line.message.text.strip() if line is not None else "")
        self.whose.setText(self.tr("To {client}").format(client=line.message.client) if line is not None else "")
        self.message.setAccessibleName(self.whose.text())

    def _name(self) -> None:
        if self._rows is None:
            self.heading.setText(self.tr("Whom to tell") if self._lines else "")
            self.close_days.setText(COUNTED.close_and_tell(len(self.chosen())) if self.chosen() else self.tr("Close"))
            return
        left = len(self._rows) - len(self._told)
        self.heading.setText(COUNTED.clients_to_tell(left) if left else self.tr("Everybody knows"))
        self.done.setText(self.tr("Done") if not left else self.tr("Later"))

    def _show_telling(self) -> None:
        """From here on a tick says who knows; whoever is not ticked stays on the desk."""
        for part in (self.days, self.close_days):
            part.hide()
        for part in (self.copy, self.drafts, self.done):
            part.show()
        assert self._shown is not None
        self.title.setText(self.tr("Closed: {days}").format(days=_days(self._shown)))
        self.default = None
        self._show_rows()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choices(self) -> Sequence[Choice]:
        return ((self.copy.text(), Qt.Key.Key_C, self.copy_one),) if self._rows is not None else ()

    def _opened(self) -> None:
        if self._rows is None:
            self.close_them()
        else:
            self.copy_one()

    def _connect(self) -> None:
        self.days.edit.textChanged.connect(lambda _text: self._read())
        self._timer.timeout.connect(self._write)
        self.list.ticked.connect(self._tick)
        self.list.opened.connect(lambda _key: self._opened())
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._show_message())
        self.close_days.clicked.connect(self.close_them)
        self.copy.clicked.connect(self.copy_one)
        self.drafts.clicked.connect(self.save_drafts)
        self.done.clicked.connect(self.dismiss)

    def _place_parts(self) -> None:
        self.days.name(self.tr("Which days?"), "", self.tr("Friday, 24 Dec, 24 Dec to 6 Jan"))
        self.days.setMaximumWidth(px(2000))
        self.list.setAccessibleName(self.tr("Whom to tell"))
        self.list.least, self.list.choices = 4, self._choices
        self.message.setReadOnly(True)
        self.message.setTabChangesFocus(True)
        self.message.setMinimumHeight(px(150))
        left, right = QWidget(), QWidget()
        beside, text = column(left, gap=6), column(right, gap=6)
        beside.addWidget(self.heading)
        beside.addWidget(self.list)
        beside.addStretch()
        text.addWidget(self.whose)
        text.addWidget(self.message)
        text.addWidget(self.saved)
        text.addStretch()
        self._both.add(left, 1)
        self._both.add(right, 1)
        self._both.hide()
        self.body.addWidget(self.days)
        self.body.addWidget(self.standing)
        self.body.addWidget(self._both)
        self.standing.hide()
        self.foot.addWidget(self.drafts)
        self.foot.addStretch()
        for button in (self.done, self.copy, self.close_days):
            self.foot.addWidget(button)
        for button in (self.copy, self.drafts, self.done):
            button.hide()
        self.default = self.close_days


def _days(days: Days) -> str:
    first, last = days
    return formats.day_in_words(first) if first == last else formats.days(first, last)
