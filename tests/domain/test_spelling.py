"""Texts and names compared: what a phone may write differently is the same, letters are not."""

from __future__ import annotations

import pytest

from desktop.domain.spelling import folded, normal


@pytest.mark.parametrize(
    ("text", "same"),
    [(" a\u200e\n\u00a0 b ", "a b"), ("perche\u0301", "perché"), ("\u2068Ada\u2069", "Ada"), ("A", "A")],
)
def test_normal_text(text: str, same: str) -> None:
    assert normal(text) == same


@pytest.mark.parametrize("name", ["Ada Żółw", "~ ada  Żo\u0301łw", "\u200e~\u202aADA ŻÓŁW\u202c"])
def test_a_name_is_one_however_a_phone_writes_it(name: str) -> None:
    assert folded(name) == "ada żółw"


def test_a_letter_more_is_another_name() -> None:
    assert folded("Ada") != folded("Adam")
    assert folded("Zolw") != folded("Żółw")
