"""A path to a Chat: opened read-only, recognised by content, decoded, parsed; else one clear code."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from desktop.domain.errors import Unreadable
from desktop.importers import archive
from desktop.importers.detect import Kind, kind_of
from desktop.importers.draft import Chat, DateOrder, Progress
from desktop.importers.text import decoded

_PLAIN_TEXT = frozenset({Kind.WHATSAPP, Kind.TEXT})


def read_chat(path: str, date_order: str | None = None, progress: Progress | None = None) -> Chat:
    """The chat in a file. `date_order`: dmy, mdy or ymd, where she was asked.

    Reads nothing else and writes nothing. Raises Unreadable: `missing`, `folder`, `not_a_file`, `not_allowed`,
    `empty`, `not_a_chat`, `not_yet_read` (data: format), `portfolio`, `encoding`, `binary`, `too_large`,
    `too_many_entries`, `broken_archive`, `encrypted_archive`, `no_chat_in_archive`.
    """
    order = DateOrder(date_order) if date_order else None
    with opened(path) as file:
        kind = kind_of(file)
        if kind is Kind.ZIP:
            return _from_archive(file, path, order, progress)
        if kind is Kind.EMPTY:
            raise Unreadable("empty")
        if kind is Kind.PORTFOLIO:
            raise Unreadable("portfolio")
        if kind is Kind.BINARY:
            raise Unreadable("binary")
        if kind not in _PLAIN_TEXT:
            raise Unreadable("not_yet_read", format=kind.value)
        data = file.read(archive.LARGEST_TEXT + 1)
    if len(data) > archive.LARGEST_TEXT:
        raise Unreadable("too_large", most=archive.LARGEST_TEXT)
    # Late: to compile its wordings takes longer than to start a process, and most files are no chats.
    from desktop.importers.whatsapp.chat import parse

    return parse(decoded(data), path, order, progress)


@contextmanager
def opened(path: str) -> Iterator[BinaryIO]:
    """The file for reading; only a regular one, so that no device or pipe can keep the reader waiting."""
    try:
        mode = os.stat(path).st_mode
        if stat.S_ISDIR(mode):
            raise Unreadable("folder")
        if not stat.S_ISREG(mode):
            raise Unreadable("not_a_file")
        file = Path(path).open("rb")  # noqa: SIM115 closed below; only the opening may fail with these codes
    except FileNotFoundError:
        raise Unreadable("missing") from None
    except PermissionError:
        raise Unreadable("not_allowed") from None
    except (OSError, ValueError):
        raise Unreadable("missing") from None
    with file:
        yield file


def _from_archive(file: BinaryIO, path: str, order: DateOrder | None, progress: Progress | None) -> Chat:
    """The first member that is a chat. The archive's own name tells the title where the member's does not."""
    from desktop.importers.whatsapp.chat import parse, title_from

    problem = Unreadable("no_chat_in_archive")
    for name, data in archive.texts_in(file):
        try:
            return parse(decoded(data), name if title_from(name) else path, order, progress)
        except Unreadable as error:
            if error.code not in ("not_a_chat", "binary"):
                problem = error
    raise problem
