"""StoreError: the only exception that leaves db; it carries a code, never a sentence."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path
from typing import Final

WRONG_KEY: Final = "wrong_key"
"""The key does not open the file, or the file is no store."""
NO_CIPHER: Final = "no_cipher"
"""The SQLite at hand cannot encrypt; nothing was opened."""
STORE_IS_NEWER: Final = "store_is_newer"
"""Written by a later version; left as it was."""
STORE_IS_DAMAGED: Final = "store_is_damaged"
STORE_IS_OPEN_ELSEWHERE: Final = "store_is_open_elsewhere"
"""Another running Garbo holds the file."""
DISK_FULL: Final = "disk_full"
READ_ONLY: Final = "read_only"
CONFLICT: Final = "conflict"
"""A constraint of the schema was broken: something is there twice, or what it belongs to is gone."""
NO_FOLDER: Final = "no_folder"
"""Where the file should lie there is no folder, or its name is too long."""
STORE_FAILED: Final = "store_failed"
"""Any other answer of the disk or the file."""
KEYS_ARE_MISSING: Final = "keys_are_missing"
"""The store is there, the file with its wrapped keys is not."""
KEYS_ARE_DAMAGED: Final = "keys_are_damaged"
BACKUP_NOT_VERIFIED: Final = "backup_not_verified"
"""The copy could not be opened and checked; it was thrown away."""
NOT_A_BACKUP: Final = "not_a_backup"
"""The file given is no backup of Garbo's, or a part of it is missing or altered."""

_NO_ROOM = 1 << 16

# Primary result codes of SQLite, https://www.sqlite.org/rescode.html
_BY_RESULT_CODE = {
    5: STORE_IS_OPEN_ELSEWHERE,
    6: STORE_IS_OPEN_ELSEWHERE,
    8: READ_ONLY,
    11: STORE_IS_DAMAGED,
    13: DISK_FULL,
    19: CONFLICT,
    26: WRONG_KEY,
}


class StoreError(Exception):
    """`code` tells what happened; the words are the UI's and the CLI's."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def code_of_os(error: OSError) -> str:
    """The code for what the file system answered."""
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT | errno.EFBIG:
            return DISK_FULL
        case errno.EROFS | errno.EACCES | errno.EPERM:
            return READ_ONLY
        case errno.ENOTDIR | errno.EEXIST | errno.EISDIR | errno.ENAMETOOLONG | errno.ELOOP:
            return NO_FOLDER
        case _:
            return STORE_FAILED


def code_of(error: BaseException | None, near: Path | None = None) -> str:
    """The code for an exception of the driver, by SQLite's result code.

    SQLite says only "cannot open" or "I/O error" where the log beside the store found no room or may not be written:
    then the disk that holds `near` is asked what it is.
    """
    result = getattr(error, "sqlite_errorcode", None)
    code = _BY_RESULT_CODE.get(result & 0xFF, STORE_FAILED) if isinstance(result, int) else STORE_FAILED
    return _seen_at(near) if code == STORE_FAILED and near is not None else code


def _seen_at(path: Path) -> str:
    try:
        free = shutil.disk_usage(path.parent).free
    except OSError:
        return STORE_FAILED
    if not all(os.access(one, os.W_OK) for one in (path.parent, path) if one.exists()):
        return READ_ONLY
    return DISK_FULL if free < _NO_ROOM else STORE_FAILED
