"""A client's reply to a shared page, found in a text, a mail or a file: sealed, and only values."""

from __future__ import annotations

import base64
import binascii
import json
import re
import unicodedata
from datetime import UTC, datetime
from email import message_from_string, policy
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from desktop.domain.clock import within
from desktop.domain.errors import Unreadable
from desktop.domain.replying import MARK, Addition, Comment, Reply, Tick
from desktop.domain.typed import LONGEST_TITLE, one_line
from desktop.importers.text import decoded

VERSION = 1
LARGEST_FILE = 2 * 1024 * 1024
"""Bytes: a mail with a picture in its signature is a reply all the same."""
LONGEST_SEAL = 256 * 1024
LONGEST_COMMENT = 2000
MOST = 1000
"""Of ticks, of comments and of what is new."""
SEVERAL = 100
"""Replies in one text that are looked at."""

_SEALED = re.compile(r"([A-Za-z0-9+/]{8,})\.([0-9a-f]{64})\]")
# What chats, mails and quotes put between and into lines, and what copying brings along.
_BETWEEN = re.compile(r"=\r?\n|[\s>\u00ad\u200b-\u200f\u2060\ufeff]+")
_KEY = re.compile(r"[0-9a-f]{32}\Z")
_ID = re.compile(r"[0-9a-z]{1,40}\Z")
_JOINERS = "\u200c\u200d"


class Sealed(NamedTuple):
    """`payload`: the very bytes under the `seal`, which the page's own secret has made; whether it fits is not known
    here. `earlier`: replies to other pages in the same text, of each page the last, the oldest first."""

    reply: Reply
    payload: bytes
    seal: str
    earlier: tuple[Sealed, ...] = ()


def read_file(path: Path) -> Sealed:
    """The reply in a file: the text as it was saved, a text that holds it, or a mail.

    Raises Unreadable: missing, reply_too_large, no_reply, reply_is_newer, reply_is_broken.
    """
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise Unreadable("missing") from error
    if len(content) > LARGEST_FILE:
        raise Unreadable("reply_too_large", most=LARGEST_FILE)
    try:
        text = decoded(content)
    except Unreadable as error:
        raise Unreadable("no_reply") from error
    return read_text(text if MARK.search(text) else "\n".join(_mailed(text)))


def read_text(text: str) -> Sealed:
    """The reply that stands in this text; of several, as a mail quotes them, the one that was made last.

    Those to other pages are with it.

    Raises Unreadable: no_reply, reply_is_newer, reply_is_broken (cut off, or changed on its way), reply_too_large.
    """
    found, refused = list[Sealed](), Unreadable("no_reply")
    # One who writes a thousand marks has made none of them on a page.
    for mark in islice(MARK.finditer(text), SEVERAL):
        try:
            found.append(_sealed(text, mark))
        except Unreadable as error:
            refused = error
    if not found:
        raise refused
    last_of = {one.reply.share: one for one in sorted(found, key=_made_at)}
    *earlier, last = sorted(last_of.values(), key=_made_at)
    return last._replace(earlier=tuple(earlier))


def _made_at(sealed: Sealed) -> datetime:
    return sealed.reply.made_at


def _sealed(text: str, mark: re.Match[str]) -> Sealed:
    if int(mark[1]) != VERSION:
        raise Unreadable("reply_is_newer")
    held = _BETWEEN.sub("", text[mark.end() : mark.end() + 2 * LONGEST_SEAL])
    found = _SEALED.match(held)
    if found is None:
        raise Unreadable("reply_too_large" if "]" not in held and len(held) >= LONGEST_SEAL else "reply_is_broken")
    try:
        payload = base64.b64decode(found[1] + "=" * (-len(found[1]) % 4), validate=True)
        reply = _reply(json.loads(payload.decode("utf-8"), object_pairs_hook=_once))
    except (binascii.Error, ValueError, TypeError, KeyError, OverflowError, RecursionError) as error:
        raise Unreadable("reply_is_broken") from error
    return Sealed(reply, payload, found[2])


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """What is said twice under one name says nothing."""
    if len(dict(pairs)) < len(pairs):
        raise ValueError
    return dict(pairs)


def _mailed(text: str) -> list[str]:
    """The texts of a mail, its attachments too."""
    parts = message_from_string(text, policy=policy.default).walk()
    found: list[str] = []
    for part in parts:
        if part.get_content_maintype() == "text":
            try:
                found.append(str(part.get_content()))
            except (LookupError, ValueError, KeyError):
                continue
    return found


def _reply(data: object) -> Reply:
    if not isinstance(data, dict):
        raise TypeError
    ticks = tuple(Tick(_match(_KEY, key), _flag(done), _at(at)) for key, done, at in _rows(data, "ticks", 3))
    comments = tuple(
        Comment(_match(_KEY, key) if key else "", _text(text), _at(at)) for key, text, at in _rows(data, "comments", 3)
    )
    additions = tuple(
        Addition(_match(_ID, id_), _match(_KEY, home) if home else "", _title(title), _flag(yours), _at(at))
        for id_, home, title, yours, at in _rows(data, "added", 5)
    )
    for keys in ([one.key for one in ticks], [one.key for one in comments], [one.id for one in additions]):
        if len(set(keys)) < len(keys):
            raise ValueError
    return Reply(_match(_ID, data["share"]), _at(data["at"]), ticks, comments, additions)


def _rows(data: dict[str, object], name: str, width: int) -> list[list[object]]:
    rows = data.get(name, [])
    if not isinstance(rows, list) or len(rows) > MOST:
        raise ValueError
    if not all(isinstance(row, list) and len(row) == width for row in rows):
        raise ValueError
    return rows


def _match(form: re.Pattern[str], value: object) -> str:
    if not isinstance(value, str) or not form.match(value):
        raise ValueError
    return value


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError
    return value


def _at(value: object) -> datetime:
    if not isinstance(value, str) or len(value) > 40:
        raise ValueError
    at = datetime.fromisoformat(value)
    if at.tzinfo is None or not within(at.year):
        raise ValueError
    return at.astimezone(UTC)


def _title(value: object) -> str:
    return one_line(_clean(value, LONGEST_TITLE))


def _text(value: object) -> str:
    return _clean(value, LONGEST_COMMENT).strip()


def _clean(value: object, longest: int) -> str:
    """Without what no person types: controls, direction marks, halves of letters."""
    if not isinstance(value, str) or len(value) > longest:
        raise ValueError
    kept = "".join(_letter(letter) for letter in value.replace("\r\n", "\n").replace("\r", "\n"))
    return unicodedata.normalize("NFC", kept)


def _letter(letter: str) -> str:
    if letter == "\n" or letter in _JOINERS:
        return letter
    category = unicodedata.category(letter)
    if category in ("Cc", "Zl", "Zp"):
        return " "
    return "" if category in ("Cf", "Cs", "Co") else letter
