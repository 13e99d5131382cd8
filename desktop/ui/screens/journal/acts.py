"""What can be done with entries of the journal, one or several: its words, its keys, and what is done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMenu

from desktop.domain.interaction import Direction, Tag
from desktop.ui import tag_words
from desktop.ui.actions import Keys
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.entry_list import Choice
from desktop.ui.promise_dialog import open_promise
from desktop.ui.screens.client.instructions import InstructionDialog
from desktop.ui.screens.client.timeline_acts import WAITS, Acts
from desktop.ui.screens.journal.sheets import SplitForm, WhoseForm
from desktop.ui.tag_choice import NOT_SO, SO

if TYPE_CHECKING:
    from desktop.services.interactions import InteractionLine
    from desktop.services.journal import JournalLine
    from desktop.services.suite import Services
    from desktop.ui.shell import Shell

Key = Qt.Key
MOST = 500
"""So many entries are changed at once; more is a slip of the hand."""
TAG_KEYS = {Key(Key.Key_0 + int(key)): tag for tag, key in tag_words.KEYS.items() if key.isdigit()}
"""A digit ticks at once; the letters of the menu of tags mean other things here."""
KEYS = (
    SO, NOT_SO, Key.Key_A, Key.Key_N, Key.Key_E, Key.Key_T, Key.Key_C, Key.Key_X, Key.Key_J, Key.Key_M, Key.Key_I,
    Key.Key_P, Key.Key_O, Key.Key_Delete, *TAG_KEYS,
)  # fmt: skip


class JournalActs(QObject):
    """The rows wait for the event; here only the store is asked, and it is said what was done."""

    client_wanted = Signal(int)

    def __init__(self, services: Services, calls: Calls, shell: Shell) -> None:
        super().__init__()
        self._services, self._calls, self._shell = services, calls, shell
        self._one = Acts(services, calls, shell)
        self.zone = ZoneInfo("UTC")

    def choices(self, ids: Sequence[int], lines: Sequence[JournalLine]) -> list[Choice]:
        """`lines`: of the chosen entries, as far as they have come; nothing is offered for more than are taken."""
        if not ids or len(ids) > MOST:
            return []
        if len(ids) > 1 or not lines:
            return self._for_several(ids)
        line = lines[0]
        found = self._one.tags.choices(line.contact.proposed)
        if line.contact.standing in WAITS:
            found.append((self.tr("Answered just now"), Key.Key_A, partial(self._one.answer, line.contact)))
            found += self._let_wait(ids)
        found.append((self.tr("Correct…"), Key.Key_C, partial(self._fetch, ids[0], self._correct)))
        found.append((self.tr("Tags…"), Key.Key_T, partial(self.offer_tags, ids, line.contact.tags)))
        found.append((self.tr("Split…"), Key.Key_X, partial(self._fetch, ids[0], self._split)))
        found.append((self.tr("Another client’s…"), Key.Key_M, partial(self.reassign, ids)))
        if line.contact.direction is Direction.IN:
            found.append((self.tr("Make an instruction…"), Key.Key_I, partial(self._fetch, ids[0], self._instruct)))
        found.append((self.tr("Make a promise…"), Key.Key_P, partial(self._fetch, ids[0], self._promise)))
        found.append((self.tr("Open the client"), Key.Key_O, partial(self.client_wanted.emit, line.client_id)))
        found.append((self.tr("Delete"), Key.Key_Delete, partial(self._remove, ids)))
        return found

    def act(self, key: Qt.Key, ids: Sequence[int], lines: Sequence[JournalLine]) -> None:
        """What a key does with the chosen entries."""
        choices = self.choices(ids, lines)
        if choices and key in TAG_KEYS:
            tag = TAG_KEYS[key]
            self._tick(ids, tag, not lines or any(tag not in line.contact.tags for line in lines))
        for _words, letter, do in choices:
            if letter == key:
                do()
                return

    def list_keys(self) -> tuple[Keys, ...]:
        """For the list of keys."""
        return (
            Keys("Enter", lambda: self.tr("Entry: open")),
            Keys("Space", lambda: self.tr("Entry: choose one more")),
            Keys("1 … 0", lambda: self.tr("Entry: tag, or tag off")),
            Keys("T", lambda: self.tr("Entry: all tags")),
            Keys("Y", lambda: self.tr("Entry: what is read from the text is so")),
            Keys("R", lambda: self.tr("Entry: what is read from the text is not so")),
            Keys("A", lambda: self.tr("Entry: answered just now")),
            Keys("N", lambda: self.tr("Entry: no answer needed")),
            Keys("E", lambda: self.tr("Entry: answered elsewhere")),
            Keys("C", lambda: self.tr("Entry: correct")),
            Keys("X", lambda: self.tr("Entry: split in two")),
            Keys("J", lambda: self.tr("Several entries: join")),
            Keys("M", lambda: self.tr("Entry: another client’s")),
            Keys("I", lambda: self.tr("Entry: make an instruction of it")),
            Keys("P", lambda: self.tr("Entry: make a promise of it")),
            Keys("O", lambda: self.tr("Entry: open the client")),
            Keys("Del", lambda: self.tr("Entry: delete")),
        )

    def offer_tags(self, ids: Sequence[int], held: frozenset[str]) -> QMenu:
        """A menu in which a digit or letter ticks."""
        near = self._shell.focusWidget() or self._shell
        menu = QMenu(near)
        menu.setAccessibleName(self.tr("Tags"))
        for tag, key in tag_words.KEYS.items():
            action = menu.addAction(f"&{key}   {tag_words.tag(tag)}")
            action.setCheckable(True)
            action.setChecked(tag in held)
            action.triggered.connect(lambda on=False, tag=tag: self._tick(ids, tag, on))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(near.mapToGlobal(near.rect().center()))
        return menu

    def join(self, ids: Sequence[int]) -> None:
        act = self._services.journal
        self._do(lambda: act.join(ids), self.tr("%n entry(s) are one now", "", len(ids)))

    def reassign(self, ids: Sequence[int]) -> None:
        """To which client is asked first."""
        services = self._services

        def ask(clients: list[tuple[int, str]]) -> None:
            form = WhoseForm(self._shell, self._calls, clients, len(ids))

            def keep() -> None:
                if (whom := form.said()) is None:
                    form.whom.setFocus(Qt.FocusReason.OtherFocusReason)
                    return
                said = self.tr("Moved to {name}").format(name=whom[1])
                form.keep(lambda: services.journal.reassign(ids, whom[0]), lambda: self._shell.say(said, undo=True))

            form.save.clicked.connect(keep)
            form.open()

        self._calls.ask(self, lambda: [(line.id, line.name) for line in services.clients.lines()], ask)

    def _for_several(self, ids: Sequence[int]) -> list[Choice]:
        return [
            (self.tr("Join"), Key.Key_J, partial(self.join, ids)),
            (self.tr("Tags…"), Key.Key_T, partial(self.offer_tags, ids, frozenset())),
            *self._let_wait(ids),
            (self.tr("Another client’s…"), Key.Key_M, partial(self.reassign, ids)),
            (self.tr("Delete"), Key.Key_Delete, partial(self._remove, ids)),
        ]

    def _let_wait(self, ids: Sequence[int]) -> list[Choice]:
        act = self._services.interactions
        unneeded, elsewhere = self.tr("No answer needed"), self.tr("Answered elsewhere")
        return [
            (unneeded, Key.Key_N, partial(self._do, lambda: act.no_answer_needed(ids), unneeded)),
            (elsewhere, Key.Key_E, partial(self._do, lambda: act.answered_elsewhere(ids), elsewhere)),
        ]

    def _tick(self, ids: Sequence[int], tag: Tag, on: bool) -> None:
        act, words = self._services.interactions, tag_words.tag(tag)
        if on:
            self._do(lambda: act.tag(ids, tag), self.tr("Tagged: {tag}").format(tag=words))
        else:
            self._do(lambda: act.untag(ids, tag), self.tr("Tag taken off: {tag}").format(tag=words))

    def _remove(self, ids: Sequence[int]) -> None:
        act = self._services.interactions
        self._do(lambda: act.remove(ids), self.tr("%n entry(s) deleted", "", len(ids)))

    def _fetch(self, line_id: int, then: Callable[[InteractionLine], object]) -> None:
        """All that a line says, which a row does not hold."""
        act = self._services.interactions
        self._calls.ask(self, lambda: act.lines([line_id]), lambda found: then(found[0]) if found else None)

    def _correct(self, line: InteractionLine) -> None:
        self._one.correct(line, self.zone)

    def _split(self, line: InteractionLine) -> None:
        form, act = SplitForm(self._shell, self._calls, line, self.zone), self._services.journal

        def keep() -> None:
            if (said := form.said()) is not None:
                form.keep(
                    lambda: act.split(line.id, *said), lambda: self._shell.say(self.tr("Split in two"), undo=True)
                )

        form.save.clicked.connect(keep)
        form.open()

    def _instruct(self, line: InteractionLine) -> None:
        title, text = self.tr("What did the client ask for?"), " ".join((line.text or line.subject).split())
        form, act = InstructionDialog(self._shell, self._calls, title, text), self._services.instructions

        def keep() -> None:
            form.keep(
                lambda: act.add(line.client_id, form.said(), line.id),
                lambda: self._shell.say(self.tr("Noted: it holds from now on"), undo=True),
            )

        form.save.clicked.connect(keep)
        form.open()

    def _promise(self, line: InteractionLine) -> None:
        dialog = open_promise(self._shell, self._services, self._calls, line.client_id)
        dialog.what.edit.setText(" ".join((line.text or line.subject).split()))
        dialog.what.edit.selectAll()

    def _do(self, step: Callable[[], object], said: str) -> None:
        self._calls.ask(self, step, lambda _none: self._shell.say(said, undo=True))
