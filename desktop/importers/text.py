"""Bytes to text: marks of order, strict UTF-8, else a proven code page; never wrong letters."""

from __future__ import annotations

import codecs
from contextlib import suppress

from desktop.domain.errors import Unreadable
from desktop.importers.language import word_counts

_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_PUNCTUATION = frozenset("«»“”„‘’‚…–—•°€£§\u00a0\u00ad")
_LETTERS: dict[str, tuple[str, frozenset[str]]] = {
    "pl": ("cp1250", frozenset("ąćęłńóśźżĄĆĘŁŃÓŚŹŻ")),
    "it": ("cp1252", frozenset("àèéìíòóùúÀÈÉÌÒÙ")),
    "de": ("cp1252", frozenset("äöüßÄÖÜ")),
    "es": ("cp1252", frozenset("áéíóúüñÁÉÍÓÚÜÑ¿¡ºª")),
    "fr": ("cp1252", frozenset("àâæçéèêëîïôœùûüÿÀÂÇÉÈÊËÎÏÔŒÙÛÜ")),
    "pt": ("cp1252", frozenset("áâãàçéêíóôõúÁÂÃÀÇÉÊÍÓÔÕÚºª")),
    "nl": ("cp1252", frozenset("áéëèïíöóüúÉËÏÖÜ")),
}
_DAMAGE = 20


def decoded(data: bytes) -> str:
    """The text of a file, without NUL and without a byte order mark, lines ended by \\n.

    UTF-8 may be cut inside its last character. In an otherwise proven UTF-8 text, single broken bytes become U+FFFD.
    Raises Unreadable: `encoding` where the letters cannot be known, `binary` where it is no text at all.
    """
    text = _unicode(data)
    if text is None:
        text = _code_page(data)
    text = text.replace("\x00", "").replace("\r\n", "\n").removeprefix("\ufeff")
    # A file of the old Macintosh, whose lines end in \\r alone.
    return text if "\n" in text else text.replace("\r", "\n")


def _unicode(data: bytes) -> str | None:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _strict(data[len(bom) :], encoding)
    if (silent := _utf16_without_mark(data)) is not None:
        return _strict(data, silent)
    text = _utf8(data)
    if text is not None:
        _refuse_binary(text)
    return text


def _strict(data: bytes, encoding: str) -> str:
    """The incremental decoder keeps back a last character that was cut off."""
    try:
        return codecs.getincrementaldecoder(encoding)("strict").decode(data, final=False)
    except UnicodeDecodeError:
        if encoding == "utf-8" and (text := _utf8(data)) is not None:
            return text
        raise Unreadable("encoding") from None


def _utf8(data: bytes) -> str | None:
    try:
        return codecs.getincrementaldecoder("utf-8")("strict").decode(data, final=False)
    except UnicodeDecodeError:
        pass
    with suppress(UnicodeDecodeError):
        # Halves of an emoji written one by one, as some backup tools do: joined, or marked where one is missing.
        halves = data.decode("utf-8", "surrogatepass")
        return halves.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    proven = sum(1 for char in text if char > "\x7f") - broken
    return text if proven > _DAMAGE * broken else None


def _utf16_without_mark(data: bytes) -> str | None:
    """Latin text in UTF-16 has a NUL in every second place and hardly one in the others."""
    head = data[:4000]
    if len(head) < 8:
        return None
    half = len(head) // 2
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if odd > half * 0.7 and even < half * 0.1:
        return "utf-16-le"
    if even > half * 0.7 and odd < half * 0.1:
        return "utf-16-be"
    return None


def _refuse_binary(text: str) -> None:
    """A few stray control characters are dirt; many of them are a picture or a program."""
    head = text[:4000]
    control = sum(1 for char in head if char < " " and char not in "\t\n\r\x00")
    if control * 20 > len(head) or head.count("\x00") * 2 > len(head) > 0:
        raise Unreadable("binary")


def _code_page(data: bytes) -> str:
    """The one code page in which every letter belongs to a language, and the language's words are there."""
    _refuse_binary(data[:4000].decode("latin-1"))
    readings: dict[str, int] = {}
    for language, (page, letters) in _LETTERS.items():
        try:
            text = data.decode(page)
        except UnicodeDecodeError:
            continue
        foreign = {char for char in set(text) if char > "\x7f"} - letters - _PUNCTUATION
        if not foreign:
            readings[text] = max(readings.get(text, 0), word_counts(text)[language])
    if not readings:
        raise Unreadable("encoding")
    ranked = sorted(readings.items(), key=lambda pair: pair[1], reverse=True)
    if len(ranked) > 1 and ranked[0][1] == ranked[1][1]:
        raise Unreadable("encoding")
    return ranked[0][0]
