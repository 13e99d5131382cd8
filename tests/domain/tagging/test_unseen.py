"""What is read of sentences by somebody who never saw the rules, and from which the rules were not widened."""

from __future__ import annotations

import pytest

from tests.domain.tagging.corpus import LANGUAGES
from tests.domain.tagging.judge_words import reading

FLOOR = 0.34
"""A little below what is reached; docs/patterns.md has the figures."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_of_wordings_never_seen_a_part_is_read_and_mostly_rightly(language: str) -> None:
    made = reading("final", language)
    assert made.recall >= FLOOR
    assert made.precision >= 0.68
