"""The sheet of pages that were sent, to one client or to all, each to be read as it was sent."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.week import week_named, week_of
from desktop.ui import formats
from desktop.ui.kit.dialog import Dialog
from desktop.ui.kit.entries import Entries, EntryRow
from desktop.ui.kit.lines import RowList
from desktop.ui.kit.parts import Text, column
from desktop.ui.screens.weekly.boxes import days_of

if TYPE_CHECKING:
    from desktop.services.summaries import SentLine


class HistorySheet(Dialog):
    """`chosen` tells the client and the week of the page that is wanted. `name`: whose pages; '' is everybody's."""

    chosen = Signal(int, object)

    def __init__(
        self, parent: QWidget, lines: Sequence[SentLine], now: datetime, zone: ZoneInfo, name: str = ""
    ) -> None:
        super().__init__(parent, "", 560)
        title = self.tr("Sent to {client}").format(client=name) if name else self.tr("Sent pages")
        self.title.setText(title)
        self.setAccessibleName(title)
        self._lines = lines
        self.list = RowList()
        self.list.setItemDelegate(Entries(self.list))
        self.list.setAccessibleName(title)
        inside = column(margins=(20, 0, 20, 20))
        if lines:
            self.list.show_rows(list(self._rows(now, zone, one=bool(name))))
            self.list.take(next(at for at, row in enumerate(self.list.model_.rows) if row.key >= 0))
            inside.addWidget(self.list)
        else:
            nothing = self.tr("Nothing is marked as sent yet. What you mark stays here, word for word.")
            inside.addWidget(Text(nothing, "body", "ink2", wrap=True))
        self.body.addLayout(inside)
        self.list.opened.connect(self._open)

    def _rows(self, now: datetime, zone: ZoneInfo, one: bool) -> Sequence[EntryRow]:
        found: list[EntryRow] = []
        this, before = week_of(now, zone), ""
        for at, line in enumerate(self._lines):
            week = days_of(week_named(line.week), this)
            if not one and line.week != before:
                before = line.week
                found.append(EntryRow(-1 - at, week, week, heading=True))
            when = formats.moment(line.sent_at, now, zone)
            title, right = (week, when) if one else (line.client, when)
            spoken = ", ".join((line.client, week, self.tr("sent {when}").format(when=when)))
            found.append(EntryRow(at, title, spoken, icon="check", icon_tone="kept_ink", right=right))
        return found

    def _open(self, key: int) -> None:
        if key >= 0:
            line = self._lines[key]
            self.dismiss()
            self.chosen.emit(line.client_id, week_named(line.week))
