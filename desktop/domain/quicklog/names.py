"""Whose line it is: a client's name in any case form, with one wrong letter forgiven."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from desktop.domain.hours import Calendar
from desktop.domain.quicklog.common_words import COMMON, FIRM_WORDS
from desktop.domain.quicklog.inflection import case_forms
from desktop.domain.quicklog.sentence import Sentence
from desktop.domain.quicklog.tokens import words_of


@dataclass(frozen=True, slots=True)
class KnownClient:
    """`key`: what the asker knows the client by. `also`: names of people behind. `calendar`: the hours agreed now."""

    key: int
    name: str
    calendar: Calendar | None = None
    also: tuple[str, ...] = ()


class Mention(NamedTuple):
    """The words `start` to before `end` name one of `clients` (places in the list of clients)."""

    start: int
    end: int
    clients: tuple[int, ...]


class _Place(NamedTuple):
    """A word of a name: whose, which of the client's names, which word of it."""

    client: int
    name: int
    word: int


@lru_cache(maxsize=8)
def names_of(clients: tuple[KnownClient, ...]) -> Names:
    """The index of these clients' names, kept."""
    return Names(clients)


class Names:
    def __init__(self, clients: Sequence[KnownClient]) -> None:
        self._names: dict[tuple[int, int], tuple[str, ...]] = {}
        self._exact: dict[str, set[_Place]] = {}
        self._firm: dict[str, set[_Place]] = {}
        self._near: dict[str, set[tuple[str, _Place]]] = {}
        for client, known in enumerate(clients):
            for index, name in enumerate((known.name, *known.also)):
                self._learn(client, index, words_of(name))

    def first(self, sentence: Sentence) -> Mention | None:
        """The first client named outside quotations; several clients where the words fit them all."""
        for at in range(len(sentence)):
            if at not in sentence.shut:
                found = self._at(sentence, at)
                if found is not None:
                    return self._with_firm_word(sentence, found)
        return None

    def _learn(self, client: int, index: int, words: tuple[str, ...]) -> None:
        self._names[client, index] = words
        own = [word for word in words if word not in FIRM_WORDS and len(word) > 1]
        for place, word in enumerate(words):
            here = _Place(client, index, place)
            firm = word in FIRM_WORDS and bool(own)
            for form in case_forms(word):
                if firm:
                    self._firm.setdefault(form, set()).add(here)
                elif len(word) > 1:
                    self._exact.setdefault(form, set()).add(here)
                if (
                    len(word) >= FORGIVING
                    and len(form) >= FORGIVING
                    and not firm
                    and (form == word or form not in COMMON)
                ):
                    for key in {form, *_shortened(form)}:
                        self._near.setdefault(key, set()).add((form, here))

    def _at(self, sentence: Sentence, at: int) -> Mention | None:
        firm = self._firm.get(sentence.words[at], set())
        start = at
        if firm and self._follows(sentence, at):
            at += 1
        exact = self._read(sentence, at)
        for places, sure in ((exact, True), (self._nearly(sentence.words[at]), False)):
            if not places:
                continue
            found = self._grown(sentence, at, places, sure)
            if found is None:
                continue
            if start < found.start and not any(place.client in found.clients for place in firm):
                return found
            return found._replace(start=min(start, found.start))
        return None

    def _with_firm_word(self, sentence: Sentence, found: Mention) -> Mention:
        """The same with a misspelt 'Studio' before it."""
        at = found.start - 1
        if at < 0 or not sentence.free(at, at + 1) or sentence.piece(at) != sentence.piece(found.start):
            return found
        word = sentence.words[at]
        for form, places in self._firm.items():
            near = len(word) >= FORGIVING and word not in COMMON and _one_apart(word, form)
            if near and _clients(places) & set(found.clients):
                return found._replace(start=at)
        return found

    def _follows(self, sentence: Sentence, at: int) -> bool:
        """Whether the name goes on with the next word: Studio Ferri."""
        return (
            at + 1 < len(sentence)
            and sentence.free(at, at + 2)
            and bool(self._read(sentence, at + 1) or self._nearly(sentence.words[at + 1]))
        )

    def _read(self, sentence: Sentence, at: int) -> set[_Place]:
        """The names that have this word, in any case form; a form that is a common word too needs more to go by."""
        word = sentence.words[at]
        places = self._exact.get(word, set())
        before = sentence.words[at - 1] if at else ""
        alone = sentence.piece_end(at) - sentence.piece_start(at) == 1
        doubtful = word in COMMON and before not in _NAME_AFTER and not alone
        if word == "marca" and at:
            # Also the month, and a brand.
            doubtful = before in _NO_NAME_AFTER or sentence.tokens[at - 1].is_number
        if not places or not doubtful:
            return places
        following = self._exact.get(sentence.words[at + 1], set()) if at + 1 < len(sentence) else set()
        return {
            one
            for one in places
            if self._names[one.client, one.name][one.word] == word or any(_same_name(one, two) for two in following)
        }

    def _nearly(self, word: str, common: bool = True) -> set[_Place]:
        """The name words that differ in one letter. `common`: not those that are common words themselves."""
        if len(word) < FORGIVING - 1 or not word.isalpha() or (common and word in COMMON):
            return set()
        found: set[_Place] = set()
        for key in {word, *_shortened(word)}:
            found |= {place for form, place in self._near.get(key, ()) if form != word and _one_apart(word, form)}
        return found

    def _grown(self, sentence: Sentence, at: int, places: set[_Place], sure: bool) -> Mention | None:
        """The name with every further word that fits the same client."""
        end, fits = at + 1, places
        while end < len(sentence) and sentence.free(at, end + 1) and not _apart(sentence, end):
            word = sentence.words[end]
            # An exact word first; one with a wrong letter counts where it leaves a single client.
            further = _narrowed(fits, self._exact.get(word, set()) | self._firm.get(word, set()))
            if not further:
                further = _narrowed(fits, self._nearly(word, common=False))
                if len(_clients(further)) != 1:
                    break
            fits, end = further, end + 1
        clients = _clients(fits)
        initial = self._initial(sentence, end, fits)
        if initial:
            clients, end = _clients(initial), end + 1
        if not sure and len(clients) != 1:
            return None
        if end < len(sentence) and sentence.words[end] in _ENDINGS and sentence.tokens[end].gap in ("'", "’"):
            end += 1
        return Mention(at, end, tuple(sorted(clients)))

    def _initial(self, sentence: Sentence, at: int, fits: set[_Place]) -> set[_Place]:
        """First name and initial: marco b. A small letter that is a word of its own (Tom w piątek) does not count."""
        if at >= len(sentence) or not sentence.free(at - 1, at + 1) or _apart(sentence, at):
            return set()
        token = sentence.tokens[at]
        following = sentence.line[token.end : token.end + 1]
        if len(token.word) != 1 or not token.word.isalpha() or following in ("'", "’"):
            return set()
        if token.word in _WORDS_OF_ONE_LETTER and not (token.text.isupper() or following == "."):
            return set()
        return {
            place
            for place in fits
            if any(
                index != place.word and word.startswith(token.word)
                for index, word in enumerate(self._names[place.client, place.name])
            )
        }


FORGIVING = 4
"""Letters a name word has at least where one wrong letter is forgiven."""

_ENDINGS = frozenset({"s", "a", "owi", "em", "ego", "emu", "m", "ie"})
"""After an apostrophe: Ben's, and as Polish bends what ends in a silent letter."""
_WORDS_OF_ONE_LETTER = frozenset("aeiouwz")
_NAME_AFTER = frozenset({"od", "do", "u", "dla", "pana", "pani", "ode"})
_NO_NAME_AFTER = frozenset({"la", "una", "di", "della", "z", "dalla", "sulla", "quella", "questa", "nuova", "s"})


def _apart(sentence: Sentence, at: int) -> bool:
    """Whether more than a blank or a point stands before this word."""
    return sentence.tokens[at].gap.strip().strip(".-") != ""


def _same_name(one: _Place, two: _Place) -> bool:
    return (one.client, one.name) == (two.client, two.name) and one.word != two.word


def _narrowed(fits: set[_Place], further: Iterable[_Place]) -> set[_Place]:
    return {two for two in further if any(_same_name(one, two) for one in fits)}


def _clients(places: Iterable[_Place]) -> set[int]:
    return {place.client for place in places}


def _shortened(word: str) -> set[str]:
    return {word[:at] + word[at + 1 :] for at in range(len(word))}


def _one_apart(one: str, two: str) -> bool:
    """Whether one letter is wrong, missing, too many, or two neighbours are swapped."""
    if abs(len(one) - len(two)) > 1:
        return False
    start = 0
    while start < min(len(one), len(two)) and one[start] == two[start]:
        start += 1
    rest, other = one[start:], two[start:]
    if len(rest) == len(other):
        return rest[1:] == other[1:] or (
            len(rest) > 1 and rest[0] == other[1] and rest[1] == other[0] and rest[2:] == other[2:]
        )
    longer, shorter = (rest, other) if len(rest) > len(other) else (other, rest)
    return longer[1:] == shorter
