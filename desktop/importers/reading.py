"""A path to what Garbo can keep of it: a chat, or a portfolio; light enough for a process of its own."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from desktop.domain.errors import Unreadable
from desktop.importers import detect, files
from desktop.importers.draft import Chat, Mail, Progress

if TYPE_CHECKING:
    from desktop.importers.portfolio import Reading


def read_file(path: str, date_order: str | None, progress: Progress | None = None) -> Chat | Reading:
    """The chat or the portfolio in a file, told by its content. Raises Unreadable as the readers of both do."""
    with files.opened(path) as file:
        if detect.is_portfolio(file.read(4096)):
            from desktop.importers import portfolio

            # Measured first: a read with a limit would reserve all of the limit.
            if file.seek(0, os.SEEK_END) > portfolio.LARGEST:
                raise Unreadable("too_large")
            file.seek(0)
            return portfolio.read(file.read())
    return files.read_chat(path, date_order, progress)


def read_mail(path: str, progress: Progress | None = None) -> Mail:
    """The one mail in a file. Raises Unreadable as files.opened and mail.read_eml do."""
    from desktop.importers import mail

    del progress
    with files.opened(path) as file:
        return mail.read_eml(file.read(mail.LARGEST + 1))
