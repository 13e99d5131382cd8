"""Putting a backup back: staged whole, then swapped in by renames that a crash only interrupts.

Once `restoring/ready` stands, the restore goes forward: it is finished before the store is opened again. So an old log
(`-wal`) never meets the new store, and what is replaced is kept in `replaced/`.
"""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from db import backup, keys
from db.driver import as_codes
from db.files import sync_directory
from db.keys import Slots


def keys_beside(store: Path) -> Path:
    """Where the key slots of a store lie."""
    return store.with_name("store.keys")


def put_aside(store: Path) -> Path:
    """The folder in which what a restore replaces is kept."""
    return store.parent / "replaced"


@dataclass(frozen=True, slots=True)
class Staged:
    """A backup, unpacked. `store`: to be verified. `slots`: what opens it. `made_at`: aware."""

    store: Path
    slots: Slots
    made_at: datetime


def stage(file: Path, store: Path) -> Staged:
    """Unpacks the backup beside `store`, changing nothing of that one.

    Raises StoreError: not_a_backup, keys_are_damaged, disk_full, read_only.
    """
    staged = _staged(store)
    with as_codes():
        shutil.rmtree(staged, ignore_errors=True)
        staged.mkdir(parents=True, mode=0o700)
        new_store, new_keys = staged / store.name, staged / keys_beside(store).name
        made_at = backup.unpack(file, new_store, new_keys)
    return Staged(new_store, keys.read(new_keys), made_at)


def replaced(store: Path) -> list[Path]:
    """The folders of what earlier restores replaced, the oldest first; nobody takes them away but her."""
    return sorted(one for one in put_aside(store).glob("*") if one.is_dir())


def is_pending(store: Path) -> bool:
    """Whether a restore was decided and not finished."""
    return _ready(store).exists()


def drop(store: Path) -> None:
    """Gives up what was staged."""
    if not is_pending(store):
        shutil.rmtree(_staged(store), ignore_errors=True)


def swap(store: Path, at: datetime) -> Path:
    """Puts what was staged in the place of the store, which must be closed; says where the old one is kept."""
    with as_codes():
        ready = _ready(store)
        with ready.open("w", encoding="ascii") as file:
            file.write(at.strftime("%Y-%m-%dT%H%M%S.%f"))
            file.flush()
            os.fsync(file.fileno())
        sync_directory(ready.parent)
    kept = finish(store)
    assert kept is not None
    return kept


def finish(store: Path) -> Path | None:
    """Finishes a restore that was interrupted; None when there is none."""
    ready = _ready(store)
    if not is_pending(store):
        return None
    with as_codes():
        kept = put_aside(store) / ready.read_text(encoding="ascii").strip()
        kept.mkdir(parents=True, exist_ok=True, mode=0o700)
        # What stands in the place is the old one for as long as the new one is still staged.
        _replace(store, kept, (store.name + "-wal", store.name + "-shm", store.name + "-journal"))
        _replace(keys_beside(store), kept, ())
        shutil.rmtree(ready.parent)
        sync_directory(store.parent)
    return kept


def _replace(place: Path, kept: Path, with_it: tuple[str, ...]) -> None:
    new = _staged(place) / place.name
    if not new.exists():
        return
    for name in (*with_it, place.name):
        old = place.with_name(name)
        if old.exists():
            old.replace(kept / name)
    sync_directory(kept)
    new.replace(place)
    sync_directory(place.parent)


def _staged(place: Path) -> Path:
    return place.parent / "restoring"


def _ready(store: Path) -> Path:
    return _staged(store) / "ready"
