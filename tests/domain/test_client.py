"""Names as they are kept."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.client import as_name


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Ada   Lovelace ", "Ada Lovelace"),
        ("Ada\nLovelace", "Ada Lovelace"),
        ("\u200eAda\u200f", "Ada"),
        ("\u200e Ada", "Ada"),
        ("A\x1b[31mda\x07", "A[31mda"),
        ("👩‍👧", "👩‍👧"),
        ("...", "..."),
        ("\u200e", ""),
        ("\u2060 \u00ad", ""),
        ("\x00", ""),
        (" ", ""),
        ("", ""),
    ],
)
def test_a_name_is_kept_as_it_shows(typed: str, kept: str):
    assert as_name(typed) == kept


@given(st.text())
def test_a_name_once_kept_stays(typed: str):
    assert as_name(as_name(typed)) == as_name(typed)
