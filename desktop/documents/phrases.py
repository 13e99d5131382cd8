"""Words in the client's language: forms of address, plurals, no gender assumed for the assistant."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from desktop.documents.places import PHRASES
from desktop.domain.address import ADDRESSES, LANGUAGES

_SAME_FORM = {
    "en": {"tu": "first", "ty": "first", "lei": "last", "pan": "last", "pani": "last"},
    "it": {"ty": "tu", "first": "tu", "pan": "lei", "pani": "lei", "last": "lei"},
    "pl": {"tu": "ty", "first": "ty"},
}


@dataclass(frozen=True, slots=True)
class Phrases:
    """The phrases of one language, said to one reader. `address` is one of the language's own, or '' for neutral."""

    language: str
    address: str
    texts: Mapping[str, object]

    def say(self, key: str, **data: object) -> str:
        """The phrase in the reader's form of address, its places filled."""
        found = self.texts[key]
        if isinstance(found, dict):
            found = found.get(self.address, found.get(""))
        if not isinstance(found, str):
            raise KeyError(key)
        return found.format(**data)

    def count(self, key: str, n: int, **data: object) -> str:
        """The phrase in the plural that `n` takes in this language."""
        forms = self.texts[key]
        if not isinstance(forms, dict):
            raise KeyError(key)
        return str(forms[plural(self.language, n)]).format(n=n, **data)

    def choose(self, key: str, choice: str) -> str:
        """The word for a code; the code of something unknown is not a word, so that fails."""
        words = self.texts[key]
        if not isinstance(words, dict):
            raise KeyError(key)
        return str(words[choice])

    def names(self, key: str) -> list[str]:
        """A row of names: weekdays, months."""
        found = self.texts[key]
        if not isinstance(found, list):
            raise KeyError(key)
        return [str(name) for name in found]


def phrases(language: str, address: str = "") -> Phrases:
    """The phrases for a reader; a language that has none gets English, in neutral words."""
    spoken = language.casefold().replace("_", "-").split("-")[0]
    if spoken not in LANGUAGES:
        return Phrases("en", "", _texts("en"))
    form = address.strip().casefold()
    form = _SAME_FORM[spoken].get(form, form)
    return Phrases(spoken, form if form in ADDRESSES[spoken] else "", _texts(spoken))


def plural(language: str, n: int) -> str:
    """The plural category of a whole number, as Unicode CLDR gives it for the language; 'other' is 'many'."""
    if n == 1:
        return "one"
    if language == "pl" and n % 10 in (2, 3, 4) and n % 100 not in (12, 13, 14):
        return "few"
    return "many"


@cache
def _texts(language: str) -> Mapping[str, object]:
    texts: dict[str, object] = json.loads((PHRASES / f"{language}.json").read_text("utf-8"))
    return texts
