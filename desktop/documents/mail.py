"""A draft that her mail program opens ready to send (.eml with X-Unsent)."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP

_TYPES = {"pdf": ("application", "pdf"), "vcf": ("text", "vcard"), "ics": ("text", "calendar")}
"""By the ending of a file's name."""


def draft(to: tuple[str, str], subject: str, body: str, attachments: Mapping[str, bytes], key: str = "") -> bytes:
    """The draft as RFC 5322 bytes; `to` is (name, address), an address that cannot be one is left out.

    It has no sender and no date: those are the mail program's. `key` makes its parts' boundary, so that
    the same draft has the same bytes.
    """
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    address = _address(*to)
    if address is not None:
        message["To"] = address
    message["Subject"] = subject
    message.set_content(body)
    for name, content in attachments.items():
        main, sub = _TYPES[name.rpartition(".")[2]]
        message.add_attachment(content, maintype=main, subtype=sub, filename=name)
    if attachments:
        message.set_boundary("garbo-" + hashlib.sha256(key.encode()).hexdigest()[:32])
    return message.as_bytes()


def _address(name: str, address: str) -> Address | None:
    local, at, domain = address.strip().partition("@")
    if not (local and at and domain) or not address.isascii() or any(c.isspace() or c in '<>,;:"()' for c in address):
        return None
    return Address(name, local, domain)
