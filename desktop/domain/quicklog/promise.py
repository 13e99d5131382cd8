"""Promises in a line, and what is none: her own verbs, the client's, negated ones, and waiting."""

from __future__ import annotations

import re
from collections.abc import Collection
from enum import Enum
from typing import NamedTuple

from desktop.domain.quicklog import promise_words as table
from desktop.domain.quicklog.lengths import length_at
from desktop.domain.quicklog.names import Mention
from desktop.domain.quicklog.sentence import Sentence
from desktop.domain.quicklog.times import time_at


class Kind(Enum):
    MINE = "mine"
    """A promise of hers."""
    THEIRS = "theirs"
    DENIED = "denied"
    WAIT = "wait"


class Trigger(NamedTuple):
    """The words that promise. `said`: the part of them that goes without saying (I'll), before this word.

    `apart`: from this word to the last one other words may stand: let … know.
    """

    start: int
    end: int
    kind: Kind
    said: int
    apart: int | None = None

    @property
    def words(self) -> tuple[int, ...]:
        """Their places."""
        if self.apart is None:
            return tuple(range(self.start, self.end))
        return (*range(self.start, self.apart), self.end - 1)


def triggers_in(sentence: Sentence, mention: Mention | None, taken: Collection[int]) -> list[Trigger]:
    """Every such group of words outside those that are a contact's, in order."""
    found: list[Trigger] = []
    measured = _has_length(sentence)
    at = 0
    while at < len(sentence):
        one = None if at in sentence.shut or at in taken else _trigger_at(sentence, at, mention, measured)
        if one is None or not sentence.free(one.start, one.end) or any(place in taken for place in one.words):
            at += 1
        else:
            found.append(one)
            at = max(one.end, at + 1)
    return found


def _has_length(sentence: Sentence) -> bool:
    """Whether the line says how long something took."""
    places = (place for place in range(len(sentence)) if place not in sentence.shut)
    return any(length_at(sentence, at) is not None and _before(sentence, at) not in _LEADS for at in places)


_LEADS = frozenset({"in", "fra", "tra", "za", "within", "entro"})


def _trigger_at(sentence: Sentence, at: int, mention: Mention | None, measured: bool) -> Trigger | None:
    return (
        _wait(sentence, at)
        or _english_will(sentence, at)
        or _english_bare(sentence, at, mention, measured)
        or _italian(sentence, at)
        or _polish(sentence, at)
    )


def _wait(sentence: Sentence, at: int) -> Trigger | None:
    found = table.WAITS.at(sentence.words, at)
    if found is None or (sentence.words[at] in table.WAIT_NOUNS and _before(sentence, at) in _ITALIAN_NOUN_AFTER):
        return None
    return Trigger(at, found.end, Kind.WAIT, at)


_ITALIAN_NOUN_AFTER = table.ARTICLES | {"l", "lo", "gli", "bel", "bell"}


def _before(sentence: Sentence, at: int) -> str:
    """The word before, in the same piece."""
    return sentence.words[at - 1] if sentence.piece(at - 1) == sentence.piece(at) else ""


def _english_will(sentence: Sentence, at: int) -> Trigger | None:
    words = sentence.words
    denied = table.I_WILL_NOT.at(words, at)
    if denied is not None:
        return Trigger(at, denied.end, Kind.DENIED, at)
    mine = table.I_WILL.at(words, at)
    if mine is not None:
        following = words[mine.end] if sentence.piece(mine.end) == sentence.piece(at) else ""
        if following in ("not", "never", "no"):
            return Trigger(at, mine.end + 1, Kind.DENIED, at)
        return _mine(sentence, at, mine.end)
    theirs = table.OTHERS_WILL.at(words, at)
    if theirs is not None:
        return Trigger(at, theirs.end, Kind.THEIRS, at)
    if words[at] == "ill" and table.BARE.at(words, at + 1) is not None:
        return _mine(sentence, at, at + 1)
    if words[at] == "ll" and sentence.tokens[at].gap in ("'", "’"):
        return Trigger(at, at + 1, Kind.THEIRS, at)
    if words[at] != "will":
        return None
    if _has_subject(sentence, at):
        return Trigger(at, at + 1, Kind.THEIRS, at)
    if sentence.piece(at + 1) != sentence.piece(at) or words[at + 1] in table.OTHERS:
        return Trigger(at, at + 1, Kind.THEIRS, at)
    return _mine(sentence, at, at + 1)


def _has_subject(sentence: Sentence, at: int) -> bool:
    """Whether somebody else is before 'will': a name, a pronoun, a thing."""
    before = _before(sentence, at)
    if not before or before in table.OPENERS or before in table.LINKS:
        return False
    return not (before in _ADVERBS or at - 1 in sentence.shut)


_ADVERBS = frozenset({"then", "tomorrow", "today", "soon", "later", "back", "definitely", "probably", "now", "min"})


def _mine(sentence: Sentence, start: int, verb: int) -> Trigger:
    """A promise that begins with I'll; right after its verb a number is an hour."""
    bare = table.BARE.at(sentence.words, verb)
    if bare is not None:
        return Trigger(start, bare.end, Kind.MINE, verb)
    know = _let_know(sentence, verb) if sentence.words[verb : verb + 1] == ("let",) else None
    if know is not None:
        return Trigger(start, know, Kind.MINE, verb, verb + 1)
    end = min(verb + 1, len(sentence))
    end += sentence.words[end : end + 1] == ("back",)
    return Trigger(start, end, Kind.MINE, verb)


def _english_bare(sentence: Sentence, at: int, mention: Mention | None, measured: bool) -> Trigger | None:
    words = sentence.words
    if words[at] == "let":
        end = _let_know(sentence, at)
        return None if end is None or not _opens(sentence, at, mention) else Trigger(at, end, Kind.MINE, at, at + 1)
    found = table.BARE.at(words, at)
    if found is None or not _opens(sentence, at, mention):
        return None
    if found.end == at + 1 and words[at] in _NOUNS and _is_noun(sentence, at, mention, measured):
        return None
    return Trigger(at, found.end, Kind.MINE, at)


_NOUNS = frozenset({"call", "answer", "check", "reply", "recall"})


def _let_know(sentence: Sentence, at: int) -> int | None:
    for place in range(at + 1, min(at + 8, len(sentence))):
        if sentence.piece(place) != sentence.piece(at):
            return None
        if sentence.words[place] == "know":
            return place + 1
    return None


def _opens(sentence: Sentence, at: int, mention: Mention | None) -> bool:
    """Whether a piece begins here, but for little words, a time before it and the client's name."""

    start = sentence.piece_start(at)
    if at - start > LONGEST_OPENING:
        return False
    named = range(mention.start, mention.end) if mention is not None else range(0)
    place = start
    while place < at:
        time = time_at(sentence, place)
        if time is not None and time.end <= at:
            place = time.end
        elif place in named or sentence.words[place] in table.OPENERS:
            place += 1
        else:
            return False
    return True


LONGEST_OPENING = 12
"""Words of a time and a name that may stand before a bare verb."""


def _is_noun(sentence: Sentence, at: int, mention: Mention | None, measured: bool) -> bool:
    """call from Tom, call with Hanna, 'call' alone beside a length: a noun. `measured`: the line says a length."""
    following = sentence.words[at + 1] if sentence.piece(at + 1) == sentence.piece(at) else ""
    if following == "from":
        return True
    if sentence.words[at] != "call":
        return False
    if following in ("with", "to", "w", "log"):
        return True
    if mention is not None and mention.end == at and sentence.piece(mention.start) == sentence.piece(at):
        return True
    return (measured and not following) or length_at(sentence, at + 1) is not None


def _italian(sentence: Sentence, at: int) -> Trigger | None:
    words = sentence.words
    for phrases, kind in ((table.LET_KNOW, Kind.MINE), (table.THEY_LET_KNOW, Kind.THEIRS)):
        phrase = phrases.at(words, at)
        if phrase is not None:
            return _italian_trigger(sentence, at, phrase.end, kind)
    word, before = words[at], _before(sentence, at)
    first, third = word in table.ITALIAN_FIRST, word in table.ITALIAN_THIRD
    if word in table.ITALIAN_AFTER_CLITIC:
        first = before in table.CLITICS - {"il", "l", "lo", "la", "i"}
    if not (first or third) or before in table.ARTICLES or (before == "l" and word in table.NOUN_WITH_L):
        return None
    if third and before in ("la", "una", "le", "della", "alla", "nella", "dalla", "sua", "l"):
        return None
    return _italian_trigger(sentence, at, at + 1, Kind.MINE if first else Kind.THEIRS)


def _italian_trigger(sentence: Sentence, at: int, end: int, kind: Kind) -> Trigger:
    """With the pronouns before it; a 'non' before these denies it."""
    start = at
    while sentence.piece(start - 1) == sentence.piece(at) and sentence.words[start - 1] in table.CLITICS:
        start -= 1
    if sentence.piece(start - 1) == sentence.piece(at) and sentence.words[start - 1] in ("non", "mai", "neanche"):
        return Trigger(start - 1, end, Kind.DENIED, at)
    return Trigger(at, end, kind, at)


def _polish(sentence: Sentence, at: int) -> Trigger | None:
    words = sentence.words
    kind, end = _polish_kind(sentence, at), at + 1
    apart: int | None = None
    if words[at] in table.I_LET or words[at] in table.THEY_LET:
        know = _know(sentence, at)
        if know is None:
            return None
        kind, end, apart = (Kind.MINE if words[at] in table.I_LET else Kind.THEIRS), know, at + 1
    elif words[at] in table.WILL_BE:
        end = at + 2
        if words[at + 1 : end] == () or words[at + 1] not in table.POLISH_IMPERFECTIVE:
            return None
        kind = Kind.MINE
    if kind is None:
        return None
    start = at
    while sentence.piece(start - 1) == sentence.piece(at) and words[start - 1] in table.POLISH_CLITICS:
        start -= 1
    before = words[start - 1] if sentence.piece(start - 1) == sentence.piece(at) else ""
    if before in ("nie", "nigdy", "ani"):
        return Trigger(start - 1, end, Kind.DENIED, at)
    if before in table.HE_OR_SHE:
        kind = Kind.THEIRS
    return Trigger(at, end, kind, at, apart)


def _know(sentence: Sentence, at: int) -> int | None:
    """dam jej jutro znać: the word after 'znać'."""
    for place in range(at + 1, min(at + 7, len(sentence))):
        if sentence.piece(place) != sentence.piece(at):
            return None
        if sentence.words[place] in table.KNOW:
            return place + 1
    return None


_ACCENTED = re.compile("[ąćęłńóśźż]")


def _polish_kind(sentence: Sentence, at: int) -> Kind | None:
    """Hers or theirs. A form that may be both without its accents is hers, unless accents are used all around."""
    token = sentence.tokens[at]
    text = token.text.casefold()
    first, third = token.word in table.POLISH_FIRST, table.POLISH_THIRD.get(token.word)
    if third is None:
        if not first:
            return None
        return Kind.MINE
    if not first:
        exactly = {word for word in table.POLISH_ONLY_FIRST if word == text}
        return Kind.MINE if exactly else Kind.THEIRS
    if text.endswith(("ę", "ę", "my")):
        return Kind.MINE
    if _ACCENTED.search(text):
        return Kind.THEIRS
    if _ACCENTED.search(third):
        return Kind.MINE
    around = sentence.line.casefold()
    return Kind.THEIRS if _ACCENTED.search(around) else Kind.MINE
