"""What she did by hand, in order, to be taken back and made again."""

from __future__ import annotations

from desktop.services.work import Work


class History:
    def __init__(self, work: Work) -> None:
        self._work = work

    def can_undo(self) -> str | None:
        """The name (a code) of what `undo` would take back; None when there is nothing."""
        return self._work.undoable[-1] if self._work.is_open and self._work.undoable else None

    def can_redo(self) -> str | None:
        """The name (a code) of what `redo` would make again; None when there is nothing."""
        return self._work.redoable[-1] if self._work.is_open and self._work.redoable else None

    def undo(self) -> str:
        """Takes the latest action back and gives its name. Raises Refused: nothing_to_undo, undo_is_blocked."""
        return self._work.undo()

    def redo(self) -> str:
        """Makes what was taken back again and gives its name. Raises Refused: nothing_to_redo, undo_is_blocked."""
        return self._work.redo()
