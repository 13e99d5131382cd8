"""What is read of sentences by somebody who saw neither the program nor what its weights were learnt from."""

from __future__ import annotations

import pytest

from tests.domain.tagging.corpus import EVERYDAY, FREE, LANGUAGES
from tests.domain.tagging.judge_words import reading

FLOORS = {EVERYDAY: (0.65, 0.9), FREE: (0.4, 0.8)}
"""Recall and precision, a little below what is reached; docs/patterns.md has the figures."""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", FLOORS)
def test_of_wordings_never_seen_most_or_many_are_read_and_nearly_all_rightly(kind: str, language: str) -> None:
    made = reading(kind, language)
    recall, precision = FLOORS[kind]
    assert made.recall >= recall
    assert made.precision >= precision
