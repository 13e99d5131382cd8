"""Phrases of several words, looked up at a word: the longest one wins."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Generic, NamedTuple, TypeVar

from desktop.domain.quicklog.tokens import words_of

Kind = TypeVar("Kind")


class Hit(NamedTuple, Generic[Kind]):
    """What a phrase means, and the word after it."""

    means: Kind
    end: int


class Phrases(Generic[Kind]):
    """A table of phrases with what each means. Words are compared folded."""

    def __init__(self, *tables: Mapping[str, Kind]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], Kind]]] = {}
        for table in tables:
            for phrase, means in table.items():
                words = words_of(phrase)
                self._by_first.setdefault(words[0], []).append((words, means))
        for found in self._by_first.values():
            found.sort(key=lambda one: len(one[0]), reverse=True)

    def at(self, words: Sequence[str], at: int) -> Hit[Kind] | None:
        """The longest phrase that begins at this word."""
        if at >= len(words):
            return None
        for phrase, means in self._by_first.get(words[at], ()):
            if tuple(words[at : at + len(phrase)]) == phrase:
                return Hit(means, at + len(phrase))
        return None


def listed(text: str) -> list[str]:
    """Phrases of a word list, parted by commas or line ends."""
    return [part.strip() for row in text.splitlines() for part in row.split(",") if part.strip()]


def meaning(kinds: Mapping[Kind, str]) -> dict[str, Kind]:
    """`{kind: "one, two three"}` turned round."""
    return {phrase: kind for kind, text in kinds.items() for phrase in listed(text)}


def words_in(*texts: str) -> frozenset[str]:
    """Single words of a list, folded."""
    return frozenset(word for text in texts for word in words_of(text))


def only(text: str) -> Phrases[None]:
    """Phrases that mean nothing but themselves."""
    return Phrases(dict.fromkeys(listed(text)))
