"""Folding of names, addresses and texts for lookup: accents and case away, in both directions."""

from __future__ import annotations

import re
import unicodedata

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


def placed(text: str) -> tuple[str, list[int]]:
    """The folded text with every space kept, and for each of its signs the place in `text` from which it came."""
    folded: list[str] = []
    places: list[int] = []
    for at, sign in enumerate(text):
        became = sign.casefold() if sign.isascii() else _bare(sign).casefold()
        folded.append(became)
        places += [at] * len(became)
    return "".join(folded), places


def _bare(text: str) -> str:
    return unicodedata.normalize("NFKD", text.translate(_WHOLE)).translate(_BARE)


class _Bare(dict[int, int | None]):
    """By code point: itself, or None where the sign goes away. Filled as signs are met: a history is folded at once."""

    def __missing__(self, code: int) -> int | None:
        sign = chr(code)
        self[code] = None if unicodedata.combining(sign) or unicodedata.category(sign) == "Cf" else code
        return self[code]


_BARE = _Bare()
_WORD = re.compile(r"[^\W_]+")
