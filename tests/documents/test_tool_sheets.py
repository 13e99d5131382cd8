"""Sheets of tools: for both phones, in every language and form of address, on one page, and no password in them."""

from __future__ import annotations

import json
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from desktop.documents.kinds import file_name, render, text
from desktop.documents.places import TOOL_SHEETS
from desktop.documents.tool_page import page_of
from desktop.domain.address import ADDRESSES, LANGUAGES
from desktop.domain.letterhead import Letterhead, Paper, Signature
from desktop.domain.stationery import Stationery
from desktop.domain.tool_sheet import Phone, Tool
from tests.documents.tool_sheets import crowded, full

GOLDEN = Path(__file__).parent / "golden"
SIGNED = Signature("Lidia Conti", "Segretaria a distanza", "+39 051 555 0134", "lidia@example.org", "lidia.example")
EVERY = [(tool, phone, language) for tool in Tool for phone in Phone for language in LANGUAGES]


@pytest.mark.parametrize(
    "name, sheet",
    [
        ("tool_it_tu", full("it", "tu", tool=Tool.LIST, phone=Phone.ANDROID)),
        ("tool_pl_pan", full("pl", "pan", "Marku", Tool.PASSWORDS, Phone.IPHONE)),
        ("tool_en_first", full("en", "first")),
    ],
)
def test_the_text_reads_as_it_was_approved(name, sheet):
    assert text(sheet) == (GOLDEN / f"{name}.txt").read_text("utf-8")


@pytest.mark.parametrize(("tool", "phone", "language"), EVERY)
def test_each_says_steps_in_every_form_of_address(tool, phone, language):
    for address in (*ADDRESSES[language], ""):
        page = page_of(full(language, address, "", tool, phone))
        assert 2 <= len(page.parts) <= 4
        assert all(part.title and part.steps for part in page.parts)
        said = " ".join(step for part in page.parts for step in part.steps)
        assert "{" not in said
        assert len(page.good.lines) == 2


@pytest.mark.parametrize(("tool", "phone", "language"), EVERY)
def test_each_is_one_page_on_letter_with_a_signature(tool, phone, language):
    on = Stationery(Letterhead(signature=SIGNED, paper=Paper.LETTER))
    sheet = full(language, "", "", tool, phone)
    (content,) = render(sheet, on=on).values()
    document = PdfReader(BytesIO(content))
    assert len(document.pages) == 1
    said = " ".join(document.pages[0].extract_text().split())
    page = page_of(sheet)
    assert page.help in said
    assert all(line in said for line in page.good.lines)


def test_far_too_long_words_leave_it_on_one_page():
    (content,) = render(crowded("Wieloosobowe przedsiębiorstwo " * 20)).values()
    assert len(PdfReader(BytesIO(content)).pages) == 1


def test_the_button_is_called_as_the_shared_page_calls_it():
    assert "«Copia la risposta»" in text(full("it", "tu", tool=Tool.LIST))


def test_a_file_for_each_phone():
    assert file_name(full("en", tool=Tool.PASSWORDS, phone=Phone.ANDROID)) == (
        "Passwords that remember themselves (for Android) – Officina Bruni"
    )


def test_languages_hold_the_same_tools_and_parts():
    shapes = []
    for language in LANGUAGES:
        found = json.loads((TOOL_SHEETS / f"{language}.json").read_text("utf-8"))
        shapes.append({(tool, phone): len(found[tool][phone]) for tool in Tool for phone in Phone})
        assert set(found) == set(Tool)
    assert shapes[0] == shapes[1] == shapes[2]


def test_no_word_of_a_judgement_stands_in_them():
    whole = " ".join((TOOL_SHEETS / f"{language}.json").read_text("utf-8") for language in LANGUAGES).casefold()
    for word in ("disorgan", "anxious", "ansios", "niezorganiz", "profil", "forgetful", "chaos"):
        assert word not in whole
