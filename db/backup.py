"""Backups: one file with the encrypted copy and its key slots, opened and checked before it counts.

The file is a plain ZIP, stored uncompressed: `manifest.json`, `store` (encrypted, as on the disk) and `keys`. Nothing
in the clear tells more than when it was made.
"""

from __future__ import annotations

import hashlib
import json
import os
import zipfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import IO

from db.check import problems
from db.driver import Connection, as_codes, keyed
from db.errors import BACKUP_NOT_VERIFIED, NOT_A_BACKUP, STORE_IS_NEWER, StoreError
from db.files import sync_directory
from db.keys import Way, parse
from db.migrations.runner import STEPS, version_of

SUFFIX = ".garbo-backup"
STORE, KEYS, MANIFEST = "store", "keys", "manifest.json"
_FORMAT = {"format": "garbo-backup", "version": 1}
_PAGES = 100
_CHUNK = 1 << 20
_COUNTED = ("client", "interaction", "task", "appointment")


@dataclass(frozen=True, slots=True)
class Contents:
    """What a copy holds. `version`: of its schema. `last_at`: of its latest interaction."""

    version: int
    clients: int
    interactions: int
    tasks: int
    appointments: int
    last_at: datetime | None


Verify = Callable[[Path, bytes], Contents]


def make(
    connection: Connection,
    key: bytes,
    keys: Path,
    file: Path,
    made_at: datetime,
    verified_by: Verify | None = None,
    between: Callable[[], None] = lambda: None,
) -> Contents:
    """Writes the whole store that is open on `connection` to `file`, with the slots at `keys`, and verifies it.

    `verified_by`: runs `verify` in another process; without it, it is done here, on the copy. `between` is called after
    every step of some milliseconds, and may run other work, also writes: what is written before the last page is
    copied goes into the copy too. What stood at `file` is replaced only by a backup that was verified.
    Raises StoreError: disk_full, read_only, backup_not_verified, store_failed.
    """
    copied, part = _beside(file, "copy"), _beside(file, "part")
    try:
        with as_codes(file):
            file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            copy(connection, key, copied, between)
            contents = _verified(verified_by or verify, copied, key)
            _pack(copied, keys, part, made_at, between)
            part.replace(file)
            sync_directory(file.parent)
            return contents
    finally:
        for left in (copied, part):
            left.unlink(missing_ok=True)


def copy(connection: Connection, key: bytes, target: Path, between: Callable[[], None] = lambda: None) -> None:
    """An encrypted copy under the same key, page by page; `target` is made new."""
    target.unlink(missing_ok=True)
    target.touch(mode=0o600)
    made = keyed(target, key)
    try:
        with as_codes(target):
            # Nothing to roll back to: a copy that is not finished is thrown away.
            made.execute("PRAGMA journal_mode = OFF").close()
            made.execute("PRAGMA synchronous = OFF").close()
            connection.backup(made, pages=_PAGES, progress=lambda *_: between(), sleep=0.0)
            # So that it can be read where nothing can be written beside it.
            made.execute("PRAGMA journal_mode = DELETE").close()
    finally:
        made.close()


def verify(store: Path, key: bytes) -> Contents:
    """Opens a copy for reading only, checks every page and reference, and counts; never to be pointed at a live store.

    Raises StoreError: wrong_key (or it is no store), store_is_newer, backup_not_verified.
    """
    connection = keyed(store, key, read_only=True)
    try:
        with as_codes():
            version = version_of(connection)
            if version > len(STEPS):
                raise StoreError(STORE_IS_NEWER)
            if problems(connection, ours=version == len(STEPS)):
                raise StoreError(BACKUP_NOT_VERIFIED)
        return contents(connection)
    finally:
        connection.close()


def contents(connection: Connection) -> Contents:
    """What the store on this connection holds."""
    with as_codes():
        counts = {name: int(_one(connection, f"SELECT count(*) FROM {name}") or 0) for name in _COUNTED}
        last = _one(connection, "SELECT max(at) FROM interaction")
        return Contents(
            version_of(connection),
            clients=counts["client"],
            interactions=counts["interaction"],
            tasks=counts["task"],
            appointments=counts["appointment"],
            last_at=datetime.fromisoformat(str(last)) if last else None,
        )


def unpack(file: Path, store: Path, keys: Path) -> datetime:
    """Writes the parts of a backup to these two paths, says when it was made. Raises StoreError `not_a_backup`."""
    with _opened(file) as (held, manifest):
        for name, target in ((STORE, store), (KEYS, keys)):
            target.unlink(missing_ok=True)
            with open(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as written:
                _taken_out(held, name, manifest, written)
                written.flush()
                os.fsync(written.fileno())
        return datetime.fromisoformat(str(manifest["made_at"]))


def ways(file: Path) -> frozenset[Way]:
    """What opens a backup. Raises StoreError: not_a_backup, keys_are_damaged."""
    with _opened(file) as (held, _manifest):
        if held.getinfo(KEYS).file_size > _CHUNK:
            raise StoreError(NOT_A_BACKUP)
        return frozenset(slot.way for slot in parse(held.read(KEYS)))


def verdict(copy: Path, key: bytes) -> Contents | str:
    """What `verify` gives, or the code of its error: for a process of its own, which loads nothing but this."""
    try:
        return verify(copy, key)
    except StoreError as error:
        return error.code


def surplus(made: Iterable[datetime], now: datetime) -> set[datetime]:
    """Which daily backups may go: kept are the latest of each of 7 days, 4 weeks and 12 months, in `now`'s zone."""
    latest_first = sorted(made, reverse=True)
    kept: set[datetime] = set()
    for begins, many in ((_day, 7), (_week, 4), (_month, 12)):
        periods: dict[date, datetime] = {}
        for one in latest_first:
            periods.setdefault(begins(one.astimezone(now.tzinfo).date()), one)
        kept |= {periods[begun] for begun in sorted(periods, reverse=True)[:many]}
    return set(latest_first) - kept


def last_goes(made: Iterable[datetime], now: datetime) -> date | None:
    """The day on which the last of these copies makes room by itself, if one is made every day; None without any."""
    old, kept, day = set(made), set(made), now
    while old & kept:
        day += timedelta(days=1)
        kept |= {day}
        kept -= surplus(kept, day)
    return day.date() if old else None


def _pack(copied: Path, keys: Path, part: Path, made_at: datetime, between: Callable[[], None]) -> None:
    sums: dict[str, str] = {}
    part.unlink(missing_ok=True)
    with open(os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600), "w+b") as file:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as held:
            for name, source in ((STORE, copied), (KEYS, keys)):
                with source.open("rb") as reading, held.open(name, "w", force_zip64=True) as writing:
                    sums[name] = _poured(reading, writing, between)
            written = {**_FORMAT, "made_at": made_at.isoformat(), "sha256": sums}
            held.writestr(MANIFEST, json.dumps(written, indent=1))
        file.flush()
        os.fsync(file.fileno())
    # The copy was verified; this is that the same bytes arrived.
    with _opened(part) as (held, manifest):
        for name in (STORE, KEYS):
            _taken_out(held, name, manifest, _Nowhere(), between)


def _poured(reading: IO[bytes], writing: IO[bytes] | _Nowhere, between: Callable[[], None] = lambda: None) -> str:
    summed = hashlib.sha256()
    while chunk := reading.read(_CHUNK):
        summed.update(chunk)
        writing.write(chunk)
        between()
    return summed.hexdigest()


def _verified(by: Verify, copied: Path, key: bytes) -> Contents:
    try:
        return by(copied, key)
    except StoreError as error:
        raise StoreError(BACKUP_NOT_VERIFIED) from error


def _one(connection: Connection, sql: str) -> str | int | float | None:
    found = connection.execute(sql).fetchone()
    return found[0] if found else None


@contextmanager
def _opened(file: Path) -> Iterator[tuple[zipfile.ZipFile, dict[str, dict[str, str]]]]:
    try:
        with zipfile.ZipFile(file) as held:
            manifest = json.loads(held.read(MANIFEST)) if held.getinfo(MANIFEST).file_size < _CHUNK else {}
            if {name: manifest.get(name) for name in _FORMAT} != _FORMAT:
                raise StoreError(NOT_A_BACKUP)
            yield held, manifest
    except (zipfile.BadZipFile, LookupError, TypeError, AttributeError, ValueError, EOFError, RuntimeError) as error:
        raise StoreError(NOT_A_BACKUP) from error


def _taken_out(
    held: zipfile.ZipFile,
    name: str,
    manifest: dict[str, dict[str, str]],
    writing: IO[bytes] | _Nowhere,
    between: Callable[[], None] = lambda: None,
) -> None:
    entry = held.getinfo(name)
    # What we wrote is stored as it is; a bomb is not.
    if entry.compress_type != zipfile.ZIP_STORED:
        raise StoreError(NOT_A_BACKUP)
    with held.open(entry) as reading:
        if _poured(reading, writing, between) != manifest["sha256"][name]:
            raise StoreError(NOT_A_BACKUP)


class _Nowhere:
    def write(self, _chunk: bytes, /) -> int:
        return 0


def _beside(file: Path, what: str) -> Path:
    return file.with_name(f".{file.name}.{what}")


def _day(day: date) -> date:
    return day


def _week(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _month(day: date) -> date:
    return day.replace(day=1)
