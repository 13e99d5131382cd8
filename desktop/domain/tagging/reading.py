"""Reading a line: its own words without accents, by sentence, with the signs that colour them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from unicodedata import normalize

PAUSE = ","
"""Stands for a comma or a dash: what is said together seldom reaches across it."""

LONGEST = 2000
"""Characters read of one line; what matters is said before."""

SHOUTED = 2
"""A sentence all in capitals is shouted, from so many long words on."""

_LETTERS = str.maketrans({"ł": "l", "’": "'", "`": "'", "‘": "'", "ß": "ss", "–": ",", "—": ","})
_JOINED = re.compile(r"(?<=[a-z])'(?=(?:t|s|m|re|ve|ll|d)\b)")
_PARTS = re.compile(r"[a-z0-9]+|[,-]+")
_ENDS = re.compile(r"([.!?;\n…]+)")
_QUOTED = re.compile(r"^\s*>.*$", re.MULTILINE)
_SIGNATURE = re.compile(r"^--\s*$", re.MULTILINE)
_SHOUTED = re.compile(r"\b[^\W\d_]{4,}\b")


@dataclass(frozen=True, slots=True)
class Sentence:
    """`words`: without case and accents; `asks`, `exclaims`: how it ends, in marks. `shouts`: words in capitals;
    `capitals`: nothing but such.
    """

    words: tuple[str, ...]
    asks: bool = False
    exclaims: int = 0
    shouts: int = 0
    capitals: bool = False


def sentences(text: str) -> tuple[Sentence, ...]:
    """The client's own sentences: what they quote, and a signature under its dashes, is not read."""
    own = _own(text[:LONGEST])
    found: list[Sentence] = []
    for part, marks in _split(own):
        words = tuple(one if one[0].isalnum() else PAUSE for one in _PARTS.findall(plain(part)))
        if words or marks:
            shouts = _shouts(part)
            found.append(Sentence(words, "?" in marks, marks.count("!"), shouts, shouts >= SHOUTED and part.isupper()))
    return tuple(found)


def plain(text: str) -> str:
    """Small letters without accents; what English draws together stays one word, what Italian elides becomes two."""
    folded = text.lower().translate(_LETTERS)
    if not folded.isascii():
        folded = "".join(one for one in normalize("NFKD", folded) if one.isascii())
    return _JOINED.sub("", folded) if "'" in folded else folded


def _own(text: str) -> str:
    if ">" in text:
        text = _QUOTED.sub("", text)
    if "--" in text:
        text = _SIGNATURE.split(text, maxsplit=1)[0]
    return text


def _split(text: str) -> list[tuple[str, str]]:
    parts = _ENDS.split(text)
    parts.append("")
    return [(parts[at], parts[at + 1]) for at in range(0, len(parts) - 1, 2)]


def _shouts(part: str) -> int:
    if part.islower():
        return 0
    return sum(1 for one in _SHOUTED.findall(part) if one.isupper())
