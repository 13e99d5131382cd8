"""PDFs as they are delivered: one page, tagged, named, fonts inside; and what was typed stays text."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from desktop.documents.kinds import render
from desktop.documents.page import pdf, refuse_packages
from desktop.documents.places import TEMPLATES
from desktop.domain.errors import Unreadable
from desktop.domain.rules import NO_RULE
from desktop.domain.stationery import Stationery
from desktop.domain.summary import AnswerTime, Finished, Open, Reach, Summary
from tests.documents.weeks import full, of_titles, thin

MADE = datetime(2026, 11, 13, 16, 0, tzinfo=UTC)
HOSTILE = [
    '#let x = 1; <b> *bold* $x^2$ _u_ `code` = heading #import "@preview/x:1.0.0": *',
    "<script>alert(1)</script>",
    "a\nb\r\nc\td\x00e",
    "\u202egnp.exe\u202c \u200f",
    "x" * 10_000,
    "ciao 🎉👩‍👩‍👧 1️⃣ ☎️ ✓→",
    "中文客户 עברית सोमवार Привет",
    "\ud800lone \ufffe\uffff",
    "",
]


def read(week: Summary) -> PdfReader:
    (content,) = render(week, ["pdf"]).values()
    return PdfReader(BytesIO(content))


def words(week: Summary) -> str:
    return " ".join(read(week).pages[0].extract_text().split())


@pytest.mark.parametrize(
    "language, title", [("it", "Settimana in breve"), ("pl", "Tydzień w skrócie"), ("en", "The week in brief")]
)
@pytest.mark.parametrize("week", [full, thin])
def test_one_tagged_page_that_names_itself(language, title, week):
    document = read(week(language))
    root = document.trailer["/Root"]
    assert len(document.pages) == 1
    assert root["/MarkInfo"]["/Marked"]
    assert "/StructTreeRoot" in root
    assert root["/Lang"] == language
    assert document.metadata.title.startswith(title + " – Marco Bianchi")
    assert document.metadata.author == "Giulia Conti"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    about = root["/Metadata"].get_data().decode()
    assert "<pdfuaid:part>1</pdfuaid:part>" in about


def test_every_font_is_inside():
    fonts = read(full()).pages[0]["/Resources"]["/Font"]
    assert fonts
    for font in fonts.values():
        told = font["/DescendantFonts"][0].get_object()["/FontDescriptor"]
        assert {"/FontFile2", "/FontFile3"} & set(told)
        assert "Inter" in font["/BaseFont"]


def test_page_and_web_page_have_the_same_colours():
    page, web = (
        set(re.findall(r"#[0-9A-F]{6}\b", (TEMPLATES / name).read_text("utf-8")))
        for name in ("parts.typ", "base.html.j2")
    )
    assert page
    assert page <= web


def test_polish_and_italian_letters_are_set_and_read_again():
    assert "Zażółć gęślą jaźń – così è perché „x” 12 €" in words(
        of_titles("Zażółć gęślą jaźń – così è perché „x” 12 €", 1)
    )


def test_the_time_it_was_made_is_the_only_time_in_it():
    assert render(full(), ["pdf"]) == render(full(), ["pdf"])
    assert render(full(), ["pdf"]) != render(replace(full(), made_at=datetime(2026, 11, 14, tzinfo=UTC)), ["pdf"])


@pytest.mark.parametrize("lines", [9, 40])
def test_too_much_for_one_page_is_counted_instead(lines):
    long = "preparare il materiale per la presentazione annuale ai soci con le tabelle e le fotografie aggiornate " * 2
    title = "Cosa: " + long
    week = replace(
        full("it"),
        opening=long * 3,
        done=tuple(Finished(title, date(2026, 11, 10)) for _ in range(lines)),
        under_way=tuple(Open(title) for _ in range(lines)),
        needed=tuple(Open(title, date(2026, 11, 17)) for _ in range(lines)),
        reach=Reach(
            usual=tuple(((480 + 15 * n, 720), (780, 1020 + 5 * n)) for n in range(7)),
            days=((),) * 7,
            answers=tuple(
                AnswerTime(one, NO_RULE) for one in ("message", "email", "call", "video", "meeting", "other")
            ),
        ),
    )
    document = read(week)
    page = " ".join(document.pages[0].extract_text().split())
    assert len(document.pages) == 1
    assert "Quando ci sono" in page
    shown, left_out = page.count("Cosa: "), sum(map(int, re.findall(r"e altre (\d+) voci", page)))
    assert shown >= 4
    assert shown + left_out == 3 * lines
    assert all(height > _height(document, "Quando ci sono") for height in _heights(document, "Cosa: "))
    assert all(height > _height(document, "Quando ci sono") for height in _heights(document, "e altre"))


def test_every_line_is_there_while_there_is_room():
    week = replace(full("it"), done=tuple(Finished(f"Cosa numero {n}", date(2026, 11, 10)) for n in range(12)))
    assert all(f"Cosa numero {n}" in words(week) for n in range(12))


@pytest.mark.parametrize("title", HOSTILE)
def test_what_was_typed_is_never_markup(title):
    document = read(of_titles(title))
    assert len(document.pages) == 1
    page = document.pages[0].extract_text()
    if title.startswith("#let"):
        assert '#let x = 1; <b> *bold* $x^2$ _u_ `code` = heading #import "@preview' in " ".join(page.split())
    assert "\u202e" not in page


@settings(max_examples=25)
@given(st.text(max_size=60))
def test_any_title_gives_one_page(title):
    assert len(read(of_titles(title, lines=2)).pages) == 1


@pytest.mark.parametrize(
    "source",
    [
        '#import "@preview/cetz:0.3.0"',
        '#include "@local/x:1.0.0"',
        '#import ("@pre" + "view/x:1.0.0")',
        '#let p = "x"\n#import p',
        '#import "\\u{40}preview/x:1.0.0"',
        '#eval("1", mode: "code")',
        '#image("@preview/x:1.0.0/a.png")',
    ],
)
def test_a_template_that_names_a_package_is_refused(source):
    with pytest.raises(Unreadable, match="template_names_package"):
        refuse_packages(source, "x.typ")
    with pytest.raises(Unreadable, match="template_names_package"):
        pdf("x.typ", {}, MADE, Stationery(templates={"x.typ": source}))


def test_a_template_may_include_its_neighbour_but_nothing_outside(tmp_path):
    named = '// @preview is only named\n#set document(title: "T")\n'
    on = Stationery(templates={"part.typ": "= Part", "x.typ": f'{named}#include "part.typ"'})
    assert pdf("x.typ", {}, MADE, on).startswith(b"%PDF")
    (tmp_path / "secret.txt").write_text("secret")
    for path in (tmp_path / "secret.txt", "../secret.txt", "/etc/passwd", "../page.py"):
        with pytest.raises(Unreadable, match="template_failed"):
            pdf("x.typ", {}, MADE, Stationery(templates={"x.typ": f'{named}#read("{path}")'}))


def _heights(document: PdfReader, words: str) -> list[float]:
    """Where on the page, from its foot, lines with these words stand."""
    found: list[float] = []

    def visit(text: str, cm: list[float], tm: list[float], font: object, size: float) -> None:
        if words in text:
            found.append(cm[3] * tm[5] + cm[5])

    document.pages[0].extract_text(visitor_text=visit)
    return found


def _height(document: PdfReader, words: str) -> float:
    (found,) = _heights(document, words)
    return found
