"""Work: the unit of work of every use case, its undo, and the door where store errors become ours."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from db.changes import Changed
from db.errors import CONFLICT, DISK_FULL, StoreError, code_of_os
from db.store import Before, Session, Store
from desktop.domain.errors import GarboError, Problem, Refused, StoreFailed

__all__ = ["Session", "Work"]


class Work:
    """Handed to every service once; a store is attached while the vault is open, and detached when it is locked."""

    def __init__(self, publish: Callable[[Changed], None] = lambda _: None) -> None:
        """`publish` hears one Changed of each committed write that changed anything."""
        self._publish = publish
        self._store: Store | None = None
        self._undo: list[tuple[str, Before]] = []
        self._redo: list[tuple[str, Before]] = []
        self.on_detached: list[Callable[[], None]] = []
        """Called once the store is closed: what was worked out from it lives no longer than it is open."""

    def attach(self, store: Store) -> None:
        self._store = store

    def detach(self) -> None:
        """Closes the store and forgets what could be undone: before-images hold client data."""
        store, self._store = self._store, None
        self.forget_undo()
        if store is not None:
            with _translated():
                store.close()
        for forget in self.on_detached:
            forget()

    @property
    def store(self) -> Store:
        """The open store, for backup and checks. Raises StoreFailed `locked`."""
        if self._store is None:
            raise StoreFailed("locked")
        return self._store

    @property
    def is_open(self) -> bool:
        return self._store is not None

    def publish(self, changed: Changed) -> None:
        """What a store that is opened for this Work publishes to."""
        self._publish(changed)

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A consistent look at the store; inside another block it joins that one. Raises StoreFailed."""
        with _translated(), self.store.read() as session:
            yield session

    @contextmanager
    def write(self, name: str | None = None) -> Iterator[Session]:
        """One action: all of it is kept, or nothing. A `name` (a code) puts it on the undo stack under that name.

        Raises StoreFailed; anything raised inside takes the whole write back and goes on up.
        """
        with _translated():
            store = self.store
            with store.write() as session:
                yield session
            if name is not None and store.last_write:
                self._undo.append((name, store.last_write))
                self._redo.clear()

    @property
    def undoable(self) -> tuple[str, ...]:
        """Names of what can be taken back, the latest last."""
        return tuple(name for name, _ in self._undo)

    @property
    def redoable(self) -> tuple[str, ...]:
        """Names of what can be made again, the next one last."""
        return tuple(name for name, _ in self._redo)

    def undo(self) -> str:
        """Takes the latest named write back, as one write with one Changed, and says its name.

        Raises Refused `nothing_to_undo`, or `undo_is_blocked` when something unnamed has built on it; it then stays.
        """
        return self._step(self._undo, self._redo, "nothing_to_undo")

    def redo(self) -> str:
        """Makes the step that was last taken back again, and says its name.

        Raises Refused `nothing_to_redo`, or `undo_is_blocked` when something has built on what stands there now.
        """
        return self._step(self._redo, self._undo, "nothing_to_redo")

    def forget_undo(self) -> None:
        """After a restore or an erasure nothing before it can be taken back."""
        self._undo.clear()
        self._redo.clear()

    def _step(self, back: list[tuple[str, Before]], forth: list[tuple[str, Before]], nothing: str) -> str:
        if not back:
            raise Refused(nothing)
        name, before = back[-1]
        try:
            again = self.store.undo(before)
        except StoreError as error:
            if error.code == CONFLICT:
                raise Refused("undo_is_blocked", name=name) from error
            raise StoreFailed(error.code) from error
        back.pop()
        forth.append((name, again))
        return name


def not_written(path: Path, error: OSError) -> GarboError:
    """What to raise when a file of hers could not be written: the disk is full, or it may not be there."""
    if code_of_os(error) == DISK_FULL:
        return StoreFailed(DISK_FULL)
    return Refused("not_written", [Problem("not_written", "file")], path=str(path))


@contextmanager
def _translated() -> Iterator[None]:
    try:
        yield
    except StoreError as error:
        raise StoreFailed(error.code) from error
