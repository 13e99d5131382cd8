"""Folding of names, addresses and texts for lookup: accents and case away, in both directions."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

# Letters that Unicode does not take apart; without them `zolw` would not find `żółw`.
_WHOLE = str.maketrans({"ł": "l", "Ł": "l", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d", "æ": "ae", "œ": "oe", "ı": "i"})


def fold(text: str) -> str:
    """The text as it is compared: no accents, no case, single spaces, no marks of direction."""
    if not text.isascii():
        text = _bare(text)
    return " ".join(text.casefold().split())


def words(text: str) -> list[str]:
    """The folded words of a text: letters and figures; whatever stands between them, emoji too, is no part of any."""
    return _WORD.findall(fold(text))


def spaced(text: str) -> str:
    """The same with single spaces, as the full text keeps them: SQLite's own idea of a letter is older than Python's,
    so that a word and the emoji behind it would be one."""
    return " ".join(words(text))


def spans(text: str, sought: Sequence[str]) -> list[tuple[int, int]]:
    """Where in `text` these folded words stand, from and up to a sign of it; of the last one its beginning is enough.

    A sign that folds to two letters belongs to the hit with either, and a mark with the letter before it.
    """
    folded, places = _placed(text)
    found: list[tuple[int, int]] = []
    for word in _WORD.finditer(folded):
        whole = word[0] in sought
        if whole or (sought and word[0].startswith(sought[-1])):
            first, last = word.start(), word.end() if whole else word.start() + len(sought[-1])
            end = places[last - 1] + 1
            while end < len(text) and not _BECAME[text[end]]:
                end += 1
            found.append((places[first], end))
    return found


def _placed(text: str) -> tuple[str, Sequence[int]]:
    """The folded text with every space kept, and for each of its signs the place in `text` from which it came."""
    if text.isascii():
        return text.casefold(), range(len(text))
    folded = [_BECAME[sign] for sign in text]
    return "".join(folded), [at for at, became in enumerate(folded) for _ in became]


def _bare(text: str) -> str:
    return unicodedata.normalize("NFKD", text.translate(_WHOLE)).translate(_BARE)


class _Bare(dict[int, int | None]):
    """By code point: itself, or None where the sign goes away. Filled as signs are met: a history is folded at once."""

    def __missing__(self, code: int) -> int | None:
        sign = chr(code)
        self[code] = None if unicodedata.combining(sign) or unicodedata.category(sign) == "Cf" else code
        return self[code]


class _Became(dict[str, str]):
    """By sign: what folding makes of it alone, which is what it makes of it in any text."""

    def __missing__(self, sign: str) -> str:
        self[sign] = _bare(sign).casefold()
        return self[sign]


_BARE, _BECAME = _Bare(), _Became()
_WORD = re.compile(r"[^\W_]+")
