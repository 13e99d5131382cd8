"""Promises of a client: what is open with the time that is left, kept in one key, and the record in squares."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui import formats
from desktop.ui.actions import Keys
from desktop.ui.counted import COUNTED
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.entries import EntryRow
from desktop.ui.kit.entry_list import Choice
from desktop.ui.kit.parts import Elided, Text, column, row
from desktop.ui.kit.squares import Look, Square, Squares, paint_square
from desktop.ui.kit.theme import px
from desktop.ui.kit.tokens import SOON
from desktop.ui.screens.client.panel import ListPanel, Panel
from desktop.ui.screens.client.todo_dialogs import LaterDialog
from desktop.ui.typed_due import Around, around

if TYPE_CHECKING:
    from desktop.services.promises import ClientPromises, KeptPromise, Mark, OpenPromise
    from desktop.services.suite import Services
    from desktop.ui.shell import Shell

translate = QCoreApplication.translate
Found = tuple["ClientPromises", Around]
LOOKS = {"kept": Look.FILLED, "late": Look.DOTTED, "moved": Look.EMPTY}


class PromisesPanel(ListPanel):
    """Space or D is kept, T told, S another time, Delete removes; F8 makes a new one."""

    shows = frozenset({"task", "agreement", "setting", "client"})

    def __init__(self, services: Services, calls: Calls, shell: Shell) -> None:
        super().__init__(services, calls, shell)
        self._found: Found | None = None
        self.list.least = 6
        self.list.choices = self._choices
        self.list.ticked.connect(self._keep)
        self.list.opened.connect(self.later)
        self.list.removing.connect(self._remove)
        self.add.clicked.connect(self._new)
        self.retranslate()

    def refresh(self) -> None:
        self._ask(
            lambda client: (self._services.promises.of_client(client), around(self._services, client)), self._show
        )

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Promises"))
        self.list.setAccessibleName(self.heading.text())
        self.add.setText(self.tr("Add"))
        self.add.setToolTip(self.tr("New promise (F8)"))
        self.add.setAccessibleName(self.tr("New promise"))
        self.nothing.setText(self.tr("Nothing promised."))
        if self._found is not None:
            self._show(self._found)

    def list_keys(self) -> tuple[Keys, ...]:
        return (
            Keys("Space", lambda: self.tr("Promise: kept, or open again")),
            Keys("T", lambda: self.tr("Promise: told")),
            Keys("S", lambda: self.tr("Promise: another time")),
        )

    def later(self, task: int) -> None:
        """Another time, agreed with the client."""
        one = self._open(task)
        if one is None or self._found is None:
            return
        hint = self.tr("Tell {name}, agree on another time, and write it down here.").format(name=self._found[1].name)
        dialog = LaterDialog(self, self._calls, self._found[1], one.title, one.due, hint)
        dialog.save.clicked.connect(
            lambda: dialog.keep(
                lambda: self._services.tasks.later(task, dialog.by.due()),
                lambda: self._shell.say(self.tr("New time: {title}").format(title=one.title), undo=True),
            )
        )
        dialog.open()

    def _show(self, found: Found) -> None:
        self._found = found
        promises, where = found
        rows = [open_row(one, where) for one in promises.open] + [kept_row(one) for one in promises.to_tell]
        self.show_entries(rows)

    def _choices(self) -> Sequence[Choice]:
        task = self.list.chosen()
        if task is None:
            return ()
        key, remove = Qt.Key, (self.tr("Remove"), Qt.Key.Key_Delete, lambda: self._remove(task))
        one = self._open(task)
        if one is None:
            return ((self.tr("Told"), key.Key_T, lambda: self._told(task)), remove)
        # Late is to be told: that goes with another time.
        later = self.tr("Tell them…") if one.state == "late" else self.tr("Later…")
        return (
            (self.tr("Kept"), key.Key_D, lambda: self._keep(task)),
            (later, key.Key_S, lambda: self.later(task)),
            (self.tr("Kept and told"), key.Key_T, lambda: self._told(task)),
            remove,
        )

    def _keep(self, task: int) -> None:
        if self._open(task) is None:
            said = self.tr("Open again: {title}").format(title=self._title(task))
            self._do(lambda: self._services.tasks.reopen(task), said)
        else:
            said = self.tr("Kept: {title} – tell them").format(title=self._title(task))
            self._do(lambda: self._services.tasks.done(task), said)

    def _told(self, task: int) -> None:
        said = self.tr("Told: {title}").format(title=self._title(task))
        self._do(lambda: self._services.tasks.told(task), said)

    def _remove(self, task: int) -> None:
        said = self.tr("Removed: {title}").format(title=self._title(task))
        self._do(lambda: self._services.tasks.remove(task), said)

    def _new(self) -> None:
        from desktop.ui.promise_dialog import open_promise

        open_promise(self._shell, self._services, self._calls, self.client_id)

    def _open(self, task: int) -> OpenPromise | None:
        return next((one for one in self._found[0].open if one.task_id == task), None) if self._found else None

    def _title(self, task: int) -> str:
        if self._found is None:
            return ""
        titles = {one.task_id: one.title for one in self._found[0].open}
        titles |= {one.task_id: one.title for one in self._found[0].to_tell}
        return titles.get(task, "")


class ReliabilitySquares(Panel):
    """How the promises of twelve weeks were kept: one square each, in the week for which it was promised first."""

    shows = frozenset({"task", "setting", "client"})

    def __init__(self, services: Services, calls: Calls, shell: Shell) -> None:
        super().__init__(services, calls, shell)
        self._found: Found | None = None
        self.heading, self.span = Elided("", "label"), Text("", "small", "ink2")
        self.squares, self.spoken = Squares(), Elided("", "caption")
        self.numbers = {fate: Number(look) for fate, look in LOOKS.items()}
        self.nothing = Text("", "small", "ink2", wrap=True)
        whole = column(self, (18, 14, 18, 14), 8)
        head = row(gap=8)
        head.addWidget(self.heading, 1)
        head.addWidget(self.span)
        whole.addLayout(head)
        whole.addWidget(self.squares)
        whole.addWidget(self.nothing)
        whole.addWidget(self.spoken)
        whole.addStretch(1)
        below = row(gap=14)
        for number in self.numbers.values():
            below.addWidget(number)
        below.addStretch()
        whole.addLayout(below)
        self.squares.stepped.connect(self._say)
        self.retranslate()

    def refresh(self) -> None:
        self._ask(
            lambda client: (self._services.promises.of_client(client), around(self._services, client)), self._show
        )

    def retranslate(self) -> None:
        self.nothing.setText(self.tr("No promise has come due yet."))
        if self._found is not None:
            self._show(self._found)

    def panes(self) -> tuple[QWidget, ...]:
        return (self.squares,) if self.squares.isVisibleTo(self) else ()

    def _show(self, found: Found) -> None:
        self._found = found
        record, where = found[0].record, found[1]
        self.heading.setText(self.tr("My reliability"))
        self.span.setText(COUNTED.weeks(len(record.weeks)))
        counts = {fate: sum(mark.fate == fate for _, marks in record.weeks for mark in marks) for fate in LOOKS}
        said = {"kept": COUNTED.kept, "late": COUNTED.late, "moved": COUNTED.moved}
        for fate, number in self.numbers.items():
            number.say(said[fate](counts[fate]))
            number.setVisible(bool(counts[fate]) or fate == "kept")
        words = ", ".join(said[fate](count) for fate, count in counts.items())
        self.squares.show_columns(
            tuple(tuple(_square(mark, where) for mark in _severest_first(marks)) for _, marks in record.weeks)
        )
        name = self.tr("My reliability with {name}").format(name=where.name)
        self.squares.setAccessibleName(f"{name}: {words}")
        self.squares.setAccessibleDescription(self.span.text())
        some = any(counts.values())
        self.squares.setVisible(some)
        self.nothing.setVisible(not some)
        self._say("")

    def _say(self, words: str) -> None:
        self.spoken.setText(words)


class Number(QWidget):
    """A little square and its number in words."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._words = look, Text("", "small")
        whole = row(self, (16, 0, 0, 0))
        whole.addWidget(self._words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def say(self, words: str) -> None:
        self._words.setText(words)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = px(11)
        paint_square(painter, QRectF(0, (self.height() - side) / 2, side, side), self._look, side * 0.25)


def open_row(one: OpenPromise, where: Around) -> EntryRow:
    """A promise that is to be kept."""
    icon, tone = "clock", "ink2"
    if one.due is None:
        right, right_tone, icon, tone = translate("Promises", "no time set"), "soon_ink", "help", "soon_mark"
    else:
        right = formats.time_left(one.due, where.at, where.zone)
        left = one.due - where.at
        late, soon = one.state == "late", left <= timedelta(seconds=4 * SOON)
        right_tone = "late_ink" if late else "soon_ink" if soon else "ink2"
        icon, tone = ("alert-triangle", "late_mark") if late else ("clock", "soon_mark" if soon else "ink2")
    return EntryRow(
        one.task_id, one.title, f"{right}, {one.title}", icon=icon, icon_tone=tone, right=right, right_tone=right_tone
    )


def kept_row(one: KeptPromise) -> EntryRow:
    """Kept, and the client does not know it yet."""
    right = translate("Promises", "kept, tell them")
    return EntryRow(
        one.task_id, one.title, f"{right}, {one.title}", icon="circle-check", icon_tone="kept_mark", right=right,
        right_tone="kept_ink", struck=True,
    )  # fmt: skip


def _square(mark: Mark, where: Around) -> Square:
    became = {
        "kept": translate("Promises", "kept"),
        "late": translate("Promises", "late"),
        "moved": translate("Promises", "moved"),
    }[mark.fate.value]
    day = formats.short_day(mark.due.astimezone(where.zone).date(), where.at.astimezone(where.zone).date())
    return Square(LOOKS[mark.fate.value], f"{formats.capital(day)}, {became}: {mark.title}")


def _severest_first(marks: Sequence[Mark]) -> list[Mark]:
    """What was not kept is seen, however many there are in a week."""
    return sorted(marks, key=lambda mark: mark.fate == "kept")
