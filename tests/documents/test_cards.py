"""People and numbers: the page, and the file that an address book reads."""

from __future__ import annotations

import dataclasses
from dataclasses import replace
from datetime import date, datetime
from email import message_from_bytes
from email.policy import default
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from desktop.documents.cards_page import page_of
from desktop.documents.kinds import render, text
from desktop.documents.phrases import phrases
from desktop.documents.typed import NAME_LIMIT, one_line
from desktop.documents.vcards import vcards
from desktop.domain.address_cards import AddressCards, Card
from desktop.domain.summary import Addressee
from tests.documents.cards import bare, crowded, full
from tests.documents.test_privacy import _kinds

GOLDEN = Path(__file__).parent / "golden"
TYPED = st.text(max_size=120)
CARDS = st.lists(st.builds(Card, TYPED, TYPED, st.lists(TYPED, max_size=2).map(tuple)))


@pytest.mark.parametrize(
    "name, cards",
    [
        ("cards_it_tu", full("it", "tu")),
        ("cards_pl_ty", full("pl", "ty", "Marto")),
        ("cards_en_last", full("en", "last", "Ms Bruni")),
        ("cards_en_bare", bare("en")),
    ],
)
def test_the_text_reads_as_it_was_approved(name, cards):
    assert text(cards) == (GOLDEN / f"{name}.txt").read_text("utf-8")


def test_the_file_holds_her_first_and_then_the_others():
    hers, marta, renzo, ginevra = _read(_file(full("it")))
    assert hers["FN"] == ["Lidia Conti"]
    assert hers["N"] == ["Conti;Lidia;;;"]
    assert hers["TITLE"] == ["segretaria a distanza"]
    assert hers["URL"] == ["lidia.example"]
    assert "ORG" not in hers
    assert hers["NOTE"] == ["Quando ci sono: 9–13 e 14–18:30, lunedì–giovedì; 9–13, venerdì"]
    assert marta["TEL"] == ["+39 051 555 0177", "+39 347 555 0177"]
    assert marta["ORG"] == ["Officina Bruni"]
    assert renzo["TITLE"] == ["magazzino; spedizioni"]
    assert ginevra["N"] == [";Ginevra;;;"]
    assert ginevra["EMAIL"] == ["ginevra@example.org"]


NAMED = replace(full("en").hers or Card(""), tels=(), emails=(), website="")
MAILED = Card("Ginevra", emails=("ginevra@example.org",))


@pytest.mark.parametrize(
    ("hers", "people", "promised", "heading"),
    [
        (full("en").hers, (MAILED,), "here are the numbers", "Other useful contacts"),
        (NAMED, (Card("Renzo", tels=("051 555 0178",)),), "here are the numbers", "Other useful numbers"),
        (NAMED, (MAILED,), "here are the contacts", "Other useful contacts"),
        (replace(NAMED, website="lidia.example"), (), "here are the contacts", ""),
        (NAMED, (), "this page is for the numbers", ""),
        (None, (), "this page is for the numbers", ""),
    ],
)
@pytest.mark.parametrize("language", ["en", "it", "pl"])
def test_nothing_is_promised_that_is_not_there(hers, people, promised, heading, language):
    cards = replace(full(language), hers=hers, people=people)
    page = page_of(cards)
    if language == "en":
        assert promised in page.opening
        assert page.people_title == heading
    nothing = promised.startswith("this page")
    assert bool(page.none) == nothing
    assert bool(page.how) == bool(_file(cards)) == (not nothing)
    (content,) = render(cards, ["eml"]).values()
    mail = message_from_bytes(content, policy=default)
    body = mail.get_body(("plain",))
    assert body is not None
    assert (".vcf" in body.get_content()) == (not nothing)
    assert len(list(mail.iter_attachments())) == (1 if nothing else 2)


def test_a_draft_brings_the_page_and_the_file():
    (content,) = render(full("it"), ["eml"]).values()
    page, file = message_from_bytes(content, policy=default).iter_attachments()
    assert page.get_filename() == "Persone e numeri – Officina Bruni.pdf"
    assert file.get_filename() == "Persone e numeri – Officina Bruni.vcf"
    assert file.get_content_type() == "text/vcard"
    assert file.get_payload(decode=True) == _file(full("it"))


@pytest.mark.parametrize(
    ("typed", "link"),
    [
        ("+39 (051) 555-0134", "tel:+390515550134"),
        ("051 555, ask for Marta", ""),
        ('"><script>', ""),
        ("javascript:1", ""),
    ],
)
def test_a_number_can_be_tapped_where_it_is_one(typed: str, link: str):
    page = page_of(replace(full("en"), people=(Card("Marta", tels=(typed,), emails=("m@example.org", "x y@z")),)))
    assert [one.link for one in page.people[0].tels] == [link]
    assert [one.link for one in page.people[0].others] == ["mailto:m@example.org", ""]


def test_nobody_is_an_empty_file():
    assert _file(bare()) == b""


@given(
    st.lists(st.builds(Card, st.text(max_size=120), st.text(max_size=120), st.lists(st.text(), max_size=2).map(tuple)))
)
def test_whatever_was_typed_comes_back_from_the_file(people):
    read = _read(_file(replace(full("en"), hers=None, people=tuple(people))))
    assert [one["FN"] for one in read] == [[one_line(person.name, NAME_LIMIT)] for person in people]
    assert [one.get("TITLE", [""]) for one in read] == [[one_line(person.role, NAME_LIMIT)] for person in people]
    assert [one.get("TEL", []) for one in read] == [[one_line(tel, NAME_LIMIT) for tel in one.tels] for one in people]


@pytest.mark.parametrize("count", [0, 5, 12, 30, 60])
def test_everybody_stands_on_the_page(count):
    (content,) = render(crowded("Konstantynopolitańska Wanda", count)).values()
    said = [" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(content)).pages]
    assert " ".join(said).count("Wanda Konstantynopolitańska Wanda") >= count
    assert len(said) == 1 or len(said[-1]) > 0.3 * len(said[0])


def test_the_record_has_no_place_for_anything_else():
    kinds = set(_kinds(AddressCards))
    assert {kind for kind in kinds if dataclasses.is_dataclass(kind)} == {AddressCards, Addressee, Card}
    assert {kind for kind in kinds if not dataclasses.is_dataclass(kind)} == {str, int, date, datetime, type(None)}


def _file(cards: AddressCards) -> bytes:
    return vcards(cards, phrases(cards.language, cards.to.address))


def _read(content: bytes) -> list[dict[str, list[str]]]:
    """As RFC 2426 has it, and nothing else: raises where a line is too long, or is no property."""
    found: list[dict[str, list[str]]] = []
    lines = content.decode().split("\r\n")
    assert lines.pop() == ""
    assert all(len(line.encode()) <= 75 for line in lines)
    assert not any("\n" in line or "\r" in line for line in lines)
    for line in "\r\n".join(lines).replace("\r\n ", "").split("\r\n") if lines else []:
        name, _, value = line.partition(":")
        kind = name.split(";")[0]
        if kind == "BEGIN":
            found.append({})
        elif kind == "END":
            assert found[-1].pop("VERSION") == ["3.0"]
            assert {"N", "FN"} <= set(found[-1])
        else:
            assert kind in {"VERSION", "N", "FN", "ORG", "TITLE", "TEL", "EMAIL", "URL", "NOTE"}
            found[-1].setdefault(kind, []).append(_unescaped(value, kind))
    return found


def _unescaped(value: str, kind: str) -> str:
    said, letters = "", iter(value)
    for letter in letters:
        # Bare commas and semicolons part values: only where a name has its parts.
        assert letter != ";" or kind == "N"
        assert letter != "," or kind == "URL"
        said += next(letters).replace("n", "\n") if letter == "\\" else letter
    return said
