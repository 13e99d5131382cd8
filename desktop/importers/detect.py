"""What a file is, from its content; its name and extension are never asked."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import BinaryIO

from desktop.domain.errors import Unreadable
from desktop.domain.replying import holds_reply
from desktop.importers.archive import names_in
from desktop.importers.text import decoded
from desktop.importers.whatsapp.headers import looks_like_chat

HEAD = 64 * 1024


class Kind(StrEnum):
    """What a file seems to be."""

    WHATSAPP = "whatsapp"
    PORTFOLIO = "portfolio"
    EMPTY = "empty"
    ZIP = "zip"
    """Packed, perhaps with a chat inside."""
    PICTURE = "picture"
    MEDIA = "media"
    PDF = "pdf"
    OFFICE = "office"
    """A packed office document that is no spreadsheet, or one in the old binary form."""
    SPREADSHEET = "spreadsheet"
    ARCHIVE = "archive"
    """Packed in a form that no phone exports."""
    MAIL = "mail"
    CALENDAR = "calendar"
    CONTACTS = "contacts"
    PHONE_LOG = "phone_log"
    """Calls or SMS of SMS Backup & Restore."""
    TELEGRAM = "telegram"
    REPLY = "reply"
    """What a client replied from a page that was shared with them."""
    JSON = "json"
    XML = "xml"
    HTML = "html"
    TABLE = "table"
    TEXT = "text"
    BINARY = "binary"


_MAGIC: tuple[tuple[bytes, Kind], ...] = (
    (b"PK\x03\x04", Kind.ZIP),
    (b"PK\x05\x06", Kind.ZIP),
    (b"PK\x07\x08", Kind.ZIP),
    (b"\x89PNG\r\n", Kind.PICTURE),
    (b"\xff\xd8\xff", Kind.PICTURE),
    (b"GIF8", Kind.PICTURE),
    (b"BM", Kind.PICTURE),
    (b"II*\x00", Kind.PICTURE),
    (b"MM\x00*", Kind.PICTURE),
    (b"%PDF-", Kind.PDF),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Kind.OFFICE),
    (b"Rar!\x1a", Kind.ARCHIVE),
    (b"7z\xbc\xaf\x27\x1c", Kind.ARCHIVE),
    (b"\x1f\x8b", Kind.ARCHIVE),
    (b"BZh", Kind.ARCHIVE),
    (b"\xfd7zXZ", Kind.ARCHIVE),
    (b"OggS", Kind.MEDIA),
    (b"ID3", Kind.MEDIA),
    (b"\x7fELF", Kind.BINARY),
    (b"SQLite format 3", Kind.BINARY),
)
_HEADER = re.compile(
    r"(?:from|to|cc|subject|date|received|return-path|message-id|mime-version|content-type|delivered-to|reply-to|"
    r"x-[\w-]+|dkim-signature|sender|envelope-to|in-reply-to|references)[ \t]*:",
    re.IGNORECASE,
)
_JSON = re.compile(r"\{|\[\s*(?:[{\"\[\]]|\Z)")
_FIELD = re.compile(r"[\w-]{2,40}[ \t]*:")


def kind_of(file: BinaryIO) -> Kind:
    """The kind of an open binary file, read from its beginning; the file's position is put back to the start."""
    head = file.read(HEAD)
    file.seek(0)
    kind = _kind(head)
    if kind is Kind.ZIP:
        kind = _packed(names_in(file))
        file.seek(0)
    return kind


def _kind(head: bytes) -> Kind:
    if not head.strip(b" \t\r\n\x00\xef\xbb\xbf"):
        return Kind.EMPTY
    if is_portfolio(head):
        return Kind.PORTFOLIO
    for magic, kind in _MAGIC:
        if head.startswith(magic):
            return kind if magic != b"BM" or b"\x00" in head[:20] else _text_kind(head)
    if head[:4] == b"RIFF":
        return Kind.PICTURE if head[8:12] == b"WEBP" else Kind.MEDIA
    if head[4:8] == b"ftyp":
        return Kind.PICTURE if head[8:11] in (b"hei", b"mif", b"avi") else Kind.MEDIA
    return _text_kind(head)


def is_portfolio(head: bytes) -> bool:
    """Whether a file that begins so is a portfolio."""
    if head[:2] != b"\x1f\x8b" and not head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        return False
    # Late: the exchange format brings most of the domain with it, and a chat needs none of that.
    from desktop.importers import portfolio

    return portfolio.is_portfolio(head)


def _text_kind(head: bytes) -> Kind:
    try:
        text = decoded(head)
    except Unreadable as error:
        if error.code == "binary":
            return Kind.BINARY
        # Marks of structure are ASCII: enough to name the format, though not to read it.
        text = head.decode("latin-1")
    text = text.lstrip("\ufeff \t\r\n")
    upper = text[:200].upper()
    if upper.startswith("BEGIN:VCARD"):
        return Kind.CONTACTS
    if upper.startswith("BEGIN:V"):
        return Kind.CALENDAR
    if text.startswith("<"):
        return _markup(text)
    if _JSON.match(text):
        return Kind.TELEGRAM if '"date_unixtime"' in text or '"text_entities"' in text else Kind.JSON
    # Before chats: a mail may quote one.
    if _is_mail(text):
        return Kind.MAIL
    if looks_like_chat(text):
        return Kind.WHATSAPP
    # After chats and mails: one may have come in them long ago.
    if holds_reply(text):
        return Kind.REPLY
    return Kind.TABLE if _is_table(text) else Kind.TEXT


def _markup(text: str) -> Kind:
    start = text[:4000].lower()
    if "<html" in start or start.startswith("<!doctype html"):
        return Kind.HTML
    return Kind.PHONE_LOG if re.search(r"<(?:calls|smses)\b", start) else Kind.XML


def _is_mail(text: str) -> bool:
    """Fields up to an empty line, at least two of them known; an mbox begins with `From `."""
    lines = text[:8000].split("\n")
    if lines[0].startswith("From ") and len(lines) > 1:
        lines = lines[1:]
    known = 0
    for line in lines:
        if not line.strip():
            break
        if line[:1] in " \t":
            continue
        if not _FIELD.match(line):
            break
        known += bool(_HEADER.match(line))
    return known >= 2


def _is_table(text: str) -> bool:
    """Several lines with the same separator, the first one a heading without digits."""
    lines = [line for line in text[:8000].split("\n") if line.strip()][:4]
    if len(lines) < 2:
        return False
    return any(lines[0].count(mark) >= 1 and lines[1].count(mark) >= 1 for mark in (",", ";", "\t")) and not any(
        char.isdigit() for char in lines[0][:20]
    )


def _packed(names: list[str]) -> Kind:
    if "[Content_Types].xml" in names:
        return Kind.SPREADSHEET if any(name.startswith("xl/") for name in names) else Kind.OFFICE
    if "mimetype" in names and any(name == "content.xml" for name in names):
        return Kind.OFFICE
    return Kind.ZIP
