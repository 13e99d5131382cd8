"""The ledger of erased clients: no names, beside the store; asked when an older copy is put back."""

from __future__ import annotations

import hashlib
import json
import os
from datetime import UTC, datetime
from pathlib import Path

from db.driver import as_codes, keyed
from db.files import sync_directory
from db.queries import clients, erasures
from db.store import Store

_FORMAT = {"format": "garbo-erased", "version": 1}


def ledger_beside(store: Path) -> Path:
    """Where the ledger of a store lies; it may not be there."""
    return store.with_name("store.erased")


def note(store: Path, uid: str, at: datetime) -> None:
    """The client with this portable id is erased from `at` (aware) on. Raises StoreError: disk_full, read_only."""
    _write(store, {**_read(store), _digest(uid): at.isoformat()})


def strike(store: Path, uid: str) -> None:
    """The erasing did not come about."""
    held = _read(store)
    if held.pop(_digest(uid), None) is not None:
        _write(store, held)


def since(store: Path, made_at: datetime) -> frozenset[str]:
    """What was erased after a copy was made: digests of ids."""
    return frozenset(one for one, at in _read(store).items() if datetime.fromisoformat(at) > made_at)


def many_in(copy: Path, key: bytes, erased: frozenset[str]) -> int:
    """How many of these clients are in a copy of the store that nobody else has open."""
    if not erased:
        return 0
    connection = keyed(copy, key, read_only=True)
    try:
        with as_codes():
            uids = connection.execute("SELECT uid FROM client").fetchall()
    finally:
        connection.close()
    return sum(_digest(str(uid)) in erased for (uid,) in uids)


def erase_again(copy: Path, key: bytes, erased: frozenset[str]) -> int:
    """Takes these clients out of a copy that is about to become the store; says how many were in it."""
    if not erased:
        return 0
    store = Store(copy, key)
    try:
        with store.write() as session:
            gone = [row.id for row in clients.rows(session) if _digest(row.uid) in erased]
            for client_id in gone:
                erasures.erase(session, client_id)
        scrub(store)
    finally:
        store.close()
    return len(gone)


def scrub(store: Store) -> None:
    """Nothing of the last write's before-images stays, neither in memory nor in the log beside the store."""
    store.last_write = ()
    with as_codes(store.path):
        store.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _digest(uid: str) -> str:
    """An id from elsewhere may be a name: it is not kept as it is."""
    return hashlib.sha256(uid.encode("utf-8", "surrogatepass")).hexdigest()


def _read(store: Path) -> dict[str, str]:
    """A ledger that cannot be read is none: it must not stand in the way of a restore."""
    try:
        held = json.loads(ledger_beside(store).read_bytes())
        if {name: held[name] for name in _FORMAT} != _FORMAT:
            return {}
        return {str(one): datetime.fromisoformat(at).astimezone(UTC).isoformat() for one, at in held["erased"].items()}
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return {}


def _write(store: Path, held: dict[str, str]) -> None:
    path = ledger_beside(store)
    part = path.with_name(path.name + ".part")
    with as_codes(path):
        part.unlink(missing_ok=True)
        with open(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
            json.dump({**_FORMAT, "erased": held}, file, indent=1)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
        sync_directory(path.parent)
