"""Reported speech: what somebody asked or said is topic, up to the next separator."""

from __future__ import annotations

from desktop.domain.quicklog.names import Mention
from desktop.domain.quicklog.phrases import words_in
from desktop.domain.quicklog.sentence import Sentence


def reported_in(sentence: Sentence, mention: Mention | None) -> set[int]:
    """The words of every piece of reported speech: from its 'if' or 'that' to the end of the piece."""
    found: set[int] = set()
    for at, word in enumerate(sentence.words):
        if at in sentence.shut or at in found or not _asks(sentence, at, word):
            continue
        start = _begins(sentence, at + 1, mention, asking=word in _ASKING or word in _PARTICIPLES)
        if start is not None:
            found.update(range(start, sentence.piece_end(start)))
    return found


_STEMS = ("pyta", "zapyta", "spyta", "dopyta", "dopytywa", "prosi", "poprosi", "powiedzia", "mowi")
_POLISH = frozenset(
    stem + ending for stem in _STEMS for ending in ("l", "la", "lo", "li", "ly", "lam", "lem", "lismy", "lysmy")
) | {"pyta", "pytaja", "prosi", "mowi", "powiedzieli", "powiedzielismy"}
_ASKING = (
    words_in(
        """
        asked asks asking said says saying told wondered wonders
        chiede chiedeva chiedono chiese dice diceva dicono disse
        """
    )
    | _POLISH
)
_PARTICIPLES = words_in("chiesto chiesta detto detta domandato")
_OTHERS_SAY = words_in(
    """
    wrote written replied answered emailed texted
    napisała napisał napisali napisało odpisała odpisał odpisali odpowiedziała odpowiedział przekazała przekazał
    dzwoniła dzwonił zadzwoniła zadzwonił
    """
)
"""Told by the client in any way: what follows 'that' is theirs too."""
_ITALIAN_SAY = words_in("scritto risposto")
_HAVE = words_in("ho ha abbiamo hanno aveva avevo avevano hai è sono")
_ADVERBS = words_in("già gia anche poi appena subito ancora solo pure mi ci le gli")

_STRONG = words_in("if whether czy żeby żebym żebyśmy żebyście żebyś aby abym abyśmy że se")
_WEAK = words_in(
    """
    that to che di d when what how where why who which quando come dove quanto quanti quante perché chi cosa quale
    kiedy co jak gdzie ile kto dlaczego który która kiedy
    """
)
_BETWEEN = words_in(
    """
    me us her him them also again just mi ci gli le a al alla alle allo anche ancora di nuovo mnie nas mi nam ją go jej
    jego mu od do o about then again today yesterday oggi ieri wczoraj dziś dzisiaj pan pani jeszcze znów znowu tylko
    ponownie subito adesso now teraz
    """
)
_REACH = 6


def _asks(sentence: Sentence, at: int, word: str) -> bool:
    if word in _ASKING:
        return True
    if word in _PARTICIPLES or word in _ITALIAN_SAY:
        before = sentence.words[max(0, at - 3) : at]
        by_whom = {"ha", "hanno", "aveva", "avevano"} if word in _ITALIAN_SAY else _HAVE
        return any(one in by_whom for one in before) or (word in _PARTICIPLES and at == sentence.piece_start(at))
    return word in _OTHERS_SAY and not _hers(sentence, at)


def _to_somebody(sentence: Sentence, at: int, named: range) -> bool:
    """asked to Tom, ha chiesto di Hanna: no infinitive follows."""
    following = sentence.words[at + 1] if at + 1 < len(sentence) else ""
    return sentence.words[at] in ("to", "di") and (at + 1 in named or following in _BETWEEN)


def _hers(sentence: Sentence, at: int) -> bool:
    return "i" in sentence.words[max(sentence.piece_start(at), at - 2) : at]


def _begins(sentence: Sentence, at: int, mention: Mention | None, *, asking: bool) -> int | None:
    """Where what was said begins after the verb before `at`."""
    words, piece = sentence.words, sentence.piece(at - 1)
    named = range(mention.start, mention.end) if mention is not None else range(0)
    close = True
    for place in range(at, min(len(words), at + _REACH)):
        if place in sentence.shut:
            return None
        next_piece = sentence.piece(place) != piece
        if words[place] in _STRONG or (close and words[place] in ("that", "che")):
            return place
        if asking and close and words[place] in _WEAK and not _to_somebody(sentence, place, named):
            return place
        if next_piece:
            # Past a separator it has to begin at once: pytała, czy wyślę.
            return None
        close = close and (place in named or words[place] in _BETWEEN or _to_somebody(sentence, place, named))
    return None
