"""Colours: read as she writes them; always dark enough on paper, light enough in the dark."""

from __future__ import annotations

import colorsys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.colour import READABLE, contrast, darkened, lightened, read_colour
from desktop.domain.errors import Refused
from desktop.domain.letterhead import ACCENT

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")


@pytest.mark.parametrize(
    "typed, read",
    [("#0b6b63", "#0B6B63"), (" 0B6B63 ", "#0B6B63"), ("#0b6", "#00BB66"), ("fff", "#FFFFFF")],
)
def test_read_as_she_writes_it(typed, read):
    assert read_colour(typed) == read


@pytest.mark.parametrize("typed", ["", "#", "green", "#12", "#12345", "#1234567", "rgb(1,2,3)", "#00000g"])
def test_what_is_no_colour(typed):
    with pytest.raises(Refused, match="colour_unknown"):
        read_colour(typed)


@pytest.mark.parametrize(
    "one, other, ratio", [("#000000", "#FFFFFF", 21.0), ("#FFFFFF", "#FFFFFF", 1.0), ("#767676", "#FFFFFF", 4.54)]
)
def test_contrast_as_the_standard_counts_it(one, other, ratio):
    assert contrast(one, other) == pytest.approx(ratio, abs=0.005)


def test_a_colour_that_is_read_stays():
    assert darkened(ACCENT) == ACCENT


@given(COLOURS)
def test_every_colour_is_read_on_paper_and_in_the_dark(colour):
    assert contrast(darkened(colour), "#FFFFFF") >= READABLE
    assert contrast(lightened(colour, "#232220", 7.0), "#232220") >= 7.0


@pytest.mark.parametrize("colour", ["#FFCC00", "#5EC4B6", "#FF8FB1", "#9BD1FF"])
def test_the_hue_stays(colour):
    def hue(written):
        return colorsys.rgb_to_hls(*(int(written[at : at + 2], 16) / 255 for at in (1, 3, 5)))[0]

    assert hue(darkened(colour)) == pytest.approx(hue(colour), abs=0.02)
