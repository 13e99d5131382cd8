"""What a client's words seem to say, over sentences in three languages, and what must not be read into them."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from desktop.domain.interaction import Channel, Direction, Interaction, Tag
from desktop.domain.tagging.propose import proposed, read
from tests.domain.tagging.corpus import LANGUAGES, filled, sentences

LINE = Interaction("i1", datetime(2026, 3, 2, 9, tzinfo=UTC), Channel.EMAIL, Direction.IN, text="I lost my password")
READ = Tag.LOST_ACCESS


@pytest.mark.parametrize("language", LANGUAGES)
def test_most_of_what_is_said_is_read_and_little_else(language: str) -> None:
    hits, said, others = Counter[Tag](), Counter[Tag](), Counter[Tag]()
    for one in sentences():
        if one.language == language:
            found = read(filled(one)).keys()
            said.update(one.tags)
            hits.update(one.tags & found)
            others.update(found - one.tags)
    assert sum(hits.values()) >= 0.9 * sum(said.values()), {tag: said[tag] - hits[tag] for tag in said}
    assert sum(others.values()) <= 0.06 * sum(said.values()), others
    for tag in Tag:
        assert hits[tag] >= 0.6 * said[tag], tag


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_slip_of_one_letter_loses_little(language: str) -> None:
    """Two letters of the longest word change places, as fast fingers do."""
    hits = said = 0
    for one in sentences():
        if one.language == language and one.tags:
            text = filled(one)
            word = max(text.split(), key=len)
            at = len(word) // 2
            slipped = text.replace(word, word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :], 1)
            said += len(one.tags)
            hits += len(one.tags & read(slipped).keys())
    assert hits >= 0.75 * said


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Ok",
        "> I lost my password",
        "Fine for me.\n--\nHelp desk: forgot your password? Call us NOW!!!",
        "My client has changed his mind about the colour",
        "The supplier has lost the invoice, they send it again",
        "No panic, nothing urgent!",
        "Il mio socio ha perso la password del suo computer",
        "Mój dostawca zgubił hasło",
    ],
)
def test_what_others_said_or_did_is_not_the_clients(text: str) -> None:
    assert not read(text).keys() - {Tag.THANKS, Tag.ASKS_RESEND}


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("Why aren't you answering?", Tag.ALARMED_TONE),
        ("perchè non mi rispondi??", Tag.ALARMED_TONE),
        ("NIE MOGE SIE ZALOGOWAC", Tag.LOST_ACCESS),
        ("Nie mogę się zalogować", Tag.LOST_ACCESS),
        ("l’ho mandato sbagliato, ecco il file corretto", Tag.WRONG_DATA),
    ],
)
def test_accents_capitals_and_signs_do_not_matter(text: str, tag: Tag) -> None:
    assert tag in read(text)


def test_only_a_clients_own_line_is_read_and_what_she_decided_stays() -> None:
    assert proposed(LINE) == {READ}
    assert not proposed(replace(LINE, direction=Direction.OUT))
    assert not proposed(replace(LINE, automatic=True))
    assert not proposed(replace(LINE, tags=frozenset({READ})))
    assert not proposed(replace(LINE, rejected_tags=frozenset({READ})))


def test_a_word_without_end_is_read_at_once() -> None:
    """A pasted address: with a look at each of its beginnings this would take longer than anybody waits."""
    assert read("Any news about the invoice? " + "w" * 100_000).keys() == {Tag.ASKS_FOR_STATUS}
