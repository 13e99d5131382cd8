"""Little words that tie what was understood to the rest, and go with it."""

from __future__ import annotations

from collections.abc import Collection

from desktop.domain.interaction import Direction
from desktop.domain.quicklog import contact_words as table
from desktop.domain.quicklog.contact import Missed, Noun, Verb
from desktop.domain.quicklog.names import Mention
from desktop.domain.quicklog.phrases import words_in
from desktop.domain.quicklog.promise_words import CLITICS, LINKS, POLISH_CLITICS
from desktop.domain.quicklog.sentence import Sentence

BEFORE_PROMISE = (LINKS | CLITICS | POLISH_CLITICS) - {"a"}

_IN = words_in("from da dal dalla dallo dall dai di del della dello dell od ode")
_OF = words_in("di del della dello dell")
_OUT = words_in("to a ad al alla allo all do")
_WITH = words_in("with con col z ze for per dla of u at in w we da presso nad")
_TITLES = words_in(
    "pan pani pana panu panem panią państwa p sig signor signora signore mr mrs ms dott dottor dottoressa dr the il "
    "la lo l avv ing our my"
)
_ABOUT_LENGTH = words_in("for per przez circa about około ok almost quasi prawie di lasted of na")
_LITTLE = words_in(
    """
    about for regarding re and on with to per con e ed su sul sulla w we z ze i o na dla in a ad al alla by entro do
    at alle if se from da od but ma ale the il la lo le po
    """
)


def before_name(sentence: Sentence, mention: Mention) -> list[int]:
    """Preposition and title before the client's name."""
    found: list[int] = []
    at = mention.start - 1
    while sentence.piece(at) == sentence.piece(mention.start) and sentence.words[at] in _TITLES:
        found.append(at)
        at -= 1
    if sentence.piece(at) == sentence.piece(mention.start) and sentence.words[at] in _IN | _OUT | _WITH:
        found.append(at)
    return [at for at in found if not sentence.tokens[at].quoted]


def direction_before(sentence: Sentence, mention: Mention, *, of: bool) -> Direction | None:
    """Where the contact went, as the preposition before the client says. `of`: whether 'di' says it too."""
    at = mention.start - 1
    while _same_piece(sentence, at, mention.start) and sentence.words[at] in _TITLES:
        at -= 1
    if not _same_piece(sentence, at, mention.start) or (not of and sentence.words[at] in _OF):
        return None
    return direction_of(sentence, at)


def direction_of(sentence: Sentence, at: int) -> Direction | None:
    word = sentence.words[at] if 0 <= at < len(sentence) and at not in sentence.shut else ""
    if word in _IN:
        return Direction.IN
    return Direction.OUT if word in _OUT else None


def around(sentence: Sentence, one: Verb | Noun | Missed) -> list[int]:
    """Little words before and after a contact's word."""
    if isinstance(one, Noun):
        return _back(sentence, one.start, table.TIES_OF_NOUN, 3)
    if isinstance(one, Missed):
        return _back(sentence, one.start, table.SUBJECTS | {"a"}, 1)
    found = _back(sentence, one.start, table.SUBJECTS | table.ENGLISH_ADVERBS - {"and"}, 3)
    at = one.end
    while _same_piece(sentence, at, one.start) and at - one.end < 2:
        pair = sentence.words[at : at + 2]
        if pair in (("to", "me"), ("do", "mnie"), ("a", "me"), ("to", "us"), ("a", "noi"), ("do", "nas")):
            return [*found, at, at + 1]
        if sentence.words[at] not in table.TIES_AFTER_VERB:
            break
        found.append(at)
        at += 1
    return found


def before_length(sentence: Sentence, at: int, said: Collection[int]) -> list[int]:
    return [place for place in _back(sentence, at, _ABOUT_LENGTH, 2) if place not in said]


def ties_noun(sentence: Sentence, at: int) -> bool:
    return sentence.words[at] in table.TIES_OF_NOUN and at not in sentence.shut


def negates(sentence: Sentence, at: int) -> bool:
    return (
        sentence.words[at] in table.NOT or "t" in sentence.words[at : at + 2] or sentence.words[at] in ("i", "couldn")
    )


def is_little(sentence: Sentence, at: int) -> bool:
    """Whether the word only leads on; after a counted thing stands the thing."""
    return sentence.words[at] in _LITTLE


def _back(sentence: Sentence, start: int, words: Collection[str], most: int) -> list[int]:
    found: list[int] = []
    at = start - 1
    while len(found) < most and _same_piece(sentence, at, start) and sentence.words[at] in words:
        found.append(at)
        at -= 1
    return found


def _same_piece(sentence: Sentence, at: int, other: int) -> bool:
    return 0 <= at < len(sentence) and sentence.piece(at) == sentence.piece(other) and at not in sentence.shut
