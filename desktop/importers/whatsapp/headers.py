"""Where entries begin in an export: date, time, and the one form a file writes them in."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time

MARKS = "\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff"
"""Invisible marks, for use inside a character class."""

_SPACE = r"[ \u00a0\u202f]"
_MERIDIEM = {
    **dict.fromkeys(("am", "a", "πμ", "de", "öö", "fm", "ap", "vorm", "pd", "dop", "sa", "pg", "прдп"), 0),
    **dict.fromkeys(("上午", "凌晨", "清晨", "早上", "午前", "오전", "ص", "صباحا", "قظ", "לפנהצ"), 0),
    **dict.fromkeys(("pm", "p", "μμ", "du", "ös", "em", "ip", "nachm", "md", "odp", "ch", "ptg", "след"), 12),
    **dict.fromkeys(("下午", "中午", "晚上", "午後", "오후", "م", "مساء", "بظ", "אחהצ"), 12),
}
_HALF = (
    rf"(?:[ap]\.?{_SPACE}?m\b\.?|[ap]\.|[πμ]\.?μ\.?|上午|下午|凌晨|清晨|早上|中午|晚上|午前|午後|오전|오후|"
    r"صباحًا|مساءً|[صم]|[قب]\.ظ\.?|לפנה[״\"]צ|אחה[״\"]צ|"
    r"d[eu]\.|[öÖ][öÖsS]|[fe]m|[ai]p\.|(?:sa|ch|pt?g)\b)"
)
_DATE = (
    rf"(?P<a>\d{{1,4}})[{MARKS}]*(?P<sep>\.{_SPACE}?|[/-])[{MARKS}]*(?P<b>\d{{1,2}})[{MARKS}]*(?P=sep)[{MARKS}]*"
    rf"(?P<era>R)?(?P<c>\d{{1,4}})\.?(?:{_SPACE}(?:be|г\.))?"
)
_CLOCK = (
    rf"(?:(?P<before>{_HALF}){_SPACE}?)?"
    rf"(?P<h>\d{{1,2}})[:.](?P<m>\d{{2}})(?:[:.](?P<s>\d{{2}}))?"
    rf"(?:{_SPACE}{{0,2}}(?P<after>{_HALF})|{_SPACE}Uhr)?"
)
_STAMP = (
    rf"{_DATE}(?:[,،]{_SPACE}{{0,2}}|{_SPACE}(?:à|às|um|kl\.?|klo|o|at|a las|alle){_SPACE}{{1,2}}|{_SPACE}{{1,2}})"
    rf"[{MARKS}]*{_CLOCK}"
)
_FRAMES = (
    re.compile(rf"^[{MARKS}]*\[{_STAMP}\]{_SPACE}?", re.MULTILINE | re.IGNORECASE),
    re.compile(rf"^[{MARKS}]*{_STAMP}[{MARKS}]*(?:{_SPACE}[-–]{_SPACE}?|[-–]{_SPACE})", re.MULTILINE | re.IGNORECASE),
    re.compile(rf"^[{MARKS}]*{_STAMP}(?(s):{_SPACE}|(?!))", re.MULTILINE | re.IGNORECASE),
    re.compile(rf"^[{MARKS}]*\[{_CLOCK}, {_DATE}\]{_SPACE}?", re.MULTILINE | re.IGNORECASE),
    re.compile(rf"^[{MARKS}]*{_CLOCK}, {_DATE}{_SPACE}[-–]{_SPACE}?", re.MULTILINE | re.IGNORECASE),
)
"""iOS; Android; iOS before 2015, which always had seconds; the first two in Vietnam, where the time comes first."""

_INDENT = re.compile(r"\A((?:[ \t]*\n)*)[ \t]+")
_HEAD = 20_000
_REIWA = 2018
"""Japanese phones may count the years of the emperor: R4 is 2022."""
_Shape = tuple[str, bool, bool, bool]

_BEGUN = re.compile(
    rf"[{MARKS}]*\[?\d{{1,4}}([./-]) ?\d{{1,2}}\1 ?\d{{2,4}}\.?,? \d{{1,2}}(?:[:.][\d:. apmAPM]*)?[\] -]*"
)


@dataclass(frozen=True, slots=True)
class Stamped:
    """An entry as written: the three numbers of its date, its time, and what follows up to the next entry.

    `time` is None where the clock shows no such time.
    """

    line: int
    date: tuple[int, int, int]
    time: time | None
    body: str
    padded: bool
    short: bool


@dataclass(frozen=True, slots=True)
class Form:
    """How the file writes its headers. `separator` is one of . / -"""

    separator: str
    year_first: bool
    seconds: bool
    half_day: bool
    upper_half_day: bool


@dataclass(frozen=True, slots=True)
class Lines:
    """All entries of a file, and the text before the first (`orphan`), which belongs to an entry cut away."""

    entries: tuple[Stamped, ...]
    form: Form | None
    orphan: str
    begun: tuple[int, str] | None
    """A last header that was cut before its end: line and text."""


def looks_like_chat(text: str) -> bool:
    """Whether an entry begins among the first lines of a text."""
    return bool(lines_of(text[:_HEAD]).entries)


def lines_of(text: str) -> Lines:
    """Split a text where entries begin. `form` is None where nothing in it looks like an export."""
    text = _INDENT.sub(r"\1", text)
    found = max((list(frame.finditer(text)) for frame in _FRAMES), key=len)
    if not found:
        return Lines((), None, text, None)
    shape = Counter(_shape(match) for match in found).most_common(1)[0][0]
    heads = _heads(found, shape)
    begun = _begun(text, heads[-1].end())
    entries = tuple(_stamped(text, heads, begun))
    half = heads[0]["before"] or heads[0]["after"] or ""
    form = Form(shape[0], shape[1], shape[2], bool(half), half.isupper())
    orphan = text[: heads[0].start()].strip()
    cut = (text.count("\n", 0, begun) + 1, text[begun:].strip()) if begun < len(text) else None
    return Lines(entries, form, orphan, cut)


def _heads(found: list[re.Match[str]], shape: _Shape) -> list[re.Match[str]]:
    """The matches that begin entries.

    A pasted line of another chat is told from an entry by its form: a file has only one. Only the clock may change
    in it (a phone set to another one), and then the day goes on where the neighbouring entries are.
    """
    heads: list[re.Match[str]] = []
    strict = [_shape(match) == shape for match in found]
    for index, match in enumerate(found):
        if strict[index]:
            heads.append(match)
        elif _shape(match)[:2] == shape[:2]:
            following = next((found[at] for at in range(index + 1, min(index + 20, len(found))) if strict[at]), None)
            if any(
                near is not None and _day(near) == _day(match) for near in (heads[-1] if heads else None, following)
            ):
                heads.append(match)
    return heads


def _day(match: re.Match[str]) -> tuple[str, str, str]:
    return match["a"], match["b"], match["c"]


def _shape(match: re.Match[str]) -> _Shape:
    half_day = bool(match["before"] or match["after"])
    return match["sep"][0], len(match["a"]) == 4, match["s"] is not None, half_day


def _begun(text: str, after: int) -> int:
    """Where an unfinished last header starts; the length of the text if there is none."""
    start = text.rfind("\n", after) + 1
    if start > after and _BEGUN.fullmatch(text, start):
        return start
    return len(text)


def _stamped(text: str, heads: list[re.Match[str]], end: int) -> Iterator[Stamped]:
    line, counted = 1, 0
    for index, head in enumerate(heads):
        line += text.count("\n", counted, head.start())
        counted = head.start()
        until = heads[index + 1].start() if index + 1 < len(heads) else end
        numbers = (head["a"], head["b"], head["c"])
        yield Stamped(
            line,
            (int(numbers[0]), int(numbers[1]), int(numbers[2]) + (_REIWA if head["era"] else 0)),
            _time(head),
            text[head.end() : until].rstrip("\n"),
            padded=numbers[0][0] == "0" or numbers[1][0] == "0",
            short=len(numbers[0]) == 1 or len(numbers[1]) == 1,
        )


def _time(head: re.Match[str]) -> time | None:
    """00:08 a.m. is eight past midnight, 12 AM too; an hour above 12 keeps its meaning whatever follows it."""
    hour, minute, second = int(head["h"]), int(head["m"]), int(head["s"] or 0)
    half = head["before"] or head["after"]
    if half:
        later = _MERIDIEM.get(re.sub(r"[\W_]", "", half).casefold(), 0)
        # Chinese phones say 中午 (noon) from eleven on.
        hour = hour % 12 + later if hour <= 12 and (half, hour) != ("中午", 11) else hour
    if hour > 23 or minute > 59 or second > 59:
        return None
    return time(hour, minute, second)
