"""What holds now: what the client asked for, from which line, and what took the place of what."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.ui import formats, words
from desktop.ui.actions import Keys
from desktop.ui.forms import Form
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.entries import EntryRow
from desktop.ui.kit.entry_list import Choice
from desktop.ui.kit.parts import Text
from desktop.ui.screens.client.panel import ListPanel
from desktop.ui.typed_due import Around, around

if TYPE_CHECKING:
    from desktop.services.instructions import AskedLine
    from desktop.services.suite import Services
    from desktop.ui.shell import Shell

translate = QCoreApplication.translate
Found = tuple["list[AskedLine]", Around]
EARLIER = -1


class InstructionsPanel(ListPanel):
    """N adds, R puts another in its place, C is wanted no more, Enter corrects, O shows the line, Delete removes."""

    shows = frozenset({"instruction", "interaction", "setting", "client"})
    line_wanted = Signal(int)
    """The interaction in which it was said."""

    def __init__(self, services: Services, calls: Calls, shell: Shell) -> None:
        super().__init__(services, calls, shell)
        self._found: Found | None = None
        self.list.least = 6
        self.list.choices = self._choices
        self.list.opened.connect(self.correct)
        self.list.removing.connect(self._remove)
        self.add.clicked.connect(lambda: self.add_one())
        self.retranslate()

    def refresh(self) -> None:
        self._ask(
            lambda client: (self._services.instructions.of_client(client), around(self._services, client)), self._show
        )

    def retranslate(self) -> None:
        self.heading.setText(self.tr("What holds now"))
        self.list.setAccessibleName(self.heading.text())
        self.add.setText(self.tr("Add"))
        self.add.setAccessibleName(self.tr("New instruction"))
        self.nothing.setText(self.tr("Nothing asked for yet that has to be remembered."))
        if self._found is not None:
            self._show(self._found)

    def list_keys(self) -> tuple[Keys, ...]:
        return (
            Keys("R", lambda: self.tr("What holds: replace")),
            Keys("C", lambda: self.tr("What holds: not wanted any more")),
            Keys("O", lambda: self.tr("What holds: show the line")),
            Keys("N", lambda: self.tr("What holds: add another")),
        )

    def add_one(self, from_interaction: int | None = None, text: str = "") -> None:
        """What the client asked for, perhaps in this line."""
        client = self.client_id
        if client is None:
            return
        dialog = InstructionDialog(self, self._calls, self.tr("What did the client ask for?"), text)
        act = self._services.instructions
        dialog.save.clicked.connect(
            lambda: dialog.keep(
                lambda: act.add(client, dialog.said(), from_interaction),
                lambda: self._shell.say(self.tr("Noted: it holds from now on"), undo=True),
            )
        )
        dialog.open()

    def replace(self, key: int) -> None:
        """Something else in its place."""
        line = self._line(key)
        if line is None or line.state != "holds":
            return
        dialog = InstructionDialog(
            self, self._calls, self.tr("What holds in its place?"), _one_line(line), before=line.text
        )
        act = self._services.instructions
        dialog.save.clicked.connect(
            lambda: dialog.keep(
                lambda: act.replace(key, dialog.said()),
                lambda: self._shell.say(self.tr("Replaced: the earlier one stays to be seen"), undo=True),
            )
        )
        dialog.open()

    def correct(self, key: int) -> None:
        """How it is written down."""
        line = self._line(key)
        if line is None:
            return
        dialog = InstructionDialog(self, self._calls, self.tr("Correct the words"), _one_line(line))
        act = self._services.instructions
        dialog.save.clicked.connect(
            lambda: dialog.keep(
                lambda: act.change(key, dialog.said()), lambda: self._shell.say(self.tr("Words corrected"), undo=True)
            )
        )
        dialog.open()

    def _show(self, found: Found) -> None:
        self._found = found
        self.show_entries(instruction_rows(*found))

    def _choices(self) -> Sequence[Choice]:
        key = self.list.chosen()
        line = None if key is None else self._line(key)
        if key is None or line is None:
            return ()
        found: list[Choice] = []
        if line.state == "holds":
            found.append((self.tr("Replace…"), Qt.Key.Key_R, lambda: self.replace(key)))
            found.append((self.tr("Not wanted any more"), Qt.Key.Key_C, lambda: self._cancel(key)))
        if (said_in := line.interaction_id) is not None:
            found.append((self.tr("Show the line"), Qt.Key.Key_O, lambda: self.line_wanted.emit(said_in)))
        found.append((self.tr("Correct the words…"), Qt.Key.Key_Return, lambda: self.correct(key)))
        found.append((self.tr("Add another…"), Qt.Key.Key_N, lambda: self.add_one()))
        found.append((self.tr("Remove"), Qt.Key.Key_Delete, lambda: self._remove(key)))
        return found

    def _cancel(self, key: int) -> None:
        self._do(lambda: self._services.instructions.cancel(key), self.tr("This does not hold any more"))

    def _remove(self, key: int) -> None:
        self._do(lambda: self._services.instructions.remove(key), self.tr("Instruction removed"))

    def _line(self, key: int) -> AskedLine | None:
        return next((line for line in self._found[0] if line.id == key), None) if self._found else None


class InstructionDialog(Form):
    """Its words. `before`: what it takes the place of."""

    def __init__(self, parent: QWidget, calls: Calls, title: str, text: str, before: str = "") -> None:
        super().__init__(parent, title, "", calls)
        self.save.setText(self.tr("Save"))
        if before:
            self.body.addWidget(Text(self.tr("Until now: {text}").format(text=before), "small", "ink2", wrap=True))
        self.text = self.field(
            "text", self.tr("In your words"), self.tr("Invoices by post, with a copy by e-mail"), text
        )
        self.text.edit.selectAll()

    def said(self) -> str:
        return self.text.text()


def instruction_rows(lines: Sequence[AskedLine], around: Around) -> list[EntryRow]:
    """What holds, then what does not any more, with why."""
    by_id = {line.id: line for line in lines}
    rows = [_holding(line, around) for line in lines if line.state == "holds"]
    ended = [line for line in lines if line.state != "holds"]
    if ended:
        earlier = translate("Instructions", "Earlier")
        rows.append(EntryRow(EARLIER, earlier, earlier, heading=True))
    rows += [_ended(line, by_id.get(line.replaced_by or 0), around) for line in ended]
    return rows


def _holding(line: AskedLine, around: Around) -> EntryRow:
    since = translate("Instructions", "since {day}").format(day=_day(line.given_at, around))
    under = since if line.channel is None else f"{since} · {words.channel(line.channel, line.medium)}"
    icon = "note" if line.channel is None else words.channel_icon(line.channel)
    return EntryRow(line.id, _one_line(line), f"{under}: {line.text}", icon=icon, icon_tone="accent_ink", under=under)


def _ended(line: AskedLine, by: AskedLine | None, around: Around) -> EntryRow:
    day = _day(line.ended_at or line.given_at, around)
    if by is not None:
        under = translate("Instructions", "{day}: replaced by “{text}”").format(day=day, text=_one_line(by))
    elif line.state == "replaced":
        under = translate("Instructions", "{day}: replaced").format(day=day)
    else:
        under = translate("Instructions", "{day}: not wanted any more").format(day=day)
    icon = "replace" if line.state == "replaced" else "x"
    return EntryRow(line.id, _one_line(line), f"{under}, {line.text}", icon=icon, under=under, struck=True)


def _one_line(line: AskedLine) -> str:
    return " ".join(line.text.split())


def _day(at: datetime, around: Around) -> str:
    return formats.short_day(at.astimezone(around.zone).date(), around.at.astimezone(around.zone).date())
