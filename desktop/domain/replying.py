"""The noun Reply: what a client ticked, added and said on a page that they were given."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

MARK = re.compile(r"\[garbo(\d{1,4}):")
"""How the sealed part of a reply begins, with the number of its form."""
_SEALED = re.compile(MARK.pattern + r"[A-Za-z0-9+/=.>\s]*\]?")


@dataclass(frozen=True, slots=True)
class Tick:
    """`key`: of an item of the page. `at`: when the box was last pressed, by the client's clock (aware)."""

    key: str
    done: bool
    at: datetime


@dataclass(frozen=True, slots=True)
class Comment:
    """`key`: of the item it is about; empty where it is about the whole page."""

    key: str
    text: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Addition:
    """Something new. `id`: made up by the page. `list`: key of its list. `yours`: for the client to do.

    `title`: empty where it stood in an earlier reply and is no longer wanted.
    """

    id: str
    list: str
    title: str
    yours: bool
    at: datetime


@dataclass(frozen=True, slots=True)
class Reply:
    """All that was done on one copy of the page so far: a later reply says again what an earlier one said.

    `share`: to which page.
    """

    share: str
    made_at: datetime
    ticks: tuple[Tick, ...] = ()
    comments: tuple[Comment, ...] = ()
    additions: tuple[Addition, ...] = ()


def holds_reply(text: str) -> bool:
    """Whether the sealed part of a reply stands somewhere in this text, whole or not."""
    return MARK.search(text) is not None


def without_seals(text: str) -> str:
    """What people can read of it."""
    return _SEALED.sub("", text)
