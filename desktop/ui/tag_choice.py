"""What is read from the text, confirmed or refused in one key; wherever a line of a client is shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from desktop.ui import tag_words
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.entry_list import Choice

if TYPE_CHECKING:
    from desktop.services.behind import Proposed
    from desktop.services.suite import Services
    from desktop.ui.shell import Shell

SO, NOT_SO = Qt.Key.Key_Y, Qt.Key.Key_R


class TagChoice:
    """The store is asked, and it is said what was done; what is shown follows by itself."""

    def __init__(self, services: Services, calls: Calls, shell: Shell) -> None:
        self._services, self._calls, self._shell = services, calls, shell

    def choices(self, proposed: Sequence[Proposed], then: Callable[[], object] = lambda: None) -> list[Choice]:
        """About the first that is proposed: that it is so, or not; nothing where nothing is.

        `then`: called once it is kept.
        """
        return [
            choice
            for one in proposed[:1]
            for choice in (
                (tag_words.confirm(one.tag), SO, partial(self._confirm, one, then)),
                (tag_words.refuse(one.tag), NOT_SO, partial(self._refuse, one, then)),
            )
        ]

    def _confirm(self, one: Proposed, then: Callable[[], object]) -> None:
        act = self._services.interactions
        self._do(lambda: act.confirm_tag(one.lines[0], one.tag), tag_words.confirmed(one.tag), then)

    def _refuse(self, one: Proposed, then: Callable[[], object]) -> None:
        act = self._services.interactions
        self._do(lambda: act.refuse_tag(one.lines, one.tag), tag_words.does_not_count(one.tag), then)

    def _do(self, step: Callable[[], object], said: str, then: Callable[[], object]) -> None:
        def done(_none: object) -> None:
            self._shell.say(said, undo=True)
            then()

        self._calls.ask(self._shell, step, done)


def next_to_decide(places: Sequence[bool], at: int) -> int:
    """The next place below at which something is proposed, else the next above; where there is none, the same."""
    after = [place for place, is_open in enumerate(places) if is_open and place > at]
    before = [place for place, is_open in enumerate(places) if is_open and place < at]
    return (after or before[-1:] or [at])[0]
