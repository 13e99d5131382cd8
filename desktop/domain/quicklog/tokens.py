"""A line as words with their places: folded for comparing, cut into pieces, quotations apart."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple


class Token(NamedTuple):
    """A run of letters and digits, or a sign such as an emoji. `start`, `end`: its place in the line.

    `word`: folded. `gap`: what stands between it and the token before. `piece`: which piece of the line it is in.
    """

    text: str
    word: str
    start: int
    end: int
    gap: str
    piece: int
    quoted: bool

    @property
    def is_number(self) -> bool:
        return self.word.isascii() and self.word.isdigit()


def tokens_of(line: str) -> tuple[Token, ...]:
    """The words of a line, in order. Separators stand in the gaps and cut the line into pieces."""
    quotes = _quotations(line)
    found: list[Token] = []
    piece, before, quote = 0, 0, 0
    for start, end in _spans(line):
        gap = line[before:start]
        while quote < len(quotes) and quotes[quote][1] <= start:
            quote += 1
        quoted = quote < len(quotes) and quotes[quote][0] <= start
        within = quoted and bool(found) and found[-1].quoted and quotes[quote][0] < found[-1].start
        last = found[-1].word if found else ""
        if found and not within and _cuts(gap, last, line[start:end]):
            piece += 1
        text = line[start:end]
        found.append(Token(text, folded(text), start, end, gap, piece, quoted))
        before = end
    return tuple(found)


@lru_cache(maxsize=4096)
def folded(text: str) -> str:
    """Without case and accents: what is compared."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_STROKES))
    return "".join(sign for sign in plain if not unicodedata.combining(sign))


@lru_cache(maxsize=4096)
def words_of(phrase: str) -> tuple[str, ...]:
    """A phrase of a word list as the folded words that a line would give."""
    return tuple(token.word for token in tokens_of(phrase))


def as_typed(line: str, kept: Sequence[Token]) -> str:
    """These words of the line in their order, without separators, joined by one space where they stand apart."""
    parts: list[str] = []
    for index, token in enumerate(kept):
        before = kept[index - 1] if index else None
        if before is None:
            parts.append(_opening(token))
        elif line[before.end : token.start] == token.gap and before.piece == token.piece:
            parts.append(_BLANKS.sub(" ", token.gap))
        else:
            parts.append(_closing(line, before) + " " + _opening(token))
        parts.append(token.text)
    if kept:
        parts.append(_closing(line, kept[-1]))
    return "".join(parts)


_BLANKS = re.compile(r"\s+")
_STROKES = str.maketrans({"ł": "l", "Ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i"})
_RUN = re.compile(r"(?:[^\W_][\u0300-\u036f]*)+")
_MIXED = re.compile(r"(\d{1,4})([a-z]+)(\d{0,2})", re.IGNORECASE)
_APOSTROPHES = "'’‘ʼ´`′"
_UNIT = re.compile(
    "min|mins|minut|minute|minutes|minuto|minuti|m|h|hr|hrs|hour|hours|ora|ore|godz|am|pm", re.IGNORECASE
)
_QUOTES = re.compile(r'"[^"]*"|“[^“”]*[”“]|«[^«»]*»|»[^«»]*«|„[^„”“"]*[”“"]')
_ABBREVIATIONS = frozenset({"godz", "sig", "dott", "dr", "mr", "mrs", "ms"})


def _spans(line: str) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    at = 0
    while at < len(line):
        run = _RUN.match(line, at)
        if run is not None:
            spans += _split(line, *run.span())
            at = run.end()
        elif unicodedata.category(line[at])[0] == "S" and line[at] not in _APOSTROPHES:
            end = _sign_end(line, at)
            spans.append((at, end))
            at = end
        else:
            at += 1
    return spans


def _split(line: str, start: int, end: int) -> list[tuple[int, int]]:
    """A number and its unit written as one: 12min, 10am, 1h30."""
    mixed = _MIXED.fullmatch(line, start, end)
    if mixed is None or _UNIT.fullmatch(mixed[2]) is None or (mixed[3] and mixed[2].lower() != "h"):
        return [(start, end)]
    return [span for span in (mixed.span(1), mixed.span(2), mixed.span(3)) if span[0] < span[1]]


def _sign_end(line: str, at: int) -> int:
    """The end of an emoji with all that belongs to it: tones, joined figures."""
    at += 1
    while at < len(line):
        if line[at] in "\ufe0f\u20e3" or "\U0001f3fb" <= line[at] <= "\U0001f3ff":
            at += 1
        elif line[at] == "\u200d" and at + 1 < len(line) and not line[at + 1].isspace():
            at += 2
        else:
            break
    return at


def _quotations(line: str) -> list[tuple[int, int]]:
    return [found.span() for found in _QUOTES.finditer(line)]


def _cuts(gap: str, last: str, following: str) -> bool:
    """Whether what stands between two words separates pieces."""
    tight = not any(sign.isspace() for sign in gap)
    if tight and last.isdigit() and following.isdigit() and gap in (":", ",", "."):
        return False
    if any(sign in ",;:…" for sign in gap):
        return True
    if gap.startswith(".") and gap.count(".") == 1 and (len(last) == 1 or last in _ABBREVIATIONS):
        # An initial or an abbreviation: Marco B. called.
        return _dashed(gap)
    for index, sign in enumerate(gap):
        if sign in ".!?" and (index + 1 == len(gap) or not gap[index + 1].isalnum()):
            rest = gap[index:].lstrip(".!?")
            if rest and (rest[0].isspace() or rest[0] in '"”“»«)'):
                return True
    return _dashed(gap)


def _dashed(gap: str) -> bool:
    return any(part.strip("-–—−") == "" for part in gap.split()) and gap[:1].isspace() and gap[-1:].isspace()


def _opening(token: Token) -> str:
    """Signs that open right before a word."""
    rest = token.gap
    kept = ""
    while rest and rest[-1] in "([{\"“„«#@&*/%_-'’":
        kept, rest = rest[-1] + kept, rest[:-1]
    return kept.lstrip("/-&_") if not rest or rest[-1].isspace() or rest[-1] in ",;:…" else ""


def _closing(line: str, token: Token) -> str:
    """Signs that close right after a word."""
    at = token.end
    while at < len(line) and line[at] in ')]}"”“»%°':
        at += 1
    return line[token.end : at]
