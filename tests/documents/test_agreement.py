"""'How to reach me' in every language and form of address, its files, and that nothing private is in them."""

from __future__ import annotations

import dataclasses
from dataclasses import replace
from datetime import date, datetime, timedelta
from email import message_from_bytes
from email.policy import default
from enum import Enum
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from desktop.documents.agreement_page import page_of
from desktop.documents.kinds import file_name, kind_of, preview, render, text
from desktop.domain.agreed import contact_page
from desktop.domain.agreement import Agreement
from desktop.domain.client import Client, Person
from desktop.domain.contact_page import ContactPage
from desktop.domain.errors import Refused
from desktop.domain.hours import Calendar
from desktop.domain.portfolio import Assistant
from desktop.domain.rules import BusinessDays, ContactTime, NoRule, SameDay
from desktop.domain.summary import Addressee, AnswerTime
from tests.documents.agreements import at_night, bare, crowded, full
from tests.documents.test_privacy import CANARY, NOW, _canary, _kinds, _leaks, _reached

GOLDEN = Path(__file__).parent / "golden"
FORMATS = kind_of(ContactPage).formats


@pytest.mark.parametrize(
    "name, page",
    [
        ("agreement_it_lei", full("it", "lei", "dottoressa Bruni")),
        ("agreement_it_tu", replace(full("it", "tu"), from_day=date(2026, 11, 8))),
        ("agreement_pl_pani", full("pl", "pani", "Marto")),
        ("agreement_pl_bare", bare("pl")),
        ("agreement_en_first", full("en", "first")),
        ("agreement_en_night", at_night("en")),
    ],
)
def test_the_text_reads_as_it_was_approved(name, page):
    assert text(page) == (GOLDEN / f"{name}.txt").read_text("utf-8")


@pytest.mark.parametrize(
    "language, address, moved, thanks",
    [
        ("it", "tu", "tuo fuso", "darti"),
        ("it", "lei", "Suo fuso", "darLe"),
        ("it", "", "fuso orario locale", "dare a tutto"),
        ("pl", "ty", "Twojej", "Ci pełną"),
        ("pl", "pan", "Pana", "Panu"),
        ("pl", "pani", "Pani", "Pani"),
        ("pl", "", "miejscowej", "każdą sprawę"),
        ("en", "last", "your time zone", "full attention"),
        ("de", "du", "your time zone", "full attention"),
    ],
)
def test_forms_of_address(language, address, moved, thanks):
    page = page_of(full(language, address))
    assert moved in page.hours.notes[1]
    assert thanks in page.thanks


@pytest.mark.parametrize("language", ["en", "it", "pl"])
@pytest.mark.parametrize(
    "page", [full("it"), bare(), at_night(), crowded("Wieloosobowe przedsiębiorstwo " * 9), crowded("x" * 700)]
)
def test_it_is_one_page_whatever_was_agreed(page, language):
    (content,) = render(replace(page, language=language)).values()
    document = PdfReader(BytesIO(content))
    assert len(document.pages) == 1
    said = " ".join(document.pages[0].extract_text().split())
    assert page_of(replace(page, language=language)).thanks in said


def test_the_same_page_gives_the_same_bytes_in_every_format():
    first, again = render(full(), FORMATS), render(full(), FORMATS)
    assert first == again
    assert [name.rpartition(".")[2] for name in first] == list(FORMATS)
    assert preview(full(), 40).picture.startswith(b"\x89PNG")


def test_a_draft_is_ready_to_send():
    (content,) = render(full("it", "tu"), ["eml"]).values()
    message = message_from_bytes(content, policy=default)
    assert message["X-Unsent"] == "1"
    assert str(message["To"]) == "Officina Bruni <marta@example.org>"
    assert message["Subject"] == "Come contattarmi"
    assert [one.get_filename() for one in message.iter_attachments()] == ["Come contattarmi – Officina Bruni.pdf"]


def test_a_web_page_escapes_what_was_typed():
    page = replace(full(), to=Addressee("<b>Bruni</b>"))
    (content,) = render(page, ["html"]).values()
    assert b"<b>" not in content
    assert "&lt;b&gt;Bruni" in content.decode()
    assert "/" not in file_name(replace(full(), to=Addressee("a/b")))


@pytest.mark.parametrize("formats", [[], ["docx"], ["pdf", "vcf"]])
def test_an_unknown_format_is_refused(formats):
    with pytest.raises(Refused, match="format_unknown"):
        render(full(), formats)


def test_a_rule_of_a_call_is_about_missed_calls():
    labels = {line.label: line.text for line in page_of(full("en")).sections[0].lines}
    assert labels["Missed calls"] == "the same day by 18:00"
    assert labels["Video calls"] == "by appointment"
    page = replace(full("en"), answers=(AnswerTime("call", NoRule()),))
    assert page_of(page).sections[0].lines[0].label == "Calls"


def test_the_record_has_no_place_for_anything_else():
    kinds = set(_kinds(ContactPage))
    nouns = {kind for kind in kinds if dataclasses.is_dataclass(kind)}
    assert nouns == {ContactPage, Addressee, AnswerTime, NoRule, ContactTime, BusinessDays, SameDay}
    plain = {kind for kind in kinds - nouns if not issubclass(kind, Enum)}
    assert plain == {str, int, bool, date, datetime}


@pytest.mark.parametrize("room", ["kinds", "agreement_page", "greeting"])
def test_documents_know_no_noun_that_holds_more(room):
    reached = _reached(f"desktop.documents.{room}")
    private = {"interaction", "task", "schedule", "client", "portfolio", "agreement", "settings", "agreed"}
    assert not {f"desktop.domain.{name}" for name in private} & reached


def test_no_private_word_in_any_file_or_name():
    person = _canary(Person("Marco Bianchi", emails=("marco@example.org",), address="tu"))
    client = _canary(Client(f"{CANARY}-c1", "Marco Bianchi", "it", "Europe/Rome", people=(person,)))
    calendar = Calendar("Europe/Rome", (((540, 1080),),) * 5 + ((), ()), ("IT",))
    agreed = Agreement(date(2026, 1, 1), calendar, {"message": ContactTime(60)}, extra={CANARY: CANARY})
    page = contact_page(client, agreed, _canary(Assistant("Giulia")), (), NOW)
    assert repr((client, agreed)).count(CANARY) > 5
    assert _leaks(render(page, FORMATS)) == {}
    assert set(_leaks(render(replace(page, assistant=CANARY), FORMATS))) == set(render(page, FORMATS))


@pytest.mark.parametrize(
    ("language", "holiday", "closed"),
    [
        ("en", "Lidia Conti: public holiday", "Lidia Conti: closed"),
        ("it", "Lidia Conti: giorno festivo", "Lidia Conti: chiuso"),
        ("pl", "Lidia Conti: dzień świąteczny", "Lidia Conti: dni wolne"),
    ],
)
def test_the_days_on_which_she_is_not_there_are_whole_days_of_a_calendar(language, holiday, closed):
    page = replace(full(language), holidays=(date(2026, 12, 8),), closed=((date(2026, 12, 24), date(2027, 1, 6)),))
    (content,) = render(page, ["ics"]).values()
    text = content.decode().replace("\r\n ", "")
    assert f"SUMMARY:{holiday}" in text
    assert f"SUMMARY:{closed}" in text
    assert "DTSTART;VALUE=DATE:20261208\r\nDTEND;VALUE=DATE:20261209" in text
    assert "DTSTART;VALUE=DATE:20261224\r\nDTEND;VALUE=DATE:20270107" in text, "the end is the first day after it"
    again = render(replace(page, made_at=page.made_at + timedelta(days=9), closed=page.closed[:0]), ["ics"])
    uid = next(line for line in text.split("\r\n") if line.startswith("UID:"))
    assert uid in next(iter(again.values())).decode(), "the same day in every file"


def test_a_calendar_without_such_a_day_is_one_all_the_same():
    (content,) = render(replace(full("en"), holidays=(), closed=()), ["ics"]).values()
    assert b"BEGIN:VTIMEZONE" in content
    assert b"VEVENT" not in content
