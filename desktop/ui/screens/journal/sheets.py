"""The sheets of the journal: which clients, which days, where a line is cut in two, whose a line is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.domain.interaction import Tag
from desktop.domain.rewriting import Part
from desktop.ui import formats, tag_words
from desktop.ui.client_box import ClientBox
from desktop.ui.forms import Form
from desktop.ui.kit.buttons import PRIMARY, QUIET, Button
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.day_field import DayField
from desktop.ui.kit.dialog import Dialog
from desktop.ui.kit.entries import EntryRow
from desktop.ui.kit.entry_list import EntryList
from desktop.ui.kit.fields import Field, SearchLine
from desktop.ui.kit.parts import Text
from desktop.ui.kit.theme import px
from desktop.ui.typed_due import past_day

if TYPE_CHECKING:
    from desktop.services.interactions import InteractionLine

Clients = Sequence[tuple[int, str]]


class ClientsSheet(Dialog):
    """Space ticks; Enter takes those that are ticked, and without any all of them."""

    def __init__(self, parent: QWidget, clients: Clients, ticked: Sequence[int]) -> None:
        super().__init__(parent, "", 460)
        self._clients, self.ticked = dict(clients), set(ticked)
        self.title.setText(self.tr("Whose entries?"))
        self.setAccessibleName(self.title.text())
        self.search, self.list = SearchLine(), EntryList()
        self.search.setPlaceholderText(self.tr("Find a client"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.list.setAccessibleName(self.tr("Clients"))
        self.list.least = 6
        self.body.addWidget(self.search)
        self.body.addWidget(self.list)
        self.all = Button(self.tr("All clients"), QUIET)
        self.take = Button(self.tr("Show these"), PRIMARY, keys=("Enter",))
        self.foot.addWidget(self.all)
        self.foot.addStretch()
        self.foot.addWidget(self.take)
        self.default = self.take
        self.search.textChanged.connect(lambda _text: self._fill())
        self.list.ticked.connect(self._turn)
        self.list.opened.connect(lambda _key: self.take.click())
        self._fill()

    def chosen(self) -> dict[int, str]:
        """By id, with their names; who alone is found is meant, ticked or not."""
        found = {one: name for one, name in self._clients.items() if one in self.ticked}
        shown = self.list.keys_shown()
        return found or ({shown[0]: self._clients[shown[0]]} if len(shown) == 1 and self.search.text() else {})

    def _turn(self, client: int) -> None:
        self.ticked ^= {client}
        self._fill()

    def _fill(self) -> None:
        sought = formats.folded(self.search.text())
        found = [(one, name) for one, name in self._clients.items() if sought in formats.folded(name)]
        self.list.show_rows([EntryRow(one, name, name, box=one in self.ticked) for one, name in found])


class DaysForm(Form):
    """From one day to another, both among them."""

    def __init__(self, parent: QWidget, calls: Calls, now: datetime, zone: ZoneInfo) -> None:
        super().__init__(parent, "", "", calls, 460)
        self.title.setText(self.tr("From which day to which?"))
        self.setAccessibleName(self.title.text())
        self.save.setText(self.tr("Show these days"))
        self.first, self.last = DayField(), DayField()
        for key, field, label in (("first", self.first, self.tr("From")), ("last", self.last, self.tr("To"))):
            field.stand_at(lambda text: past_day(text, now, zone), now, zone)
            self._placed(key, field, label, self.tr("3 March"), "")
        self.beside(self.first, self.last)

    def said(self) -> tuple[date, date] | None:
        """In their order; one alone is that day. None where nothing is understood, which the field then says."""
        if not (self.first.is_understood() and self.last.is_understood()):
            return None
        days = [day for day in (self.first.day(), self.last.day()) if day is not None]
        if not days:
            self.first.problem(self.tr("Write a day, as in 3 March or Friday."))
            return None
        return min(days), max(days)


class SplitForm(Form):
    """The text is cut where the cursor stands; each of the two has its own time and tags."""

    def __init__(self, parent: QWidget, calls: Calls, line: InteractionLine, zone: ZoneInfo) -> None:
        super().__init__(parent, "", "", calls, 680)
        self._line, self._zone = line, zone
        self.title.setText(self.tr("Split this entry in two"))
        self.setAccessibleName(self.title.text())
        self.save.setText(self.tr("Split"))
        self.text = self.notes(self.tr("Set the cursor where the second one begins"), line.text)
        self.text.setReadOnly(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.text.setCursorWidth(px(2))
        self.cut = Text("", "small", "ink2", wrap=True)
        self.body.addWidget(self.cut)
        self.times = [
            self._time("first", self.tr("Time of the first")),
            self._time("second", self.tr("Time of the second")),
        ]
        self.beside(*self.times)
        held = [Tag(tag) for tag in tag_words.TAGS if tag in line.tags]
        whose: dict[object, str] = {0: self.tr("On the first"), 1: self.tr("On the second"), 2: self.tr("On both")}
        self.of_tag = {tag: self.box(tag_words.tag(tag), whose, 0) for tag in held}
        self.text.cursorPositionChanged.connect(self._say)
        self._say()

    def said(self) -> tuple[Part, Part] | None:
        """None where a time is not understood, which its field then says."""
        texts, times = self._texts(), [self._read(field) for field in self.times]
        if times[0] is None or times[1] is None:
            return None
        tags = [frozenset(tag for tag, box in self.of_tag.items() if box.currentData() in (side, 2)) for side in (0, 1)]
        return Part(texts[0], times[0], tags[0]), Part(texts[1], times[1], tags[1])

    def _texts(self) -> tuple[str, str]:
        """Qt counts in units of UTF-16."""
        units = self.text.toPlainText().encode("utf-16-le")
        at = self.text.textCursor().position() * 2
        return units[:at].decode("utf-16-le"), units[at:].decode("utf-16-le")

    def _say(self) -> None:
        first, second = (" ".join(text.split()) for text in self._texts())
        ends = f"…{first[-40:]}" if len(first) > 40 else first
        begins = f"{second[:40]}…" if len(second) > 40 else second
        self.cut.setText(f"{ends}  |  {begins}" if first and second else self.tr("Each of the two needs some words."))
        self.save.setEnabled(bool(first and second))

    def _time(self, key: str, label: str) -> Field:
        return self.field(key, label, "14:20", formats.clock_time(self._line.at, self._zone))

    def _read(self, field: Field) -> datetime | None:
        """On the day of the line; what was not changed keeps its seconds."""
        typed = field.text().strip()
        if typed == formats.clock_time(self._line.at, self._zone):
            return self._line.at
        try:
            hour, minute = (int(part) for part in typed.replace(".", ":").split(":"))
            return self._line.at.astimezone(self._zone).replace(hour=hour, minute=minute, second=0, microsecond=0)
        except ValueError:
            field.problem(self.tr("Write the time as in 14:20."))
            return None


class WhoseForm(Form):
    """To which client lines go."""

    def __init__(self, parent: QWidget, calls: Calls, clients: Clients, lines: int) -> None:
        super().__init__(parent, "", "", calls, 460)
        self.title.setText(self.tr("Move %n entry(s) to another client", "", lines))
        self.setAccessibleName(self.title.text())
        self.save.setText(self.tr("Move"))
        self.whom = ClientBox()
        self.whom.addItem(self.tr("Choose a client"), None)
        for client, name in clients:
            self.whom.add(client, name, "")
        self.labelled(self.tr("Whose is it?"), self.whom)

    def said(self) -> tuple[int, str] | None:
        """None where nobody is chosen."""
        client = self.whom.currentData()
        return (client, self.whom.currentText()) if isinstance(client, int) else None
