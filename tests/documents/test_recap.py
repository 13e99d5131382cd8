"""'What holds now' in words, on as many pages as it needs, and with nothing in it that was never told."""

from __future__ import annotations

import dataclasses
from dataclasses import replace
from datetime import date, datetime
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from desktop.documents.kinds import file_name, preview, render, text
from desktop.documents.recap_page import page_of
from desktop.domain.recap import Ended, Holding, Recap
from desktop.domain.summary import Addressee
from tests.documents.recaps import bare, crowded, full
from tests.documents.test_privacy import _kinds

GOLDEN = Path(__file__).parent / "golden"
LONG = "Wszystkie oferty wysyłamy w formacie PDF z nowym logo, także te dla stałych klientów"


@pytest.mark.parametrize(
    "name, recap",
    [
        ("recap_it_lei", full("it", "lei", "dottoressa Bruni")),
        ("recap_pl_pani", full("pl", "pani", "Marto")),
        ("recap_en_first", full("en", "first")),
        ("recap_pl_bare", bare("pl")),
    ],
)
def test_the_text_reads_as_it_was_approved(name, recap):
    assert text(recap) == (GOLDEN / f"{name}.txt").read_text("utf-8")


def test_an_elided_day_in_italian():
    days = [date(2026, 10, day) for day in (7, 8, 11, 18)]
    page = page_of(replace(full("it"), holds=tuple(Holding("a", day) for day in days)))
    assert [line.since.split("ottobre")[0] for line in page.lines] == ["dal 7 ", "dall’8 ", "dall’11 ", "dal 18 "]


@pytest.mark.parametrize("count", [0, 3, 14, 25, 60])
def test_everything_stands_there_and_the_last_page_is_no_remnant(count):
    recap = crowded(LONG, count)
    (content,) = render(recap).values()
    document = PdfReader(BytesIO(content))
    said = [" ".join(page.extract_text().split()) for page in document.pages]
    # One line of hers, each line that holds, what it took the place of, and five that ended.
    assert " ".join(said).count("także te dla stałych klientów") == 1 + count + -(-count // 5) + 5
    assert page_of(recap).confirm.answer in said[-1]
    assert len(said) == 1 or len(said[-1]) > 0.3 * len(said[0])
    assert len(preview(recap, 20).pages) == len(said)


def test_without_anything_it_asks_only_what_is_missing():
    page = page_of(bare("en"))
    assert page.confirm.right == ""
    assert page.none
    assert page.ended_title == ""


def test_what_was_typed_is_no_markup():
    recap = replace(full("en"), holds=(Holding('<script>x</script> #eval("1") *b*', date(2026, 1, 1)),))
    files = render(recap, ["html", "pdf"])
    html, pdf = files.values()
    assert b"<script>" not in html
    assert '#eval("1") *b*' in PdfReader(BytesIO(pdf)).pages[0].extract_text()


def test_its_file_is_called_after_what_it_is():
    assert file_name(full("it")) == "Che cosa vale ora – Officina Bruni"


def test_the_record_has_no_place_for_anything_else():
    kinds = set(_kinds(Recap))
    assert {kind for kind in kinds if dataclasses.is_dataclass(kind)} == {Recap, Addressee, Holding, Ended}
    assert {kind for kind in kinds if not dataclasses.is_dataclass(kind)} == {str, date, datetime}
