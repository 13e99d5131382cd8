"""The day at a look: what it holds when it begins, what was done and what is still open when it ends."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from desktop.ui import formats
from desktop.ui.counted import COUNTED
from desktop.ui.kit.buttons import PLAIN, PRIMARY, QUIET, Button
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.dialog import Dialog
from desktop.ui.kit.parts import Glyph, Text, column, row
from desktop.ui.kit.theme import px
from desktop.ui.screens import today_rows

if TYPE_CHECKING:
    from desktop.services.agenda import AgendaLine
    from desktop.services.day_looks import DayLook
    from desktop.services.due import PromiseLine, WaitingLine
    from desktop.services.suite import Services
    from desktop.ui.shell import Shell

SHOWN = 4
"""So many of each kind stand by name; the rest is a number."""
LAST_HOUR = timedelta(hours=1)


def open_day_sheet(shell: Shell, services: Services, calls: Calls, _client: int | None = None) -> None:
    """Its beginning until the last hour before she closes, and on a day off; from then on its end."""
    calls.ask(shell, services.day_looks.now, lambda look: DaySheet(shell, services, calls, look).open())


class DaySheet(Dialog):
    """Read, and acted on in one press; nothing of it is stored."""

    def __init__(self, shell: Shell, services: Services, calls: Calls, look: DayLook) -> None:
        super().__init__(shell, "", 600)
        self._shell, self._services, self._calls = shell, services, calls
        self._zone = ZoneInfo(look.zone)
        self.body.setSpacing(px(16))
        closes = look.board.closes
        if closes is None or look.board.at < closes - LAST_HOUR:
            self._begin(look)
        else:
            self._end(look)

    def _begin(self, look: DayLook) -> None:
        self._name(self.tr("The day begins"))
        board, at = look.board, look.board.at
        if held := today_rows.held(board, self._zone):
            self._line("door", held)
        self._line("clock", today_rows.sentence(board, self._zone), self._names(look.waiting, at))
        self._line("hand-stop", self._promised(look.open), self._promises(look.open, at))
        self._line("calendar-event", self._met(look.ahead), [self._meeting(one) for one in look.ahead[:SHOWN]])
        self._remind(look)
        start = Button(self.tr("Begin"), PRIMARY, keys=("Enter",))
        start.clicked.connect(self.dismiss)
        self.default = start
        self.foot.addStretch()
        self.foot.addWidget(start)

    def _end(self, look: DayLook) -> None:
        self._name(self.tr("The day ends"))
        at, done = look.board.at, look.done
        said = [COUNTED.contacts_logged(done.contacts), COUNTED.things_done(done.finished)]
        if done.promises:
            said.append(COUNTED.promises_kept(done.promises).format(kept=done.kept))
        if done.minutes:
            said.append(self.tr("{time} in conversation").format(time=formats.duration(done.minutes * 60)))
        self._line("circle-check", self.tr("Done today"), [formats.capital(" · ".join(said))])
        self._line("clock", self._must_wait(look.waiting), self._names(look.waiting, at))
        self._line("hand-stop", self._promised(look.open), self._promises(look.open, at))
        if look.board.to_tell:
            copy = Button(self.tr("Copy all"), QUIET, "copy", small=True)
            copy.clicked.connect(lambda: self._copy(today_rows.to_paste(look.board.to_tell)))
            titles = [f"{one.title} · {one.client}" for one in look.board.to_tell]
            self._line("message-check", COUNTED.to_tell(len(titles)), self._few(titles), copy)
        self._remind(look)
        self._tomorrow(look)
        self._close_buttons(look)

    def _tomorrow(self, look: DayLook) -> None:
        coming = look.next
        if coming is None:
            return
        day = formats.moment(coming.opens, look.board.at, self._zone)
        found = [self._meeting(one) for one in coming.appointments[: SHOWN - 1]]
        if coming.promises:
            found.append(COUNTED.promises_due(coming.promises))
        if coming.deadline is not None:
            at = formats.clock_time(coming.deadline, self._zone)
            found.append(self.tr("First deadline {time}").format(time=at))
        self._line("sun-high", self.tr("Next: {day}").format(day=day), found or [self.tr("Nothing with a time yet")])

    def _close_buttons(self, look: DayLook) -> None:
        is_open = look.board.closes is not None and look.board.at < look.board.closes
        lock = Button(self.tr("Close and lock") if is_open else self.tr("Lock"), PLAIN, "lock")
        close = Button(self.tr("Close for today") if is_open else self.tr("Good evening"), PRIMARY, keys=("Enter",))
        lock.clicked.connect(lambda: self._close(is_open, lock=True))
        close.clicked.connect(lambda: self._close(is_open, lock=False))
        self.default = close
        self.foot.addWidget(lock)
        self.foot.addStretch()
        self.foot.addWidget(close)

    def _close(self, is_open: bool, lock: bool) -> None:
        """Where her hours have closed her already, nothing is left to close."""

        def closed(_none: object) -> None:
            self.dismiss()
            if is_open:
                self._shell.say(self.tr("Closed for today"), undo=True)
            if lock:
                self._shell.lock_wanted.emit()

        if is_open:
            self._calls.ask(self, self._services.availability.close, closed)
        else:
            closed(None)

    def _remind(self, look: DayLook) -> None:
        if look.remind:
            titles = [f"{one.client} · {one.title}" for one in look.remind]
            self._line("calendar-time", COUNTED.to_remind(len(titles)), self._few(titles))

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._shell.say(self.tr("Copied: what is to be told, client by client"))

    def _name(self, title: str) -> None:
        self.title.setText(title)
        self.setAccessibleName(title)

    def _line(self, icon: str, words: str, details: Sequence[str] = (), button: Button | None = None) -> None:
        """A sentence with its icon, and under it what it is about."""
        whole, texts = row(gap=14), column(gap=2)
        whole.addWidget(Glyph(icon, "accent_ink", 20), 0, Qt.AlignmentFlag.AlignTop)
        texts.addWidget(Text(words, "body_strong", wrap=True))
        for detail in details:
            texts.addWidget(Text(detail, "small", "ink2", wrap=True))
        texts.addStretch()
        whole.addLayout(texts, 1)
        if button is not None:
            whole.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(whole)

    def _names(self, waiting: Sequence[WaitingLine], at: datetime) -> list[str]:
        rows = [today_rows.waiting(one, at, self._zone) for one in waiting]
        return self._few([f"{one.name} · {one.when}" for one in rows])

    def _promises(self, promises: Sequence[PromiseLine], at: datetime) -> list[str]:
        rows = [today_rows.promise(one, at, self._zone) for one in promises]
        return self._few([f"{one.title} · {one.meta}" for one in rows])

    def _meeting(self, one: AgendaLine) -> str:
        return " · ".join(
            part for part in (formats.clock_time(one.starts_at, self._zone), one.title, one.client) if part
        )

    def _promised(self, promises: Sequence[PromiseLine]) -> str:
        return COUNTED.promises_open(len(promises)) if promises else self.tr("Nothing promised for today")

    def _met(self, ahead: Sequence[AgendaLine]) -> str:
        return COUNTED.appointments_ahead(len(ahead)) if ahead else self.tr("No appointment today")

    def _must_wait(self, waiting: Sequence[WaitingLine]) -> str:
        return (
            COUNTED.wait_before_next(len(waiting)) if waiting else self.tr("Nobody has to wait beyond the agreed time.")
        )

    @staticmethod
    def _few(lines: Sequence[str]) -> list[str]:
        shown = list(lines[:SHOWN])
        return [*shown, COUNTED.more(len(lines) - SHOWN)] if len(lines) > SHOWN else shown
