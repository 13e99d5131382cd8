"""What can be done with a contact of the timeline: its words, its key, and what is done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import tzinfo
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMenu

from desktop.domain.interaction import Direction, Tag
from desktop.ui import tag_words
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.entry_list import Choice
from desktop.ui.screens.client.line_form import LineForm
from desktop.ui.screens.client.timeline_rows import said
from desktop.ui.tag_choice import NOT_SO, SO, TagChoice

if TYPE_CHECKING:
    from desktop.services.interactions import InteractionLine
    from desktop.services.suite import Services
    from desktop.services.timelines import ContactLine
    from desktop.ui.shell import Shell

WAITS = frozenset({"waiting", "late", "by_appointment", "still"})
KEYS = (
    SO, NOT_SO, Qt.Key.Key_A, Qt.Key.Key_N, Qt.Key.Key_E, Qt.Key.Key_T, Qt.Key.Key_I, Qt.Key.Key_P, Qt.Key.Key_L,
    Qt.Key.Key_Delete,
)  # fmt: skip


class Acts(QObject):
    """The rows wait for the event; here only the store is asked, and it is said what was done."""

    instruct_wanted = Signal(int, str)
    """The line that was said, and its words."""
    promise_wanted = Signal(str)
    todo_wanted = Signal(str)

    def __init__(self, services: Services, calls: Calls, shell: Shell) -> None:
        super().__init__()
        self._services, self._calls, self._shell = services, calls, shell
        self.tags = TagChoice(services, calls, shell)

    def choices(self, line: ContactLine) -> list[Choice]:
        """For the keys of the list, the menu of a row, and the buttons of its dialog."""
        found = self.tags.choices(line.proposed)
        if line.standing in WAITS:
            found += [
                (self.tr("Answered just now"), Qt.Key.Key_A, partial(self.answer, line)),
                (self.tr("No answer needed"), Qt.Key.Key_N, partial(self.no_answer_needed, line)),
                (self.tr("Answered elsewhere"), Qt.Key.Key_E, partial(self.answered_elsewhere, line)),
            ]
        found.append((self.tr("Tags…"), Qt.Key.Key_T, partial(self.offer_tags, line)))
        if line.direction is Direction.IN:
            instruct = partial(self.instruct_wanted.emit, line.lines[0], line.text)
            found.append((self.tr("Make an instruction…"), Qt.Key.Key_I, instruct))
        one_line = " ".join(line.text.split())
        found.append((self.tr("Make a promise…"), Qt.Key.Key_P, partial(self.promise_wanted.emit, one_line)))
        found.append((self.tr("Make a to-do…"), Qt.Key.Key_L, partial(self.todo_wanted.emit, one_line)))
        found.append((self.tr("Delete"), Qt.Key.Key_Delete, partial(self.remove, line)))
        return found

    def answer(self, line: ContactLine, text: str = "") -> None:
        act = self._services.interactions
        self._do(lambda: act.answer(line.lines[0], text), self.tr("Answer logged"))

    def no_answer_needed(self, line: ContactLine) -> None:
        act = self._services.interactions
        self._do(lambda: act.no_answer_needed(line.lines), self.tr("No answer needed: {what}").format(what=said(line)))

    def answered_elsewhere(self, line: ContactLine) -> None:
        act = self._services.interactions
        words = self.tr("Answered elsewhere: {what}").format(what=said(line))
        self._do(lambda: act.answered_elsewhere(line.lines), words)

    def remove(self, line: ContactLine) -> None:
        act = self._services.interactions
        self._do(lambda: act.remove(line.lines), self.tr("Deleted: {what}").format(what=said(line)))

    def correct(self, line: InteractionLine, zone: tzinfo) -> LineForm:
        """One line of it: what was written down is put right."""
        form, act = LineForm(self._shell, self._calls, line, zone), self._services.interactions

        def keep() -> None:
            if (said_ := form.said()) is not None:
                form.keep(
                    lambda: act.correct(line.id, **said_), lambda: self._shell.say(self.tr("Corrected"), undo=True)
                )

        form.save.clicked.connect(keep)
        form.open()
        return form

    def offer_tags(self, line: ContactLine) -> QMenu:
        """A menu in which a number or letter ticks; a contact is cited by its first line, so that one is ticked."""
        near = self._shell.focusWidget() or self._shell
        menu = QMenu(near)
        menu.setAccessibleName(self.tr("Tags"))
        for tag, key in tag_words.KEYS.items():
            action = menu.addAction(f"&{key}   {tag_words.tag(tag)}")
            action.setCheckable(True)
            action.setChecked(tag in line.tags)
            action.triggered.connect(lambda on=False, tag=tag: self._tick(line, tag, on))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(near.mapToGlobal(near.rect().center()))
        return menu

    def _tick(self, line: ContactLine, tag: Tag, on: bool) -> None:
        act, words = self._services.interactions, tag_words.tag(tag)
        if on:
            self._do(lambda: act.tag(line.lines[0], tag), self.tr("Tagged: {tag}").format(tag=words))
        else:
            self._do(lambda: act.untag(line.lines, tag), self.tr("Tag taken off: {tag}").format(tag=words))

    def _do(self, step: Callable[[], object], said_: str) -> None:
        self._calls.ask(self, step, lambda _none: self._shell.say(said_, undo=True))
