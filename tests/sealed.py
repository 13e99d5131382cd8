"""A client's reply as the shared page writes it, for tests that have no browser."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from datetime import datetime

from desktop.domain.shared import SharedSheet

Rows = list[list[object]]


def key_of(page: SharedSheet, title: str) -> str:
    """Of the item with this title."""
    return next(item.key for one in page.lists for item in one.items if item.title == title)


def sealed(page: SharedSheet, at: datetime, secret: str | None = None, **said: Rows) -> str:
    """`said`: ticks, comments and added, each as the page has them. `secret`: of another page, for a forged one."""
    assert page.back is not None
    payload = json.dumps({"share": page.back.share, "at": at.isoformat(), **said}, ensure_ascii=False).encode()
    seal = hmac.new((secret or page.back.secret).encode(), payload, hashlib.sha256).hexdigest()
    return f"Risposta\n[garbo1:{base64.b64encode(payload).decode().rstrip('=')}.{seal}]\n"
