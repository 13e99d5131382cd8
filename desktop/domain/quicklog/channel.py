"""The way a contact went, out of its verb, its nouns and the words of what did not come about."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from desktop.domain.interaction import SPOKEN, Channel, Direction, Medium
from desktop.domain.quicklog import ties
from desktop.domain.quicklog.contact import Missed, Noun, Verb
from desktop.domain.quicklog.names import Mention
from desktop.domain.quicklog.sentence import Sentence

Words = Verb | Noun | Missed


class Found(NamedTuple):
    """Contact words outside the promise. `topics`: where nouns begin that are what was spoken of."""

    verbs: Sequence[Verb]
    missed: Sequence[Missed]
    nouns: Sequence[Noun]
    topics: Collection[int]

    @property
    def any(self) -> bool:
        return bool(self.verbs or self.missed or self.nouns)


@dataclass(frozen=True, slots=True)
class Contact:
    """`words`: those that said it, each with its kind of piece."""

    channel: Channel
    medium: Medium | None
    direction: Direction | None
    connected: bool | None
    words: tuple[tuple[Words, str], ...]


def decided(sentence: Sentence, found: Found, mention: Mention | None) -> Contact:
    """The first verb decides, gives way to a noun where it names no channel; and what was missed counts."""
    verb = found.verbs[0] if found.verbs else None
    nouns = _eligible(sentence, found, verb, mention)
    channel, used = _channel(sentence, verb, nouns)
    direction = verb.direction if verb is not None else None
    if verb is None or verb.is_noun:
        direction = _by_preposition(sentence, mention, used)
    missed = [one for one in found.missed if _counts(sentence, one, channel, bool(verb or used))]
    if missed:
        direction = missed[0].direction
        if channel not in SPOKEN or not (verb or used):
            channel, used = missed[0].channel, []
    medium = next((noun.medium for noun in used if noun.medium is not None), None)
    words: list[tuple[Words, str]] = [] if verb is None else [(verb, "contact")]
    words += [(noun, "medium" if noun.medium and noun.channel is not channel else "contact") for noun in used]
    words += [(one, "contact") for one in missed]
    return Contact(channel, medium, direction, not missed if channel in SPOKEN else None, tuple(words))


_GIVES_WAY = frozenset({Channel.MESSAGE, Channel.OTHER})
_RANK = {Channel.VOICE_NOTE: 0, Channel.VIDEO: 1, Channel.EMAIL: 2}
_WORD, _APP = 3, 4


def _eligible(sentence: Sentence, found: Found, verb: Verb | None, mention: Mention | None) -> list[Noun]:
    """The nouns that may say the channel: not topics, and beside a verb only those that belong to it."""
    nouns = [noun for noun in found.nouns if noun.start not in found.topics]
    if verb is None:
        return nouns or list(found.nouns)
    piece = sentence.piece(verb.start)
    return [
        noun for noun in nouns if sentence.piece(noun.start) == piece or noun.medium or _lone(sentence, noun, mention)
    ]


def _lone(sentence: Sentence, noun: Noun, mention: Mention | None) -> bool:
    """Whether nothing but the noun, the client and their little words is in its piece."""
    named = [] if mention is None else [*range(mention.start, mention.end), *ties.before_name(sentence, mention)]
    piece = range(sentence.piece_start(noun.start), sentence.piece_end(noun.start))
    rest = [at for at in piece if at not in range(noun.start, noun.end) and at not in named]
    return all(ties.ties_noun(sentence, at) for at in rest)


def _rank(noun: Noun) -> int:
    if noun.channel is Channel.MESSAGE and noun.medium is not None:
        return _APP
    return _RANK.get(noun.channel, _WORD)


def _channel(sentence: Sentence, verb: Verb | None, nouns: Sequence[Noun]) -> tuple[Channel, list[Noun]]:
    """The channel, and the nouns that are read as words of it."""
    best = min(nouns, key=lambda noun: (_rank(noun), noun.start), default=None)
    if verb is not None and (verb.channel not in _GIVES_WAY or best is None):
        same = [noun for noun in nouns if noun.channel is verb.channel]
        return verb.channel, [*same, *_app(nouns, same)]
    if best is None:
        return Channel.OTHER, []
    used = [best]
    for noun in nouns:
        beside = any(_beside(sentence, noun, one) for one in used)
        again = noun.channel is best.channel and noun.medium is None
        if noun not in used and (beside or again):
            used.append(noun)
    used += _app(nouns, used)
    return best.channel, used


def _app(nouns: Sequence[Noun], used: Sequence[Noun]) -> list[Noun]:
    """The first app that is named, which is the medium whatever the channel."""
    if any(noun.medium for noun in used):
        return []
    return [noun for noun in nouns if noun.medium is not None and noun not in used][:1]


def _beside(sentence: Sentence, one: Noun, two: Noun) -> bool:
    """Whether only little words stand between two nouns: riunione su zoom."""
    first, second = (one, two) if one.start < two.start else (two, one)
    if sentence.piece(first.start) != sentence.piece(second.start):
        return False
    return all(ties.ties_noun(sentence, at) for at in range(first.end, second.start))


def _counts(sentence: Sentence, missed: Missed, channel: Channel, said: bool) -> bool:
    """'No answer' after a mail is no call; a missed call always is one."""
    if not said or channel in SPOKEN or channel is Channel.OTHER:
        return True
    return (
        missed.direction is Direction.IN and missed.end - missed.start > 1 and not ties.negates(sentence, missed.start)
    )


def _by_preposition(sentence: Sentence, mention: Mention | None, nouns: Sequence[Noun]) -> Direction | None:
    if mention is not None:
        return ties.direction_before(sentence, mention, of=bool(nouns))
    # A name that is no client's: mail from Paolo.
    for noun in nouns:
        direction = ties.direction_of(sentence, noun.end)
        if direction is not None:
            return direction
    return None
