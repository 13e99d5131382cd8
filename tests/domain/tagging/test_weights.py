"""The weights of words: what is added up, how they are learnt, and that those that ship are up to date."""

from __future__ import annotations

import json
from importlib.resources import files

import pytest

from desktop.domain.interaction import Tag
from desktop.domain.tagging import weights
from desktop.domain.tagging.features import features
from desktop.domain.tagging.propose import languages
from desktop.domain.tagging.reading import sentences
from desktop.domain.tagging.weights import TAGS, Weights
from tests.domain.tagging.corpus import Said
from tests.domain.tagging.learn import digest, learn

LOST, THANKS = Tag.LOST_ACCESS, Tag.THANKS


def looked_at(text: str) -> set[str]:
    parts = sentences(text)
    return features(parts, languages(parts))


def test_what_is_found_is_added_up() -> None:
    alone = [0] * len(TAGS)
    lost = TAGS.index(LOST)
    made = Weights(alone, {"en key": [lost, 200, TAGS.index(THANKS), -100], "en no": [lost, -50]})
    assert made.probabilities([])[LOST] == 0.5
    assert made.probabilities(["en key", "never seen"])[LOST] == pytest.approx(0.8808, abs=1e-4)
    assert made.probabilities(["en key"])[THANKS] == pytest.approx(0.2689, abs=1e-4)
    assert made.probabilities(["en key", "en no"])[LOST] == pytest.approx(0.8176, abs=1e-4)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Any news yet?", {"STATUS", "STATUS?", "en any", "en any news", "en ^ any", "en yet $", "?"}),
        ("I didn't panic", {"ALARM", "-ALARM", "ALARM+NEG", "en panic"}),
        ("Help! My brochures are GONE!!", {"!", "!!", "SHOUT", "en broch..", "en my broch.."}),
        ("My supplier lost the password", {"THIRD", "~LOSE", "~ACCESS", "ACCESS+LOSE"}),
        ("We sent 12 boxes", {"en 0", "en 0 boxes"}),
    ],
)
def test_features_are_concepts_words_families_and_how_it_is_said(text: str, found: set[str]) -> None:
    assert found <= looked_at(text)


def test_they_are_learnt_from_lines_and_the_same_lines_give_the_same() -> None:
    said = [("where is my wallet {}", LOST), ("{} is wonderful", THANKS), ("we meet at {}", None)]
    names = ("noon", "home", "nine", "the bank", "lunch", "the office", "ten", "the shop", "once", "the end")
    lines = [Said("en", text.format(name), frozenset({tag} - {None})) for text, tag in said for name in names]
    made = learn(lines)
    assert learn(lines) == made
    assert made.probabilities(looked_at("where is my wallet now"))[LOST] > 0.5
    assert made.probabilities(looked_at("the cake is wonderful"))[THANKS] > 0.5
    assert max(made.probabilities(looked_at("we meet at eleven")).values()) < 0.5


def test_those_that_ship_were_learnt_from_the_lines_that_are_there() -> None:
    """Red after a line has changed: `make words` learns anew."""
    kept = json.loads(files(weights.__package__).joinpath(weights.FILE).read_text("utf-8"))
    assert kept["learnt_from"] == digest()
    assert len(kept["alone"]) == len(TAGS)
