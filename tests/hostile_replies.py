"""Replies that nobody's page has made, or that were spoilt on their way, with the code that each is refused by."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Callable
from datetime import datetime

from desktop.domain.shared import SharedSheet
from tests.sealed import sealed

NOBODY = "0" * 32
Made = Callable[[SharedSheet, datetime], str]


def of_bytes(page: SharedSheet, payload: bytes) -> str:
    """Whatever it is, under the page's own seal."""
    assert page.back is not None
    seal = hmac.new(page.back.secret.encode(), payload, hashlib.sha256).hexdigest()
    return f"[garbo1:{base64.b64encode(payload).decode().rstrip('=')}.{seal}]"


def of_value(page: SharedSheet, value: object) -> str:
    return of_bytes(page, json.dumps(value).encode())


def _tick(page: SharedSheet, at: datetime) -> list[object]:
    return [page.lists[0].items[0].key, True, at.isoformat()]


def _turned(text: str) -> str:
    """One letter of the seal is another."""
    return f"{text[:-4]}{'0' if text[-4] != '0' else '1'}{text[-3:]}"


HOSTILE: dict[str, tuple[Made, str]] = {
    "a seal of another page": (lambda page, at: sealed(page, at, "another", ticks=[_tick(page, at)]), "reply_forged"),
    "a seal with a letter changed": (
        lambda page, at: _turned(sealed(page, at, ticks=[_tick(page, at)])),
        "reply_forged",
    ),
    "no page of this store": (
        lambda page, at: of_value(page, {"share": NOBODY, "at": at.isoformat()}),
        "reply_unknown",
    ),
    "an item of another page": (
        lambda page, at: sealed(page, at, ticks=[[NOBODY, True, at.isoformat()]]),
        "reply_does_not_fit",
    ),
    "said of nothing": (
        lambda page, at: sealed(page, at, comments=[[NOBODY, "?", at.isoformat()]]),
        "reply_does_not_fit",
    ),
    "cut off": (lambda page, at: sealed(page, at, ticks=[_tick(page, at)])[:-30], "reply_is_broken"),
    "a letter lost": (
        lambda page, at: sealed(page, at, ticks=[_tick(page, at)]).replace("[garbo1:e", "[garbo1:"),
        "reply_is_broken",
    ),
    "of a time to come": (lambda page, at: sealed(page, at).replace("garbo1", "garbo12"), "reply_is_newer"),
    "brackets within brackets": (lambda page, at: of_bytes(page, b"[" * 100_000), "reply_is_broken"),
    "no text at all": (lambda page, at: of_bytes(page, bytes(range(256))), "reply_is_broken"),
    "a list": (lambda page, at: of_value(page, [1, 2]), "reply_is_broken"),
    "one name twice": (lambda page, at: of_bytes(page, b'{"share": "a", "share": "b"}'), "reply_is_broken"),
    "a number for a tick": (
        lambda page, at: sealed(page, at, ticks=[[page.lists[0].items[0].key, 1, at.isoformat()]]),
        "reply_is_broken",
    ),
    "a path for a page": (lambda page, at: of_value(page, {"share": "../x", "at": at.isoformat()}), "reply_is_broken"),
    "no time": (lambda page, at: of_value(page, {"share": "a", "at": "yesterday"}), "reply_is_broken"),
    "thousands of items": (
        lambda page, at: sealed(page, at, added=[[f"a{n}", "", "x", True, at.isoformat()] for n in range(1001)]),
        "reply_is_broken",
    ),
    "a book for a comment": (
        lambda page, at: sealed(page, at, comments=[["", "x" * 2001, at.isoformat()]]),
        "reply_is_broken",
    ),
    "without an end": (lambda page, at: f"[garbo1:{'A' * 600_000}", "reply_too_large"),
    "something else": (lambda page, at: "Ciao! [garbo", "no_reply"),
}
