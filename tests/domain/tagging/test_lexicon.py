"""Phrases found in a sentence: endings, choices, gaps, and slips that make no other word."""

from __future__ import annotations

import pytest

from desktop.domain.tagging.lexicon import Mention, lexicon
from desktop.domain.tagging.reading import Sentence, plain, sentences

WORDS = lexicon(
    "en",
    "the a is",
    "contract",
    {"CONTACT": "contact~", "LOST": "{lost,mislaid} * password", "ASKS": "how far | any news"},
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the contacts", [Mention("CONTACT", 1, 2)]),
        ("a contcat", [Mention("CONTACT", 1, 2)]),
        ("the contract", []),
        ("lost password", [Mention("LOST", 0, 2)]),
        ("mislaid the old password", [Mention("LOST", 0, 4)]),
        ("lost one two three four password", []),
        ("lost it , the password", []),
        ("any news", [Mention("ASKS", 0, 2)]),
        ("news any", []),
    ],
)
def test_phrases(text: str, found: list[Mention]) -> None:
    assert WORDS.mentions(tuple(text.split())) == found


def test_sentences_know_how_they_sound() -> None:
    found = sentences("Help!! Where ARE YOU, it's l'ora?")
    assert found == (
        Sentence(("help",), exclaims=2),
        Sentence(("where", "are", "you", ",", "its", "l", "ora"), asks=True),
    )
    assert sentences("> quoted\nMine")[-1].words == ("mine",)
    assert plain("Żółć è già") == "zolc e gia"
