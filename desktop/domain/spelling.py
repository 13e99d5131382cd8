"""How texts and names are compared: however a phone composed, marked or spaced the same letters."""

from __future__ import annotations

import re
import unicodedata

_MARKS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


def normal(text: str) -> str:
    """NFC, without invisible marks of direction, every run of white space one space."""
    return " ".join(unicodedata.normalize("NFC", _MARKS.sub("", text)).split())


def folded(name: str) -> str:
    """A name without its case and the tilde that WhatsApp puts before names that are not in the phone's contacts."""
    return normal(normal(name).removeprefix("~")).casefold()
