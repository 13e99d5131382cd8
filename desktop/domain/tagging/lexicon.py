"""A lexicon: phrases of one language, each for a concept, found despite endings and slips.

A phrase is written as words: `stem~` is any word that begins so, `{a,b}` either, `*` up to three words between.
A slip of one letter (missing, doubled, wrong, or two changed places; Damerau 1964, Commun. ACM 7) is forgiven in
words of six letters or more that are no known word themselves, found through the words' own deletions.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from desktop.domain.tagging.reading import PAUSE

FORGIVEN_FROM = 6
"""A slip is forgiven in words of so many letters; in shorter ones it too often makes another word."""

STEMS_FROM = 7
"""A slip in a stem, to which anything may be added, is forgiven from so many letters on."""

HEAD = 2
"""Letters: no stem is shorter."""

_CHOICE = re.compile(r"\{([^}]*)\}")
_GAP = "*"
_GAP_MOST = 3


class Mention(NamedTuple):
    """A concept found in the words from `start` up to, not with, `end`."""

    concept: str
    start: int
    end: int


@dataclass(slots=True)
class _Node:
    """Where phrases with one beginning part; `gap`: what may follow up to three more words; `also`: where phrases go
    on from here, whichever choice led here; `said`: what ends here.
    """

    then: dict[int, _Node] = field(default_factory=dict)
    gap: _Node | None = None
    also: list[_Node] = field(default_factory=list)
    said: set[str] = field(default_factory=set)


@dataclass(slots=True)
class Lexicon:
    """`code`: the language's. `common`: its small words, by which it is known; `known`: others that are no slip.

    `lengths`: of the stems that begin with these two letters. `reach`: letters of the longest name in which a slip is
    forgiven.
    """

    code: str
    common: frozenset[str]
    known: frozenset[str]
    words: dict[str, set[int]] = field(default_factory=dict)
    stems: dict[str, set[int]] = field(default_factory=dict)
    slips: dict[str, set[tuple[str, bool]]] = field(default_factory=dict)
    phrases: _Node = field(default_factory=_Node)
    lengths: dict[str, set[int]] = field(default_factory=dict)
    reach: int = 0

    def mentions(self, words: tuple[str, ...]) -> list[Mention]:
        """Every concept in a sentence, in order of where it begins."""
        atoms = [self.atoms(word) for word in words]
        found: set[Mention] = set()
        for start, here in enumerate(atoms):
            if here:
                _follow(self.phrases, atoms, words, start, start, found)
        return sorted(found, key=lambda one: (one.start, one.end, one.concept))

    def knows(self, word: str) -> bool:
        """Whether the word is one of this language's, as far as the lexicon goes."""
        return word in self.common or bool(self._plainly(word))

    def atoms(self, word: str) -> set[int]:
        """What the word can stand for in a phrase."""
        found = self._plainly(word)
        if found or len(word) < FORGIVEN_FROM or word in self.common or word in self.known:
            return found
        return self._with_a_slip(word)

    def _plainly(self, word: str) -> set[int]:
        found = self.words.get(word, _NONE)
        for end in self.lengths.get(word[:HEAD], ()):
            if stem := self.stems.get(word[:end]):
                found = found | stem
        return found

    def _with_a_slip(self, word: str) -> set[int]:
        found: set[int] = set()
        # No further than a slip can reach: a word may be a pasted address without end.
        for end in range(FORGIVEN_FROM - 1, min(len(word), self.reach + 1) + 1):
            begins = word[:end]
            for shorter in _shorter(begins):
                for name, stem in self.slips.get(shorter, ()):
                    if (stem or end == len(word)) and _a_slip_apart(begins, name):
                        found |= (self.stems if stem else self.words)[name]
        return found


_NONE: set[int] = set()


def lexicon(code: str, common: str, known: str, concepts: Mapping[str, str]) -> Lexicon:
    """The lexicon of a language. `concepts`: the phrases of each, parted by bars."""
    made = Lexicon(code, frozenset(common.split()), frozenset(known.split()))
    atoms: dict[str, int] = {}
    for concept, phrases in concepts.items():
        for phrase in phrases.split("|"):
            ends = [made.phrases]
            for choices in _parts(phrase):
                begins = _joined(ends)
                ends = [_grown(begins, made, atoms, words) for words in choices]
            for node in ends:
                node.said.add(concept)
    return made


def _parts(phrase: str) -> Iterator[list[list[str]]]:
    """The choices of a phrase, one after another, each a few words."""
    for at, part in enumerate(_CHOICE.split(phrase.strip())):
        choices = [one.split() for one in part.split(",")] if at % 2 else [part.split()]
        if any(choices):
            yield choices


def _joined(ends: list[_Node]) -> _Node:
    """One node on which all go on, so that choices after choices need no node for each pair."""
    if len(ends) == 1:
        return ends[0]
    rest = _Node()
    for node in {id(one): one for one in ends}.values():
        node.also.append(rest)
    return rest


def _grown(node: _Node, made: Lexicon, atoms: dict[str, int], words: list[str]) -> _Node:
    for word in words:
        if word == _GAP:
            node.gap = node.gap or _Node()
            node = node.gap
        else:
            node = node.then.setdefault(_atom(made, atoms, word), _Node())
    return node


def _atom(made: Lexicon, atoms: dict[str, int], word: str) -> int:
    if word in atoms:
        return atoms[word]
    number = atoms[word] = len(atoms)
    stem = word.endswith("~")
    name = word.rstrip("~")
    (made.stems if stem else made.words).setdefault(name, set()).add(number)
    if stem:
        made.lengths.setdefault(name[:HEAD], set()).add(len(name))
    if len(name) >= (STEMS_FROM if stem else FORGIVEN_FROM):
        made.reach = max(made.reach, len(name))
        for shorter in _shorter(name):
            made.slips.setdefault(shorter, set()).add((name, stem))
    return number


def _follow(
    node: _Node, atoms: list[set[int]], words: tuple[str, ...], start: int, at: int, found: set[Mention]
) -> None:
    """Every phrase that goes on from `node` with the word at `at`."""
    for concept in node.said:
        found.add(Mention(concept, start, at))
    if at < len(atoms):
        for atom in atoms[at]:
            if atom in node.then:
                _follow(node.then[atom], atoms, words, start, at + 1, found)
    for other in node.also:
        _follow(other, atoms, words, start, at, found)
    if node.gap is not None:
        for skipped in range(_GAP_MOST + 1):
            _follow(node.gap, atoms, words, start, at + skipped, found)
            if at + skipped >= len(words) or words[at + skipped] == PAUSE:
                break


def _shorter(word: str) -> set[str]:
    """The word, and with each of its letters left out."""
    return {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}


def _a_slip_apart(one: str, other: str) -> bool:
    """Whether one letter more, less or other, or two that changed places, make one of the other."""
    if abs(len(one) - len(other)) > 1 or one[0] != other[0]:
        return False
    at = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), None)
    if at is None:
        return True
    swapped = one[at : at + 2] == other[at : at + 2][::-1] and one[at + 2 :] == other[at + 2 :]
    return swapped or one[at + 1 :] == other[at + 1 :] or one[at:] == other[at + 1 :] or one[at + 1 :] == other[at:]
