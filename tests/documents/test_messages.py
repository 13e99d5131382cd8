"""Reminders, offered times and closings, in every language and form of address."""

from __future__ import annotations

import dataclasses
from dataclasses import replace
from datetime import date, datetime
from email import message_from_bytes
from email.policy import default
from zoneinfo import ZoneInfo

import pytest

from desktop.documents import closure, offer, reminder
from desktop.documents.message import eml
from desktop.domain.message import Closing, InputAhead, MeetingAhead, Offer, Reader
from desktop.domain.summary import Addressee
from tests.documents.test_page import HOSTILE
from tests.documents.test_privacy import _kinds, _reached

ROME = ZoneInfo("Europe/Rome")
AT = datetime(2026, 11, 17, 10, tzinfo=ROME)
TO = ("Ceramiche Lago", "marta@example.org")
CALLED = {"lei": "dott.ssa Lago", "ty": "Marto", "pani": "Marto", "pan": "Marku", "last": "Ms Lago"}


def reader(language: str, address: str = "", **more: object) -> Reader:
    to = Addressee("Ceramiche Lago", "Marta Lago", address, CALLED.get(address, ""), "marta@example.org")
    return replace(Reader(to, "Giulia Conti", language, "Europe/Rome", date(2026, 11, 16)), **more)


def said(written) -> list[str]:
    lines = written.text.splitlines()
    assert lines[-1] == "Giulia Conti"
    return lines[:-1]


@pytest.mark.parametrize(
    "language, address, lines",
    [
        ("it", "tu", ["Ciao Marta, domani, martedì 17 novembre, alle 10:00 ci sentiamo per «Catalogo».",
                      "Se l’orario non va più bene, basta un messaggio.", "A domani!"]),
        ("it", "lei", ["Buongiorno dott.ssa Lago, domani, martedì 17 novembre, alle 10:00 ci sentiamo per «Catalogo».",
                       "Se l’orario non va più bene, basta un messaggio.", "A domani!"]),
        ("pl", "ty", ["Cześć, Marto! Jutro (wtorek, 17 listopada) o godz. 10:00 mamy rozmowę: „Catalogo”.",
                      "Jeśli termin już nie pasuje, wystarczy krótka wiadomość.", "Do jutra!"]),
        ("pl", "pani", ["Dzień dobry, Pani Marto. Jutro (wtorek, 17 listopada) o godz. 10:00 mamy rozmowę: „Catalogo”.",
                        "Jeśli termin już nie pasuje, wystarczy krótka wiadomość.", "Do jutra!"]),
        ("en", "last", ["Dear Ms Lago, tomorrow, Tuesday 17 November, at 10:00 we have a call: “Catalogo”.",
                        "If the time no longer suits you, a short message is enough.", "Until tomorrow!"]),
    ],
)  # fmt: skip
def test_the_day_before_an_appointment(language, address, lines):
    assert said(reminder.of_meeting(reader(language, address), MeetingAhead(AT, "catalogo"))) == lines


@pytest.mark.parametrize(
    "language, first",
    [
        ("it", "Buongiorno, giovedì 19 novembre alle 09:30 ci vediamo. Dove: Studio, via Roma 1."),
        ("pl", "Dzień dobry. 19 listopada (czwartek) o godz. 09:30 mamy spotkanie. Miejsce: Studio, via Roma 1."),
        ("en", "Hello, on Thursday 19 November at 09:30 we are meeting. Where: Studio, via Roma 1."),
    ],
)
def test_with_a_place_and_without_a_title(language, first):
    meeting = MeetingAhead(datetime(2026, 11, 19, 9, 30, tzinfo=ROME), "", "Studio, via Roma 1")
    lines = said(reminder.of_meeting(reader(language), meeting))
    assert lines[0] == first
    assert len(lines) == 2


def test_a_place_that_is_a_link_is_a_call_with_the_link_alone():
    lines = said(reminder.of_meeting(reader("it", "tu"), MeetingAhead(AT, "catalogo", "https://meet.example.org/x")))
    assert lines[0].endswith("ci sentiamo per «Catalogo».")
    assert lines[1] == "https://meet.example.org/x"


def test_a_time_is_that_of_the_client():
    there = reader("en", "first", time_zone="America/New_York")
    assert "at 04:00" in said(reminder.of_meeting(there, MeetingAhead(AT)))[0]


@pytest.mark.parametrize(
    "language, address, first",
    [
        ("it", "tu", "Ciao Marta, entro domani (martedì 17 novembre), ore 10:00, mi serve da te: «Foto»."),
        (
            "it",
            "lei",
            "Buongiorno dott.ssa Lago, entro domani (martedì 17 novembre), ore 10:00, mi serve da Lei: «Foto».",
        ),
        ("it", "", "Buongiorno, entro domani (martedì 17 novembre), ore 10:00, mi serve: «Foto»."),
        ("pl", "ty", "Cześć, Marto! Do jutra (wtorek, 17 listopada), godz. 10:00, potrzebuję od Ciebie: „Foto”."),
        (
            "pl",
            "pan",
            "Dzień dobry, Panie Marku. Do jutra (wtorek, 17 listopada), godz. 10:00, potrzebuję od Pana: „Foto”.",
        ),
        (
            "pl",
            "pani",
            "Dzień dobry, Pani Marto. Do jutra (wtorek, 17 listopada), godz. 10:00, potrzebuję od Pani: „Foto”.",
        ),
        ("en", "first", "Hello Marta, by tomorrow (Tuesday 17 November) at 10:00 I need this from you: “Foto”."),
    ],
)
def test_what_the_client_is_to_bring(language, address, first):
    assert said(reminder.of_input(reader(language, address), InputAhead("foto", AT)))[0] == first


@pytest.mark.parametrize(
    "due, words",
    [
        (datetime(2026, 11, 16, 18, tzinfo=ROME), "entro oggi (lunedì 16 novembre), ore 18:00,"),
        (datetime(2026, 11, 20, 0, 0, tzinfo=ROME), "entro venerdì 20 novembre mi serve"),
        (datetime(2026, 11, 20, 23, 59, tzinfo=ROME), "entro venerdì 20 novembre mi serve"),
        (None, "mi serve ancora da te, appena puoi"),
    ],
)
def test_until_when(due, words):
    assert words in said(reminder.of_input(reader("it", "tu"), InputAhead("foto", due)))[0]


@pytest.mark.parametrize(
    "language, lines",
    [
        ("it", ["Buongiorno, ecco quando possiamo sentirci:", "• martedì 17 novembre alle 10:00",
                "• mercoledì 18 novembre alle 15:30", "Quale orario va bene?"]),
        ("pl", ["Dzień dobry. Możemy porozmawiać w jednym z tych terminów:", "• wtorek, 17 listopada, godz. 10:00",
                "• środa, 18 listopada, godz. 15:30", "Który termin pasuje?"]),
        ("en", ["Hello, these are times when we could speak:", "• Tuesday 17 November at 10:00",
                "• Wednesday 18 November at 15:30", "Which one suits you?"]),
    ],
)  # fmt: skip
def test_times_to_choose_from(language, lines):
    times = (AT, datetime(2026, 11, 18, 15, 30, tzinfo=ROME))
    assert said(offer.text(reader(language), Offer(times))) == lines


@pytest.mark.parametrize(
    "language, zone, line",
    [
        ("it", "Europe/Rome", "• martedì 17 novembre alle 10:00 (ora di Roma)"),
        ("it", "America/New_York", "• martedì 17 novembre alle 04:00 (ora di New York)"),
        ("pl", "Europe/London", "• wtorek, 17 listopada, godz. 09:00 (czas: Londyn)"),
        ("en", "America/Argentina/Buenos_Aires", "• Tuesday 17 November at 06:00 (Buenos Aires time)"),
    ],
)
def test_where_clocks_differ_it_says_whose_time_it_is(language, zone, line):
    there = reader(language, time_zone=zone, is_elsewhere=True)
    assert said(offer.text(there, Offer((AT,))))[1] == line


def test_what_the_times_are_for():
    assert (
        said(offer.text(reader("it", "tu"), Offer((AT,), "catalogo")))[0]
        == "Ciao Marta, per «Catalogo» possiamo sentirci:"
    )


@pytest.mark.parametrize(
    "language, address, first, last, back, lines, subject",
    [
        ("it", "tu", (2026, 11, 20), (2026, 11, 20), (2026, 11, 23),
         ["Ciao Marta, venerdì 20 novembre non ci sono.",
          "Torno lunedì 23 novembre. Ciò che arriva nel frattempo lo leggo al mio ritorno."], "Chiusura: 20 nov"),
        ("it", "lei", (2026, 12, 24), (2027, 1, 6), (2027, 1, 7),
         ["Buongiorno dott.ssa Lago, da giovedì 24 dicembre a mercoledì 6 gennaio non ci sono.",
          "Torno giovedì 7 gennaio. Ciò che arriva nel frattempo lo leggo al mio ritorno."],
         "Chiusura: 24 dic – 6 gen 2027"),
        ("pl", "pan", (2026, 11, 17), (2026, 11, 17), (2026, 11, 18),
         ["Dzień dobry, Panie Marku. Jutro (wtorek, 17 listopada) mam wolne.",
          "Wracam 18 listopada (środa). To, co przyjdzie w tym czasie, przeczytam po powrocie."], "Wolne: 17 lis"),
        ("pl", "ty", (2026, 12, 24), (2026, 12, 31), (2027, 1, 4),
         ["Cześć, Marto! Od 24 grudnia (czwartek) do 31 grudnia (czwartek) mam wolne.",
          "Wracam 4 stycznia (poniedziałek). To, co przyjdzie w tym czasie, przeczytam po powrocie."],
         "Wolne: 24 gru – 31 gru"),
        ("en", "first", (2026, 11, 20), (2026, 11, 20), None,
         ["Hello Marta, on Friday 20 November I am closed.", "Whatever arrives in the meantime I read when I am back."],
         "Closed: 20 Nov"),
    ],
)  # fmt: skip
def test_that_she_is_closed(language, address, first, last, back, lines, subject):
    days = Closing(date(*first), date(*last), date(*back) if back else None)
    written = closure.text(reader(language, address), days)
    assert said(written) == lines
    assert written.subject == subject


def test_a_draft_holds_the_same_words():
    written = closure.text(reader("it", "tu"), Closing(date(2026, 11, 20), date(2026, 11, 20)))
    draft = message_from_bytes(eml(TO, written), policy=default)
    assert draft["X-Unsent"] == "1"
    assert str(draft["To"]) == "Ceramiche Lago <marta@example.org>"
    assert draft["Subject"] == written.subject
    assert draft.get_content().splitlines() == written.text.splitlines()
    assert eml(TO, written) == eml(TO, written)


@pytest.mark.parametrize("typed", HOSTILE)
@pytest.mark.parametrize("language", ["it", "pl", "en"])
def test_whatever_was_typed_stays_a_line(typed, language):
    who = replace(reader(language, "first"), to=Addressee(typed, typed, "first", typed, typed))
    for written in (
        reminder.of_meeting(who, MeetingAhead(AT, typed, typed)),
        reminder.of_input(who, InputAhead(typed, AT)),
        offer.text(who, Offer((AT,), typed)),
    ):
        assert "\n" not in written.subject
        assert len(written.text.splitlines()) <= 6
        assert eml((typed, "marta@example.org"), written)


def test_polish_and_italian_assume_no_gender():
    words = [
        said(one)
        for language in ("it", "pl")
        for one in (
            reminder.of_meeting(reader(language), MeetingAhead(AT, "x")),
            reminder.of_input(reader(language), InputAhead("x", AT)),
            offer.text(reader(language), Offer((AT,))),
            closure.text(reader(language), Closing(AT.date(), AT.date())),
        )
    ]
    told = " ".join(line for lines in words for line in lines).split()
    assert not [word for word in told if word in ("chiusa", "chiuso", "grata", "grato", "Pan", "Pani", "Pana")]


@pytest.mark.parametrize("kind", [Reader, MeetingAhead, InputAhead, Offer, Closing])
def test_the_records_have_no_place_for_anything_else(kind):
    kinds = set(_kinds(kind))
    assert {one for one in kinds if dataclasses.is_dataclass(one)} <= {kind, Addressee}
    assert {one for one in kinds if not dataclasses.is_dataclass(one)} <= {str, bool, date, datetime, type(None)}


@pytest.mark.parametrize("room", ["reminder", "offer", "closure", "message"])
def test_messages_know_no_noun_that_holds_more(room):
    private = {"interaction", "task", "schedule", "series", "client", "portfolio", "agreement", "settings"}
    assert not {f"desktop.domain.{name}" for name in private} & _reached(f"desktop.documents.{room}")
