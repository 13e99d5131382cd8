"""Folding of names and addresses for lookup: accents and case away, in both directions."""

from __future__ import annotations

import unicodedata

# Letters that Unicode does not take apart; without them `zolw` would not find `żółw`.
_WHOLE = str.maketrans({"ł": "l", "Ł": "l", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d", "æ": "ae", "œ": "oe", "ı": "i"})


def fold(text: str) -> str:
    """The text as it is compared: no accents, no case, single spaces, no marks of direction."""
    apart = unicodedata.normalize("NFKD", text.translate(_WHOLE))
    bare = "".join(sign for sign in apart if not unicodedata.combining(sign) and unicodedata.category(sign) != "Cf")
    return " ".join(bare.casefold().split())
