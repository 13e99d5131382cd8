"""How a page begins: the reader called as they are called, in their form of address."""

from __future__ import annotations

from desktop.documents.phrases import Phrases
from desktop.documents.typed import NAME_LIMIT, one_line
from desktop.domain.summary import Addressee


def greeting(words: Phrases, to: Addressee, key: str) -> str:
    """The phrase `key`_named with the name as it is called out, or `key` where that would have to be guessed."""
    name = _called(words, to)
    return words.say(f"{key}_named", name=name) if name else words.say(key)


def _called(words: Phrases, to: Addressee) -> str:
    """Where it would have to be guessed, none: a wrong vocative is worse."""
    vocative = one_line(to.vocative, NAME_LIMIT)
    title = {"pan": "Pan", "pani": "Pani"}.get(words.address)
    if vocative:
        return vocative if title is None or vocative.startswith("Pan") else _titled(title, vocative)
    person = one_line(to.person, NAME_LIMIT)
    return person.split(" ")[0] if words.address in ("first", "tu") and person else ""


def _titled(title: str, vocative: str) -> str:
    return f"{'Panie' if title == 'Pan' else 'Pani'} {vocative}"
