"""Where entries begin in an export: date, time and their written form, which one file keeps throughout."""

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
    **dict.fromkeys(("am", "a", "πμ", "de", "öö", "fm", "ap", "vorm", "上午", "午前", "오전", "ص", "pd", "dop"), 0),
    **dict.fromkeys(("pm", "p", "μμ", "du", "ös", "em", "ip", "nachm", "下午", "午後", "오후", "م", "md", "odp"), 12),
}
_HALF = (
    rf"(?:[ap]\.?{_SPACE}?m\b\.?|[ap]\.|[πμ]\.?μ\.?|上午|下午|午前|午後|오전|오후|[صم]|"
    r"d[eu]\.|[öÖ][öÖsS]|[fe]m|[ai]p\.)"
)
_STAMP = (
    rf"(?P<a>\d{{1,4}})(?P<sep>\.{_SPACE}?|[/-])(?P<b>\d{{1,2}})(?P=sep)(?P<c>\d{{1,4}})\.?"
    rf"(?:,|{_SPACE}(?:à|às|um|kl\.?|klo|o|at|a las|alle))?{_SPACE}{{1,2}}"
    rf"(?:(?P<before>{_HALF}){_SPACE}?)?"
    rf"(?P<h>\d{{1,2}})[:.](?P<m>\d{{2}})(?:[:.](?P<s>\d{{2}}))?"
    rf"(?:{_SPACE}{{0,2}}(?P<after>{_HALF})|{_SPACE}Uhr)?"
)
_FRAMES = (
    re.compile(rf"^[{MARKS}]*\[{_STAMP}\]{_SPACE}?", re.MULTILINE | re.IGNORECASE),
    re.compile(rf"^[{MARKS}]*{_STAMP}{_SPACE}[-–]{_SPACE}?", re.MULTILINE | re.IGNORECASE),
    re.compile(rf"^[{MARKS}]*{_STAMP}(?<=:\d\d:\d\d):{_SPACE}", re.MULTILINE | re.IGNORECASE),
)
"""iOS; Android; iOS before 2015, which always had seconds."""

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
    upper_half_day: bool


@dataclass(frozen=True, slots=True)
class Lines:
    """All entries of a file, and the text before the first (`orphan`), which belongs to an entry cut away."""

    entries: tuple[Stamped, ...]
    form: Form | None
    orphan: str
    begun: tuple[int, str] | None
    """A last header that was cut before its end: line and text."""


def lines_of(text: str) -> Lines:
    """Split a text where entries begin. `form` is None where nothing in it looks like an export."""
    found = max((list(frame.finditer(text)) for frame in _FRAMES), key=len)
    if not found:
        return Lines((), None, text, None)
    shapes = Counter(_shape(match) for match in found)
    shape = shapes.most_common(1)[0][0]
    heads = [match for match in found if _shape(match) == shape]
    begun = _begun(text, heads[-1].end())
    entries = tuple(_stamped(text, heads, begun))
    half = heads[0]["before"] or heads[0]["after"] or ""
    form = Form(shape[0], shape[1], shape[2], half.isupper())
    orphan = text[: heads[0].start()].strip()
    cut = (text.count("\n", 0, begun) + 1, text[begun:].strip()) if begun < len(text) else None
    return Lines(entries, form, orphan, cut)


def _shape(match: re.Match[str]) -> tuple[str, bool, bool, bool]:
    """A pasted line of another chat is told from an entry by its form: a file has only one."""
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
            (int(numbers[0]), int(numbers[1]), int(numbers[2])),
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
        hour = hour % 12 + later if hour <= 12 else hour
    if hour > 23 or minute > 59 or second > 59:
        return None
    return time(hour, minute, second)
