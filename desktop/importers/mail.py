"""A mail: an .eml file, or copied text with its head in English, Italian or Polish."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import getaddresses, parsedate_to_datetime
from html.parser import HTMLParser

from desktop.domain.errors import Unreadable
from desktop.importers.draft import Correspondent, Mail
from desktop.importers.moments import moment_in
from desktop.importers.quoted import own_words

LARGEST = 25 * 1024 * 1024
"""Octets of a file: what mail programs send at most."""
LONGEST_TEXT = 100_000
"""Characters that are kept of what was written."""
_MOST_PARTS = 200
_LONGEST_SUBJECT = 500
_LABELS = {
    **dict.fromkeys(("from", "da", "od", "mittente", "nadawca"), "from"),
    **dict.fromkeys(("to", "a", "do", "destinatario", "adresat"), "to"),
    **dict.fromkeys(("cc", "ccn", "bcc", "dw", "udw", "reply-to", "rispondi a", "odpowiedz do"), "other"),
    **dict.fromkeys(("subject", "oggetto", "temat"), "subject"),
    **dict.fromkeys(("date", "sent", "data", "inviato", "inviata", "wysłano", "wysłane"), "date"),
}
_FIELD = re.compile(r"[*_]{0,2}([\w-]{1,12}(?: \w{1,3})?)[*_]{0,2}[ \u00a0]?:[*_]{0,2}(?:[ \t\u00a0]+(.*))?$")
_NAMED = re.compile(r"([^<>\n]{1,120}?)\s*<([^<>\s@]{1,64}@[^<>\s@]{1,255})>")
_TO_ME = re.compile(r"(?:to|a|do)\b.{0,80}", re.IGNORECASE)


def read_eml(data: bytes) -> Mail:
    """The mail in a file. Raises Unreadable: too_large, broken_mail."""
    if len(data) > LARGEST:
        raise Unreadable("too_large", most=LARGEST)
    try:
        message = message_from_bytes(data, policy=policy.default)
        assert isinstance(message, EmailMessage)
        sender = _addresses(message, "From")
        return Mail(
            sender=sender[0] if sender else Correspondent("", ""),
            to=tuple(_addresses(message, "To") + _addresses(message, "Cc")),
            subject=_one_line(str(message.get("Subject", "")))[:_LONGEST_SUBJECT],
            at=_date(str(message.get("Date", ""))),
            text=own_words(_text(message))[:LONGEST_TEXT],
            automatic=_is_automatic(message),
        )
    except Unreadable:
        raise
    except Exception:
        # The standard library's parser raises almost anything for a head made to break it.
        raise Unreadable("broken_mail") from None


def mail_in(text: str, now: datetime) -> Mail | None:
    """The mail in a copied text; None where it has no head of one. `now`: local time without a zone."""
    lines = text.replace("\u00a0", " ").split("\n")
    start = next((at for at, line in enumerate(lines) if line.strip()), 0)
    return _labelled(lines, start, now) or _unlabelled(lines, start, now)


def _labelled(lines: list[str], start: int, now: datetime) -> Mail | None:
    """`From:`, `Da:` or `Od:` and what stands under it, up to an empty line or the first that is no field."""
    found: dict[str, str] = {}
    at, last = start, ""
    for at in range(start, min(len(lines), start + 24)):
        line = lines[at].rstrip()
        field = _FIELD.match(line.strip()[:1000])
        kind = _LABELS.get(field[1].casefold()) if field else None
        if field and kind:
            found.setdefault(kind, (field[2] or "").strip())
            last = kind
        elif last and line[:1] in (" ", "\t") and line.strip():
            found[last] = f"{found[last]} {line.strip()}"[:2000]
        elif line.strip() or "from" in found:
            break
    if "from" not in found or len(found) < 2:
        return None
    return Mail(
        sender=(_people(found["from"]) or [Correspondent("", "")])[0],
        to=tuple(_people(found.get("to", ""))),
        subject=found.get("subject", "")[:_LONGEST_SUBJECT],
        at=_date(found.get("date", ""), now),
        text=own_words("\n".join(lines[at:]))[:LONGEST_TEXT],
    )


def _unlabelled(lines: list[str], start: int, now: datetime) -> Mail | None:
    """As a web page shows it: `Anna Rossi <anna@rossi.it>`, under it when, perhaps `to me`, then the text."""
    named = _NAMED.fullmatch(lines[start].strip()[:400]) if start < len(lines) else None
    if named is None:
        return None
    for at in range(start + 1, min(start + 4, len(lines))):
        when = moment_in(lines[at][:120], now)
        if when is not None:
            rest = at + 1
            while rest < len(lines) and not lines[rest].strip():
                rest += 1
            if rest < len(lines) and _TO_ME.fullmatch(lines[rest].strip()) and lines[rest + 1 : rest + 2] == [""]:
                rest += 1
            text = own_words("\n".join(lines[rest:]))[:LONGEST_TEXT]
            return Mail(Correspondent(named[1].strip(' "'), named[2]), (), "", when, text)
    return None


def _addresses(message: EmailMessage, field: str) -> list[Correspondent]:
    return _people(", ".join(str(one) for one in message.get_all(field, [])))


def _people(text: str) -> list[Correspondent]:
    text = text.replace("[mailto:", "<").replace("]", ">").replace(";", ",")[:4000]
    found = [Correspondent(_one_line(name), email) for name, email in getaddresses([text]) if name or email]
    # `Anna Rossi` alone is read as an address without an at sign.
    return [one if "@" in one.email else Correspondent(_one_line(f"{one.name} {one.email}"), "") for one in found]


def _date(text: str, now: datetime | None = None) -> datetime | None:
    """Of a file's head (`now` is None) a time without a zone is UTC (RFC 5322, -0000); of a copied one it is local."""
    try:
        at = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return moment_in(text, now) if now is not None else None
    return at.replace(tzinfo=UTC) if now is None and at.tzinfo is None else at


def _text(message: EmailMessage) -> str:
    parts = list(zip(range(_MOST_PARTS), message.walk(), strict=False))
    for kind in ("text/plain", "text/html"):
        for _, part in parts:
            if part.get_content_type() == kind and part.get_content_disposition() != "attachment":
                payload = part.get_payload(decode=True)
                held = payload if isinstance(payload, bytes) else b""
                text = _decoded(held[: 4 * LONGEST_TEXT], part.get_content_charset("utf-8"))
                text = _plain(text) if kind == "text/html" else text
                if text.strip():
                    return text.replace("\r\n", "\n")
    return ""


def _decoded(data: bytes, charset: str) -> str:
    try:
        return data.decode(charset, "replace")
    except (LookupError, ValueError):
        return data.decode("utf-8", "replace")


def _is_automatic(message: EmailMessage) -> bool:
    """By RFC 3834, 2369 and 3462: a reply nobody wrote, a letter to many, or what a server reports."""
    submitted = str(message.get("Auto-Submitted", "no")).strip().lower()
    bulk = str(message.get("Precedence", "")).strip().lower() in ("bulk", "list", "auto_reply", "junk")
    report = message.get_content_type() == "multipart/report" or str(message.get("Return-Path", "")).strip() == "<>"
    return not submitted.startswith("no") or bulk or report or "List-Unsubscribe" in message


class _Words(HTMLParser):
    """The text of a page: a block ends a line, and what is no text goes."""

    silent = frozenset({"script", "style", "head", "title", "blockquote"})
    blocks = frozenset({"p", "div", "br", "li", "tr", "h1", "h2", "h3", "table", "ul", "ol"})

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        if tag in self.silent:
            self._silent += 1
        if tag in self.blocks:
            self.found.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in self.silent:
            self._silent = max(0, self._silent - 1)
        if tag in ("p", "div", "tr", "li"):
            self.found.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.found.append(re.sub(r"\s+", " ", data))


def _plain(page: str) -> str:
    words = _Words()
    words.feed(page)
    words.close()
    return re.sub(r"\n[ \n]{2,}", "\n\n", "".join(words.found)).strip()


def _one_line(text: str) -> str:
    return " ".join(text.split()).strip("\"' ")
