"""Ctrl+K: any client, anything that can be done, what was said, a day; found as one types."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from desktop.ui import finds, formats
from desktop.ui.actions import Action
from desktop.ui.catalogue import (
    CLOSED_SHEET,
    DOCUMENTS_SHEET,
    EXPORT,
    PROMISE,
    QUICK_LOG,
    SHARE_SHEET,
    STEP_PLAN_SHEET,
    named,
)
from desktop.ui.finds import Find, Known, Today
from desktop.ui.kit import icons
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.dialog import Dialog
from desktop.ui.kit.found_list import FoundList
from desktop.ui.kit.notices import announce
from desktop.ui.kit.parts import Text
from desktop.ui.kit.theme import colour, font, px
from desktop.ui.typed_due import read_days

if TYPE_CHECKING:
    from desktop.services.search import TextHit
    from desktop.services.suite import Services
    from desktop.ui.shell import Shell

translate = QCoreApplication.translate
TEXTS = 5
"""So many lines of the journal are offered; the journal itself has the rest."""
LEAST = 2
"""From so many letters on the texts are searched."""


def open_palette(shell: Shell, services: Services, calls: Calls, client_id: int | None = None) -> Palette:
    """Ctrl+K. `client_id`: the client in hand, whose own actions are offered before anything is typed."""
    palette = Palette(shell, services, calls, client_id)
    palette.open(palette.line)
    return palette


class Palette(Dialog):
    """Clients, then what can be done, then the journal's texts; Enter takes the chosen row, Tab what is about it."""

    def __init__(self, shell: Shell, services: Services, calls: Calls, client_id: int | None) -> None:
        super().__init__(shell, "")
        self._shell, self._services, self._calls, self._in_hand = shell, services, calls, client_id
        self._known: list[Known] = []
        self._today: Today | None = None
        self._finds: list[Find] = []
        self._texts: tuple[str, list[Find]] = ("", [])
        self._asked_for = ""
        self.line, self.list = QLineEdit(), FoundList()
        here = screen.can_do() if (screen := shell.here()) else ()
        self._offered = (*shell.actions_, *here, *self._copies())
        self._furnish()
        self.line.textChanged.connect(lambda _text: self._look())
        self.line.installEventFilter(self)
        self.list.chosen.connect(self._take)
        self.list.moved.connect(self._say)
        self._look()
        calls.ask(self, self._ask, self._know)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(Qt.Key(event.key()), event.modifiers())
        return super().eventFilter(watched, event)

    def _key(self, key: Qt.Key, held: Qt.KeyboardModifier) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}
        if key in steps:
            self.list.step(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.list.at())
        elif key == Qt.Key.Key_Tab and not held:
            return self._complete()
        else:
            return False
        return True

    def _complete(self) -> bool:
        """The chosen client's name in the field: below stands what can be done about them."""
        at = self.list.at()
        if at < 0 or self._finds[at].client is None:
            return False
        name = self._finds[at].row.title
        if self.line.text().strip() == name:
            return False  # it stands there already: Tab goes on
        self.line.setText(f"{name} ")
        return True

    def _take(self, at: int) -> None:
        if 0 <= at < len(self._finds) and not self._finds[at].row.heading:
            do = self._finds[at].do
            self.dismiss()
            do()

    def _ask(self) -> tuple[list[Known], Today]:
        services, now = self._services, self._shell.clock()
        settings = services.settings.get()
        zone = ZoneInfo(settings.zone)
        waits = {line.client_id: line for line in services.due.waiting()}
        known = []
        for line in services.clients.lines():
            waiting = waits.get(line.id)
            if waiting is not None and waiting.deadline is not None and waiting.state != "overdue":
                note = self.tr("waits, answer {by_when}").format(by_when=formats.until(waiting.deadline, now, zone))
            elif waiting is not None:
                note = self.tr("waits, past the agreed time") if waiting.deadline else self.tr("waits")
            elif line.last_at is not None:
                note = self.tr("last contact {moment}").format(moment=formats.moment(line.last_at, now, zone))
            else:
                note = ""
            known.append(Known(line.id, line.name, note))
        return known, Today(now, settings.zone, settings.calendar)

    def _know(self, answer: tuple[list[Known], Today]) -> None:
        self._known, self._today = answer
        self._look()

    def _look(self) -> None:
        text = self.line.text().strip()
        typed = finds.sought(text)
        self._finds = [*self._by_name(typed), *self._to_do(text, typed), *self._found_texts(text)]
        if not self._finds:
            self._finds = [finds.heading(self.tr("Nothing found for “{text}”").format(text=text))]
        self.list.show_rows([find.row for find in self._finds])
        self.arrange()

    def _by_name(self, typed: Sequence[str]) -> list[Find]:
        open_client = partial(self._shell.go, "client")
        if not typed:
            return []
        found = finds.clients(typed, self._known, open_client)
        return [finds.heading(self.tr("Clients")), *found] if found else []

    def _to_do(self, text: str, typed: Sequence[str]) -> list[Find]:
        found = self._on_a_day(text)
        if typed:
            found += finds.about(typed, self._known, self._about)
        elif self._in_hand is not None:
            for one in self._known:
                found += finds.actions((), self._about(one)) if one.id == self._in_hand else []
        found += finds.actions(typed, self._offered, ("find", "menu", "pane_next", "pane_back"))
        if typed and not found:  # what is done about a client, and for whom is still to be said
            found = finds.about(typed, self._known, self._about, by_name=False)
        return [finds.heading(self.tr("Do")), *found[: finds.MOST_ACTIONS]] if found else []

    def _on_a_day(self, text: str) -> list[Find]:
        """A day alone opens its week; behind what closes her it is the day on which she is closed."""
        if self._today is None:
            return []
        today, found = self._today, list[Find]()
        if (at := finds.day_in(text, today)) is not None:
            day = at.astimezone(ZoneInfo(today.zone)).date()
            found.append(finds.days(day, day, self.tr("Open the week"), partial(self._shell.go, "plan", day)))
        said = self.tr("I am closed…")
        if (rest := finds.after(text, said)) and (days := read_days(rest, today.at, today.zone)) is not None:
            found.append(finds.days(*days, said, partial(self._close_on, rest)))
        return found

    def _close_on(self, when: str) -> None:
        named(CLOSED_SHEET)(self._shell, self._services, self._calls, when)

    def _about(self, client: Known) -> tuple[Action, ...]:
        """What can be done about a client, in the order in which it is wanted most."""
        name = client.name

        def ask_with(place: str) -> Callable[[], object]:
            return lambda: named(place)(self._shell, self._services, self._calls, client.id)

        def go(key: str) -> Callable[[], object]:
            return partial(self._shell.go, key, client.id)

        promise = self.tr("Make a promise to {name}").format(name=name)
        log = self.tr("Log a contact with {name}").format(name=name)
        agreement = self.tr("Contact agreement of {name}").format(name=name)
        weekly = self.tr("Weekly summary for {name}").format(name=name)
        share = self.tr("Share a list or the agenda with {name}").format(name=name)
        documents = self.tr("Documents for {name}").format(name=name)
        plan = self.tr("New step plan for {name}").format(name=name)
        insights = self.tr("Insights about {name}").format(name=name)
        return (
            Action("promise", lambda: promise, "F8", ask_with(PROMISE), "hand-stop"),
            Action("log", lambda: log, "Ctrl+L", ask_with(QUICK_LOG), "plus"),
            Action("weekly", lambda: weekly, "", go("weekly"), "file-text"),
            Action("agreement", lambda: agreement, "", go("agreement"), "clock"),
            Action("share", lambda: share, "", ask_with(SHARE_SHEET), "share"),
            Action("documents", lambda: documents, "F7", ask_with(DOCUMENTS_SHEET), "file-text"),
            Action("step_plan", lambda: plan, "", ask_with(STEP_PLAN_SHEET), "list"),
            Action("insights", lambda: insights, "", go("insights"), "insights"),
        )

    def _copies(self) -> tuple[Action, ...]:
        """What stands in the settings under her data, by the words that stand there."""

        def way(key: str) -> Callable[[], object]:
            return partial(self._shell.go, "settings", key)

        def export(choose: bool) -> None:
            named(EXPORT)(self._shell, self._services, self._calls, choose)

        copies, at_once = translate("DataCard", "Encrypted copies"), translate("DataCard", "Back up now")
        now = f"{copies}: {at_once}"
        to_file, back = translate("DataCard", "Backup to a file…"), translate("DataCard", "Put a backup back")
        everybody, one = translate("DataCard", "Export everything"), translate("DataCard", "Export one client")
        return (
            Action("backup", lambda: now, "", way("backup"), "device-floppy"),
            Action("backup_file", lambda: to_file, "", way("elsewhere"), "copy"),
            Action("put_back", lambda: back, "", way("back"), "history"),
            Action("export", lambda: everybody, "", partial(export, False), "file-text"),
            Action("export_one", lambda: one, "", partial(export, True), "user"),
        )

    def _found_texts(self, text: str) -> list[Find]:
        """The latest lines with these words; the store is asked, and answers by and by."""
        if self._asked_for != text:
            self._asked_for = text
            if len(text) >= LEAST:
                search = self._services.search.texts
                self._calls.ask(self, lambda: (text, search(text, TEXTS)), self._show_texts)
        return self._texts[1] if self._texts[0] == text else []

    def _show_texts(self, answer: tuple[str, Sequence[TextHit]]) -> None:
        text, hits = answer
        if text != self.line.text().strip():
            return
        zone, now = ZoneInfo(self._today.zone if self._today else "UTC"), self._shell.clock()
        found = [
            finds.text(hit, formats.moment(hit.at, now, zone), partial(self._shell.go, "journal", hit.interaction_id))
            for hit in hits
        ]
        self._texts = (text, [finds.heading(self.tr("Found in the journal")), *found] if found else [])
        self._look()

    def _say(self, spoken: str) -> None:
        self.line.setAccessibleDescription(spoken)
        if self.line.hasFocus():
            announce(self.line, spoken)

    def _furnish(self) -> None:
        self.setAccessibleName(self.tr("Search or do anything"))
        self.title.hide()
        self.line.setPlaceholderText(self.tr("Search or do anything"))
        self.line.setAccessibleName(self.line.placeholderText())
        letters = QFont(font("heading"))
        letters.setWeight(QFont.Weight.Medium)
        self.line.setFont(letters)
        self.line.setMinimumHeight(px(40))
        self.line.setProperty("bare", True)
        self.line.setTextMargins(px(6), 0, 0, 0)
        self.line.addAction(icons.icon("search", colour("accent")), QLineEdit.ActionPosition.LeadingPosition)
        self.head.insertWidget(0, self.line, 1)
        self.body.addWidget(self.list)
        keys = self.tr("Arrows to move · Enter to open · Tab for more about a client")
        self.foot.addWidget(Text(keys, "caption", "ink2"))
        self.foot.addStretch()
        self.foot.addWidget(Text(self.tr("Search stays on this computer"), "caption", "ink2"))
