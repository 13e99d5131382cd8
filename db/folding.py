"""Folding of names, addresses and texts for lookup: accents and case away, in both directions."""

from __future__ import annotations

import unicodedata

# Letters that Unicode does not take apart; without them `zolw` would not find `żółw`.
_WHOLE = str.maketrans({"ł": "l", "Ł": "l", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d", "æ": "ae", "œ": "oe", "ı": "i"})


def fold(text: str) -> str:
    """The text as it is compared: no accents, no case, single spaces, no marks of direction."""
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text.translate(_WHOLE)).translate(_BARE)
    return " ".join(text.casefold().split())


class _Bare(dict[int, int | None]):
    """By code point: itself, or None where the sign goes away. Filled as signs are met: a history is folded at once."""

    def __missing__(self, code: int) -> int | None:
        sign = chr(code)
        self[code] = None if unicodedata.combining(sign) or unicodedata.category(sign) == "Cf" else code
        return self[code]


_BARE = _Bare()
