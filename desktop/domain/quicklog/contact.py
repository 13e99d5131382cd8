"""The contact in a line: its verb or its noun, the way it went, and whether it came about."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from typing import NamedTuple, TypeVar

from desktop.domain.interaction import Channel, Direction, Medium
from desktop.domain.quicklog import contact_words as table
from desktop.domain.quicklog.names import Mention
from desktop.domain.quicklog.phrases import Hit
from desktop.domain.quicklog.sentence import Sentence
from desktop.domain.quicklog.times import time_at


class Verb(NamedTuple):
    """`channel`: OTHER where the verb says none. `direction`: None where it says none. `is_noun`: a bare participle."""

    start: int
    end: int
    channel: Channel
    direction: Direction | None
    is_noun: bool = False


class Noun(NamedTuple):
    """A channel's noun, or the name of an app."""

    start: int
    end: int
    channel: Channel
    medium: Medium | None = None


class Missed(NamedTuple):
    """`direction`: IN where she did not answer, OUT where the client did not."""

    start: int
    end: int
    direction: Direction
    channel: Channel = Channel.CALL


Part = TypeVar("Part", Verb, Noun, Missed)


def verbs_in(sentence: Sentence, mention: Mention | None) -> list[Verb]:
    """Every contact verb, in order."""
    return _found(sentence, lambda at: _verb_at(sentence, at, mention))


def missed_in(sentence: Sentence, mention: Mention | None) -> list[Missed]:
    """Every word of a contact that did not come about."""
    return _found(sentence, lambda at: _missed_at(sentence, at, mention))


def nouns_in(sentence: Sentence, taken: Collection[int]) -> list[Noun]:
    """Every channel noun and app outside the words that are something else."""
    return _found(sentence, lambda at: _noun_at(sentence, at), taken)


def is_topic(sentence: Sentence, noun: Noun) -> bool:
    """Whether the noun is what was spoken of: asked about the meeting, il link della riunione, numer telefonu."""
    at = noun.start - 1
    if at < 0 or sentence.piece(at) != sentence.piece(noun.start):
        return False
    words = sentence.words
    if words[at] in table.OF_A_NUMBER or (words[at] == "di" and at and words[at - 1] in table.OF_A_NUMBER):
        return True
    if words[at] in table.TOPIC_BEFORE:
        return words[at] != "di" or noun.channel is not Channel.CALL
    article = words[at] in table.ARTICLES and at > 0 and sentence.piece(at - 1) == sentence.piece(at)
    return article and words[at - 1] in table.TOPIC_BEFORE | {"per"}


def _found(sentence: Sentence, read: Callable[[int], Part | None], taken: Collection[int] = ()) -> list[Part]:
    """What `read` finds from left to right, none of it shut, said otherwise, `taken` or found before."""
    found: list[Part] = []
    at = 0
    while at < len(sentence):
        one = None if at in sentence.shut or at in taken else read(at)
        if one is None or not sentence.free(one.start, one.end) or any(p in taken for p in range(one.start, one.end)):
            at += 1
        else:
            found.append(one)
            at = one.end
    return found


def _verb_at(sentence: Sentence, at: int, mention: Mention | None) -> Verb | None:
    return (
        _met(sentence, at)
        or _english(sentence, at, mention)
        or _present(sentence, at, mention)
        or _italian(sentence, at)
        or _italian_participle(sentence, at)
        or _polish(sentence, at)
    )


def _met(sentence: Sentence, at: int) -> Verb | None:
    found = table.MEETINGS.at(sentence.words, at)
    return None if found is None else Verb(at, found.end, Channel.MEETING, None)


def _english(sentence: Sentence, at: int, mention: Mention | None) -> Verb | None:
    word = sentence.words[at]
    before = sentence.words[at - 1] if at and sentence.piece(at - 1) == sentence.piece(at) else ""
    channel = table.ENGLISH_VERBS.get(word)
    if word == "mailed" and before == "e" and sentence.tokens[at].gap == "-":
        before = ""
    if channel is None and before in table.ENGLISH_BE:
        channel = table.ENGLISH_GOING_ON.get(word)
    if channel is None and mention is not None and mention.end == at:
        channel = table.ENGLISH_PRESENT.get(word)
    if channel is None or before in table.ENGLISH_NOT:
        return None
    if channel is Channel.MEETING:
        return Verb(at, at + 1, channel, None)
    hers = _english_subject(sentence, at, mention)
    return Verb(at, at + 1, channel, Direction.OUT if hers else Direction.IN)


def _english_subject(sentence: Sentence, at: int, mention: Mention | None) -> bool:
    """Whether she is the subject: an I or a we before the verb, with no one else between."""
    place = at - 1
    named = range(mention.start, mention.end) if mention is not None else range(0)
    for _ in range(6):
        if place < 0 or sentence.piece(place) != sentence.piece(at):
            return False
        word = sentence.words[place]
        if word in ("i", "we"):
            return True
        if place in named or word in ("he", "she", "they", "who"):
            return False
        if word not in table.ENGLISH_ADVERBS:
            return False
        place -= 1
    return False


def _italian(sentence: Sentence, at: int) -> Verb | None:
    """ho richiamato, mi ha anche scritto."""
    words = sentence.words
    third = table.ITALIAN_THIRD.get(words[at])
    if third is not None:
        before = words[at - 1] if at else ""
        return None if before in table.NOT else Verb(at, at + 1, third, Direction.IN)
    hers = table.ITALIAN_AUXILIARIES.get(words[at])
    if hers is None or _negated(sentence, at):
        return None
    verb = at + 1
    while verb < len(words) and verb - at <= 3 and words[verb] in table.ITALIAN_ADVERBS:
        verb += 1
    if verb >= len(words) or sentence.piece(verb) != sentence.piece(at):
        return None
    channel = table.ITALIAN_PARTICIPLES.get(words[verb])
    if channel is None:
        return None
    if channel is Channel.MEETING:
        return Verb(at, verb + 1, channel, None) if hers and not _saw_a_thing(sentence, verb + 1) else None
    return Verb(at, verb + 1, channel, Direction.OUT if hers else Direction.IN)


def _present(sentence: Sentence, at: int, mention: Mention | None) -> Verb | None:
    """Hanna scrive, dzwoni Tom: now, unless a time to come or a pronoun says that it is still ahead."""
    channel = table.PRESENT.get(sentence.words[at])
    if channel is None or mention is None or at + 1 < mention.start or mention.end + 1 < at or _negated(sentence, at):
        return None
    piece = range(sentence.piece_start(at), sentence.piece_end(at))
    for place in piece:
        time = time_at(sentence, place)
        if (time is not None and time.leans == 1) or sentence.words[place] in (
            "lei",
            "lui",
            "loro",
            "ona",
            "on",
            "oni",
        ):
            return None
    return Verb(at, at + 1, channel, Direction.IN)


def _saw_a_thing(sentence: Sentence, at: int) -> bool:
    """ho visto la mail: no meeting."""
    while at < len(sentence) and sentence.words[at] in table.ARTICLES:
        at += 1
    return at < len(sentence) and _noun_at(sentence, at) is not None and sentence.words[at - 1] in table.ARTICLES


def _italian_participle(sentence: Sentence, at: int) -> Verb | None:
    """Telegraphic: chiamato Hanna, scritto a Tom."""
    word = sentence.words[at]
    if at != sentence.piece_start(at) or word not in ("chiamato", "richiamato", "telefonato", "scritto"):
        return None
    return Verb(at, at + 1, table.ITALIAN_PARTICIPLES[word], None, is_noun=True)


def _polish(sentence: Sentence, at: int) -> Verb | None:
    words = sentence.words
    found = table.POLISH_VERBS.get(words[at])
    if found is None or _negated(sentence, at):
        return None
    channel, hers = found
    if channel is Channel.MEETING:
        near = words[max(0, at - 2) : at] + words[at + 1 : at + 4]
        return Verb(at, at + 1, channel, None) if "sie" in near else None
    return Verb(at, at + 1, channel, Direction.OUT if hers else Direction.IN)


def _negated(sentence: Sentence, at: int) -> bool:
    place = at - 1
    while place >= 0 and at - place <= 3 and sentence.words[place] in table.PRONOUNS:
        place -= 1
    return place >= 0 and sentence.words[place] in table.NOT and sentence.piece(place) == sentence.piece(at)


def _missed_at(sentence: Sentence, at: int, mention: Mention | None) -> Missed | None:
    words = sentence.words
    video = table.MISSED_VIDEO.at(words, at)
    if video is not None:
        return Missed(at, video.end, Direction.IN, Channel.VIDEO)
    found = table.MISSED_BY_HER.at(words, at)
    if found is not None:
        return Missed(at, found.end, Direction.IN)
    answer = table.NO_ANSWER.at(words, at)
    if answer is not None:
        hers = _english_subject(sentence, at, mention)
        return Missed(at, answer.end, Direction.IN if hers else Direction.OUT)
    if words[at] in ("non", "nie"):
        return _not_answered(sentence, at)
    if words[at] in table.LOST:
        return _call_lost(sentence, at)
    return None


def _not_answered(sentence: Sentence, at: int) -> Missed | None:
    """non mi ha ancora risposto, nie odebrała, non ho risposto."""
    words, place = sentence.words, at + 1
    while place < len(words) and place - at <= 3 and words[place] in table.PRONOUNS:
        place += 1
    if place >= len(words):
        return None
    if words[at] == "nie":
        hers = table.POLISH_PICKS_UP.get(words[place])
        if hers is None:
            return None
        end = place + 1 + (place + 1 < len(words) and words[place + 1] in ("telefonu", "telefonow"))
        return Missed(at, end, Direction.IN if hers else Direction.OUT)
    if words[place] in table.ITALIAN_ANSWERS:
        return Missed(at, place + 1, Direction.OUT)
    mine = table.ITALIAN_AUXILIARIES.get(words[place])
    verb = place + 1
    while verb < len(words) and words[verb] in table.ITALIAN_ADVERBS | {"mai"}:
        verb += 1
    if mine is None or verb >= len(words) or words[verb] not in table.ITALIAN_ANSWERED:
        return None
    return Missed(at, verb + 1, Direction.IN if mine else Direction.OUT)


def _call_lost(sentence: Sentence, at: int) -> Missed | None:
    """missed Tom's call, una chiamata da Hanna, persa: with a call in the same piece."""
    piece = range(sentence.piece_start(at), sentence.piece_end(at))
    for place in piece:
        if place != at and place not in sentence.shut:
            noun = table.NOUNS.at(sentence.words, place)
            if noun is not None and noun.means in (Channel.CALL, Channel.VIDEO):
                return Missed(at, at + 1, Direction.IN, noun.means)
    return None


def _noun_at(sentence: Sentence, at: int) -> Noun | None:
    words = sentence.words
    noun = table.NOUNS.at(words, at)
    app = table.APPS.at(words, at)
    if noun is not None and (app is None or noun.end > app.end):
        if words[at] in ("call", "calls") and noun.end == at + 1 and not _is_call_noun(sentence, at):
            return None
        medium = next((one.means for one in _apps(sentence, at, noun.end)), None)
        return Noun(at, noun.end, noun.means, medium)
    if app is not None:
        return Noun(at, app.end, Channel.MESSAGE, app.means)
    following = words[at + 1] if at + 1 < len(words) else ""
    if words[at] in ("text", "texts") and following in ("from", "to", "with"):
        return Noun(at, at + 1, Channel.MESSAGE)
    return None


def _apps(sentence: Sentence, start: int, end: int) -> Iterator[Hit[Medium]]:
    for at in range(start, end):
        found = table.APPS.at(sentence.words, at)
        if found is not None:
            yield found


def _is_call_noun(sentence: Sentence, at: int) -> bool:
    """'call' is a verb too: a noun after an article, before from, with or to, and alone in its piece."""
    piece = sentence.piece(at)
    before = sentence.words[at - 1] if sentence.piece(at - 1) == piece else ""
    after = sentence.words[at + 1] if sentence.piece(at + 1) == piece else ""
    if before in table.CALL_AS_NOUN_BEFORE or after in table.CALL_AS_NOUN_AFTER:
        return before not in table.VERB_BEFORE
    return before not in table.VERB_BEFORE and after != "back"
