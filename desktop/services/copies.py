"""Copies of the store: verified in a process of its own, so that a damaged page takes nothing else along."""

from __future__ import annotations

from pathlib import Path

from db import backup
from db.backup import Contents
from db.errors import BACKUP_NOT_VERIFIED, StoreError
from desktop.domain.errors import StoreFailed, Unreadable
from desktop.system.apart import run_apart

__all__ = ["Contents", "verified_apart"]

_SECONDS = 600.0


def verified_apart(copy: Path, key: bytes) -> Contents:
    """What the copy holds, for `backup.make(verified_by=…)` and before a restore. Never hand it the live store.

    Raises StoreError: wrong_key, store_is_newer, backup_not_verified.
    """
    try:
        return run_apart(_verified, copy, key, seconds=_SECONDS)
    except StoreFailed as error:
        raise StoreError(error.code) from error
    except Unreadable as error:
        raise StoreError(BACKUP_NOT_VERIFIED) from error


def _verified(copy: Path, key: bytes) -> Contents:
    try:
        return backup.verify(copy, key)
    except StoreError as error:
        # Only our own errors find their way back from there.
        raise StoreFailed(error.code) from error
