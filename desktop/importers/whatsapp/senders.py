"""Who wrote an entry: the name before the colon, told from a notice that has a colon in it."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from desktop.importers.whatsapp import kinds
from desktop.importers.whatsapp.headers import MARKS

_COLON = re.compile(rf":(?:[ \u00a0\u202f]|(?=[{MARKS}]|\n|\Z))")
_TIME = re.compile(r"\d{1,2}[:.]\d{2}")
_LONGEST = 120
_QUOTES = (("“", "”"), ("„", "”"), ("«", "»"), ("「", "」"), ("‘", "’"))


def split(bodies: Sequence[str]) -> list[tuple[str, str]]:
    """Each entry as (sender, text); the sender is empty where nobody is named."""
    firsts = [_first_split(body) for body in bodies]
    seen = Counter(name for name, _ in firsts if name)
    examples = {name: body for body, (name, _) in zip(bodies, firsts, strict=True) if name}
    notices = {name for name, body in examples.items() if _is_whatsapps_own(body) or _is_part_of_notice(name, seen)}
    people = {name for name in seen if name not in notices}
    pairs = [
        _late_split(body, people) if not name else ("", body) if name in notices else (name, text)
        for body, (name, text) in zip(bodies, firsts, strict=True)
    ]
    return _with_colons_in_names(pairs)


def _first_split(body: str) -> tuple[str, str]:
    match = _COLON.search(body, 0, _LONGEST + 2)
    if match is None or "\n" in body[: match.start()]:
        return "", body
    name = kinds.plain(body[: match.start()])
    return (name, body[match.end() :]) if name and not _TIME.fullmatch(name) else ("", body)


def _is_whatsapps_own(body: str) -> bool:
    """Senderless wordings that may have a colon further on: the encryption notice, calls."""
    return kinds.begins_as_notice(body) or kinds.call_in(body, trusted=True) is not None


def _is_part_of_notice(name: str, seen: Counter[str]) -> bool:
    """`Marco changed the subject to "Site` is no name: it says a doing, opens a quote, or follows a known name."""
    if seen[name] < 3 and kinds.says_a_doing(name):
        return True
    if seen[name] < 3 and any(name.count(left) > name.count(right) for left, right in _QUOTES):
        return True
    if seen[name] < 3 and name.count('"') % 2:
        return True
    return seen[name] == 1 and any(
        seen[other] > 1 and len(name[len(other) :].split()) >= 3 and name[len(other) + 1 :][:1].islower()
        for other in _beginnings(name)
        if other in seen
    )


def _beginnings(name: str) -> list[str]:
    parts = name.split(" ")
    return [" ".join(parts[:count]) for count in range(1, len(parts))]


def _late_split(body: str, people: set[str]) -> tuple[str, str]:
    """`John:.` without a space is John's, if John writes elsewhere."""
    name, colon, text = body[:_LONGEST].partition(":")
    if colon and kinds.plain(name) in people:
        return kinds.plain(name), text + body[_LONGEST:]
    return "", body


def _with_colons_in_names(pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """A contact saved as `Work: Anna`: every text of `Work` would begin with `Anna: `, three times or more."""
    seconds: defaultdict[str, set[str]] = defaultdict(set)
    numbers = Counter(name for name, _ in pairs if name)
    for name, text in pairs:
        if name and numbers[name] >= 3 and len(seconds[name]) < 2:
            match = _COLON.search(text, 0, _LONGEST)
            seconds[name].add(kinds.plain(text[: match.start()]) if match and "\n" not in text[: match.start()] else "")
    longer = {name: next(iter(found)) for name, found in seconds.items() if len(found) == 1 and "" not in found}
    if not longer:
        return pairs
    return [
        (f"{name}: {longer[name]}", text[_COLON.search(text).end() :])  # type: ignore[union-attr]
        if name in longer
        else (name, text)
        for name, text in pairs
    ]
