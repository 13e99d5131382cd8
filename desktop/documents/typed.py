"""What people typed, made safe to set on a page, in a message and in the name of a file."""

from __future__ import annotations

import re
import unicodedata

TITLE_LIMIT = 140
NAME_LIMIT = 80
OPENING_LIMIT = 600
LONGEST_WORD = 32
STEM_BYTES = 200
"""Linux takes names of 255 bytes, with their ending."""
_JOINERS = "\u200c\u200d"
_ILLEGAL = re.compile(r'[<>:"/\\|?*]+')


def one_line(text: str, limit: int) -> str:
    """The text on one line, without what a page must not hold (controls, direction marks), cut at a word with '…'."""
    kept = "".join(_letter(letter) for letter in text[: limit * 8])
    kept = " ".join(unicodedata.normalize("NFC", kept).split())
    if len(kept) <= limit:
        return kept
    cut = kept[: limit - 1]
    at_word = cut.rfind(" ")
    return (cut[:at_word] if at_word > limit // 2 else cut).rstrip(" ,;:.–-") + "…"


def begun(text: str) -> str:
    """As a line begins; a first word with capitals of its own (iPad) stays."""
    return text[0].upper() + text[1:] if text.split(" ", maxsplit=1)[0].islower() else text


def breakable(text: str) -> str:
    """The same, with places in which a very long word may be broken."""
    return " ".join(
        word
        if len(word) <= LONGEST_WORD
        else "\u200b".join(word[at : at + LONGEST_WORD] for at in range(0, len(word), LONGEST_WORD))
        for word in text.split(" ")
    )


def file_stem(*parts: str) -> str:
    """A file name without its ending that Windows, macOS and Linux all take, and that stays in its folder."""
    clean = (_ILLEGAL.sub(" ", one_line(part, NAME_LIMIT)) for part in parts)
    stems = [" ".join(part.split()).strip(" .…~-") for part in clean]
    stem = " – ".join(stem for stem in stems if stem)
    return stem.encode()[:STEM_BYTES].decode(errors="ignore").strip(" .…~-–")


def _letter(letter: str) -> str:
    if letter in _JOINERS:
        return letter
    if ord(letter) & 0xFFFE == 0xFFFE or 0xFDD0 <= ord(letter) <= 0xFDEF:
        return ""  # no characters, by definition
    category = unicodedata.category(letter)
    if category in ("Cc", "Zl", "Zp"):
        return " "
    return "" if category in ("Cf", "Cs", "Co") else letter
