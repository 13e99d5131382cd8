"""What of a mail's text its sender wrote: what was quoted goes, in every common form."""

from __future__ import annotations

import re
from collections.abc import Sequence

_WROTE = re.compile(
    r"\b(?:wrote|ha scritto|hai scritto|scrive|pisze|napisał|napisała|napisał\(a\)|napisano|schrieb|a écrit|escribió)"
    r"[ \u00a0]?:$",
    re.IGNORECASE,
)
_WHEN = re.compile(r"\d{1,2}[:.]\d{2}|\b20\d\d\b|@")
_ORIGINAL = re.compile(
    r"[-_* ]{2,}(?:original message|forwarded message|messaggio originale|messaggio inoltrato|"
    r"(?:oryginalna|przekazana) wiadomość|wiadomość (?:oryginalna|przekazana)|ursprüngliche nachricht)[-_* ]*",
    re.IGNORECASE,
)
_RULE = re.compile(r"_{10,}|-{10,}")
_FORWARDED = re.compile(
    r"(?:begin forwarded message|inizio messaggio inoltrato|początek przekazanej wiadomości):?", re.I
)
_LABEL = re.compile(
    r"[*_]{0,2}(from|da|od|to|a|do|cc|ccn|bcc|dw|udw|subject|oggetto|temat|date|sent|data|inviato|inviata|wysłano)"
    r"[*_]{0,2}[ \u00a0]?:",
    re.IGNORECASE,
)
_LONGEST = 400


def own_words(text: str) -> str:
    """The text above what it answers, without lines that begin with `>`, and without the signature after `-- `.

    Where nothing would be left, as in a mail that only passes another one on, the whole text.
    """
    lines = [line.rstrip() for line in text.split("\n")]
    kept = [line for line in lines[: _end(lines)] if not line.lstrip().startswith(">")]
    while kept and not kept[-1]:
        kept.pop()
    found = "\n".join(kept).strip()
    return found or text.strip()


def _end(lines: Sequence[str]) -> int:
    for at, line in enumerate(lines):
        bare = line.strip()
        if line in ("--", "-- ") or _ORIGINAL.fullmatch(bare[:_LONGEST]) or _FORWARDED.fullmatch(bare[:_LONGEST]):
            return at
        if _RULE.fullmatch(bare[:_LONGEST]) and _is_head(lines[at + 1 : at + 8]):
            return at
        if _is_head(lines[at : at + 6]):
            return at
        if len(bare) < _LONGEST and _WROTE.search(bare):
            start = _beginning(lines, at)
            if _WHEN.search(" ".join(lines[start : at + 1])):
                return start
    return len(lines)


def _beginning(lines: Sequence[str], at: int) -> int:
    """Where the sentence that ends with 'wrote:' begins: it may be broken into three lines."""
    start = at
    while start > 0 and at - start < 2 and lines[start - 1].strip() and not _WHEN.search(lines[start]):
        start -= 1
    if start > 0 and at - start < 2 and re.match(r"(?:on|il|in data|w dniu|dnia|am)\b", lines[start - 1], re.I):
        start -= 1
    return start


def _is_head(lines: Sequence[str]) -> bool:
    """Three labels of a mail's head, one under the other."""
    labels: list[str] = []
    for line in lines:
        found = _LABEL.match(line.strip()[:60])
        if found is None:
            break
        labels.append(found[1].casefold())
    return len(labels) >= 3 and labels[0] in ("from", "da", "od", "date", "data", "sent", "subject", "oggetto", "temat")
